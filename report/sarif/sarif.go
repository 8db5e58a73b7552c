package sarif

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
)

// maxRelated is how many places of missing facts a result shows.
const maxRelated = 10

// Write writes a document whose inventory is at the root of the repository. The same document and options give the same bytes.
func Write(w io.Writer, d report.Document, opt report.Options) error {
	return WriteBelow(w, d, opt, "")
}

// WriteBelow is Write for an inventory that lies in a folder of the repository, with slashes: places are written below it.
func WriteBelow(w io.Writer, d report.Document, opt report.Options, folder string) error {
	return WriteFrom(w, d, opt, folder, nil)
}

// WriteFrom is WriteBelow with the files that the inventory was read from, which columns are counted in. Places in files that are not
// there, or are no longer as they were, have their line and no column.
func WriteFrom(w io.Writer, d report.Document, opt report.Options, folder string, files fs.FS) error {
	words, err := report.NewWording(d, opt)
	if err != nil {
		return err
	}
	x := &writer{d: d, w: words, folder: folder, rule: map[policy.RuleID]int{}, sources: &sources{files, map[string]*source{}}}
	out := run{Language: words.Lang(), ColumnKind: "unicodeCodePoints", Results: []result{}}
	out.Tool.Driver = driver{Name: "cloudfirst", Rules: make([]descriptor, 0, len(d.Policy.Rules))}
	for i := range d.Policy.Rules {
		x.rule[d.Policy.Rules[i].ID] = i
		out.Tool.Driver.Rules = append(out.Tool.Driver.Rules, x.descriptor(&d.Policy.Rules[i]))
	}
	if m := words.Marking(); m != "" {
		out.Properties = map[string]string{"marking": m}
	}
	for _, f := range x.found() {
		out.Results = append(out.Results, x.result(f))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(log{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []run{out}}); err != nil {
		return fmt.Errorf("writing SARIF: %w", err)
	}
	return nil
}

type writer struct {
	d       report.Document
	w       *report.Wording
	folder  string
	rule    map[policy.RuleID]int
	sources *sources
}

func (x *writer) t(id string, args ...string) string { return say.In(x.w.Lang(), id, args...) }

// level is what SARIF calls a severity.
func level(s policy.Severity) string {
	switch s {
	case policy.SeverityBlock, policy.SeverityHigh:
		return "error"
	case policy.SeverityMedium:
		return "warning"
	}
	return "note"
}

func (x *writer) descriptor(r *policy.Rule) descriptor {
	lang := x.w.Lang()
	title := x.w.RuleTitle(r.ID)
	source := x.t("rule.of", "source", x.w.Source(r.Source), "confidence", x.w.Confidence(r.Confidence))
	parts := []string{title, source}
	marked := []string{"**" + escape(title) + "**", escape(source)}
	if remedy := field.Line(r.Remedy.Action.In(lang)); remedy != "" {
		text := x.t("remedy.is", "remedy", remedy)
		parts, marked = append(parts, text), append(marked, escape(text))
	}
	if about := field.Text(strings.TrimSpace(r.Description)); about != "" {
		parts, marked = append(parts, about), append(marked, escape(about))
	}
	out := descriptor{
		ID: string(r.ID), Short: message{Text: title}, Full: message{Text: source},
		Help:    message{strings.Join(parts, "\n\n"), strings.Join(marked, "\n\n")},
		Default: configuration{level(r.Severity)},
		Properties: properties{
			Tags:      slices.DeleteFunc([]string{r.Pack, r.Bundle, r.Dimension.String(), r.Effect.String()}, func(s string) bool { return s == "" }),
			Precision: map[policy.Confidence]string{policy.ConfidenceHigh: "high", policy.ConfidenceMedium: "medium", policy.ConfidenceLow: "low"}[r.Confidence],
		},
	}
	if u, err := url.Parse(r.Source.URL); err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" {
		out.URL = u.String()
		out.Help.Markdown += "\n\n<" + out.URL + ">"
	}
	return out
}

// escape takes the meaning that Markdown gives to signs away from a text.
func escape(s string) string {
	return strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", "#", `\#`, "|", `\|`).Replace(s)
}

// at is a place as SARIF writes it; nil for none.
func (x *writer) at(p inventory.Position) *physical {
	if p.File == "" {
		return nil
	}
	file := path.Join(x.folder, p.File)
	out := &physical{Artifact: artifact{(&url.URL{Path: file}).String()}}
	if p.Line > 0 {
		out.Region = &region{Line: p.Line, Column: x.sources.column(p)}
	}
	return out
}
