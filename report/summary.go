package report

import (
	"cmp"
	"fmt"
	"html/template"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// outcomes in the order people read them: best first.
var outcomes = readiness.Prospects()

// outcomeView is an outcome as people see it: a key for the mark, and words.
type outcomeView struct {
	Key, Label, Note string
}

func (p *page) outcome(o fmt.Stringer) outcomeView {
	key := o.String()
	return outcomeView{Key: key, Label: p.or("outcome."+key, key), Note: p.or("outcome."+key+".note", "")}
}

// Outcomes lists the outcomes, best first: the legend.
func (p *page) Outcomes() []outcomeView {
	out := make([]outcomeView, len(outcomes))
	for i, o := range outcomes {
		out[i] = p.outcome(o)
	}
	return out
}

// tile is one number of the summary.
type tile struct {
	Label, Value, Note, Key string
}

// blocker is a rule that refuses, and how many applications it concerns.
type blocker struct {
	Rule         ruleRef
	Applications string
	count        int
}

// adminRollup counts the outcomes of one administration's applications.
type adminRollup struct {
	Name   string
	Total  string
	Counts []tile
	Bar    template.HTML
	order  int
}

// summary is the page a minister's office reads.
type summary struct {
	Headline        []line
	Tiles           []tile // outcomes
	Programme       []tile // plan and questions
	Next            []line
	Bar             template.HTML
	Blockers        []blocker
	Administrations []adminRollup
}

// Summary counts every application once, by what it can count on at its best target.
func (p *page) Summary() summary {
	count := map[readiness.Prospect]int{}
	for i := range p.doc.Assessment.Applications {
		count[p.doc.Assessment.Applications[i].Prospect()]++
	}
	return summary{
		Headline:        p.headline(count),
		Tiles:           p.tiles(count),
		Programme:       p.programmeTiles(),
		Next:            p.nextStep(),
		Bar:             p.shareBar(count),
		Blockers:        p.blockers(),
		Administrations: p.rollups(),
	}
}

func (p *page) headline(count map[readiness.Prospect]int) []line {
	all := len(p.doc.Assessment.Applications)
	if all == 0 {
		return []line{p.say("head.none")}
	}
	if len(p.doc.Inventory.Targets) == 0 {
		return []line{p.count("head.no.target", all)}
	}
	ok := count[readiness.ProspectEligible] + count[readiness.ProspectConditional] + count[readiness.ProspectOpen]
	first := "head.hosted"
	switch ok {
	case 0:
		first = "head.hosted.none"
	case all:
		first = "head.hosted.all"
	}
	lines := []line{p.say(first, "ok", piece{text: p.n(ok), role: strong}, "all", piece{text: p.n(all), role: strong})}
	for _, part := range []struct {
		id string
		n  int
	}{
		{"head.conditions", count[readiness.ProspectConditional]}, {"head.open", count[readiness.ProspectOpen]},
		{"head.undetermined", count[readiness.ProspectUndetermined]}, {"head.tolerated", count[readiness.ProspectTolerated]},
		{"head.denied", count[readiness.ProspectDenied]},
	} {
		if part.n > 0 {
			lines = append(lines, p.count(part.id, part.n))
		}
	}
	return append(lines, p.planHeadline()...)
}

func (p *page) planHeadline() []line {
	if p.doc.NoPlan != nil && p.doc.NoPlan.Unproven {
		return []line{p.say("head.unproven")}
	}
	if p.doc.NoPlan != nil {
		return []line{p.count("head.no.plan", len(p.doc.NoPlan.Conflicts))}
	}
	plan := p.doc.Plan
	if plan == nil || len(plan.Waves) == 0 {
		return nil
	}
	first, last := plan.Waves[0], plan.Waves[len(plan.Waves)-1]
	lines := []line{p.say("head.plan", "moved", p.count("wave.size", len(p.wave)),
		"waves", p.count("page.waves", len(plan.Waves)), "start", p.date(first.Start), "end", p.date(last.End))}
	if plan.Gap <= 0 {
		return append(lines, p.say("head.gap.zero"))
	}
	return append(lines, p.count("head.gap", plan.Gap))
}

func (p *page) nextStep() []line {
	if len(p.doc.Assessment.Questions) == 0 {
		return nil
	}
	q := p.doc.Assessment.Questions[0]
	if q.Ask.ID == "" {
		return []line{p.say("head.next", "fact", p.names.fact(q.Fact))}
	}
	return []line{p.say("head.next.ask", "fact", p.names.fact(q.Fact), "who", p.names.of(q.Ask))}
}

func (p *page) tiles(count map[readiness.Prospect]int) []tile {
	tiles := []tile{{Label: p.t("applications"), Value: p.n(len(p.doc.Assessment.Applications))}}
	for _, o := range outcomes {
		v := p.outcome(o)
		tiles = append(tiles, tile{Label: v.Label, Value: p.n(count[o]), Note: v.Note, Key: v.Key})
	}
	return tiles
}

func (p *page) programmeTiles() []tile {
	var tiles []tile
	if plan := p.doc.Plan; plan != nil {
		tiles = append(tiles, tile{Label: p.t("waves"), Value: p.n(len(plan.Waves))},
			tile{Label: p.t("gap"), Value: p.n(plan.Gap), Note: p.t("gap.note")})
	}
	return append(tiles, tile{Label: p.t("questions.open"), Value: p.n(len(p.doc.Assessment.Questions))})
}

// countHits counts, per rule, the applications in whose verdicts or findings it has a part.
func (p *page) countHits() {
	p.hits = map[policy.RuleID]int{}
	for i := range p.doc.Assessment.Applications {
		seen := map[policy.RuleID]bool{}
		a := &p.doc.Assessment.Applications[i]
		eachReason(a, func(r *readiness.Reason) { seen[r.Rule] = true })
		if rep := p.doc.Policy.Application(a.ID); rep != nil {
			for _, f := range rep.Findings {
				seen[f.Rule] = true
			}
		}
		for id := range seen {
			p.hits[id]++
		}
	}
}

func eachReason(a *readiness.Application, f func(*readiness.Reason)) {
	for v := range a.Verdicts {
		for part := range a.Verdicts[v].Parts {
			reasons := a.Verdicts[v].Parts[part].Reasons
			for r := range reasons {
				f(&reasons[r])
			}
		}
	}
}

// blockers lists the rules that refuse a target to the most applications, at most five.
func (p *page) blockers() []blocker {
	count := map[policy.RuleID]int{}
	for i := range p.doc.Assessment.Applications {
		seen := map[policy.RuleID]bool{}
		eachReason(&p.doc.Assessment.Applications[i], func(r *readiness.Reason) {
			if r.Kind == readiness.ReasonDenial && !seen[r.Rule] {
				seen[r.Rule] = true
				count[r.Rule]++
			}
		})
	}
	var out []blocker
	for id, n := range count {
		out = append(out, blocker{Rule: p.rule(id), Applications: p.n(n), count: n})
	}
	slices.SortFunc(out, func(a, b blocker) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.Rule.ID, b.Rule.ID))
	})
	return out[:min(len(out), 5)]
}

// rollups counts by administration when there are several.
func (p *page) rollups() []adminRollup {
	counts := map[string]map[readiness.Prospect]int{}
	for i := range p.doc.Assessment.Applications {
		a := &p.doc.Assessment.Applications[i]
		who := p.administrationOf(a.ID)
		if counts[who] == nil {
			counts[who] = map[readiness.Prospect]int{}
		}
		counts[who][a.Prospect()]++
	}
	if len(counts) < 2 {
		return nil
	}
	var out []adminRollup
	for who, c := range counts {
		r := adminRollup{Name: cmp.Or(who, p.t("question.nobody")), Bar: p.shareBar(c)}
		for _, o := range outcomes {
			v := p.outcome(o)
			r.order += c[o]
			r.Counts = append(r.Counts, tile{Label: v.Label, Value: p.n(c[o]), Key: v.Key})
		}
		r.Total = p.n(r.order)
		out = append(out, r)
	}
	slices.SortFunc(out, func(a, b adminRollup) int {
		return cmp.Or(cmp.Compare(b.order, a.order), cmp.Compare(a.Name, b.Name))
	})
	return out
}
