package report

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// dossier is everything about one application.
type dossier struct {
	Anchor, Search, ID, Name, Administration string
	Best                                     outcomeView
	Class                                    []classRow
	SystemClass                              string
	ClassMissing                             line
	Verdicts                                 []verdictView
	Recommended                              line
	Disposition                              line
	Wave                                     string
	Takes                                    []take
	Needs, NeededBy                          line
}

// classRow is one component of the class: its level and why.
type classRow struct {
	Component, Level string
	Open             bool
	Why              []line
}

// verdictView is the verdict on one target.
type verdictView struct {
	Anchor      string
	Target      line
	Outcome     outcomeView
	Until       string
	Recommended bool
	Parts       []partView
}

// partView is the application itself, or a dataset it holds.
type partView struct {
	Subject line // empty for the application itself
	Outcome outcomeView
	Reasons []reasonView
}

// reasonView is one rule's part in a verdict.
type reasonView struct {
	Key, Kind string
	Rule      ruleRef
	Text      []line
	Remedy    line
}

// take is what one finding takes from a score.
type take struct {
	Dimension string
	Points    string
	Perhaps   bool
	Rule      ruleRef
}

func itoa(n int) string { return strconv.Itoa(n) }

// Dossiers tells the applications one by one.
func (p *page) Dossiers() []dossier {
	apps := p.doc.Assessment.Applications
	out := make([]dossier, min(len(apps), maxDossiers))
	for i := range out {
		out[i] = p.dossier(&apps[i])
	}
	return out
}

// DossiersLimited says that not all applications are told.
func (p *page) DossiersLimited() line {
	return p.limited(len(p.doc.Assessment.Applications), maxDossiers)
}

func (p *page) dossier(a *readiness.Application) dossier {
	d := dossier{
		Anchor: p.anchor(a.ID), Search: p.searchText(a.ID), ID: clean(a.ID), Name: clean(p.names.application(a.ID)),
		Administration: p.administrationOf(a.ID), Best: p.outcome(a.Prospect()), SystemClass: systemClass(a.Class),
		Class: p.class(a), Takes: p.takes(a),
		Needs: p.dependants(p.needs[a.ID]), NeededBy: p.dependants(p.asked[a.ID]),
	}
	if len(a.Missing) > 0 {
		d.ClassMissing = p.say("class.missing", "facts", p.names.facts(a.Missing))
	}
	if a.Recommended != "" {
		d.Recommended = line{{text: p.names.target(a.Recommended), role: name}}
	}
	d.Disposition = explainer{p, a}.dispositionLine()
	if n := p.wave[a.ID]; n > 0 {
		d.Wave = p.say("wave", "n", p.n(n)).String()
	}
	for i := range a.Verdicts {
		d.Verdicts = append(d.Verdicts, p.verdict(a, &a.Verdicts[i]))
	}
	return d
}

func (p *page) verdict(a *readiness.Application, v *readiness.Verdict) verdictView {
	out := verdictView{
		Target: line{{text: p.names.target(v.Target), role: name}}, Outcome: p.outcome(v.Prospect()),
		Until: p.until(v.Until).String(), Recommended: a.Recommended == v.Target,
	}
	if anchor := p.anchor(a.ID); anchor != "" {
		out.Anchor = verdictAnchor(anchor, a, v.Target)
	}
	for i := range v.Parts {
		part := &v.Parts[i]
		if len(part.Reasons) == 0 {
			continue
		}
		pv := partView{Outcome: p.outcome(part.Prospect())}
		if part.Subject.Kind != inventory.KindApplication {
			pv.Subject = p.say("reason.part", "subject", p.names.of(part.Subject))
		}
		for r := range part.Reasons {
			pv.Reasons = append(pv.Reasons, p.reason(part.Subject, v.Target, &part.Reasons[r]))
		}
		out.Parts = append(out.Parts, pv)
	}
	return out
}

func (p *page) until(d inventory.Date) line {
	if d == 0 {
		return nil
	}
	return p.say("until", "date", p.date(d))
}

