package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func newAssess() *cobra.Command {
	var s settings
	var outputs []string
	var failOn string
	cmd := &cobra.Command{
		Use:   "assess DIR",
		Short: "Class, hosting, readiness and open questions of every application",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			targets, err := parseTargets(outputs)
			if err != nil {
				return err
			}
			limit, err := parseFailOn(failOn)
			if err != nil {
				return err
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if err := writeAll(targets, d, report.Options{Lang: s.lang}); err != nil {
				return err
			}
			if s.json {
				err = report.JSON(cmd.OutOrStdout(), d, report.Options{Lang: s.lang})
			} else {
				err = printAssessment(cmd.OutOrStdout(), d)
			}
			if err != nil {
				return err
			}
			return limit.check(d)
		},
	}
	s.bind(cmd)
	cmd.Flags().StringArrayVarP(&outputs, "output", "o", nil, "also write FORMAT=FILE (html, json, markdown); may be repeated")
	cmd.Flags().StringVar(&failOn, "fail-on", "", "exit with 1 on findings of this severity or above (block, high, medium, low, info), or on undetermined verdicts (undetermined)")
	return cmd
}

// threshold says what makes a run fail. The zero threshold lets everything pass.
type threshold struct {
	severity     policy.Severity
	undetermined bool
}

func parseFailOn(s string) (t threshold, err error) {
	switch s {
	case "":
	case "undetermined":
		t.undetermined = true
	default:
		if err = t.severity.UnmarshalText([]byte(s)); err != nil {
			err = fmt.Errorf("--fail-on: %w, or undetermined", err)
		}
	}
	return t, err
}

func (t threshold) check(d report.Document) error {
	n := 0
	if t.severity != policy.SeverityInvalid {
		for _, a := range d.Policy.Applications {
			for _, f := range a.Findings {
				if f.Outcome == policy.OutcomeViolated && d.Policy.Rule(f.Rule).Severity >= t.severity {
					n++
				}
			}
		}
		if n > 0 {
			return &failure{exitFindings, fmt.Errorf("%d finding(s) of severity %s or above", n, t.severity)}
		}
	}
	if t.undetermined {
		for _, a := range d.Assessment.Applications {
			for _, v := range a.Verdicts {
				if v.Outcome == readiness.Undetermined {
					n++
				}
			}
		}
		if n > 0 {
			return &failure{exitFindings, fmt.Errorf("%d verdict(s) undetermined: the questions command says what to ask", n)}
		}
	}
	return nil
}

// marks are the one-letter forms of outcomes in terminal tables.
var marks = map[readiness.Outcome]string{
	readiness.Eligible: "yes", readiness.Conditional: "if", readiness.Tolerated: "until", readiness.Undetermined: "?", readiness.Denied: "no",
}

func printAssessment(w io.Writer, d report.Document) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(tw, "APPLICATION\tCLASS\tREADINESS")
	for _, t := range d.Inventory.Targets {
		fmt.Fprintf(tw, "\t%s", t.ID)
	}
	fmt.Fprintln(tw)
	count := map[readiness.Outcome]int{}
	for i := range d.Assessment.Applications {
		a := &d.Assessment.Applications[i]
		count[a.Best()]++
		fmt.Fprintf(tw, "%s\t%s\t%s", a.ID, classText(a.Class), scoreText(a))
		for _, v := range a.Verdicts {
			fmt.Fprintf(tw, "\t%s", marks[v.Outcome])
		}
		fmt.Fprintln(tw)
	}
	if err := tw.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "\nyes: eligible   if: eligible with conditions   until: existing hosting tolerated   ?: undetermined   no: denied\n")
	fmt.Fprintf(w, "%d applications: %d eligible somewhere, %d with conditions, %d tolerated, %d undetermined, %d denied everywhere; %d open questions\n",
		len(d.Assessment.Applications), count[readiness.Eligible], count[readiness.Conditional], count[readiness.Tolerated],
		count[readiness.Undetermined], count[readiness.Denied], len(d.Assessment.Questions))
	return nil
}

