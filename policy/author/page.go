package author

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// page is what the templates of a new rule are filled with.
type page struct {
	Scaffold
	Package, Name, Attribute, Meaning string
	Head, Find, Condition             string // of the exported rule
	Lib                               bool   // the condition calls a helper of the library
	Violation                         bool   // the rule exports violation, which holds where the condition does not
	First                             string // the outcome when the rule has something to say
	Export, Found                     string // what it says it under, and what it then holds
	Said, Silent, Elsewhere           string // documents, in Rego: the rule speaks, does not, does not apply
	SaidWith, SilentWith              string // what stands behind "with input as …" in tests
	Example                           string
}

// fill makes the page of a scaffold from its fact.
func fill(s Scaffold, f fact) page {
	b := blocks[f.kind]
	p := page{Scaffold: s, Meaning: f.meaning, Find: b.find, Condition: f.condition, Lib: f.needsStuff}
	p.Attribute = string(f.kind) + "." + strings.Join(f.path, ".")
	p.Package = strings.Join(s.pkg(), ".")
	p.Name = s.pkg()[len(s.pkg())-1]
	var element []string
	switch s.Effect {
	case "require":
		p.Export, p.First, element = "require", "required", []string{`"component": "location"`, `"at_least": "morocco"`}
	case "classify":
		p.Export, p.First, element = "classify", "raised", []string{`"component": "availability"`, `"at_least": 3`}
		if f.kind == inventory.KindDataset {
			p.Find = "x := input.dataset"
		}
	case "dispose":
		p.Export, p.First, element = "dispose", "spoken", []string{`"params": {}`}
	default:
		p.Export, p.First, p.Violation, element = "violation", "violated", true, []string{`"params": {}`}
	}
	found := slices.Clone(element)
	if b.subject != "" && p.Violation {
		element, found = append(element, `"subject": `+b.subject), append(found, fmt.Sprintf(`"subject": "%s.donnees"`, f.kind))
	}
	if b.target || s.Effect == "require" {
		element, found = append(element, `"target": id`), append(found, `"target": "cible"`)
		if !b.target {
			p.Find += "\n\tsome id, _ in data.catalogue.targets"
		}
	}
	p.Head = fmt.Sprintf("%s contains {%s}", p.Export, strings.Join(element, ", "))
	p.Found = "{" + strings.Join(found, ", ") + "}"
	p.documents(f, b)
	p.Example = p.example(f)
	return p
}

// documents are what the Rego tests show the rule.
func (p *page) documents(f fact, b block) {
	said, silent := f.rego[0], f.rego[1]
	if p.Violation {
		said, silent = silent, said
	}
	document := func(value, stage string) string {
		app := fmt.Sprintf(`{"id": "a", "stage": %q, "administration": "administration.donnees", "contract": "contract.donnees"}`, stage)
		rest := ""
		switch {
		case f.kind == inventory.KindApplication:
			app = f.object(value, `"id": "a"`, fmt.Sprintf(`"stage": %q`, stage))
		case f.kind == inventory.KindDataset && !p.Violation && p.Export == "classify":
			return fmt.Sprintf(`{"as_of": "2026-10-31", "dataset": %s}`, f.object(value))
		case b.doc != nil:
			rest = ", " + b.doc(f.object(value, `"id": "donnees"`))
		}
		return fmt.Sprintf(`{"as_of": "2026-10-31", "application": %s%s}`, app, rest)
	}
	p.Said, p.Silent, p.Elsewhere = document(said, "production"), document(silent, "production"), document(said, "test")
	switch {
	case b.target:
		p.SaidWith = fmt.Sprintf(` with data.catalogue.targets as {"cible": %s}`, f.object(said))
		p.SilentWith = fmt.Sprintf(` with data.catalogue.targets as {"cible": %s}`, f.object(silent))
	case p.Export == "require":
		p.SaidWith = ` with data.catalogue.targets as {"cible": {"kind": "cloud"}}`
		p.SilentWith = p.SaidWith
	}
}

// example is the inventory of the example: one application, and one block that holds the fact, for each outcome.
func (p *page) example(f fact) string {
	said, silent := f.good, f.bad
	if p.Violation {
		said, silent = silent, said
	}
	w := &exampleWriter{page: p, fact: f}
	w.line("inventory {\n  schema = \"1.0\"\n  language = \"fr\"\n  as_of = \"2026-10-31\"\n}\n")
	w.common()
	first := p.First
	if first == "raised" {
		first = "raised availability"
	}
	w.one("cas-vise", "Cas visé", first, said, "production")
	quiet := "satisfied"
	if !p.Violation && p.Export != "dispose" {
		quiet = ""
	}
	w.one("cas-simple", "Cas simple", quiet, silent, "production")
	if p.Export != "classify" {
		w.one("mal-connu", "Cas mal connu", "undetermined", "unknown()", "production")
		w.one("hors-champ", "Hors du champ", "not_applicable", said, "test")
	}
	w.applications()
	return w.String()
}

