package inventory

import (
	"slices"
)

// check reports statements that are right one by one and wrong together: times that end before they begin, and flows that are not
// known although the inventory declares all flows stated. A move that cannot be (not_after before not_before) is left to the planner,
// which tells it together with what else rules it out.
func (inv *Inventory) check(r *reporter) {
	for _, f := range inv.Freezes {
		checkPeriod(r, Ref{KindFreeze, f.ID}, "from", f.From, "until", f.Until)
	}
	for _, t := range inv.Teams {
		for _, a := range t.Absences.Or(nil) {
			checkPeriod(r, Ref{KindTeam, t.ID}, "from", a.From, "until", a.Until)
		}
	}
	for _, p := range inv.Programmes {
		checkPeriod(r, Ref{KindProgramme, p.ID}, "start", p.Start, "until", p.Until)
		if length, known := p.WaveLength.Value(); known && length < day {
			r.report(Diagnostic{
				Severity: Error, Code: codeRange, context: inBlock(Ref{KindProgramme, p.ID}), pos: p.WaveLength.Pos(),
				summary: say("a wave lasts at least a day, not %s", length), fix: say(`write a length such as "4 weeks"`),
			})
		}
	}
	for _, c := range inv.Contracts {
		checkPeriod(r, Ref{KindContract, c.ID}, "start", c.Start, "end", c.End)
	}
	for _, w := range inv.Waivers {
		checkPeriod(r, Ref{KindWaiver, w.ID}, "approved_on", w.ApprovedOn, "expires", w.Expires)
	}
	for _, t := range inv.Targets {
		if q := t.Qualification.Or(nil); q != nil {
			checkPeriod(r, Ref{KindTarget, t.ID}, "valid_from", q.ValidFrom, "valid_to", q.ValidTo)
		}
	}
	for _, c := range inv.Calendars {
		checkWeekend(r, c)
		for _, h := range c.Feasts.Or(nil) {
			checkFeast(r, c, h)
		}
	}
	inv.checkCountries(r)
	inv.checkComplete(r)
}

func checkPeriod(r *reporter, ref Ref, fromName string, from Fact[Date], untilName string, until Fact[Date]) {
	begin, known := from.Value()
	end, alsoKnown := until.Value()
	if known && alsoKnown && end < begin {
		r.report(Diagnostic{
			Severity: Error, Code: codeRange, context: inBlock(ref), pos: until.Pos(),
			summary: say("%s is %s, before %s, which is %s", untilName, end, fromName, begin), fix: say("correct one of the two"),
		})
	}
}

// day is the length of a day.
const day Duration = 86400e3

func checkWeekend(r *reporter, c *Calendar) {
	days := map[string]bool{}
	for _, d := range c.Weekend.Or(nil) {
		days[d] = true
	}
	if len(days) == 7 {
		r.report(Diagnostic{
			Severity: Error, Code: codeRange, context: inBlock(Ref{KindCalendar, c.ID}), pos: c.Weekend.Pos(),
			summary: say("weekend holds every day of the week, so that nothing can ever be cut over"), fix: say("leave the days out on which people work"),
		})
	}
}

func checkFeast(r *reporter, c *Calendar, h *Holiday) {
	between, known := h.Between.Value()
	if known && (len(between) != 2 || between[1] < between[0]) {
		r.report(Diagnostic{
			Severity: Error, Code: codeRange, context: inBlock(Ref{KindCalendar, c.ID}), pos: h.Between.Pos(),
			summary: say("between takes two days, the earlier one first"), fix: say(`write between = ["2026-03-19", "2026-03-21"]`),
		})
	}
}

// checkComplete warns about flows that somebody says are not known: complete = ["flows"] does not make them known.
func (inv *Inventory) checkComplete(r *reporter) {
	if !slices.Contains(inv.Header.Complete.Or(nil), "flows") {
		return
	}
	for _, a := range inv.Applications {
		if s := a.Flows.State(); s == Known || s == LeftOut || s == NotApplicable {
			continue
		}
		r.report(Diagnostic{
			Severity: Warning, Code: codeContradict, context: inBlock(Ref{KindApplication, a.ID}), pos: a.Flows.Pos(),
			summary: say(`the flows are not known, although the inventory says complete = ["flows"]`),
			detail:  say("the flows of this application stay unknown; those of applications that leave theirs out count as none"),
			fix:     say(`state the flows, or take "flows" out of complete`),
		})
	}
}

// inBlock words the context of a diagnostic as the decoder does.
func inBlock(ref Ref) message { return say("in %s %s", string(ref.Kind), Quote(ref.ID)) }
