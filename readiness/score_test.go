package readiness

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// heavy are two rules more that are worth much, and needed asks all three.
const (
	heavy  = "\nrule R2 require block sovereignty\nrule R3 require block sovereignty"
	needed = "\nneed a R t location 1\nneed a R2 t location 1\nneed a R3 t location 1"
)

func TestScores(t *testing.T) {
	tests := []struct {
		name, says string
		dimension  policy.Dimension
		want       string // low..high, then contributions
	}{
		{"nothing", "", policy.Security, "100..100"},
		{"violated", "find a W violated *", policy.Security, "90..90 W-10"},
		{"perhaps violated", "find a D undetermined *", policy.Security, "80..100 D-20?"},
		{"waived", "find a D waived *", policy.Security, "100..100"},
		{"informs only", "find a I violated *", policy.Security, "100..100"},
		{"another dimension", "find a W violated *", policy.ContractTerms, "100..100"},
		{"once per rule, on whatever many subjects", "find a W violated *\nfind a W violated *\nfind a W undetermined t\nfind a W violated * d", policy.Security, "90..90 W-10"},
		{"certain of one subject, possible of another", "find a W undetermined *\nfind a W violated * d", policy.Security, "90..90 W-10"},
		{"certain on the target, possible everywhere", "find a W undetermined *\nfind a W violated t", policy.Security, "90..90 W-10"},
		{"unmet requirement", "offer t location 0\nneed a R t location 1", policy.Sovereignty, "60..60 R-40"},
		{"requirement perhaps unmet", "offer t location 0-2\nneed a R t location 1", policy.Sovereignty, "60..100 R-40?"},
		{"relieved", "offer t location 0\nneed a R t location 1\nrelief a Q R t", policy.Sovereignty, "100..100"},
		{"tolerated", "hosted a t\noffer t location 0\nneed a R t location 1\nrelief a Q R t existing", policy.Sovereignty, "60..60 R-40"},
		{"best target", "target u cloud\nfind a D violated t\nfind a W violated u", policy.Security, "90..90 W-10"},
		{"best target if all turns out badly", "target u cloud\nfind a D undetermined t\nfind a W undetermined t d\nfind a W violated u", policy.Security,
			"90..100 D-20? W-10? CF-OTHER-TARGET+20?"},
		{"floor", "offer t location 0" + heavy + needed, policy.Sovereignty, "0..0 R-40 R2-40 R3-40 CF-FLOOR+20"},
		{"floor below", "offer t location 0-1" + heavy + "\nneed a R t location 2\nneed a R2 t location 1\nneed a R3 t location 1", policy.Sovereignty, "0..60 R-40 R2-40? R3-40? CF-FLOOR+20?"},
		{"floor at both ends", "offer t location 0-1\nrule R4 require block sovereignty" + heavy + "\nneed a R t location 2\nneed a R2 t location 2\nneed a R3 t location 2\nneed a R4 t location 1", policy.Sovereignty,
			"0..0 R-40 R2-40 R3-40 R4-40? CF-FLOOR+20 CF-FLOOR+40?"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inv, rep := parseCase(t, courtroom+"rule I info high security\n"+tt.says)
			a, err := Assess(inv, nil, rep, DefaultModel())
			require.NoError(t, err)
			require.Len(t, a.Application("a").Scores, 10)
			assert.Equal(t, tt.want, shortScore(a.Application("a").Score(tt.dimension)))
		})
	}
}

// The points of a rule stand in place of those of its severity, and a score is the best over the targets by the model at hand.
func TestAnyModelScoresALedger(t *testing.T) {
	inv, rep := parseCase(t, courtroom+"target u cloud\nfind a D violated t\nfind a W violated u\nfind a W undetermined *")
	ledgers, err := Ledgers(inv, rep)
	require.NoError(t, err)
	for name, tt := range map[string]struct {
		change func(*Model)
		want   string
	}{
		"as it is":             {func(*Model) {}, "90..90 W-10"},
		"a rule dearer":        {func(m *Model) { m.Rules = map[policy.RuleID]int{"W": 50} }, "50..80 D-20 W-50? CF-OTHER-TARGET+20?"},
		"a rule that is free":  {func(m *Model) { m.Rules = map[policy.RuleID]int{"W": 0} }, "100..100"},
		"a severity dearer":    {func(m *Model) { m.Points[policy.SeverityHigh] = 30 }, "90..90 W-10"},
		"a start further up":   {func(m *Model) { m.Start = 120 }, "110..110 W-10"},
		"a floor near the top": {func(m *Model) { m.Floor = 95 }, "95..95 W-10 CF-FLOOR+5"},
	} {
		t.Run(name, func(t *testing.T) {
			m := DefaultModel()
			tt.change(&m)
			a, err := Assess(inv, nil, rep, m)
			require.NoError(t, err)
			x := a.Application("a")
			i := slices.IndexFunc(ledgers, func(l Ledger) bool { return l.Application == "a" })
			assert.Equal(t, x.Scores, ledgers[i].Scores(m), "the ledger scores as the assessment does")
			assert.Equal(t, tt.want, shortScore(x.Score(policy.Security)))
		})
	}
}

