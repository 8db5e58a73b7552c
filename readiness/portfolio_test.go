package readiness

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// The notation of these tests, one statement a line:
//
//	data d c3 i2 a4 personal national_id      a dataset: impacts, marks, secrecy, sd; c1-3 is an interval, personal? perhaps
//	app u owns d e reads f                    an application; owns ? is not stated; what is not said is known to be none
//	app u flows ? class c1                    flows not stated; own class
//	u > v d e sync                            a flow: what it carries (none, ? not stated), then mode (sync async batch manual mode?),
//	                                          queues or broken?, transforms (tokenise anonymise aggregate; tokenise? lacks its reviewer;
//	                                          tokenise! has expired; transforms? is not stated), and @id of the flow
//	copies d e v                              the steward of d names dataset e and application v as copies
//	ai m u d                                  an artificial intelligence m of application u works on d
//	complete                                  flows that are left out are known to be none
const today = inventory.Date(20000)

type portfolio struct {
	inv       *inventory.Inventory
	intrinsic *policy.Classes
}

func parsePortfolio(t require.TestingT, text string) portfolio {
	b := builder{t: t, apps: map[string]*inventory.Application{}, classes: &policy.Classes{}}
	b.inv.Header.Schema = inventory.Is("1.0")
	var copies [][]string
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		switch {
		case len(words) == 0 || words[0] == "#":
		case words[0] == "complete":
			b.inv.Header.Complete = inventory.Is([]string{"flows"})
		case words[0] == "data":
			b.data(words[1], words[2:])
		case words[0] == "app":
			b.app(words[1], words[2:])
		case words[0] == "copies":
			copies = append(copies, words[1:])
		case words[0] == "ai":
			b.ai(words[1], words[2], words[3:])
		case words[1] == ">":
			b.flow(words[0], words[2], words[3:])
		default:
			require.Fail(t, "bad line", line)
		}
	}
	for _, words := range copies {
		b.copies(words[0], words[1:])
	}
	for _, a := range b.unstated {
		a.Flows = inventory.Fact[[]*inventory.Flow]{}
	}
	slices.SortFunc(b.classes.Datasets, func(x, y policy.DatasetClass) int { return x.Dataset.Compare(y.Dataset) })
	slices.SortFunc(b.classes.Applications, func(x, y policy.ApplicationClass) int { return strings.Compare(x.Application, y.Application) })
	slices.SortFunc(b.inv.AISystems, func(x, y *inventory.AISystem) int { return strings.Compare(x.ID, y.ID) })
	inv, _ := inventory.New(today, b.inv)
	return portfolio{inv, b.classes}
}

type builder struct {
	t        require.TestingT
	inv      inventory.Inventory
	apps     map[string]*inventory.Application
	classes  *policy.Classes
	unstated []*inventory.Application // whose flows are left out
}

func (b *builder) data(id string, words []string) {
	d := &inventory.Dataset{Block: inventory.Block{ID: id}, Name: inventory.Is(id)}
	b.inv.Datasets = append(b.inv.Datasets, d)
	c := policy.DatasetClass{Dataset: d.Ref(), Class: parseClass(b.t, words)}
	c.Why = whyOf(c.Class.Lo, "DATA-"+id, d.Ref())
	if !c.Class.Exact() {
		c.Missing = []inventory.Path{inventory.Path("dataset." + id + ".impact")}
	}
	b.classes.Datasets = append(b.classes.Datasets, c)
}

func (b *builder) copies(of string, by []string) {
	find := func(id string) *inventory.Dataset {
		i := slices.IndexFunc(b.inv.Datasets, func(d *inventory.Dataset) bool { return d.ID == id })
		if i < 0 {
			return nil
		}
		return b.inv.Datasets[i]
	}
	d := find(of)
	for _, id := range by {
		ref := dataset(id)
		if find(id) == nil {
			b.application(id)
			ref = inventory.Ref{Kind: inventory.KindApplication, ID: id}
		}
		d.Copies = inventory.Is(append(d.Copies.Or(nil), ref))
	}
}

func (b *builder) ai(id, app string, data []string) {
	b.application(app)
	x := &inventory.AISystem{Block: inventory.Block{ID: id}, Name: inventory.Is(id)}
	x.Application = inventory.Is(inventory.Ref{Kind: inventory.KindApplication, ID: app})
	for _, d := range data {
		x.Data = inventory.Is(append(x.Data.Or(nil), dataset(d)))
	}
	b.inv.AISystems = append(b.inv.AISystems, x)
}

func (b *builder) application(id string) *inventory.Application {
	if a := b.apps[id]; a != nil {
		return a
	}
	a := &inventory.Application{
		Block: inventory.Block{ID: id}, Name: inventory.Is(id),
		Owns: inventory.Is([]inventory.Ref{}), Reads: inventory.Is([]inventory.Ref{}), Flows: inventory.Is([]*inventory.Flow{}),
	}
	b.apps[id] = a
	b.inv.Applications = append(b.inv.Applications, a)
	b.classes.Applications = append(b.classes.Applications, policy.ApplicationClass{Application: id})
	return a
}

