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
	fmt.Fprintln(w, "\n\noffers")
	var rows [][]string
	for _, o := range v.Offers {
		rows = append(rows, []string{"  " + o.Component.String(), levels(o.Component.LevelName(o.Lo), o.Component.LevelName(o.Hi)), missing(o.Missing)})
	}
	if len(v.Measures) > 0 {
		rows = append(rows, []string{""}, []string{"levels"})
	}
	for _, m := range v.Measures {
		rows = append(rows, []string{"  " + scaleTitle(d, m, lang), levels(fmt.Sprint(m.Lo), fmt.Sprint(m.Hi)) + fmt.Sprintf(" of %d", m.Of), missing(m.Missing)})
	}
	for _, s := range v.Scores {
		rows = append(rows, []string{"  score of " + s.Pack, levels(perCent(s.Lo), perCent(s.Hi)), "beside the levels, never in their place"})
	}
	rows = append(rows, []string{""}, []string{"applications"})
	for _, o := range readiness.Prospects() {
		if n := v.Verdicts[o]; n > 0 {
			rows = append(rows, []string{"  " + o.String(), fmt.Sprint(n)})
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

func levels(lo, hi string) string {
	if lo == hi {
		return lo
	}
	return lo + " to " + hi
}

func missing(paths []inventory.Path) string {
	if len(paths) == 0 {
		return ""
	}
	return "depends on " + join(paths)
}
