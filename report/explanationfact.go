package report

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// maxStated is how many facts stand behind one reason. A rule that reads everything would bury what matters.
const maxStated = 12

// read lists the stated facts that a rule reads of the application, of a dataset or another subject, and of a target.
func (x explainer) read(id policy.RuleID, subject inventory.Ref, target string) []inventory.Path {
	r := x.doc.Policy.Rule(id)
	if r == nil {
		return nil
	}
	app := inventory.Ref{Kind: inventory.KindApplication, ID: x.app.ID}
	var out []inventory.Path
	for _, path := range r.Facts {
		for _, root := range []struct {
			prefix string
			ref    inventory.Ref
		}{
			{"input.application.", app},
			{"input.dataset.", subject},
			{"input.datasets.*.", subject},
			{"data.catalogue.targets.*.", inventory.Ref{Kind: inventory.KindTarget, ID: target}},
		} {
			rest, ok := strings.CutPrefix(path, root.prefix)
			if ok && root.ref.ID != "" && (root.prefix == "input.application." || root.ref != app) {
				out = append(out, x.follow(root.ref, strings.Split(rest, "."), 0)...)
			}
		}
	}
	slices.Sort(out)
	out = slices.Compact(out)
	return out[:min(len(out), maxStated)]
}

// behindOffers are the attributes of a target that say what it offers in each component.
var behindOffers = map[policy.HostingComponent][]string{
	policy.Location:           {"locations"},
	policy.Operations:         {"operations", "support"},
	policy.QualificationLevel: {"qualification"},
	policy.KeyCustody:         {"key_custody"},
	policy.ForeignControl:     {"foreign_control"},
}

// offered lists the stated facts behind what a target offers in a component.
func (x explainer) offered(c policy.HostingComponent, target string) []inventory.Path {
	var out []inventory.Path
	for _, attribute := range behindOffers[c] {
		out = append(out, x.follow(inventory.Ref{Kind: inventory.KindTarget, ID: target}, []string{attribute}, 0)...)
	}
	return out
}

// maxJoins is how many references a path follows from block to block: documents hold the contract of a target inside the target.
const maxJoins = 4

// follow finds the stated facts that a path of a rule's document stands for, starting at a block.
func (x explainer) follow(ref inventory.Ref, names []string, joins int) []inventory.Path {
	if len(names) == 0 || joins > maxJoins {
		return nil
	}
	var out []inventory.Path
	for f := range x.doc.Inventory.BlockFacts(ref) {
		tail, ok := strings.CutPrefix(string(f.Path), ref.String()+".")
		if !ok || f.State != inventory.Known {
			continue
		}
		rest, ok := below(strings.Split(tail, "."), names)
		if !ok {
			continue
		}
		if to, isRef := f.Value.(inventory.Ref); isRef && len(rest) > 0 {
			out = append(out, x.follow(to, rest, joins+1)...)
			continue
		}
		if len(rest) == 0 || len(rest) == 1 && rest[0] == "*" { // the elements of a list
			out = append(out, f.Path)
		}
	}
	return out
}

// below reports whether a fact lies on the way of a path, and returns what of the path is left. A star stands for any name; a path
// that ends above the fact means all that is below.
func below(fact, path []string) (rest []string, ok bool) {
	for i, n := range fact {
		if i == len(path) {
			return nil, true
		}
		if path[i] != "*" && path[i] != n {
			return nil, false
		}
	}
	return path[len(fact):], true
}

// stated says what the inventory has of facts, and where.
func (x explainer) stated(paths []inventory.Path) []StatedFact {
	var out []StatedFact
	for _, p := range paths {
		s := StatedFact{Fact: p, State: "left_out"}
		if f, ok := x.doc.Inventory.Fact(p); ok {
			s.State = f.State.String()
			if f.State == inventory.Known {
				s.Value = clean(f.Text())
			}
			if pos := x.doc.Inventory.Position(f.Pos); pos.File != "" {
				s.Place = clean(pos.String())
			}
		}
		out = append(out, s)
	}
	return out
}
