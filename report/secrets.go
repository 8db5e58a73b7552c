package report

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Secret is a system whose name may be secret: law 05-20 makes the lists of infrastructures of vital importance (art. 16) and of their sensitive
// systems (art. 18) secret. What nobody stated is not taken for harmless.
type Secret struct {
	Application    string          `json:"application"`
	Administration string          `json:"administration,omitempty"` // empty when nobody said whose it is
	Vital          inventory.State `json:"vital"`                    // Known: the administration is one; Unknown: nobody said
	Sensitive      inventory.State `json:"sensitive"`                // Known: it is; Unknown: it may be
}

// Secrets lists the systems of an inventory whose names are not to leave without somebody's word: those that are, or may be, sensitive, of an
// administration that is, or may be, an infrastructure of vital importance. Classes may be nil when no rule was asked; every system may be
// sensitive then. An inventory that [inventory.Redact] took names out of has none. They are sorted by application.
func Secrets(inv *inventory.Inventory, classes *policy.Classes) []Secret {
	if inv.Redacted() {
		return nil
	}
	var out []Secret
	for _, a := range inv.Applications {
		s := Secret{Application: a.ID, Vital: vital(inv, a), Sensitive: sensitive(classes, a.ID)}
		if ref, ok := a.Administration.Value(); ok {
			s.Administration = ref.ID
		}
		if s.Vital != inventory.NotApplicable && s.Sensitive != inventory.NotApplicable {
			out = append(out, s)
		}
	}
	return out
}

// vital says whether an application belongs to an infrastructure of vital importance; NotApplicable is no.
func vital(inv *inventory.Inventory, a *inventory.Application) inventory.State {
	ref, ok := a.Administration.Value()
	if !ok {
		return inventory.Unknown
	}
	of := inv.Administration(ref.ID)
	switch {
	case of == nil || !of.Vital.Known():
		return inventory.Unknown
	case of.Vital.Or(false):
		return inventory.Known
	}
	return inventory.NotApplicable
}

// sensitive says whether a system is sensitive, or holds sensitive data; NotApplicable is no.
func sensitive(classes *policy.Classes, id string) inventory.State {
	if classes == nil {
		return inventory.Unknown
	}
	c := classes.Application(id)
	switch {
	case c == nil:
		return inventory.Unknown
	case c.Class.Lo.SensitiveData || c.Class.Lo.SensitiveSystem:
		return inventory.Known
	case c.Class.Hi.SensitiveData || c.Class.Hi.SensitiveSystem:
		return inventory.Unknown
	}
	return inventory.NotApplicable
}
