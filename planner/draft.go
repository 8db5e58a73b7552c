package planner

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// draft is a plan in the making: what was read, in the order it was read.
type draft struct {
	inv *inventory.Inventory
	asm *readiness.Assessment
	opt Options

	prog    *programme
	cal     *calendar
	freezes []*freeze

	movers       []*mover // by id, that before names were taken out
	index        map[string]int
	calls        *calls
	unplaced     []Unplaced
	schedules    []*schedule
	scheduleKeys []string

	teams     map[string]*team // by id, those that were asked for
	resources []*resource      // by the number that the problem has for them
	edges     []edge
	apart     []pair
	groups    []*group // by their smallest member; items of the problem have the same numbers

	groupOf   []int           // by mover
	knotted   map[int]bool    // groups with a strict order inside
	pilots    int             // first waves kept for pilots, once it is known that there are any
	settled   bool            // it is decided whether there are pilots
	lifted    map[string]bool // freezes that do not scale capacities, by statement
	replan    *replan         // nil: no plan stands before this one
	assumed   []Assumption
	conflicts []Conflict

	registered *register // nil: not asked for yet
	trial      bool      // it is only asked whether there is a plan, with the search that trialWork allows
}

// Build plans the waves of the applications that may move.
//
// Every application whose best verdict is eligible or conditional gets a wave, in as few waves as the search finds; the others are listed
// with the reason why they get none. The same arguments give the same plan. The inventory and the assessment are only read; asm must be
// the assessment of inv.
//
// The error is an [*InfeasibleError] when no plan exists, that of ctx when it was cancelled, and another when opt names a programme
// that the inventory does not have.
func Build(ctx context.Context, inv *inventory.Inventory, asm *readiness.Assessment, opt Options) (*Plan, error) {
	d, err := read(inv, asm, opt)
	if err != nil {
		return nil, err
	}
	m, s, err := d.place(ctx)
	if refusal := (*InfeasibleError)(nil); errors.As(err, &refusal) {
		return nil, d.sharpen(ctx, refusal)
	}
	if err != nil {
		return nil, err
	}
	if err := d.settle(ctx, m, s); err != nil {
		return nil, err
	}
	costs, err := d.improve(ctx, m, s.Wave)
	if err != nil {
		return nil, err
	}
	d.argue(ctx, m, s)
	return d.plan(m, s, costs), nil
}

// read reads what bears on a plan.
func read(inv *inventory.Inventory, asm *readiness.Assessment, opt Options) (*draft, error) {
	if inv == nil {
		return nil, fmt.Errorf("planner: %w", inventory.ErrNoInventory)
	}
	if asm == nil {
		return nil, errors.New("planner: there is no assessment: readiness.Assess makes one")
	}
	d := &draft{inv: inv, asm: asm, opt: opt, index: map[string]int{}, knotted: map[int]bool{}, teams: map[string]*team{}}
	if err := errors.Join(opt.checkEffort(), opt.checkAims(), d.chooseProgramme()); err != nil {
		return nil, err
	}
	d.readPrevious()
	d.readFreezes()
	d.collect()
	d.readStanding()
	d.readResources()
	d.readEdges()
	return d, nil
}

// place gives every group a wave.
func (d *draft) place(ctx context.Context) (*model, *packing.Result, error) {
	d.contract()
	d.strictCycles()
	d.togetherApart()
	return d.search(ctx)
}

// search looks for a solution, in a horizon that grows while the programme has no end and its waves do not suffice.
func (d *draft) search(ctx context.Context) (*model, *packing.Result, error) {
	if d.prog.until != 0 && d.prog.until < d.prog.start {
		d.conflicts = append(d.conflicts, Conflict{Kind: "window", Statements: []Statement{d.prog.begin, d.prog.horizon.statement}})
		return nil, nil, &InfeasibleError{Conflicts: d.conflicts}
	}
	m := d.reservePilots()
	waves, most := d.horizon()
	for ; ; waves = min(2*waves, most) {
		if m == nil || m.p.Waves != waves {
			m = d.model(waves)
		}
		found, err := d.attempt(ctx, m, waves >= most)
		if found != nil || err != nil {
			return m, found, err
		}
	}
}

// attempt solves one model. It returns neither a solution nor an error when more waves could help; last says that there are none.
func (d *draft) attempt(ctx context.Context, m *model, last bool) (*packing.Result, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("planner: %w", err)
	}
	conflicts := slices.Concat(d.conflicts, d.closedItems(m))
	if len(conflicts) > 0 {
		return nil, &InfeasibleError{Conflicts: conflicts}
	}
	ready, err := m.prepared()
	if err != nil {
		return nil, err
	}
	if len(d.knotted) == 0 {
		win := ready.Tighten()
		full := overfull(m.p, win)
		switch {
		case win.Empty < 0 && len(full) == 0:
		case !last:
			return nil, nil
		default:
			late := d.lateItems(m, win)
			for _, of := range full {
				late = append(late, d.stretchConflict(m, win, of))
			}
			return nil, &InfeasibleError{Conflicts: late}
		}
	}
	var start []int
	if !last || d.trial {
		// More waves are cheaper than a long search for a plan in few, and a trial asks only whether there is any.
		quick, err := ready.Solve(ctx, packing.Options{Work: 1})
		switch {
		case err != nil:
			return nil, fmt.Errorf("planner: %w", err)
		case d.trial && quick.Wave != nil:
			return quick, nil
		case !last && quick.Wave == nil:
			return nil, nil
		}
		start = quick.Wave
	}
	s, err := ready.Solve(ctx, packing.Options{Work: int64(d.opt.work()), Start: start})
	if err != nil {
		return nil, fmt.Errorf("planner: %w", err)
	}
	if s.Wave != nil {
		return s, nil
	}
	return nil, &InfeasibleError{Conflicts: []Conflict{d.nothingFits(m)}, Unproven: !s.Infeasible}
}
