package modelfile

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// keys are the parts of a model, in the order they are written.
var keys = []string{"start", "floor", "points", "rules", "weights", "preference"}

// Parse reads a model. name is used in diagnostics alone. The model is the default one when there is a mistake.
func Parse(name string, src []byte) (readiness.Model, inventory.Diagnostics) {
	p := &parser{name: name, src: src, model: readiness.DefaultModel(), places: map[place]hcl.Range{}, spoiled: map[string]bool{}}
	if p.guard(); len(p.diags) == 0 {
		p.file()
	} else {
		p.unread = true
	}
	p.defects()
	if len(p.diags) > 0 {
		return readiness.DefaultModel(), p.sorted()
	}
	return p.model, nil
}

// defects reports what is wrong with the model that was read. Parts of which something could not be read hold numbers that nobody wrote.
func (p *parser) defects() {
	if p.unread {
		return
	}
	for _, d := range p.model.Defects() {
		if !p.spoiled[d.Key] && (d.Key != "floor" || !p.spoiled["start"]) {
			p.report(codeValue, p.placeOf(d), d.Text, "")
		}
	}
}

// parser turns the syntax tree into a model and collects the mistakes.
type parser struct {
	name   string
	src    []byte
	model  readiness.Model
	diags  inventory.Diagnostics
	places map[place]hcl.Range // where each part and entry is stated

	unread  bool            // whether no model could be read at all
	spoiled map[string]bool // parts of which something could not be read
}

// place is a part of the model, or an entry of one.
type place struct{ key, item string }

// placeOf finds where a defect of the model is stated: its entry, else its part, else the beginning.
func (p *parser) placeOf(d readiness.Defect) hcl.Range {
	for _, at := range []place{{d.Key, d.Item}, {d.Key, ""}} {
		if r, ok := p.places[at]; ok {
			return r
		}
	}
	return hcl.Range{Start: hcl.InitialPos, End: hcl.InitialPos}
}

func (p *parser) file() {
	f, diags := hclsyntax.ParseConfig(p.src, p.name, hcl.InitialPos)
	for _, d := range diags {
		at := hcl.Range{Start: hcl.InitialPos, End: hcl.InitialPos}
		if d.Subject != nil {
			at = *d.Subject
		}
		p.report(codeSyntax, at, strings.ToLower(d.Summary[:1])+d.Summary[1:], d.Detail)
	}
	body, ok := f.Body.(*hclsyntax.Body)
	if p.unread = !ok || len(diags) > 0; p.unread {
		return
	}
	for _, a := range inOrder(body) {
		p.report(codeKey, a.NameRange, fmt.Sprintf("%q stands outside of the model", a.Name), "move it into model { … }")
	}
	seen := false
	for _, b := range body.Blocks {
		switch {
		case b.Type != "model":
			p.report(codeKey, b.TypeRange, fmt.Sprintf("no block %q may stand here", b.Type), "keep model { … } only")
		case len(b.Labels) > 0:
			p.report(codeKey, b.LabelRanges[0], "a model has no name", "write model { … }")
		case seen:
			p.report(codeKey, b.TypeRange, "a second model", "keep one")
		default:
			seen = true
			p.block(b.Body)
		}
	}
	if p.unread = !seen; !seen && len(p.diags) == 0 {
		p.report(codeKey, hcl.Range{Start: hcl.InitialPos, End: hcl.InitialPos}, "there is no model in this file", "write model { … }; cloudfirst model prints the default")
	}
}

func (p *parser) block(body *hclsyntax.Body) {
	for _, b := range body.Blocks {
		p.report(codeKey, b.TypeRange, fmt.Sprintf("no block %q may stand in a model", b.Type), fmt.Sprintf("write %s = { … }, if that was meant", b.Type))
	}
	for _, a := range inOrder(body) {
		p.places[place{a.Name, ""}] = a.NameRange
		before := len(p.diags)
		switch a.Name {
		case "start":
			p.number(a.Expr, &p.model.Start)
		case "floor":
			p.number(a.Expr, &p.model.Floor)
		case "points":
			p.points(a.Expr)
		case "rules":
			p.rules(a.Expr)
		case "weights":
			p.weights(a.Expr)
		case "preference":
			p.preference(a.Expr)
		default:
			p.report(codeKey, a.NameRange, fmt.Sprintf("a model has no %q", a.Name), "use "+strings.Join(keys, ", "))
		}
		p.spoiled[a.Name] = len(p.diags) > before
	}
}

