package readiness

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Split is a placement of an application in parts: it runs on a target that may not take the whole of it, and the datasets that may
// not follow stand elsewhere. Decree 2-24-921 speaks of all or part of a system and of its data, so the parts are judged apart.
type Split struct {
	Target string   `json:"target"` // where the application itself may run, and every dataset that is not in Apart may stand
	Apart  []Placed `json:"apart"`  // the datasets that stand elsewhere, in the order of the verdict's parts
}

// Placed is a dataset with the targets it may stand on for certain, the best outcome first, then by id.
type Placed struct {
	Subject inventory.Ref `json:"subject"`
	Targets []string      `json:"targets"`
}

// Splits lists the placements in parts that are open whatever the unknown facts turn out to be, in the order of the targets. The
// targets the whole may go to are not among them: there is nothing to split. Whether an application works with its data elsewhere is not
// judged here.
func (a *Application) Splits() []Split {
	var out []Split
	for i := range a.Verdicts {
		v := &a.Verdicts[i]
		if v.AtWorst().Open() || len(v.Parts) == 0 || !v.Parts[0].AtWorst().Open() {
			continue
		}
		if apart, ok := a.apart(v); ok {
			out = append(out, Split{v.Target, apart})
		}
	}
	return out
}

// apart places the datasets that a verdict keeps off its target; false when one of them may stand nowhere.
func (a *Application) apart(v *Verdict) ([]Placed, bool) {
	var out []Placed
	for n, p := range v.Parts {
		if p.AtWorst().Open() {
			continue
		}
		on := a.places(n)
		if len(on) == 0 {
			return nil, false
		}
		out = append(out, Placed{p.Subject, on})
	}
	return out, true
}

// places lists the targets the n-th part may stand on.
func (a *Application) places(n int) []string {
	var open []*Verdict
	for i := range a.Verdicts {
		if v := &a.Verdicts[i]; n < len(v.Parts) && v.Parts[n].AtWorst().Open() {
			open = append(open, v)
		}
	}
	slices.SortStableFunc(open, func(x, y *Verdict) int { return cmp.Compare(y.Parts[n].AtWorst(), x.Parts[n].AtWorst()) })
	ids := make([]string, 0, len(open))
	for _, v := range open {
		ids = append(ids, v.Target)
	}
	return ids
}
