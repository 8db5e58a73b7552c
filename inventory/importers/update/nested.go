package update

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// blocks compares a fact of nested blocks. path is that of the block around them.
func (c *comparison) blocks(path inventory.Path, n, f, b said) {
	if (n.State == inventory.LeftOut || n.State == inventory.Known) && len(n.Nested(path))+len(b.Nested(path)) > 0 {
		c.nested(path, n, f, b)
		return
	}
	switch {
	case n.State == inventory.LeftOut, same(f, n) && len(f.Nested(path)) == 0:
	case n.State != inventory.Known && f.State == inventory.Known:
		// What nobody knows, or what a tool does not ask, says nothing against blocks that somebody wrote.
	case f.State == inventory.LeftOut && b.State == inventory.LeftOut:
		c.set(n, f)
	case b.State != inventory.LeftOut && same(b, n):
		c.note(Kept, n, f, "")
	case f.State == inventory.Unknown || b.State != inventory.LeftOut && same(b, f):
		c.set(n, f)
	default:
		c.note(Conflict, n, f, "a fact block holds no blocks: the file stays as it is")
	}
}

// nested compares nested blocks id by id.
func (c *comparison) nested(path inventory.Path, n, f, b said) {
	files, bases := byID(f.Nested(path)), byID(b.Nested(path))
	none := f.State == inventory.NotApplicable || f.State == inventory.Known && len(files) == 0
	met := map[string]bool{}
	for _, one := range n.Nested(path) {
		met[one.ID] = true
		have, there := files[one.ID]
		old, before := bases[one.ID]
		switch {
		case there:
			c.fields(one.Path, one.Value, have.Value, old.Value)
		case before:
			c.report(Kept, one.Path, f.Pos, "it is no longer in the file")
		case none:
			c.differ = append(c.differ, differing{Difference{What: Conflict, Path: one.Path}.with("the file says that there is none (%s): it stays as it is", f.Text()), f.Pos})
		default:
			c.addNested(one)
		}
	}
	for _, old := range b.Nested(path) {
		if have, there := files[old.ID]; there && !met[old.ID] {
			c.report(Gone, have.Path, f.Pos, "")
		}
	}
}

func byID(list []inventory.Nested) map[string]inventory.Nested {
	m := make(map[string]inventory.Nested, len(list))
	for _, n := range list {
		m[n.ID] = n
	}
	return m
}

// addNested states all that a nested block of the import states; the block is made on the way.
func (c *comparison) addNested(one inventory.Nested) {
	if n := c.stateAll(one.Path, one.Value); n > 0 {
		c.differ = append(c.differ, differing{Difference{What: Updated, Path: one.Path}.with("new, with %d facts", n), 0})
	}
}

func (c *comparison) stateAll(path inventory.Path, block any) int {
	count := 0
	for _, i := range factsOf(block, path) {
		list := i.Nested(path)
		switch {
		case i.Field.IsObject():
			count += c.stateAll(i.Path, i.Value)
		case len(list) > 0:
			for _, one := range list {
				count += c.stateAll(one.Path, one.Value)
			}
		case i.State != inventory.LeftOut:
			c.edits = append(c.edits, inventory.SetInfo(i))
			count++
		}
	}
	return count
}

func (c *comparison) report(what What, path inventory.Path, pos inventory.Pos, text string) {
	c.differ = append(c.differ, differing{Difference{What: what, Path: path, Text: text}, pos})
}
