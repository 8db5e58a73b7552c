package change

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// CauseKind says what differs.
type CauseKind string

// The kinds of cause, in the order they are listed.
const (
	DayMoved       CauseKind = "day"     // the day the facts are true on
	ModelChanged   CauseKind = "model"   // one number or list of the model
	RuleChanged    CauseKind = "rule"    // one file of a rule: its text or its metadata
	RulesData      CauseKind = "data"    // a file of data or helpers that rules use
	ChoiceChanged  CauseKind = "choice"  // which rules were asked
	TargetChanged  CauseKind = "target"  // a fact of a target, or of the contract that hosting there would be under
	FactChanged    CauseKind = "fact"    // any other fact
	ProgramChanged CauseKind = "program" // the program answers otherwise, all else being equal
)

// Cause is one thing that differs between two states, which can be taken over alone.
type Cause struct {
	Kind   CauseKind     `json:"kind"`
	Name   string        `json:"name"`          // path of the fact or block, name in the model, id of the rule, name of the file
	Change string        `json:"change"`        // changed, added or removed
	Old    string        `json:"old,omitempty"` // what it said
	New    string        `json:"new,omitempty"`
	OldAt  string        `json:"old_at,omitempty"` // file:line:column, where known
	NewAt  string        `json:"new_at,omitempty"`
	Rule   policy.RuleID `json:"rule,omitempty"`
	Flips  int           `json:"flips"` // answers in whose explanation it stands

	difference inventory.Difference
	file       string // of the library
}

// String names the cause on one line: target.nuage-n1.key_custody: customer, was provider.
func (c Cause) String() string {
	name := c.Name
	if c.Kind != FactChanged && c.Kind != TargetChanged {
		name = string(c.Kind) + " " + name
	}
	switch {
	case c.Kind == ProgramChanged:
		return "the program: " + c.New + ", was " + c.Old
	case c.Change != "changed":
		return name + ": " + c.Change
	case c.Old == c.New:
		return name + ": " + c.New + ", said in another way"
	case c.Kind == RuleChanged && c.Old == "":
		return name + ": " + c.New
	}
	return name + ": " + c.New + ", was " + c.Old
}

// causesOf lists everything that differs, the cheapest to try first.
func causesOf(old, fresh *State) []Cause {
	var out []Cause
	if a, b := old.Digests.AsOf, fresh.Digests.AsOf; a != b {
		out = append(out, Cause{Kind: DayMoved, Name: "as_of", Change: "changed", Old: a.String(), New: b.String()})
	}
	out = append(out, modelCauses(old, fresh)...)
	out = append(out, ruleCauses(old, fresh)...)
	return append(out, factCauses(old, fresh)...)
}

func modelCauses(old, fresh *State) []Cause {
	a, b := leaves(old.Model), leaves(fresh.Model)
	var out []Cause
	for _, name := range sortedNames(a, b) {
		if a[name] != b[name] {
			out = append(out, Cause{Kind: ModelChanged, Name: name, Change: changeWord(a, b, name), Old: a[name], New: b[name]})
		}
	}
	return out
}

func changeWord[V any](a, b map[string]V, name string) string {
	if _, ok := a[name]; !ok {
		return "added"
	}
	if _, ok := b[name]; !ok {
		return "removed"
	}
	return "changed"
}

func sortedNames[V any](a, b map[string]V) []string {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return slices.Sorted(maps.Keys(all))
}

// leaves lists the numbers, words and lists of a value by their names in its JSON, joined by dots.
func leaves(v any) map[string]string {
	text, _ := json.Marshal(v) // plain values
	var tree any
	_ = json.Unmarshal(text, &tree)
	out := map[string]string{}
	collect("", tree, out)
	return out
}

func collect(name string, v any, out map[string]string) {
	if m, ok := v.(map[string]any); ok {
		for k, x := range m {
			collect(strings.TrimPrefix(name+"."+k, "."), x, out)
		}
		return
	}
	text, _ := json.Marshal(v)
	out[name] = string(text)
}

