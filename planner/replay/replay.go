package replay

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Replay is what happened against what was planned.
type Replay struct {
	Planned  inventory.Date `json:"planned"` // the day of the facts of the plan
	AsOf     inventory.Date `json:"as_of"`
	Waves    []Wave         `json:"waves"`
	Moves    []Move         `json:"moves,omitempty"` // of applications that have moved, or should have by now; sorted by application
	Teams    []Team         `json:"teams,omitempty"`
	Extra    []string       `json:"extra,omitempty"`     // applications that have moved and were not in the plan
	Dropped  []string       `json:"dropped,omitempty"`   // applications of the plan that the inventory does not know any more
	MeanSlip *float64       `json:"mean_slip,omitempty"` // days, of those that have moved; nil: none has
	Forecast Forecast       `json:"forecast"`
}

// Wave is a wave of the plan and what has become of it.
type Wave struct {
	Number  int            `json:"number"`
	Start   inventory.Date `json:"start"`
	End     inventory.Date `json:"end"`
	State   string         `json:"state"`   // over, running or ahead
	Planned int            `json:"planned"` // applications
	InTime  int            `json:"in_time"` // moved by the day that was planned
	Late    int            `json:"late"`    // moved after it
	Open    int            `json:"open"`    // not moved yet
	Effort  float64        `json:"effort"`  // person-days that were planned
	Done    float64        `json:"done"`    // of these, for what has moved
}

// Move is an application that has moved, or should have by now.
type Move struct {
	Application string         `json:"application"`
	Wave        int            `json:"wave"`
	Planned     inventory.Date `json:"planned"`
	Moved       inventory.Date `json:"moved,omitempty"` // 0: not yet
	Slip        int            `json:"slip"`            // days; negative: before it was planned; of one that has not moved, so far
	Effort      float64        `json:"effort"`          // planned, in person-days
	Took        *float64       `json:"took,omitempty"`  // what the inventory states now; nil: not stated, or not moved yet
}

// Team is the work of a team until now.
type Team struct {
	Team    string   `json:"team"`
	Planned float64  `json:"planned"`           // person-days, in waves that are over
	Done    float64  `json:"done"`              // of what moved in these waves, whatever wave it was planned for
	Rate    *float64 `json:"rate,omitempty"`    // throughput: done over planned; nil: nothing was planned so far
	Slowest *float64 `json:"slowest,omitempty"` // of a wave that is over
	Fastest *float64 `json:"fastest,omitempty"`
}

// Forecast is when the last wave ends if every team goes on as so far.
type Forecast struct {
	End      inventory.Date `json:"end,omitempty"`      // as fast as on average; 0: unknown
	Earliest inventory.Date `json:"earliest,omitempty"` // as in the fastest wave of every team
	Latest   inventory.Date `json:"latest,omitempty"`   // as in the slowest
	Planned  inventory.Date `json:"planned,omitempty"`  // what the plan says
	Unknown  string         `json:"unknown,omitempty"`  // why there is no forecast, or an end of the range is missing: nothing_over, stands_still, no_plan
	Plan     *planner.Plan  `json:"-"`
}

// Run replays a plan. inv is the inventory of now and asm its assessment; opt says how to plan again, its Previous is not used.
func Run(ctx context.Context, inv *inventory.Inventory, asm *readiness.Assessment, plan *planner.Plan, opt planner.Options) (*Replay, error) {
	if inv == nil {
		return nil, fmt.Errorf("replay: %w", inventory.ErrNoInventory)
	}
	if plan == nil {
		return nil, errors.New("replay: there is no plan: planner.Build makes one, planner.Read reads one")
	}
	r := &replay{inv: inv, plan: plan, out: &Replay{Planned: plan.AsOf, AsOf: inv.AsOf(), Waves: []Wave{}}}
	r.follow()
	r.measureTeams()
	opt.Previous = plan
	if err := r.forecast(ctx, asm, opt); err != nil {
		return nil, err
	}
	return r.out, nil
}

type replay struct {
	inv  *inventory.Inventory
	plan *planner.Plan
	out  *Replay
}

