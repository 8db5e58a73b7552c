package inventory

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// pendingRef is a reference to check once every file is read.
type pendingRef struct {
	ref      Ref
	allowed  []Kind
	pos, end Pos
	context  string
}

// pendingFact is a fact that must be stated, unless the defaults state it.
type pendingFact struct {
	fact anyFact
	diag Diagnostic
}

// parsed is what one file gives. It holds no syntax tree.
type parsed struct {
	blocks   []blockView
	headers  []*Header
	defaults []blockView // id unused
	refs     []pendingRef
	missing  []pendingFact
	diags    Diagnostics
	perCode  map[string]int // diagnostics met, kept or not
	broken   bool           // not all of the file could be read
}

// dropped counts the diagnostics that were met and not kept.
func (p *parsed) dropped() int {
	n := -len(p.diags)
	for _, met := range p.perCode {
		n += met
	}
	return n
}

// decoder turns one file's syntax tree into blocks.
type decoder struct {
	file    *file
	out     *parsed
	context string // such as: in application "paie"
}

// parseFile guards, parses and decodes one file.
func parseFile(f *file, src []byte) *parsed {
	d := &decoder{file: f, out: &parsed{perCode: map[string]int{}}}
	f.index(src)
	if v := guard(src); v != nil {
		d.out.broken = true
		d.report(v.code, f.pos(v.offset), f.pos(v.offset+1), v.summary, "", v.fix)
		return d.out
	}
	text, shift := src, 0
	if bytes.HasPrefix(src, byteOrderMark) {
		shift = len(byteOrderMark)
		text = src[shift:]
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

// full reports whether no more diagnostics of a code are kept, and counts the one at hand if so. Whoever must search for a remedy
// asks first: a file can hold a million mistakes.
func (d *decoder) full(code string) bool {
	if d.out.perCode[code] < maxDecoded {
		return false
	}
	d.out.perCode[code]++
	return true
}

func (d *decoder) report(code string, pos, end Pos, summary, detail, fix string) {
	if d.full(code) {
		return
	}
	d.out.perCode[code]++
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
	v, fields := reflect.ValueOf(h).Elem(), fieldsOf(reflect.TypeFor[Header]())
	d.fields(b.Body, v, fields)
	d.missing(b, v, fields, true)
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
	d.fields(b.Body, v.Elem(), fieldsOf(e.typ))
	view := blockView{e.kind, v.Interface(), blockOf(v.Interface())}
	view.block.Pos, _ = d.span(b.TypeRange)
	d.out.defaults = append(d.out.defaults, view)
}

func kindNamed(word string) (kindEntry, bool) {
	i := slices.IndexFunc(kinds, func(e kindEntry) bool { return string(e.kind) == word })
	if i < 0 {
		return kindEntry{}, false
	}
	return kinds[i], true
}

func (d *decoder) unknownKind(r hcl.Range, word string) {
	if d.full(codeBlock) {
		return
	}
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
	d.fields(b.Body, v.Elem(), fieldsOf(e.typ))
	d.missing(b, v.Elem(), fieldsOf(e.typ), false)
	d.out.blocks = append(d.out.blocks, view)
}

// id reports an id that a reference could not name, or that could be written in another way.
func (d *decoder) id(id string, r hcl.Range) string {
	if problem, fix := problemWithID(id); problem != "" {
		d.reportAt(codeEncoding, r, problem, fix)
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
func (d *decoder) fields(body *hclsyntax.Body, v reflect.Value, fields []Field) {
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
			d.provenance(b, body, v, fields)
		}
	}
}

// missing reports the facts that must be stated: at once when final, and otherwise if the defaults do not state them either.
func (d *decoder) missing(b *hclsyntax.Block, v reflect.Value, fields []Field, final bool) {
	for _, f := range fields {
		if !f.Required || f.isObject() || f.fact(v).State() != LeftOut || b.Body.Attributes[f.Name] != nil {
			continue
		}
		summary, fix := fmt.Sprintf("the attribute %q must be stated", f.Name), fmt.Sprintf("add %s = … (%s)", f.Name, f.Type)
		if final {
			d.reportAt(codeMissing, b.TypeRange, summary, fix)
			continue
		}
		pos, end := d.span(b.TypeRange)
		d.out.missing = append(d.out.missing, pendingFact{f.fact(v), Diagnostic{
			Severity: Error, Code: codeMissing, Summary: summary, Fix: fix, Context: d.context, pos: pos, end: end,
		}})
	}
}

func (d *decoder) unknownAttribute(r hcl.Range, name string, fields []Field) {
	if d.full(codeAttribute) {
		return
	}
	words := make([]string, len(fields))
	for i, f := range fields {
		words[i] = f.Name
	}
	d.reportAt(codeAttribute, r, fmt.Sprintf("there is no attribute %q here", name), or(didYouMean(nearest(name, words, 3)), "remove it; the attributes are "+strings.Join(words, ", ")))
}
