package readiness

import (
	"errors"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Assess compares what the rules ask with what the targets offer, and says for every application and target whether it may be
// hosted there, what it scores, and which unknown facts the answers wait for. It uses the classes of the report, which are
// final, or c when the report has none. Nothing is changed; equal arguments give equal results.
//
// For each application and target:
//
//  1. A requirement is met when the least the target offers is enough, or when the component does not apply to the target. It is
//     failed when it is certain and the most the target offers is too little, and open otherwise.
//  2. A violated rule of effect deny counts as a failed requirement, an undetermined one as an open one. A violated condition,
//     or duty before the wave, makes the verdict conditional, an undetermined one may. A waived one is listed only.
//  3. A relief sets aside what it names, be it a requirement, a denial or a condition: what is left is conditional, for it rests on the
//     relief's record. A relief for existing hosting tolerates a denial where the application runs today, gives time for a
//     condition there, and does nothing elsewhere. A possible relief counts at best, and not at worst.
//  4. An application whose data are not fully stated, or which may be of another secrecy, is denied or undetermined.
//  5. The verdict is the worst of its parts: the application, and each dataset it holds. It is undetermined where what the unknown
//     facts leave possible differs at worst and at best.
//
// The error lists everything that is wrong with the model, or with a report that cannot be of this inventory.
func Assess(inv *inventory.Inventory, c *policy.Classes, rep *policy.Report, m Model) (*Assessment, error) {
	return (*Assessor)(nil).Assess(inv, c, rep, m)
}

// finalClasses are those of the report, or c when it has none.
func finalClasses(c *policy.Classes, rep *policy.Report) *policy.Classes {
	if rep.Classes != nil {
		return rep.Classes
	}
	return c
}

// hearAll hears every application, in the order of the inventory.
func hearAll(inv *inventory.Inventory, c *policy.Classes, rep *policy.Report, m Model, by *Assessor, each func(heard)) error {
	if rep == nil {
		return errors.New("assess: no policy report: evaluate the rules first")
	}
	if c = finalClasses(c, rep); c == nil {
		return errors.New("assess: no classes: classify and propagate first")
	}
	court := newCourt(inv, rep, m)
	if err := errors.Join(m.Validate(), court.check(rep, c)); err != nil {
		return fmt.Errorf("assess: %w", err)
	}
	bench := by.bench(court, rep)
	for _, app := range inv.Applications {
		each(by.hear(court, bench, c.Application(app.ID), court.reports[app.ID]))
	}
	return nil
}

// heard is the outcome of a hearing.
type heard struct {
	application Application
	ledger      Ledger
	waits       []wait
}

func (h *hearing) assess() heard {
	a := Application{ID: h.ref.ID, Class: h.class.Class, Why: h.class.Why, Missing: h.class.Missing, Verdicts: make([]Verdict, len(h.targets))}
	for t := range h.targets {
		a.Verdicts[t] = h.verdict(t)
	}
	a.Recommended = h.recommend(a.Verdicts)
	if hope := h.hope(a.Verdicts); hope != a.Recommended {
		a.Provisional = hope
	}
	l := h.ledger()
	a.Scores = l.Scores(h.model)
	return heard{a, l, waitsOf(a.Verdicts)}
}
