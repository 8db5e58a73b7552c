package verify

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// PlanFault is one statement of a plan that does not hold.
type PlanFault struct {
	Kind         string   `json:"kind"`                   // one of the kinds below
	Wave         int      `json:"wave,omitempty"`         // from 1; 0: none in particular
	Applications []string `json:"applications,omitempty"` // those concerned, at most two
	Text         string   `json:"text"`
}

// The kinds of faults of plans.
const (
	FaultProgramme   = "programme"   // the plan is not about the programme, or its waves are not cut as it says
	FaultApplication = "application" // an application is nowhere, twice, or where it should not be
	FaultTarget      = "target"      // the target, or what must be met there, is another one
	FaultAmount      = "amount"      // effort, risk, value or transfer is not what the inventory says
	FaultDate        = "date"        // the cutover is on a day that is not open
	FaultWave        = "wave"        // a pin, a commitment or the pilots are not kept
	FaultOrder       = "order"       // before, after, with, apart, a flow that stops or a shared database is not kept
	FaultGroup       = "group"       // the groups are others
	FaultWork        = "work"        // people cannot do their work on the days the plan says
	FaultLoad        = "load"        // a load is not what the wave asks of a resource, or is more than there is
	FaultBound       = "bound"       // a proof does not hold
	FaultGap         = "gap"         // the gap is not the waves less the greatest bound
)

// Report is what checking a plan found.
type Report struct {
	Faults    []PlanFault // none: every hard statement of the plan holds
	Unchecked []string    // names of bounds whose proof takes too much work to check, in the order of the plan
}

// Plan checks a plan that planner.Build made of an inventory, its assessment and options. It reads the inventory anew with code of its
// own, works out what every wave has and is asked for, and redoes the arithmetic of every bound. All are only read; one that is nil is a fault.
func Plan(inv *inventory.Inventory, asm *readiness.Assessment, plan *planner.Plan, opt planner.Options) *Report {
	a := &audit{inv: inv, asm: asm, plan: plan, opt: opt, report: &Report{}}
	if inv == nil || asm == nil || plan == nil {
		a.fault(FaultProgramme, 0, nil, "there is no inventory, no assessment or no plan: nothing can be checked")
		return a.report
	}
	if !a.openProgramme() {
		return a.report
	}
	a.days = newDays(a)
	a.readBefore()
	a.readMoves()
	a.account()
	a.countDays()
	a.checkWaves()
	a.readBonds()
	a.checkBonds()
	a.checkGroups()
	a.readStocks()
	a.checkWork()
	a.checkLoads()
	a.checkWorkDays()
	a.checkPilots()
	a.checkPlacements()
	a.checkUnplaced()
	a.checkBounds()
	a.checkDisturbance()
	return a.report
}

// audit is a plan beside what it is about.
type audit struct {
	inv    *inventory.Inventory
	asm    *readiness.Assessment
	plan   *planner.Plan
	opt    planner.Options
	report *Report

	block  *inventory.Programme // empty when the inventory has none
	start  inventory.Date
	until  inventory.Date // 0: open
	length int
	pilots int // waves kept for them
	days   *days
	before before

	moves  []*move // sorted by application
	byID   map[string]*move
	left   map[string]string // by application without a wave: the kinds that may be said of it
	bonds  []bond
	group  []int   // by move
	groups [][]int // moves, ascending
	stocks []*stock
	parts  []int // by group: the first item of the problem that is a part of its work
	used   int   // waves up to the last one with anything, what is deferred included
}

func (a *audit) fault(kind string, wave int, apps []string, format string, args ...any) {
	a.report.Faults = append(a.report.Faults, PlanFault{Kind: kind, Wave: wave, Applications: apps, Text: fmt.Sprintf(format, args...)})
}

// openProgramme finds the programme that the plan is about.
func (a *audit) openProgramme() bool {
	a.block = &inventory.Programme{}
	want := a.opt.Programme
	if want == "" && len(a.inv.Programmes) > 0 {
		want = a.inv.Programmes[0].ID
	}
	for _, b := range a.inv.Programmes {
		if b.ID == want {
			a.block = b
		}
	}
	if a.plan.Programme != a.block.ID || a.plan.AsOf != a.inv.AsOf() {
		a.fault(FaultProgramme, 0, nil, "the plan is about programme %q as of %s, and not about %q as of %s",
			a.plan.Programme, a.plan.AsOf, a.block.ID, a.inv.AsOf())
		return false
	}
	a.until = a.block.Until.Or(0)
	a.length = 28
	if d, ok := a.block.WaveLength.Value(); ok {
		a.length = min(max(1, d.Days()), century)
	}
	return true
}

// century is as far as plans go, in days.
const century = 36525

// span returns the first and the last day of a wave, counted from 0.
func (a *audit) span(wave int) (first, last inventory.Date) {
	first = a.start.AddDays(wave * a.length)
	last = first.AddDays(a.length - 1)
	if a.until != 0 && first <= a.until && a.until < last {
		last = a.until
	}
	return first, last
}

// checkWaves compares how time is cut.
func (a *audit) checkWaves() {
	for n, w := range a.plan.Waves {
		first, last := a.span(n)
		if w.Number != n+1 || w.Start != first || w.End != last {
			a.fault(FaultProgramme, n+1, nil, "wave %d goes from %s to %s, and not wave %d from %s to %s", n+1, first, last, w.Number, w.Start, w.End)
		}
		if a.until != 0 && first > a.until {
			a.fault(FaultProgramme, n+1, nil, "wave %d starts after the end of the programme on %s", n+1, a.until)
		}
		if w.Past != a.over(n) {
			a.fault(FaultWave, n+1, nil, "wave %d: past is %t in the plan", n+1, w.Past)
		}
		if w.Committed != a.committed(n) {
			a.fault(FaultWave, n+1, nil, "wave %d: committed is %t in the plan", n+1, w.Committed)
		}
	}
}

// committed reports whether people have committed to what moves in a wave.
func (a *audit) committed(wave int) bool {
	for _, w := range a.block.Waves.Or(nil) {
		if number, ok := w.Number.Value(); ok && number == int64(wave)+1 && number <= century && w.Committed.Or(false) {
			return true
		}
	}
	return false
}
