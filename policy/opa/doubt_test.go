package opa

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// The doubt of two is the sorted union of their facts, neither of them is changed, and one that holds the other is not copied.
func TestJoinOfDoubts(t *testing.T) {
	draw := rand.New(rand.NewPCG(1, 1)) // #nosec G404 -- to be the same every time
	some := func() doubt {
		var d doubt
		for f := range 12 {
			if draw.IntN(3) == 0 {
				d = append(d, f)
			}
		}
		return d
	}
	for range 2_000 {
		a, b := some(), some()
		before := [2]doubt{slices.Clone(a), slices.Clone(b)}
		union := append(slices.Clone(a), b...)
		slices.Sort(union)
		union = slices.Compact(union)
		got := a.join(b)
		require.Equal(t, []int(union), []int(got), "%v and %v", a, b)
		require.Equal(t, before, [2]doubt{a, b})
		require.Equal(t, got, b.join(a))
		for _, held := range []doubt{a, b} {
			if len(held) == len(union) && len(held) > 0 {
				require.Equal(t, float64(0), testing.AllocsPerRun(1, func() { _ = a.join(b) }))
			}
		}
	}
}

// TestRoundsDoNotDoubtEachOther: what one round of a loop supposed is no reason for what a later one finds, in whatever order the names come.
func TestRoundsDoNotDoubtEachOther(t *testing.T) {
	const text = `application "a" {
  name = "A"
  flow %q {
    to   = application.b
    mode = "async"
  }
  flow "m" {
    to   = application.b
    mode = "sync"
  }
}

application "b" {
  name = "B"
}
`
	for name, body := range map[string]string{
		"a builtin": `violation contains {"params": {}} if {
			some _, f in input.application.flows
			f.tls < "1.2"
			f.mode == "sync"
		}`,
		"a loop inside": `violation contains {"params": {}} if {
			some _, f in input.application.flows
			f.tls < "1.2"
			some m in {"sync", "batch"}
			f.mode == m
		}`,
		"a function": `violation contains {"params": {}} if {
			some _, f in input.application.flows
			old(f)
			f.mode == "sync"
		}
		old(f) if f.tls == "1.0"
		old(f) if f.tls == "1.1"`,
		"a negation": `violation contains {"params": {}} if {
			some _, f in input.application.flows
			not f.tls == "1.3"
			f.mode == "sync"
		}`,
	} {
		e, err := New(context.Background(), Config{Library: libraryOf("score", "", body)})
		require.NoError(t, err)
		for _, other := range []string{"c", "z"} {
			rep := evaluate(t, e, parse(t, fmt.Sprintf(text, other)))
			require.Equal(t, "undetermined flow.m.tls", outcome(rep, "a", "T-1"), "%s, the other flow called %s", name, other)
		}
	}
}
