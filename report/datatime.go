package report

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// timeData is what the days of the plan hold beside its waves and freezes.
type timeData struct {
	From      inventory.Date `json:"from"`
	Until     inventory.Date `json:"until"` // excluded
	Closed    []closedData   `json:"closed,omitempty"`
	Contracts []any          `json:"contracts,omitempty"` // [ref, end, [applications]], in the order of their ends
}

// closedData is a holiday, or the days between which a feast falls.
type closedData struct {
	Name  string         `json:"name,omitempty"`
	From  inventory.Date `json:"from"`
	Until inventory.Date `json:"until"` // included
	Open  bool           `json:"open,omitempty"`
}

func (b *dataBuilder) time(plan *planner.Plan) {
	from, until := extent(plan)
	out := &timeData{From: from, Until: until}
	for _, c := range b.doc.Inventory.Calendars {
		for _, day := range c.Holidays.Or(nil) {
			out.closed(closedData{From: day, Until: day})
		}
		for _, f := range c.Feasts.Or(nil) {
			if days := f.Between.Or(nil); len(days) == 2 {
				out.closed(closedData{Name: clean(f.ID), From: days[0], Until: days[1], Open: days[0] != days[1]})
			}
		}
	}
	slices.SortFunc(out.Closed, func(a, b closedData) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.Until, b.Until), cmp.Compare(a.Name, b.Name))
	})
	out.Closed = slices.Compact(out.Closed)
	b.contracts(out)
	b.out.Time = out
}

func (t *timeData) closed(c closedData) {
	if c.Until >= t.From && c.From < t.Until {
		t.Closed = append(t.Closed, c)
	}
}

// contracts lists the contracts that end in the days of the plan, with the applications that run under them.
func (b *dataBuilder) contracts(out *timeData) {
	under := map[string][]string{}
	for _, a := range b.doc.Inventory.Applications {
		if ref, ok := a.Contract.Value(); ok {
			under[ref.ID] = append(under[ref.ID], a.ID)
		}
	}
	ending := slices.DeleteFunc(slices.Clone(b.doc.Inventory.Contracts), func(c *inventory.Contract) bool {
		end, ok := c.End.Value()
		return !ok || end < out.From || end >= out.Until
	})
	slices.SortStableFunc(ending, func(x, y *inventory.Contract) int { return cmp.Compare(x.End.Or(0), y.End.Or(0)) })
	for _, c := range ending {
		ids := under[c.ID]
		for _, ref := range c.Applications.Or(nil) {
			ids = append(ids, ref.ID)
		}
		slices.Sort(ids)
		out.Contracts = append(out.Contracts, []any{b.refOf(inventory.KindContract, c.ID), c.End.Or(0), b.places(slices.Compact(ids))})
	}
}

// extent widens the plan's days to whole months.
func extent(plan *planner.Plan) (from, until inventory.Date) {
	from, until = plan.Waves[0].Start, plan.Waves[0].End
	for _, w := range plan.Waves {
		from, until = min(from, w.Start), max(until, w.End)
		for _, p := range w.Placements {
			until = max(until, p.Cutover)
		}
	}
	from = from.AddDays(1 - from.Time().Day())
	until = until.AddDays(1 - until.Time().Day()).AddMonths(1)
	return from, until
}
