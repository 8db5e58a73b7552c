package disposition

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Advice is what becomes of one application: what the rules recommend for it and for its parts, and what a person decided.
type Advice struct {
	Application string `json:"application"`
	Recommendation
	Override *Override          `json:"override,omitempty"`
	Decided  policy.Disposition `json:"decided,omitzero"`  // as a person decided, or else as recommended; zero: neither
	Parts    []Part             `json:"parts,omitempty"`   // those that a rule speaks of, sorted by reference
	Unnamed  []inventory.Path   `json:"unnamed,omitempty"` // facts on which it hangs which further parts there are that rules speak of
}

// Part is a server, a database or a product of an application.
type Part struct {
	Subject inventory.Ref `json:"subject"`
	Recommendation
	Differs bool `json:"differs"` // from the application's, or perhaps differs
}

// Recommend says what becomes of every application of an inventory, sorted by id, from the arguments of a report about it.
func Recommend(inv *inventory.Inventory, rep *policy.Report) []Advice {
	out := make([]Advice, 0, len(rep.Applications))
	for i := range rep.Applications {
		out = append(out, advise(inv, rep, &rep.Applications[i]))
	}
	return out
}

// For says what becomes of one application; nil when the report does not know it.
func For(inv *inventory.Inventory, rep *policy.Report, application string) *Advice {
	app := rep.Application(application)
	if app == nil {
		return nil
	}
	a := advise(inv, rep, app)
	return &a
}

func advise(inv *inventory.Inventory, rep *policy.Report, app *policy.ApplicationReport) Advice {
	whole := inventory.Ref{Kind: inventory.KindApplication, ID: app.Application}
	said := map[inventory.Ref]scale{}
	out := Advice{Application: app.Application}
	for _, a := range app.Arguments {
		if r := rep.Rule(a.Rule); r != nil && a.Subject != (inventory.Ref{}) {
			said[a.Subject] = append(said[a.Subject], newArgument(a, r))
		} else {
			out.Unnamed = append(out.Unnamed, a.Missing...)
		}
	}
	slices.Sort(out.Unnamed)
	out.Unnamed = slices.Compact(out.Unnamed)
	out.Recommendation = said[whole].weigh()
	for ref, own := range said {
		if ref == whole {
			continue
		}
		p := Part{Subject: ref, Recommendation: slices.Concat(said[whole], own).weigh()}
		p.Differs = !slices.Equal(p.Possible, out.Possible) || p.Nothing != out.Nothing
		out.Parts = append(out.Parts, p)
	}
	slices.SortFunc(out.Parts, func(a, b Part) int { return a.Subject.Compare(b.Subject) })
	out.Decided = out.Recommended
	if x := inv.Application(app.Application); x != nil {
		if out.Override = overrideOf(x, &out.Recommendation); out.Override != nil {
			out.Decided = out.Override.Disposition
		}
	}
	return out
}

// Differ lists the parts whose recommendation differs from the application's, or perhaps does.
func (a *Advice) Differ() []Part {
	return slices.DeleteFunc(slices.Clone(a.Parts), func(p Part) bool { return !p.Differs })
}

// Override is what a person decided, whatever the rules recommend.
type Override struct {
	Disposition policy.Disposition `json:"disposition"`
	Reason      string             `json:"reason,omitempty"`   // as stated; "" when none is
	From        inventory.Path     `json:"from"`               // the fact that states it
	Excludes    []Contribution     `json:"excludes,omitempty"` // rules that exclude it, or perhaps do: to be looked at
	Agrees      bool               `json:"agrees"`             // with what is recommended
	Stays       string             `json:"stays,omitempty"`    // why the application is said to stay, where another disposition is stated beside
}

// overrideOf reads the decision of a person: move.disposition, or else stays. A fact that is unknown, or on which sources differ,
// decides nothing.
func overrideOf(app *inventory.Application, r *Recommendation) *Override {
	path := inventory.Path(inventory.Ref{Kind: inventory.KindApplication, ID: app.ID}.String())
	var o *Override
	if m := app.Move.Or(nil); m != nil {
		var d policy.Disposition
		if word, known := m.Disposition.Value(); known && d.UnmarshalText([]byte(word)) == nil {
			o = &Override{Disposition: d, Reason: m.DispositionReason.Or(""), From: path + ".move.disposition"}
		}
	}
	why := strings.TrimSpace(app.Stays.Or(""))
	if why == "none" {
		why = ""
	}
	switch {
	case o == nil && why == "":
		return nil
	case o == nil:
		o = &Override{Disposition: policy.Retain, Reason: why, From: path + ".stays"}
	case o.Disposition != policy.Retain:
		o.Stays = why
	case o.Reason == "":
		o.Reason = why
	}
	for _, c := range r.Option(o.Disposition).Reasons {
		if c.Excludes {
			o.Excludes = append(o.Excludes, c)
		}
	}
	o.Agrees = o.Disposition == r.Recommended
	return o
}
