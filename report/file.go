package report

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/disposition"
)

// Format and Version are what every JSON report begins with. Version grows when a field changes its meaning or goes away; new fields
// alone do not make it grow.
const (
	Format  = "cloudfirst-report"
	Version = 1
)

// File is the JSON report: everything a tool needs, with nothing left out. Slices keep the order of the values they come from:
// applications, targets, datasets and rules by id, questions the most valuable first.
type File struct {
	Format          string                 `json:"format"`   // always Format
	Version         int                    `json:"version"`  // always Version
	Language        string                 `json:"language"` // it was asked for in: en, fr or ar
	AsOf            inventory.Date         `json:"as_of"`
	Marking         string                 `json:"marking,omitempty"`        // public, internal, confidential or secret
	MarkingSource   string                 `json:"marking_source,omitempty"` // the text by which it is confidential at least
	Redacted        bool                   `json:"redacted,omitempty"`       // names of some systems were taken out
	Library         string                 `json:"library"`                  // digest of the rules and their data
	Digests         readiness.Digests      `json:"digests"`                  // of everything the report was made from
	Model           readiness.Model        `json:"model"`
	Administrations []FileBlock            `json:"administrations"`
	Targets         []FileBlock            `json:"targets"`
	Applications    []FileApplication      `json:"applications"`
	Datasets        []policy.DatasetClass  `json:"datasets"`
	Questions       []readiness.Question   `json:"questions"`
	Rules           []policy.Rule          `json:"rules"`
	Subjects        []policy.SubjectReport `json:"subjects,omitempty"` // findings on administrations, registers and the portfolio
	Measures        []policy.Measure       `json:"measures,omitempty"` // of targets, whatever the application
	Coming          []policy.Change        `json:"coming,omitempty"`   // what changes after as_of
	Plan            *planner.Plan          `json:"plan,omitempty"`
	Conflicts       []planner.Conflict     `json:"conflicts,omitempty"` // why there is no plan
}

// FileBlock names a block of the inventory.
type FileBlock struct {
	ID     string `json:"id"`
	Name   string `json:"name,omitempty"`
	NameFr string `json:"name_fr,omitempty"`
	NameAr string `json:"name_ar,omitempty"`
	Kind   string `json:"kind,omitempty"`
}

// FileApplication is an application and its assessment.
type FileApplication struct {
	FileBlock
	Administration inventory.Ref     `json:"administration"` // "" when not stated
	Class          policy.Interval   `json:"class"`
	Why            []policy.Why      `json:"why,omitempty"`
	Missing        []inventory.Path  `json:"missing,omitempty"` // facts that keep the class open
	Best           readiness.Outcome `json:"best"`              // over all targets
	AtWorst        readiness.Outcome `json:"at_worst,omitzero"` // over all targets, if every unknown fact turns out badly
	Recommended    string            `json:"recommended,omitempty"`
	Provisional    string            `json:"provisional,omitempty"` // comes before it if all unknown facts turn out well
	Splits         []readiness.Split `json:"splits,omitempty"`      // placements in parts where the whole may not go
	Verdicts       []FileVerdict     `json:"verdicts"`
	Scores         []readiness.Score `json:"scores"`
	Findings       []policy.Finding  `json:"findings,omitempty"`
	Measures       []policy.Measure  `json:"measures,omitempty"`

	Disposition *disposition.Advice `json:"disposition,omitempty"` // what becomes of it; left out when no rule speaks of that
}

// FileVerdict is the verdict on one target.
type FileVerdict struct {
	Target  string            `json:"target"`
	Outcome readiness.Outcome `json:"outcome"`
	AtWorst readiness.Outcome `json:"at_worst,omitzero"` // what it comes to if every unknown fact turns out badly; the outcome, unless undetermined
	Until   inventory.Date    `json:"until,omitempty"`
	Parts   []FilePart        `json:"parts"`
	// Conditions of a verdict that has some, who has to meet them, and what they belong to; what to do is in File.Rules.
	Conditions []readiness.Condition `json:"conditions,omitempty"`
}

// FilePart is the verdict of the application itself, or of one dataset it holds.
type FilePart struct {
	Subject inventory.Ref     `json:"subject"`
	Outcome readiness.Outcome `json:"outcome"`
	Until   inventory.Date    `json:"until,omitempty"`
	Reasons []FileReason      `json:"reasons,omitempty"`
}

// FileReason is a reason together with where its rule comes from; the rule itself, with its titles, is in File.Rules.
type FileReason struct {
	readiness.Reason
	Article string `json:"article,omitempty"` // instrument and article, as the rule states them
}

