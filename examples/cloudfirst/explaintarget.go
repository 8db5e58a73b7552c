package main

import (
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// targetView is what the rules say of one target, for all applications alike.
type targetView struct {
	Target   string                     `json:"target"`
	Name     string                     `json:"name,omitempty"`
	Offers   []policy.Offer             `json:"offers"`
	Measures []policy.Measure           `json:"measures,omitempty"`
	Scores   []policy.WeightedScore     `json:"scores,omitempty"` // of the packs whose scales have weights
	Verdicts map[readiness.Prospect]int `json:"verdicts"`         // applications by what they can count on
}

func targetOf(d report.Document, t *inventory.Target) targetView {
	v := targetView{Target: t.ID, Name: t.Description.Or(""), Verdicts: map[readiness.Prospect]int{}}
	for _, o := range d.Policy.Offers {
		if o.Target == t.ID {
			v.Offers = append(v.Offers, o)
		}
	}
	for _, m := range d.Policy.Measures {
		if m.Target == t.ID {
			v.Measures = append(v.Measures, m)
		}
	}
	v.Scores = policy.WeightedScores(d.Policy.Rules, v.Measures)
	for _, a := range d.Assessment.Applications {
		for _, x := range a.Verdicts {
			if x.Target == t.ID {
				v.Verdicts[x.Prospect()]++
			}
		}
	}
	return v
}

func (v targetView) print(w io.Writer, d report.Document, lang string) error {
	fmt.Fprintf(w, "%s", v.Target)
	if v.Name != "" {
		fmt.Fprintf(w, "  %s", v.Name)
	}
	words := phrases{explainTexts, lang}
	fmt.Fprintf(w, "\n\n%s\n", words.t("offers"))
	var rows [][]string
	for _, o := range v.Offers {
		c := o.Component
		level := func(rank int) string { return words.named(c.String(), c.LevelName(rank)) }
		rows = append(rows, []string{"  " + words.named("component", c.String()), words.levels(level(o.Lo), level(o.Hi)), words.missing(o.Missing)})
	}
	if len(v.Measures) > 0 {
		rows = append(rows, []string{""}, []string{words.t("levels")})
	}
	for _, m := range v.Measures {
		rows = append(rows, []string{"  " + scaleTitle(d, m, lang), words.levels(fmt.Sprint(m.Lo), fmt.Sprint(m.Hi)) + words.t("of", m.Of), words.missing(m.Missing)})
	}
	for _, s := range v.Scores {
		rows = append(rows, []string{"  " + words.t("score", s.Pack), words.levels(words.number(perCent(s.Lo)), words.number(perCent(s.Hi))), words.t("beside")})
	}
	rows = append(rows, []string{""}, []string{words.t("applied")})
	for _, o := range readiness.Prospects() {
		if n := v.Verdicts[o]; n > 0 {
			rows = append(rows, []string{"  " + words.named("outcome", o.String()), fmt.Sprint(n)})
		}
	}
	return printTable(w, rows)
}

func scaleTitle(d report.Document, m policy.Measure, lang string) string {
	if r := d.Policy.Rule(m.Rule); r != nil {
		for _, s := range r.Scales {
			if s.Name == m.Scale {
				return m.Scale + " " + s.Title.In(lang)
			}
		}
	}
	return m.Scale
}

func (p phrases) levels(lo, hi string) string {
	if lo == hi {
		return lo
	}
	return p.t("to", lo, hi)
}

func (p phrases) missing(paths []inventory.Path) string {
	if len(paths) == 0 {
		return ""
	}
	return p.t("missing", join(paths))
}
