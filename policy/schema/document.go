package schema

import (
	"strings"
	"sync"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Documents lists the documents that rules about a subject see as input. Rules about applications see those of datasets as well, when
// these are classified.
func Documents(s policy.Subject) Types { return documents().bySubject[s] }

// Catalogue is data.catalogue.
func Catalogue() *Type { return documents().catalogue }

type shapes struct {
	bySubject map[policy.Subject]Types
	catalogue *Type
}

// documents are made once: they depend on nothing but the language.
var documents = sync.OnceValue(func() shapes {
	blocks := map[inventory.Kind]*Type{}
	for _, kind := range inventory.Kinds() {
		s, _ := inventory.SchemaOf(kind)
		blocks[kind] = block(string(kind), s.Fields).with(map[string]*Type{"id": text})
	}
	class := classType()
	classified := func(kind inventory.Kind) *Type { return blocks[kind].with(map[string]*Type{"class": class}) }
	kinds := words(string(inventory.KindDataset), string(inventory.KindRegister))
	dataset := blocks[inventory.KindRegister].with(map[string]*Type{"kind": kinds})
	dataset.Name = string(inventory.KindDataset)
	target := blocks[inventory.KindTarget].with(map[string]*Type{
		"contract": nullable(blocks[inventory.KindContract]), "sites": mapOf(blocks[inventory.KindSite], true),
	})
	if q := target.Fields["qualification"]; len(q) == 1 {
		target.Fields["qualification"] = one(q[0].with(map[string]*Type{"evidence": nullable(blocks[inventory.KindSource])}))
	}
	byID := func(kind inventory.Kind) *Type { return mapOf(blocks[kind], false) }
	byRef := func(kind inventory.Kind) *Type { return mapOf(blocks[kind], true) }
	held := dataset.with(map[string]*Type{"held": words("owned", "read", "received"), "class": class})
	administration := blocks[inventory.KindAdministration]
	return shapes{
		bySubject: map[policy.Subject]Types{
			policy.SubjectApplication: {
				document("application", map[string]*Type{
					"application": classified(inventory.KindApplication), "administration": nullable(administration),
					"owner": nullable(blocks[inventory.KindTeam]), "contract": nullable(blocks[inventory.KindContract]),
					"datasets": mapOf(held, true), "servers": byRef(inventory.KindServer), "databases": byRef(inventory.KindDatabase),
					"sites": byRef(inventory.KindSite), "server_sites": byRef(inventory.KindSite), "externals": byRef(inventory.KindExternal),
					"peers":   mapOf(classified(inventory.KindApplication), true),
					"studies": byID(inventory.KindStudy), "market_checks": byID(inventory.KindMarketCheck), "waivers": byID(inventory.KindWaiver),
					"ai_systems": byID(inventory.KindAISystem), "eservices": byID(inventory.KindEService), "decisions": byID(inventory.KindDecision),
					"conventions": byID(inventory.KindConvention), "procurements": byID(inventory.KindProcurement), "budgets": byID(inventory.KindBudget),
				}),
				document("dataset", map[string]*Type{"dataset": dataset}),
			},
			policy.SubjectAdministration: one(document("administration", map[string]*Type{
				"administration": administration, "sites": byRef(inventory.KindSite), "eservices": byRef(inventory.KindEService),
				"registers": byRef(inventory.KindRegister), "teams": byRef(inventory.KindTeam), "budgets": byRef(inventory.KindBudget),
			})),
			policy.SubjectRegister: one(document("register", map[string]*Type{
				"register": classified(inventory.KindRegister), "administration": nullable(administration),
			})),
			policy.SubjectPortfolio: one(document("portfolio", map[string]*Type{"portfolio": portfolio(blocks)})),
		},
		catalogue: record("catalogue", map[string]*Type{
			"targets": mapOf(target, false),
			"rules": mapOf(record("rule", map[string]*Type{
				"id": text, "severity": words("block", "high", "medium", "low", "info"), "bundle": words("law", "directive", "peer", "house"),
				"effect": words("classify", "require", "deny", "condition", "before_wave", "score", "info", "measure", "dispose"), "run": anyBool,
			}), false),
		}),
	}
})

func record(name string, fields map[string]*Type) *Type {
	return (&Type{Kind: Record, Name: name}).with(fields)
}

// document is the frame of every document, with its parts.
func document(subject string, parts map[string]*Type) *Type {
	return record("document of a rule about a subject of kind "+subject, parts).with(map[string]*Type{
		"version": number(1, 1), "as_of": date, "marking": nullable(words("public", "internal", "confidential", "secret")), "facts": record("list of facts", map[string]*Type{"not_applicable": {Kind: Map, Each: one(anyBool)}}),
	})
}

// portfolio is the summary that rules about the portfolio see.
func portfolio(blocks map[inventory.Kind]*Type) *Type {
	standing := words("eligible", "conditional", "undetermined", "denied")
	return record("portfolio", map[string]*Type{
		"applications": mapOf(record("application of the portfolio", map[string]*Type{
			"id": text, "administration": nullable(text), "dependents": quantity, "standing": standing, "target": nullable(text), "provider": nullable(text),
		}), false),
		"providers": mapOf(record("provider", map[string]*Type{"applications": quantity, "share": quantity}), false),
		"offers": record("offers", map[string]*Type{
			"iaas": offers(), "paas": offers(), "saas": offers(),
		}),
		"eservices": mapOf(blocks[inventory.KindEService].with(map[string]*Type{"standing": nullable(standing)}), false),
		"registers": mapOf(blocks[inventory.KindRegister], true),
	})
}

func offers() *Type {
	return record("offers of a model", map[string]*Type{"national_qualified": quantity})
}

// classType is the class that came out.
func classType() *Type {
	marks := map[string]*Type{}
	for _, m := range policy.AllMarks.Names() {
		marks[m] = anyBool
	}
	return record("class", map[string]*Type{
		"confidentiality": number(0, 4), "integrity": number(0, 4), "availability": number(0, 4), "system": words("A", "B", "C", "D"),
		"secrecy": words("none", "protected", "defence"), "sensitive_data": anyBool, "sensitive_system": anyBool, "vital": anyBool,
		"marks": record("marks", marks),
	})
}

// block is a block, nested block or object of the language as documents hold it.
func block(name string, fields []inventory.Field) *Type {
	out := &Type{Kind: Record, Name: name, Fields: map[string]Types{}}
	for _, f := range fields {
		word := f.Name
		if word == "class" {
			word = "declared_class"
		}
		out.Fields[word] = one(field(name, f))
	}
	return out
}

func field(within string, f inventory.Field) *Type {
	switch f.Type {
	case "object":
		return block(within+"."+f.Name, f.Nested)
	case "block":
		return nullable(block(within+"."+f.Name, f.Nested))
	case "blocks":
		return mapOf(block(within+"."+f.Name, f.Nested).with(map[string]*Type{"id": text}), false)
	}
	if element, ok := strings.CutPrefix(f.Type, "list of "); ok {
		return &Type{Kind: List, Each: one(plain(element, f))}
	}
	t := plain(f.Type, f)
	if f.Type == "reference" {
		return nullable(t)
	}
	return t
}

func plain(typ string, f inventory.Field) *Type {
	switch typ {
	case "string":
		return &Type{Kind: String, Words: f.Enum}
	case "reference":
		return text
	case "bool":
		return anyBool
	case "date":
		return date
	case "integer", "number":
		return &Type{Kind: Number, Least: f.Min, Most: f.Max}
	}
	return quantity
}
