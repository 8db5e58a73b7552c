package opa

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"
)

// answer is what one export of a rule says of one document: the elements that are there in every completion of the unknown facts,
// and those that are there in some.
type answer struct {
	certain  map[string]ast.Object // by the fields that identify an element
	possible map[string]candidate
	open     doubt // facts on which further elements hang, of a form that is not known
	facts    doubt // facts on which it hangs whether there are such
	applies  bool  // whether there is a completion in which the rule applies
}

// candidate is an element that is there if some facts turn out so.
type candidate struct {
	el    ast.Object
	facts doubt
}

// question is one export of one rule to be asked of one document.
type question struct {
	on      *machine // runs the rule with every unknown fact unknown; what it computed for other rules is used again
	applies *function
	fn      *function
	key     []string // fields that identify an element
	single  bool     // whether elements are all about one thing: once one is certain, the others do not matter
	runs    int      // completions left to try
	tried   int      // completions tried
	found   bool     // whether a completion certainly gives elements
	none    bool     // whether one certainly gives none
}

// patience is the number of completions after which no more are tried once some give an element and some give none: the answer is then
// undetermined, and all that is left to learn is which facts could be left out of its reasons.
const patience = 16

// on makes the machine that questions about one document share.
func (e *Engine) on(ctx context.Context, w *world, input, data val) *machine {
	return &machine{
		ctx: ctx, prog: e.prog, world: w, input: input, data: data, memo: e.prog.newMemo(), limits: e.limits,
		budget: e.budgetOf(ctx), largest: e.limits.Value + sizeOf(input) + sizeOf(data),
	}
}

// trying returns a machine like m in which some unknown facts have values.
func (m *machine) trying(assigned []assignment) *machine {
	out := *m
	out.assigned, out.trial, out.memo = assigned, m.shared.trialOf(assigned), m.prog.newMemo()
	b := *m.budget // what is made to try something is not kept
	out.budget = &b
	return &out
}

// ask answers a question exactly where the facts in doubt have few values, and safely otherwise.
func (q *question) ask() (answer, error) {
	q.runs = q.on.limits.Completions
	return q.solve(nil)
}

func (q *question) solve(assigned []assignment) (answer, error) {
	q.runs--
	q.tried++
	a, err := q.run(assigned)
	settled := q.note(a)
	if err == nil && !settled && assigned == nil {
		err = q.probe(a.open)
	}
	if err != nil || settled || q.runs <= 0 || q.tried > patience && q.undecided() {
		return a, err
	}
	f := q.branch(a.open, assigned)
	if f < 0 {
		return a, nil
	}
	domain := q.on.world.facts[f].domain
	parts := make([]answer, len(domain))
	for i, v := range domain {
		trying := append(slices.Clip(assigned), assignment{f, q.on.prog.document(v)})
		if parts[i], err = q.solve(trying); err != nil {
			return answer{}, err
		}
	}
	return combine(f, parts), nil
}

// note takes down what a completion says, and reports whether it says all there is to say.
func (q *question) note(a answer) bool {
	if a.open != nil && (!q.single || len(a.certain) == 0) {
		return false
	}
	q.found = q.found || len(a.certain) > 0
	q.none = q.none || len(a.certain) == 0
	return true
}

// undecided reports whether some completions give elements and some give none.
func (q *question) undecided() bool { return q.found && q.none }

// probe tries the first and the last value of everything in doubt, when there are many ways: most questions that cannot be decided show
// it there.
func (q *question) probe(d doubt) error {
	var first, last []assignment
	ways := 1
	for _, f := range d {
		if domain := q.on.world.facts[f].domain; len(domain) > 0 {
			first = append(first, assignment{f, q.on.prog.document(domain[0])})
			last = append(last, assignment{f, q.on.prog.document(domain[len(domain)-1])})
			ways = min(ways*len(domain), patience+1)
		}
	}
	if ways <= patience {
		return nil
	}
	for _, assigned := range [][]assignment{first, last} {
		a, err := q.run(assigned)
		if err != nil {
			return err
		}
		q.note(a)
	}
	if q.undecided() {
		q.tried = patience + 1
	}
	return nil
}

// branch picks the next fact to try: the first in doubt whose values are few, or -1.
func (q *question) branch(d doubt, assigned []assignment) int {
	for _, f := range d {
		done := slices.ContainsFunc(assigned, func(a assignment) bool { return a.fact == f })
		if !done && q.on.world.facts[f].domain != nil {
			return f
		}
	}
	return -1
}

