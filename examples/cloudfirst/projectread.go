package main

import (
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/zclconf/go-cty/cty"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

// maxProject is how many bytes a project file may have.
const maxProject = 64 << 10

// refusedSettings are the flags that no file may say for people.
var refusedSettings = map[string]bool{shareFlag: true, "allow-unsigned-rules": true, "apply": true, noProject: true, "help": true}

// commandFlags are the flags of every command, by its path; those of all commands by "".
func commandFlags(root *cobra.Command) map[string]map[string]*pflag.Flag {
	out := map[string]map[string]*pflag.Flag{"": {"inventory": nil}} // which is no flag, and may be meant
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		own := map[string]*pflag.Flag{}
		add := func(f *pflag.Flag) {
			own[underscored(f.Name)] = f
			if old := out[""][underscored(f.Name)]; old == nil || takesList(f) {
				out[""][underscored(f.Name)] = f
			}
		}
		root.PersistentFlags().VisitAll(add)
		c.LocalNonPersistentFlags().VisitAll(add)
		if path := pathOf(c); path != "" && c.Runnable() {
			out[path] = own
		}
		for _, below := range c.Commands() {
			walk(below)
		}
	}
	walk(root)
	return out
}

// readProject reads a file and finds all that is wrong in it.
func readProject(root *cobra.Command, name string) *projectFile {
	p := &projectFile{name: filepath.ToSlash(name), dir: filepath.Dir(name)}
	text, err := readBounded(name)
	if err != nil {
		p.wrong(1, 1, err)
		return p
	}
	file, diags := hclsyntax.ParseConfig(text, p.name, hcl.InitialPos)
	for _, d := range diags {
		at := hcl.InitialPos
		if d.Subject != nil {
			at = d.Subject.Start
		}
		p.wrong(at.Line, at.Column, errorf("%s: %s", d.Summary, strings.ReplaceAll(d.Detail, "\n", " ")))
	}
	body, ok := file.Body.(*hclsyntax.Body)
	if !ok || diags.HasErrors() {
		return p
	}
	flags := commandFlags(root)
	p.attributes(body, "", flags[""])
	seen := map[string]bool{}
	for _, b := range body.Blocks {
		p.block(b, flags, seen)
	}
	return p
}

func readBounded(name string) ([]byte, error) {
	f, err := openRegular(name)
	if err != nil {
		return nil, errorf("it cannot be read: %w", err)
	}
	defer func() { _ = f.Close() }()
	text, err := io.ReadAll(io.LimitReader(f, maxProject+1))
	if err != nil {
		return nil, errorf("it cannot be read: %w", err)
	}
	if len(text) > maxProject {
		return nil, errorf("it has more than %d bytes: a project file holds a few flags", maxProject)
	}
	return text, nil
}

func (p *projectFile) block(b *hclsyntax.Block, flags map[string]map[string]*pflag.Flag, seen map[string]bool) {
	at := b.TypeRange.Start
	if b.Type != "command" || len(b.Labels) != 1 {
		p.wrong(at.Line, at.Column, errorf(`%s is no block of project files: write command "report" { … }`, b.Type))
		return
	}
	path := b.Labels[0]
	own, ok := flags[path]
	at = b.LabelRanges[0].Start
	switch {
	case !ok || path == "":
		p.wrong(at.Line, at.Column, errorf("no command is called %q: %w", path, nearestOf(path, flags, errorf("cloudfirst --help lists the commands"))))
		return
	case seen[path]:
		p.wrong(at.Line, at.Column, errorf("%s has a block already: write one", path))
	}
	seen[path] = true
	for _, inner := range b.Body.Blocks {
		at := inner.TypeRange.Start
		p.wrong(at.Line, at.Column, errorf("a command block holds flags only: take %s out", inner.Type))
	}
	p.attributes(b.Body, path, own)
}

