package papers

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// found is what a rule comes to for the application on the target of the paper.
type found struct {
	verdict string // last part of a text's id
	notes   []string
	missing []inventory.Path
	certain policy.Confidence
}

// worst first: the order in which several findings of one rule count.
var verdicts = []string{"violated", "undetermined", "unproven", "tolerated", "waived", "relieved", "relief", "satisfied", "not_applicable"}

// reliefs are the rules that set others aside on proof: where one of those is violated, the proof is not there.
var reliefs = map[policy.RuleID][]policy.RuleID{
	"MA-2492-17a": {"MA-2492-01", "MA-2492-02"},
	"MA-0908-44":  {"MA-0908-43"},
}

// unproven reports whether a relief is lacking.
func (b *builder) unproven(id policy.RuleID) bool {
	return slices.ContainsFunc(reliefs[id], func(of policy.RuleID) bool {
		rule := b.doc.Policy.Rule(of)
		return rule != nil && b.found(rule).verdict == "violated"
	})
}

func (f *found) note(verdict, note string, missing []inventory.Path, c policy.Confidence) {
	if f.verdict == "" || slices.Index(verdicts, verdict) < slices.Index(verdicts, f.verdict) {
		f.verdict = verdict
	}
	if note != "" && !slices.Contains(f.notes, note) {
		f.notes = append(f.notes, note)
	}
	f.missing = append(f.missing, missing...)
	if c != policy.ConfidenceInvalid && (f.certain == policy.ConfidenceInvalid || c < f.certain) {
		f.certain = c
	}
}

// duties starts a group of what rules say, by the id of its title, and adds one item for each rule that was run.
func (b *builder) duties(title string, rules ...policy.RuleID) {
	b.group(b.t(title))
	for _, id := range rules {
		b.duty(id)
	}
}

// duty adds what one rule says.
func (b *builder) duty(id policy.RuleID) {
	rule := b.doc.Policy.Rule(id)
	if rule == nil || rule.Effect == policy.EffectClassify {
		return // of a pack that was not chosen; or no duty
	}
	f := b.found(rule)
	if f.verdict == "not_applicable" && b.unproven(id) {
		f.verdict = "unproven"
	}
	i := Item{
		Label: b.v.Title(id), Rule: id, Source: b.v.Source(rule.Source), State: Derived, Verdict: f.verdict, Value: b.t("verdict." + f.verdict),
		Note: joined(f.notes), Confidence: b.v.Confidence(rule.Confidence),
	}
	if f.certain != policy.ConfidenceInvalid {
		i.Confidence = b.v.Confidence(f.certain)
	}
	slices.Sort(f.missing)
	i.Missing = slices.Compact(f.missing)
	switch f.verdict {
	case "undetermined":
		i.State, i.Value = Unknown, ""
		i.Note = b.depends(i.Missing)
	case "open":
		i.State, i.Value, i.Note, i.Ask = Unknown, "", b.t("verdict.open"), b.ask(b.ownerOf())
	case "violated":
		if remedy := b.v.Remedy(id); remedy != "" {
			i.Note = sentence(i.Note) + b.t("remedy", "remedy", remedy)
		}
	case "not_applicable":
		i.State = NotApplicable
	}
	b.add(i)
}

// depends says on what an answer hangs, the first few facts of many.
func (b *builder) depends(missing []inventory.Path) string {
	const shown = 4
	var out []string
	for _, m := range missing[:min(len(missing), shown)] {
		out = append(out, b.v.Fact(m))
	}
	if len(missing) > shown {
		out = append(out, "…")
	}
	return b.t("verdict.depends", "facts", strings.Join(out, b.t("list")))
}

// joined puts sentences one after another.
func joined(notes []string) string {
	if len(notes) == 1 {
		return notes[0]
	}
	var out string
	for _, n := range notes {
		out += sentence(n)
	}
	return strings.TrimSpace(out)
}

// sentence closes a text and puts a space behind it, unless it is empty.
func sentence(s string) string {
	if s = strings.TrimSpace(s); s == "" {
		return ""
	}
	if !strings.ContainsRune(".!?…", []rune(s)[len([]rune(s))-1]) {
		s += "."
	}
	return s + " "
}

