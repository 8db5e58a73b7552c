package questions_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// world is a portfolio with rules of one shape: an application may go to a target if all the facts of one line are true. The notation:
//
//	a t monitoring backups target.t.staff_moroccan
//
// names an application, a target, and facts: of the application, unless the path is whole. Every fact is unknown at first.
type world struct {
	inv   *inventory.Inventory
	lines [][]string
	calls atomic.Int64
}

func parseWorld(text string) *world {
	w := &world{}
	var blocks inventory.Inventory
	var apps, targets []string
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		if len(words) < 2 {
			continue
		}
		w.lines = append(w.lines, words)
		if !slices.Contains(apps, words[0]) {
			apps = append(apps, words[0])
			blocks.Applications = append(blocks.Applications, &inventory.Application{Block: inventory.Block{ID: words[0]}, Name: inventory.Is(words[0])})
		}
		if !slices.Contains(targets, words[1]) {
			targets = append(targets, words[1])
			blocks.Targets = append(blocks.Targets, &inventory.Target{Block: inventory.Block{ID: words[1]}, Kind: inventory.Is("cloud")})
		}
	}
	w.inv, _ = inventory.New(20000, blocks)
	for _, a := range w.inv.Applications {
		none := inventory.Is([]inventory.Ref{})
		a.Owns, a.Reads, a.HostedOn, a.Flows = none, none, none, inventory.Is([]*inventory.Flow{})
	}
	return w
}

func pathOf(app, fact string) inventory.Path {
	if strings.Contains(fact, ".") {
		return inventory.Path(fact)
	}
	return inventory.Path("application." + app + "." + fact)
}

// evaluate is the rule, in three values.
func (w *world) evaluate(ctx context.Context, inv *inventory.Inventory) (*policy.Report, error) {
	w.calls.Add(1)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	rep := &policy.Report{Rules: []policy.Rule{{ID: "R", Effect: policy.EffectDeny, Severity: policy.SeverityHigh, Dimension: policy.Security}}}
	intrinsic := &policy.Classes{}
	for _, a := range inv.Applications {
		intrinsic.Applications = append(intrinsic.Applications, policy.ApplicationClass{Application: a.ID})
		x := policy.ApplicationReport{Application: a.ID}
		for _, line := range w.lines {
			if line[0] != a.ID {
				continue
			}
			f := policy.Finding{Rule: "R", Target: line[1], Outcome: policy.OutcomeSatisfied}
			for _, name := range line[2:] {
				fact, ok := inv.Fact(pathOf(a.ID, name))
				switch {
				case !ok:
					return nil, fmt.Errorf("no fact %s", name)
				case fact.State != inventory.Known:
					f.Missing = append(f.Missing, fact.Path)
				case fact.Value != true:
					f.Outcome = policy.OutcomeViolated
				}
			}
			slices.Sort(f.Missing)
			if f.Outcome == policy.OutcomeSatisfied && len(f.Missing) > 0 {
				f.Outcome = policy.OutcomeUndetermined
			} else {
				f.Missing = nil
			}
			if f.Outcome != policy.OutcomeSatisfied {
				x.Findings = append(x.Findings, f)
			}
		}
		rep.Applications = append(rep.Applications, x)
	}
	rep.Classes = readiness.Propagate(inv, intrinsic)
	return rep, nil
}

// open counts the undetermined verdicts.
func (w *world) open(inv *inventory.Inventory) int {
	_, a, err := readiness.Evaluate(w.evaluate).Assess(context.Background(), inv, readiness.DefaultModel())
	if err != nil {
		panic(err)
	}
	n := 0
	for _, app := range a.Applications {
		for _, v := range app.Verdicts {
			if v.Outcome == readiness.Undetermined {
				n++
			}
		}
	}
	return n
}
