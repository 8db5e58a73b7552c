package report

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// ruleData is a rule in the page's data. Places in texts are -1 where there is none.
type ruleData struct {
	ID         string `json:"id"`
	Title      int    `json:"title"`
	Source     int    `json:"source"`
	URL        string `json:"url,omitempty"`
	Confidence string `json:"confidence,omitempty"`
	Severity   string `json:"severity,omitempty"`
	Effect     string `json:"effect,omitempty"`
	Dimension  string `json:"dimension,omitempty"`
	Status     string `json:"status,omitempty"`
	Message    int    `json:"message"`
	Remedy     int    `json:"remedy"`
	Effort     string `json:"effort,omitempty"`
	Verified   string `json:"verified,omitempty"` // a day
	Seen       string `json:"seen,omitempty"`
	About      string `json:"about,omitempty"` // English
	Hits       []int  `json:"hits,omitempty"`  // applications it has a part in
	Refuses    []int  `json:"refuses,omitempty"`
	Unknown    bool   `json:"unknown,omitempty"` // not among the rules that were run
}

// rulesRun lists the rules, and on which applications they bear.
func (b *dataBuilder) rulesRun() {
	for i := range b.doc.Policy.Rules {
		b.ruleAt(b.doc.Policy.Rules[i].ID)
	}
	for i := range b.doc.Assessment.Applications {
		a := &b.doc.Assessment.Applications[i]
		hits, refuses := map[policy.RuleID]bool{}, map[policy.RuleID]bool{}
		eachReason(a, func(r *readiness.Reason) {
			hits[r.Rule] = true
			if r.Kind == readiness.ReasonDenial {
				refuses[r.Rule] = true
			}
		})
		if rep := b.doc.Policy.Application(a.ID); rep != nil {
			for _, f := range rep.Findings {
				hits[f.Rule] = true
			}
		}
		for _, id := range slices.Sorted(maps.Keys(hits)) { // a rule that was not run gets its place here
			r := &b.out.Rules[b.ruleAt(id)]
			r.Hits = append(r.Hits, i)
		}
		for _, id := range slices.Sorted(maps.Keys(refuses)) {
			r := &b.out.Rules[b.ruleAt(id)]
			r.Refuses = append(r.Refuses, i)
		}
	}
}

// ruleAt is the place of a rule. One that was not run, or that only the program knows, has a title alone.
func (b *dataBuilder) ruleAt(id policy.RuleID) int {
	if i, ok := b.rules[id]; ok {
		return i
	}
	i := len(b.out.Rules)
	b.rules[id] = i
	r := b.doc.Policy.Rule(id)
	if r == nil {
		title := b.text(func(p *page) string { return p.or("rule."+string(id), p.t("rule.unknown")) })
		b.out.Rules = append(b.out.Rules, ruleData{ID: clean(string(id)), Title: title, Source: -1, Message: -1, Remedy: -1, Unknown: true})
		return i
	}
	b.out.Rules = append(b.out.Rules, ruleData{
		ID: clean(string(r.ID)), Title: b.own(r.Title), Source: b.line(func(p *page) line { return p.source(r.Source) }), URL: webAddress(r.Source.URL),
		Confidence: r.Confidence.String(), Severity: r.Severity.String(), Effect: clean(r.Effect.String()), Dimension: r.Dimension.String(),
		Status: clean(r.Status), Message: b.own(r.Message), Remedy: b.own(r.Remedy.Action), Effort: clean(r.Remedy.Effort),
		Verified: verified(r.Source.VerifiedOn), Seen: clean(r.Source.Seen), About: clean(strings.TrimSpace(r.Description)),
	})
	return i
}

// own is a text of a rule: empty in a language it was not translated into. -1 when it has none.
func (b *dataBuilder) own(t policy.Text) int {
	if t == (policy.Text{}) {
		return -1
	}
	if t.En == t.Fr && t.Fr == t.Ar {
		return b.texts.add(clean(t.En))
	}
	return b.texts.add([3]string{clean(t.En), clean(t.Fr), clean(t.Ar)})
}

func webAddress(s string) string {
	if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
		return clean(s)
	}
	return ""
}

func verified(day string) string {
	if _, err := inventory.ParseDate(day); err != nil {
		return ""
	}
	return day
}

// reasonData is what a reason says beside its kind, its rule and the facts that are missing.
type reasonData struct {
	About    *int           `json:"a,omitempty"`
	Compared []any          `json:"c,omitempty"` // component, levels asked, offered at least and at most, as keys of words
	Params   map[string]int `json:"p,omitempty"` // texts
	Until    inventory.Date `json:"u,omitempty"`
	Recheck  inventory.Date `json:"e,omitempty"`
	Due      inventory.Date `json:"d,omitempty"`
	DueUnder string         `json:"n,omitempty"`
	Waived   bool           `json:"w,omitempty"`
	Certain  string         `json:"f,omitempty"` // confidence of the finding, where it is another than its rule's
}

// reason is a rule's part in a verdict: [kind, rule, missing facts, more], cut after what is last.
func (b *dataBuilder) reason(r *readiness.Reason) int {
	out := reasonData{
		Until: r.Until, Recheck: r.Recheck, Due: r.Due, DueUnder: clean(string(r.DueUnder)), Waived: r.Waived,
	}
	if r.About != (inventory.Ref{}) {
		about := b.subject(r.About)
		out.About = &about
	}
	if r.Component != policy.ComponentInvalid {
		c := r.Component.String()
		level := func(rank int) string { return clean(c + "." + r.Component.LevelName(rank)) }
		out.Compared = []any{c, level(r.Need), level(r.OfferLo), level(r.OfferHi)}
	} else if r.Kind != readiness.ReasonUnknown {
		out.Params = b.params(r.Params)
	}
	if rule := b.doc.Policy.Rule(r.Rule); rule != nil && r.Confidence != policy.ConfidenceInvalid && r.Confidence != rule.Confidence {
		out.Certain = r.Confidence.String()
	}
	row := []any{clean(string(r.Kind)), b.ruleAt(r.Rule)}
	more := !reflect.ValueOf(out).IsZero()
	switch {
	case len(r.Missing) > 0:
		row = append(row, b.lists.add(b.factList(r.Missing)))
	case more:
		row = append(row, -1)
	}
	if more {
		row = append(row, out)
	}
	return b.reasons.add(row)
}

// params writes what a rule found, worded where its words are those of the language.
func (b *dataBuilder) params(params map[string]any) map[string]int {
	if len(params) == 0 {
		return nil
	}
	out := map[string]int{}
	for _, k := range slices.Sorted(maps.Keys(params)) { // texts are numbered as they come
		out[clean(k)] = b.text(func(p *page) string { return clean(policy.ParamText(params[k], k, p.lang)) })
	}
	return out
}

// partsOf writes the parts of a verdict that have reasons.
func (b *dataBuilder) partsOf(v *readiness.Verdict) int {
	list := []any{}
	for i := range v.Parts {
		part := &v.Parts[i]
		if len(part.Reasons) == 0 {
			continue
		}
		var reasons []int
		for r := range part.Reasons {
			reasons = append(reasons, b.reason(&part.Reasons[r]))
		}
		list = append(list, []any{b.subject(part.Subject), slices.Index(outcomes, part.Prospect()), reasons})
	}
	return b.parts.add(list)
}
