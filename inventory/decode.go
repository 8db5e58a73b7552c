package inventory

import (
	"bytes"
	"reflect"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/fastparse"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// pendingRef is a reference to check once every file is read.
type pendingRef struct {
	ref      *Ref
	field    *Field
	pos, end Pos
}

// pendingFact is a fact that must be stated, unless a template or the defaults state it.
type pendingFact struct {
	fact anyFact
	diag Diagnostic
}

// parsed is what one file, or a piece of one, gives. It holds no syntax tree.
type parsed struct {
	blocks   []blockView // in the order of the file
	headers  []*Header
	defaults []blockView // id unused
	refs     []pendingRef
	missing  []pendingFact
	diags    Diagnostics
	perCode  map[string]int // diagnostics met, kept or not
	reuse    *reuse         // what the files of the package share; nil when the file says nothing of it
	lines    []uint32       // where lines begin in the file
	broken   bool           // not all of the file could be read
	kept     keptPiece      // for the cache, of a single piece
	depends  bool           // it holds what other files decide, or what the cache does not keep: it must be read anew each time
}

// dropped counts the diagnostics that were met and not kept.
func (p *parsed) dropped() int {
	n := -len(p.diags)
	for _, met := range p.perCode {
		n += met
	}
	return n
}

func newParsed() *parsed { return &parsed{perCode: map[string]int{}} }

// joined puts what the pieces of a file give together.
func joined(pieces []*parsed) *parsed {
	if len(pieces) == 1 {
		return pieces[0]
	}
	all := newParsed()
	var blocks, refs, lines int
	for _, p := range pieces {
		blocks, refs, lines = blocks+len(p.blocks), refs+len(p.refs), lines+len(p.lines)
	}
	all.blocks, all.refs, all.lines = make([]blockView, 0, blocks), make([]pendingRef, 0, refs), make([]uint32, 0, lines)
	for _, p := range pieces {
		all.blocks, all.headers, all.defaults = append(all.blocks, p.blocks...), append(all.headers, p.headers...), append(all.defaults, p.defaults...)
		all.refs, all.missing = append(all.refs, p.refs...), append(all.missing, p.missing...)
		all.broken, all.depends = all.broken || p.broken, all.depends || p.depends
		all.addReuse(p.reuse)
		all.addLines(p.lines)
		all.addDiagnostics(p)
	}
	return all
}

// addLines adds the lines of the next piece. The last line of a piece is empty, and the first of the next.
func (p *parsed) addLines(lines []uint32) {
	if n := len(p.lines); n > 0 {
		p.lines = p.lines[:n-1]
	}
	p.lines = append(p.lines, lines...)
}

func (p *parsed) addDiagnostics(next *parsed) {
	kept := map[string]int{}
	for _, d := range next.diags {
		kept[d.Code]++
		if p.perCode[d.Code]+kept[d.Code] <= maxDecoded {
			p.diags = append(p.diags, d)
		}
	}
	for code, n := range next.perCode {
		p.perCode[code] += n
	}
}

// decoder turns the syntax tree of one file, or of a piece of one, into blocks.
type decoder struct {
	literal bool // the text is known to name no local and no variable
	file    *file
	out     *parsed
	context *syntax.Block     // the top-level block at hand
	kept    map[string]string // strings of the model
	room    *arena            // of its facts
}

func newDecoder(f *file, out *parsed) *decoder {
	return &decoder{file: f, out: out, room: arenas.Get().(*arena)}
}

// done lets the next decoder use what is left of the room.
func (d *decoder) done() { arenas.Put(d.room) }

// decode reads one piece that was guarded.
func (p piece) decode(f *file, out *parsed) {
	d := newDecoder(f, out)
	defer d.done()
	text, shift := p.src, p.offset
	if p.offset == 0 && bytes.HasPrefix(text, byteOrderMark) {
		shift = len(byteOrderMark) // no column of the first line
		text = text[shift:]
	}
	out.lines = lineStarts(text, shift)
	d.literal = !bytes.Contains(text, []byte("local")) && !bytes.Contains(text, []byte("var"))
	if tree, ok := fastparse.Parse(text, shift); ok {
		d.tree(tree.Body, nil)
		tree.Release()
		return
	}
	if p.tokens > maxOddTokens {
		out.broken = true
		d.report(codeTooBig, f.pos(p.offset), f.pos(p.offset+1), say("more than %d words and signs in a row that are written in an unusual way", maxOddTokens),
			message{}, say("run cloudfirst fmt; if that does not help, split the block that begins here or after"))
		return
	}
	tree, problems := syntax.ParseHCL(text, shift)
	d.tree(tree, hclProblems(problems))
}

// tree decodes what a parser made of a file or a piece of one.
func (d *decoder) tree(body syntax.Body, problems []problem) {
	for _, p := range problems {
		d.out.broken = true
		pos, end := d.span(p.start, p.end)
		d.report(codeSyntax, pos, end, p.summary, p.detail, message{})
	}
	d.body(&body)
}

// keep returns a string that the tree's text is not kept alive by: the same one for words that come again, as ids do.
func (d *decoder) keep(s string) string {
	if len(s) > 40 {
		return strings.Clone(s)
	}
	if kept, ok := d.kept[s]; ok {
		return kept
	}
	if d.kept == nil {
		d.kept = map[string]string{}
	}
	s = strings.Clone(s)
	d.kept[s] = s
	return s
}

// span places a piece of the file.
func (d *decoder) span(start, end uint32) (Pos, Pos) {
	limit := d.file.size
	return d.file.pos(int(min(start, limit))), d.file.pos(int(min(end, limit)))
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

func (d *decoder) report(code string, pos, end Pos, summary, detail, fix message) {
	if d.full(code) {
		return
	}
	d.out.perCode[code]++
	d.out.diags = append(d.out.diags, Diagnostic{
		Severity: Error, Code: code, summary: summary.kept(), detail: detail.kept(), fix: fix.kept(), context: d.where().kept(), pos: pos, end: end,
	}.rendered(false))
}

// relate names the other place that the diagnostic reported last is about, unless that was not kept.
func (d *decoder) relate(other Pos, detail message) {
	if n := len(d.out.diags); n > 0 && d.out.diags[n-1].other == 0 {
		d.out.diags[n-1].other, d.out.diags[n-1].otherly = other, detail
	}
}

// where words the block at hand for a diagnostic, such as: in application "paie".
func (d *decoder) where() message {
	switch {
	case d.context == nil:
		return message{}
	case len(d.context.Labels) == 0:
		return say("in %s", d.context.Type.Text)
	}
	if len(d.context.Labels) == 2 && d.context.Type.Text == "template" {
		return say("in template %q", d.context.Labels[1].Text) // the first is the kind
	}
	return say("in %s %q", d.context.Type.Text, d.context.Labels[0].Text)
}

func (d *decoder) reportWord(code string, w syntax.Word, summary, fix message) {
	pos, end := d.span(w.Start, w.End)
	d.report(code, pos, end, summary, message{}, fix)
}

func (d *decoder) reportExpr(code string, e *syntax.Expr, summary, fix message) {
	if e.Form == faulty {
		return
	}
	pos, end := d.span(e.Start, e.End)
	d.report(code, pos, end, summary, message{}, fix)
}

// warnExpr reports what errors elsewhere make impossible to check.
func (d *decoder) warnExpr(code string, e *syntax.Expr, summary, fix message) {
	n := len(d.out.diags)
	if d.reportExpr(code, e, summary, fix); len(d.out.diags) > n {
		d.out.diags[n].Severity = Warning
	}
}

func (d *decoder) body(body *syntax.Body) {
	for _, a := range body.Attributes {
		d.reportWord(codeAttribute, a.Name, say("attribute %q stands outside of any block", a.Name.Text), say("move it into the block it belongs to"))
	}
	for i := range body.Blocks {
		b := &body.Blocks[i]
		d.context = b
		d.topLevel(b)
		d.context = nil
	}
}

// statement decodes a block that stands by itself.
func (d *decoder) statement(b *syntax.Block) {
	switch b.Type.Text {
	case "inventory":
		d.header(b)
	case "defaults":
		d.defaultsBlock(b)
	case "template":
		d.template(b)
	default:
		d.block(b)
	}
}

func (d *decoder) header(b *syntax.Block) {
	h := &Header{}
	h.Pos, _ = d.span(b.Type.Start, b.Type.End)
	if len(b.Labels) > 0 {
		d.reportWord(codeLabel, b.Labels[0], say("the inventory block takes no label"), say("remove it"))
	}
	v, l := reflect.ValueOf(h).Elem(), layoutOf(reflect.TypeFor[Header]())
	d.fields(&b.Body, v, l)
	d.missing(b, v, l, true)
	d.out.headers = append(d.out.headers, h)
}

func (d *decoder) defaultsBlock(b *syntax.Block) {
	if len(b.Labels) != 1 {
		d.reportWord(codeLabel, b.Type, say("defaults takes one label, the kind of block it is for"), say(`write defaults "application" { … }`))
		return
	}
	e := kindNamed(b.Labels[0].Text)
	if e == nil {
		d.unknownKind(b.Labels[0])
		return
	}
	view := newBlock(e)
	d.fields(&b.Body, reflect.ValueOf(view.value).Elem(), layoutOf(e.typ))
	view.block.Pos, _ = d.span(b.Type.Start, b.Type.End)
	d.out.defaults = append(d.out.defaults, view)
}

// otherBlocks are the words of blocks of the top level that are no kinds.
var otherBlocks = []string{"inventory", "defaults", "template", "locals", "var", "moved", "workspace"}

// unknownKind reports a word that is neither a kind nor one of the others.
func (d *decoder) unknownKind(w syntax.Word, others ...string) {
	if d.full(codeBlock) {
		return
	}
	words := slices.Clone(others)
	for _, k := range Kinds() {
		words = append(words, string(k))
	}
	d.reportWord(codeBlock, w, say("no kind of block is called %q", w.Text), didYouMean(nearest.Words(w.Text, words, 3)).or(say("use one of %s", strings.Join(words, ", "))))
}

func (d *decoder) block(b *syntax.Block) {
	e := kindNamed(b.Type.Text)
	if e == nil {
		d.unknownKind(b.Type, otherBlocks...)
		return
	}
	if len(b.Labels) != 1 || b.Labels[0].Text == "" {
		d.reportWord(codeLabel, b.Type, say("%s takes one label, its id", b.Type.Text), say("write %s \"id\" { … }", b.Type.Text))
		return
	}
	view := newBlock(e)
	view.block.ID = d.id(b.Labels[0])
	view.block.Pos, _ = d.span(b.Type.Start, b.Type.End)
	d.blockBody(b, view)
	d.missing(b, reflect.ValueOf(view.value).Elem(), layoutOf(e.typ), false)
	d.out.blocks = append(d.out.blocks, view)
}

// blockBody decodes what a block of the top level states.
func (d *decoder) blockBody(b *syntax.Block, view blockView) {
	body := b.Body
	d.like(&body, view)
	v := reflect.ValueOf(view.value).Elem()
	d.fields(&body, v, layoutOf(v.Type()))
}

// id reports an id that a reference could not name, or that could be written in another way.
func (d *decoder) id(w syntax.Word) string {
	if problem, fix := problemWithID(w.Text); !problem.empty() {
		d.reportWord(codeEncoding, w, problem, fix)
	}
	return d.keep(w.Text)
}

// fields decodes the attributes and nested blocks of a body into a block's struct.
func (d *decoder) fields(body *syntax.Body, v reflect.Value, l *layout) {
	for i := range body.Attributes {
		a := &body.Attributes[i]
		f := l.named(a.Name.Text)
		switch {
		case f == nil:
			d.unknownAttribute(a.Name, l)
		case f.isObject():
			d.object(&a.Expr, v.Field(f.index), f)
		default:
			d.fact(&a.Expr, f, f.fact(v))
		}
	}
	if len(body.Blocks) == 0 {
		return
	}
	d.nested(body, v, l)
	for i := range body.Blocks {
		if b := &body.Blocks[i]; b.Type.Text == "fact" {
			d.provenance(b, body, v, l)
		}
	}
}

// missing reports the facts that must be stated: at once when final, and otherwise if nothing else states them either.
func (d *decoder) missing(b *syntax.Block, v reflect.Value, l *layout, final bool) {
	for _, i := range l.required {
		f := &l.fields[i]
		if f.fact(v).State() != LeftOut || b.Body.Attribute(f.Name) != nil || final && d.full(codeMissing) {
			continue
		}
		summary, fix := say("the attribute %q must be stated", f.Name), say("add %s = … (%s)", f.Name, typeWords(f.Type))
		if final {
			d.reportWord(codeMissing, b.Type, summary, fix)
			continue
		}
		pos, end := d.span(b.Type.Start, b.Type.End)
		d.out.missing = append(d.out.missing, pendingFact{f.fact(v), Diagnostic{
			Severity: Error, Code: codeMissing, summary: summary, fix: fix, context: d.where().kept(), pos: pos, end: end,
		}})
	}
}

func (d *decoder) unknownAttribute(w syntax.Word, l *layout) {
	if d.full(codeAttribute) {
		return
	}
	words := make([]string, len(l.fields))
	for i, f := range l.fields {
		words[i] = f.Name
	}
	d.reportWord(codeAttribute, w, say("there is no attribute %q here", w.Text), didYouMean(nearest.Words(w.Text, words, 3)).or(attributesAre(words)))
}
