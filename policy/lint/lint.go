package lint

import (
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/schema"
)

// Severity says whether a finding must be put right.
type Severity string

// Severities. Only an error fails a run.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Finding is one thing to put right.
type Finding struct {
	Rule     string   `json:"rule"` // id of the linter's rule
	Severity Severity `json:"severity"`
	File     string   `json:"file"`
	Line     int      `json:"line"` // from 1; 0 when a whole file or folder is meant
	Column   int      `json:"column"`
	Text     string   `json:"text"` // what is wrong, and what to write
}

// String writes the place, the text and the rule.
func (f Finding) String() string {
	place := f.File
	if f.Line > 0 {
		place = fmt.Sprintf("%s:%d:%d", f.File, f.Line, f.Column)
	}
	return fmt.Sprintf("%s: %s: %s [%s]", place, f.Severity, f.Text, f.Rule)
}

// Check reads rules and returns what is to be put right in them, sorted by place. fsys holds a folder cloudfirst or custom; beside lists
// libraries whose helpers and data the rules use, and which are not judged. The error is about files that cannot be read.
func Check(fsys fs.FS, beside ...fs.FS) ([]Finding, error) {
	p := &pass{fsys: fsys, data: map[string]any{}, ids: map[string]bool{}, read: map[string]bool{}}
	for _, other := range beside {
		if err := p.load(other, false); err != nil {
			return nil, err
		}
	}
	if err := p.load(fsys, true); err != nil {
		return nil, err
	}
	p.check()
	slices.SortFunc(p.found, func(a, b Finding) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), strings.Compare(a.Text, b.Text))
	})
	return slices.Compact(p.found), nil
}

// pass is one run over a library.
type pass struct {
	fsys    fs.FS
	modules []*ast.Module
	own     []*module
	figures []dataFile
	data    map[string]any
	ids     map[string]bool // of rules, and aliases
	read    map[string]bool // top values of data files that some rule reads
	rule    *Rule           // which is running
	found   []Finding
}

// dataFile is one data.yaml or data.json of the rules that are judged.
type dataFile struct {
	name   string
	text   string
	values map[string]any
}

func (p *pass) load(fsys fs.FS, own bool) error {
	return fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		isData := path.Base(name) == "data.yaml" || path.Base(name) == "data.json"
		if !isData && path.Ext(name) != ".rego" {
			return nil
		}
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		if isData {
			return p.addData(name, text, own)
		}
		m, err := ast.ParseModuleWithOpts(name, string(text), ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1})
		if err != nil || m == nil {
			return err
		}
		p.addModule(newModule(name, string(text), m), own)
		return nil
	})
}

func (p *pass) addModule(m *module, own bool) {
	p.collect(m)
	if own {
		p.own = append(p.own, m)
	}
	if !m.test {
		p.modules = append(p.modules, m.Module)
		for _, id := range m.ids() {
			p.ids[id] = true
		}
	}
}

func (p *pass) addData(name string, text []byte, own bool) error {
	values := map[string]any{}
	if err := util.Unmarshal(text, &values); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	at := p.data
	for part := range strings.SplitSeq(path.Dir(name), "/") {
		next, ok := at[part].(map[string]any)
		if !ok {
			next = map[string]any{}
			at[part] = next
		}
		at = next
	}
	for k, v := range values {
		at[k] = v
	}
	if own {
		p.figures = append(p.figures, dataFile{name, string(text), values})
	}
	return nil
}

// check runs every rule of the linter.
func (p *pass) check() {
	own := map[string]bool{}
	for _, m := range p.own {
		own[m.file] = true
	}
	for _, problem := range schema.Check(p.modules, p.data) {
		if own[problem.File] {
			p.found = append(p.found, Finding{"schema", Error, problem.File, problem.Line, problem.Col, problem.Text})
		}
	}
	for _, r := range Rules() {
		p.rule = &r
		if r.library != nil {
			r.library(p)
		}
		for _, m := range p.own {
			if r.module != nil && !m.test {
				r.module(p, m)
			}
		}
	}
}

// report notes a finding of the rule that is running.
func (p *pass) report(at *ast.Location, format string, args ...any) {
	f := Finding{Rule: p.rule.ID, Severity: p.rule.Severity, Text: fmt.Sprintf(format, args...)}
	if at != nil {
		f.File, f.Line, f.Column = at.File, at.Row, at.Col
	}
	if f.Severity == Warning && slices.ContainsFunc(p.own, func(m *module) bool { return m.file == f.File && m.ignores(f.Rule, f.Line) }) {
		return
	}
	p.found = append(p.found, f)
}

// reportLine notes a finding about a line of a text, or about the whole file.
func (p *pass) reportLine(file string, line int, format string, args ...any) {
	p.report(&ast.Location{File: file, Row: line, Col: min(line, 1)}, format, args...)
}
