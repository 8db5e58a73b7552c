package report

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/maturity"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/rollup"
)

// groupsData is the portfolio by administration, audience and target.
type groupsData struct {
	Administrations []groupData   `json:"administrations"`
	Audiences       []groupData   `json:"audiences"`
	Targets         []holdData    `json:"targets"` // as the targets of the data
	Services        []serviceData `json:"services,omitempty"`
	Providers       []any         `json:"providers,omitempty"` // [name or block, [applications], permille], greatest first
}

type groupData struct {
	Name   string  `json:"name,omitempty"` // key of an audience
	Ref    int     `json:"ref"`
	Apps   []int   `json:"apps"`
	Scores [][]int `json:"scores,omitempty"` // means by dimension: [low, high]; the last one overall
}

type holdData struct {
	Provider string `json:"provider,omitempty"`
	Today    []int  `json:"today"`
	Placed   []int  `json:"placed"`
	Month    []any  `json:"month,omitempty"` // [low, high], in whole units; no high: nobody knows
}

// serviceData is an e-service.
type serviceData struct {
	Ref      int    `json:"ref"`
	Audience string `json:"audience,omitempty"`
	Admin    int    `json:"admin"`
	Apps     []int  `json:"apps"`
	Level    int64  `json:"level"` // of online service, -1: not stated
	Requests int64  `json:"requests"`
	Online   int64  `json:"online"`
}

func (b *dataBuilder) groups() error {
	if !b.whole() {
		return nil
	}
	pf, err := rollup.Compute(b.doc.Inventory, b.doc.Policy, b.doc.Assessment, rollup.Options{})
	if err != nil {
		return fmt.Errorf("adding up the portfolio: %w", err)
	}
	out := &groupsData{Administrations: []groupData{}, Audiences: []groupData{}, Targets: make([]holdData, len(b.out.Targets))}
	for _, g := range pf.Administrations {
		x := b.group(&g)
		if g.Key != "" {
			x.Ref = b.refOf(inventory.KindAdministration, g.Key)
		}
		out.Administrations = append(out.Administrations, x)
	}
	for _, g := range pf.Audiences {
		x := b.group(&g)
		x.Name = clean(g.Key)
		out.Audiences = append(out.Audiences, x)
	}
	for _, t := range pf.Targets {
		if i := b.targetAt(t.Target); i >= 0 {
			out.Targets[i] = b.held(&t)
		}
	}
	for _, s := range pf.Concentration.Applications.Providers {
		out.Providers = append(out.Providers, []any{b.provider(s.Provider), b.places(s.IDs), s.Permille})
	}
	for _, e := range b.doc.Inventory.EServices {
		out.Services = append(out.Services, b.service(e))
	}
	b.out.Groups = out
	return nil
}

// whole reports whether inventory, report and assessment are of the same applications; parts of results are shown without sums.
func (b *dataBuilder) whole() bool {
	apps := b.doc.Assessment.Applications
	if len(apps) != len(b.doc.Inventory.Applications) {
		return false
	}
	for i := range apps {
		if b.doc.Inventory.Application(apps[i].ID) == nil || b.doc.Policy.Application(apps[i].ID) == nil {
			return false
		}
	}
	return true
}

func (b *dataBuilder) group(g *rollup.Group) groupData {
	out := groupData{Ref: -1, Apps: b.places(g.Applications)}
	for _, d := range policy.Dimensions() {
		mean := []int{}
		for _, s := range g.Scores {
			if s.Dimension == d {
				mean = []int{s.Mean.Low, s.Mean.High}
			}
		}
		out.Scores = append(out.Scores, mean)
	}
	out.Scores = append(out.Scores, []int{g.Overall.Mean.Low, g.Overall.Mean.High})
	return out
}

func (b *dataBuilder) held(t *rollup.Target) holdData {
	out := holdData{Provider: clean(t.Provider), Today: b.places(t.Today), Placed: b.places(t.Placed)}
	if t.Month.Low > 0 || t.Month.High > 0 {
		out.Month = []any{t.Month.Low / rollup.Unit}
		if !t.Month.Open {
			out.Month = append(out.Month, (t.Month.High+rollup.Unit-1)/rollup.Unit)
		}
	}
	return out
}

func (b *dataBuilder) service(e *inventory.EService) serviceData {
	ref := inventory.Ref{Kind: inventory.KindEService, ID: e.ID}
	out := serviceData{
		Ref: b.ref(ref), Audience: clean(e.Audience.Or("")), Admin: -1, Level: e.OnlineLevel.Or(-1), Requests: e.Requests.Or(-1), Online: e.OnlineRequests.Or(-1),
	}
	if a, ok := e.Administration.Value(); ok {
		out.Admin = b.ref(a)
	}
	ids := []string{}
	for _, r := range e.Applications.Or(nil) {
		ids = append(ids, r.ID)
	}
	out.Apps = b.places(ids)
	return out
}

// maturityData is how far an administration or a register is.
type maturityData struct {
	Ref   int   `json:"ref"`
	Title int   `json:"title"`
	Rule  int   `json:"rule"`
	Low   int   `json:"low"`
	High  int   `json:"high"`
	Of    int   `json:"of"`
	Met   []any `json:"met,omitempty"` // criteria: [level, text, outcome, [facts], [evidence: fact, state, value, place]]
	Next  []any `json:"next,omitempty"`
	Later []any `json:"later,omitempty"`
}

func (b *dataBuilder) maturity() {
	all := b.doc.Maturity
	if all == nil {
		all = maturity.Compute(b.doc.Inventory, b.doc.Policy)
	}
	for _, m := range all {
		b.out.Maturity = append(b.out.Maturity, maturityData{
			Ref: b.ref(m.Subject), Title: b.own(m.Title), Rule: b.ruleAt(m.Rule), Low: m.Low, High: m.High, Of: m.Of,
			Met: b.criteria(m.Reached), Next: b.criteria(m.Next), Later: b.criteria(m.Later),
		})
	}
}

func (b *dataBuilder) criteria(list []maturity.Criterion) []any {
	var out []any
	for _, c := range list {
		evidence := []any{}
		for _, f := range c.Evidence {
			value := ""
			if f.Value != nil {
				value = clean(fmt.Sprint(f.Value))
			}
			place := clean(f.File)
			if f.Line > 0 {
				place += ":" + itoa(f.Line)
			}
			evidence = append(evidence, []any{b.fact(f.Fact), clean(f.State), value, place})
		}
		text := b.text(func(p *page) string { return clean(c.Text(p.lang)) })
		out = append(out, []any{c.Level, text, c.Outcome.String(), b.factList(c.Missing), evidence})
	}
	return out
}

// provider is a provider's name, or the target that stands for one where none is stated.
func (b *dataBuilder) provider(name string) any {
	if id, ok := strings.CutPrefix(name, "target."); ok && b.targetAt(id) >= 0 {
		return b.refOf(inventory.KindTarget, id)
	}
	return clean(name)
}
