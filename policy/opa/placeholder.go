package opa

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// message reads custom.message and checks what it fills in: the three languages use the same placeholders, and each is a
// parameter of some violation, the subject or the target.
func (r *reader) message(custom node, m *ast.Module) policy.Text {
	if custom.m["message"] == nil { // the title says it then; the library's own rules are tested to have one
		return policy.Text{}
	}
	text := custom.sub("message").texts()
	want := policy.Placeholders(text.En)
	for _, x := range []struct{ lang, text string }{{"fr", text.Fr}, {"ar", text.Ar}} {
		if got := policy.Placeholders(x.text); x.text != "" && !slices.Equal(got, want) {
			r.defect(fmt.Sprintf("custom.message.%s: its placeholders are %v, those of en are %v: use the same ones", x.lang, got, want))
		}
	}
	if keys, known := paramsOf(m); known {
		keys = append(keys, "subject", "target")
		for _, word := range want {
			if !slices.Contains(keys, word) {
				r.defect(fmt.Sprintf("custom.message: no violation has a parameter %q for {%s}: use %s", word, word, strings.Join(keys, ", ")))
			}
		}
	}
	return text
}

// paramsOf lists the keys that the violations of a module insert in their params; false when some are made in a way that cannot be
// read off the text.
func paramsOf(m *ast.Module) ([]string, bool) {
	l := &literals{module: m}
	var keys []string
	for _, r := range m.Rules {
		if r.Head.Name != "violation" && r.Head.Name != "dispose" || r.Head.Key == nil {
			continue
		}
		for _, violation := range l.objects(r.Head.Key, r.Body, 0) {
			params := violation.Get(ast.StringTerm("params"))
			if params == nil {
				continue
			}
			for _, obj := range l.objects(params, r.Body, 0) {
				for _, k := range obj.Keys() {
					if s, ok := k.Value.(ast.String); ok {
						keys = append(keys, string(s))
					} else {
						l.lost = true
					}
				}
			}
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys), !l.lost
}

// literals finds the objects that a term of a module may be, as they are written.
type literals struct {
	module *ast.Module
	lost   bool // some term is made otherwise
}

const maxLiteralDepth = 8 // a rule may refer to itself by mistake

func (l *literals) objects(t *ast.Term, body ast.Body, depth int) []ast.Object {
	if depth < maxLiteralDepth {
		switch v := t.Value.(type) {
		case ast.Object:
			return []ast.Object{v}
		case ast.Var:
			if x := assigned(v, body); x != nil {
				return l.objects(x, body, depth+1)
			}
			return l.heads(string(v), depth)
		case ast.Call:
			if v[0].String() == "object.union" {
				return append(l.objects(v[1], body, depth+1), l.objects(v[2], body, depth+1)...)
			}
			return l.heads(v[0].String(), depth)
		}
	}
	l.lost = true
	return nil
}

// heads are the objects that the module's own rules or functions of a name give.
func (l *literals) heads(name string, depth int) []ast.Object {
	var out []ast.Object
	found := false
	for _, r := range l.module.Rules {
		for ; r != nil; r = r.Else {
			if r.Head.Ref().String() == name && r.Head.Value != nil && r.Head.Key == nil {
				found = true
				out = append(out, l.objects(r.Head.Value, r.Body, depth+1)...)
			}
		}
	}
	l.lost = l.lost || !found
	return out
}

// assigned is the term that v := term or v = term gives a variable in a body.
func assigned(v ast.Var, body ast.Body) *ast.Term {
	for _, e := range body {
		if (e.IsAssignment() || e.IsEquality()) && len(e.Operands()) == 2 && e.Operand(0).Value.Compare(v) == 0 {
			return e.Operand(1)
		}
	}
	return nil
}
