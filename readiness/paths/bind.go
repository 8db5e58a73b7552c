package paths

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// binding fills the patterns of a rule's fixes in for one objection of an application to a target.
type binding struct {
	*world
	app, target string
	*objection
	any string // the id that * stands for
}

// bind returns the actions that the fixes of an objection's rule come to, sorted. A fix whose parameters the objection does not have, or
// which would change nothing, comes to none.
func (w *world) bind(app, target string, o *objection) []Action {
	if o.rule == nil {
		return nil
	}
	var out []Action
	for i := range o.rule.Fixes {
		fix := &o.rule.Fixes[i]
		b := binding{world: w, app: app, target: target, objection: o}
		if !b.meets(fix.When) {
			continue
		}
		for _, id := range b.anyOf(fix) {
			b.any = id
			if a, ok := b.action(fix); ok {
				out = merge(out, a)
			}
		}
	}
	return out
}

// meets reports whether the parameters of the objection are those a fix is for. A parameter nobody knows yet is none of them.
func (b *binding) meets(when map[string][]string) bool {
	for param, values := range when {
		v, ok := b.params[param]
		if !ok || !slices.ContainsFunc(texts(v), func(t string) bool { return slices.Contains(values, t) }) {
			return false
		}
	}
	return true
}

// anyOf lists the ids that * stands for in a fix: [""] when it has none.
func (b *binding) anyOf(fix *policy.Fix) []string {
	var out []string
	app := inventory.Ref{Kind: inventory.KindApplication, ID: b.app}
	switch {
	case slices.ContainsFunc(fix.Set, func(f policy.FixFact) bool { return strings.HasPrefix(f.Fact, "study.*") }):
		for _, s := range b.inv.Studies {
			if s.Application.Or(inventory.Ref{}) == app && s.Target.Or(inventory.Ref{}).ID == b.target {
				out = append(out, s.ID)
			}
		}
	case slices.ContainsFunc(fix.Set, func(f policy.FixFact) bool { return strings.HasPrefix(f.Fact, "market_check.*") }):
		for _, m := range b.inv.MarketChecks {
			if m.Application.Or(inventory.Ref{}) == app {
				out = append(out, m.ID)
			}
		}
	default:
		return []string{""}
	}
	return out
}

func (b *binding) action(fix *policy.Fix) (Action, bool) {
	a := Action{Rule: b.id, Text: fix.Text, Effort: fix.Effort, Days: b.model.days(b.id, fix.Effort)}
	if !b.certain {
		a.Ask = b.missing
	}
	for _, f := range fix.Set {
		if !b.fact(&a, f) {
			return Action{}, false
		}
	}
	if len(a.Changes) == 0 {
		return Action{}, false
	}
	a.seal()
	return a, true
}

// fact adds the changes that one fact of a fix comes to: none when it is so already.
func (b *binding) fact(a *Action, f policy.FixFact) bool {
	_, read, err := f.Resolve()
	if err != nil {
		return false
	}
	places, ok := b.places(a, f)
	if !ok {
		return false
	}
	for _, p := range places {
		c := Change{Fact: p, To: b.fill(f.To), Add: b.fill(f.Add)}
		if f.State != nil {
			c.To, c.Example = b.fill(f.State), true
		}
		if c.To == nil && c.Add == nil {
			return false
		}
		slices.Sort(c.Add)
		if c, needed := b.needed(c); needed {
			a.Changes, a.reads = append(a.Changes, c), append(a.reads, read)
		}
	}
	return true
}

// needed leaves out of a change what is so already.
func (b *binding) needed(c Change) (Change, bool) {
	info, ok := b.inv.Fact(c.Fact)
	if !ok || info.State != inventory.Known {
		return c, true // of a contract that does not exist yet, or not known
	}
	there := texts(info.Value)
	switch {
	case c.Add != nil:
		c.Add = slices.DeleteFunc(slices.Clone(c.Add), func(e string) bool { return slices.Contains(there, e) })
		return c, len(c.Add) > 0
	case c.Example:
		return c, len(there) == 0 || there[0] == "" || there[0] == "none" || there[0] == "0"
	}
	v, err := info.Field.Value(c.To...)
	return c, err != nil || !slices.Equal(texts(v), there)
}

// fill fills placeholders in; nil when a parameter is not there.
func (b *binding) fill(list []string) []string {
	var out []string
	for _, text := range list {
		filled, ok := b.text(text)
		if !ok {
			return nil
		}
		out = append(out, filled...)
	}
	return out
}

// text fills one text in. One that is nothing but a parameter stands for each element of it.
func (b *binding) text(text string) ([]string, bool) {
	if name, ok := placeholder(text); ok {
		v, known := b.param(name)
		return v, known
	}
	for _, name := range policy.Placeholders(text) {
		v, known := b.param(name)
		if !known || len(v) != 1 {
			return nil, false
		}
		text = strings.ReplaceAll(text, "{"+name+"}", v[0])
	}
	return []string{text}, true
}

func (b *binding) param(name string) ([]string, bool) {
	switch name {
	case "as_of":
		return []string{b.inv.AsOf().String()}, true
	case "target":
		return []string{b.target}, true
	}
	v, ok := b.params[name]
	return texts(v), ok
}

func placeholder(text string) (string, bool) {
	if !strings.HasPrefix(text, "{") || strings.Index(text, "}") != len(text)-1 {
		return "", false
	}
	return text[1 : len(text)-1], true
}

// texts writes a value, or each element of a list, as the language does without its quotes.
func texts(v any) []string {
	switch x := v.(type) {
	case nil:
		return nil
	case string:
		return []string{x}
	case []string:
		return x
	case []any:
		var out []string
		for _, e := range x {
			out = append(out, texts(e)...)
		}
		return out
	case []inventory.Ref:
		var out []string
		for _, e := range x {
			out = append(out, e.String())
		}
		return out
	case inventory.Ref:
		if x == (inventory.Ref{}) {
			return []string{"none"}
		}
	}
	return []string{fmt.Sprint(v)}
}
