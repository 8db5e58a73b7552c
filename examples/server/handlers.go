package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"slices"
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/verify"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// answer is what a request comes to, written when a client reads it.
type answer struct {
	about *inventory.Inventory // nil when it could not be read
	write func(io.Writer) error
}

// mark says how the answer is to be handled.
func (a *answer) mark(h http.Header) {
	if a.about == nil {
		return
	}
	marking, byLaw := a.about.Marking()
	if marking != "" {
		h.Set("Cloudfirst-Marking", marking)
	}
	if byLaw {
		h.Set("Cloudfirst-Marking-Source", inventory.MarkingSource)
	}
}

// planned is the plan, as cloudfirst plan --json prints it.
type planned struct {
	AsOf          inventory.Date `json:"as_of"`
	Library       string         `json:"library"`
	Marking       string         `json:"marking,omitempty"`
	MarkingSource string         `json:"marking_source,omitempty"`
	Plan          *planner.Plan  `json:"plan"`
}

// ruled is what a rule says, and what it found.
type ruled struct {
	Rule     policy.Rule `json:"rule"`
	Findings []found     `json:"findings"`
}

type found struct {
	Application string `json:"application"`
	policy.Finding
}

func writing(v any) func(io.Writer) error {
	return func(w io.Writer) error {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		return e.Encode(v)
	}
}

func (s *server) check(ctx context.Context, q *request) (*answer, error) {
	inv, diags, err := s.load(ctx, q)
	if err != nil {
		return nil, err
	}
	return &answer{inv, func(w io.Writer) error { return diags.WriteJSON(w, q.Options.Lang) }}, nil
}

func (s *server) assess(ctx context.Context, q *request) (*answer, error) {
	d, err := s.assessed(ctx, q)
	if err != nil {
		return nil, err
	}
	return &answer{d.Inventory, func(w io.Writer) error { return report.JSON(w, d, report.Options{Lang: q.Options.Lang}) }}, nil
}

func (s *server) plan(ctx context.Context, q *request) (*answer, error) {
	d, err := s.assessed(ctx, q)
	if err != nil {
		return nil, err
	}
	if err := addPlan(ctx, &d); err != nil {
		return nil, err
	}
	f, err := report.NewFile(d, report.Options{Lang: q.Options.Lang})
	if err != nil {
		return nil, err
	}
	if d.NoPlan != nil {
		return nil, &problem{Status: http.StatusUnprocessableEntity, Code: "infeasible", Conflicts: f.Conflicts}
	}
	return &answer{d.Inventory, writing(planned{f.AsOf, f.Library, f.Marking, f.MarkingSource, f.Plan})}, nil
}

func (s *server) explain(ctx context.Context, q *request) (*answer, error) {
	o := q.Options
	if (o.Application == "") == (o.Rule == "") || o.Target != "" && o.Application == "" {
		return nil, &problem{Status: http.StatusBadRequest, Code: "explain"}
	}
	d, err := s.assessed(ctx, q)
	if err != nil {
		return nil, err
	}
	if o.Rule != "" {
		return explainRule(d, o.Rule)
	}
	var targets []string
	if o.Target != "" {
		targets = append(targets, o.Target)
	}
	if a := d.Assessment.Application(o.Application); a == nil {
		return nil, unknown("application", o.Application)
	} else if o.Target != "" && a.Verdict(o.Target) == nil {
		return nil, unknown("target", o.Target)
	}
	if err := addPlan(ctx, &d); err != nil {
		return nil, err
	}
	x, err := report.Explain(d, o.Application, report.Options{Lang: o.Lang}, targets...)
	if err != nil {
		return nil, err
	}
	return &answer{d.Inventory, writing(x)}, nil
}

func unknown(code, name string) error {
	return &problem{Status: http.StatusUnprocessableEntity, Code: code, about: strconv.Quote(name)}
}

func explainRule(d report.Document, name string) (*answer, error) {
	i := slices.IndexFunc(d.Policy.Rules, func(r policy.Rule) bool { return r.Named(name) })
	if i < 0 {
		return nil, unknown("rule", name)
	}
	out := ruled{d.Policy.Rules[i], []found{}}
	for _, a := range d.Policy.Applications {
		for _, f := range a.Findings {
			if f.Rule == out.Rule.ID {
				out.Findings = append(out.Findings, found{a.Application, f})
			}
		}
	}
	return &answer{d.Inventory, writing(out)}, nil
}

// load reads the inventory of a request. Its problems come back as diagnostics; the error is about reading, or a bound that is passed.
func (s *server) load(ctx context.Context, q *request) (*inventory.Inventory, inventory.Diagnostics, error) {
	limits := inventory.Limits{FileBytes: s.cfg.Body, TotalBytes: s.cfg.Body, Files: mostFiles}
	inv, diags, err := inventory.Load(ctx, filesOf(q.Files), inventory.LoadOptions{AsOf: q.asOf, Limits: limits})
	var over *inventory.LimitError
	if errors.As(err, &over) {
		return nil, nil, &problem{Status: http.StatusUnprocessableEntity, Code: "limits", about: err.Error()}
	}
	return inv, diags, err
}

// assessed runs every stage up to the assessment.
func (s *server) assessed(ctx context.Context, q *request) (d report.Document, err error) {
	engine := s.engines[choice(q.Options.Packs)]
	if engine == nil {
		return d, &problem{Status: http.StatusUnprocessableEntity, Code: "packs", about: strconv.Quote(choice(q.Options.Packs))}
	}
	inv, diags, err := s.load(ctx, q)
	if err != nil {
		return d, err
	}
	if diags.HasErrors() {
		var b bytes.Buffer
		err := diags.WriteJSON(&b, q.Options.Lang)
		return d, errors.Join(err, &problem{Status: http.StatusUnprocessableEntity, Code: "inventory", Inventory: b.Bytes()})
	}
	d.Inventory = inv
	if d.Policy, err = readiness.EvaluateWith(engine.Classify, engine.Evaluate)(ctx, inv); err != nil {
		return d, err
	}
	if d.Assessment, err = readiness.Assess(inv, d.Policy.Classes, d.Policy, readiness.DefaultModel()); err != nil {
		return d, err
	}
	d.Policy.Portfolio, err = engine.EvaluatePortfolio(ctx, inv, d.Assessment.Standing())
	return d, err
}

// addPlan adds the plan, or why there is none. A plan that does not hold is a mistake of the planner, and is given to nobody.
func addPlan(ctx context.Context, d *report.Document) (err error) {
	d.Plan, err = planner.Build(ctx, d.Inventory, d.Assessment, planner.Options{})
	if errors.As(err, &d.NoPlan) {
		return nil
	}
	if err == nil && len(verify.Plan(d.Inventory, d.Assessment, d.Plan, planner.Options{}).Faults) > 0 {
		err = errors.New("the plan does not hold")
	}
	return err
}
