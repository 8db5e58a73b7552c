package inventory

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/url"
	"strconv"
	"strings"
)

// SARIFOptions choose what WriteSARIF writes. The zero value is the usual choice.
type SARIFOptions struct {
	Lang    string // of the words: "en", "fr" or "ar"; default English
	Version string // of the tool, such as "1.2.0"; left out when empty
}

// The parts of SARIF 2.1.0 that are written. See https://docs.oasis-open.org/sarif/sarif/v2.1.0/.
type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool       sarifTool     `json:"tool"`
	Language   string        `json:"language"`
	ColumnKind string        `json:"columnKind"`
	Results    []sarifResult `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID    string    `json:"id"`
	Short sarifText `json:"shortDescription"`
	Help  sarifText `json:"help"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifResult struct {
	RuleID       string            `json:"ruleId"`
	RuleIndex    int               `json:"ruleIndex"`
	Level        string            `json:"level"`
	Message      sarifText         `json:"message"`
	Locations    []sarifLocation   `json:"locations,omitempty"`
	Related      []sarifLocation   `json:"relatedLocations,omitempty"`
	Fingerprints map[string]string `json:"partialFingerprints"`
}

type sarifLocation struct {
	ID       int           `json:"id,omitempty"`
	Physical sarifPhysical `json:"physicalLocation"`
	Message  *sarifText    `json:"message,omitempty"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	Line      int        `json:"startLine"`
	Column    int        `json:"startColumn,omitempty"`
	EndColumn int        `json:"endColumn,omitempty"`
	Snippet   *sarifText `json:"snippet,omitempty"`
}

// WriteSARIF writes the diagnostics as a SARIF 2.1.0 log with one run. Every code of this package is a rule. The remedy stands in the
// message, behind the summary: SARIF's own fixes are replacements of text, which nobody made. Columns count Unicode code points.
// The fingerprint of a result depends on the code, the block and the text of the line and its words, and not on the number of the line:
// a problem keeps it when lines are added above. The same diagnostics give the same bytes.
func (ds Diagnostics) WriteSARIF(w io.Writer, opt SARIFOptions) error {
	lang := languageNamed(opt.Lang)
	run := sarifRun{
		Tool:     sarifTool{sarifDriver{Name: "cloudfirst", Version: opt.Version}},
		Language: [...]string{english: "en", french: "fr", arabic: "ar"}[lang], ColumnKind: "unicodeCodePoints", Results: make([]sarifResult, 0, len(ds)),
	}
	index := map[string]int{}
	rule := func(code, short string) {
		index[code] = len(run.Tool.Driver.Rules)
		help := say("DIAGNOSTICS.md explains %s with an example", code).in(lang, false)
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{code, sarifText{short}, sarifText{help}})
	}
	for _, c := range codeMeanings() {
		rule(c.code, c.meaning.in(lang, false))
	}
	met := map[string]int{}
	for _, given := range ds {
		d := given.In(opt.Lang)
		if _, known := index[d.Code]; !known {
			rule(d.Code, valid(d.Summary))
		}
		run.Results = append(run.Results, d.sarif(index[d.Code], fingerprint(given.In("en"), met)))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
}

func (d Diagnostic) sarif(rule int, print string) sarifResult {
	r := sarifResult{RuleID: d.Code, RuleIndex: rule, Level: "none", Message: sarifText{valid(d.sentences())},
		Fingerprints: map[string]string{"cloudfirst/v1": print}}
	if d.Severity == Error || d.Severity == Warning {
		r.Level = d.Severity.String()
	}
	if d.Place.File != "" {
		l := location(d.Place)
		if begin, end := d.Columns(); begin > 0 && l.Physical.Region != nil {
			l.Physical.Region.Column, l.Physical.Region.EndColumn = begin, end
		}
		if d.Snippet != "" && l.Physical.Region != nil {
			l.Physical.Region.Snippet = &sarifText{valid(d.Snippet)}
		}
		r.Locations = []sarifLocation{l}
	}
	if d.Related != nil {
		l := location(*d.Related)
		l.ID, l.Message = 1, &sarifText{valid(d.Detail)}
		r.Related = []sarifLocation{l}
	}
	return r
}

// sentences joins what a diagnostic says.
func (d Diagnostic) sentences() string {
	var lines []string
	for _, s := range []string{d.Summary, d.Detail} {
		if s != "" {
			lines = append(lines, s)
		}
	}
	if d.Fix != "" {
		lines = append(lines, d.fixLine())
	}
	return cmp.Or(strings.Join(lines, "\n"), d.Code)
}

// location is a place without columns: those of SARIF are of another kind.
func location(p Position) sarifLocation {
	l := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{(&url.URL{Path: strings.TrimPrefix(p.File, "./")}).String()}}}
	if p.Line > 0 {
		l.Physical.Region = &sarifRegion{Line: p.Line}
	}
	return l
}

// fingerprint names a problem by what it says and stands in. The second of two that are the same bears a number.
func fingerprint(d Diagnostic, met map[string]int) string {
	h := sha256.New()
	for _, s := range []string{d.Code, d.Place.File, d.Context, d.Summary, strings.TrimSpace(d.Snippet)} {
		_, _ = io.WriteString(h, s+"\x00")
	}
	print := hex.EncodeToString(h.Sum(nil)[:16])
	if met[print]++; met[print] > 1 {
		return print + ":" + strconv.Itoa(met[print])
	}
	return print
}
