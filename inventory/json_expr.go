package inventory

import (
	"bytes"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/jsontext"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
	"golang.org/x/text/unicode/norm"
)

// maxSteps is the number of steps of a reference: that of a foreign block has two. A string with more is none.
const maxSteps = 2

// expr reads the value of a field; nil stands for a field that the schema does not know.
func (j *jsonReader) expr(i uint32, f *Field) syntax.Expr {
	n := &j.text.Nodes[i]
	e := syntax.Expr{Start: n.Start, End: n.End}
	switch n.Kind {
	case jsontext.String:
		j.string(i, f, &e)
	case jsontext.Number:
		e.Form, e.Text = syntax.Number, string(j.text.Literal(i))
	case jsontext.True:
		e.Form, e.Text = syntax.Bool, "true"
	case jsontext.False:
		e.Form, e.Text = syntax.Bool, "false"
	case jsontext.Array:
		e.Form, e.Items = syntax.Tuple, j.exprs(i, f)
	case jsontext.Object:
		if j.isState(i) {
			return j.state(i, f)
		}
		j.object(i, f, &e)
	case jsontext.Broken:
		reported(&e)
	}
	return e
}

// reported makes an expression that the decoder has nothing to say about: what is wrong with it was said.
func reported(e *syntax.Expr) { e.Form, e.Text, e.Items = syntax.Call, "unknown", nil }

func (j *jsonReader) exprs(array uint32, f *Field) []syntax.Expr {
	n := &j.text.Nodes[array]
	items := make([]syntax.Expr, 0, n.Count)
	for i := array + 1; i < n.Next; i = j.text.Nodes[i].Next {
		if j.kind(i) != jsontext.Broken {
			items = append(items, j.expr(i, f))
		}
	}
	return items
}

// string reads a text, or a reference where the schema wants one.
func (j *jsonReader) string(i uint32, f *Field, e *syntax.Expr) {
	e.Form, e.Text = syntax.String, norm.NFC.String(j.text.String(i))
	if f != nil && f.typ != typeRef && f.typ != typeRefs {
		return
	}
	parts, err := splitPath(e.Text)
	if err != nil || len(parts) < 2 || len(parts) > 1+maxSteps || f == nil && kindNamed(parts[0]) == nil && parts[0] != "template" {
		return // the decoder says what is wanted instead
	}
	e.Form, e.Text = syntax.Path, parts[0]
	e.Start, e.End = j.text.Inner(i)
	for _, p := range parts[1:] {
		step := syntax.Expr{Form: syntax.Name, Start: e.Start, End: e.End, Text: p}
		if !isPlainWord(p) && !isIdentifier(p) {
			step.Form = syntax.String
		}
		e.Items = append(e.Items, step)
	}
}

// isPlainWord reports whether a word is an identifier beyond doubt; to ask HCL takes a hundred times as long.
func isPlainWord(s string) bool {
	for i := range len(s) {
		if !isWord(s[i]) {
			return false
		}
	}
	return s != "" && isWordStart(s[0])
}

func (j *jsonReader) object(i uint32, f *Field, e *syntax.Expr) {
	var l *layout
	if f != nil && f.isObject() {
		l = layoutOf(f.typ)
	}
	e.Form = syntax.Object
	for _, m := range j.members(i) {
		var inner *Field
		if l != nil {
			inner = l.named(m.name)
		}
		w := j.word(m)
		e.Items = append(e.Items, syntax.Expr{Form: syntax.Name, Start: w.Start, End: w.End, Text: w.Text}, j.expr(m.value, inner))
	}
}

// isState reports whether an object says how much is known rather than what: its first name begins with a dollar sign.
func (j *jsonReader) isState(object uint32) bool {
	return j.text.Nodes[object].Count > 0 && bytes.HasPrefix(j.text.Literal(object+1), []byte(`"$`))
}

// state reads { "$unknown": ["why", "2026-09-02"] } and the like.
func (j *jsonReader) state(object uint32, f *Field) syntax.Expr {
	members := j.members(object)
	m := members[0]
	name := j.word(m)
	n := &j.text.Nodes[object]
	e := syntax.Expr{Form: syntax.Call, Start: n.Start, End: n.End, Text: name.Text[1:]}
	if len(members) > 1 {
		j.problemAt(members[1].key, say("%s does not stand alone in its object", m.name), say("move the other names out of the object"))
	}
	switch kind := j.kind(m.value); e.Text {
	case "not_applicable":
		e.Form = syntax.Name
		if kind != jsontext.True {
			j.problemAt(m.value, say("$not_applicable must be true"), say(`write { "$not_applicable": true }, or leave the fact out`))
		}
	case "unknown", "estimate", "range":
		if kind != jsontext.Array {
			j.problemAt(m.value, say("%s takes a list", m.name), say("write %s", jsonStates[e.Text]))
			reported(&e)
			break
		}
		e.Items = j.arguments(m.value, f, e.Text)
	case "at_most", "at_least":
		e.Items = []syntax.Expr{j.expr(m.value, f)}
	case "local", "var":
		j.variable(m, &e)
	default:
		e.Start = name.Start + 1 // the decoder reports the word
	}
	return e
}

// jsonStates shows how the states that take a list are written.
var jsonStates = map[string]string{
	"unknown": `{ "$unknown": ["why", "2026-09-02"] }`, "estimate": `{ "$estimate": [96, "low"] }`, "range": `{ "$range": [80, 120] }`,
}

// arguments reads what a state holds: values of the field, but for reasons, dates and confidences.
func (j *jsonReader) arguments(array uint32, f *Field, state string) []syntax.Expr {
	text := &Field{typ: typeString}
	if state == "unknown" {
		f = text
	}
	var items []syntax.Expr
	for i := array + 1; i < j.text.Nodes[array].Next; i = j.text.Nodes[i].Next {
		items = append(items, j.expr(i, f))
		if state == "estimate" {
			f = text
		}
	}
	return items
}

// variable reads { "$local": "name" } and { "$var": "name" }, which stand for local.name and var.name.
func (j *jsonReader) variable(m jsonMember, e *syntax.Expr) {
	if j.kind(m.value) != jsontext.String {
		j.problemAt(m.value, say("%s takes a name", m.name), say(`write { "%s": "name" }`, m.name))
		reported(e)
		return
	}
	start, end := j.text.Inner(m.value)
	e.Form, e.Start, e.End = syntax.Path, start, end
	e.Items = []syntax.Expr{{Form: syntax.Name, Start: start, End: end, Text: j.text.String(m.value)}}
}
