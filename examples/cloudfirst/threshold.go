package main

import (
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

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
		if t.severity.UnmarshalText([]byte(s)) != nil {
			err = errorf("--fail-on %s: use block, high, medium, low, info or undetermined", s)
		}
	}
	return t, err
}

func (t threshold) check(d report.Document) error {
	if n := t.findings(d); n > 0 {
		return &failure{exitFindings, errorf("%s of severity %s or above: cloudfirst explain DIR APPLICATION says which and why", count(n, "finding"), t.severity)}
	}
	if n := t.open(d); n > 0 {
		return &failure{exitFindings, errorf("%s undetermined: cloudfirst questions DIR says what to ask", count(n, "verdict"))}
	}
	return nil
}

func (t threshold) findings(d report.Document) (n int) {
	if t.severity == policy.SeverityInvalid {
		return 0
	}
	for _, a := range d.Policy.Applications {
		for _, f := range a.Findings {
			if f.Outcome == policy.OutcomeViolated && d.Policy.Rule(f.Rule).Severity >= t.severity {
				n++
			}
		}
	}
	return n
}

func (t threshold) open(d report.Document) (n int) {
	if !t.undetermined {
		return 0
	}
	for _, a := range d.Assessment.Applications {
		for _, v := range a.Verdicts {
			if v.Outcome == readiness.Undetermined {
				n++
			}
		}
	}
	return n
}