// classText shows the system class as an interval, with the two marks that decide hosting.
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

// scoreText shows the mean over the ten dimensions as an interval.
func scoreText(a *readiness.Application) string {
	low, high := 0, 0
	for _, s := range a.Scores {
		low, high = low+s.Low, high+s.High
	}
	if n := len(a.Scores); n > 0 {
		low, high = low/n, high/n
	}
	if low == high {
		return fmt.Sprint(low)
	}
	return fmt.Sprintf("%d-%d", low, high)
}

func newClassify() *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "classify DIR",
		Short: "Class of every application and what raised it",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if s.json {
				return report.JSON(cmd.OutOrStdout(), d, report.Options{Lang: s.lang})
			}
			for i := range d.Assessment.Applications {
				printClass(cmd.OutOrStdout(), &d.Assessment.Applications[i])
			}
			return nil
		},
	}
	s.bind(cmd)
	return cmd
}

func printClass(w io.Writer, a *readiness.Application) {
	fmt.Fprintf(w, "%s: class %s\n", a.ID, classText(a.Class))
	for _, y := range a.Why {
		fmt.Fprintf(w, "  %s %s from %s", y.Component, y.Level, y.Origin)
		for _, p := range y.Path {
			fmt.Fprintf(w, " > %s (flow %s of %s)", p.To, p.Flow, p.From)
		}
		if len(y.Rules) > 0 {
			fmt.Fprintf(w, "  [%s]", join(y.Rules))
		}
		fmt.Fprintln(w)
	}
	if len(a.Missing) > 0 {
		fmt.Fprintf(w, "  open: %s\n", join(a.Missing))
	}
}

func join[T ~string](items []T) string {
	words := make([]string, len(items))
	for i, x := range items {
		words[i] = string(x)
	}
	return strings.Join(words, ", ")
}

func newQuestions() *cobra.Command {
	var s settings
	var top int
	cmd := &cobra.Command{
		Use:   "questions DIR",
		Short: "The unknown facts worth asking for, most valuable first",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if s.json {
				return report.JSON(cmd.OutOrStdout(), d, report.Options{Lang: s.lang})
			}
			tw := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(tw, "#\tALONE\tVERDICTS\tAPPLICATIONS\tFACT\tSTATE\tASK")
			for i, q := range d.Assessment.Questions {
				if i == top {
					break
				}
				fmt.Fprintf(tw, "%d\t%d\t%d\t%d\t%s\t%s\t%s\n", i+1, q.Alone, q.Verdicts, len(q.Applications), q.Fact, q.State, q.Ask)
			}
			if err := tw.Flush(); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "\n%d questions; alone: verdicts the answer settles by itself, verdicts: those that wait for it\n", len(d.Assessment.Questions))
			return nil
		},
	}
	s.bind(cmd)
	cmd.Flags().IntVar(&top, "top", 10, "how many to list; 0 lists none, -1 all")
	return cmd
}

func newReport() *cobra.Command {
	var s settings
	var outputs []string
	cmd := &cobra.Command{
		Use:   "report DIR -o html=FILE",
		Short: "Assess, plan and write the whole report",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			targets, err := parseTargets(outputs)
			if err != nil {
				return err
			}
			if len(targets) == 0 {
				return errors.New("nothing to write: add -o html=FILE, -o json=FILE or -o markdown=FILE")
			}
			d, err := assessed(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if err := planned(cmd.Context(), &d, planner.Options{}); err != nil {
				return err
			}
			if err := writeAll(targets, d, report.Options{Lang: s.lang}); err != nil {
				return err
			}
			for _, t := range targets {
				fmt.Fprintf(cmd.OutOrStdout(), "wrote %s\n", t.file)
			}
			return nil
		},
	}
	s.bind(cmd)
	cmd.Flags().StringArrayVarP(&outputs, "output", "o", nil, "FORMAT=FILE (html, json, markdown); may be repeated")
	return cmd
}
