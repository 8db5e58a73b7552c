package verify

import (
	"math"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

// stock is what waves have a limited amount of, in whole units.
type stock struct {
	kind, id  string
	scale     float64 // units in one of what the plan counts
	unlimited bool
	wave      func(wave int) int64
	known     map[int]int64
	crews     []*crew // whose days these are; none: they are no days of people
}

// in is what a wave has.
func (s *stock) in(wave int) int64 {
	v, ok := s.known[wave]
	if !ok {
		v = s.wave(wave)
		s.known[wave] = v
	}
	return v
}

// units rounds a need up.
func (s *stock) units(amount float64) int64 { return int64(math.Ceil(amount*s.scale - 1e-6)) }

func (a *audit) stock(kind, id string, scale float64, wave func(int) int64) int {
	a.stocks = append(a.stocks, &stock{kind: kind, id: id, scale: scale, wave: wave, known: map[int]int64{}})
	return len(a.stocks) - 1
}

func (m *move) take(stock int, amount int64) {
	for k := range m.needs {
		if m.needs[k].Resource == stock {
			m.needs[k].Amount += amount
			return
		}
	}
	m.needs = append(m.needs, packing.Need{Resource: stock, Amount: amount})
}

// readStocks finds what limits the waves and what every move takes of it.
func (a *audit) readStocks() {
	crews := a.crews()
	teams, skills, links := map[string]int{}, map[string]int{}, map[string]int{}
	for _, m := range a.moves {
		for _, j := range a.jobs(m) {
			if _, ok := teams[j.team]; !ok && j.team != "" {
				c := crews[j.team]
				teams[j.team] = a.stock("team", j.team, 1000, func(w int) int64 { return a.gives(c, w) })
				a.stocks[teams[j.team]].unlimited, a.stocks[teams[j.team]].crews = c.unlimited, []*crew{c}
			}
			if _, ok := skills[j.skill]; !ok && j.skill != "" {
				skills[j.skill] = a.skill(j.skill, crews)
			}
			if j.team != "" {
				m.take(teams[j.team], a.stocks[teams[j.team]].units(j.days))
			}
			if j.skill != "" {
				m.take(skills[j.skill], a.stocks[skills[j.skill]].units(j.days))
			}
		}
		a.readLink(m, links)
	}
	a.readLimits()
}

// skill is what all the crews that have a skill give.
func (a *audit) skill(name string, crews map[string]*crew) int {
	var able []*crew
	unlimited := false
	for _, t := range a.inv.Teams {
		if slices.ContainsFunc(t.Skills.Or(nil), func(s string) bool { return strings.EqualFold(s, name) }) {
			able = append(able, crews[t.ID])
			unlimited = unlimited || crews[t.ID].unlimited
		}
	}
	at := a.stock("skill", name, 1000, func(w int) int64 {
		var sum int64
		for _, c := range able {
			sum += a.gives(c, w)
		}
		return sum
	})
	a.stocks[at].unlimited, a.stocks[at].crews = unlimited || len(able) == 0, able
	return at
}

// readLink charges the link by which data leave, when the programme says for how long of a day they may.
func (a *audit) readLink(m *move, links map[string]int) {
	seconds := a.block.TransferTime.Or(0).Seconds()
	site, link, rate := a.way(m)
	bytes, _ := a.bytes(m)
	if seconds <= 0 || link == nil || bytes == 0 {
		return
	}
	id := site.ID + "." + link.ID
	if _, ok := links[id]; !ok {
		links[id] = a.stock("link", id, 1000, func(w int) int64 {
			first, last := a.span(w)
			days := 0
			for day := max(first, link.Available.Or(0)); day <= last; day++ {
				if a.days.works(day) {
					days++
				}
			}
			return int64(math.Floor(rate * seconds * float64(days) / 1e6))
		})
	}
	m.take(links[id], a.stocks[links[id]].units(bytes/1e9))
}

// readLimits makes stocks of what the programme limits: applications always, servers and risk when it says so.
func (a *audit) readLimits() {
	limit := func(kind string, all inventory.Fact[int64], of func(*inventory.Wave) inventory.Fact[int64], takes func(*move) int64) {
		some := map[int]int64{}
		for _, w := range a.block.Waves.Or(nil) {
			number, numbered := w.Number.Value()
			if most, stated := of(w).Value(); numbered && stated && number >= 1 && number <= century {
				some[int(number)-1] = max(0, most)
			}
		}
		every, stated := all.Value()
		if kind != "applications" && !stated && len(some) == 0 {
			return
		}
		var total int64
		at := a.stock(kind, kind, 1, nil)
		for _, m := range a.moves {
			total += takes(m)
			m.take(at, takes(m))
		}
		a.stocks[at].unlimited = !stated && len(some) == 0
		a.stocks[at].wave = func(w int) int64 {
			room := total
			if most, ok := some[w]; ok {
				room = most
			} else if stated {
				room = max(0, every)
			}
			if w == a.before.running {
				for _, m := range a.before.gone {
					room -= takes(m)
				}
			}
			return max(0, room)
		}
	}
	limit("applications", a.block.MaxApplications, func(w *inventory.Wave) inventory.Fact[int64] { return w.MaxApplications }, func(*move) int64 { return 1 })
	limit("servers", a.block.MaxServers, func(w *inventory.Wave) inventory.Fact[int64] { return w.MaxServers }, (*move).servers)
	limit("risk", a.block.RiskBudget, func(w *inventory.Wave) inventory.Fact[int64] { return w.RiskBudget }, (*move).risk)
}
