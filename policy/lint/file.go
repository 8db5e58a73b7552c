package lint

import (
	"io/fs"
	"path"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/schema"
)

// files are the rules about folders, names and data.
func files() []Rule {
	return []Rule{
		{
			ID: "package-folder", Severity: Error, Title: "The package is the folder",
			Why:    "One rule is one folder, one package and one id. A package elsewhere is not found by those who look for it, nor by the tests.",
			module: packageFolder,
		},
		{
			ID: "id-folder", Severity: Error, Title: "The folder is the id in lower case, with _ for -",
			Why:    "Findings name the id; whoever reads one must find the rule.",
			module: idFolder,
		},
		{
			ID: "has-test", Severity: Error, Title: "Beside a rule stand rule_test.rego and example.hcl",
			Why:    "A rule without tests is an opinion. cloudfirst policy test says which outcomes they do not show yet.",
			module: hasTest,
		},
		{
			ID: "controls-rule", Severity: Error, Title: "Controls name rules that exist",
			Why:     "controls/data.yaml leads from an article to its rules. A rule that does not exist carries nothing out.",
			library: controlsRule,
		},
		{
			ID: "data-marked", Severity: Error, Title: "Every entry of a pack's data says where it comes from",
			Why:     "Figures decide. Each has a mark (law, directive or house) or a source, for itself or for each entry below it.",
			library: dataMarked,
		},
		{
			ID: "data-used", Severity: Warning, Title: "Every entry of a pack's data is read by a rule",
			Why:     "A figure that no rule reads misleads whoever corrects it. Texts about instruments are for readers and are left alone.",
			library: dataUsed,
		},
	}
}

func packageFolder(p *pass, m *module) {
	if want := strings.ReplaceAll(m.folder(), "/", "."); m.pkg() != want {
		p.report(m.Package.Location, "package %s lies in the folder %s: write package %s, or move the file", m.pkg(), m.folder(), want)
	}
}

func idFolder(p *pass, m *module) {
	if !m.isRule() || m.id() == "" {
		return
	}
	want := strings.ReplaceAll(strings.ToLower(m.id()), "-", "_")
	if got := path.Base(m.folder()); got != want {
		p.reportLine(m.file, lineOf(m.text, "id: "), "rule %s lies in the folder %s: name the folder %s, or correct the id", m.id(), got, want)
	}
}

func hasTest(p *pass, m *module) {
	if !m.isRule() {
		return
	}
	for _, beside := range []string{"rule_test.rego", "example.hcl"} {
		if _, err := fs.Stat(p.fsys, m.folder()+"/"+beside); err != nil {
			p.reportLine(m.folder(), 0, "there is no %s: write one, or start the rule with cloudfirst policy new", beside)
		}
	}
}

func controlsRule(p *pass) {
	var known []string
	for id := range p.ids {
		known = append(known, id)
	}
	for _, f := range p.figures {
		if path.Base(path.Dir(f.name)) != "controls" {
			continue
		}
		for instrument, articles := range f.values {
			each, _ := articles.(map[string]any)
			for article, rules := range each {
				list, _ := rules.([]any)
				for _, r := range list {
					if id, ok := r.(string); ok && !p.ids[id] {
						p.reportLine(f.name, lineOf(f.text, id), "%s, %s: there is no rule %s: %s", instrument, article, id, schema.Suggest(id, known))
					}
				}
			}
		}
	}
}

// ofPack reports whether a data file holds a pack's figures: it lies in the pack's own folder.
func ofPack(name string) bool {
	parts := strings.Split(path.Dir(name), "/")
	return len(parts) == 3 && parts[1] == "packs" || len(parts) == 2 && parts[0] == "custom"
}

func dataMarked(p *pass) {
	for _, f := range p.figures {
		if !ofPack(f.name) {
			continue
		}
		for key, v := range f.values {
			if !sourced(v) {
				p.reportLine(f.name, lineOf(f.text, "\n"+key+":")+1, "%s does not say where it comes from: add mark and seen, or a source", key)
			}
		}
	}
}

// sourced reports whether a value has a mark or a source, or each entry below it has.
func sourced(v any) bool {
	obj, ok := v.(map[string]any)
	if !ok {
		return false
	}
	for _, key := range []string{"mark", "source", "seen"} {
		if _, ok := obj[key]; ok {
			return true
		}
	}
	for _, below := range obj {
		if !sourced(below) {
			return false
		}
	}
	return len(obj) > 0
}

func dataUsed(p *pass) {
	for _, f := range p.figures {
		if !ofPack(f.name) {
			continue
		}
		for key := range f.values {
			if key == "instruments" || p.read[path.Dir(f.name)+"/"+key] {
				continue
			}
			p.reportLine(f.name, lineOf(f.text, "\n"+key+":")+1, "no rule reads %s: take it out, or write the rule that needs it", key)
		}
	}
}

// collect notes which entries of data a module reads, by the path of its references and imports.
func (p *pass) collect(m *module) {
	if m.test {
		return
	}
	imports := map[ast.Var]ast.Ref{}
	note := func(ref ast.Ref) {
		var parts []string
		for _, t := range ref[1:] {
			s, ok := t.Value.(ast.String)
			if !ok {
				break
			}
			parts = append(parts, string(s))
			p.read[strings.Join(parts, "/")] = true
		}
	}
	for _, i := range m.Imports {
		if ref, ok := i.Path.Value.(ast.Ref); ok && ref.HasPrefix(ast.DefaultRootRef) {
			last, _ := ref[len(ref)-1].Value.(ast.String)
			alias := i.Alias
			if alias == "" {
				alias = ast.Var(last)
			}
			imports[alias] = ref
			note(ref)
		}
	}
	for _, r := range m.Rules {
		ast.WalkRefs(r, func(ref ast.Ref) bool {
			v, ok := ref[0].Value.(ast.Var)
			if !ok {
				return false
			}
			if to, imported := imports[v]; imported {
				ref = append(append(ast.Ref{}, to...), ref[1:]...)
			}
			if ref.HasPrefix(ast.DefaultRootRef) {
				note(ref)
			}
			return false
		})
	}
}
