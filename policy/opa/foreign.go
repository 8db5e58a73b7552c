package opa

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Foreign is the rule library of another tool, run unchanged over our documents: one query of it becomes one rule of ours, of bundle house,
// and every element it gives a finding. Its packages and its data stand apart under data.foreign, so they clash with nothing.
type Foreign struct {
	Name   string // of the library: small letters, digits and _; its pack is foreign_ and this
	FS     fs.FS
	RegoV0 bool   // whether it is written in Rego as it was before OPA 1.0
	Query  string // what gives the elements, such as data.main.deny
	Shape  Shape
	Rule   policy.Rule // ID, Title, Description, Severity, Effect, Dimension, Confidence and Source of what is found; what is zero has a default
}

// Shape says where an element that is an object holds what a finding tells. An element that is a text is the message itself. An empty
// field stands for the usual name.
type Shape struct {
	Message  string // default msg
	ID       string // default id; set before the message
	Severity string // default severity; set after the message
	Target   string // default target: the id of a hosting target
}

var (
	foreignName  = regexp.MustCompile(`^[a-z][a-z0-9_]{0,40}$`)
	foreignQuery = regexp.MustCompile(`^data(\.[A-Za-z_][A-Za-z0-9_]*)+$`)
)

// foreignPack begins the names of packs that another tool's rules make up.
const foreignPack = "foreign_"

// foreignFiles begins the names of the files of another tool's rules.
const foreignFiles = "foreign/"

// addForeign adds another tool's library, and the rule that asks it.
func (lib *library) addForeign(f Foreign, in *intake) error {
	if !foreignName.MatchString(f.Name) {
		return fmt.Errorf("the name %q of a foreign library: use small letters, digits and _", f.Name)
	}
	if !foreignQuery.MatchString(f.Query) {
		return fmt.Errorf("the query %q of the foreign library %s: use a path such as data.main.deny", f.Query, f.Name)
	}
	found := false
	err := in.walk(f.FS, "foreign "+f.Name+" ", maxRuleFile, func(p string, src []byte) error {
		if isData(p) {
			obj, err := readData(p, src)
			if err != nil {
				return err
			}
			place := []string{"foreign", f.Name}
			if dir := path.Dir(p); dir != "." {
				place = append(place, strings.Split(dir, "/")...)
			}
			return lib.place(p, place, obj)
		}
		m, err := f.module(p, src)
		if err != nil {
			return err
		}
		for _, r := range m.Rules {
			found = found || dotted(m.Package.Path)+"."+dotted(r.Head.Ref().GroundPrefix()) == f.at(f.Query)
		}
		name := foreignFiles + f.Name + "/" + p
		lib.modules = append(lib.modules, bundle.ModuleFile{URL: name, Path: name, Raw: src, Parsed: m})
		return nil
	})
	if err != nil {
		return fmt.Errorf("reading the foreign library %s: %w", f.Name, err)
	}
	if !found {
		return fmt.Errorf("the foreign library %s has no rule %s: name the one that gives its findings", f.Name, f.Query)
	}
	asking := f.asking()
	_, _ = io.WriteString(lib.sum, asking)
	return lib.addModule(foreignFiles+f.Name+"/asking.rego", []byte(asking), true)
}

// at is where something of the library stands beside ours.
func (f Foreign) at(path string) string {
	return "data.foreign." + f.Name + strings.TrimPrefix(path, "data")
}

// module parses a file of the library and puts data.foreign.NAME in place of data.
func (f Foreign) module(p string, src []byte) (*ast.Module, error) {
	if err := checkText(p, src); err != nil {
		return nil, err
	}
	version := ast.RegoV1
	if f.RegoV0 {
		version = ast.RegoV0
	}
	m, err := ast.ParseModuleWithOpts(p, string(src), ast.ParserOptions{RegoVersion: version})
	if err != nil {
		return nil, err
	}
	_, err = ast.TransformRefs(m, func(ref ast.Ref) (ast.Value, error) {
		if !ref.HasPrefix(ast.DefaultRootRef) || ref.HasPrefix(ast.MustParseRef("data.foreign")) {
			return ref, nil
		}
		return ast.MustParseRef("data.foreign." + f.Name).Concat(ref[1:]), nil
	})
	return m, err
}

// asking is the rule that turns the elements of the query into violations.
func (f Foreign) asking() string {
	r, s := f.Rule, f.Shape
	word := func(v any) string {
		b, _ := json.Marshal(v) // texts and names of enumerations
		return string(b)
	}
	title := cmp.Or(r.Title.En, "Found by "+f.Query)
	query := word(cmp.Or(r.Source.Instrument, f.Name))
	id := cmp.Or(string(r.ID), "FOREIGN-"+strings.ToUpper(strings.ReplaceAll(f.Name, "_", "-")))
	lines := []string{
		"# METADATA", "# scope: package", "# title: " + word(title), "# description: " + word(cmp.Or(r.Description, "A rule of another tool's library.")),
		"# custom:", "#   id: " + word(id),
		"#   severity: " + cmp.Or(r.Severity, policy.SeverityMedium).String(),
		"#   effect: " + cmp.Or(r.Effect, policy.EffectInfo).String(),
		"#   dimension: " + cmp.Or(r.Dimension, policy.Technical).String(),
		"#   confidence: " + cmp.Or(r.Confidence, policy.ConfidenceLow).String(),
		"#   bundle: house", "#   status: in_force",
		"#   source: {instrument: " + query + ", seen: " + word(cmp.Or(r.Source.Seen, "the rules themselves")) + "}",
		"#   title: {fr: " + word(cmp.Or(r.Title.Fr, title)) + ", ar: " + word(cmp.Or(r.Title.Ar, title)) + "}",
		`#   message: {en: "{message}", fr: "{message}", ar: "{message}"}`,
		"#   remedy: {effort: medium, action: {en: " + word("See the rules of "+f.Name+".") + ", fr: " + word("Voir les règles de "+f.Name+".") + ", ar: " + word("انظر قواعد "+f.Name+".") + "}}",
		"package custom." + foreignPack + f.Name + ".rules.asking", "", "import rego.v1", "",
		"violation contains {\"params\": {\"message\": said(el)}} if {\n\tsome el in " + f.at(f.Query) + "\n\tnot aimed(el)\n}", "",
		"violation contains {\"target\": aim(el), \"params\": {\"message\": said(el)}} if {\n\tsome el in " + f.at(f.Query) + "\n\taimed(el)\n}", "",
		"target := " + word(cmp.Or(s.Target, "target")), "",
		"aim(el) := el[target]", "",
		"aimed(el) if {\n\tis_object(el)\n\tis_string(el[target])\n}", "",
		"said(el) := el if is_string(el)", "",
		"said(el) := concat(\"\", [before(el), el[" + word(cmp.Or(s.Message, "msg")) + "], after(el)]) if is_object(el)", "",
		"before(el) := concat(\"\", [el[id], \": \"]) if {\n\tis_string(el[id])\n} else := \"\"", "",
		"after(el) := concat(\"\", [\" (\", el[severity], \")\"]) if {\n\tis_string(el[severity])\n} else := \"\"", "",
		"id := " + word(cmp.Or(s.ID, "id")), "",
		"severity := " + word(cmp.Or(s.Severity, "severity")), "",
	}
	return strings.Join(lines, "\n")
}
