package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// assessment is what assess prints of a document.
type assessment struct {
	phrases
	d report.Document
}

func printAssessment(w io.Writer, d report.Document, dir, lang string) error {
	x := assessment{phrases{assessTexts, lang}, d}
	rows, legend := x.table()
	if err := printTable(w, rows); err != nil {
		return err
	}
	fmt.Fprintln(w)
	legend = append(legend, x.t("legend class"))
	if len(d.Inventory.Targets) > 0 {
		legend = append(legend, x.legend()...)
	}
	for _, line := range legend {
		fmt.Fprintln(w, line)
	}
	if len(d.Inventory.Targets) == 0 {
		fmt.Fprintln(w)
		x.noTarget(w, dir)
		return nil
	}
	printWrapped(w, 0, x.counts())
	return nil
}

// noTarget says that nothing is refused where nothing is offered, and what to write.
func (x assessment) noTarget(w io.Writer, dir string) {
	printWrapped(w, 0, x.n("no target", len(x.d.Assessment.Applications)))
	printWrapped(w, 0, x.t("add target", strings.TrimRight(dir, "/")+"/targets.inv.hcl"))
	fmt.Fprintf(w, "\n%s\n\n", x.t("target block"))
	printWrapped(w, 0, x.t("then"))
}

// legend explains the marks that occur.
func (x assessment) legend() []string {
	apps := x.d.Assessment.Applications
	lines := []string{x.t("legend")}
	if slices.ContainsFunc(apps, func(a readiness.Application) bool {
		return slices.ContainsFunc(a.Verdicts, func(v readiness.Verdict) bool { return v.Prospect() == readiness.ProspectOpen })
	}) {
		lines = append(lines, x.t("legend open"))
	}
	if slices.ContainsFunc(apps, func(a readiness.Application) bool { return a.Recommended == "" && a.Provisional != "" }) {
		lines = append(lines, x.t("legend hope"))
	}
	return lines
}

// counts says how many applications can count on what. Each counts once, by its best target.
func (x assessment) counts() string {
	count := map[readiness.Prospect]int{}
	for i := range x.d.Assessment.Applications {
		count[x.d.Assessment.Applications[i].Prospect()]++
	}
	var parts []string
	for _, p := range readiness.Prospects() {
		if p != readiness.ProspectOpen || count[p] > 0 {
			parts = append(parts, x.n("count "+p.String(), count[p]))
		}
	}
	return x.n("counts", len(x.d.Assessment.Applications), x.list(parts), len(x.d.Assessment.Questions))
}

// table has one row an application. When the targets' ids would make it wider than a terminal, they are numbered and
// the numbers explained below.
func (x assessment) table() (rows [][]string, legend []string) {
	targets := x.d.Inventory.Targets
	head := x.head("head")
	for _, t := range targets {
		head = append(head, t.ID)
	}
	if len(targets) > 0 {
		head = append(head, x.t("best"))
	}
	rows = append(rows, head)
	for i := range x.d.Assessment.Applications {
		rows = append(rows, x.row(&x.d.Assessment.Applications[i]))
	}
	if tableWidth(rows) <= lineWidth {
		return rows, nil
	}
	for i, t := range targets {
		rows[0][3+i] = fmt.Sprint(i + 1)
		legend = append(legend, fmt.Sprintf("%2d: %s", i+1, t.ID))
	}
	return rows, legend
}

func (x assessment) row(a *readiness.Application) []string {
	row := []string{a.ID, classText(a.Class, x.t("sensitive")), scoreText(x.d.Assessment.Model, a)}
	for _, t := range x.d.Inventory.Targets {
		mark := ""
		if v := a.Verdict(t.ID); v != nil {
			mark = x.t("mark " + v.Prospect().String())
		}
		row = append(row, mark)
	}
	switch {
	case len(x.d.Inventory.Targets) == 0:
		return row
	case a.Recommended != "":
		return append(row, a.Recommended)
	case a.Provisional != "":
		return append(row, a.Provisional+"?")
	}
	return append(row, "-")
}

// classText shows the system class as an interval, and whether the data is sensitive, in that word.
func classText(c policy.Interval, sensitive string) string {
	s := c.Lo.System.String()
	if c.Hi.System != c.Lo.System {
		s += "-" + c.Hi.System.String()
	}
	switch {
	case c.Lo.SensitiveData:
		s += " " + sensitive
	case c.Hi.SensitiveData:
		s += " " + sensitive + "?"
	}
	return s
}

// scoreText shows the overall score as an interval: the mean over the dimensions, weighted as the model says.
func scoreText(m readiness.Model, a *readiness.Application) string {
	low, high := m.Overall(a.Scores)
	if low == high {
		return fmt.Sprint(low)
	}
	return fmt.Sprintf("%d-%d", low, high)
}
