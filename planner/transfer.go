package planner

import (
	"maps"
	"math"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// megabyte is the unit in which what links carry is counted: a million bytes.
const megabyte = 1e6

// route is how the data of a mover reach its target.
type route struct {
	site *inventory.Site
	link *inventory.Link
	rate float64 // bytes a second
}

func (r *route) id() string { return r.site.ID + "." + r.link.ID }

// route finds the link over which data leave the application's first site that has one: of the links to the target or to its site, else of
// all, the fastest that states how fast it is.
func (d *draft) route(m *mover) *route {
	target := d.inv.Target(m.target)
	if target == nil {
		return nil
	}
	for _, site := range d.sitesOf(m.app) {
		direct, fibre := linksTo(site, target)
		for _, links := range [][]*inventory.Link{direct, fibre} {
			if r := fastest(site, links); r != nil {
				return r
			}
		}
	}
	return nil
}

func fastest(site *inventory.Site, links []*inventory.Link) *route {
	var best *route
	for _, link := range links {
		bits, known := link.Upload.Value()
		if !known {
			bits, known = link.Bandwidth.Value()
		}
		if rate := float64(bits) / 8; known && rate > 0 && (best == nil || rate > best.rate) {
			best = &route{site, link, rate}
		}
	}
	return best
}

// dataOf sums the sizes of what the application owns and of its databases, in bytes. A database that holds a stated dataset is
// counted once, at the larger of the two. It reports whether every size is known.
func (d *draft) dataOf(app *inventory.Application) (size float64, known bool) {
	known = true
	held := map[string]float64{} // by database, what stated datasets say is in it
	add := func(bytes inventory.Bytes, ok bool, databases []inventory.Ref) {
		known = known && ok
		if len(databases) == 1 {
			held[databases[0].ID] += float64(bytes)
			return
		}
		size += float64(bytes)
	}
	for _, ref := range app.Owns.Or(nil) {
		if x := d.inv.Dataset(ref); x != nil {
			bytes, ok := upper(x.Size)
			add(bytes, ok, x.Databases.Or(nil))
		}
	}
	for _, ref := range app.Databases.Or(nil) {
		x := d.inv.Database(ref.ID)
		if x == nil {
			continue
		}
		bytes, ok := upper(x.Size)
		known = known && (ok || held[ref.ID] > 0)
		size += max(float64(bytes), held[ref.ID])
		delete(held, ref.ID)
	}
	for _, id := range slices.Sorted(maps.Keys(held)) {
		size += held[id]
	}
	return size, known
}

// upper is the value of a size, or the most it can be.
func upper(f inventory.Fact[inventory.Bytes]) (inventory.Bytes, bool) {
	if v, ok := f.Value(); ok {
		return v, true
	}
	if _, high := f.Bounds(); high != nil {
		return *high, true
	}
	return 0, false
}

// readTransfer works out how long the data of a mover are on the way.
func (d *draft) readTransfer(m *mover) {
	size, known := d.dataOf(m.app)
	if !known {
		m.dataUnknown = true
	}
	r := d.route(m)
	if r == nil || size == 0 {
		return
	}
	m.route = r
	seconds := size / r.rate
	t := &Transfer{Site: r.site.ID, Link: r.link.ID, Gigabytes: round(size/1e9, 3), MegabitsPerSecond: round(r.rate*8/1e6, 3), Hours: round(seconds/3600, 2), Partial: !known}
	if window, ok := m.move.Window.Value(); ok {
		t.WindowHours = round(window.Seconds()/3600, 2)
		t.Beforehand = seconds > window.Seconds()
	}
	m.transfer, m.data = t, size
}

func round(v float64, digits int) float64 {
	p := math.Pow10(digits)
	return math.Round(v*p) / p
}

// readLinks makes a resource of every link that data leave by, when the programme says for how long of a day they may.
func (d *draft) readLinks() {
	if d.prog.transfer <= 0 {
		return
	}
	at := map[string]int{}
	for _, m := range d.movers {
		if m.dataUnknown {
			d.assume(pathOf(inventory.KindApplication, m.id(), "owns"), say("size.unknown"))
		}
		if m.route == nil {
			continue
		}
		id := m.route.id()
		if _, ok := at[id]; !ok {
			at[id] = d.addLink(m.route)
		}
		m.take(at[id], d.resources[at[id]].units(m.data/1e9))
	}
}

func (d *draft) addLink(r *route) int {
	hours := d.prog.transfer.Seconds() / 3600
	fact, path := r.link.Bandwidth.Pos(), "bandwidth"
	if r.link.Upload.Known() {
		fact, path = r.link.Upload.Pos(), "upload"
	}
	s := d.statement(pathOf(inventory.KindSite, r.site.ID, "link."+r.link.ID+"."+path),
		say("link.carries", r.link.ID, r.site.ID, round(r.rate*8/1e6, 3), hours), fact)
	return d.addResource(&resource{
		kind: ResourceLink, id: r.id(), unit: "gigabyte", scale: 1e9 / megabyte, statement: s,
		refs: []inventory.Ref{{Kind: inventory.KindSite, ID: r.site.ID}},
		capacity: func(g *grid, wave int) int64 {
			first, last := g.span(wave)
			days := 0
			for day := first; day <= last; day++ {
				if g.works(day) && day >= r.link.Available.Or(0) {
					days++
				}
			}
			return int64(math.Floor(r.rate * d.prog.transfer.Seconds() * float64(days) / megabyte))
		},
	})
}
