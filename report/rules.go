package report

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// ruleRef is a rule where it is mentioned: its id, leading to the list of rules, its title and where it comes from.
type ruleRef struct {
	ID     string
	Link   line
	Title  line
	Source line
}

// ruleView is a rule in the list of rules.
type ruleView struct {
	ruleRef
	Anchor, URL                         string
	Confidence, ConfidenceKey           string
	Severity, Effect, Dimension, Status string
	Remedy                              line
	Effort, Description, Seen           string
	Verified                            line
	Applications                        string
}

func (p *page) rule(id policy.RuleID) ruleRef {
	r := p.doc.Policy.Rule(id)
	if r == nil {
		return ruleRef{ID: string(id), Link: line{{text: string(id), role: code}}, Title: line{{text: p.or("rule."+string(id), p.t("rule.unknown"))}}}
	}
	return ruleRef{
		ID:     string(id),
		Link:   line{{text: string(id), role: code, href: "#" + p.ruleAnchor(id)}},
		Title:  p.translated(r.Title),
		Source: p.source(r.Source),
	}
}

// ruleAnchor is made from the id where that makes a plain anchor, so that links from outside keep working.
func (p *page) ruleAnchor(id policy.RuleID) string {
	for _, c := range id {
		if c != '-' && c != '_' && c != '.' && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return "rule-" + strconv.Itoa(len(id)) + "-" + strconv.FormatUint(hash(string(id)), 36)
		}
	}
	return "rule-" + string(id)
}

// hash is FNV-1a, for anchors only.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// translated is a text of a rule in the language, marked as English where it was not translated.
func (p *page) translated(t policy.Text) line {
	s := t.In(p.lang)
	if s == "" {
		return nil
	}
	if p.lang != "en" && s == t.En && t.Fr != s && t.Ar != s {
		return line{{text: s, role: english}}
	}
	return line{{text: s, role: name}}
}

// source cites where a rule comes from. Its numbers run from left to right, and no line breaks inside of one.
func (p *page) source(s policy.Source) line {
	set := citedNumber
	if p.rtl() {
		set = citedLatin
	}
	text := clean(s.In(p.lang))
	var out line
	for text != "" {
		at := set.FindStringIndex(text)
		if at == nil {
			return append(out, piece{text: text})
		}
		if at[0] > 0 {
			out = append(out, piece{text: text[:at[0]]})
		}
		out = append(out, piece{text: text[at[0]:at[1]], role: latin})
		text = text[at[1]:]
	}
	return out
}

// What is set apart in a citation: numbers such as 05-20 and 12(1)(e), and in Arabic whatever is in Latin letters too.
var (
	citedNumber = regexp.MustCompile(`[0-9]+(?:[.-][0-9]+)*(?:\([0-9A-Za-z]+\))*°?`)
	citedLatin  = regexp.MustCompile(`[0-9\p{Latin}]+(?:[ .:/’'-]*[0-9\p{Latin}]+|\([0-9A-Za-z]+\))*°?`)
)

// Rules lists the rules that were run.
func (p *page) Rules() []ruleView {
	out := make([]ruleView, len(p.doc.Policy.Rules))
	for i := range p.doc.Policy.Rules {
		out[i] = p.ruleView(&p.doc.Policy.Rules[i])
	}
	return out
}

func (p *page) ruleView(r *policy.Rule) ruleView {
	v := ruleView{
		ruleRef: p.rule(r.ID), Anchor: p.ruleAnchor(r.ID),
		Confidence: p.or("confidence."+r.Confidence.String(), ""), ConfidenceKey: r.Confidence.String(),
		Severity: p.or("severity."+r.Severity.String(), ""), Effect: p.or("effect."+r.Effect.String(), ""),
		Dimension: p.or("dimension."+r.Dimension.String(), ""), Status: p.or("status."+r.Status, ""),
		Remedy: p.translated(r.Remedy.Action), Effort: p.or("effort."+r.Remedy.Effort, ""),
		Description: clean(strings.TrimSpace(r.Description)), Seen: clean(r.Source.Seen),
		Applications: p.n(p.hits[r.ID]),
	}
	v.Link = line{{text: string(r.ID), role: code}}
	if strings.HasPrefix(r.Source.URL, "https://") || strings.HasPrefix(r.Source.URL, "http://") {
		v.URL = r.Source.URL
	}
	v.Verified = p.say("rule.unverified")
	if d, err := inventory.ParseDate(r.Source.VerifiedOn); err == nil {
		v.Verified = p.say("rule.verified", "date", p.date(d))
	}
	return v
}
