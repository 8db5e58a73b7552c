package weights_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/weights"
)

// draw makes ledgers of a few applications before two targets.
func draw(t *rapid.T) ([]readiness.Ledger, readiness.Model) {
	var ledgers []readiness.Ledger
	for i := range rapid.IntRange(1, 5).Draw(t, "applications") {
		l := readiness.Ledger{Application: fmt.Sprint("a", i)}
		for _, target := range []string{"t", "u"} {
			a := readiness.Account{Target: target}
			for r := range 5 {
				if rapid.IntRange(0, 2).Draw(t, "charged") == 0 {
					a.Costs = append(a.Costs, readiness.Cost{
						Rule: policy.RuleID(fmt.Sprint("R", r)), Severity: policy.SeverityLow + policy.Severity(r%3), Dimension: policy.Security + policy.Dimension(r%2),
						Certain: rapid.Bool().Draw(t, "certain"),
					})
				}
			}
			l.Accounts = append(l.Accounts, a)
		}
		ledgers = append(ledgers, l)
	}
	m := readiness.DefaultModel()
	m.Start = rapid.IntRange(10, 30).Draw(t, "start")
	m.Rules = map[policy.RuleID]int{"R4": rapid.IntRange(0, 30).Draw(t, "points of R4")}
	m.Weights = map[policy.Dimension]int{policy.Security: rapid.IntRange(0, 4).Draw(t, "weight"), policy.Resilience: rapid.IntRange(0, 4).Draw(t, "other weight")}
	return ledgers, m
}

// scored is the slow way: score everything under the model, and rank it by counting those that are better.
func scored(ledgers []readiness.Ledger, m readiness.Model) string {
	out := ""
	for _, low := range []bool{false, true} {
		for d := policy.DimensionInvalid; d <= policy.AI; d++ {
			values := make([]int, len(ledgers))
			for i, l := range ledgers {
				for _, s := range l.Scores(m) {
					v := s.High
					if low {
						v = s.Low
					}
					switch d {
					case policy.DimensionInvalid:
						values[i] += m.Weight(s.Dimension) * v
					case s.Dimension:
						values[i] = v
					}
				}
			}
			for _, v := range values {
				rank := 1
				for _, w := range values {
					if w > v {
						rank++
					}
				}
				out += fmt.Sprint(rank, " ")
			}
		}
	}
	return out
}

func with(m readiness.Model, n weights.Number, value int) readiness.Model {
	m = m.Clone()
	switch {
	case n.Rule != "":
		m.Rules[n.Rule] = value
	case n.Weight != 0:
		m.Weights[n.Weight] = value
	default:
		m.Points[n.Severity] = value
	}
	return m
}

// The least move is compared with trying one value after the other and ranking everything again.
func TestLeastMovesAreThoseOfTryingAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ledgers, m := draw(t)
		before := scored(ledgers, m)
		for _, e := range weights.Effects(ledgers, m) {
			for direction, got := range map[int]*weights.Move{1: e.Up, -1: e.Down} {
				want := 0
				for by := 1; by <= 40 && want == 0; by++ {
					if value := e.Value + direction*by; value >= 0 && scored(ledgers, with(m, e.Number, value)) != before {
						want = direction * by
					}
				}
				if want == 0 {
					if got != nil {
						require.Equal(t, before != scored(ledgers, with(m, e.Number, e.Value+got.By)), true, "%+v", e.Number)
						require.Greater(t, got.By, 40, "%+v", e.Number)
					}
					continue
				}
				require.NotNil(t, got, "%+v should move by %d", e.Number, want)
				require.Equal(t, want, got.By, "%+v", e.Number)
				require.NotEmpty(t, got.Moved, "%+v", e.Number)
			}
		}
	})
}

func cost(rule policy.RuleID, s policy.Severity) readiness.Cost {
	return readiness.Cost{Rule: rule, Severity: s, Dimension: policy.Security, Certain: true}
}

func pairOf() []readiness.Ledger {
	return []readiness.Ledger{
		{Application: "a", Accounts: []readiness.Account{{Costs: []readiness.Cost{cost("H", policy.SeverityHigh)}}}},
		{Application: "b", Accounts: []readiness.Account{{Costs: []readiness.Cost{cost("M", policy.SeverityMedium), cost("L", policy.SeverityLow)}}}},
	}
}

func TestMovedNamesWhoChanges(t *testing.T) {
	after := readiness.DefaultModel()
	after.Points[policy.SeverityHigh] = 14
	moved := weights.Moved(pairOf(), readiness.DefaultModel(), after)
	require.Len(t, moved, 8, "both, overall and in security, at both ends")
	assert.Equal(t, weights.Rank{Application: "b", Before: 1, After: 2}, moved[0])
	assert.Equal(t, weights.Rank{Application: "a", Before: 2, After: 1}, moved[1])
	assert.Empty(t, weights.Moved(pairOf(), after, after))
}

func TestPreferences(t *testing.T) {
	m := readiness.DefaultModel()
	assess := func(m readiness.Model) (*readiness.Assessment, error) {
		return &readiness.Assessment{Applications: []readiness.Application{{ID: "a", Recommended: m.Preference[0]}, {ID: "b"}}}, nil
	}
	got, err := weights.Preferences(m, assess)
	require.NoError(t, err)
	require.Len(t, got, 6)
	assert.Equal(t, []weights.Another{{Application: "a", Before: "state_cloud", After: "cloud"}}, got[0].Changed)
	assert.Empty(t, got[5].Changed, "the last two change places")
	assert.Equal(t, readiness.DefaultModel(), m, "the model stays as it is")
	_, err = weights.Preferences(m, func(readiness.Model) (*readiness.Assessment, error) { return nil, errors.New("no") })
	require.EqualError(t, err, "no")
}

func ExampleEffects() {
	for _, e := range weights.Effects(pairOf(), readiness.DefaultModel()) {
		if least := e.Least(); least != nil && e.Severity != 0 {
			fmt.Printf("%s: %d, %+d changes a rank of %d\n", e.Severity, e.Value, least.By, len(least.Moved))
		}
	}
	// Output:
	// high: 20, -5 changes a rank of 4
	// medium: 10, +5 changes a rank of 4
	// low: 5, +5 changes a rank of 4
}
