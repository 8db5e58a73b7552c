package inventory

import "slices"

// MarkingSource is the text by which an inventory that names infrastructures of vital importance, and whatever is made from it, is
// confidential: the lists of them and of their sensitive systems are secret.
const MarkingSource = "law 05-20, arts. 16 and 18"

// NamesVital reports whether the inventory names systems of an infrastructure of vital importance (Known), may name some because nobody said
// which administrations are one (Unknown), or names none (NotApplicable): because all administrations are stated not to be one, or because
// the names were taken out.
func (inv *Inventory) NamesVital() State {
	if inv.redacted {
		return NotApplicable
	}
	found := NotApplicable
	for _, a := range inv.Administrations {
		if a.Vital.Or(false) {
			return Known
		}
		if !a.Vital.Known() {
			found = Unknown
		}
	}
	for _, a := range inv.Applications {
		if !a.Administration.Known() {
			found = Unknown
		}
	}
	return found
}

// Marking returns how whatever is made from the inventory is to be marked: as its header says, and confidential at least where it names, or may
// name, an infrastructure of vital importance; byLaw says that it is marked for that reason. What is not known is not public.
func (inv *Inventory) Marking() (marking string, byLaw bool) {
	stated := inv.Header.Marking.Or("")
	byLaw = inv.NamesVital() != NotApplicable
	if byLaw && slices.Index(markings, stated) < slices.Index(markings, "confidential") {
		return "confidential", true
	}
	return stated, byLaw
}
