package paths

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// places returns the paths of the facts that a fix's pattern stands for.
func (b *binding) places(a *Action, f policy.FixFact) ([]inventory.Path, bool) {
	parts := strings.Split(f.Fact, ".")
	refs, parts := b.blocks(parts)
	var out []inventory.Path
	for _, ref := range refs {
		if ref.Kind == inventory.KindTarget && parts[0] == "contract" && len(parts) > 1 {
			contract, ok := b.contract(a, ref.ID)
			if !ok {
				return nil, false
			}
			out = append(out, inventory.Path(contract.String()+"."+strings.Join(parts[1:], ".")))
			continue
		}
		paths, ok := b.below(ref, ref.String(), parts)
		if !ok {
			return nil, false
		}
		out = append(out, paths...)
	}
	return out, len(out) > 0
}

// blocks returns the blocks a pattern begins with, and what follows them.
func (b *binding) blocks(parts []string) ([]inventory.Ref, []string) {
	kind, rest := inventory.Kind(parts[0]), parts[1:]
	one := func(ref inventory.Ref) ([]inventory.Ref, []string) {
		if !b.inv.Has(ref) {
			return nil, nil
		}
		return []inventory.Ref{ref}, rest
	}
	switch kind {
	case inventory.KindApplication:
		return one(inventory.Ref{Kind: kind, ID: b.app})
	case inventory.KindTarget:
		return one(inventory.Ref{Kind: kind, ID: b.target})
	case inventory.KindAdministration:
		return one(b.inv.Application(b.app).Administration.Or(inventory.Ref{}))
	case inventory.KindDataset:
		if b.subject.Kind == inventory.KindRegister || b.subject.Kind == inventory.KindDataset {
			return one(b.subject)
		}
		return nil, nil
	case inventory.KindAISystem:
		if b.subject.Kind == kind {
			return one(b.subject)
		}
		return nil, nil
	}
	var refs []inventory.Ref
	for _, id := range b.ids(rest[0]) {
		if ref := (inventory.Ref{Kind: kind, ID: id}); b.inv.Has(ref) {
			refs = append(refs, ref)
		}
	}
	return refs, rest[1:]
}

// ids returns what a part of a pattern stands for.
func (b *binding) ids(part string) []string {
	if part == "*" {
		return []string{b.any}
	}
	if name, ok := placeholder(part); ok {
		v, _ := b.param(name)
		return v
	}
	return []string{part}
}

// below follows the rest of a pattern through the facts of a block, nested blocks by their ids.
func (b *binding) below(ref inventory.Ref, at string, parts []string) ([]inventory.Path, bool) {
	var out []inventory.Path
	for _, name := range b.ids(parts[0]) {
		if len(parts) == 1 {
			path := inventory.Path(at + "." + name)
			if _, ok := b.inv.Fact(path); !ok {
				return nil, false
			}
			out = append(out, path)
			continue
		}
		next, rest := at+"."+name, parts[1:]
		for info := range b.inv.BlockFacts(ref) {
			if info.Field.Block != name || string(info.Path) != at+"."+info.Field.Name || info.Field.Type != "blocks" {
				continue
			}
			next, rest = "", parts[2:]
			for _, n := range info.Nested(inventory.Path(at)) {
				if ids := b.ids(parts[1]); len(ids) == 1 && n.ID == ids[0] {
					next = string(n.Path)
				}
			}
		}
		if next == "" {
			return nil, false
		}
		paths, ok := b.below(ref, next, rest)
		if !ok {
			return nil, false
		}
		out = append(out, paths...)
	}
	return out, true
}

// contract returns the contract that hosting on a target would be under; where it names none, one that the action makes.
func (b *binding) contract(a *Action, target string) (inventory.Ref, bool) {
	t := b.inv.Target(target)
	if ref, ok := t.Contract.Value(); ok && ref != (inventory.Ref{}) {
		return ref, b.inv.Has(ref)
	}
	id := "new-" + target
	for b.inv.Contract(id) != nil {
		id += "-new"
	}
	a.Makes = &NewContract{target, id}
	return inventory.Ref{Kind: inventory.KindContract, ID: id}, true
}