// exampleWriter writes the blocks of an example; the canonical layout comes later.
type exampleWriter struct {
	strings.Builder
	page  *page
	fact  fact
	wants []string // of the application that every target is judged for
	apps  strings.Builder
}

func (w *exampleWriter) line(text string) { w.WriteString(text + "\n") }

// block writes a block with attributes "name = value". An attribute that is the rule's own fact is left out of the first ones.
func (w *exampleWriter) block(to *strings.Builder, kind inventory.Kind, id string, attributes []string, own string) {
	fmt.Fprintf(to, "%s %q {\n", kind, id)
	for _, a := range attributes {
		name, _, ok := strings.Cut(a, " = ")
		if ok && own != "" && name == w.fact.path[0] {
			continue
		}
		fmt.Fprintf(to, "  %s\n", a)
	}
	if own != "" {
		fmt.Fprintf(to, "  %s\n", w.fact.statement(own))
	}
	to.WriteString("}\n\n")
}

// plain are the attributes that a block of a kind has in an example, whatever the rule.
var plain = map[inventory.Kind][]string{
	inventory.KindAdministration: {`name = "Agence d'exemple (fictive)"`, "vital = false"},
	inventory.KindContract:       {`provider = "Prestataire d'exemple (fictif)"`},
	inventory.KindDataset:        {`name = "Données d'exemple"`, "impact = { confidentiality = 0, integrity = 1, availability = 1 }", "personal = []", `secrecy = "none"`},
	inventory.KindTarget:         {`kind = "own_premises"`, `provider = "Salle d'exemple (fictive)"`},
}

// common writes the blocks that every application of the example shares.
func (w *exampleWriter) common() {
	for _, kind := range []inventory.Kind{inventory.KindAdministration, inventory.KindDataset} {
		if w.fact.kind != kind {
			w.block(&w.Builder, kind, "commun", plain[kind], "")
		}
	}
	if w.page.Export == "require" && w.fact.kind != inventory.KindTarget {
		w.block(&w.Builder, inventory.KindTarget, "salle", plain[inventory.KindTarget], "")
	}
}

// one writes the block that holds the fact, and the application whose outcome it decides.
func (w *exampleWriter) one(id, name, want, value, stage string) {
	var wants []string
	if want != "" {
		wants = []string{"# want " + w.page.ID + " " + want}
	}
	own := map[inventory.Kind]string{inventory.KindAdministration: "commun", inventory.KindDataset: "commun"}
	switch kind := w.fact.kind; {
	case kind == inventory.KindTarget && stage == "test":
		w.application(id, name, wants, stage, own, "")
		return
	case kind == inventory.KindTarget:
		w.block(&w.Builder, kind, id, plain[kind], value)
		if want != "" {
			w.wants = append(w.wants, wants[0]+" on "+id)
		}
		return
	case kind == inventory.KindApplication:
		w.application(id, name, wants, stage, own, value)
		return
	case kind == inventory.KindDataset && w.page.Export == "classify":
		w.block(&w.Builder, kind, id, slices.Concat(wants, plain[kind]), value)
		wants = nil
	default:
		w.block(&w.Builder, kind, id, plain[kind], value)
	}
	own[w.fact.kind] = id
	w.application(id, name, wants, stage, own, "")
}

func (w *exampleWriter) application(id, name string, wants []string, stage string, own map[inventory.Kind]string, value string) {
	attributes := slices.Concat(wants, []string{
		fmt.Sprintf("name = %q", name), "administration = administration." + own[inventory.KindAdministration],
		fmt.Sprintf("stage = %q", stage), `class = "D"`, "owns = [dataset." + own[inventory.KindDataset] + "]", "reads = []",
		`services = "none"`, `flows = "none"`,
	})
	if c := own[inventory.KindContract]; c != "" {
		attributes = append(attributes, "contract = contract."+c)
	}
	w.block(&w.apps, inventory.KindApplication, id, attributes, value)
}

// applications writes the applications behind the blocks they refer to.
func (w *exampleWriter) applications() {
	if w.wants != nil {
		own := map[inventory.Kind]string{inventory.KindAdministration: "commun", inventory.KindDataset: "commun"}
		w.application("application", "Application d'exemple", w.wants, "production", own, "")
	}
	w.WriteString(w.apps.String())
}
