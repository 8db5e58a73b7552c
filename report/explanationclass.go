package report

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// class answers why each component of the class is what it is: the block that states it, the flows it came along, and the rules.
func (x explainer) class() []Answer {
	var out []Answer
	for _, c := range x.components(x.app.Class) {
		if c.bottom {
			continue
		}
		component := x.t("class." + c.key)
		ans := Answer{
			Kind: AnswerClass, About: c.key, Question: x.say("explain.class", "component", component).plain(),
			Text: x.say("explain.level", "component", component, "level", c.level).plain(),
		}
		for _, w := range x.app.Why {
			if w.Component == c.key {
				for _, b := range x.origins(w) {
					if !slices.ContainsFunc(ans.Because, func(o Because) bool { return o.Rule == b.Rule && o.Text == b.Text }) {
						ans.Because = append(ans.Because, b) // marks of personal data each have their own way, often the same
					}
				}
			}
		}
		if c.open && len(x.app.Missing) > 0 {
			ans.Because = append(ans.Because, Because{
				Perhaps: true, Text: x.say("explain.class.open", "facts", x.names.facts(x.app.Missing)).plain(), Facts: x.stated(x.app.Missing),
			})
		}
		out = append(out, ans)
	}
	if len(out) == 0 {
		out = []Answer{{Kind: AnswerClass, Question: x.t("explain.class.any"), Text: x.t("class.bottom")}}
	}
	return out
}

// origins is one reason for every rule behind a component; one without a rule when none is recorded.
func (x explainer) origins(w policy.Why) []Because {
	text := x.say("class.own", "origin", x.names.of(w.Origin))
	if len(w.Path) > 0 {
		text = x.say("class.along", "origin", x.names.of(w.Origin), "path", x.path(w.Path))
	}
	rules := w.Rules
	if len(rules) == 0 {
		rules = []policy.RuleID{""}
	}
	var out []Because
	for _, id := range rules {
		b := x.because(id)
		b.Text = text.plain()
		if r := x.doc.Policy.Rule(id); r != nil {
			b.Text += x.t("colon") + r.Title.In(x.lang)
		}
		b.Facts = x.stated(x.read(id, w.Origin, ""))
		out = append(out, b)
	}
	return out
}
