package main

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Whoever reads the redacted result learns the same of the hidden systems, under their other names: verdicts, findings, scores, what is
// recommended, and waves.
func TestRedactionChangesNoAnswer(t *testing.T) {
	e := everyRule(t)
	eval := readiness.EvaluateWith(e.Classify, e.Evaluate)
	for name, dir := range map[string]string{"ministry": example("ministere"), "agency": example("agence")} {
		inv := inventoryIn(t, dir)
		was := answersOf(t, eval, inv, func(_ inventory.Kind, id string) string { return id })
		for _, opt := range []inventory.RedactOptions{{}, {All: true, Key: []byte("a key that sorts them otherwise")}} {
			opt.Words = e.Words()
			r, err := inventory.Redact(inv, opt)
			require.NoError(t, err)
			if opt.All {
				require.Len(t, r.Names, len(slices.Collect(maps.Keys(refsIn(inv)))))
			}
			old := map[inventory.Ref]string{}
			for from, to := range r.Names {
				old[to] = from.ID
			}
			is := answersOf(t, eval, r.Inventory, func(kind inventory.Kind, id string) string {
				if was, ok := old[inventory.Ref{Kind: kind, ID: id}]; ok {
					return was
				}
				return id
			})
			for about := range union(was, is) {
				assert.Equal(t, was[about], is[about], "%s, all %t: %s", name, opt.All, about)
			}
		}
	}
}

func union(a, b map[string]string) iter.Seq2[string, string] {
	both := maps.Clone(a)
	maps.Copy(both, b)
	return maps.All(both)
}

func refsIn(inv *inventory.Inventory) map[inventory.Ref]bool {
	out := map[inventory.Ref]bool{}
	for i := range inv.Facts() {
		out[i.Block] = true
	}
	return out
}

// answersOf lists what is answered about each subject, under the names that old gives.
func answersOf(t *testing.T, eval readiness.Evaluate, inv *inventory.Inventory, old func(inventory.Kind, string) string) map[string]string {
	t.Helper()
	rep, asm, err := eval.Assess(t.Context(), inv, readiness.DefaultModel())
	require.NoError(t, err)
	out := map[string]string{}
	target := func(id string) string {
		if id == "" {
			return ""
		}
		return old(inventory.KindTarget, id)
	}
	for _, a := range asm.Applications {
		app := old(inventory.KindApplication, a.ID)
		out["class of "+app] = fmt.Sprint(a.Class)
		for _, v := range a.Verdicts {
			out["verdict of "+app+" on "+target(v.Target)] = fmt.Sprint(v.Outcome, v.Until, v.AtBest(), v.AtWorst())
		}
		for _, s := range a.Scores {
			out["score of "+app+", "+s.Dimension.String()] = fmt.Sprint(s.Low, s.High)
		}
		out["target of "+app] = target(a.Recommended)
	}
	found := func(subject string, list []policy.Finding) {
		for _, f := range list {
			key := fmt.Sprintf("finding of %s: %s on %s", subject, f.Rule, target(f.Target))
			out[key] = strings.Join(slices.Sorted(strings.FieldsSeq(out[key]+" "+f.Outcome.String())), " ")
		}
	}
	for _, s := range slices.Concat(rep.Administrations, rep.Registers) {
		found(string(s.Subject.Kind)+" "+old(s.Subject.Kind, s.Subject.ID), s.Findings)
	}
	for _, a := range rep.Applications {
		app := old(inventory.KindApplication, a.Application)
		found(app, a.Findings)
		for _, x := range a.Arguments {
			out["argument about "+app+": "+string(x.Rule)] = fmt.Sprint(x.Possible)
		}
	}
	plan, err := planner.Build(t.Context(), inv, asm, planner.Options{Provisional: true})
	var none *planner.InfeasibleError
	if errors.As(err, &none) {
		out["plan"] = fmt.Sprint(len(none.Conflicts))
		return out
	}
	require.NoError(t, err)
	for _, w := range plan.Waves {
		for _, p := range w.Placements {
			out["wave of "+old(inventory.KindApplication, p.Application)] = fmt.Sprint(w.Number, w.Start, p.Cutover, target(p.Target), p.Effort)
		}
	}
	for _, u := range plan.Unplaced {
		out["wave of "+old(inventory.KindApplication, u.Application)] = u.Kind
	}
	return out
}
