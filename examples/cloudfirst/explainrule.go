package main

import (
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func explainRule(w io.Writer, d report.Document, r *policy.Rule, lang string) {
	words := phrases{explainTexts, lang}
	fmt.Fprintf(w, "%s  %s\n", r.ID, r.Title.In(lang))
	sayf(w, lang, "source %s; confidence %s, severity %s, effect %s", r.Source.In(lang), words.named("confidence", r.Confidence.String()), words.named("severity", r.Severity.String()), words.named("effect", r.Effect.String()))
	sayf(w, lang, "package %s", r.Package)
	fmt.Fprintln(w)
	printWrapped(w, 0, r.Description)
	if remedy := r.Remedy.Action.In(lang); remedy != "" {
		fmt.Fprintln(w)
		printWrapped(w, 0, phrase(lang, "remedy: %s", remedy))
	}
	fmt.Fprintln(w)
	sayf(w, lang, "reads")
	for _, f := range r.Facts {
		fmt.Fprintf(w, "  %s\n", f)
	}
	found := findingsOf(d, r.ID)
	fmt.Fprintln(w)
	if len(found) == 0 {
		sayf(w, lang, "findings in this inventory: none")
		return
	}
	sayf(w, lang, "findings in this inventory")
	for _, f := range found {
		line := words.t("finding", f.Application, words.t(f.Outcome.String()), f.Subject)
		if f.Target != "" {
			line += words.t("for", f.Target)
		}
		if len(f.Missing) > 0 {
			line += words.t("depends", join(f.Missing))
		}
		printWrapped(w, 2, line)
	}
}

// ruleFinding is a finding together with the application it is about.
type ruleFinding struct {
	Application string `json:"application"`
	policy.Finding
}

func findingsOf(d report.Document, rule policy.RuleID) []ruleFinding {
	out := []ruleFinding{}
	for _, a := range d.Policy.Applications {
		for _, f := range a.Findings {
			if f.Rule == rule {
				out = append(out, ruleFinding{a.Application, f})
			}
		}
	}
	return out
}

func printRuleJSON(w io.Writer, d report.Document, r *policy.Rule) error {
	return printJSON(w, explainedRule{excerptOf(d), r, findingsOf(d, r.ID)})
}

// explainedRule is the JSON of explain of a rule.
type explainedRule struct {
	excerpt
	Rule     *policy.Rule  `json:"rule"`
	Findings []ruleFinding `json:"findings"`
}
