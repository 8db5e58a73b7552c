package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/rollup"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newPortfolio() *cobra.Command {
	var s settings
	var weigh string
	cmd := &cobra.Command{
		Use:   "portfolio DIR",
		Short: "Everything together: by administration, sector and audience, by target, and how far it hangs on few providers",
		Long: `Counts applications by their best verdict, per administration, sector, audience of e-services and in total, with the mean score as an
interval and the rules that weigh most. Says of every target what it would hold, whether that fits into what the target has, and what it
would cost a month; and which share of applications, of systems of class A and B and of e-services each provider would hold. What the
facts do not decide is called unknown. --json has the ids behind every number.`,
		Example: `  cloudfirst portfolio inventory
  cloudfirst portfolio inventory --weigh users --json`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt := rollup.Options{Weighting: rollup.Weighting(weigh)}
			if weigh != "" && opt.Weighting != rollup.Users {
				return errorf("--weigh %s: use users, or leave it out to weigh every application the same", weigh)
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			p, err := rollup.Compute(d.Inventory, d.Policy, d.Assessment, opt)
			if err != nil {
				return &failure{exitInternal, err}
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), portfolioResult{excerptOf(d), p})
			}
			return printPortfolio(cmd.OutOrStdout(), d, p, s.lang)
		},
	}
	s.bind(cmd)
	cmd.Flags().StringVar(&weigh, "weigh", "", "what an application weighs in a mean: users; left out, every application the same")
	return cmd
}

func printPortfolio(w io.Writer, d report.Document, p *rollup.Portfolio, lang string) error {
	say := phrases{portfolioTexts, lang}
	rows := [][]string{say.head("head groups"), groupRow(say.t("total"), p.Total)}
	for _, kind := range []struct {
		name   string
		groups []rollup.Group
	}{{"administration", p.Administrations}, {"sector", p.Sectors}, {"audience", p.Audiences}} {
		for _, g := range kind.groups {
			rows = append(rows, groupRow(say.t(kind.name)+" "+or(say.named(kind.name, g.Key), say.t("not stated")), g))
		}
	}
	if err := printTable(w, rows); err != nil {
		return err
	}
	fmt.Fprintf(w, "\n%s\n", say.t("weighs most"))
	for _, x := range p.Total.Worst[:min(5, len(p.Total.Worst))] {
		title := ""
		if r := d.Policy.Rule(x.Rule); r != nil {
			title = r.Title.In(lang)
		}
		head := say.t("weighs", x.Rule, say.severity(x.Severity), len(x.Violated))
		if n := len(x.Perhaps); n > 0 {
			head += say.t("weighs perhaps", n)
		}
		printWrapped(w, 2, labelled(lang, head, title))
	}
	fmt.Fprintf(w, "\n%s\n", say.t("targets"))
	if err := printTable(w, targetRows(say, p.Targets)); err != nil {
		return err
	}
	if len(p.Unplaced) > 0 {
		printWrapped(w, 0, say.n("unplaced", len(p.Unplaced), say.list(p.Unplaced)))
	}
	fmt.Fprintln(w)
	for _, c := range []struct {
		what string
		of   rollup.Spread
	}{{"applications", p.Concentration.Applications}, {"systems", p.Concentration.Systems}, {"services", p.Concentration.Services}} {
		printWrapped(w, 0, spreadText(say, say.t(c.what), c.of))
	}
	_, err := fmt.Fprintln(w, say.t("index"))
	return err
}

func groupRow(name string, g rollup.Group) []string {
	by := map[readiness.Prospect]int{}
	for _, o := range g.Outcomes {
		by[o.Outcome] = len(o.Applications)
	}
	row := []string{name, fmt.Sprint(len(g.Applications))}
	for _, o := range readiness.Prospects() {
		row = append(row, fmt.Sprint(by[o]))
	}
	return append(row, spanText(g.Overall.Mean), fmt.Sprint(len(g.Open.Facts)))
}

func spanText(s rollup.Span) string {
	if s.Low == s.High {
		return fmt.Sprint(s.Low)
	}
	return fmt.Sprintf("%d-%d", s.Low, s.High)
}

func targetRows(say phrases, targets []rollup.Target) [][]string {
	rows := [][]string{say.head("head targets")}
	for _, t := range targets {
		high := 0
		for _, s := range t.Data.Systems {
			if s.Class == "A" || s.Class == "B" {
				high += len(s.Applications)
			}
		}
		row := []string{t.Target, fmt.Sprint(len(t.Placed)), fmt.Sprint(high), doubtText(t.Data.Sensitive)}
		for _, l := range t.Loads {
			row = append(row, loadText(say, l, len(t.Placed)))
		}
		rows = append(rows, append(row, amountText(say, t.Month)))
	}
	return rows
}

// loadText says whether what is needed fits, and how much of how much where that is not plain.
func loadText(say phrases, l rollup.Load, placed int) string {
	if placed == 0 {
		return "-"
	}
	if l.Verdict == "fits" {
		return say.t(l.Verdict)
	}
	return say.t("load", say.t(l.Verdict), quantityText(l.Need, l.Resource), quantityText(l.Has, l.Resource))
}

func quantityText(q rollup.Quantity, resource string) string {
	word := func(n int64) string {
		if resource == "vcpu" || n == 0 {
			return fmt.Sprint(n)
		}
		return inventory.Bytes(n).String()
	}
	switch {
	case q.Open && q.Low == 0:
		return "?"
	case q.Open:
		return word(q.Low) + "+"
	case q.Low == q.High:
		return word(q.Low)
	}
	return word(q.Low) + "-" + word(q.High)
}

func doubtText(d rollup.Doubtful) string {
	if len(d.Perhaps) == 0 {
		return fmt.Sprint(len(d.Certain))
	}
	return fmt.Sprintf("%d-%d", len(d.Certain), len(d.Certain)+len(d.Perhaps))
}

// amountText rounds to whole units of the currency, outwards.
func amountText(say phrases, a rollup.Amount) string {
	low, high := a.Low/rollup.Unit, a.High/rollup.Unit
	if a.High%rollup.Unit > 0 {
		high++
	}
	switch {
	case a.Open && a.Low == 0:
		return say.t("unknown")
	case a.Open:
		return say.t("at least", low)
	case low == high:
		return fmt.Sprint(low)
	}
	return fmt.Sprintf("%d-%d", low, high)
}

func spreadText(say phrases, what string, s rollup.Spread) string {
	if s.Of == 0 {
		return say.t("spread none", what)
	}
	parts := make([]string, 0, len(s.Providers))
	for _, p := range s.Providers {
		parts = append(parts, p.Provider+" "+say.number(perCent(p.Permille)))
	}
	index := fmt.Sprint(s.Index.Low)
	if s.Index.High > s.Index.Low+1 {
		index += fmt.Sprintf("-%d", s.Index.High)
	}
	return say.t("spread", what, index, say.list(parts))
}

// portfolioResult is the JSON of portfolio.
type portfolioResult struct {
	excerpt
	Portfolio *rollup.Portfolio `json:"portfolio"`
}