// ruleCauses compares the libraries file by file, and then which of their rules were asked.
func ruleCauses(old, fresh *State) []Cause {
	a, b := textsOf(old.Library), textsOf(fresh.Library)
	was, is := rulesByFile(old), rulesByFile(fresh)
	var out []Cause
	for _, name := range sortedNames(a, b) {
		if a[name] == b[name] {
			continue
		}
		c := Cause{Kind: RulesData, Name: name, Change: changeWord(a, b, name), file: name}
		x, y := was[name], is[name]
		if y.ID != "" || x.ID != "" {
			c.Kind, c.Rule = RuleChanged, y.ID
			if c.Rule == "" {
				c.Rule = x.ID
			}
			c.Name = string(c.Rule)
			c.Old, c.New = metadataChange(x, y)
		}
		out = append(out, c)
	}
	if x, y := choiceOf(old), choiceOf(fresh); x != y {
		out = append(out, Cause{Kind: ChoiceChanged, Name: "of rules", Change: "changed", Old: x, New: y})
	}
	slices.SortStableFunc(out, func(x, y Cause) int { return strings.Compare(ruleOrder(x), ruleOrder(y)) })
	return out
}

func ruleOrder(c Cause) string {
	return map[CauseKind]string{RuleChanged: "0", RulesData: "1", ChoiceChanged: "2"}[c.Kind] + c.Name
}

func textsOf(lib policy.Library) map[string]string {
	out := make(map[string]string, len(lib.Files))
	for _, f := range lib.Files {
		out[f.Path()] = f.Text
	}
	return out
}

func rulesByFile(s *State) map[string]Rule {
	out := make(map[string]Rule, len(s.Rules))
	for _, r := range s.Rules {
		out[r.File] = r
	}
	return out
}

// metadataChange says what of a rule's metadata is another one; of a rule whose text alone changed, that.
func metadataChange(x, y Rule) (was, is string) {
	if x.ID == "" || y.ID == "" {
		return "", ""
	}
	x.Digest, y.Digest = "", ""
	a, b := leaves(x), leaves(y)
	var olds, news []string
	for _, name := range sortedNames(a, b) {
		if a[name] != b[name] {
			olds, news = append(olds, name+" "+a[name]), append(news, name+" "+b[name])
		}
	}
	if olds == nil {
		return "", "another text"
	}
	return strings.Join(olds, ", "), strings.Join(news, ", ")
}

func choiceOf(s *State) string {
	packs := "those on by default"
	if s.Library.Packs != nil {
		packs = strings.Join(slices.Sorted(slices.Values(s.Library.Packs)), " and ")
	}
	out := "packs " + packs
	if s.Library.MinConfidence > policy.ConfidenceLow {
		out += ", confidence " + s.Library.MinConfidence.String() + " at least"
	}
	if len(s.Library.Disabled) > 0 {
		out += ", without " + fmt.Sprint(slices.Sorted(slices.Values(s.Library.Disabled)))
	}
	return out
}

// factCauses compares the inventories. What targets and their contracts state comes first.
func factCauses(old, fresh *State) []Cause {
	contracts := map[inventory.Ref]bool{}
	for _, s := range []*State{old, fresh} {
		for _, t := range s.Inventory.Targets {
			contracts[t.Contract.Or(inventory.Ref{})] = true
		}
	}
	var targets, facts []Cause
	for _, d := range inventory.Differences(old.Inventory, fresh.Inventory) {
		c := Cause{Kind: FactChanged, Name: string(d.Path), Change: "changed", difference: d, OldAt: old.place(d.Old.Pos), NewAt: fresh.place(d.New.Pos)}
		switch {
		case d.Added:
			c.Change = "added"
		case d.Removed:
			c.Change = "removed"
		default:
			c.Old, c.New = d.Old.Text(), d.New.Text()
		}
		if d.Block.Kind == inventory.KindTarget || contracts[d.Block] {
			c.Kind = TargetChanged
			targets = append(targets, c)
			continue
		}
		facts = append(facts, c)
	}
	return append(targets, facts...)
}
