package mapping

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// line accounts for one row.
func (im *importer) line(t *bound, l line) error {
	if l.Blank() {
		im.counts.Blank++
		return nil
	}
	if t.top.is(l.Cells) {
		im.counts.Header++
		return nil
	}
	for i, c := range t.skips {
		if c.holds(l.cell(t.skipAt[i])) {
			im.counts.Drop(c.reason)
			return nil
		}
	}
	t.fillDown(&l)
	made, selected := 0, 0
	for _, b := range t.made {
		if b.when != nil && !b.when.holds(l.cell(b.whenAt)) {
			continue
		}
		selected++
		put, err := im.block(b, l)
		if err != nil {
			return err
		}
		if put {
			made++
		}
	}
	switch {
	case made > 0:
		im.counts.Used++
	case selected == 0:
		im.counts.Drop(NotSelected)
	default:
		im.counts.Drop(NoID)
	}
	return nil
}

// fillDown gives empty cells of merged columns what the cell above says.
func (t *bound) fillDown(l *line) {
	for i, at := range t.fillAt {
		if at < 0 {
			continue
		}
		if cell := table.Trim(l.cell(at)); cell != "" {
			t.filled[i] = cell
			continue
		}
		for len(l.Cells) <= at {
			l.Cells = append(l.Cells, "")
		}
		l.Cells[at] = t.filled[i]
	}
}

// block makes one block out of a row; false when the row has no id for it.
func (im *importer) block(b *boundBlock, l line) (bool, error) {
	name, ok := im.blockName(b, l)
	if !ok {
		im.noteNameless(b, l)
		return false, nil
	}
	id := b.constantID
	if id == "" {
		id = im.id(b.kind, name, idTitle(b))
	}
	v, err := inventory.NewBlock(b.kind, id)
	if err != nil {
		im.note(idTitle(b), "%v: left out", err)
		return false, nil
	}
	im.name = ""
	if err := im.fill(b, l, v); err != nil {
		return false, err
	}
	if b.aliases && name != "" && name != id && name != im.name {
		im.set(v, "aliases", "", []string{name})
	}
	return true, im.put(b.kind, v)
}

// blockName joins the cells of the id columns; false when one is empty, or says that it is not known.
func (im *importer) blockName(b *boundBlock, l line) (string, bool) {
	if b.constantID != "" {
		return "", true
	}
	parts := make([]string, len(b.idAt))
	for i, at := range b.idAt {
		text, changed := importers.Clean(l.cell(at))
		if text == "" || spreadsheetErrors[text] || b.set.unnamed(text) {
			return "", false
		}
		if changed {
			im.note(idTitle(b), "invisible characters were taken out of %q", clip(text))
		}
		parts[i] = text
	}
	return strings.Join(parts, " "), true
}

func idTitle(b *boundBlock) string {
	if len(b.ids) == 0 {
		return ""
	}
	return or(b.ids[0].title, "column "+itoa(b.ids[0].number))
}

// noteNameless tells that a row says something about a block without naming it.
func (im *importer) noteNameless(b *boundBlock, l line) {
	for _, f := range b.facts {
		if f.at >= 0 && table.Trim(l.cell(f.at)) != "" {
			im.note(idTitle(b), "the id is empty or not known: the row makes no %s", b.word)
			return
		}
	}
}

// fill states the facts of a block and of what is inside of it.
func (im *importer) fill(b *boundBlock, l line, v any) error {
	for i := range b.facts {
		if err := im.fact(&b.facts[i], l, v); err != nil {
			return err
		}
	}
	for _, n := range b.inner {
		if err := im.inner(n, l, v); err != nil {
			return err
		}
	}
	return nil
}

