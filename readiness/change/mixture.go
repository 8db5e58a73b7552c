package change

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Rules makes an evaluation out of a library that was kept as text. An error says that the library cannot be run; then no answer is
// taken to come of it.
type Rules func(context.Context, policy.Library) (readiness.Evaluate, error)

// mixtures evaluates states that never were: the old one with some of the causes taken over.
type mixtures struct {
	old, fresh *State
	causes     []Cause
	rules      Rules
	limit      int   // evaluations of rules that may be made
	wanted     []Key // whose answers are compared
	models     bool  // whether models differ: then one report serves several mixtures

	engines map[string]readiness.Evaluate // by the causes of rules taken over; nil for a library that cannot be run
	reports map[string]*report            // by those and the causes of facts; nil likewise
	answers map[string]map[Key]string     // the wanted ones, by all causes; nil likewise
	spent   int
	over    bool // the limit was reached
}

// report is what rules said of a mixed inventory.
type report struct {
	inv *inventory.Inventory
	rep *policy.Report
}

// errLimit stops a search whose evaluations are used up.
var errLimit = errors.New("no evaluation is left")

func newMixtures(old, fresh *State, causes []Cause, rules Rules, limit int) *mixtures {
	return &mixtures{
		old: old, fresh: fresh, causes: causes, rules: rules, limit: limit,
		models:  slices.ContainsFunc(causes, func(c Cause) bool { return c.Kind == ModelChanged }),
		engines: map[string]readiness.Evaluate{}, reports: map[string]*report{}, answers: map[string]map[Key]string{},
	}
}

// set holds numbers of causes, sorted.
type set []int

func (s set) without(x ...int) set {
	return slices.DeleteFunc(slices.Clone(s), func(i int) bool { return slices.Contains(x, i) })
}

// key writes the members of some kinds; of all kinds when none is named.
func (m *mixtures) key(s set, kinds ...CauseKind) string {
	var b strings.Builder
	for _, i := range s {
		if len(kinds) == 0 || slices.Contains(kinds, m.causes[i].Kind) {
			b.Write(binary.AppendUvarint(nil, uint64(i)))
		}
	}
	return b.String()
}

var (
	rulesKinds = []CauseKind{RuleChanged, RulesData, ChoiceChanged}
	factKinds  = []CauseKind{DayMoved, TargetChanged, FactChanged}
)

// of returns the answers that are wanted with these causes; nil when such a state cannot be evaluated.
func (m *mixtures) of(ctx context.Context, s set) (map[Key]string, error) {
	key := m.key(s)
	if got, ok := m.answers[key]; ok {
		return got, nil
	}
	all, err := m.all(ctx, s)
	if err != nil {
		return nil, err
	}
	var out map[Key]string
	if all != nil {
		out = make(map[Key]string, len(m.wanted))
		for _, k := range m.wanted {
			out[k] = all[k]
		}
	}
	m.answers[key] = out
	return out, nil
}

// all returns every answer with these causes.
func (m *mixtures) all(ctx context.Context, s set) (map[Key]string, error) {
	r, err := m.report(ctx, s)
	if r == nil {
		return nil, err
	}
	model, ok := m.model(s)
	if !ok {
		return nil, nil
	}
	if len(model.Defects()) > 0 { // half a change of the model, such as a severe violation that costs less than a slight one
		return nil, nil
	}
	asm, err := readiness.Assess(r.inv, r.rep.Classes, r.rep, model)
	if err != nil {
		return nil, err
	}
	return byKey(AnswersOf(r.rep, asm)), nil
}

func byKey(answers []Answer) map[Key]string {
	out := make(map[Key]string, len(answers))
	for _, a := range answers {
		out[a.Key] = a.Says
	}
	return out
}

func (m *mixtures) report(ctx context.Context, s set) (*report, error) {
	key := m.key(s, append(slices.Clone(rulesKinds), factKinds...)...)
	if r, ok := m.reports[key]; ok {
		return r, nil
	}
	if m.spent >= m.limit {
		m.over = true
		return nil, errLimit
	}
	m.spent++
	eval, err := m.engine(ctx, s)
	if err != nil || eval == nil {
		m.reports[key] = nil
		return nil, err
	}
	inv, err := m.inventory(s)
	if err != nil {
		return nil, err
	}
	rep, err := eval(ctx, inv)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		m.reports[key] = nil
		return nil, nil // a mixture the rules cannot judge: half a change, such as a rule without its data
	}
	r := &report{inv, rep}
	if m.models {
		m.reports[key] = r
	}
	return r, nil
}

func (m *mixtures) engine(ctx context.Context, s set) (readiness.Evaluate, error) {
	key := m.key(s, rulesKinds...)
	if e, ok := m.engines[key]; ok {
		return e, nil
	}
	e, err := m.rules(ctx, m.library(s))
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		e = nil
	}
	m.engines[key] = e
	return e, nil
}

// library mixes the files of rules.
func (m *mixtures) library(s set) policy.Library {
	out := m.old.Library
	files := map[string]policy.File{}
	for _, f := range m.old.Library.Files {
		files[f.Path()] = f
	}
	fresh := map[string]policy.File{}
	for _, f := range m.fresh.Library.Files {
		fresh[f.Path()] = f
	}
	for _, i := range s {
		switch c := m.causes[i]; c.Kind {
		case RuleChanged, RulesData:
			if f, ok := fresh[c.file]; ok {
				files[c.file] = f
			} else {
				delete(files, c.file)
			}
		case ChoiceChanged:
			out.Packs, out.Disabled, out.MinConfidence = m.fresh.Library.Packs, m.fresh.Library.Disabled, m.fresh.Library.MinConfidence
		}
	}
	out.Files = nil
	for _, name := range sortedNames(files, nil) {
		out.Files = append(out.Files, files[name])
	}
	return out
}

func (m *mixtures) inventory(s set) (*inventory.Inventory, error) {
	var taken []inventory.Difference
	day := m.old.Digests.AsOf
	for _, i := range s {
		switch c := m.causes[i]; c.Kind {
		case DayMoved:
			day = m.fresh.Digests.AsOf
		case FactChanged, TargetChanged:
			taken = append(taken, c.difference)
		}
	}
	inv, err := m.old.Inventory.Take(m.fresh.Inventory, taken...)
	if err != nil {
		return nil, err
	}
	if day != inv.AsOf() {
		inv = inv.On(day)
	}
	return inv, nil
}

// model mixes the numbers of the model; false when what comes out is none.
func (m *mixtures) model(s set) (readiness.Model, bool) {
	texts, fresh := leaves(m.old.Model), leaves(m.fresh.Model)
	for _, i := range s {
		if c := m.causes[i]; c.Kind == ModelChanged {
			delete(texts, c.Name)
			if t, ok := fresh[c.Name]; ok {
				texts[c.Name] = t
			}
		}
	}
	tree := map[string]any{}
	for _, name := range sortedNames(texts, nil) {
		at := tree
		parts := strings.Split(name, ".")
		for _, p := range parts[:len(parts)-1] {
			next, ok := at[p].(map[string]any)
			if !ok {
				next = map[string]any{}
				at[p] = next
			}
			at = next
		}
		at[parts[len(parts)-1]] = json.RawMessage(texts[name])
	}
	text, err := json.Marshal(tree)
	if err != nil {
		return readiness.Model{}, false
	}
	var out readiness.Model
	return out, json.Unmarshal(text, &out) == nil
}
