package packing

import (
	"context"
	"time"
)

// A work unit is this many candidates examined, or as much other work: roughly a microsecond.
const checksPerUnit = 256

// pollEvery is the number of checks between two looks at the clock and the context, which cost more than a check.
const pollEvery = 1 << 14

// meter counts work. Budgets are counted in work and never in time, so that a result is the same on a slow computer; the clock only
// ends a search early, which the result tells.
type meter struct {
	ctx    context.Context
	until  time.Time // zero: no end
	checks int64     // candidates examined so far, other work converted
	limit  int64     // candidates that may be examined
	polled int64     // checks at the last look
	late   bool      // the clock ended the search
	err    error     // of ctx
}

func newMeter(ctx context.Context, units int64, until time.Time) *meter {
	return &meter{ctx: ctx, until: until, limit: units * checksPerUnit}
}

// units returns the work done, in units rounded up.
func (m *meter) units() int64 { return (m.checks + checksPerUnit - 1) / checksPerUnit }

// spent reports whether the budget is used up, the time is over or the caller has given up.
func (m *meter) spent() bool { return m.stopped() || m.checks >= m.limit }

// stopped looks at the context and the clock once in a while.
func (m *meter) stopped() bool {
	if m.err == nil && !m.late && (m.polled == 0 || m.checks-m.polled > pollEvery) {
		m.polled = m.checks + 1
		m.err = m.ctx.Err()
		m.late = !m.until.IsZero() && time.Now().After(m.until)
	}
	return m.late || m.err != nil
}

// fork returns a meter with a budget of its own, in checks.
func (m *meter) fork(ctx context.Context, checks int64) *meter {
	return &meter{ctx: ctx, until: m.until, limit: checks}
}

// join adds what a fork spent, and what ended it.
func (m *meter) join(f *meter) {
	m.checks += f.checks
	m.late = m.late || f.late
	if m.err == nil {
		m.err = f.err
	}
}
