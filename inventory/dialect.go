package inventory

import (
	"fmt"
	"reflect"
	"strings"
)

// dialect is how a form of the language writes values, and states with what is known of them.
type dialect struct {
	value func(v any) string
	state func(name string, args ...string) string
}

var hclDialect = dialect{valueText, func(name string, args ...string) string {
	if name == "not_applicable" {
		return name
	}
	return name + "(" + strings.Join(args, ", ") + ")"
}}

var jsonDialect = dialect{jsonValueText, func(name string, args ...string) string {
	switch name {
	case "not_applicable":
		return `{"$not_applicable": true}`
	case "at_least", "at_most":
		return fmt.Sprintf(`{"$%s": %s}`, name, args[0])
	}
	return fmt.Sprintf(`{"$%s": [%s]}`, name, strings.Join(args, ", "))
}}

// fact writes what the attribute of a fact says of it; false for facts that are left out or stand elsewhere.
func (l dialect) fact(f Field, fact anyFact) (string, bool) {
	d := fact.Detail()
	switch fact.State() {
	case Unknown:
		return l.unknown(d), true
	case NotApplicable:
		return l.state("not_applicable"), true
	case Bounded:
		return l.bounds(d), true
	case Conflict:
		if len(d.Others) > 0 && d.Others[0].plain() {
			return l.value(d.Others[0].Value), true
		}
	case Known:
		switch {
		case f.isBlock():
			return `"none"`, len(f.blocksIn(fact)) == 0
		case d.needsBlock(f, Known):
			return "", false
		case d.Confidence != "":
			return l.state("estimate", l.value(fact.any()), l.value(d.Confidence)), true
		}
		return l.value(fact.any()), true
	}
	return "", false
}

func (l dialect) unknown(d Detail) string {
	switch {
	case d.Since != 0:
		return l.state("unknown", l.value(d.Reason), l.value(d.Since))
	case d.Reason != "":
		return l.state("unknown", l.value(d.Reason))
	}
	return l.state("unknown")
}

func (l dialect) bounds(d Detail) string {
	switch {
	case d.Low == nil && d.High == nil:
		return l.state("unknown") // a bound without a value says nothing
	case d.Low == nil:
		return l.state("at_most", l.value(d.High))
	case d.High == nil:
		return l.state("at_least", l.value(d.Low))
	}
	return l.state("range", l.value(d.Low), l.value(d.High))
}

// factBlock is what a fact block says of a fact. Without a value the attribute has it.
type factBlock struct {
	value  any
	detail Detail
}

// factBlocks lists what must be said of a fact beside its attribute: where it comes from, and the values of a conflict.
func factBlocks(f Field, fact anyFact) []factBlock {
	d, state := fact.Detail(), fact.State()
	switch {
	case state == Conflict:
		var out []factBlock
		for i, o := range d.Others {
			if i > 0 || !o.plain() {
				out = append(out, factBlock{o.Value, Detail{Source: o.Source, Since: o.Since, Confidence: o.Confidence, Note: o.Note}})
			}
		}
		return out
	case !d.needsBlock(f, state):
		return nil
	case state == Known && !f.isBlock():
		return []factBlock{{fact.any(), d}}
	case state == Unknown:
		d.Since = 0 // stands in the attribute
	}
	return []factBlock{{detail: d}}
}

// statementNames are the attributes of a fact block, in the order they are written in.
var statementNames = []string{"value", "source", "as_of", "confidence", "note"}

// lines lists the attributes of the fact block.
func (b factBlock) lines(l dialect) []line {
	var source any
	if b.detail.Source != "" {
		source = Ref{KindSource, b.detail.Source}
	}
	var out []line
	for i, v := range []any{b.value, source, b.detail.Since, b.detail.Confidence, b.detail.Note} {
		if v != nil && (i == 0 || !reflect.ValueOf(v).IsZero()) {
			out = append(out, line{statementNames[i], l.value(v)})
		}
	}
	return out
}
