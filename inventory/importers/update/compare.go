package update

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// comparison compares what a file, an import and its base state about one block, and finds what to change in the file.
type comparison struct {
	origin string // id of the import's source block
	day    inventory.Date
	owned  bool                               // the block is the import's own source block
	others map[string]map[inventory.Path]said // what other origins stated last, by their sources; may be nil

	edits  []inventory.Edit
	differ []differing
}

// said is a fact as an origin stated it.
type said = inventory.FactInfo

// differing is a difference with the place of the fact in its file.
type differing struct {
	Difference
	pos inventory.Pos
}

// block compares a block. base is nil when there is none.
func (c *comparison) block(ref inventory.Ref, now, file, base any) {
	c.fields(inventory.Path(ref.String()), now, file, base)
}

// fields compares the facts of a block, a nested block or an object of facts, given pointers to their structs.
func (c *comparison) fields(path inventory.Path, now, file, base any) {
	files, bases := factsOf(file, path), factsOf(base, path)
	for i, n := range factsOf(now, path) {
		f, b := at(files, i), at(bases, i)
		switch {
		case n.Field.IsObject():
			c.fields(n.Path, n.Value, f.Value, b.Value)
		case n.Field.Block != "":
			c.blocks(path, n, f, b)
		case n.State == inventory.LeftOut || agree(f, n):
		case isList(n) && isList(f):
			c.list(n, f, b)
		default:
			c.fact(n, f, b)
		}
	}
}

// factsOf lists the facts of one block, in the order of the schema; nil for none.
func factsOf(block any, path inventory.Path) []said {
	if block == nil {
		return nil
	}
	return slices.Collect(inventory.Fields(block, path))
}

// at returns the fact at an index; of a block that is not there, one that is left out.
func at(list []said, i int) said {
	if list == nil {
		return said{}
	}
	return list[i]
}

// fact compares a fact that the import states, and about which the file does not agree.
func (c *comparison) fact(n, f, b said) {
	switch {
	case b.State != inventory.LeftOut && same(b, n):
		c.note(Kept, n, f, "")
	case f.State == inventory.LeftOut:
		c.set(n, f)
	case c.owned && b.State == inventory.LeftOut:
		c.set(n, f)
	case b.State != inventory.LeftOut && same(b, f) && c.ours(f.Detail.Source):
		c.set(n, f)
	default:
		c.second(n, f)
	}
}

// ours reports whether a value may be replaced by the import's: no other source states it too.
func (c *comparison) ours(source string) bool { return source == "" || source == c.origin }

// set makes the file say what the import says. The note that somebody wrote beside the fact stays.
func (c *comparison) set(n, f said) {
	i := n
	if i.Detail.Note == "" && i.State != inventory.Conflict {
		i.Detail.Note = f.Detail.Note
	}
	if i.State == inventory.Known && i.Detail.Source == "" {
		i.Detail.Source = f.Detail.Source
	}
	c.edits = append(c.edits, inventory.SetInfo(i))
	c.note(Updated, n, f, "")
}

// second states beside what the file says what the import says.
func (c *comparison) second(n, f said) {
	switch {
	case n.State == inventory.Conflict && f.State <= inventory.Unknown:
		c.set(n, f)
	case n.State == inventory.Conflict && (f.State == inventory.Known || f.State == inventory.Conflict):
		c.conflict(n, f)
	case n.State != inventory.Known:
		if n.State != inventory.Unknown { // knowledge goes before what nobody knows
			c.note(Conflict, n, f, "a second statement must be a value: the file stays as it is")
		}
	case f.State == inventory.Unknown, f.State == inventory.Bounded && within(n, f):
		c.state(n, Updated, f)
	case f.State == inventory.NotApplicable, f.State == inventory.Bounded:
		c.note(Conflict, n, f, "the language has no words for both: the file stays as it is")
	case f.State == inventory.Known && f.Detail.Source == "" && c.stater(f) != "":
		c.conflict(n, f)
	default:
		c.state(n, Conflict, f)
	}
}

// state adds the import's value in a fact block of its own.
func (c *comparison) state(n said, what What, f said) {
	i := n
	i.Detail = inventory.Detail{Source: c.origin, Since: c.day, Confidence: n.Detail.Confidence, Note: n.Detail.Note}
	c.edits = append(c.edits, inventory.StatementInfo(i))
	c.note(what, n, f, "")
}

// conflict writes all values with the sources that are known.
func (c *comparison) conflict(n, f said) {
	all := c.alternatives(f, c.stater(f), 0)
	for _, o := range c.alternatives(n, c.origin, c.day) {
		at := slices.IndexFunc(all, func(have inventory.Alternative) bool {
			return have.Source == o.Source && o.Source != "" && n.State == inventory.Known
		})
		if at >= 0 {
			all[at] = o
			continue
		}
		if !slices.ContainsFunc(all, func(have inventory.Alternative) bool { return equal(have.Value, o.Value) }) {
			all = append(all, o)
		}
	}
	if len(all) < 2 {
		return
	}
	i := n
	i.State, i.Value, i.Detail = inventory.Conflict, nil, inventory.Detail{Others: all}
	c.edits = append(c.edits, inventory.SetInfo(i))
	c.note(Conflict, n, f, "")
}

// alternatives lists the values that a fact states. Those without a source get the one given.
func (c *comparison) alternatives(i said, source string, day inventory.Date) []inventory.Alternative {
	if i.State == inventory.Conflict {
		return slices.Clone(i.Detail.Others)
	}
	d := i.Detail
	o := inventory.Alternative{Value: i.Value, Source: d.Source, Since: d.Since, Confidence: d.Confidence, Note: d.Note}
	if o.Source == "" {
		o.Source, o.Since = source, max(o.Since, day)
	}
	return []inventory.Alternative{o}
}

// stater returns the source that states what a file says, as far as the bases of other origins tell; "" when none does.
func (c *comparison) stater(f said) string {
	found := ""
	for source, facts := range c.others {
		if i, ok := facts[f.Path]; ok && same(i, f) && (found == "" || source < found) {
			found = source
		}
	}
	return found
}

func (c *comparison) note(what What, n, f said, text string) {
	d := Difference{What: what, Path: n.Path, Text: text}
	if n.State != inventory.LeftOut {
		d.Is = n.Text()
	}
	if what == Updated || f.State != inventory.LeftOut {
		d.Was = f.Text()
	}
	c.differ = append(c.differ, differing{d, f.Pos})
}

// heard notes what another origin stated.
func (c *comparison) heard(source string, ref inventory.Ref, enc []byte) {
	block, err := inventory.ReadBlock(ref.Kind, enc)
	if err != nil {
		return // it only helps to name sources
	}
	if c.others == nil {
		c.others = map[string]map[inventory.Path]said{}
	}
	facts := map[inventory.Path]said{}
	gather(facts, block, inventory.Path(ref.String()))
	c.others[source] = facts
}

func gather(to map[inventory.Path]said, block any, path inventory.Path) {
	for _, i := range factsOf(block, path) {
		if i.Field.IsObject() {
			gather(to, i.Value, i.Path)
			continue
		}
		for _, one := range i.Nested(path) {
			gather(to, one.Value, one.Path)
		}
		if i.State == inventory.Known && i.Field.Block == "" {
			to[i.Path] = i
		}
	}
}

// refuse takes all edits back: what would have been changed is told as a conflict.
func (c *comparison) refuse(why string) {
	c.edits = nil
	for i := range c.differ {
		if d := &c.differ[i]; d.What == Updated || d.What == Conflict {
			d.What, d.Text, d.format = Conflict, why, ""
		}
	}
}
