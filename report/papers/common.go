package papers

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func targetRef(id string) inventory.Ref { return inventory.Ref{Kind: inventory.KindTarget, ID: id} }

// object says what the paper is about: the application, its administration and the target, with any more facts of the application.
func (b *builder) object(app inventory.Ref, more ...string) {
	b.section("object")
	b.list(app, append([]string{"name", "description", "function", "owner", "business_owner", "stage", "users"}, more...)...)
	if a := b.doc.Inventory.Application(app.ID); a != nil && a.Administration.Known() {
		b.list(a.Administration.Or(inventory.Ref{}), "name", "kind", "sector")
	} else {
		b.stated(app, "administration")
	}
	if b.target == "" {
		b.group("")
		b.add(Item{Label: b.t("target.label"), State: Unknown, Note: b.t("target.none"), Ask: b.ask(b.ownerOf())})
		return
	}
	b.about(targetRef(b.target))
	b.add(Item{Label: b.t("target.label"), State: Derived, Value: b.v.Name(targetRef(b.target)), Note: b.t(b.why)})
	b.stated(targetRef(b.target), "kind", "model", "provider", "legal_form", "incorporated_in")
}

// class says what class the application has and by which rules; what keeps a component open is missing.
func (b *builder) class() {
	b.section("class")
	rules := map[string][]policy.RuleID{}
	for _, w := range b.app.Why {
		rules[w.Component] = append(rules[w.Component], w.Rules...)
	}
	for _, c := range b.v.Class(b.app) {
		i := Item{Label: c.Name, State: Derived, Value: c.Level}
		if c.Bottom && (c.Level == "" || strings.HasPrefix(c.Key, "sensitive_") || c.Key == "vital") {
			i.Value = b.t("no")
		}
		for _, id := range rules[c.Key] {
			if r := b.doc.Policy.Rule(id); r != nil {
				i.Rule, i.Source, i.Confidence = id, b.v.Source(r.Source), b.v.Confidence(r.Confidence)
				break
			}
		}
		if c.Bottom {
			i.Note = b.t("class.bottom")
		}
		if c.Open {
			i.State, i.Value, i.Missing = Unknown, "", b.app.Missing
			i.Note = b.depends(b.app.Missing)
		}
		b.add(i)
	}
}

// outcome says what the assessment comes to on the target, and what a verdict with conditions asks for.
func (b *builder) outcome() {
	v := b.app.Verdict(b.target)
	if v == nil {
		return
	}
	b.section("verdict")
	i := Item{Label: b.v.Name(targetRef(b.target)), State: Derived, Value: b.v.Prospect(v.Prospect())}
	if v.Until != 0 {
		i.Note = b.t("verdict.until", "date", b.v.Date(v.Until))
	}
	if v.Outcome == readiness.Undetermined {
		i.Missing = v.Missing()
		i.State, i.Value = Unknown, ""
		i.Note = b.v.Prospect(v.Prospect()) + b.t("colon") + b.depends(i.Missing)
	}
	b.add(i)
	b.conditions(v)
}

func (b *builder) conditions(v *readiness.Verdict) {
	list := readiness.Conditions(b.doc.Inventory, b.doc.Policy, b.app.ID, *v)
	if len(list) == 0 {
		return
	}
	b.group(b.t("conditions"))
	for _, c := range list {
		rule := b.doc.Policy.Rule(c.Rule)
		if rule == nil {
			continue
		}
		i := Item{Label: b.v.Title(c.Rule), Rule: c.Rule, Source: b.v.Source(rule.Source), State: Derived, Confidence: b.v.Confidence(rule.Confidence)}
		if c.Subject.Kind != inventory.KindApplication || c.Subject.ID != b.app.ID {
			i.Label += b.t("colon") + b.v.Name(c.Subject)
		}
		i.Value = b.t("condition.due")
		if c.Perhaps {
			i.Value = b.t("condition.perhaps")
		}
		if c.Relief {
			i.Value = b.t("condition.relief")
		}
		var notes []string
		if c.Who != (inventory.Ref{}) {
			notes = append(notes, b.t("condition.who", "who", b.v.Name(c.Who)))
		}
		if c.Until != 0 {
			notes = append(notes, b.t("verdict.until", "date", b.v.Date(c.Until)))
		}
		if c.Recheck != 0 {
			notes = append(notes, b.t("verdict.recheck", "date", b.v.Date(c.Recheck)))
		}
		i.Note = strings.Join(notes, b.t("list"))
		b.add(i)
	}
}

// datasets lists what the application owns and reads, each once, its own first; the fact itself where nobody knows what it holds.
func (b *builder) datasets(app inventory.Ref) []*inventory.Dataset {
	a := b.doc.Inventory.Application(app.ID)
	if a == nil {
		return nil
	}
	var out []*inventory.Dataset
	seen := map[inventory.Ref]bool{}
	for _, refs := range [][]inventory.Ref{a.Owns.Or(nil), a.Reads.Or(nil)} {
		for _, r := range refs {
			if d := b.doc.Inventory.Dataset(r); d != nil && !seen[r] {
				seen[r] = true
				out = append(out, d)
			}
		}
	}
	return out
}

// contract is the contract that hosting on the target would be under, or nil.
func (b *builder) contract() *inventory.Contract {
	t := b.doc.Inventory.Target(b.target)
	if t == nil {
		return nil
	}
	return b.doc.Inventory.Contract(t.Contract.Or(inventory.Ref{}).ID)
}

func datasetRef(d *inventory.Dataset) inventory.Ref {
	if d.Register {
		return inventory.Ref{Kind: inventory.KindRegister, ID: d.ID}
	}
	return inventory.Ref{Kind: inventory.KindDataset, ID: d.ID}
}

// ownerOf is the fact that only the owner of the application of the paper can tell.
func (b *builder) ownerOf() inventory.Path {
	return inventory.Path(inventory.Ref{Kind: inventory.KindApplication, ID: b.app.ID}.String() + ".owner")
}
