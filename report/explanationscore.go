package report

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// scores answers what takes points in each dimension that is not full.
func (x explainer) scores() []Answer {
	var out []Answer
	for i := range x.app.Scores {
		s := &x.app.Scores[i]
		if s.Low == s.Start && s.High == s.Start {
			continue
		}
		dimension := x.or("dimension."+s.Dimension.String(), s.Dimension.String())
		a := Answer{
			Kind: AnswerScore, About: s.Dimension.String(), Question: x.say("explain.score", "dimension", dimension).plain(),
			Text: x.say("explain.points", "score", span(s.Low, s.High), "start", x.n(s.Start)).plain(),
		}
		for _, c := range s.Contributions {
			a.Because = append(a.Because, x.contribution(c))
		}
		out = append(out, a)
	}
	return out
}

func (x explainer) contribution(c readiness.Contribution) Because {
	b := x.because(c.Rule)
	b.Points, b.Perhaps = c.Points, !c.Certain
	text := line{{text: x.n(c.Points), role: latin}, {text: x.t("colon")}}
	text = append(text, x.rule(c.Rule).Title...)
	if c.Subject.ID != x.app.ID {
		text = append(append(text, piece{text: " "}), x.say("reason.part", "subject", x.names.of(c.Subject))...)
	}
	if c.Target != "" {
		text = append(append(text, piece{text: " "}), x.say("explain.on", "target", piece{text: x.names.target(c.Target), role: name})...)
	}
	if b.Perhaps {
		text = append(append(text, piece{text: " "}), x.say("explain.perhaps")...)
	}
	b.Text = text.plain()
	return b
}

// wave answers why the application moves when it does; nothing when no plan was made.
func (x explainer) wave() []Answer {
	a := Answer{Kind: AnswerWave, Question: x.t("explain.wave")}
	switch {
	case x.doc.NoPlan != nil:
		a.Text = x.t("plan.conflicts.note")
		if x.doc.NoPlan.Unproven {
			a.Text = x.t("plan.conflicts.unproven")
		}
		return []Answer{a}
	case x.doc.Plan == nil:
		return nil
	}
	for i := range x.doc.Plan.Waves {
		w := &x.doc.Plan.Waves[i]
		j := slices.IndexFunc(w.Placements, func(p planner.Placement) bool { return p.Application == x.app.ID })
		if j < 0 {
			continue
		}
		p := &w.Placements[j]
		a.Text = x.say("explain.placed", "wave", x.n(w.Number), "date", x.date(p.Cutover), "target", x.names.target(p.Target)).plain()
		for _, r := range p.Reasons {
			a.Because = append(a.Because, Because{Text: x.when(r).plain(), Kind: r.Kind})
		}
		if !p.Earlier.IsZero() {
			a.Because = append(a.Because, Because{Text: x.planned(p.Earlier, ""), Kind: "earlier"})
		}
		for k := range p.Work {
			a.Because = append(a.Because, Because{Text: x.planned(p.Work[k].Summary(), ""), Kind: "work"})
		}
		return []Answer{a}
	}
	i := slices.IndexFunc(x.doc.Plan.Unplaced, func(u planner.Unplaced) bool { return u.Application == x.app.ID })
	if i < 0 {
		return nil
	}
	a.Text = x.unplaced(x.doc.Plan.Unplaced[i]).plain()
	return []Answer{a}
}
