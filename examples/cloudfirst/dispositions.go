package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/disposition"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newDispositions() *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "dispositions DIR [APPLICATION]",
		Short: "What becomes of each application: retire, retain, relocate, rehost, replatform, repurchase or refactor",
		Long: `Recommends one of seven dispositions for every application, and for servers, databases and products that differ from it, with the
runner-up and the margin in points. Where unknown facts decide, it lists what is still possible and which facts to find out. What a
person decided, move.disposition in the inventory with disposition_reason, stands before what is recommended, and is marked with ! where
a rule excludes it. With an application named, every reason is told. No disposition changes a hosting verdict.`,
		Example: `  cloudfirst dispositions inventory
  cloudfirst dispositions inventory paie --lang ar
  cloudfirst dispositions inventory --json`,
		Args: needsOr("DIR", "APPLICATION"),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if len(args) == 1 {
				all := disposition.Recommend(d.Inventory, d.Policy)
				if s.json {
					return printDispositionsJSON(cmd.OutOrStdout(), d, all)
				}
				return printDispositions(cmd.OutOrStdout(), all, s.options())
			}
			id := strings.TrimPrefix(args[1], "application.")
			one := disposition.For(d.Inventory, d.Policy, id)
			if one == nil {
				return errorf("%q is no application of this inventory: %s", id, nearestNamed(d, id, args[0]))
			}
			if s.json {
				return printDispositionsJSON(cmd.OutOrStdout(), d, []disposition.Advice{*one})
			}
			x, err := report.ExplainDisposition(d, id, s.options())
			if err != nil {
				return err
			}
			return x.WriteText(cmd.OutOrStdout(), lineWidth)
		},
	}
	s.bind(cmd)
	return cmd
}

func printDispositionsJSON(w io.Writer, d report.Document, all []disposition.Advice) error {
	return printJSON(w, dispositionsResult{excerptOf(d), disposition.Ties(), all})
}

// dispositionsTexts are the texts of the table.
var dispositionsTexts = map[string]policy.Text{
	"head": {
		En: "APPLICATION|RECOMMENDED|RUNNER-UP|MARGIN|DECIDED",
		Fr: "APPLICATION|RECOMMANDÉ|SECOND|ÉCART|DÉCIDÉ",
		Ar: "التطبيق|الموصى به|الثاني|الفارق|المقرر",
	},
	"none":   {En: "none is left", Fr: "aucun ne reste", Ar: "لم يبق أي خيار"},
	"?":      {En: "?", Fr: "?", Ar: "؟"},
	"waits":  {En: "waits for %d fact|waits for %d facts", Fr: "%d information à établir|%d informations à établir", Ar: "معلومات مطلوبة: %d"},
	"margin": {En: "%d to %d", Fr: "%d à %d", Ar: "من %d إلى %d"},
	"open":   {En: "waiting for facts %d", Fr: "en attente d’informations %d", Ar: "في انتظار معلومات %d"},
	"sum":    {En: "%d application: %s|%d applications: %s", Fr: "%d application : %s|%d applications : %s", Ar: "عدد التطبيقات %d: %s"},
}

// printDispositions writes a line for every application and every part that differs, then how often each is recommended.
func printDispositions(w io.Writer, all []disposition.Advice, opt report.Options) error {
	names := map[policy.Disposition]string{}
	for _, d := range policy.Dispositions() {
		var err error
		if names[d], err = report.DispositionName(d, opt); err != nil {
			return err
		}
	}
	say := phrases{dispositionsTexts, opt.Lang}
	rows := [][]string{say.head("head")}
	counts := map[policy.Disposition]int{}
	open := 0
	for i := range all {
		a := &all[i]
		rows = append(rows, append(recommendedRow(say, a.Application, &a.Recommendation, names), decidedCell(a.Override, names)))
		for _, p := range a.Differ() {
			rows = append(rows, append(recommendedRow(say, "  "+p.Subject.String(), &p.Recommendation, names), ""))
		}
		if counts[a.Recommended]++; a.Recommended == policy.DispositionInvalid {
			open++
		}
	}
	if err := printTable(w, rows); err != nil {
		return err
	}
	var sums []string
	for _, d := range policy.Dispositions() {
		if counts[d] > 0 {
			sums = append(sums, fmt.Sprintf("%s %d", names[d], counts[d]))
		}
	}
	if open > 0 {
		sums = append(sums, say.t("open", open))
	}
	_, err := fmt.Fprintf(w, "\n%s\n", say.n("sum", len(all), say.list(sums)))
	return err
}

func recommendedRow(say phrases, what string, r *disposition.Recommendation, names map[policy.Disposition]string) []string {
	switch {
	case len(r.Possible) == 0:
		return []string{what, say.t("none"), "", ""}
	case r.Recommended == policy.DispositionInvalid:
		var list []string
		for _, d := range r.Possible {
			list = append(list, names[d])
		}
		return []string{what, strings.Join(list, " / ") + " " + say.t("?"), "", say.n("waits", len(r.Missing))}
	case r.RunnerUp == policy.DispositionInvalid:
		return []string{what, names[r.Recommended], "-", ""}
	}
	margin := fmt.Sprint(r.Margin.Lo)
	if r.Margin.Hi != r.Margin.Lo {
		margin = say.t("margin", r.Margin.Lo, r.Margin.Hi)
	}
	return []string{what, names[r.Recommended], names[r.RunnerUp], margin}
}

// decidedCell is what a person decided; ! where a rule excludes it, or the inventory says something else beside.
func decidedCell(o *disposition.Override, names map[policy.Disposition]string) string {
	if o == nil {
		return ""
	}
	if len(o.Excludes) > 0 || o.Stays != "" {
		return names[o.Disposition] + " !"
	}
	return names[o.Disposition]
}

// dispositionsResult is the JSON of dispositions.
type dispositionsResult struct {
	excerpt
	Ties         []policy.Disposition `json:"ties"` // equal support is broken in this order
	Dispositions []disposition.Advice `json:"dispositions"`
}