func (p *page) reason(subject inventory.Ref, target string, r *readiness.Reason) reasonView {
	v := reasonView{Kind: clean(string(r.Kind)), Rule: p.rule(r.Rule)}
	if text, known := p.lookup("reason." + string(r.Kind)); known {
		v.Key, v.Kind = string(r.Kind), text
	}
	if r.Waived {
		v.Kind = p.t("reason.waived")
	}
	if r.Component != policy.ComponentInvalid {
		v.Text = append(v.Text, p.comparison(r))
	}
	if r.About != (inventory.Ref{}) {
		subject = r.About
	}
	if l := p.message(subject, target, r); l != nil {
		v.Text = append(v.Text, l)
	} else if l := p.params(r.Params); l != nil && r.Kind != readiness.ReasonUnknown { // those of a supposition tell nobody anything
		v.Text = append(v.Text, l)
	}
	if r.Until != 0 {
		v.Text = append(v.Text, p.until(r.Until))
	}
	if r.Recheck != 0 {
		v.Text = append(v.Text, p.say("reason.recheck", "date", p.date(r.Recheck)))
	}
	if r.Due != 0 {
		v.Text = append(v.Text, p.say("reason.due", "date", p.date(r.Due), "rule", string(r.DueUnder)))
	}
	if len(r.Missing) > 0 {
		v.Text = append(v.Text, p.say("reason.missing", "facts", p.names.facts(r.Missing)))
	}
	if rule := p.doc.Policy.Rule(r.Rule); rule != nil && (r.Kind == readiness.ReasonDenial || r.Kind == readiness.ReasonCondition) {
		v.Remedy = p.translated(rule.Remedy.Action)
	}
	return v
}

// comparison says what is asked and what is offered: "Location of the data: Morocco is required, the target offers any country".
func (p *page) comparison(r *readiness.Reason) line {
	level := func(rank int) string {
		l := r.Component.LevelName(rank)
		return p.or(r.Component.String()+"."+l, l)
	}
	offer := line{{text: level(r.OfferLo)}}
	if r.OfferHi != r.OfferLo {
		offer = p.say("reason.range", "low", level(r.OfferLo), "high", level(r.OfferHi))
	}
	return p.say("reason.need", "component", p.t("component."+r.Component.String()), "need", level(r.Need), "offer", offer)
}

// message is the rule's own sentence about what was found, in the language; nil when nothing is certain, or the rule has none.
func (p *page) message(subject inventory.Ref, target string, r *readiness.Reason) line {
	rule := p.doc.Policy.Rule(r.Rule)
	if rule == nil || rule.Message.En == "" || r.Component != policy.ComponentInvalid || r.Kind == readiness.ReasonUnknown {
		return nil
	}
	args := map[string]line{"subject": {p.names.of(subject)}, "target": {{text: p.names.target(target), role: name}}}
	for k, v := range r.Params {
		args[k] = line{{text: policy.ParamText(v, k, p.lang), role: name}}
	}
	text := rule.Message.In(p.lang)
	for _, word := range policy.Placeholders(text) {
		if args[word] == nil { // it hangs on a fact nobody knows
			args[word] = line{{text: "…"}}
		}
	}
	return fill(text, args)
}

// params writes what the rule says beside its id, in the rule's own words.
func (p *page) params(params map[string]any) line {
	if len(params) == 0 {
		return nil
	}
	keys := make([]string, 0, len(params))
	for k := range params {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	lines := make([]line, len(keys))
	for i, k := range keys {
		lines[i] = line{{text: fmt.Sprintf("%s = %v", k, params[k]), role: code}}
	}
	return join(lines, p.t("semicolon"))
}

// takes lists what takes points, in the order of dimensions.
func (p *page) takes(a *readiness.Application) []take {
	var out []take
	for _, s := range a.Scores {
		for _, c := range s.Contributions {
			if c.Points != 0 {
				out = append(out, take{
					Dimension: p.or("dimension."+s.Dimension.String(), s.Dimension.String()),
					Points:    p.n(c.Points), Perhaps: !c.Certain, Rule: p.rule(c.Rule),
				})
			}
		}
	}
	return out
}