// inner makes an object or a nested block.
func (im *importer) inner(n *boundBlock, l line, parent any) error {
	if n.when != nil && !n.when.holds(l.cell(n.whenAt)) {
		return nil
	}
	if n.prefix != "" {
		return im.fill(n, l, parent)
	}
	id := n.constantID
	if !n.single && id == "" {
		name, ok := im.blockName(n, l)
		if !ok {
			im.noteNameless(n, l)
			return nil
		}
		id = importers.Slug(name, n.word)
	}
	if n.single && !n.says(l) {
		return nil
	}
	v, err := inventory.NewNested(parent, n.word, id)
	if err != nil {
		im.note(idTitle(n), "%v: left out", err)
		return nil
	}
	return im.fill(n, l, v)
}

// says reports whether a row has anything for the block.
func (b *boundBlock) says(l line) bool {
	for _, f := range b.facts {
		if f.column == nil || table.Trim(l.cell(f.at)) != "" {
			return true
		}
	}
	return false
}

// fact states one fact, or notes why it cannot. An empty cell says nothing.
func (im *importer) fact(f *boundFact, l line, v any) error {
	if f.constant != nil {
		im.answer(v, f, f.constant)
		return nil
	}
	cell := table.Trim(l.cell(f.at))
	if cell == "" {
		return nil
	}
	if a := f.lookup(cell); a != nil {
		im.answer(v, f, a)
		return nil
	}
	if spreadsheetErrors[cell] {
		im.note(f.title, "%s is an error of the spreadsheet: left out", cell)
		return nil
	}
	im.named = im.named[:0]
	texts, err := im.texts(f, cell, l.isStored(f.at))
	if err != nil {
		im.note(f.title, "%v: left out", err)
		return nil
	}
	if !im.set(v, f.path, f.title, texts) {
		return nil
	}
	return im.pieces()
}

// texts reads a cell as SetFact takes it.
func (im *importer) texts(f *boundFact, cell string, stored bool) ([]string, error) {
	if f.field.Block != "" {
		return nil, fmt.Errorf("%q is no word that says there are no %s: add it to words in the mapping", clip(cell), f.field.Name)
	}
	if !strings.HasPrefix(f.field.Type, "list of ") {
		text, err := im.one(f, cell, stored)
		return []string{text}, err
	}
	parts, err := f.parts(cell)
	if err != nil {
		return nil, err
	}
	out := make([]string, 0, len(parts))
	for _, p := range parts {
		if a := f.lookup(p); a != nil {
			if a.state != inventory.Known {
				return nil, fmt.Errorf("%q stands among other values", clip(p))
			}
			out = append(out, a.texts...)
			continue
		}
		text, err := im.one(f, p, stored)
		if err != nil {
			return nil, err
		}
		out = append(out, text)
	}
	return out, nil
}

// one reads one value, a reference by the id that the block of this name has.
func (im *importer) one(f *boundFact, cell string, stored bool) (string, error) {
	text, changed := importers.Clean(cell)
	if changed {
		im.note(f.title, "invisible characters were taken out of %q", clip(text))
	}
	if text == "" {
		return "", fmt.Errorf("%q holds nothing that can be seen", cell)
	}
	if len(f.field.Refs) == 0 {
		return f.text(text, stored)
	}
	ref := inventory.Ref{Kind: f.kind, ID: im.id(f.kind, text, f.title)}
	if f.makes {
		im.named = append(im.named, named{ref, text})
	}
	return ref.String(), nil
}

// answer states what a word means.
func (im *importer) answer(v any, f *boundFact, a *answer) {
	switch a.state {
	case inventory.Known:
		im.set(v, f.path, f.title, a.texts)
	case inventory.LeftOut:
	default:
		since := a.since
		if since == 0 {
			since = im.asOf
		}
		if err := inventory.SetState(v, f.path, a.state, inventory.Detail{Reason: a.reason, Since: since}); err != nil {
			im.note(f.title, "%v: left out", err)
		}
	}
}

// set states a value, or notes why the inventory does not take it.
func (im *importer) set(v any, path, title string, texts []string) bool {
	if err := inventory.SetFact(v, path, texts...); err != nil {
		im.note(title, "%v: left out", err)
		return false
	}
	if path == "name" {
		im.name = texts[0]
	}
	return true
}
