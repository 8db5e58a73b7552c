package scenarios

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Scenario is something that may be otherwise.
type Scenario struct {
	Name    string
	Changes []inventory.Change
	Blocks  []any           // put into the inventory, such as a freeze that is added
	Without []inventory.Ref // taken out of it, such as a freeze that is lifted
	Says    []string        // what it supposes, as a person wrote it
}

// Parse reads a scenario as people write it: a name, a colon, and what is otherwise, separated by commas:
//
//	two more: team.equipe.capacity=14 person_days/week, programme.p.until=2028-03-31
//	no freeze: -freeze.ete
//	one freeze more: +freeze.elections=2027-09-01..2027-09-30
//
// A path and a value change a fact of the inventory; elements of a list are separated by commas; unknown and nothing take a value away. A minus
// takes a freeze out, a plus adds one on which nothing is cut over. All that is wrong is reported at once.
func Parse(inv *inventory.Inventory, text string) (Scenario, error) {
	if inv == nil {
		return Scenario{}, fmt.Errorf("scenarios: %w", inventory.ErrNoInventory)
	}
	name, rest, ok := strings.Cut(text, ":")
	s := Scenario{Name: strings.TrimSpace(name)}
	if !ok || s.Name == "" || strings.ContainsAny(s.Name, "=,") {
		return s, fmt.Errorf("%q has no name: write NAME: PATH=VALUE, such as stronger: team.equipe.capacity=14 person_days/week", text)
	}
	var problems []string
	for _, piece := range pieces(rest) {
		if err := s.add(inv, piece); err != nil {
			problems = append(problems, err.Error())
		}
	}
	if len(problems) > 0 {
		return s, fmt.Errorf("scenario %s: %s", s.Name, strings.Join(problems, "; "))
	}
	if len(s.Says) == 0 {
		return s, fmt.Errorf("scenario %s supposes nothing: write NAME: PATH=VALUE", s.Name)
	}
	return s, nil
}

// pieces cuts a text at its commas. What follows one and is no change of its own is a further element of the list before it.
func pieces(text string) []string {
	var out []string
	for _, p := range strings.Split(text, ",") {
		p = strings.TrimSpace(p)
		switch {
		case p == "":
		case len(out) == 0 || strings.Contains(p, "=") || strings.HasPrefix(p, "+") || strings.HasPrefix(p, "-"):
			out = append(out, p)
		default:
			out[len(out)-1] += ", " + p
		}
	}
	return out
}

// add reads one change.
func (s *Scenario) add(inv *inventory.Inventory, piece string) error {
	switch {
	case strings.HasPrefix(piece, "-"):
		return s.lift(inv, strings.TrimSpace(piece[1:]), piece)
	case strings.HasPrefix(piece, "+"):
		return s.freeze(inv, strings.TrimSpace(piece[1:]), piece)
	}
	path, value, ok := strings.Cut(piece, "=")
	if !ok {
		return fmt.Errorf("%s: write PATH=VALUE, -freeze.ID or +freeze.ID=FROM..UNTIL", piece)
	}
	p := inventory.Path(strings.TrimSpace(path))
	texts := []string{strings.TrimSpace(value)}
	if i, ok := inv.Fact(p); ok && strings.HasPrefix(i.Field.Type, "list of") {
		texts = strings.Split(value, ",")
		for n := range texts {
			texts[n] = strings.TrimSpace(texts[n])
		}
	}
	c, err := inv.ChangeTo(p, texts...)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(s.Changes, func(o inventory.Change) bool { return o.Path == p }) {
		return fmt.Errorf("%s is stated twice", p)
	}
	s.Changes, s.Says = append(s.Changes, c), append(s.Says, piece)
	return nil
}

// lift takes a freeze out.
func (s *Scenario) lift(inv *inventory.Inventory, name, piece string) error {
	ref, err := inventory.ParseRef(name)
	if err != nil || ref.Kind != inventory.KindFreeze || !inv.Has(ref) {
		return fmt.Errorf("%s: name a freeze of the inventory, such as -freeze.ete", piece)
	}
	s.Without, s.Says = append(s.Without, ref), append(s.Says, piece)
	return nil
}

// freeze adds one.
func (s *Scenario) freeze(inv *inventory.Inventory, text, piece string) error {
	name, span, _ := strings.Cut(text, "=")
	from, until, _ := strings.Cut(span, "..")
	ref, err := inventory.ParseRef(strings.TrimSpace(name))
	first, err1 := inventory.ParseDate(strings.TrimSpace(from))
	last, err2 := inventory.ParseDate(strings.TrimSpace(until))
	switch {
	case err != nil || ref.Kind != inventory.KindFreeze || ref.ID == "" || err1 != nil || err2 != nil || last < first:
		return fmt.Errorf("%s: write +freeze.ID=FROM..UNTIL, such as +freeze.elections=2027-09-01..2027-09-30", piece)
	case inv.Has(ref):
		return fmt.Errorf("%s: there is a %s already: change its from and until", piece, ref)
	}
	s.Blocks = append(s.Blocks, &inventory.Freeze{Block: inventory.Block{ID: ref.ID}, From: inventory.Is(first), Until: inventory.Is(last)})
	s.Says = append(s.Says, piece)
	return nil
}

// Apply returns the inventory as the scenario would have it.
func (s *Scenario) Apply(inv *inventory.Inventory) (*inventory.Inventory, error) {
	if inv == nil {
		return nil, fmt.Errorf("scenarios: %w", inventory.ErrNoInventory)
	}
	out, err := inv.With(s.Changes...)
	if err != nil {
		return nil, fmt.Errorf("scenario %s: %w", s.Name, err)
	}
	if out, err = out.Put(s.Blocks...); err != nil {
		return nil, fmt.Errorf("scenario %s: %w", s.Name, err)
	}
	return out.Without(s.Without...), nil
}

// plannerOnly are the blocks that only the planner reads.
var plannerOnly = []inventory.Kind{inventory.KindFreeze, inventory.KindCalendar, inventory.KindTeam, inventory.KindProgramme}

// moveOnly are the facts of application.move that only the planner reads.
var moveOnly = []string{"with", "before", "after", "apart", "not_after", "wave", "effort", "risk", "value", "pilot", "moved_on", "duration", "tasks", "task"}

// TouchesVerdicts reports whether what the scenario changes may be read by the rules of the library, or by the assessment.
func (s *Scenario) TouchesVerdicts() bool {
	for _, c := range s.Changes {
		if !forPlanner(c.Path) {
			return true
		}
	}
	for _, b := range s.Blocks {
		if ref, ok := inventory.RefOf(b); !ok || !slices.Contains(plannerOnly, ref.Kind) {
			return true
		}
	}
	return slices.ContainsFunc(s.Without, func(r inventory.Ref) bool { return !slices.Contains(plannerOnly, r.Kind) })
}

func forPlanner(p inventory.Path) bool {
	ref := p.Block()
	if slices.Contains(plannerOnly, ref.Kind) {
		return true
	}
	rest, ok := strings.CutPrefix(string(p), ref.String()+".move.")
	first, _, _ := strings.Cut(rest, ".")
	first, _, _ = strings.Cut(first, "[")
	return ok && ref.Kind == inventory.KindApplication && slices.Contains(moveOnly, first)
}