func TestOverall(t *testing.T) {
	scores := []Score{{Dimension: policy.Security, Low: 10, High: 81}, {Dimension: policy.AI, Low: -41, High: 100}}
	m := DefaultModel()
	low, high := m.Overall(scores)
	assert.Equal(t, [2]int{-16, 90}, [2]int{low, high}, "rounded down")
	m.Weights = map[policy.Dimension]int{policy.AI: 0}
	low, high = m.Overall(scores)
	assert.Equal(t, [2]int{10, 81}, [2]int{low, high})
}

func shortScore(s Score) string {
	out := fmt.Sprintf("%d..%d", s.Low, s.High)
	for _, c := range s.Contributions {
		out += fmt.Sprintf(" %s%+d", c.Rule, c.Points)
		if !c.Certain {
			out += "?"
		}
	}
	return out
}

// drawCase draws what the rules say of one application that holds two datasets, before three targets.
func drawCase(t *rapid.T) string {
	var b strings.Builder
	pick := func(label string, of ...string) string { return rapid.SampledFrom(of).Draw(t, label) }
	b.WriteString(courtroom + "data e c1\napp a owns d e " + pick("open", "", "", "", "reads ?") + "\ntarget u cloud\ntarget v own_premises\n")
	fmt.Fprintln(&b, pick("hosted", "", "hosted a t", "hosted a ?"))
	for _, target := range []string{"t", "u", "v"} {
		fmt.Fprintln(&b, pick("offer", "", "offer "+target+" location 1", "offer "+target+" location 0-2", "offer "+target+" location 2"))
	}
	for range rapid.IntRange(0, 5).Draw(t, "needs") {
		fmt.Fprintln(&b, "need a", pick("rule", "R", "Q"), pick("target", "t", "u", "v"), "location", pick("rank", "1", "2"), pick("subject", "", "d", "e"), pick("possible", "", "possible"))
	}
	for range rapid.IntRange(0, 3).Draw(t, "reliefs") {
		fmt.Fprintln(&b, "relief a Q", pick("relieved", "R", "D", "C"), pick("target", "t", "u", "v"), pick("subject", "", "d"), pick("existing", "", "existing"), pick("possible", "", "possible"))
	}
	for range rapid.IntRange(0, 6).Draw(t, "findings") {
		fmt.Fprintln(&b, "find a", pick("rule", "D", "C", "W", "S"), pick("outcome", "violated", "undetermined", "waived"), pick("target", "*", "t", "u", "v"), pick("subject", "", "d"))
	}
	return b.String()
}

func assessCase(t *rapid.T, text string) *Application {
	inv, rep := parseCase(t, text)
	a, err := Assess(inv, nil, rep, DefaultModel())
	require.NoError(t, err)
	return a.Application("a")
}

func TestAssessProperties(t *testing.T) {
	t.Run("a score is the sum of its contributions", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			text := drawCase(t)
			for _, s := range assessCase(t, text).Scores {
				low, high := s.Start, s.Start
				for _, c := range s.Contributions {
					low += c.Points
					if c.Certain {
						high += c.Points
					}
				}
				assert.Equal(t, s.Low, low, text)
				assert.Equal(t, s.High, high, text)
				assert.LessOrEqual(t, s.Low, s.High, text)
			}
		})
	})
	t.Run("a new denial raises nothing", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			text := drawCase(t)
			denial := rapid.SampledFrom([]string{
				"find a D violated t", "find a D violated *", "find a D violated u d", "find a D undetermined v", "need a R t location 2", "need a R u location 2 d possible",
			}).Draw(t, "denial")
			before, after := assessCase(t, text), assessCase(t, text+denial)
			for i, s := range before.Scores {
				assert.LessOrEqual(t, after.Scores[i].Low, s.Low, "%s to\n%s", denial, text)
				assert.LessOrEqual(t, after.Scores[i].High, s.High, "%s to\n%s", denial, text)
			}
			for i, v := range before.Verdicts {
				was, is := v.span(), after.Verdicts[i].span()
				assert.LessOrEqual(t, is.worst, was.worst, "%s to\n%s", denial, text)
				assert.LessOrEqual(t, is.best, was.best, "%s to\n%s", denial, text)
			}
		})
	})
}
