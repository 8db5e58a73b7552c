package inventory

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// The limits of templates.
const (
	maxLikes         = 16 // templates that one block names
	maxTemplateDepth = 16 // templates that are like one another in a row
)

// templateBlock is a block that lends its facts to others of its kind. Its id stands in the block.
type templateBlock struct {
	blockView
	state templateState
	depth int // of the longest row of templates that it is like, itself included
}

type templateState uint8

const (
	templateNew templateState = iota
	templateOpen
	templateDone
)

// Ref names the template by kind and id.
func (t *templateBlock) named() message { return say("template.%s for %s", t.block.ID, t.kind) }

// like says which templates a block takes facts from.
type like struct {
	block any // pointer to the block's struct
	kind  Kind
	where message // of the diagnostics
	names []likeName
}

type likeName struct {
	id       string
	pos, end Pos
}

// template decodes template "application" "web" { … }.
func (d *decoder) template(b *syntax.Block) {
	if len(b.Labels) != 2 || b.Labels[1].Text == "" {
		d.reportWord(codeLabel, b.Type, say("template takes two labels, the kind of block it is for and its id"),
			say(`write template "application" "web" { … }`))
		return
	}
	e := kindNamed(b.Labels[0].Text)
	if e == nil {
		d.unknownKind(b.Labels[0])
		return
	}
	view := newBlock(e)
	view.block.ID = d.id(b.Labels[1])
	view.block.Pos, _ = d.span(b.Type.Start, b.Type.End)
	d.blockBody(b, view)
	d.shared().templates = append(d.shared().templates, &templateBlock{blockView: view})
}

// like takes the attribute like out of a body and notes which templates it names.
func (d *decoder) like(body *syntax.Body, view blockView) {
	i := slices.IndexFunc(body.Attributes, func(a syntax.Attribute) bool { return a.Name.Text == "like" })
	if i < 0 {
		return
	}
	e := body.Attributes[i].Expr
	body.Attributes = slices.Delete(slices.Clone(body.Attributes), i, i+1)
	names := []syntax.Expr{e}
	if e.Form == syntax.Tuple {
		names = e.Items
	}
	if len(names) > maxLikes {
		d.reportExpr(codeTemplates, &e, say("like names more than %d templates", maxLikes),
			say("join some of them in a template of their own"))
		return
	}
	l := like{block: view.value, kind: view.kind, where: d.where().kept()}
	for i := range names {
		n := &names[i]
		if n.Form != syntax.Path || n.Text != "template" || len(n.Items) != 1 || n.Items[0].Form == syntax.Other {
			d.reportExpr(codeType, n, say("like must name a template, or several in brackets"), say("write like = template.id"))
			continue
		}
		pos, end := d.span(n.Start, n.End)
		l.names = append(l.names, likeName{d.keep(n.Items[0].Text), pos, end})
	}
	d.shared().likes = append(d.shared().likes, l)
}

// templates are those of one package.
type templates struct {
	byRef  map[Ref]*templateBlock
	likes  map[any]like // by the block that names them
	r      *reporter
	broken bool
	deep   bool // a row that is too long was reported
	bad    int  // names that are none, and circles
	ids    map[Kind][]string
}

func newTemplates(files []*parsed, r *reporter, broken bool) *templates {
	t := &templates{byRef: map[Ref]*templateBlock{}, likes: map[any]like{}, r: r, broken: broken, ids: map[Kind][]string{}}
	var all []*templateBlock
	for _, p := range files {
		if p.reuse == nil {
			continue
		}
		for _, l := range p.reuse.likes {
			t.likes[l.block] = l
		}
		for _, one := range p.reuse.templates {
			t.add(one)
			all = append(all, one)
		}
	}
	for _, one := range all {
		t.complete(one, nil)
	}
	return t
}

func (t *templates) add(one *templateBlock) {
	first, twice := t.byRef[one.Ref()]
	if !twice {
		t.byRef[one.Ref()] = one
		return
	}
	t.r.report(Diagnostic{
		Severity: Error, Code: codeDuplicate, summary: say("%s is declared twice", one.named()),
		pos: one.block.Pos, end: one.block.Pos + Pos(len("template")),
		other: first.block.Pos, otherly: sayPlace("first declared at %s"), fix: say("remove one of the two or give it another id"),
	})
}

