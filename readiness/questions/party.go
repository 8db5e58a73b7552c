package questions

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Party is whom to ask: a team, an administration or a provider. The zero Party: nobody is stated.
type Party struct {
	Kind string        `json:"kind,omitempty"` // team, administration or provider
	Ref  inventory.Ref `json:"ref,omitzero"`   // of a team or an administration
	Name string        `json:"name,omitempty"` // as the inventory has it
}

func (p Party) key() string { return p.Kind + " " + p.Ref.String() + " " + p.Name }

// PartyOf says who knows a fact: the team that owns an application, else its administration; the steward of a dataset; the provider of a
// target or contract, else the administration that runs it; of any other block the team, administration or owner it names.
func PartyOf(inv *inventory.Inventory, fact inventory.Path) Party {
	ref := fact.Block()
	if ref.Kind == inventory.KindAdministration || ref.Kind == inventory.KindTeam {
		return reference(inv, ref)
	}
	facts := map[string]inventory.FactInfo{}
	for f := range inv.BlockFacts(ref) {
		name := string(f.Path)[len(ref.String())+1:]
		facts[name] = f
	}
	if name, ok := facts["provider"].Value.(string); ok && name != "" && facts["kind"].Value != "own_premises" {
		return Party{Kind: "provider", Name: name}
	}
	for _, name := range []string{"team", "owner", "steward", "administration", "application"} {
		v, _ := facts[name].Value.(inventory.Ref)
		switch v.Kind {
		case inventory.KindApplication:
			if ref.Kind != inventory.KindApplication {
				return PartyOf(inv, inventory.Path(v.String()+".owner"))
			}
		case inventory.KindTeam, inventory.KindAdministration:
			return reference(inv, v)
		}
	}
	return Party{}
}

func reference(inv *inventory.Inventory, ref inventory.Ref) Party {
	p := Party{Kind: string(ref.Kind), Ref: ref, Name: ref.ID}
	for f := range inv.BlockFacts(ref) {
		if name, ok := f.Value.(string); ok && f.Field.Name == "name" && name != "" {
			p.Name = name
			break
		}
	}
	return p
}

// Group is the questions for one party, in the order of the ranking.
type Group struct {
	Ask       Party
	Questions []*Question
}

// Groups puts the questions together that go to the same party: teams, administrations, providers, then those for nobody stated; each by
// name.
func (r *Ranking) Groups() []Group {
	index := map[string]int{}
	var out []Group
	for i := range r.Questions {
		q := &r.Questions[i]
		n, ok := index[q.Ask.key()]
		if !ok {
			n = len(out)
			index[q.Ask.key()] = n
			out = append(out, Group{Ask: q.Ask})
		}
		out[n].Questions = append(out[n].Questions, q)
	}
	order := []string{"team", "administration", "provider", ""}
	slices.SortStableFunc(out, func(a, b Group) int {
		return cmp.Or(cmp.Compare(slices.Index(order, a.Ask.Kind), slices.Index(order, b.Ask.Kind)),
			cmp.Compare(a.Ask.Name, b.Ask.Name), cmp.Compare(a.Ask.key(), b.Ask.key()))
	})
	return out
}
