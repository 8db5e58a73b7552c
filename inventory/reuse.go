package inventory

import (
	"cmp"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// reuse is what a file, or a piece of one, says that makes sense only together with the other files of its package. Most files say
// nothing of the kind; what they say can be kept for another load as it is.
type reuse struct {
	locals     []*literal
	variables  []*variable
	templates  []*templateBlock
	likes      []like
	moves      []Moved
	workspaces []*workspaceBlock
	waiting    []syntax.Block // blocks that name a local or a variable, as they stand in the file
}

// shared returns what the file says about reuse, to be added to.
func (d *decoder) shared() *reuse {
	if d.out.reuse == nil {
		d.out.reuse = &reuse{}
		d.out.depends = true
	}
	return d.out.reuse
}

// addReuse adds what the next piece of a file says.
func (p *parsed) addReuse(next *reuse) {
	if next == nil {
		return
	}
	if p.reuse == nil {
		p.reuse = next
		return
	}
	r := p.reuse
	r.locals, r.variables = append(r.locals, next.locals...), append(r.variables, next.variables...)
	r.templates, r.likes = append(r.templates, next.templates...), append(r.likes, next.likes...)
	r.moves, r.workspaces = append(r.moves, next.moves...), append(r.workspaces, next.workspaces...)
	r.waiting = append(r.waiting, next.waiting...)
}

// topLevel decodes a block, or keeps it when it names a local or a variable: their values may stand in a file not yet read.
func (d *decoder) topLevel(b *syntax.Block) {
	switch b.Type.Text {
	case "locals":
		d.locals(b)
	case "var":
		d.variable(b)
	case "moved":
		d.moved(b)
	case "workspace":
		d.workspace(b)
	default:
		if !d.literal && mentionsNames(&b.Body) {
			d.shared().waiting = append(d.shared().waiting, d.keepBlock(b))
			return
		}
		d.statement(b)
	}
}

// keepBlock copies a block out of the parser's tree, which lives no longer than its piece of the file.
func (d *decoder) keepBlock(b *syntax.Block) syntax.Block {
	out := syntax.Block{Type: d.keepWord(b.Type), Labels: make([]syntax.Word, len(b.Labels))}
	for i, l := range b.Labels {
		out.Labels[i] = d.keepWord(l)
	}
	out.Body.Attributes = make([]syntax.Attribute, len(b.Body.Attributes))
	for i := range b.Body.Attributes {
		a := &b.Body.Attributes[i]
		out.Body.Attributes[i] = syntax.Attribute{Name: d.keepWord(a.Name), Expr: d.keepExpr(&a.Expr)}
	}
	out.Body.Blocks = make([]syntax.Block, len(b.Body.Blocks))
	for i := range b.Body.Blocks {
		out.Body.Blocks[i] = d.keepBlock(&b.Body.Blocks[i])
	}
	return out
}

func (d *decoder) keepWord(w syntax.Word) syntax.Word {
	w.Text = d.keep(w.Text)
	return w
}

func (d *decoder) keepExpr(e *syntax.Expr) syntax.Expr {
	out := *e
	out.Text, out.Items = d.keep(e.Text), nil
	if len(e.Items) > 0 {
		out.Items = make([]syntax.Expr, len(e.Items))
	}
	for i := range e.Items {
		out.Items[i] = d.keepExpr(&e.Items[i])
	}
	return out
}

// mentionsNames reports whether a body names a local or a variable.
func mentionsNames(body *syntax.Body) bool {
	for i := range body.Attributes {
		if namesValue(&body.Attributes[i].Expr) {
			return true
		}
	}
	return slices.ContainsFunc(body.Blocks, func(b syntax.Block) bool { return mentionsNames(&b.Body) })
}

func namesValue(e *syntax.Expr) bool {
	if isNamedValue(e) {
		return true
	}
	for i := range e.Items {
		if namesValue(&e.Items[i]) {
			return true
		}
	}
	return false
}

// isNamedValue reports whether an expression is local.name or var.name.
func isNamedValue(e *syntax.Expr) bool {
	return e.Form == syntax.Path && (e.Text == "local" || e.Text == "var")
}

// decodeWaiting decodes the blocks that were kept, whose names are values now, and puts them where they belong in the order of the file.
func (p *parsed) decodeWaiting(f *file) {
	d := newDecoder(f, p)
	defer d.done()
	for i := range p.reuse.waiting {
		d.context = &p.reuse.waiting[i]
		d.statement(d.context)
		p.reuse.waiting[i].Body = syntax.Body{}
	}
	p.reuse.waiting = nil
	byPlace := func(a, b blockView) int { return cmp.Compare(a.block.Pos, b.block.Pos) }
	slices.SortStableFunc(p.blocks, byPlace)
	slices.SortStableFunc(p.defaults, byPlace)
	slices.SortStableFunc(p.headers, func(a, b *Header) int { return cmp.Compare(a.Pos, b.Pos) })
	slices.SortStableFunc(p.reuse.templates, func(a, b *templateBlock) int { return byPlace(a.blockView, b.blockView) })
}
