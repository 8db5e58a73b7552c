package packing

import "context"

// A work unit is this many candidates examined, or as much other work: roughly a microsecond.
const checksPerUnit = 256

// meter counts work. Budgets are counted in work and never in time, so that a plan is the same on a slow computer.
type meter struct {
	ctx    context.Context
	checks int64 // candidates examined so far, other work converted
	limit  int64 // candidates that may be examined
	polled int64 // checks at the last look at ctx
	err    error // of ctx
}

func newMeter(ctx context.Context, units int) *meter {
	return &meter{ctx: ctx, limit: int64(units) * checksPerUnit}
}

// units returns the work done, in units rounded up.
func (m *meter) units() int { return int((m.checks + checksPerUnit - 1) / checksPerUnit) }

// spent reports whether the budget is used up or the caller has given up.
func (m *meter) spent() bool { return m.cancelled() || m.checks >= m.limit }

// cancelled looks at the context once in a few thousand checks, because the look costs more than a check.
func (m *meter) cancelled() bool {
	if m.err == nil && (m.polled == 0 || m.checks-m.polled > 1<<14) {
		m.polled = m.checks + 1
		m.err = m.ctx.Err()
	}
	return m.err != nil
}
