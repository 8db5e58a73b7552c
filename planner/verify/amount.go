package verify

import (
	"math"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// job is a part of what moving an application takes.
type job struct {
	team, skill string
	days        float64
}

// jobs are the tasks of a move, or its effort by the owner.
func (a *audit) jobs(m *move) []job {
	owner, _ := m.app.Owner.Value()
	tasks := m.facts.Tasks.Or(nil)
	if len(tasks) == 0 {
		return []job{{team: owner.ID, days: a.effort(m.facts.Effort)}}
	}
	var out []job
	for _, t := range tasks {
		team, named := t.Team.Value()
		j := job{team: team.ID, skill: t.Skill.Or(""), days: a.effort(t.Effort)}
		if !named && j.skill == "" {
			j.team = owner.ID
		}
		out = append(out, j)
	}
	return out
}

// effort is an effort in person-days: the high end of a range, and what the options assume of one without.
func (a *audit) effort(f inventory.Fact[inventory.Effort]) float64 {
	usual := a.opt.DefaultEffort
	if usual <= 0 {
		usual = planner.DefaultEffort
	}
	low, high := f.Bounds()
	out := usual
	if v, known := f.Value(); known {
		out = float64(v)
	} else if high != nil {
		out = float64(*high)
	} else if low != nil {
		out = max(usual, float64(*low))
	}
	if math.IsNaN(out) || out < 0 {
		return 0
	}
	return min(out, 1e6)
}

var points = map[string]int64{"low": 1, "medium": 2, "high": 4, "vital": 8}

// risk is stated, or follows how critical the application is.
func (m *move) risk() int64 {
	return m.facts.Risk.Or(points[m.app.Criticality.Or("medium")])
}

// servers counts the servers that the application stands on.
func (m *move) servers() int64 {
	ids := map[string]bool{}
	for _, ref := range m.app.HostedOn.Or(nil) {
		if ref.Kind == inventory.KindServer {
			ids[ref.ID] = true
		}
	}
	return int64(len(ids))
}

// near compares amounts that were rounded for people.
func nearly(a, b, tolerance float64) bool { return math.Abs(a-b) <= tolerance+1e-9*math.Abs(b) }

func (a *audit) checkAmounts(m *move) {
	x := m.placement
	var days float64
	for _, j := range a.jobs(m) {
		days += j.days
	}
	no := func(format string, args ...any) {
		a.fault(FaultAmount, m.wave+1, []string{m.app.ID}, "%s "+format, append([]any{m.app.ID}, args...)...)
	}
	if !nearly(x.Effort, days, 1e-6) {
		no("takes %g person-days and not %g", days, x.Effort)
	}
	if risk := m.risk(); x.Risk != risk {
		no("carries %d points of risk and not %d", risk, x.Risk)
	}
	if value := m.facts.Value.Or(0); x.Value != value {
		no("is worth %d points and not %d", value, x.Value)
	}
	want := a.transfer(m)
	switch have := x.Transfer; {
	case (want == nil) != (have == nil):
		no("has a transfer in the plan: %t", have != nil)
	case want == nil:
	case have.Site != want.Site || have.Link != want.Link || have.Beforehand != want.Beforehand || have.Partial != want.Partial ||
		!nearly(have.Gigabytes, want.Gigabytes, 0.001) || !nearly(have.MegabitsPerSecond, want.MegabitsPerSecond, 0.001) ||
		!nearly(have.Hours, want.Hours, 0.01) || !nearly(have.WindowHours, want.WindowHours, 0.01):
		no("sends %+v and not %+v", *want, *have)
	}
}

// transfer works out how long the data are on the way: size over rate.
func (a *audit) transfer(m *move) *planner.Transfer {
	bytes, known := a.bytes(m)
	site, link, rate := a.way(m)
	if link == nil || bytes == 0 {
		return nil
	}
	seconds := bytes / rate
	t := &planner.Transfer{
		Site: site.ID, Link: link.ID, Gigabytes: bytes / 1e9, MegabitsPerSecond: rate * 8 / 1e6, Hours: seconds / 3600, Partial: !known,
	}
	if w, ok := m.facts.Window.Value(); ok {
		t.WindowHours, t.Beforehand = w.Seconds()/3600, seconds > w.Seconds()
	}
	return t
}

// way is the fastest link with a stated rate, in bytes a second, of the first site that has one.
func (a *audit) way(m *move) (site *inventory.Site, link *inventory.Link, rate float64) {
	target := a.inv.Target(m.target)
	if target == nil {
		return nil, nil, 0
	}
	for _, site := range a.sites(m) {
		direct, fibre := ways(site, target)
		for _, links := range [][]*inventory.Link{direct, fibre} {
			for _, l := range links {
				bits, ok := l.Upload.Value()
				if !ok {
					bits = l.Bandwidth.Or(0)
				}
				if r := float64(bits) / 8; r > rate {
					link, rate = l, r
				}
			}
			if link != nil {
				return site, link, rate
			}
		}
	}
	return nil, nil, 0
}

// bytes is the size of what the application owns and of its databases. What a database is said to hold is counted once, at the larger of
// the two sizes.
func (a *audit) bytes(m *move) (sum float64, known bool) {
	known = true
	inside := map[string]float64{}
	for _, ref := range m.app.Owns.Or(nil) {
		x := a.inv.Dataset(ref)
		if x == nil {
			continue
		}
		size, ok := most(x.Size)
		known = known && ok
		if in := x.Databases.Or(nil); len(in) == 1 {
			inside[in[0].ID] += size
		} else {
			sum += size
		}
	}
	counted := map[string]bool{}
	for _, ref := range m.app.Databases.Or(nil) {
		if x := a.inv.Database(ref.ID); x != nil {
			size, ok := most(x.Size)
			known = known && (ok || inside[ref.ID] > 0)
			sum += max(size, inside[ref.ID])
			counted[ref.ID] = true
		}
	}
	for id, size := range inside {
		if !counted[id] {
			sum += size
		}
	}
	return sum, known
}

// most is a size, or the high end of a range.
func most(f inventory.Fact[inventory.Bytes]) (float64, bool) {
	if v, ok := f.Value(); ok {
		return float64(v), true
	}
	if _, high := f.Bounds(); high != nil {
		return float64(*high), true
	}
	return 0, false
}
