package change

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Scenario is something that may happen: facts that turn out otherwise, blocks that appear, reliefs that end.
type Scenario struct {
	ID      string
	Title   policy.Text
	Changes []inventory.Change
	Blocks  []any           // put into the inventory, in place of those of the same reference; such as *inventory.Target
	Ends    []policy.RuleID // rules whose reliefs end
	Says    []string        // what Blocks suppose, in short; nil: their text
}

// maxSites is how many sites are asked about, those that most applications are used at first.
const maxSites = 20

// Scenarios makes the scenarios that an inventory gives reason to ask about, sorted by id:
//
//   - lost-PROVIDER: a provider's qualifications are withdrawn; of a target without a stated provider, those of the target alone;
//   - level-2-TARGET: a cloud target without level 2 is qualified for it, everything else about it being as stated;
//   - new-level-2: an offer of level 2 opens that satisfies whatever the rules ask of a target, see [Offer2];
//   - ended-RULE: the reliefs that a rule grants, such as article 17 of decree 2-24-921, end;
//   - cut-SITE: a site loses its links.
//
// rep is what the rules said of the inventory.
func Scenarios(inv *inventory.Inventory, rep *policy.Report) []Scenario {
	out := slices.Concat(lostQualifications(inv), levelTwo(inv), []Scenario{newOffer(inv)}, endedReliefs(rep), cutSites(inv))
	slices.SortFunc(out, func(a, b Scenario) int { return strings.Compare(a.ID, b.ID) })
	return out
}

// lostQualifications withdraws what each provider holds.
func lostQualifications(inv *inventory.Inventory) []Scenario {
	held := map[string][]*inventory.Target{}
	for _, t := range inv.Targets {
		if q := t.Qualification.Or(nil); q != nil && q.Level.Or(0) > 0 && q.Status.Or("valid") == "valid" {
			name := t.Provider.Or("")
			if name == "" {
				name = t.ID
			}
			held[name] = append(held[name], t)
		}
	}
	var out []Scenario
	for _, name := range slices.Sorted(maps.Keys(held)) {
		s := Scenario{ID: "lost-" + held[name][0].ID, Title: policy.Text{
			En: name + " loses its qualification", Fr: name + " perd sa qualification", Ar: "يفقد " + name + " تأهيله",
		}}
		for _, t := range held[name] {
			path := inventory.Ref{Kind: inventory.KindTarget, ID: t.ID}.String() + ".qualification.status"
			s.Changes = append(s.Changes, inventory.Change{Path: inventory.Path(path), State: inventory.Known, Value: "withdrawn"})
		}
		out = append(out, s)
	}
	return out
}

// levelTwo qualifies each cloud target that is not.
func levelTwo(inv *inventory.Inventory) []Scenario {
	var out []Scenario
	for _, t := range inv.Targets {
		q := t.Qualification.Or(nil)
		cloud := t.Kind.Or("") == "cloud" || t.Kind.Or("") == "state_cloud"
		if !cloud || q != nil && q.Level.Or(0) == 2 && q.Status.Or("") == "valid" {
			continue
		}
		better := inv.Copy(inventory.Ref{Kind: inventory.KindTarget, ID: t.ID}).(*inventory.Target)
		var evidence inventory.Fact[inventory.Ref]
		if q != nil {
			evidence = q.Evidence
		}
		better.Qualification = qualified(inv.AsOf(), t.Offers, evidence)
		name := t.Name.Or(t.ID)
		path := inventory.Ref{Kind: inventory.KindTarget, ID: t.ID}.String() + ".qualification"
		out = append(out, Scenario{ID: "level-2-" + t.ID, Blocks: []any{better}, Says: []string{
			path + ".level = 2", path + `.services = ["iaas", "paas", "saas"]`, path + `.status = "valid"`, path + ".valid_to = " + inv.AsOf().AddDays(3*365).String(),
		}, Title: policy.Text{
			En: name + " is qualified for level 2", Fr: name + " : qualification de niveau 2 obtenue", Ar: "يؤهَّل " + name + " للمستوى 2",
		}})
	}
	return out
}

// qualified is a qualification of level 2 from a day on, for three years, which is supposed and no term of law.
func qualified(day inventory.Date, offers inventory.Fact[[]string], evidence inventory.Fact[inventory.Ref]) inventory.Fact[*inventory.Qualification] {
	return inventory.Is(&inventory.Qualification{
		Level: inventory.Is[int64](2), Services: inventory.Is([]string{"iaas", "paas", "saas"}), Offers: offers,
		Status: inventory.Is("valid"), ValidFrom: inventory.Is(day), ValidTo: inventory.Is(day.AddDays(3 * 365)), RenewalFiledOn: inventory.DoesNotApply[inventory.Date](), Evidence: evidence,
	})
}

// endedReliefs ends what each relieving rule grants.
func endedReliefs(rep *policy.Report) []Scenario {
	granted := map[policy.RuleID]bool{}
	for _, a := range rep.Applications {
		for _, r := range a.Reliefs {
			granted[r.Rule] = true
		}
	}
	var out []Scenario
	for _, id := range slices.Sorted(maps.Keys(granted)) {
		source := policy.Source{Instrument: string(id)}
		if r := rep.Rule(id); r != nil {
			source = r.Source
		}
		out = append(out, Scenario{ID: "ended-" + string(id), Ends: []policy.RuleID{id}, Title: policy.Text{
			En: fmt.Sprintf("the relief of %s ends (rule %s)", source, id),
			Fr: fmt.Sprintf("la dérogation prend fin : %s (règle %s)", source.In("fr"), id),
			Ar: fmt.Sprintf("ينتهي الاستثناء المنصوص عليه في: %s (القاعدة %s)", source.In("ar"), id),
		}})
	}
	return out
}

// cutSites takes the links off sites, one by one.
func cutSites(inv *inventory.Inventory) []Scenario {
	used := map[string]int{}
	for _, a := range inv.Applications {
		for _, ref := range a.UsedAt.Or(nil) {
			used[ref.ID]++
		}
	}
	var sites []*inventory.Site
	for _, s := range inv.Sites {
		if len(s.Links.Or(nil)) > 0 {
			sites = append(sites, s)
		}
	}
	slices.SortStableFunc(sites, func(a, b *inventory.Site) int { return used[b.ID] - used[a.ID] })
	var out []Scenario
	for _, s := range sites[:min(maxSites, len(sites))] {
		path := inventory.Ref{Kind: inventory.KindSite, ID: s.ID}.String() + ".links"
		name := s.Name.Or(s.ID)
		out = append(out, Scenario{
			ID: "cut-" + s.ID, Changes: []inventory.Change{{Path: inventory.Path(path), State: inventory.Known, Value: []*inventory.Link{}}},
			Title: policy.Text{En: name + " loses its links", Fr: name + " perd ses liaisons", Ar: "يفقد " + name + " روابطه"},
		})
	}
	return out
}
