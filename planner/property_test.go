package planner

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// drawPortfolio writes a random portfolio in the notation of these tests. Orders go from later names to earlier ones unless loops are
// wanted, so that most portfolios can be planned.
func drawPortfolio(t *rapid.T) string {
	n := rapid.IntRange(1, 14).Draw(t, "applications")
	name := func(i int) string { return string(rune('a' + i)) }
	var s []string
	s = append(s, fmt.Sprintf("TEAM t %d", rapid.IntRange(3, 12).Draw(t, "capacity")))
	if rapid.Bool().Draw(t, "second team") {
		s = append(s, "TEAM u 4 off 2027-02-01 2027-03-05 0.5")
	} else {
		s = append(s, "TEAM u 9")
	}
	waves := "WAVES " + fmt.Sprint(rapid.IntRange(1, 4).Draw(t, "weeks"))
	if rapid.Bool().Draw(t, "limited") {
		waves += fmt.Sprint(" most ", rapid.IntRange(1, 4).Draw(t, "most"))
	}
	if rapid.Bool().Draw(t, "piloted") {
		waves += fmt.Sprint(" pilots ", rapid.IntRange(1, 2).Draw(t, "pilots"))
	}
	if rapid.IntRange(0, 3).Draw(t, "end") == 0 {
		waves += " until 2027-06-10"
	}
	s = append(s, waves)
	if rapid.Bool().Draw(t, "freeze") {
		s = append(s, rapid.SampledFrom([]string{"FREEZE 2027-01-20 2027-02-20", "FREEZE 2027-01-20 2027-03-20 a b", "FREEZE 2027-02-01 2027-02-28 0.3"}).Filter(func(f string) bool { return n > 1 || !strings.HasSuffix(f, "b") }).Draw(t, "frozen"))
	}
	for i := range n {
		app := fmt.Sprint(name(i), " ", rapid.IntRange(0, 20).Draw(t, "effort"))
		if rapid.IntRange(0, 15).Draw(t, "tiny") == 0 {
			app = fmt.Sprint(name(i), " 0.001")
		}
		if rapid.IntRange(0, 6).Draw(t, "long") == 0 {
			app += fmt.Sprint(" lasts ", rapid.IntRange(10, 90).Draw(t, "days"))
		}
		if rapid.IntRange(0, 3).Draw(t, "owner") == 0 {
			app += " team u"
		}
		app += rapid.SampledFrom([]string{"", " low", " vital", " test", " pilot"}).Draw(t, "kind")
		if rapid.IntRange(0, 5).Draw(t, "early") == 0 {
			app += " from 2027-02-10"
		}
		if rapid.IntRange(0, 7).Draw(t, "late") == 0 {
			app += " until 2027-04-14"
		}
		for range rapid.IntRange(0, 2).Draw(t, "ties") {
			if i == 0 {
				break
			}
			tie := rapid.SampledFrom([]string{"after", "calls", "calls", "with", "apart", "db"}).Draw(t, "tie")
			other := name(rapid.IntRange(0, i-1).Draw(t, "other"))
			if tie == "calls" && strings.Contains(app, "calls "+other) {
				continue
			}
			app += " " + tie + " " + other
		}
		s = append(s, app)
	}
	return strings.Join(s, "; ")
}

// TestBuildHolds checks every plan of random portfolios with a validator that shares no code with the planner, and that planning twice
// gives the same.
func TestBuildHolds(t *testing.T) {
	plans, refusals := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		text := drawPortfolio(rt)
		inv, asm := portfolio(t, text)
		p, err := Build(context.Background(), inv, asm, Options{Work: 2000})
		again, errAgain := Build(context.Background(), inv, asm, Options{Work: 2000})
		require.Equal(rt, p, again, text)
		require.Equal(rt, err, errAgain, text)
		var refusal *InfeasibleError
		if errors.As(err, &refusal) {
			refusals++
			require.NotEmpty(rt, refusal.Conflicts, text)
			for _, c := range refusal.Conflicts {
				require.NotEmpty(rt, c.Statements, text)
			}
			return
		}
		require.NoError(rt, err, text)
		plans++
		validate(rt, inv, p)
	})
	t.Logf("%d plans, %d refusals", plans, refusals)
}
