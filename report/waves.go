package report

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// planView is the plan as people read it, or why there is none.
type planView struct {
	Waves       []waveView
	Unplaced    []unplacedView
	UnplacedCut line
	Bounds      []boundView
	MoreBounds  []boundView // folded away
	MoreLabel   line
	Groups      []groupView
	Assumptions []statementView
	Conflicts   []conflictView
	Clash       line // what the conflicts mean
	None        bool
}

type waveView struct {
	Label, Dates, Size string
	Pilot              bool
	Placements         []placementView
	Limited            line
}

type placementView struct {
	Application line
	Target      line
	Effort      string
	Cutover     string
	Why         []line
	Before      []ruleRef
	Search      string
}

type unplacedView struct {
	Application line
	Why         line
	Search      string
}

type boundView struct {
	Name         string
	AtLeast      line
	Proof        string
	Applications line
}

type groupView struct {
	Applications line
	Why          []line
}

type statementView struct {
	Fact  line
	Text  string
	Place string
}

type conflictView struct {
	Kind       string
	Statements []statementView
	Relax      []string // what would resolve it
}

// Plan tells the plan.
func (p *page) Plan() planView {
	v := planView{None: p.doc.Plan == nil && p.doc.NoPlan == nil}
	if p.doc.NoPlan != nil {
		v.Conflicts, v.Clash = p.conflicts(p.doc.NoPlan.Conflicts), p.say("plan.conflicts.note")
		if p.doc.NoPlan.Unproven {
			v.Clash = p.say("plan.conflicts.unproven")
		}
	}
	plan := p.doc.Plan
	if plan == nil {
		return v
	}
	for i := range plan.Waves {
		v.Waves = append(v.Waves, p.waveView(&plan.Waves[i]))
	}
	for _, u := range plan.Unplaced[:min(len(plan.Unplaced), maxUnplaced)] {
		v.Unplaced = append(v.Unplaced, unplacedView{line{p.application(u.Application)}, p.unplaced(u), p.searchText(u.Application)})
	}
	v.UnplacedCut = p.limited(len(plan.Unplaced), maxUnplaced)
	for _, b := range plan.Bounds {
		v.Bounds = append(v.Bounds, boundView{
			Name: p.or("bound."+b.Name, clean(b.Name)), AtLeast: p.count("plan.bound.at.least", b.Waves),
			Proof: p.planned(b.Say, b.Proof), Applications: p.applications(b.Applications, 12),
		})
	}
	const shown = 3
	if more := len(v.Bounds) - shown; more > 0 {
		v.Bounds, v.MoreBounds, v.MoreLabel = v.Bounds[:shown], v.Bounds[shown:], p.count("plan.bounds.more", more)
	}
	for _, g := range plan.Groups {
		gv := groupView{Applications: p.applications(g.Applications, 30)}
		for _, r := range g.Binds {
			if l := p.bind(r); !slices.ContainsFunc(gv.Why, func(o line) bool { return slices.Equal(o, l) }) {
				gv.Why = append(gv.Why, l)
			}
		}
		v.Groups = append(v.Groups, gv)
	}
	for _, a := range plan.Assumptions {
		v.Assumptions = append(v.Assumptions, statementView{Fact: p.names.fact(a.Fact), Text: p.planned(a.Say, a.Text)})
	}
	return v
}

func (p *page) waveView(w *planner.Wave) waveView {
	v := waveView{
		Label: p.say("wave", "n", p.n(w.Number)).String(), Pilot: w.Pilot,
		Dates: p.date(w.Start) + " – " + p.date(w.End), Size: p.count("wave.size", len(w.Placements)).String(),
		Limited: p.limited(len(w.Placements), maxPlacements),
	}
	for i := range w.Placements[:min(len(w.Placements), maxPlacements)] {
		pl := &w.Placements[i]
		pv := placementView{
			Application: line{p.application(pl.Application)}, Target: line{{text: p.names.target(pl.Target), role: name}},
			Effort: p.f(pl.Effort), Cutover: p.date(pl.Cutover), Search: p.searchText(pl.Application),
		}
		for _, r := range pl.Reasons {
			pv.Why = append(pv.Why, p.when(r))
		}
		if !pl.Earlier.IsZero() {
			pv.Why = append(pv.Why, line{{text: p.planned(pl.Earlier, "")}})
		}
		for _, id := range pl.Conditions {
			pv.Before = append(pv.Before, p.rule(policy.RuleID(id)))
		}
		v.Placements = append(v.Placements, pv)
	}
	return v
}

