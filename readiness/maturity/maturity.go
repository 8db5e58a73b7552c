package maturity

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Maturity is how far one subject is on one scale.
type Maturity struct {
	Subject inventory.Ref `json:"subject"` // an administration or a register
	Name    string        `json:"name,omitempty"`
	Rule    policy.RuleID `json:"rule"`
	Scale   string        `json:"scale"`
	Title   policy.Text   `json:"title"`
	Low     int           `json:"low"`  // the level that is reached for certain
	High    int           `json:"high"` // the highest that the unknown facts allow
	Of      int           `json:"of"`   // the highest there is

	Reached []Criterion      `json:"reached,omitempty"` // what the levels up to Low ask, with the evidence that it is met
	Next    []Criterion      `json:"next,omitempty"`    // what the level above Low asks: not met first, then open, then met
	Later   []Criterion      `json:"later,omitempty"`   // what the levels above that ask and is not met for certain
	Missing []inventory.Path `json:"missing,omitempty"` // facts that keep Low and High apart
}

// Criterion is one thing a level asks.
type Criterion struct {
	Level    int              `json:"level"`
	Name     string           `json:"criterion"`
	Outcome  policy.Outcome   `json:"outcome"` // satisfied, violated or undetermined
	Evidence []Fact           `json:"evidence,omitempty"`
	Missing  []inventory.Path `json:"missing,omitempty"` // facts to find out, when it is open
}

// Text is the name of the criterion for people, in a language.
func (c Criterion) Text(lang string) string { return policy.ParamText(c.Name, "criteria", lang) }

// Fact is what the inventory states of one fact.
type Fact struct {
	Fact   inventory.Path `json:"fact"`
	State  string         `json:"state"`
	Value  any            `json:"value,omitempty"`  // when it is known
	Source string         `json:"source,omitempty"` // id of the source block, when one is named
	File   string         `json:"file,omitempty"`
	Line   int            `json:"line,omitempty"`
}

// Compute lists what the rules measured of administrations, then of registers, by subject, rule and scale. Without the pack that measures them
// there is nothing to list. A measure whose rule names no criteria has its interval only.
func Compute(inv *inventory.Inventory, rep *policy.Report) []Maturity {
	var out []Maturity
	for _, s := range slices.Concat(rep.Administrations, rep.Registers) {
		if len(s.Measures) == 0 {
			continue
		}
		facts := map[inventory.Path]inventory.FactInfo{}
		for f := range inv.BlockFacts(s.Subject) {
			facts[f.Path] = f
		}
		name := nameOf(inv, s.Subject)
		for _, m := range s.Measures {
			out = append(out, maturityOf(inv, rep, m, name, facts))
		}
	}
	return out
}

func nameOf(inv *inventory.Inventory, ref inventory.Ref) string {
	if a := inv.Administration(ref.ID); a != nil && ref.Kind == inventory.KindAdministration {
		return a.Name.Or("")
	}
	if d := inv.Dataset(ref); d != nil {
		return d.Name.Or("")
	}
	return ""
}

func maturityOf(inv *inventory.Inventory, rep *policy.Report, m policy.Measure, name string, facts map[inventory.Path]inventory.FactInfo) Maturity {
	x := Maturity{Subject: m.Subject, Name: name, Rule: m.Rule, Scale: m.Scale, Low: m.Lo, High: m.Hi, Of: m.Of, Missing: m.Missing}
	if rule := rep.Rule(m.Rule); rule != nil {
		for _, s := range rule.Scales {
			if s.Name == m.Scale {
				x.Title = s.Title
			}
		}
	}
	for _, c := range m.Criteria {
		out := Criterion{Level: c.Level, Name: c.Name, Outcome: c.Outcome, Missing: c.Missing}
		for _, p := range c.Evidence {
			out.Evidence = append(out.Evidence, stated(inv, p, facts))
		}
		switch {
		case c.Level <= m.Lo:
			x.Reached = append(x.Reached, out)
		case c.Level == m.Lo+1:
			x.Next = append(x.Next, out)
		case c.Outcome != policy.OutcomeSatisfied:
			x.Later = append(x.Later, out)
		}
	}
	rank := func(c Criterion) int {
		return slices.Index([]policy.Outcome{policy.OutcomeViolated, policy.OutcomeUndetermined, policy.OutcomeSatisfied}, c.Outcome)
	}
	slices.SortStableFunc(x.Next, func(a, b Criterion) int { return rank(a) - rank(b) })
	return x
}

// stated looks a fact up. One that the subject does not have is left out, as one that nobody stated.
func stated(inv *inventory.Inventory, p inventory.Path, facts map[inventory.Path]inventory.FactInfo) Fact {
	f, ok := facts[p]
	if !ok {
		return Fact{Fact: p, State: inventory.LeftOut.String()}
	}
	out := Fact{Fact: p, State: f.State.String(), Source: f.Detail.Source}
	if f.State == inventory.Known {
		out.Value = f.Value
	}
	if f.State != inventory.LeftOut {
		at := inv.Position(f.Pos)
		out.File, out.Line = at.File, at.Line
	}
	return out
}