// complete gives a template what it takes from others. chain are the templates that wait for it.
func (t *templates) complete(one *templateBlock, chain []*templateBlock) {
	if one.state != templateNew {
		return
	}
	one.state = templateOpen
	one.depth = 1 + t.apply(one.value, append(chain, one))
	one.state = templateDone
}

// apply gives a block what it leaves out and one of its templates states: the first that does. It returns the depth of the deepest.
func (t *templates) apply(block any, chain []*templateBlock) int {
	l, ok := t.likes[block]
	if !ok {
		return 0
	}
	depth := 0
	for _, n := range l.names {
		other := t.byRef[Ref{l.kind, n.id}]
		switch {
		case other == nil:
			t.missing(l, n)
		case other.state == templateOpen:
			t.cycle(l, n, append(chain, other))
		case other.state == templateNew && len(chain) >= maxTemplateDepth || len(chain) > 0 && other.depth >= maxTemplateDepth:
			t.tooDeep(l, n)
		default:
			t.complete(other, chain)
			applyDefaults(block, other.value)
			depth = max(depth, other.depth)
		}
	}
	return depth
}

func (t *templates) tooDeep(l like, n likeName) {
	if t.deep {
		return
	}
	t.deep = true
	t.r.report(Diagnostic{
		Severity: Error, Code: codeTemplates, summary: say("more than %d templates are like one another in a row", maxTemplateDepth),
		context: l.where, pos: n.pos, end: n.end, fix: say("join some of them"),
	})
}

// cycle reports templates that are like one another in a circle; the last of the chain is where it closes.
func (t *templates) cycle(l like, n likeName, chain []*templateBlock) {
	begin := slices.Index(chain, chain[len(chain)-1])
	words := make([]string, 0, len(chain)-begin)
	for _, one := range chain[begin:] {
		words = append(words, "template."+one.block.ID)
	}
	t.report(Diagnostic{
		Severity: Error, Code: codeCircle, summary: say("templates are like one another in a circle: %s", strings.Join(words, " is like ")),
		context: l.where, pos: n.pos, end: n.end, fix: say("take one of them out of like"),
	})
}

func (t *templates) missing(l like, n likeName) {
	d := Diagnostic{Severity: Error, Code: codeNoTemplate, summary: say("no template for %s is called %q", l.kind, n.id),
		context: l.where, pos: n.pos, end: n.end}
	if t.broken {
		d.Severity, d.Code = Warning, codeCannotCheck
		d.summary = say("cannot check template.%s: some files could not be read whole", n.id)
		d.fix = say("put the errors of the other files right first")
		t.report(d)
		return
	}
	for _, kind := range Kinds() {
		if other := t.byRef[Ref{kind, n.id}]; other != nil && (d.other == 0 || other.block.Pos < d.other) {
			d.other, d.otherly = other.block.Pos, sayPlace("a template of another kind has this id at %s")
		}
	}
	close := t.r.nearest(n.id, len(t.byRef), func() []string { return t.idsOf(l.kind) })
	for i := range close {
		close[i] = "template." + close[i]
	}
	d.fix = didYouMean(close).or(say("declare it: template %s %s { … }", Quote(string(l.kind)), Quote(n.id)))
	t.report(d)
}

// report keeps so many that the reporter has a choice: a file can hold a million mistakes.
func (t *templates) report(d Diagnostic) {
	if t.bad++; t.bad > maxDecoded {
		t.r.dropped++
		t.r.droppedErrors = t.r.droppedErrors || d.Severity == Error
		return
	}
	t.r.report(d)
}

func (t *templates) idsOf(kind Kind) []string {
	if ids, ok := t.ids[kind]; ok {
		return ids
	}
	var ids []string
	for ref := range t.byRef {
		if ref.Kind == kind {
			ids = append(ids, ref.ID)
		}
	}
	slices.Sort(ids)
	t.ids[kind] = ids
	return ids
}
