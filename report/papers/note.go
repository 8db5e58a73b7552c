package papers

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// What of each list fits on one page.
const (
	noteNames     = 3
	noteTargets   = 4
	noteRules     = 3
	noteDeadlines = 2
	noteQuestions = 4
)

// note writes one page about some applications for those who decide.
func (b *builder) note(apps []*readiness.Application, opt Options) Paper {
	b.paper = Paper{Title: b.t("title.note"), Subject: b.v.Owner(), Notices: []string{b.t("texts.unchecked")}, MissingTitle: b.t("note.questions")}
	switch {
	case opt.Wave > 0:
		b.paper.Subject += b.t("note.wave", "n", b.v.Number(opt.Wave))
	case len(opt.Applications) > 0:
		b.paper.Subject += b.t("colon") + b.apps(ids(apps))
	}
	b.outcomes(apps)
	b.destinations(apps)
	b.obstacles(apps)
	b.calendar(apps)
	b.deadlines()
	b.paper.Missing = b.first(apps)
	return b.paper
}

func ids(apps []*readiness.Application) []string {
	out := make([]string, len(apps))
	for i, a := range apps {
		out[i] = a.ID
	}
	return out
}

// apps names applications, the first few of many.
func (b *builder) apps(ids []string) string {
	var out []string
	for _, id := range ids[:min(len(ids), noteNames)] {
		out = append(out, b.v.Name(inventory.Ref{Kind: inventory.KindApplication, ID: id}))
	}
	if len(ids) > noteNames {
		out = append(out, "…")
	}
	return strings.Join(out, b.t("comma"))
}

// count adds a number with the applications behind it.
func (b *builder) count(label string, ids []string, i Item) {
	i.Label, i.State, i.Value, i.Applications = label, Derived, b.v.Number(len(ids)), ids
	i.Note = sentence(i.Note) + b.apps(ids)
	b.add(i)
}

func (b *builder) outcomes(apps []*readiness.Application) {
	b.section("note.outcomes")
	b.add(Item{Label: b.t("note.total"), State: Derived, Value: b.v.Number(len(apps)), Applications: ids(apps)})
	for _, o := range readiness.Prospects() {
		var of []string
		for _, a := range apps {
			if a.Prospect() == o {
				of = append(of, a.ID)
			}
		}
		if len(of) > 0 {
			b.count(b.v.Prospect(o), of, Item{})
		}
	}
}

func (b *builder) destinations(apps []*readiness.Application) {
	to := map[string][]string{}
	var targets []string
	for _, a := range apps {
		if a.Recommended == "" {
			continue
		}
		if to[a.Recommended] == nil {
			targets = append(targets, a.Recommended)
		}
		to[a.Recommended] = append(to[a.Recommended], a.ID)
	}
	if len(targets) == 0 {
		return
	}
	slices.SortFunc(targets, func(x, y string) int { return cmp.Or(cmp.Compare(len(to[y]), len(to[x])), cmp.Compare(x, y)) })
	b.section("note.targets")
	for _, t := range targets[:min(len(targets), noteTargets)] {
		b.count(b.v.Name(targetRef(t)), to[t], Item{})
	}
}

// obstacles counts the rules that refuse every target to applications, and those whose conditions most of the others have to meet.
func (b *builder) obstacles(apps []*readiness.Application) {
	by := map[policy.RuleID][]string{}
	kinds := map[policy.RuleID]readiness.ReasonKind{}
	note := func(v *readiness.Verdict, app string, kind readiness.ReasonKind) {
		for _, p := range v.Parts {
			for _, r := range p.Reasons {
				if r.Kind == kind && !slices.Contains(by[r.Rule], app) {
					by[r.Rule] = append(by[r.Rule], app)
					if kinds[r.Rule] != readiness.ReasonDenial {
						kinds[r.Rule] = kind
					}
				}
			}
		}
	}
	for _, a := range apps {
		if v := a.Verdict(a.Recommended); v != nil {
			note(v, a.ID, readiness.ReasonCondition)
			continue
		}
		for i := range a.Verdicts {
			note(&a.Verdicts[i], a.ID, readiness.ReasonDenial)
		}
	}
	rules := make([]policy.RuleID, 0, len(by))
	for r := range by {
		rules = append(rules, r)
	}
	slices.SortFunc(rules, func(x, y policy.RuleID) int { return cmp.Or(cmp.Compare(len(by[y]), len(by[x])), cmp.Compare(x, y)) })
	if len(rules) == 0 {
		return
	}
	b.section("note.obstacles")
	for _, id := range rules[:min(len(rules), noteRules)] {
		i := Item{Rule: id}
		if rule := b.doc.Policy.Rule(id); rule != nil {
			i.Source, i.Confidence = b.v.Source(rule.Source), b.v.Confidence(rule.Confidence)
		}
		b.count(b.v.Title(id), by[id], i)
	}
}

// calendar says when the plan begins and ends; that there can be none, when there can be none; nothing, when nobody planned.
func (b *builder) calendar(apps []*readiness.Application) {
	if b.doc.NoPlan != nil {
		b.section("note.plan")
		b.add(Item{Label: b.t("note.plan"), State: Derived, Value: b.t("note.noplan")})
		return
	}
	if b.doc.Plan == nil {
		return
	}
	var placed []string
	var from, until inventory.Date
	waves := 0
	for _, w := range b.doc.Plan.Waves {
		n := len(placed)
		for _, p := range w.Placements {
			if !slices.ContainsFunc(apps, func(a *readiness.Application) bool { return a.ID == p.Application }) {
				continue
			}
			placed = append(placed, p.Application)
			if from == 0 || p.Cutover < from {
				from = p.Cutover
			}
			until = max(until, p.Cutover)
		}
		if len(placed) > n {
			waves++
		}
	}
	b.section("note.plan")
	if waves > 0 {
		b.add(Item{Label: b.t("note.waves"), State: Derived, Value: b.v.Number(waves)})
		b.count(b.t("note.placed"), placed, Item{})
		b.add(Item{Label: b.t("note.cutovers"), State: Derived, Value: b.t("note.span", "from", b.v.Date(from), "until", b.v.Date(until))})
	}
	var rest []string
	for _, a := range apps {
		if !slices.Contains(placed, a.ID) {
			rest = append(rest, a.ID)
		}
	}
	if len(rest) > 0 {
		b.count(b.t("note.unplaced"), rest, Item{})
	}
}

func (b *builder) deadlines() {
	n := 0
	for _, c := range b.doc.Policy.Coming {
		rule := b.doc.Policy.Rule(c.Rule)
		if c.Kind != policy.ChangeDeadline || rule == nil || n == noteDeadlines {
			continue
		}
		if n++; n == 1 {
			b.section("note.deadlines")
		}
		b.add(Item{
			Label: b.v.Date(c.On), State: Derived, Value: clean(c.Text.In(b.lang)), Rule: c.Rule, Source: b.v.Source(rule.Source),
			Confidence: b.v.Confidence(rule.Confidence),
		})
	}
}

// first lists the questions whose answers settle most about the applications.
func (b *builder) first(apps []*readiness.Application) []Gap {
	var out []Gap
	for _, q := range b.doc.Assessment.Questions {
		concerned := slices.ContainsFunc(q.Applications, func(id string) bool {
			return slices.ContainsFunc(apps, func(a *readiness.Application) bool { return a.ID == id })
		})
		if !concerned || len(out) == noteQuestions {
			continue
		}
		why := b.t("note.settles", "n", b.v.Number(q.Verdicts))
		out = append(out, Gap{b.v.Fact(q.Fact), why, b.ask(q.Fact), q.Fact})
	}
	return out
}