// when says why a placement is where it is: in the planner's sentence, or, in a plan that has none, from the kind of reason.
func (p *page) when(r planner.Reason) line {
	if !r.Say.IsZero() {
		return line{{text: p.planned(r.Say, r.Text)}}
	}
	id := "when." + r.Kind
	if len(r.Refs) == 1 && r.Refs[0].Kind == inventory.KindProgramme {
		r.Refs = nil // the programme is the whole plan: naming it says nothing
	}
	if _, bare := p.lookup(id + ".bare"); bare && r.Date == 0 && len(r.Refs) == 0 {
		id += ".bare"
	}
	text, ok := p.lookup(id)
	if !ok {
		return line{{text: p.planned(r.Say, r.Text), role: english}}
	}
	return fill(text, p.arguments([]any{"refs", p.blocks(r.Refs), "date", p.date(r.Date)}))
}

// planned words a sentence of the planner; a plan that has none gives its English.
func (p *page) planned(s planner.Sentence, english string) string {
	if s.IsZero() {
		return clean(english)
	}
	return clean(s.Named(p.lang, p.names.text))
}

// bind says why applications move together.
func (p *page) bind(r planner.Reason) line {
	if text, ok := p.lookup("bind." + r.Kind); ok {
		return line{{text: text}}
	}
	return p.when(r)
}

// unplaced says why an application has no wave: the kind in the language, and what its owner stated.
func (p *page) unplaced(u planner.Unplaced) line {
	text, ok := p.lookup("unplaced." + u.Kind)
	if !ok {
		return line{{text: p.planned(u.Say, u.Text), role: english}}
	}
	out := line{{text: text}}
	if a := p.doc.Inventory.Application(u.Application); u.Kind == "stays" && a != nil && a.Stays.Or("") != "" {
		return append(out, piece{text: p.t("colon")}, piece{text: a.Stays.Or(""), role: name})
	}
	if !u.Say.IsZero() {
		return append(out, piece{text: p.t("colon")}, piece{text: p.planned(u.Say, u.Text)})
	}
	others := slices.DeleteFunc(slices.Clone(u.Refs), func(r inventory.Ref) bool {
		return r.Kind == inventory.KindApplication && r.ID == u.Application
	})
	if refs := p.blocks(others); len(refs) > 0 {
		return append(append(out, piece{text: p.t("colon")}), refs...)
	}
	if p.lang == "en" && u.Text != "" {
		return append(out, piece{text: p.t("colon")}, piece{text: u.Text, role: english})
	}
	return out
}

func (p *page) conflicts(conflicts []planner.Conflict) []conflictView {
	var out []conflictView
	for _, c := range conflicts {
		v := conflictView{Kind: p.or("conflict."+c.Kind, clean(c.Kind))}
		for _, s := range c.Statements {
			v.Statements = append(v.Statements, statementView{Fact: p.names.fact(s.Fact), Text: p.planned(s.Say, s.Text), Place: clean(s.Place.String())})
		}
		for _, x := range c.Relaxations {
			v.Relax = append(v.Relax, p.planned(x.Say, x.Text))
		}
		out = append(out, v)
	}
	return out
}

// resource names what a load is on.
func (p *page) resource(l planner.Load) string {
	switch l.Kind {
	case planner.ResourceTeam:
		return p.names.team(l.Resource)
	case planner.ResourceSkill, planner.ResourceLink:
		return p.t("plan."+l.Kind) + p.t("colon") + clean(l.Resource)
	}
	return p.or("plan."+l.Kind, clean(l.Resource))
}

// freezes lists the freezes that touch a span of days.
func (p *page) freezes(from, until inventory.Date) []*inventory.Freeze {
	var out []*inventory.Freeze
	for _, f := range p.doc.Inventory.Freezes {
		start, ok1 := f.From.Value()
		end, ok2 := f.Until.Value()
		if ok1 && ok2 && start <= until && end >= from {
			out = append(out, f)
		}
	}
	return out
}
