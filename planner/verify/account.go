package verify

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// account finds where the plan has every application: in one wave, or in one line of those without.
func (a *audit) account() {
	seen := map[string]bool{}
	once := func(app string, wave int) bool {
		if seen[app] {
			a.fault(FaultApplication, wave, []string{app}, "%s is in the plan twice", app)
			return false
		}
		seen[app] = true
		return true
	}
	for n := range a.plan.Waves {
		w := &a.plan.Waves[n]
		for k := range w.Placements {
			x := &w.Placements[k]
			if !once(x.Application, n+1) {
				continue
			}
			m := a.byID[x.Application]
			if m == nil {
				a.fault(FaultApplication, n+1, []string{x.Application}, "%s has a wave, and should have none: %s", x.Application, a.left[x.Application])
				continue
			}
			m.wave, m.placement, m.work = n, x, x.WorkWaves
			a.used = max(a.used, n+1)
		}
	}
	for _, u := range a.plan.Unplaced {
		if once(u.Application, 0) {
			a.accountUnplaced(u)
		}
	}
	for _, app := range a.inv.Applications {
		if !seen[app.ID] {
			a.fault(FaultApplication, 0, []string{app.ID}, "%s is not in the plan", app.ID)
		}
	}
	if n := len(a.plan.Waves); n > 0 && len(a.plan.Waves[n-1].Placements) == 0 && !a.anyDeferred() {
		a.fault(FaultProgramme, n, nil, "wave %d is empty and the last", n)
	}
}

func (a *audit) anyDeferred() bool {
	return slices.ContainsFunc(a.plan.Unplaced, func(u planner.Unplaced) bool { return u.Kind == "deferred" })
}

// accountUnplaced compares the kind of an application without a wave. One that is deferred has a wave after the end of the programme.
func (a *audit) accountUnplaced(u planner.Unplaced) {
	m := a.byID[u.Application]
	if m == nil {
		if want := a.left[u.Application]; want != u.Kind {
			a.fault(FaultApplication, 0, []string{u.Application}, "%s is listed as %s, and is %s", u.Application, u.Kind, want)
		}
		return
	}
	if u.Kind != "deferred" || !a.opt.Defer || a.until == 0 {
		a.fault(FaultApplication, 0, []string{u.Application}, "%s should have a wave and is listed as %s", u.Application, u.Kind)
		return
	}
	days := int(u.From - a.start)
	if u.From <= a.until || days%a.length != 0 || days/a.length > century {
		a.fault(FaultApplication, 0, []string{u.Application}, "%s is deferred to %s, on which no wave after the end of the programme starts", u.Application, u.From)
		return
	}
	m.wave, m.work = days/a.length, u.WorkWaves
	a.used = max(a.used, m.wave+1)
}

// checkUnplaced holds what is switched off to the last day on which something that moves needs it.
func (a *audit) checkUnplaced() {
	last := map[inventory.Ref]inventory.Date{}
	for _, m := range a.moves {
		for _, f := range m.app.Flows.Or(nil) {
			if to, ok := f.To.Value(); ok && m.placement != nil {
				last[to] = max(last[to], m.placement.Cutover)
			}
		}
	}
	for _, u := range a.plan.Unplaced {
		if u.Kind != "retire" {
			continue
		}
		if day := last[inventory.Ref{Kind: inventory.KindApplication, ID: u.Application}]; day != 0 && u.From <= day {
			a.fault(FaultDate, 0, []string{u.Application}, "%s is switched off on %s, and what needs it moves on %s", u.Application, u.From, day)
		}
	}
}

// checkPlacements compares what a placement says of its application.
func (a *audit) checkPlacements() {
	for _, m := range a.moves {
		if m.placement == nil {
			continue
		}
		a.checkTarget(m)
		a.checkAmounts(m)
		a.checkDay(m)
		a.checkWave(m)
	}
}

func (a *audit) checkTarget(m *move) {
	x := m.placement
	if x.Target != m.target {
		a.fault(FaultTarget, m.wave+1, []string{m.app.ID}, "%s moves to %q, and not to %q", m.app.ID, m.target, x.Target)
	}
	var rules []policy.RuleID
	if m.verdict != nil {
		for _, part := range m.verdict.Parts {
			for _, r := range part.Reasons {
				if r.Kind == readiness.ReasonCondition || r.Kind == readiness.ReasonUnknown && r.AtWorst == readiness.Conditional {
					rules = append(rules, r.Rule)
				}
			}
		}
	}
	for _, r := range rules {
		if !slices.Contains(x.Conditions, string(r)) {
			a.fault(FaultTarget, m.wave+1, []string{m.app.ID}, "%s must meet %s, which the plan does not say", m.app.ID, r)
		}
	}
	for _, r := range x.Conditions {
		if !slices.Contains(rules, policy.RuleID(r)) {
			a.fault(FaultTarget, m.wave+1, []string{m.app.ID}, "%s need not meet %s", m.app.ID, r)
		}
	}
}

// checkDay holds the cutover to the wave, the working days, the freezes and the dates.
func (a *audit) checkDay(m *move) {
	day := m.placement.Cutover
	first, last := a.span(m.wave)
	no := func(format string, args ...any) {
		args = append([]any{m.app.ID, day}, args...)
		a.fault(FaultDate, m.wave+1, []string{m.app.ID}, "%s is cut over on %s, "+format, args...)
	}
	if day < first || day > last {
		no("outside its wave")
	}
	if !a.days.works(day) {
		no("on which nobody works")
	}
	if day < m.from {
		no("and cannot before %s", m.from)
	}
	if m.until != 0 && day > m.until {
		no("and cannot after %s", m.until)
	}
	_, freezes := a.days.hard(m.app.ID)
	for _, f := range freezes {
		if within(f, day) {
			no("in freeze %s", f.ID)
		}
	}
}

// checkWave holds pins and commitments.
func (a *audit) checkWave(m *move) {
	pin := a.pin(m)
	switch {
	case a.admits(m, m.wave):
	case pin >= 0:
		a.fault(FaultWave, m.wave+1, []string{m.app.ID}, "%s is bound to wave %d and in wave %d", m.app.ID, pin+1, m.wave+1)
	default:
		a.fault(FaultWave, m.wave+1, []string{m.app.ID}, "%s is in wave %d, which is committed to others or has begun without it", m.app.ID, m.wave+1)
	}
}
