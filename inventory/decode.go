package inventory

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"golang.org/x/text/unicode/norm"
)

// pendingRef is a reference to check once every file is read.
type pendingRef struct {
	ref      Ref
	allowed  []Kind
	pos, end Pos
	context  string
}

// parsed is what one file gives. It holds no syntax tree.
type parsed struct {
	blocks   []blockView
	headers  []*Header
	defaults []blockView // id unused
	refs     []pendingRef
	diags    Diagnostics
	broken   bool // not all of the file could be read
}

// decoder turns one file's syntax tree into blocks.
type decoder struct {
	file    *file
	out     *parsed
	context string // such as: in application "paie"
}

// parseFile guards, parses and decodes one file.
func parseFile(f *file, src []byte) *parsed {
	d := &decoder{file: f, out: &parsed{}}
	f.index(src)
	if v := guard(src); v != nil {
		d.out.broken = true
		d.report(v.code, f.pos(v.offset), f.pos(v.offset+1), v.summary, "", v.fix)
		return d.out
	}
	text, shift := src, 0
	if len(text) >= 3 && text[0] == 0xef && text[1] == 0xbb && text[2] == 0xbf {
		text, shift = src[3:], 3
	}
	parsedFile, hd := hclsyntax.ParseConfig(text, f.name, hcl.Pos{Line: 1, Column: 1, Byte: shift})
	for _, h := range hd {
		d.out.broken = true
		pos, end := f.pos(0), f.pos(0)
		if h.Subject != nil {
			pos, end = d.span(*h.Subject)
		}
		d.report(codeSyntax, pos, end, strings.ToLower(h.Summary[:1])+h.Summary[1:], h.Detail, "")
	}
	if body, ok := parsedFile.Body.(*hclsyntax.Body); ok {
		d.body(body)
	}
	return d.out
}

func (d *decoder) span(r hcl.Range) (Pos, Pos) {
	limit := int(d.file.size)
	return d.file.pos(min(r.Start.Byte, limit)), d.file.pos(min(r.End.Byte, limit))
}

func (d *decoder) report(code string, pos, end Pos, summary, detail, fix string) {
	d.out.diags = append(d.out.diags, Diagnostic{
		Severity: Error, Code: code, Summary: summary, Detail: detail, Fix: fix, Context: d.context, pos: pos, end: end,
	})
}

func (d *decoder) reportAt(code string, r hcl.Range, summary, fix string) {
	pos, end := d.span(r)
	d.report(code, pos, end, summary, "", fix)
}

func (d *decoder) body(body *hclsyntax.Body) {
	for _, name := range sortedAttributes(body) {
		d.reportAt(codeAttribute, body.Attributes[name].NameRange, fmt.Sprintf("attribute %q stands outside of any block", name), "move it into the block it belongs to")
	}
	for _, b := range body.Blocks {
		d.context = "in " + b.Type
		if len(b.Labels) > 0 {
			d.context += " " + strconv.Quote(b.Labels[0])
		}
		switch b.Type {
		case "inventory":
			d.header(b)
		case "defaults":
			d.defaultsBlock(b)
		default:
			d.block(b)
		}
		d.context = ""
	}
}

func (d *decoder) header(b *hclsyntax.Block) {
	h := &Header{}
	h.Pos, _ = d.span(b.TypeRange)
	if len(b.Labels) > 0 {
		d.reportAt(codeLabel, b.LabelRanges[0], "the inventory block takes no label", "remove it")
	}
	d.fields(b.Body, reflect.ValueOf(h).Elem(), fieldsOf(reflect.TypeFor[Header]()), false)
	d.out.headers = append(d.out.headers, h)
}

func (d *decoder) defaultsBlock(b *hclsyntax.Block) {
	if len(b.Labels) != 1 {
		d.reportAt(codeLabel, b.TypeRange, "defaults takes one label, the kind of block it is for", `write defaults "application" { … }`)
		return
	}
	e, ok := kindNamed(b.Labels[0])
	if !ok {
		d.unknownKind(b.LabelRanges[0], b.Labels[0])
		return
	}
	v := reflect.New(e.typ)
	d.fields(b.Body, v.Elem(), fieldsOf(e.typ), true)
	d.out.defaults = append(d.out.defaults, blockView{e.kind, v.Interface(), blockOf(v.Interface())})
}

func kindNamed(word string) (kindEntry, bool) {
	i := slices.IndexFunc(kinds, func(e kindEntry) bool { return string(e.kind) == word })
	if i < 0 {
		return kindEntry{}, false
	}
	return kinds[i], true
}

func (d *decoder) unknownKind(r hcl.Range, word string) {
	words := []string{"inventory", "defaults"}
	for _, k := range Kinds() {
		words = append(words, string(k))
	}
	d.reportAt(codeBlock, r, fmt.Sprintf("no kind of block is called %q", word), or(didYouMean(nearest(word, words, 3)), "use one of "+strings.Join(words, ", ")))
}

