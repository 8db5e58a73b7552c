package report

import (
	"slices"
	"strings"
)

// outcomeSigns stand before the words in Markdown, which has no drawn marks.
var outcomeSigns = map[string]string{
	"eligible": "✓", "eligible_with_conditions": "(✓)", "open_at_worst": "(✓)?", "tolerated_until": "◷", "undetermined": "?", "denied": "✗",
}

func (m *markdown) outcomeText(v outcomeView) string {
	if sign := outcomeSigns[v.Key]; sign != "" {
		return sign + " " + escape(v.Label)
	}
	return escape(v.Label)
}

func (m *markdown) limit(l line) {
	if len(l) > 0 {
		m.paragraph("*" + m.text(l) + "*")
	}
}

func (m *markdown) hosting() {
	h := m.Hosting()
	m.heading(2, m.t("hosting"))
	columns := []string{m.t("application"), m.t("class")}
	for _, t := range h.Targets {
		columns = append(columns, clean(t.Name.String()))
	}
	if h.Waves {
		columns = append(columns, m.t("wave.one")+":")
	}
	m.table(columns...)
	for _, r := range h.Rows {
		cells := []string{m.text(line{{text: r.Name, role: name}}), escape(r.Class)}
		for _, c := range r.Cells {
			text := m.outcomeText(c.Outcome)
			if c.Recommended {
				text = "**" + text + "**"
			}
			cells = append(cells, text)
		}
		if h.Waves {
			cells = append(cells, r.Wave)
		}
		m.row(cells...)
	}
	m.write("\n")
	m.limit(h.Limited)
}

func (m *markdown) questions() {
	q := m.Questions()
	m.heading(2, m.t("questions"))
	if len(q.First) == 0 {
		m.paragraph(escape(m.t("question.none")))
		return
	}
	m.table("#:", m.t("question"), m.t("question.state"), m.t("question.ask"), m.t("question.alone")+":", m.t("question.verdicts")+":")
	for _, v := range append(q.First, q.More...) {
		m.row(v.Rank, m.text(v.Fact), escape(v.State), m.text(v.Ask), v.Alone, v.Verdicts)
	}
	m.write("\n")
	m.limit(q.Limited)
}

func (m *markdown) plan() {
	v := m.Plan()
	m.heading(2, m.t("plan"))
	if v.None {
		m.paragraph(escape(m.t("plan.none")))
	}
	for _, c := range v.Conflicts {
		m.heading(3, c.Kind)
		for _, s := range c.Statements {
			m.write("- ", m.text(s.Fact), escape(m.t("colon")), escape(s.Text), " ", span1(s.Place, true), "\n")
		}
		m.write("\n")
		if len(c.Relax) > 0 {
			m.paragraph(escape(m.count("plan.relax", len(c.Relax)).String()))
			for _, text := range c.Relax {
				m.write("- ", escape(text), "\n")
			}
			m.write("\n")
		}
	}
	for _, w := range v.Waves {
		m.wave(w)
	}
	if len(v.Unplaced) > 0 {
		m.heading(3, m.t("plan.unplaced"))
		for _, u := range v.Unplaced {
			m.write("- ", m.text(u.Application), escape(m.t("colon")), m.text(u.Why), "\n")
		}
		m.write("\n")
		m.limit(v.UnplacedCut)
	}
	if len(v.Bounds) > 0 {
		m.heading(3, m.t("plan.bounds"))
		for _, b := range slices.Concat(v.Bounds, v.MoreBounds) {
			m.write("- ", escape(b.Name), escape(m.t("colon")), m.text(b.AtLeast), ". ", m.text(line{{text: b.Proof}}), "\n")
		}
		m.write("\n")
	}
	if len(v.Assumptions) > 0 {
		m.heading(3, m.t("plan.assumptions"))
		for _, a := range v.Assumptions {
			m.write("- ", m.text(a.Fact), escape(m.t("colon")), m.text(line{{text: a.Text}}), "\n")
		}
		m.write("\n")
	}
}

func (m *markdown) wave(w waveView) {
	title := w.Label + " · " + w.Dates
	if w.Pilot {
		title += " · " + m.t("wave.pilot")
	}
	m.heading(3, title)
	m.table(m.t("application"), m.t("target"), m.t("wave.cutover"), m.t("wave.effort")+":", m.t("wave.why"), m.t("wave.before"))
	for _, p := range w.Placements {
		var why, before []string
		for _, l := range p.Why {
			why = append(why, m.text(l))
		}
		for _, r := range p.Before {
			before = append(before, m.ruleText(r))
		}
		sep := escape(m.t("semicolon"))
		m.row(m.text(p.Application), m.text(p.Target), escape(p.Cutover), escape(p.Effort), strings.Join(why, sep), strings.Join(before, sep))
	}
	m.write("\n")
	m.limit(w.Limited)
}

func (m *markdown) reasons() {
	m.heading(2, m.t("dossiers"))
	m.limit(m.DossiersLimited())
	for _, d := range m.Dossiers() {
		m.heading(3, d.Name)
		for _, c := range d.Class {
			m.write("- ", escape(c.Component), escape(m.t("colon")), escape(c.Level))
			for _, l := range c.Why {
				m.write(" (", m.text(l), ")")
			}
			m.write("\n")
		}
		if len(d.Disposition) > 0 {
			m.write("- ", escape(m.t("disposition")), escape(m.t("colon")), m.text(d.Disposition), "\n")
		}
		for _, v := range d.Verdicts {
			m.write("- ", m.text(v.Target), escape(m.t("colon")), m.outcomeText(v.Outcome))
			if v.Until != "" {
				m.write(" ", escape(v.Until))
			}
			m.write("\n")
			m.parts(v.Parts)
		}
		m.write("\n")
	}
}

func (m *markdown) parts(parts []partView) {
	for _, part := range parts {
		for _, r := range part.Reasons {
			m.write("  - ", escape(r.Kind), escape(m.t("colon")), m.ruleText(r.Rule))
			if len(part.Subject) > 0 {
				m.write(", ", m.text(part.Subject))
			}
			if len(r.Rule.Source) > 0 {
				m.write(" (", m.text(r.Rule.Source), ")")
			}
			for _, l := range r.Text {
				m.write(" ", m.text(l))
			}
			m.write("\n")
		}
	}
}

func (m *markdown) rules() {
	m.heading(2, m.t("rules"))
	m.table(m.t("rule"), m.t("rule.source"), m.t("rule.confidence"), m.t("rule.severity"), m.t("rule.remedy"))
	for _, r := range m.Rules() {
		m.row(m.ruleText(r.ruleRef), m.text(r.Source), escape(r.Confidence), escape(r.Severity), m.text(r.Remedy))
	}
	m.write("\n")
}
