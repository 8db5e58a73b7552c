package mapping

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// identify chooses the column that tells one block of a kind from another: one that is called so, else the name. It must have a value
// of its own in every row, unless the block is only named by the rows of another.
func (s *sheetDraft) identify() {
	for n, b := range s.blocks {
		var codes []*idea
		var byName *idea
		kept := b.ideas[:0]
		for _, i := range b.ideas {
			if i.attribute == "id" {
				codes = append(codes, i)
				continue
			}
			if i.attribute == "name" && i.question == "" && byName == nil {
				byName = i
			}
			kept = append(kept, i)
		}
		b.ideas = kept
		b.choose(code(codes), byName, n == 0)
		for _, i := range codes {
			if b.id == nil || i.column != b.id.column {
				s.rest = append(s.rest, i.column)
			}
		}
	}
}

// code returns the first column that is called an id and is one; numbers that only programs know come last.
func code(codes []*idea) *idea {
	var best *idea
	for _, i := range codes {
		machine := foldTitle(i.column.leaf) == "sysid" || foldTitle(i.column.leaf) == "correlationid"
		if i.column.unique() && !machine {
			return i
		}
		if best == nil || i.column.unique() && !best.column.unique() {
			best = i
		}
	}
	return best
}

func (b *blockDraft) choose(byCode, byName *idea, main bool) {
	switch {
	case byCode != nil && byCode.column.unique():
		b.id = byCode
	case byName != nil && (!main || byName.column.repeated == ""):
		b.id = &idea{column: byName.column, attribute: "id"}
	case byCode != nil:
		b.id = &idea{column: byCode.column, attribute: "id", question: notUnique(byCode.column, b.kind)}
	case byName != nil:
		b.id = &idea{column: byName.column, attribute: "id", question: notUnique(byName.column, b.kind)}
	}
}

func notUnique(p *profile, kind inventory.Kind) string {
	if p.repeated != "" {
		return fmt.Sprintf("%s: %q stands in several rows: are they one %s? If not, which columns tell them apart?", p.title, clip(p.repeated), kind)
	}
	return fmt.Sprintf("%s: it is empty in %d of %d rows, which then make no %s: does another column tell them apart?", p.title, p.blank, p.blank+p.filled, kind)
}

// merged finds the columns whose cells are merged downwards. A CSV file does not tell, so that an empty reference is asked about.
func (s *sheetDraft) merged(merges bool) {
	refs := map[*profile]bool{}
	for _, b := range s.blocks {
		for _, i := range b.ideas {
			if i.column != nil && len(i.field.Refs) > 0 {
				refs[i.column] = true
			}
		}
	}
	for _, p := range s.columns {
		switch {
		case p.merged:
			s.fill = append(s.fill, p)
		case !merges && refs[p] && p.blank > 0 && p.firstFilled:
			s.askFill = append(s.askFill, p)
		}
	}
}
