package opa

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// fixes reads what people can do about a violation. Effort and text are the remedy's where a fix states none.
func (n node) fixes(key string, remedy policy.Remedy) []policy.Fix {
	var out []policy.Fix
	for _, item := range n.items(key) {
		fix := policy.Fix{Effort: remedy.Effort, Text: remedy.Action, When: item.conditions("when")}
		if item.m["effort"] != nil {
			fix.Effort = item.word("effort", "low", "medium", "high")
		}
		if item.m["text"] != nil {
			fix.Text = item.sub("text").texts()
		}
		for _, set := range item.items("set") {
			f := policy.FixFact{Fact: set.text("fact"), To: set.values("to"), Add: set.values("add"), State: set.values("state")}
			if err := f.Check(); f.Fact != "" && err != nil {
				n.r.defect(fmt.Sprintf("%s: %v", set.path, err))
			}
			fix.Set = append(fix.Set, f)
		}
		if len(fix.Set) == 0 {
			n.r.defect(item.path + ".set is missing: list the facts it changes")
		}
		out = append(out, fix)
	}
	return out
}

// values are the texts of a key that holds one value or a list of them.
func (n node) values(key string) []string {
	v, stated := n.m[key]
	if !stated {
		return nil
	}
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	out := make([]string, len(list))
	for i, x := range list {
		switch x.(type) {
		case map[string]any, []any, nil:
			n.r.defect(fmt.Sprintf("%s.%s: %v is no value", n.path, key, x))
		}
		out[i] = fmt.Sprint(x)
	}
	return out
}

// conditions are parameters with the values they must have.
func (n node) conditions(key string) map[string][]string {
	m, ok := n.m[key].(map[string]any)
	if !ok {
		if n.m[key] != nil {
			n.r.defect(n.path + "." + key + " is not an object")
		}
		return nil
	}
	out := map[string][]string{}
	for _, param := range sortedKeys(m) {
		out[param] = node{n.r, n.path + "." + key, m}.values(param)
	}
	return out
}

// fixable checks that a rule with fixes can be violated, and that it does not also say that there is none.
func (r *reader) fixable(s *ruleSource) {
	if len(s.Fixes) == 0 {
		return
	}
	switch s.Effect {
	case policy.EffectDeny, policy.EffectCondition, policy.EffectBeforeWave, policy.EffectRequire, policy.EffectScore, policy.EffectInvalid:
	default:
		r.defect(fmt.Sprintf("custom.fixes: its effect is %s: only what is violated can be put right", s.Effect))
	}
	if s.Subject != policy.SubjectApplication {
		r.defect(fmt.Sprintf("custom.fixes: its subject is %s: only rules about an application may have fixes", s.Subject))
	}
	if s.NoFix.En != "" {
		r.defect("custom.no_fix says that nothing can be done, custom.fixes says what: keep one")
	}
}

// carried are facts that decide how classes travel along flows.
var carried = []string{
	"input.application.owns", "input.application.reads", "input.application.flows.*.data", "input.application.flows.*.to", "input.application.flows.*.mode",
	"input.application.flows.*.if_broken", "input.application.flows.*.transforms",
}

// checkFixes refuses fixes that cannot help, since neither the rule nor what relieves it reads what they change, and those that would change
// a class: a fix is something people do, never other data.
func (e *Engine) checkFixes(files map[policy.RuleID]string) error {
	var defects []Defect
	var offers []string
	for _, o := range e.offers {
		offers = append(offers, e.prog.pathsRead(o.fn)...)
	}
	for _, r := range e.rules {
		if len(r.Fixes) == 0 {
			continue
		}
		reads := slices.Clone(r.Facts)
		for _, other := range e.rules {
			if slices.Contains(other.relieves, r.ID) {
				reads = append(reads, other.Facts...)
			}
		}
		if len(r.Requires) > 0 {
			reads = append(reads, offers...)
		}
		for i, fix := range r.Fixes {
			for _, text := range e.fixDefects(fix, reads) {
				defects = append(defects, Defect{File: files[r.ID], Rule: string(r.ID), Text: fmt.Sprintf("custom.fixes[%d]: %s", i, text)})
			}
		}
	}
	if defects == nil {
		return nil
	}
	return &LibraryError{defects}
}

func (e *Engine) fixDefects(fix policy.Fix, reads []string) []string {
	var out []string
	helps := false
	for _, f := range fix.Set {
		_, path, err := f.Resolve()
		if err != nil {
			continue // reported when the metadata was read
		}
		touches := func(p string) bool { return policy.Overlap(p, path) }
		helps = helps || slices.ContainsFunc(reads, touches)
		if slices.ContainsFunc(carried, touches) {
			out = append(out, f.Fact+" decides which classes the application gets from others: a fix changes what people do, never which data there are")
		}
		for _, r := range e.rules {
			inDataset := strings.Replace(path, "input.datasets.*.", "input.dataset.", 1)
			if r.classify != nil && slices.ContainsFunc(r.Facts, func(p string) bool { return policy.Overlap(p, path) || policy.Overlap(p, inDataset) }) {
				out = append(out, fmt.Sprintf("%s decides the class, by %s: a fix changes what people do, never which data there are", f.Fact, r.ID))
			}
		}
	}
	if !helps {
		out = append(out, "the rule reads none of the facts it changes, so it cannot help")
	}
	return out
}