// combine joins the answers for every value of a fact.
func combine(f int, parts []answer) answer {
	out := answer{certain: map[string]ast.Object{}, possible: map[string]candidate{}}
	split := false
	for _, p := range parts {
		out.open, out.facts = out.open.join(p.open), out.facts.join(p.facts)
		out.applies = out.applies || p.applies
		split = split || !slices.Equal(p.open, parts[0].open)
		for k, el := range p.certain {
			out.possible[k] = candidate{el: el}
		}
		for k, c := range p.possible {
			out.possible[k] = c
		}
	}
	for k, c := range out.possible {
		c.facts = nil
		differ, certain := false, true
		for _, p := range parts {
			differ = differ || p.status(k) != parts[0].status(k)
			certain = certain && p.status(k) == isCertain
			c.facts = c.facts.join(p.possible[k].facts)
			if p.status(k) == isAbsent { // perhaps it is among what is open there
				c.facts = c.facts.join(p.open)
			}
		}
		if certain {
			out.certain[k] = c.el
			delete(out.possible, k)
			continue
		}
		if differ {
			c.facts = c.facts.join(doubt{f})
		}
		out.possible[k] = c
	}
	if split {
		out.facts = out.facts.join(doubt{f})
	}
	return out
}

const (
	isAbsent = iota
	isPossible
	isCertain
)

// status says whether an element is there.
func (a *answer) status(key string) int {
	if _, ok := a.certain[key]; ok {
		return isCertain
	}
	if _, ok := a.possible[key]; ok {
		return isPossible
	}
	return isAbsent
}

// run evaluates once, with some unknown facts given values.
func (q *question) run(assigned []assignment) (answer, error) {
	m := q.on
	if assigned != nil {
		m = m.trying(assigned)
		defer func() { q.on.idle, q.on.budget.held = m.idle, m.budget.held; m.free() }()
	}
	m.steps, m.nextLook = m.limits.Steps, m.limits.Steps
	out := answer{applies: true}
	var gate doubt
	if q.applies != nil {
		c, err := m.call(q.applies)
		if err != nil {
			return out, err
		}
		f, unknown := c.value.(fact)
		switch {
		case c.value == nil && c.doubt == nil, c.value == boolean(false):
			out.applies = false
			return out, nil
		case c.value == nil:
			gate = c.doubt
		case unknown:
			gate = doubt{int(f)}
		}
	}
	c, err := m.call(q.fn)
	if err != nil {
		return out, err
	}
	out.open = c.doubt
	set, ok := c.value.(*set)
	if !ok || len(set.items) == 0 && gate == nil {
		out.facts = out.open
		return out, nil
	}
	certain, d, err := m.elements(set, q.key)
	if err != nil {
		return out, err
	}
	out.open = out.open.join(d)
	if gate != nil { // nothing is certain of a rule that perhaps does not apply
		if len(certain) > 0 || out.open != nil {
			out.open = out.open.join(gate)
			out.possible = make(map[string]candidate, len(certain))
			for k, el := range certain {
				out.possible[k] = candidate{el, out.open}
			}
		}
		out.facts = out.open
		return out, nil
	}
	out.certain, out.facts = certain, out.open
	return out, nil
}

// elements keys the elements of a set, and joins those with the same key. One whose key hangs on an unknown fact is left to doubt.
func (m *machine) elements(set *set, fields []string) (map[string]ast.Object, doubt, error) {
	out := make(map[string]ast.Object, len(set.items))
	var d doubt
	var key []byte
	set.sort()
next:
	for _, item := range set.items {
		obj, ok := item.(*object)
		if !ok {
			return nil, nil, fmt.Errorf("an element of a rule's answer is %s, not an object", toOPA(item))
		}
		key = key[:0]
		for _, f := range fields {
			x := obj.get(m.prog.strs.of(f, nil))
			if x != nil {
				if why := m.doubtIn(x); why != nil {
					d = d.join(why)
					continue next
				}
				key = appendText(key, x)
			}
			key = append(key, 1)
		}
		el := toOPA(obj).(ast.Object)
		if was, dup := out[string(key)]; dup {
			el = joinElements(was, el)
		}
		out[string(key)] = el
	}
	return out, d, nil
}

// appendText appends a value as OPA writes it.
func appendText(to []byte, v val) []byte {
	switch v := v.(type) {
	case *str:
		return strconv.AppendQuote(to, v.text)
	case integer:
		return strconv.AppendInt(to, int64(v), 10)
	}
	return append(to, toOPA(v).String()...)
}