func (b *builder) app(id string, words []string) {
	a := b.application(id)
	for i := 0; i < len(words); i++ {
		switch words[i] {
		case "class":
			c := &b.classes.Applications[slices.IndexFunc(b.classes.Applications, func(x policy.ApplicationClass) bool { return x.Application == id })]
			c.Class = parseClass(b.t, words[i+1:])
			if !c.Class.Exact() {
				c.Missing = []inventory.Path{inventory.Path("application." + id + ".class")}
			}
			c.Why = whyOf(c.Class.Lo, "APP-"+id, inventory.Ref{Kind: inventory.KindApplication, ID: id})
			return
		case "flows":
			b.unstated = append(b.unstated, a)
			i++
		case "owns", "reads":
			set := &a.Owns
			if words[i] == "reads" {
				set = &a.Reads
			}
			for i+1 < len(words) && !slices.Contains([]string{"owns", "reads", "flows", "class"}, words[i+1]) {
				i++
				if words[i] == "?" {
					*set = inventory.Fact[[]inventory.Ref]{}
					continue
				}
				*set = inventory.Is(append(set.Or(nil), dataset(words[i])))
			}
		default:
			require.Fail(b.t, "bad word", words[i])
		}
	}
}

func (b *builder) flow(from, to string, words []string) {
	u := b.application(from)
	b.application(to)
	f := &inventory.Flow{To: inventory.Is(inventory.Ref{Kind: inventory.KindApplication, ID: to})}
	f.ID = to + fmt.Sprint(len(u.Flows.Or(nil)))
	f.Data, f.Mode, f.IfBroken = inventory.Is([]inventory.Ref{}), inventory.Is("manual"), inventory.Is("stops")
	var transforms []*inventory.Transform
	for _, w := range words {
		kind := strings.TrimRight(w, "?!")
		switch {
		case w[0] == '@':
			f.ID = w[1:]
		case w == "?":
			f.Data = inventory.Fact[[]inventory.Ref]{}
		case w == "mode?":
			f.Mode = inventory.Fact[string]{}
		case w == "broken?":
			f.IfBroken = inventory.Fact[string]{}
		case w == "queues":
			f.IfBroken = inventory.Is(w)
		case w == "transforms?":
			f.Transforms = inventory.NotKnown[[]*inventory.Transform]("", 0)
		case slices.Contains([]string{"sync", "async", "batch", "manual"}, w):
			f.Mode = inventory.Is(w)
		case slices.Contains([]string{"tokenise", "anonymise", "aggregate"}, kind):
			x := &inventory.Transform{Block: inventory.Block{ID: "t" + fmt.Sprint(len(transforms))}, Kind: inventory.Is(kind)}
			x.Evidence = inventory.Is(inventory.Ref{Kind: inventory.KindSource, ID: "s"})
			x.Reviewer, x.Expires = inventory.Is("r"), inventory.Is(today)
			if strings.HasSuffix(w, "?") {
				x.Reviewer = inventory.Fact[string]{}
			}
			if strings.HasSuffix(w, "!") {
				x.Expires = inventory.Is(today - 1)
			}
			transforms = append(transforms, x)
			f.Transforms = inventory.Is(transforms)
		default:
			f.Data = inventory.Is(append(f.Data.Or(nil), dataset(w)))
		}
	}
	u.Flows = inventory.Is(append(u.Flows.Or(nil), f))
}

func dataset(id string) inventory.Ref {
	return inventory.Ref{Kind: inventory.KindDataset, ID: id}
}

func parseClass(t require.TestingT, words []string) policy.Interval {
	var c policy.Interval
	for _, w := range words {
		if m, ok := policy.ParseMark(strings.TrimSuffix(w, "?")); ok {
			c.Hi.Marks |= m
			if !strings.HasSuffix(w, "?") {
				c.Lo.Marks |= m
			}
			continue
		}
		switch w {
		case "sd":
			c.Lo.SensitiveData, c.Hi.SensitiveData = true, true
			continue
		case "protected", "defence":
			require.NoError(t, c.Hi.Secrecy.UnmarshalText([]byte(w)))
			c.Lo.Secrecy = c.Hi.Secrecy
			continue
		case "vital":
			c.Lo.Vital, c.Hi.Vital = true, true
			continue
		}
		lo, hi := w[1]-'0', w[len(w)-1]-'0'
		switch w[0] {
		case 'c':
			c.Lo.Confidentiality, c.Hi.Confidentiality = lo, hi
		case 'i':
			c.Lo.Integrity, c.Hi.Integrity = lo, hi
		case 'a':
			c.Lo.Availability, c.Hi.Availability = lo, hi
		default:
			require.Fail(t, "bad class", w)
		}
	}
	return c
}

func whyOf(c policy.Class, rule string, ref inventory.Ref) []policy.Why {
	var out []policy.Why
	for _, f := range facets {
		if f.rank(c) > 0 {
			out = append(out, policy.Why{Component: f.component, Level: f.level(c), Rules: []policy.RuleID{policy.RuleID(rule)}, Origin: ref})
		}
	}
	return out
}

// short writes a class as the notation does.
func short(c policy.Class) string {
	if c == policy.Top() {
		return "top"
	}
	var w []string
	for _, f := range facets {
		switch l := f.level(c); {
		case f.rank(c) == 0:
		case len(l) == 1 && l[0] >= '0' && l[0] <= '9':
			w = append(w, f.component[:1]+l)
		case f.component == "sensitive_data":
			w = append(w, "sd")
		case l == "true":
			w = append(w, f.component)
		default:
			w = append(w, l)
		}
	}
	return strings.Join(w, " ")
}

func shortInterval(i policy.Interval) string {
	if i.Exact() {
		return short(i.Lo)
	}
	return short(i.Lo) + " .. " + short(i.Hi)
}

func TestNotation(t *testing.T) {
	p := parsePortfolio(t, "data d c1-3 personal?\napp u owns d\nu > v d tokenise? sync broken?")
	require.Equal(t, "c1 .. c3 personal", shortInterval(p.intrinsic.Datasets[0].Class))
	require.Equal(t, "v0", p.inv.Application("u").Flows.Or(nil)[0].ID)
}
