package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newAssess() *cobra.Command {
	var s settings
	var outputs []string
	var fail gate
	cmd := &cobra.Command{
		Use:   "assess DIR",
		Short: "Class, hosting, readiness and open questions of every application",
		Example: "cloudfirst assess inventory\ncloudfirst assess inventory --fail-on block -o html=report.html --lang fr\n" +
			"cloudfirst assess inventory --fail-on high --baseline 2026-10.state.json",
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			targets, err := parseTargets(outputs, false)
			if err != nil {
				return err
			}
			limit, err := fail.threshold(cmd, &s)
			if err != nil {
				return err
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if err := writeAll(cmd.Context(), targets, d, s.output(cmd, args[0])); err != nil {
				return err
			}
			if s.json {
				err = report.JSON(cmd.OutOrStdout(), d, s.options())
			} else {
				err = printAssessment(cmd.OutOrStdout(), d)
			}
			if err != nil {
				return err
			}
			return limit.check(cmd, s.lang, d)
		},
	}
	s.bind(cmd)
	cmd.Flags().StringArrayVarP(&outputs, "output", "o", nil, "also write "+outputUsage)
	fail.bind(cmd)
	return cmd
}

// marks are the short forms of outcomes in tables.
var marks = map[readiness.Outcome]string{
	readiness.Eligible: "yes", readiness.Conditional: "if", readiness.Tolerated: "until", readiness.Undetermined: "?", readiness.Denied: "no",
}

func printAssessment(w io.Writer, d report.Document) error {
	rows, legend := assessmentTable(d)
	if err := printTable(w, rows); err != nil {
		return err
	}
	fmt.Fprintln(w)
	for _, line := range legend {
		fmt.Fprintln(w, line)
	}
	count := map[readiness.Outcome]int{}
	for i := range d.Assessment.Applications {
		count[d.Assessment.Applications[i].Best()]++
	}
	fmt.Fprintf(w, "yes: eligible   if: eligible with conditions   until: existing hosting tolerated   ?: undetermined   no: denied\n")
	if slices.ContainsFunc(d.Assessment.Applications, func(a readiness.Application) bool { return a.Recommended == "" && a.Provisional != "" }) {
		fmt.Fprintln(w, "BEST with ?: none is open for certain; this one comes first if all that is unknown turns out well")
	}
	printWrapped(w, 0, fmt.Sprintf("%d applications: %d eligible somewhere, %d with conditions, %d tolerated, %d undetermined, %d denied everywhere; %d open questions",
		len(d.Assessment.Applications), count[readiness.Eligible], count[readiness.Conditional], count[readiness.Tolerated],
		count[readiness.Undetermined], count[readiness.Denied], len(d.Assessment.Questions)))
	return nil
}

// assessmentTable has one row an application. When the targets' ids would make it wider than a terminal, they are numbered and
// the numbers explained below.
func assessmentTable(d report.Document) (rows [][]string, legend []string) {
	head := []string{"APPLICATION", "CLASS", "READINESS"}
	for _, t := range d.Inventory.Targets {
		head = append(head, t.ID)
	}
	rows = append(rows, append(head, "BEST"))
	for i := range d.Assessment.Applications {
		a := &d.Assessment.Applications[i]
		row := []string{a.ID, classText(a.Class), scoreText(d.Assessment.Model, a)}
		for _, t := range d.Inventory.Targets {
			mark := ""
			if v := a.Verdict(t.ID); v != nil {
				mark = marks[v.Outcome]
			}
			row = append(row, mark)
		}
		best := a.Recommended
		if best == "" {
			best = "-"
		}
		if a.Recommended == "" && a.Provisional != "" {
			best = a.Provisional + "?"
		}
		rows = append(rows, append(row, best))
	}
	if tableWidth(rows) <= lineWidth {
		return rows, nil
	}
	for i, t := range d.Inventory.Targets {
		rows[0][3+i] = fmt.Sprint(i + 1)
		legend = append(legend, fmt.Sprintf("%2d: %s", i+1, t.ID))
	}
	return rows, legend
}

// classText shows the system class as an interval, and whether the data is sensitive.
func classText(c policy.Interval) string {
	s := c.Lo.System.String()
	if c.Hi.System != c.Lo.System {
		s += "-" + c.Hi.System.String()
	}
	switch {
	case c.Lo.SensitiveData:
		s += " sensitive"
	case c.Hi.SensitiveData:
		s += " sensitive?"
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
