package main

import (
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// gate is the flags that say what makes a run fail.
type gate struct{ failOn, baseline string }

func (g *gate) bind(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&g.failOn, "fail-on", "", "exit with 1 on findings of this severity or above (block, high, medium, low, info), or on undetermined verdicts (undetermined)")
	f.StringVar(&g.baseline, "baseline", "", "result that cloudfirst keep wrote: what it holds already does not count for --fail-on")
}

// threshold reads the flags, and the result that was kept, before any work is done.
func (g *gate) threshold(cmd *cobra.Command, s *settings) (threshold, error) {
	t, err := parseFailOn(g.failOn)
	if err != nil || g.baseline == "" {
		return t, err
	}
	if g.failOn == "" {
		return t, errorf("--baseline says what --fail-on does not count: add --fail-on, such as --fail-on block")
	}
	if err := s.redact.comparable(); err != nil {
		return t, err
	}
	if !isFile(g.baseline) {
		return t, errorf("--baseline %s: there is no such file: cloudfirst keep DIR -o FILE writes one", g.baseline)
	}
	t.file = g.baseline
	t.before, err = stateOf(cmd.Context(), g.baseline, s, cmd.ErrOrStderr())
	return t, err
}

// threshold says what makes a run fail. The zero threshold lets everything pass.
type threshold struct {
	severity     policy.Severity
	undetermined bool
	file         string        // of the earlier result
	before       *change.State // what it holds does not count; nil without one
}

func parseFailOn(s string) (t threshold, err error) {
	switch s {
	case "":
	case "undetermined":
		t.undetermined = true
	default:
		if t.severity.UnmarshalText([]byte(s)) != nil {
			err = errorf("--fail-on %s: use block, high, medium, low, info or undetermined", s)
		}
	}
	return t, err
}

// check fails for what is at the threshold, and says on standard error how much of it the earlier result holds already.
func (t threshold) check(cmd *cobra.Command, lang string, d report.Document) error {
	if t.severity == policy.SeverityInvalid && !t.undetermined {
		return nil
	}
	fresh := t.reached(change.AnswersOf(d.Policy, d.Assessment), d.Policy)
	if t.before != nil {
		if err := sameNames(t.before, &change.State{Redacted: d.Inventory.Redacted()}); err != nil {
			return err
		}
		if n := without(fresh, t.reached(t.before.Answers, d.Policy)); n > 0 {
			known := errorf("%s at the threshold in %s of %s already: not counted", count(n, t.noun()), t.file, t.before.Digests.AsOf)
			speak(cmd.ErrOrStderr(), lang, wordsOf(known, lang)+"\n")
		}
	}
	return t.failure(sum(fresh))
}

func (t threshold) noun() string {
	if t.undetermined {
		return "verdict"
	}
	return "finding"
}

func (t threshold) failure(n int) error {
	switch {
	case n == 0:
		return nil
	case t.before != nil:
		return &failure{exitFindings, errorf("%s at the threshold and new since %s: cloudfirst diff %s DIR says which and because of what", count(n, t.noun()), t.file, t.file)}
	case t.undetermined:
		return &failure{exitFindings, errorf("%s undetermined: cloudfirst questions DIR says what to ask", count(n, "verdict"))}
	}
	return &failure{exitFindings, errorf("%s of severity %s or above: cloudfirst explain DIR APPLICATION says which and why", count(n, "finding"), t.severity)}
}

// reached counts what is at the threshold, by question: a rule may find something several times. Rules weigh as they do in the report, so
// that a rule which became more severe brings nothing new.
func (t threshold) reached(answers []change.Answer, rep *policy.Report) map[change.Key]int {
	out := map[change.Key]int{}
	for _, a := range answers {
		kind, says := change.Finding, policy.OutcomeViolated.String()
		if t.undetermined {
			kind, says = change.Verdict, readiness.Undetermined.String()
		}
		if a.Kind != kind || a.About.Kind != inventory.KindApplication {
			continue
		}
		if rule := rep.Rule(a.Rule); !t.undetermined && (rule == nil || rule.Severity < t.severity) {
			continue // nil for one that was asked before and is no more
		}
		for one := range strings.SplitSeq(a.Says, "; ") {
			if one, _, _ = strings.Cut(one, ","); one == says {
				out[a.Key]++
			}
		}
	}
	return out
}

// without takes what was there before out of what is there now, and returns how much that is.
func without(now, before map[change.Key]int) (taken int) {
	for k, n := range now {
		old := min(n, before[k])
		now[k] -= old
		taken += old
	}
	return taken
}

func sum(counts map[change.Key]int) (n int) {
	for _, c := range counts {
		n += c
	}
	return n
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}