func (d *decoder) block(b *hclsyntax.Block) {
	e, ok := kindNamed(b.Type)
	if !ok {
		d.unknownKind(b.TypeRange, b.Type)
		return
	}
	if len(b.Labels) != 1 || b.Labels[0] == "" {
		d.reportAt(codeLabel, b.TypeRange, fmt.Sprintf("%s takes one label, its id", b.Type), fmt.Sprintf("write %s \"id\" { … }", b.Type))
		return
	}
	id := d.id(b.Labels[0], b.LabelRanges[0])
	v := reflect.New(e.typ)
	view := blockView{e.kind, v.Interface(), blockOf(v.Interface())}
	view.block.ID = id
	view.block.Pos, _ = d.span(b.TypeRange)
	if ds, ok := view.value.(*Dataset); ok {
		ds.Register = e.kind == KindRegister
	}
	d.fields(b.Body, v.Elem(), fieldsOf(e.typ), false)
	d.out.blocks = append(d.out.blocks, view)
}

// id checks that an id is written in one way only: two ids that look the same must be the same.
func (d *decoder) id(id string, r hcl.Range) string {
	if !norm.NFC.IsNormalString(id) {
		d.reportAt(codeEncoding, r, fmt.Sprintf("the id %q is not in Unicode normal form C", id), fmt.Sprintf("write %q", norm.NFC.String(id)))
	}
	return id
}

func sortedAttributes(body *hclsyntax.Body) []string {
	names := make([]string, 0, len(body.Attributes))
	for n := range body.Attributes {
		names = append(names, n)
	}
	slices.SortFunc(names, func(a, b string) int {
		return body.Attributes[a].SrcRange.Start.Byte - body.Attributes[b].SrcRange.Start.Byte
	})
	return names
}

func fieldNamed(fields []Field, name string) (Field, bool) {
	i := slices.IndexFunc(fields, func(f Field) bool { return f.Name == name })
	if i < 0 {
		return Field{}, false
	}
	return fields[i], true
}

// fields decodes the attributes and nested blocks of a body into a block's struct.
func (d *decoder) fields(body *hclsyntax.Body, v reflect.Value, fields []Field, partial bool) {
	for _, name := range sortedAttributes(body) {
		attr := body.Attributes[name]
		f, ok := fieldNamed(fields, name)
		if !ok {
			d.unknownAttribute(attr.NameRange, name, fields)
			continue
		}
		if f.isObject() {
			d.object(attr.Expr, v.Field(f.index), f)
			continue
		}
		d.fact(attr.Expr, f, f.fact(v))
	}
	d.nested(body, v, fields)
	for _, b := range body.Blocks {
		if b.Type == "fact" {
			d.provenance(b, v, fields)
		}
	}
	if !partial {
		d.required(body, v, fields)
	}
}

func (d *decoder) required(body *hclsyntax.Body, v reflect.Value, fields []Field) {
	for _, f := range fields {
		if f.Required && !f.isObject() && f.fact(v).State() == LeftOut && body.Attributes[f.Name] == nil {
			d.reportAt(codeMissing, body.SrcRange, fmt.Sprintf("the attribute %q must be stated", f.Name), fmt.Sprintf("add %s = … (%s)", f.Name, f.Type))
		}
	}
}

func (d *decoder) unknownAttribute(r hcl.Range, name string, fields []Field) {
	words := make([]string, len(fields))
	for i, f := range fields {
		words[i] = f.Name
	}
	d.reportAt(codeAttribute, r, fmt.Sprintf("there is no attribute %q here", name), or(didYouMean(nearest(name, words, 3)), "remove it; the attributes are "+strings.Join(words, ", ")))
}

// nested decodes nested blocks, several of a word into a list, at most one where the field holds one.
func (d *decoder) nested(body *hclsyntax.Body, v reflect.Value, fields []Field) {
	for _, f := range fields {
		if !f.isBlock() {
			continue
		}
		var found []*hclsyntax.Block
		for _, b := range body.Blocks {
			if b.Type == f.Block {
				found = append(found, b)
			}
		}
		if len(found) == 0 {
			continue
		}
		if attr := body.Attributes[f.Name]; attr != nil && attr.Name != f.Block {
			d.reportAt(codeContradict, attr.NameRange, fmt.Sprintf("%s is stated both as an attribute and as %s blocks", f.Name, f.Block), "keep one of the two")
			continue
		}
		d.nestedList(found, v, f)
	}
	for _, b := range body.Blocks {
		if b.Type == "fact" || slices.ContainsFunc(fields, func(f Field) bool { return f.isBlock() && f.Block == b.Type }) {
			continue
		}
		var words []string
		for _, f := range fields {
			if f.isBlock() {
				words = append(words, f.Block)
			}
		}
		d.reportAt(codeBlock, b.TypeRange, fmt.Sprintf("no block %q may stand here", b.Type), or(didYouMean(nearest(b.Type, words, 3)), "remove it"))
	}
}