// follow counts what has become of every wave.
func (r *replay) follow() {
	planned := map[string]bool{}
	sum, moved := 0, 0
	for _, w := range r.plan.Waves {
		x := Wave{Number: w.Number, Start: w.Start, End: w.End, State: r.state(&w), Planned: len(w.Placements)}
		for _, p := range w.Placements {
			planned[p.Application] = true
			x.Effort += p.Effort
			day, there := r.movedOn(p.Application)
			if !there {
				r.out.Dropped = append(r.out.Dropped, p.Application)
			}
			m := Move{Application: p.Application, Wave: w.Number, Planned: p.Cutover, Moved: day, Effort: p.Effort}
			switch {
			case day == 0:
				x.Open++
				m.Slip = int(r.inv.AsOf() - p.Cutover)
			case day <= p.Cutover:
				x.InTime++
			default:
				x.Late++
			}
			if day != 0 {
				m.Slip = int(day - p.Cutover)
				m.Took = r.took(p.Application)
				x.Done += p.Effort
				sum, moved = sum+m.Slip, moved+1
			}
			if there && (day != 0 || m.Slip > 0) {
				r.out.Moves = append(r.out.Moves, m)
			}
		}
		r.out.Waves = append(r.out.Waves, x)
	}
	if moved > 0 {
		mean := float64(sum) / float64(moved)
		r.out.MeanSlip = &mean
	}
	for _, u := range r.plan.Unplaced {
		planned[u.Application] = planned[u.Application] || u.Kind == "moved"
	}
	for _, app := range r.inv.Applications {
		if day, _ := r.movedOn(app.ID); day != 0 && !planned[app.ID] {
			r.out.Extra = append(r.out.Extra, app.ID)
		}
	}
	slices.SortFunc(r.out.Moves, func(a, b Move) int {
		if a.Application < b.Application {
			return -1
		}
		return 1
	})
	slices.Sort(r.out.Dropped)
}

func (r *replay) state(w *planner.Wave) string {
	switch day := r.inv.AsOf(); {
	case w.End <= day:
		return "over"
	case w.Start < day:
		return "running"
	}
	return "ahead"
}

// movedOn is the day an application moved, 0 when it has not by the day of the facts; there reports whether the inventory has it.
func (r *replay) movedOn(id string) (day inventory.Date, there bool) {
	app := r.inv.Application(id)
	if app == nil {
		return 0, false
	}
	move := app.Move.Or(nil)
	if move == nil {
		return 0, true
	}
	if day = move.MovedOn.Or(0); day > r.inv.AsOf() {
		return 0, true
	}
	return day, true
}

// took is the effort that the inventory states of an application that has moved.
func (r *replay) took(id string) *float64 {
	move := r.inv.Application(id).Move.Or(nil)
	sum, known := 0.0, false
	for _, task := range move.Tasks.Or(nil) {
		effort, ok := task.Effort.Value()
		if !ok {
			return nil
		}
		sum, known = sum+float64(effort), true
	}
	if effort, ok := move.Effort.Value(); ok && !known {
		sum, known = float64(effort), true
	}
	if !known {
		return nil
	}
	return &sum
}

// forecast plans again with what the teams have shown.
func (r *replay) forecast(ctx context.Context, asm *readiness.Assessment, opt planner.Options) error {
	f := &r.out.Forecast
	f.Planned = r.plan.Last()
	if !slices.ContainsFunc(r.out.Teams, func(t Team) bool { return t.Rate != nil }) {
		f.Unknown = "nothing_over"
		return nil
	}
	for _, x := range []struct {
		end  *inventory.Date
		rate func(*Team) *float64
	}{
		{&f.Earliest, func(t *Team) *float64 { return t.Fastest }},
		{&f.Latest, func(t *Team) *float64 { return t.Slowest }},
		{&f.End, func(t *Team) *float64 { return t.Rate }},
	} {
		p, why, err := r.again(ctx, asm, opt, x.rate)
		if err != nil {
			return err
		}
		if p == nil {
			f.Unknown = why
			continue
		}
		*x.end = max(p.Last(), r.lastMoved())
		f.Plan = p
	}
	if f.End == 0 {
		f.Plan = nil
	}
	return nil
}

// lastMoved is the last day on which something moved: the end when nothing is left to move.
func (r *replay) lastMoved() inventory.Date {
	var last inventory.Date
	for _, m := range r.out.Moves {
		last = max(last, m.Moved)
	}
	return last
}

// again plans with capacities times a rate. Without a plan it says why.
func (r *replay) again(ctx context.Context, asm *readiness.Assessment, opt planner.Options, rate func(*Team) *float64) (*planner.Plan, string, error) {
	var changes []inventory.Change
	for i := range r.out.Teams {
		t := &r.out.Teams[i]
		block := r.inv.Team(t.Team)
		much := rate(t)
		if block == nil || much == nil {
			continue
		}
		if *much <= 0 {
			return nil, "stands_still", nil
		}
		if capacity, known := block.Capacity.Value(); known {
			path := inventory.Ref{Kind: inventory.KindTeam, ID: t.Team}.String() + ".capacity"
			changes = append(changes, inventory.Change{Path: inventory.Path(path), State: inventory.Known, Value: inventory.Capacity(float64(capacity) * *much)})
		}
	}
	inv, err := r.inv.With(changes...)
	if err != nil {
		return nil, "", err
	}
	p, err := planner.Build(ctx, inv, asm, opt)
	var refusal *planner.InfeasibleError
	if errors.As(err, &refusal) {
		return nil, "no_plan", nil
	}
	return p, "", err
}
