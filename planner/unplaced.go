package planner

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// denied says which rules close every target.
func denied(a *readiness.Application) *Unplaced {
	var until inventory.Date
	for _, v := range a.Verdicts {
		if v.Outcome == readiness.Tolerated {
			until = max(until, v.Until)
		}
	}
	u := &Unplaced{Kind: "denied", Text: "none of " + count(len(a.Verdicts), "target") + " is open to it"}
	if ids := ruleIDs(a.Verdicts, func(r readiness.Reason) bool { return r.Kind == readiness.ReasonDenial }); len(ids) > 0 {
		u.Text += "; denied by " + strings.Join(ids, ", ")
	}
	if until != 0 {
		u.Text += fmt.Sprintf("; its present hosting is tolerated until %s", until)
	}
	return u
}

// undetermined counts the facts that decide.
func undetermined(a *readiness.Application) *Unplaced {
	var open []inventory.Path
	for _, v := range a.Verdicts {
		if v.Outcome != readiness.Undetermined {
			continue
		}
		for _, p := range v.Parts {
			for _, r := range p.Reasons {
				open = append(open, r.Missing...)
			}
		}
	}
	open = append(open, a.Missing...)
	slices.Sort(open)
	open = slices.Compact(open)
	return &Unplaced{Kind: "undetermined", Text: openFacts(len(open))}
}

func openFacts(n int) string {
	if n == 1 {
		return "1 open fact decides where it may go"
	}
	return count(n, "open fact") + " decide where it may go"
}
