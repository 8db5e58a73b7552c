package change

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Format and Version are what every kept state begins with.
const (
	Format  = "cloudfirst-state"
	Version = 1
)

// State is a result with all that is needed to make it again. Make one with [Record], or [Read] one.
type State struct {
	Program   string // version of the program that made it, in its own words
	Digests   readiness.Digests
	Model     readiness.Model
	Inventory *inventory.Inventory
	Library   policy.Library
	Rules     []Rule     // that were asked, sorted by id
	Answers   []Answer   // sorted
	Standings []Standing // of the applications, sorted by id
	Questions int        // facts that verdicts wait for
	Redacted  bool       // names were taken out of the inventory

	kept bool // read from a file: the places of its facts are those of that file
}

// Rule is what tells one version of a rule from another.
type Rule struct {
	ID         policy.RuleID `json:"id"`
	File       string        `json:"file"`
	Digest     string        `json:"digest"`
	Source     string        `json:"source"`
	Severity   string        `json:"severity"`
	Effect     string        `json:"effect"`
	Dimension  string        `json:"dimension"`
	Confidence string        `json:"confidence"`
	Status     string        `json:"status"`
	From       string        `json:"effective_from,omitempty"`
	To         string        `json:"effective_to,omitempty"`
}

// Standing is where one application stands.
type Standing struct {
	Application string            `json:"application"`
	Best        readiness.Outcome `json:"best"` // over all targets
	Recommended string            `json:"recommended,omitempty"`
	Low         int               `json:"low"` // of the overall score, as the model weighs dimensions
	High        int               `json:"high"`
	Open        int               `json:"open"` // verdicts that are undetermined
}

// Record makes a state of a result and the rules it was made with.
func Record(inv *inventory.Inventory, rep *policy.Report, asm *readiness.Assessment, lib policy.Library, program string) *State {
	s := &State{
		Program: program, Digests: readiness.DigestsOf(inv, rep, asm.Model), Model: asm.Model, Inventory: inv, Library: lib,
		Answers: AnswersOf(rep, asm), Questions: len(asm.Questions), Redacted: inv.Redacted(),
	}
	for _, r := range rep.Rules {
		s.Rules = append(s.Rules, Rule{
			ID: r.ID, File: r.File, Digest: r.Digest, Source: r.Source.String(), Severity: r.Severity.String(), Effect: r.Effect.String(),
			Dimension: r.Dimension.String(), Confidence: r.Confidence.String(), Status: r.Status, From: dayText(r.EffectiveFrom), To: dayText(r.EffectiveTo),
		})
	}
	for i := range asm.Applications {
		s.Standings = append(s.Standings, standingOf(&asm.Applications[i], asm.Model))
	}
	return s
}

func dayText(d inventory.Date) string {
	if d == 0 {
		return ""
	}
	return d.String()
}

func standingOf(a *readiness.Application, m readiness.Model) Standing {
	out := Standing{Application: a.ID, Best: a.Best(), Recommended: a.Recommended}
	for _, v := range a.Verdicts {
		if v.Outcome == readiness.Undetermined {
			out.Open++
		}
	}
	out.Low, out.High = m.Overall(a.Scores)
	return out
}

// file is a state as it is kept.
type file struct {
	Format    string            `json:"format"`
	Version   int               `json:"version"`
	Program   string            `json:"program"`
	Marking   string            `json:"marking,omitempty"`        // as everything made from its inventory is marked
	Source    string            `json:"marking_source,omitempty"` // the text by which it is confidential at least
	Redacted  bool              `json:"redacted,omitempty"`
	Digests   readiness.Digests `json:"digests"`
	Questions int               `json:"questions"`
	Standings []Standing        `json:"applications"`
	Model     readiness.Model   `json:"model"`
	Rules     []Rule            `json:"rules"`
	Answers   []Answer          `json:"answers"`
	Inventory json.RawMessage   `json:"inventory"` // in the JSON form of the language
	Library   policy.Library    `json:"library"`
}

// Write writes the state as JSON. The same state always comes out as the same bytes.
func (s *State) Write(w io.Writer) error {
	var inv bytes.Buffer
	if err := inventory.EncodeJSON(&inv, s.Inventory); err != nil {
		return fmt.Errorf("writing the state: %w", err)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	marking, byLaw := s.Inventory.Marking()
	source := ""
	switch {
	case s.Redacted:
		marking = s.Inventory.Header.Marking.Or("")
	case byLaw:
		source = inventory.MarkingSource
	}
	if err := e.Encode(file{
		Format, Version, s.Program, marking, source, s.Redacted, s.Digests, s.Questions, s.Standings, s.Model, s.Rules, s.Answers, inv.Bytes(), s.Library,
	}); err != nil {
		return fmt.Errorf("writing the state: %w", err)
	}
	return nil
}

// ErrFormat is wrapped by the errors of Read about data that is no state of a version this package reads.
var ErrFormat = errors.New("not a kept state of version 1: keep one with cloudfirst keep DIR -o FILE")

// maxState is the greatest state that is read, in bytes.
const maxState = 1 << 30

// Read reads a state that Write wrote.
func Read(r io.Reader) (*State, error) {
	limited := &io.LimitedReader{R: r, N: maxState}
	var f file
	dec := json.NewDecoder(limited)
	switch err := dec.Decode(&f); {
	case err != nil && limited.N <= 0:
		return nil, fmt.Errorf("the state is greater than %d bytes: split the inventory", maxState)
	case err != nil && f.Format != Format:
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	case err != nil:
		return nil, fmt.Errorf("reading the state: %w", err)
	case f.Format != Format || f.Version != Version:
		return nil, fmt.Errorf("%w (found format %q, version %d)", ErrFormat, f.Format, f.Version)
	}
	opt := inventory.LoadOptions{AsOf: f.Digests.AsOf}
	opt.Limits.FileBytes = int64(len(f.Inventory)) + 1
	inv, diags := inventory.Parse("state"+inventory.SuffixJSON, f.Inventory, opt)
	if diags.HasErrors() {
		return nil, fmt.Errorf("the inventory of the state: %w", diags)
	}
	s := &State{f.Program, f.Digests, f.Model, inv, f.Library, f.Rules, f.Answers, f.Standings, f.Questions, f.Redacted, true}
	slices.SortFunc(s.Rules, func(a, b Rule) int { return strings.Compare(string(a.ID), string(b.ID)) })
	slices.SortFunc(s.Answers, func(a, b Answer) int { return a.Compare(b.Key) })
	slices.SortFunc(s.Standings, func(a, b Standing) int { return strings.Compare(a.Application, b.Application) })
	return s, nil
}

// place returns where something is stated; "" for a state that was kept, whose files are not at hand.
func (s *State) place(p inventory.Pos) string {
	if s.kept {
		return ""
	}
	return s.Inventory.Position(p).String()
}
