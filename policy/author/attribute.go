package author

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Attribute is one attribute of the language, with the rules that read it.
type Attribute struct {
	Kind  inventory.Kind  `json:"kind"`
	Path  string          `json:"path"`            // below the block: "monitoring", "flow.mode" as "flows.mode"
	Rules []policy.RuleID `json:"rules,omitempty"` // sorted
	Core  []string        `json:"core,omitempty"`  // what beside the rules uses it: documents, classes, plan, report
}

// Unread reports whether neither a rule nor the core uses the attribute.
func (a Attribute) Unread() bool { return len(a.Rules) == 0 && len(a.Core) == 0 }

// Attributes lists every attribute of every kind of block, in the order of the reference, with the rules that read it: those whose
// compiled form touches its path in the documents, or reads a block whole that it stands in.
func Attributes(rules []policy.Rule) []Attribute {
	read := map[string][]policy.RuleID{}
	for _, r := range rules {
		for _, f := range r.Facts {
			for _, key := range attributesAt(f) {
				if !slices.Contains(read[key], r.ID) {
					read[key] = append(read[key], r.ID)
				}
			}
		}
	}
	var out []Attribute
	for _, kind := range inventory.Kinds() {
		schema, _ := inventory.SchemaOf(kind)
		walk(schema.Fields, "", func(path string) {
			a := Attribute{Kind: kind, Path: path, Core: coreUses(kind, path)}
			for _, key := range []string{string(kind) + "." + path, string(kind) + "." + parent(path) + "*"} {
				a.Rules = append(a.Rules, read[key]...)
			}
			slices.Sort(a.Rules)
			a.Rules = slices.Compact(a.Rules)
			out = append(out, a)
		})
	}
	return out
}

// parent is a path without its last name, with the dot.
func parent(path string) string { return path[:strings.LastIndex(path, ".")+1] }

// walk calls do for every attribute that holds a fact of its own: nested blocks and objects stand for what is in them.
func walk(fields []inventory.Field, prefix string, do func(path string)) {
	for _, f := range fields {
		if f.Nested != nil {
			walk(f.Nested, prefix+f.Name+".", do)
			continue
		}
		do(prefix + f.Name)
	}
}

// place is where blocks of some kinds lie in the documents of rules.
type place struct {
	path  string
	kinds []inventory.Kind
}

var held = []inventory.Kind{inventory.KindDataset, inventory.KindRegister}

// places are the documents of rego/README.md, longest paths first.
var places = []place{
	{"data.catalogue.targets.*.qualification.evidence", []inventory.Kind{inventory.KindSource}},
	{"data.catalogue.targets.*.contract", []inventory.Kind{inventory.KindContract}},
	{"data.catalogue.targets.*.sites.*", []inventory.Kind{inventory.KindSite}},
	{"data.catalogue.targets.*", []inventory.Kind{inventory.KindTarget}},
	{"input.administration", []inventory.Kind{inventory.KindAdministration}},
	{"input.ai_systems.*", []inventory.Kind{inventory.KindAISystem}},
	{"input.application", []inventory.Kind{inventory.KindApplication}},
	{"input.budgets.*", []inventory.Kind{inventory.KindBudget}},
	{"input.contract", []inventory.Kind{inventory.KindContract}},
	{"input.conventions.*", []inventory.Kind{inventory.KindConvention}},
	{"input.databases.*", []inventory.Kind{inventory.KindDatabase}},
	{"input.dataset", held},
	{"input.datasets.*", held},
	{"input.decisions.*", []inventory.Kind{inventory.KindDecision}},
	{"input.eservices.*", []inventory.Kind{inventory.KindEService}},
	{"input.externals.*", []inventory.Kind{inventory.KindExternal}},
	{"input.market_checks.*", []inventory.Kind{inventory.KindMarketCheck}},
	{"input.owner", []inventory.Kind{inventory.KindTeam}},
	{"input.peers.*", []inventory.Kind{inventory.KindApplication}},
	{"input.procurements.*", []inventory.Kind{inventory.KindProcurement}},
	{"input.register", []inventory.Kind{inventory.KindRegister}},
	{"input.registers.*", []inventory.Kind{inventory.KindRegister}},
	{"input.server_sites.*", []inventory.Kind{inventory.KindSite}},
	{"input.servers.*", []inventory.Kind{inventory.KindServer}},
	{"input.sites.*", []inventory.Kind{inventory.KindSite}},
	{"input.studies.*", []inventory.Kind{inventory.KindStudy}},
	{"input.teams.*", []inventory.Kind{inventory.KindTeam}},
	{"input.waivers.*", []inventory.Kind{inventory.KindWaiver}},
}

// attributesAt turns a path of a document into attributes: "application.monitoring"; "application.*" when a block is read whole.
func attributesAt(fact string) []string {
	var out []string
	for _, p := range places {
		rest, ok := below(fact, p.path)
		if !ok {
			continue
		}
		for _, kind := range p.kinds {
			out = append(out, attributeOf(kind, rest))
		}
		break
	}
	if rest, ok := below(fact, "input.facts.not_applicable"); ok { // input.facts.not_applicable.application.licence
		out = append(out, attributesAt("input."+rest)...)
	}
	return out
}

// below returns what follows a path whose * stands for any name; "" when the fact is the path itself.
func below(fact, path string) (string, bool) {
	parts, want := strings.Split(fact, "."), strings.Split(path, ".")
	if len(parts) < len(want) {
		return "", false
	}
	for i, w := range want {
		if w != "*" && parts[i] != w {
			return "", false
		}
	}
	return strings.Join(parts[len(want):], "."), true
}

// attributeOf drops the ids of nested blocks from a path, and names the attribute as the language does.
func attributeOf(kind inventory.Kind, path string) string {
	schema, _ := inventory.SchemaOf(kind)
	fields := schema.Fields
	var names []string
	for part := range strings.SplitSeq(path, ".") {
		if part == "declared_class" && kind == inventory.KindApplication {
			part = "class"
		} else if part == "class" && kind == inventory.KindApplication && len(names) == 0 {
			return string(kind) + "." // the class that came out
		}
		i := slices.IndexFunc(fields, func(f inventory.Field) bool { return f.Name == part })
		if i < 0 && len(names) == 0 && part != "" && part != "*" {
			return string(kind) + "." // what the document adds, such as its id: no attribute
		}
		if i < 0 { // the id of a nested block, or nothing of the language
			continue
		}
		names = append(names, part)
		fields = fields[i].Nested
	}
	if fields != nil {
		names = append(names, "*")
	}
	return string(kind) + "." + strings.Join(names, ".")
}
