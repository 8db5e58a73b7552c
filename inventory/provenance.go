package inventory

import (
	"reflect"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// statement is what a fact block says besides the value.
type statement struct {
	Source     Fact[Ref]    `inv:"source" ref:"source"`
	AsOf       Fact[Date]   `inv:"as_of"`
	Confidence Fact[string] `inv:"confidence" enum:"low|medium|high"`
	Note       Fact[string] `inv:"note"`
}

// provenance decodes a fact block: where a value comes from, or a second value.
func (d *decoder) provenance(b *syntax.Block, body *syntax.Body, v reflect.Value, l *layout) {
	if len(b.Labels) != 1 {
		d.reportWord(codeLabel, b.Type, say("fact takes one label, the attribute it is about"), say(`write fact "users" { … }`))
		return
	}
	name, rest, _ := strings.Cut(b.Labels[0].Text, ".")
	f := l.named(name)
	if f != nil && f.isObject() {
		v, l = v.Field(f.index), layoutOf(f.typ)
		f = l.named(rest)
	} else if rest != "" {
		f = nil
	}
	if f == nil {
		d.unknownAttribute(syntax.Word{Text: b.Labels[0].Text, Start: b.Labels[0].Start, End: b.Labels[0].End}, l)
		return
	}
	var said statement
	value := b.Body.Attribute("value")
	others := syntax.Body{Blocks: b.Body.Blocks}
	for _, a := range b.Body.Attributes {
		if a.Name.Text != "value" {
			others.Attributes = append(others.Attributes, a)
		}
	}
	d.fields(&others, reflect.ValueOf(&said).Elem(), layoutOf(reflect.TypeFor[statement]()))
	detail := Detail{Since: said.AsOf.Or(0), Confidence: said.Confidence.Or(""), Source: said.Source.Or(Ref{}).ID, Note: said.Note.Or("")}
	fact := f.fact(v)
	switch {
	case value != nil && f.isBlock():
		d.reportWord(codeExpression, value.Name, say("%s cannot be stated here", f.Name), say("write %s blocks; a fact block can say where they come from", f.Block))
	case value != nil:
		d.second(b, &value.Expr, f, fact, detail)
	case fact.State() != LeftOut:
		merged := fact.Detail().with(detail)
		fact.set(fact.any(), fact.State(), &merged, fact.Pos())
	case body.Attribute(name) == nil:
		d.reportWord(codeContradict, b.Labels[0], say("this says where %s comes from, but %s is not stated", f.Name, f.Name), say("add value = … to the block, or state the attribute"))
	}
}

// with adds what other says to what is said already. The first word on each point stays.
func (d Detail) with(other Detail) Detail {
	d.Source, d.Note, d.Confidence = or(d.Source, other.Source), or(d.Note, other.Note), or(d.Confidence, other.Confidence)
	if d.Since == 0 {
		d.Since = other.Since
	}
	return d
}

// second joins the value of a fact block with what is stated already. Values that differ are in conflict, all of them kept.
func (d *decoder) second(b *syntax.Block, value *syntax.Expr, f *Field, fact anyFact, detail Detail) {
	other := reflect.New(reflect.TypeOf(fact).Elem()).Interface().(anyFact)
	d.fact(value, f, other)
	detail = other.Detail().with(detail)
	pos, _ := d.span(b.Type.Start, b.Type.End)
	switch {
	case other.State() == LeftOut: // reported
	case fact.State() == LeftOut:
		fact.set(other.any(), other.State(), &detail, other.Pos())
	case other.State() != Known:
		d.reportExpr(codeExpression, value, say("a second statement about %s must be a value, to be compared with the first", f.Name), say("remove one of the two"))
	case fact.State() == Unknown:
		fact.set(other.any(), Known, &detail, other.Pos())
	case fact.State() == NotApplicable || fact.State() == Bounded && !within(other.any(), fact.Detail()):
		d.reportExpr(codeContradict, value, say("this value contradicts what %s says already", f.Name), say("remove one of the two"))
		d.relate(fact.Pos(), sayPlace("the other statement is at %s"))
	case fact.State() == Bounded:
		fact.set(other.any(), Known, &detail, other.Pos())
	case fact.State() == Conflict:
		all := append([]Alternative(nil), fact.Detail().Others...)
		fact.set(nil, Conflict, &Detail{Others: append(all, alternative(other.any(), detail, other.Pos()))}, fact.Pos())
	case reflect.DeepEqual(fact.any(), other.any()):
		merged := fact.Detail().with(detail)
		fact.set(fact.any(), Known, &merged, fact.Pos())
	default:
		fact.set(nil, Conflict, &Detail{Others: []Alternative{
			alternative(fact.any(), fact.Detail(), fact.Pos()), alternative(other.any(), detail, other.Pos()),
		}}, pos)
	}
}

func alternative(v any, d Detail, pos Pos) Alternative {
	return Alternative{Value: v, Source: d.Source, Since: d.Since, Confidence: d.Confidence, Note: d.Note, Pos: pos}
}

// within reports whether a value lies within the bounds of a fact.
func within(v any, d Detail) bool {
	return (d.Low == nil || toFloat(v) >= toFloat(d.Low)) && (d.High == nil || toFloat(v) <= toFloat(d.High))
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
