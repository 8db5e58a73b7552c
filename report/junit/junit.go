package junit

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
)

type suites struct {
	XMLName  xml.Name `xml:"testsuites"`
	Name     string   `xml:"name,attr"`
	Tests    int      `xml:"tests,attr"`
	Failures int      `xml:"failures,attr"`
	Errors   int      `xml:"errors,attr"`
	Suites   []suite  `xml:"testsuite"`
}

type suite struct {
	Name       string      `xml:"name,attr"`
	Tests      int         `xml:"tests,attr"`
	Failures   int         `xml:"failures,attr"`
	Errors     int         `xml:"errors,attr"`
	Skipped    int         `xml:"skipped,attr"`
	Properties *properties `xml:"properties,omitempty"`
	Cases      []testcase  `xml:"testcase"`
}

type properties struct {
	List []property `xml:"property"`
}

type property struct {
	Name  string `xml:"name,attr"`
	Value string `xml:"value,attr"`
}

type testcase struct {
	Name    string   `xml:"name,attr"`
	Class   string   `xml:"classname,attr"`
	Skipped *skipped `xml:"skipped,omitempty"`
	Failure *failure `xml:"failure,omitempty"`
}

type skipped struct {
	Message string `xml:"message,attr"`
}

type failure struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

type writer struct {
	d report.Document
	w *report.Wording
}

// Write writes a document. The same document and options give the same bytes.
func Write(w io.Writer, d report.Document, opt report.Options) error {
	words, err := report.NewWording(d, opt)
	if err != nil {
		return err
	}
	x := writer{d, words}
	out := suites{Name: "cloudfirst"}
	for i := range d.Assessment.Applications {
		out.Suites = append(out.Suites, x.application(&d.Assessment.Applications[i]))
	}
	for _, s := range x.subjects() {
		if len(s.Findings) > 0 {
			out.Suites = append(out.Suites, x.subject(s))
		}
	}
	for i := range out.Suites {
		s := &out.Suites[i]
		if m := words.Marking(); m != "" {
			s.Properties = &properties{[]property{{"marking", m}}}
		}
		s.count()
		out.Tests, out.Failures = out.Tests+s.Tests, out.Failures+s.Failures
	}
	return write(w, out)
}

func write(w io.Writer, out suites) error {
	b := bufio.NewWriter(w)
	_, _ = b.WriteString(xml.Header) // b keeps its first error for Flush
	e := xml.NewEncoder(b)
	e.Indent("", "  ")
	if err := e.Encode(out); err != nil {
		return fmt.Errorf("writing JUnit: %w", err)
	}
	_ = b.WriteByte('\n')
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing JUnit: %w", err)
	}
	return nil
}

func (s *suite) count() {
	s.Tests = len(s.Cases)
	for _, c := range s.Cases {
		switch {
		case c.Failure != nil:
			s.Failures++
		case c.Skipped != nil:
			s.Skipped++
		}
	}
}

func (x writer) t(id string, args ...string) string { return say.In(x.w.Lang(), id, args...) }

func (x writer) subjects() []policy.SubjectReport {
	out := slices.Concat(x.d.Policy.Administrations, x.d.Policy.Registers)
	if x.d.Policy.Portfolio != nil {
		out = append(out, *x.d.Policy.Portfolio)
	}
	return out
}

// application is the suite of one application.
func (x writer) application(a *readiness.Application) suite {
	ref := inventory.Ref{Kind: inventory.KindApplication, ID: a.ID}
	name := x.w.Name(ref)
	s := suite{Name: name}
	if owner := x.w.Administration(a.ID); owner != "" {
		s.Name = owner + " / " + name
	}
	class := field.Line(ref.String())
	any := testcase{Name: "*", Class: class}
	switch a.Prospect() {
	case readiness.ProspectDenied, readiness.ProspectTolerated:
		any.Failure = &failure{Message: x.t("denied.all", "application", name), Type: a.Best().String(), Text: x.w.Outcome(a.Best())}
	case readiness.ProspectUndetermined, readiness.ProspectOpen:
		any.Skipped = &skipped{x.w.Prospect(a.Prospect())}
	}
	s.Cases = append(s.Cases, any)
	for i := range a.Verdicts {
		s.Cases = append(s.Cases, x.verdict(class, &a.Verdicts[i], a.Best()))
	}
	return s
}

// verdict is the case of one target.
func (x writer) verdict(class string, v *readiness.Verdict, best readiness.Outcome) testcase {
	c := testcase{Name: x.w.Name(inventory.Ref{Kind: inventory.KindTarget, ID: v.Target}), Class: class}
	if v.Outcome.Open() {
		return c
	}
	var lines, missing []string
	for _, p := range v.Missing() {
		missing = append(missing, x.w.Fact(p))
	}
	for i := range v.Parts {
		for r := range v.Parts[i].Reasons {
			reason := &v.Parts[i].Reasons[r]
			if reason.Kind == readiness.ReasonDenial || reason.Kind == readiness.ReasonTolerated {
				lines = append(lines, string(reason.Rule)+": "+x.w.RuleTitle(reason.Rule)+". "+x.w.Reason(v.Parts[i].Subject, v.Target, reason))
			}
		}
	}
	switch {
	case v.Outcome == readiness.Undetermined:
		text := x.t("waits.for", "facts", strings.Join(missing, "; "))
		if v.Prospect().Open() {
			text = x.w.Prospect(v.Prospect()) + ". " + text
		}
		c.Skipped = &skipped{text}
	case best.Open():
		c.Skipped = &skipped{x.w.Outcome(v.Outcome) + ": " + strings.Join(lines, " | ")}
	default:
		c.Failure = &failure{Message: x.w.Outcome(v.Outcome), Type: v.Outcome.String(), Text: strings.Join(lines, "\n")}
	}
	return c
}

// subject is the suite of an administration, a register or the portfolio.
func (x writer) subject(r policy.SubjectReport) suite {
	s := suite{Name: x.w.Title()}
	class := "portfolio"
	if r.Subject != (inventory.Ref{}) {
		s.Name, class = x.w.Name(r.Subject), field.Line(r.Subject.String())
	}
	for _, f := range r.Findings {
		c := testcase{Name: string(f.Rule) + ": " + x.w.RuleTitle(f.Rule), Class: class}
		var missing []string
		for _, p := range f.Missing {
			missing = append(missing, x.w.Fact(p))
		}
		switch f.Outcome {
		case policy.OutcomeViolated:
			text := x.w.Finding(f)
			if rule := x.d.Policy.Rule(f.Rule); rule != nil {
				text += "\n" + x.t("remedy.is", "remedy", field.Line(rule.Remedy.Action.In(x.w.Lang())))
			}
			c.Failure = &failure{Message: x.w.Finding(f), Type: f.Outcome.String(), Text: text}
		case policy.OutcomeWaived:
			c.Skipped = &skipped{x.t("finding." + f.Outcome.String())}
		default:
			c.Skipped = &skipped{x.t("waits.for", "facts", strings.Join(missing, "; "))}
		}
		s.Cases = append(s.Cases, c)
	}
	return s
}