func (d *decoder) nestedList(found []*hclsyntax.Block, v reflect.Value, f Field) {
	pos, _ := d.span(found[0].TypeRange)
	if f.Type == "block" {
		if len(found) > 1 {
			d.reportAt(codeDuplicate, found[1].TypeRange, fmt.Sprintf("a second %s block", f.Block), "keep one")
		}
		b := d.nestedBlock(found[0], f.typ.Elem(), f.Nested, "")
		f.fact(v).set(b.Interface(), Known, nil, pos)
		return
	}
	list := reflect.MakeSlice(f.typ, 0, len(found))
	seen := map[string]bool{}
	for i, b := range found {
		id := strconv.Itoa(i + 1)
		if len(b.Labels) > 0 {
			id = d.id(b.Labels[0], b.LabelRanges[0])
		}
		if len(b.Labels) > 1 {
			d.reportAt(codeLabel, b.LabelRanges[1], fmt.Sprintf("%s takes one label, its id", b.Type), "remove the second")
		}
		if seen[id] {
			d.reportAt(codeDuplicate, b.TypeRange, fmt.Sprintf("%s %q stands here twice", b.Type, id), "give one of the two another id")
			continue
		}
		seen[id] = true
		list = reflect.Append(list, d.nestedBlock(b, f.typ.Elem().Elem(), f.Nested, id))
	}
	f.fact(v).set(list.Interface(), Known, nil, pos)
}

func (d *decoder) nestedBlock(b *hclsyntax.Block, typ reflect.Type, fields []Field, id string) reflect.Value {
	v := reflect.New(typ)
	block := blockOf(v.Interface())
	block.ID = id
	block.Pos, _ = d.span(b.TypeRange)
	d.fields(b.Body, v.Elem(), fields, false)
	return v
}

// object decodes impact = { confidentiality = 3, … }, or one state for all its facts.
func (d *decoder) object(expr hclsyntax.Expression, v reflect.Value, f Field) {
	obj, ok := expr.(*hclsyntax.ObjectConsExpr)
	if !ok {
		if state, detail, isState := d.state(expr, f); isState && state != Bounded && state != Known {
			pos, _ := d.span(expr.Range())
			for _, nf := range f.Nested {
				nf.fact(v).set(nil, state, detail, pos)
			}
			return
		}
		d.wrongType(expr, f, "an object, such as { "+f.Nested[0].Name+" = … }")
		return
	}
	seen := map[string]bool{}
	for _, item := range obj.Items {
		name := hcl.ExprAsKeyword(item.KeyExpr)
		nf, ok := fieldNamed(f.Nested, name)
		switch {
		case !ok:
			d.unknownAttribute(item.KeyExpr.Range(), name, f.Nested)
		case seen[name]:
			d.reportAt(codeDuplicate, item.KeyExpr.Range(), fmt.Sprintf("%q is stated twice", name), "keep one")
		default:
			seen[name] = true
			d.fact(item.ValueExpr, nf, nf.fact(v))
		}
	}
}

// provenance decodes a fact block: where a value comes from, or a second value.
func (d *decoder) provenance(b *hclsyntax.Block, v reflect.Value, fields []Field) {
	if len(b.Labels) != 1 {
		d.reportAt(codeLabel, b.TypeRange, "fact takes one label, the attribute it is about", `write fact "users" { … }`)
		return
	}
	f, ok := fieldNamed(fields, b.Labels[0])
	if !ok || f.isBlock() || f.isObject() {
		d.unknownAttribute(b.LabelRanges[0], b.Labels[0], fields)
		return
	}
	var p struct {
		Source     Fact[Ref]    `inv:"source" ref:"source"`
		AsOf       Fact[Date]   `inv:"as_of"`
		Confidence Fact[string] `inv:"confidence" enum:"low|medium|high"`
		Note       Fact[string] `inv:"note"`
	}
	value := b.Body.Attributes["value"]
	delete(b.Body.Attributes, "value")
	d.fields(b.Body, reflect.ValueOf(&p).Elem(), fieldsOf(reflect.TypeOf(p)), false)
	detail := &Detail{Since: p.AsOf.Or(0), Confidence: p.Confidence.Or(""), Source: p.Source.Or(Ref{}).ID, Note: p.Note.Or("")}
	pos, _ := d.span(b.TypeRange)
	fact := f.fact(v)
	if value == nil {
		merged := fact.Detail()
		merged.Source, merged.Note = or(merged.Source, detail.Source), or(merged.Note, detail.Note)
		merged.Confidence = or(merged.Confidence, detail.Confidence)
		fact.set(fact.any(), fact.State(), &merged, fact.Pos())
		return
	}
	second := reflect.New(reflect.TypeOf(fact).Elem()).Interface().(anyFact)
	d.fact(value.Expr, f, second)
	switch {
	case second.State() != Known:
		return
	case fact.State() != Known:
		fact.set(second.any(), Known, detail, second.Pos())
	case reflect.DeepEqual(fact.any(), second.any()):
		fact.set(fact.any(), Known, detail, fact.Pos())
	default:
		detail.Others = []Alternative{{fact.any(), fact.Detail().Source, fact.Pos()}, {second.any(), detail.Source, second.Pos()}}
		fact.set(nil, Conflict, detail, pos)
	}
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
