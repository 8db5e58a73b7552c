package readiness

import (
	"context"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Evaluate asks the rules about an inventory: final classes, findings, requirements and offers. It is what questions, paths and
// comparisons call for inventories that do not exist yet. It may be called by several goroutines at once.
type Evaluate func(context.Context, *inventory.Inventory) (*policy.Report, error)

// EvaluateWith joins the two halves of a rule engine, with Propagate in between:
//
//	eval := readiness.EvaluateWith(engine.Classify, engine.Evaluate)
func EvaluateWith(
	classify func(context.Context, *inventory.Inventory) (*policy.Classes, error),
	evaluate func(context.Context, *inventory.Inventory, *policy.Classes) (*policy.Report, error),
) Evaluate {
	return func(ctx context.Context, inv *inventory.Inventory) (*policy.Report, error) {
		intrinsic, err := classify(ctx, inv)
		if err != nil {
			return nil, err
		}
		return evaluate(ctx, inv, Propagate(inv, intrinsic))
	}
}

// Assess evaluates an inventory, and assesses it by a model.
func (e Evaluate) Assess(ctx context.Context, inv *inventory.Inventory, m Model) (*policy.Report, *Assessment, error) {
	return e.AssessBy(ctx, nil, inv, m)
}

// AssessBy is Assess by an assessor, which may be nil: for whoever asks about many inventories that differ little.
func (e Evaluate) AssessBy(ctx context.Context, by *Assessor, inv *inventory.Inventory, m Model) (*policy.Report, *Assessment, error) {
	rep, err := e(ctx, inv)
	if err != nil {
		return nil, nil, err
	}
	a, err := by.Assess(inv, rep.Classes, rep, m)
	return rep, a, err
}