func (p *parser) points(e hclsyntax.Expression) {
	p.entries("points", e, func(word string, at hcl.Range, n int) {
		var s policy.Severity
		if err := s.UnmarshalText([]byte(word)); err != nil {
			p.report(codeKey, at, fmt.Sprintf("no severity is called %q", word), "use block, high, medium, low or info")
			return
		}
		p.model.Points[s] = n
	})
}

func (p *parser) rules(e hclsyntax.Expression) {
	p.model.Rules = map[policy.RuleID]int{}
	p.entries("rules", e, func(word string, _ hcl.Range, n int) { p.model.Rules[policy.RuleID(word)] = n })
}

func (p *parser) weights(e hclsyntax.Expression) {
	p.model.Weights = map[policy.Dimension]int{}
	p.entries("weights", e, func(word string, at hcl.Range, n int) {
		var d policy.Dimension
		if err := d.UnmarshalText([]byte(word)); err != nil {
			p.report(codeKey, at, fmt.Sprintf("no dimension is called %q", word), fmt.Sprintf("use one of %v", policy.Dimensions()))
			return
		}
		p.model.Weights[d] = n
	})
}

// entries reads { word = number, … }, each word once.
func (p *parser) entries(key string, e hclsyntax.Expression, take func(string, hcl.Range, int)) {
	obj, ok := e.(*hclsyntax.ObjectConsExpr)
	if !ok {
		p.report(codeValue, e.Range(), key+" must be a list of words with numbers", fmt.Sprintf("write %s = { … = 10 }", key))
		return
	}
	for _, item := range obj.Items {
		at := item.KeyExpr.Range()
		word, ok := textOf(item.KeyExpr)
		if !ok {
			p.report(codeValue, at, "a word is expected here", "")
			continue
		}
		if _, twice := p.places[place{key, word}]; twice {
			p.report(codeKey, at, fmt.Sprintf("%s states %s twice", key, word), "remove one")
			continue
		}
		p.places[place{key, word}] = at
		var n int
		if p.number(item.ValueExpr, &n) {
			take(word, at, n)
		}
	}
}

func (p *parser) preference(e hclsyntax.Expression) {
	list, ok := e.(*hclsyntax.TupleConsExpr)
	if !ok {
		p.report(codeValue, e.Range(), "preference must be a list of kinds of target", `write preference = ["cloud", "own_premises"]`)
		return
	}
	p.model.Preference = []string{}
	for _, x := range list.Exprs {
		word, ok := textOf(x)
		if !ok {
			p.report(codeValue, x.Range(), "a kind of target is text in quotes", `write "cloud"`)
			continue
		}
		p.places[place{"preference", word}] = x.Range()
		p.model.Preference = append(p.model.Preference, word)
	}
}

// number reads a whole number, perhaps below zero.
func (p *parser) number(e hclsyntax.Expression, to *int) bool {
	r := e.Range()
	n, err := strconv.Atoi(strings.TrimSpace(string(p.src[r.Start.Byte:r.End.Byte])))
	if err != nil {
		p.report(codeValue, r, "a whole number is expected here", fmt.Sprintf("write a number up to %d, without quotes", readiness.MaxPoints))
		return false
	}
	*to = n
	return true
}

// textOf returns what a bare word or a plain text in quotes says.
func textOf(e hclsyntax.Expression) (string, bool) {
	if key, ok := e.(*hclsyntax.ObjectConsKeyExpr); ok {
		if word := hcl.ExprAsKeyword(key.Wrapped); word != "" {
			return word, true
		}
		e = key.Wrapped
	}
	t, ok := e.(*hclsyntax.TemplateExpr)
	if !ok || !t.IsStringLiteral() {
		return "", false
	}
	v, diags := t.Value(nil)
	return v.AsString(), !diags.HasErrors()
}

// inOrder lists attributes as they stand in the file.
func inOrder(body *hclsyntax.Body) []*hclsyntax.Attribute {
	return slices.SortedFunc(maps.Values(body.Attributes), func(a, b *hclsyntax.Attribute) int { return a.SrcRange.Start.Byte - b.SrcRange.Start.Byte })
}
