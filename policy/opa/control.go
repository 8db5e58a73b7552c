package opa

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
)

func (m *machine) blocks(fr *frame, s *ir.BlockStmt) (signal, error) {
	for i, b := range s.Blocks {
		sig, err := m.block(fr, b)
		if err != nil || sig == returned {
			return sig, err
		}
		why := fr.maybe
		left := fr.nested(sig, 1)
		if left == completed {
			continue
		}
		if why != nil { // perhaps the blocks that follow are left out
			fr.maybe = why
			for _, later := range s.Blocks[i+1:] {
				for _, st := range later.Stmts {
					fr.mark(m.prog.effects[st], why.join(fr.supposed))
				}
			}
		}
		return left, nil
	}
	fr.maybe = nil
	return completed, nil
}

func (m *machine) scan(fr *frame, s *ir.ScanStmt) (signal, error) {
	src := fr.locals[s.Source]
	src.value = m.resolveCell(src)
	if ok, sig := fr.certain(src); !ok {
		if fr.maybe != nil {
			return m.possibleScan(fr, s, fr.maybe), nil
		}
		return sig, nil
	}
	more := src.doubt
	step := func(k, v ast.Value) (signal, error) {
		fr.locals[s.Key], fr.locals[s.Value] = cell{value: k, depth: fr.depth}, cell{value: m.resolve(v), depth: fr.depth}
		return m.block(fr, s.Block)
	}
	sig, doubtful, err := m.each(fr, src.value, &more, step)
	if err != nil || sig == returned {
		return sig, err
	}
	if doubtful != nil {
		fr.maybe = doubtful
		return sig, nil
	}
	if sig != completed {
		return sig, nil
	}
	if more != nil {
		return m.possibleScan(fr, s, more), nil
	}
	fr.maybe = nil
	return completed, nil
}

// possibleScan marks what further rounds of a loop could do.
func (m *machine) possibleScan(fr *frame, s *ir.ScanStmt, why doubt) signal {
	fr.maybe = why
	e := m.prog.effects[s]
	fr.mark(e, why.join(fr.supposed))
	if e.escape >= 0 {
		return signal(e.escape)
	}
	fr.maybe = nil
	return completed
}

// each runs the rounds of a loop in order. more grows by what keeps the collection open. The signal is the statement's own; the
// doubt is set when it is not certain that the loop leaves.
func (m *machine) each(fr *frame, v ast.Value, more *doubt, step func(k, v ast.Value) (signal, error)) (signal, doubt, error) {
	out, done := completed, false
	var maybe doubt
	var fail error
	round := func(k, v ast.Value) bool {
		sig, err := step(k, v)
		if err != nil {
			fail = err
			return true
		}
		switch {
		case sig == returned:
			out, done = returned, true
		case sig <= 0: // next round, in doubt or not
		case fr.maybe != nil: // perhaps the loop ends here
			maybe = fr.maybe
			*more = more.join(maybe)
			if sig >= 2 {
				out, done = sig-2, true
				return true
			}
			maybe, done = nil, true
		case sig == 1:
			done = true
		default:
			out, done = sig-2, true
		}
		return done
	}
	switch v := v.(type) {
	case *ast.Array:
		for i := range v.Len() {
			if round(number(i), v.Elem(i).Value) {
				break
			}
		}
	case ast.Set:
		v.Until(func(t *ast.Term) bool { return round(t.Value, t.Value) })
	case ast.Object:
		v.Until(func(k, t *ast.Term) bool {
			if k.Value == ast.Value(openKey) {
				*more = more.join(openDoubt(t.Value))
				return false
			}
			return round(k.Value, t.Value)
		})
	}
	return out, maybe, fail
}

func (m *machine) not(fr *frame, s *ir.NotStmt) (signal, error) {
	sig, err := m.block(fr, s.Block)
	if err != nil || sig == returned {
		return sig, err
	}
	if sig == completed {
		return 0, nil
	}
	if fr.maybe != nil { // in doubt whether the block is defined
		return signal(max(int(sig)-1, 0)), nil
	}
	return fr.nested(sig, 1), nil
}

func (m *machine) with(fr *frame, s *ir.WithStmt) (signal, error) {
	c := m.operand(fr, s.Value)
	if c.value == nil || c.doubt != nil {
		fr.maybe = c.doubt
		return 0, nil
	}
	saved, memo := fr.locals[s.Local], m.memo
	path := make([]*ast.Term, len(s.Path))
	for i, p := range s.Path {
		path[i] = m.prog.strings[p]
	}
	fr.locals[s.Local] = cell{value: upsert(saved.value, path, c.value)}
	m.memo = map[*function]cell{}
	sig, err := m.block(fr, s.Block)
	fr.locals[s.Local], m.memo = saved, memo
	if err != nil || sig == returned {
		return sig, err
	}
	if sig == completed {
		return completed, nil
	}
	return max(sig-1, 0), nil
}

// upsert returns a copy of an object with the value at a path replaced.
func upsert(v ast.Value, path []*ast.Term, x ast.Value) ast.Value {
	if len(path) == 0 {
		return x
	}
	obj, ok := v.(ast.Object)
	if !ok {
		obj = ast.NewObject()
	}
	var old ast.Value
	if t := obj.Get(path[0]); t != nil {
		old = t.Value
	}
	fresh := ast.NewObject()
	obj.Foreach(func(k, t *ast.Term) { fresh.Insert(k, t) })
	fresh.Insert(path[0], ast.NewTerm(upsert(old, path[1:], x)))
	return fresh
}