// NewFile makes the JSON report of a document. The file shares slices with the document: change neither.
func NewFile(d Document, opt Options) (*File, error) {
	w, err := newWords(opt.Lang)
	if err != nil {
		return nil, err
	}
	if d.Inventory == nil || d.Policy == nil || d.Assessment == nil {
		return nil, errEmpty
	}
	f := &File{
		Format: Format, Version: Version, Language: w.lang, AsOf: d.Assessment.AsOf, Redacted: d.Inventory.Redacted(),
		Library: d.Policy.Library, Model: d.Assessment.Model, Digests: readiness.DigestsOf(d.Inventory, d.Policy, d.Assessment.Model),
		Administrations: []FileBlock{}, Targets: []FileBlock{}, Applications: []FileApplication{},
		Datasets: notNil(d.Assessment.Datasets), Questions: notNil(d.Assessment.Questions), Rules: notNil(d.Policy.Rules), Plan: finitePlan(d.Plan),
	}
	var byLaw bool
	if f.Marking, byLaw = d.Inventory.Marking(); byLaw {
		f.MarkingSource = inventory.MarkingSource
	}
	f.Subjects = slices.Concat(d.Policy.Administrations, d.Policy.Registers)
	if d.Policy.Portfolio != nil {
		f.Subjects = append(f.Subjects, *d.Policy.Portfolio)
	}
	f.Measures, f.Coming = d.Policy.Measures, d.Policy.Coming
	if d.NoPlan != nil {
		f.Conflicts = d.NoPlan.Conflicts
	}
	for _, a := range d.Inventory.Administrations {
		f.Administrations = append(f.Administrations, FileBlock{a.ID, a.Name.Or(""), a.NameFr.Or(""), a.NameAr.Or(""), a.Kind.Or("")})
	}
	for _, t := range d.Inventory.Targets {
		f.Targets = append(f.Targets, FileBlock{ID: t.ID, Name: t.Name.Or(""), Kind: t.Kind.Or("")})
	}
	for i := range d.Assessment.Applications {
		f.Applications = append(f.Applications, fileApplication(d, &d.Assessment.Applications[i]))
	}
	return f, nil
}

// notNil makes an absent list an empty one, which every reader of JSON understands.
func notNil[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

func fileApplication(d Document, a *readiness.Application) FileApplication {
	out := FileApplication{
		FileBlock: FileBlock{ID: a.ID}, Class: a.Class, Why: a.Why, Missing: a.Missing, Best: a.Best(), AtWorst: readiness.Denied,
		Recommended: a.Recommended, Provisional: a.Provisional, Splits: a.Splits(),
		Verdicts: []FileVerdict{}, Scores: notNil(a.Scores),
	}
	if x := d.Inventory.Application(a.ID); x != nil {
		out.FileBlock = FileBlock{a.ID, x.Name.Or(""), x.NameFr.Or(""), x.NameAr.Or(""), ""}
		out.Administration = x.Administration.Or(inventory.Ref{})
	}
	if r := d.Policy.Application(a.ID); r != nil {
		out.Findings, out.Measures = r.Findings, r.Measures
		if disposes(d.Policy) {
			out.Disposition = disposition.For(d.Inventory, d.Policy, a.ID)
		}
	}
	for _, v := range a.Verdicts {
		out.AtWorst = max(out.AtWorst, v.AtWorst())
		fv := FileVerdict{Target: v.Target, Outcome: v.Outcome, AtWorst: v.AtWorst(), Until: v.Until, Parts: []FilePart{}}
		for _, p := range v.Parts {
			fv.Parts = append(fv.Parts, FilePart{p.Subject, p.Outcome, p.Until, fileReasons(d, p.Reasons)})
		}
		if v.Outcome == readiness.Conditional {
			fv.Conditions = fileConditions(d, a.ID, v)
		}
		out.Verdicts = append(out.Verdicts, fv)
	}
	return out
}

// fileConditions leaves the remedies out: they stand with the rules, once.
func fileConditions(d Document, application string, v readiness.Verdict) []readiness.Condition {
	out := readiness.Conditions(d.Inventory, d.Policy, application, v)
	for i := range out {
		out[i].Remedy = policy.Remedy{}
	}
	return out
}

func fileReasons(d Document, reasons []readiness.Reason) []FileReason {
	var out []FileReason
	for _, r := range reasons {
		fr := FileReason{Reason: r}
		if rule := d.Policy.Rule(r.Rule); rule != nil {
			fr.Article = rule.Source.String()
		}
		out = append(out, fr)
	}
	return out
}

// finitePlan is the plan with the capacities that mean nothing set to zero, since JSON has no word for infinity.
func finitePlan(p *planner.Plan) *planner.Plan {
	if p == nil {
		return nil
	}
	out := *p
	out.Waves = append([]planner.Wave{}, p.Waves...)
	for i := range out.Waves {
		out.Waves[i].Loads = append([]planner.Load(nil), p.Waves[i].Loads...)
		for k := range out.Waves[i].Loads {
			if out.Waves[i].Loads[k].Unlimited {
				out.Waves[i].Loads[k].Capacity = 0
			}
		}
	}
	return &out
}