// attributes takes the settings of the file, or of one of its blocks.
func (p *projectFile) attributes(body *hclsyntax.Body, command string, flags map[string]*pflag.Flag) {
	for name, a := range body.Attributes {
		at := a.NameRange.Start
		flag := strings.ReplaceAll(name, "_", "-")
		s := setting{flag: flag, command: command, line: at.Line, column: at.Column}
		err := s.read(a.Expr)
		switch {
		case refusedSettings[flag]:
			p.wrong(at.Line, at.Column, errorf("%s is for people to say each time: take it out, and write --%s on the command line", name, flag))
		case name == "inventory" && command == "":
			if err == nil && (s.list || s.values[0] == "") {
				err = errorf("%s takes the path of a directory", name)
			}
			if err != nil {
				p.wrong(at.Line, at.Column, err)
				continue
			}
			p.inventory = p.path(s.values[0])
		case flags[name] == nil && command == "":
			p.wrong(at.Line, at.Column, errorf("no command has a flag %s: %w", name, nearestOf(name, flags, errorf("cloudfirst COMMAND --help lists the flags"))))
		case flags[name] == nil:
			p.wrong(at.Line, at.Column, errorf("%s has no flag %s: %w", command, name, nearestOf(name, flags, errorf("cloudfirst COMMAND --help lists the flags"))))
		case err != nil:
			p.wrong(at.Line, at.Column, errorf("%s: %w", name, err))
		default:
			p.take(s, flags[name])
		}
	}
}

// take keeps a setting that its flag can take.
func (p *projectFile) take(s setting, f *pflag.Flag) {
	words := choices[s.flag]
	switch {
	case s.list && !takesList(f):
		p.wrong(s.line, s.column, errorf("%s takes one value: take the brackets away", underscored(s.flag)))
		return
	case len(words) > 0 && !takesList(f) && s.values[0] != "" && !slices.Contains(words, s.values[0]) && (f.NoOptDefVal == "" || s.values[0] != "true"):
		p.wrong(s.line, s.column, errorf("%s cannot be %q: use %s", underscored(s.flag), s.values[0], strings.Join(words, ", ")))
		return
	case slices.Contains(outputFlags, s.flag) && slices.ContainsFunc(s.values, func(v string) bool { return strings.Contains(v, "://") }):
		p.wrong(s.line, s.column, errorf("%s: results leave this machine only when people say so: write --%s on the command line", underscored(s.flag), s.flag))
		return
	}
	p.settings = append(p.settings, s)
}

func nearestOf[V any](word string, names map[string]V, otherwise error) error {
	var all []string
	for name := range names {
		if name != "" && !refusedSettings[strings.ReplaceAll(name, "_", "-")] {
			all = append(all, name)
		}
	}
	if near := nearest.Word(word, all); near != "" {
		return errorf("did you mean %s?", near)
	}
	return otherwise
}

// read takes the value of a setting: a string, a number, true or false, or a list of these.
func (s *setting) read(expr hclsyntax.Expression) error {
	v, diags := expr.Value(nil)
	if diags.HasErrors() {
		return errorf("%s: write a plain value: a string, a number, true, false or a list of strings", diags[0].Summary)
	}
	if v.IsKnown() && !v.IsNull() && v.Type().IsTupleType() {
		s.list = true
		for it := v.ElementIterator(); it.Next(); {
			_, one := it.Element()
			text, ok := plainText(one)
			if !ok {
				return errorf("write a plain value: a string, a number, true, false or a list of strings")
			}
			s.values = append(s.values, text)
		}
		return nil
	}
	text, ok := plainText(v)
	if !ok {
		return errorf("write a plain value: a string, a number, true, false or a list of strings")
	}
	s.values = []string{text}
	return nil
}

func plainText(v cty.Value) (string, bool) {
	if !v.IsKnown() || v.IsNull() {
		return "", false
	}
	switch v.Type() {
	case cty.String:
		return v.AsString(), true
	case cty.Bool:
		if v.True() {
			return "true", true
		}
		return "false", true
	case cty.Number:
		return v.AsBigFloat().Text('f', -1), true
	}
	return "", false
}