// found gathers what the report and the verdict on the target say of a rule.
func (b *builder) found(rule *policy.Rule) found {
	var f found
	b.findings(rule.ID, &f)
	b.reasons(rule.ID, &f)
	if by := b.relievedBy(rule.ID); f.verdict == "" && by != "" {
		return found{verdict: "relieved", notes: []string{b.t("verdict.by", "rule", b.v.Title(by)+" ("+string(by)+")")}}
	}
	if f.verdict != "" {
		return f
	}
	rep := b.doc.Policy.Application(b.app.ID)
	if rep == nil {
		return found{verdict: "not_applicable"}
	}
	if sub := b.administration(); sub != nil && slices.Contains(sub.Satisfied, rule.ID) {
		return found{verdict: "satisfied"}
	}
	if b.target == "" && b.perTarget(rule.ID, rep) {
		return found{verdict: "open"}
	}
	asked := slices.ContainsFunc(rep.Requirements, func(r policy.Requirement) bool { return r.Rule == rule.ID && r.Target == b.target && !r.Possible })
	elsewhere := slices.ContainsFunc(rep.Findings, func(x policy.Finding) bool { return x.Rule == rule.ID })
	switch {
	case rule.Effect == policy.EffectRequire && !asked:
		f.verdict = "not_applicable" // it asks nothing of this target
	case asked, slices.Contains(rep.Satisfied, rule.ID), elsewhere:
		f.verdict = "satisfied"
	default:
		f.verdict = "not_applicable"
	}
	return f
}

// relievedBy is the rule on whose proof the verdict on the target sets another one aside; "" when none does.
func (b *builder) relievedBy(id policy.RuleID) policy.RuleID {
	rep, v := b.doc.Policy.Application(b.app.ID), b.app.Verdict(b.target)
	if rep == nil || v == nil {
		return ""
	}
	for _, p := range v.Parts {
		for _, r := range p.Reasons {
			counts := r.Kind == readiness.ReasonRelief && !r.Waived && slices.ContainsFunc(rep.Reliefs, func(x policy.Relief) bool {
				return x.Rule == r.Rule && x.Target == b.target && !x.Possible && slices.Contains(x.Relieves, id)
			})
			if counts {
				return r.Rule
			}
		}
	}
	return ""
}

// perTarget reports whether a rule says something of some targets: what it comes to is open until one is chosen.
func (b *builder) perTarget(id policy.RuleID, rep *policy.ApplicationReport) bool {
	return slices.ContainsFunc(rep.Findings, func(x policy.Finding) bool { return x.Rule == id && x.Target != "" }) ||
		slices.ContainsFunc(rep.Requirements, func(r policy.Requirement) bool { return r.Rule == id }) ||
		slices.ContainsFunc(rep.Reliefs, func(r policy.Relief) bool { return r.Rule == id })
}

// findings of the application, and of its administration where the rule looks at administrations.
func (b *builder) findings(id policy.RuleID, f *found) {
	look := func(list []policy.Finding) {
		for _, x := range list {
			if x.Rule != id || x.Target != "" && x.Target != b.target {
				continue
			}
			if x.Subject == (inventory.Ref{}) {
				x.Subject = inventory.Ref{Kind: inventory.KindApplication, ID: b.app.ID}
			}
			verdict := x.Outcome.String()
			f.note(verdict, clean(b.v.Message(x)), x.Missing, x.Confidence)
		}
	}
	if rep := b.doc.Policy.Application(b.app.ID); rep != nil {
		look(rep.Findings)
	}
	if rep := b.administration(); rep != nil {
		look(rep.Findings)
	}
}

// administration is what the rules say of the application's administration, or nil.
func (b *builder) administration() *policy.SubjectReport {
	a := b.doc.Inventory.Application(b.app.ID)
	if a == nil || !a.Administration.Known() {
		return nil
	}
	return b.doc.Policy.Subject(a.Administration.Or(inventory.Ref{}))
}

// reasons of the verdict on the target: comparisons of what is asked with what is offered, reliefs and tolerations.
func (b *builder) reasons(id policy.RuleID, f *found) {
	v := b.app.Verdict(b.target)
	if v == nil {
		return
	}
	for _, p := range v.Parts {
		for i := range p.Reasons {
			r := &p.Reasons[i]
			if r.Rule != id {
				continue
			}
			note := clean(b.v.Comparison(r))
			if r.Until != 0 {
				note = sentence(note) + b.t("verdict.until", "date", b.v.Date(r.Until))
			}
			if r.Recheck != 0 {
				note = sentence(note) + b.t("verdict.recheck", "date", b.v.Date(r.Recheck))
			}
			f.note(verdictOf(r), note, r.Missing, r.Confidence)
		}
	}
}

func verdictOf(r *readiness.Reason) string {
	switch r.Kind {
	case readiness.ReasonUnknown:
		return "undetermined"
	case readiness.ReasonTolerated:
		return "tolerated"
	case readiness.ReasonRelief:
		if r.Waived {
			return "waived"
		}
		return "relief"
	}
	return "violated"
}
