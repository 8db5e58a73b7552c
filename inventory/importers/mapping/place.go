package mapping

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// place decides which blocks a row makes and which column is what.
func (s *sheetDraft) place() {
	groups := s.groups()
	main := s.mainKind(groups)
	if main == "" {
		s.rest = s.columns
		return
	}
	for _, p := range s.columns {
		kind, grouped := groups[p.group]
		if !grouped {
			kind = main
		}
		s.column(p, kind, main, len(groups) > 0 && !grouped)
	}
	s.identify()
	s.link(main)
	s.fillRefs()
}

// groups returns the kinds of block that titles above others name.
func (s *sheetDraft) groups() map[string]inventory.Kind {
	out := map[string]inventory.Kind{}
	for _, p := range s.columns {
		if kind, ok := subjectOf(p.group); ok && p.group != "" {
			out[p.group] = kind
		}
	}
	return out
}

// mainKind is the kind of block that a row is: the one above the first columns, or the one most columns speak for.
func (s *sheetDraft) mainKind(groups map[string]inventory.Kind) inventory.Kind {
	for _, p := range s.columns {
		if kind, ok := groups[p.group]; ok {
			return kind
		}
	}
	score := map[inventory.Kind]int{}
	if kind, ok := subjectOf(s.name); ok {
		score[kind] += 12
	}
	for _, word := range strings.FieldsFunc(s.name, func(r rune) bool { return strings.ContainsRune(" _-.", r) }) {
		if kind, ok := subjectOf(word); ok {
			score[kind] += 6
		}
	}
	for i, p := range s.columns {
		if kind, ok := subjectOf(p.leaf); ok && p.unit == "" {
			score[kind] += max(1, 4-i)
		}
		for _, m := range meaningsOf(p.leaf) {
			for _, k := range m.kinds {
				score[k] += 4 / len(m.kinds)
			}
		}
	}
	var best inventory.Kind
	for _, subject := range subjects { // in the order of the list, for the same answer every time
		if score[subject.kind] > score[best] {
			best = subject.kind
		}
	}
	return best
}

// column places one column in the block of a kind. loose tells that it stands beside groups and belongs to none of them.
func (s *sheetDraft) column(p *profile, kind, main inventory.Kind, loose bool) {
	if subject, ok := subjectOf(p.leaf); ok && p.unit == "" {
		s.subject(p, kind, subject, loose)
		return
	}
	for _, m := range meaningsOf(p.leaf) {
		home := s.home(m, kind, main, loose)
		field, ok := fieldOf(home, m.attribute)
		if !ok {
			continue
		}
		i := &idea{column: p, attribute: m.attribute, field: field}
		if m.ask != "" {
			i.question = fmt.Sprintf("%s: %s", p.title, m.ask)
		}
		if home != kind {
			i.question = or(i.question, fmt.Sprintf("%s: does it speak of the %s of the row?", p.title, home))
		}
		i.complete()
		s.add(home, i)
		return
	}
	s.rest = append(s.rest, p)
}

// home returns the kind of block a title speaks of: that of its group, unless only another block of the row has the attribute.
func (s *sheetDraft) home(m meaning, kind, main inventory.Kind, loose bool) inventory.Kind {
	if len(m.kinds) == 0 {
		return kind
	}
	for _, k := range m.kinds {
		if k == kind {
			return kind
		}
	}
	for _, b := range s.blocks {
		for _, k := range m.kinds {
			if b.kind == k && (loose || kind == main) {
				return k
			}
		}
	}
	return ""
}

// subject places a column that names a block: the name of the row's own block, or a reference.
func (s *sheetDraft) subject(p *profile, kind, subject inventory.Kind, loose bool) {
	if subject == kind {
		field, _ := fieldOf(kind, "name")
		s.add(kind, &idea{column: p, attribute: "name", field: field})
		return
	}
	from := kind
	if _, ok := relations[[2]inventory.Kind{kind, subject}]; !ok || loose {
		for _, b := range s.blocks {
			if r, ok := relations[[2]inventory.Kind{b.kind, subject}]; ok && r.ask == "" {
				from = b.kind
			}
		}
	}
	if r, ok := relations[[2]inventory.Kind{from, subject}]; ok {
		s.reference(p, from, subject, r.attribute, r.ask, loose)
		return
	}
	if r, ok := relations[[2]inventory.Kind{subject, kind}]; ok { // the other way round: the row makes a block that points back
		s.inverse(p, kind, subject, r.attribute)
		return
	}
	s.rest = append(s.rest, p)
}

func (s *sheetDraft) reference(p *profile, from, subject inventory.Kind, attribute, ask string, loose bool) {
	field, ok := fieldOf(from, attribute)
	if !ok {
		s.rest = append(s.rest, p)
		return
	}
	i := &idea{column: p, attribute: attribute, field: field}
	if len(field.Refs) > 1 {
		i.settings = append(i.settings, fmt.Sprintf("kind = %q", subject))
	}
	i.settings = append(i.settings, "make = true")
	if ask != "" {
		i.question = fmt.Sprintf("%s: %s", p.title, ask)
	} else if loose {
		i.question = fmt.Sprintf("%s: is it that of the %s of the row?", p.title, from)
	}
	i.separate()
	s.add(from, i)
}

// inverse makes a block that the column names, with a reference to the row's own block.
func (s *sheetDraft) inverse(p *profile, kind, subject inventory.Kind, attribute string) {
	name, _ := fieldOf(subject, "name")
	i := &idea{column: p, attribute: "name", field: name}
	if sign, _ := separatorsOf(p); sign != "" {
		i.question = fmt.Sprintf("%s: cells name several (%q); a row can make one %s. Which is it?", p.title, clip(firstWith(p, sign)), subject)
	}
	s.add(subject, i)
	if field, ok := fieldOf(subject, attribute); ok {
		b := s.draftOf(subject)
		b.ideas = append(b.ideas, &idea{attribute: attribute, field: field, of: kind, linked: true})
	}
}

// link gives the main block references to the blocks that other groups of the row make.
func (s *sheetDraft) link(main inventory.Kind) {
	from := s.draftOf(main)
	for _, b := range s.blocks {
		r, ok := relations[[2]inventory.Kind{main, b.kind}]
		if !ok || b.kind == main || b.id == nil || from.has(r.attribute) {
			continue
		}
		field, ok := fieldOf(main, r.attribute)
		if !ok {
			continue
		}
		i := &idea{column: b.id.column, attribute: r.attribute, field: field, linked: true}
		if len(field.Refs) > 1 {
			i.settings = append(i.settings, fmt.Sprintf("kind = %q", b.kind))
		}
		if r.ask != "" {
			i.question = fmt.Sprintf("%s: %s", b.id.column.title, r.ask)
		}
		from.ideas = append(from.ideas, i)
	}
}

// fillRefs points the references of inverse blocks at the id of the block they speak of.
func (s *sheetDraft) fillRefs() {
	for _, b := range s.blocks {
		var kept []*idea
		for _, i := range b.ideas {
			if i.of != "" {
				of := s.draftOf(i.of)
				if of.id == nil {
					continue
				}
				i.column = of.id.column
				if len(i.field.Refs) > 1 {
					i.settings = []string{fmt.Sprintf("kind = %q", of.kind)}
				}
				if b.id != nil {
					i.question = b.id.question
				}
			}
			kept = append(kept, i)
		}
		b.ideas = kept
	}
}

func fieldOf(kind inventory.Kind, attribute string) (inventory.Field, bool) {
	if attribute == "id" {
		return inventory.Field{Name: "id"}, kind != ""
	}
	schema, _ := inventory.SchemaOf(kind)
	return fieldNamed(schema.Fields, attribute)
}

func (s *sheetDraft) draftOf(kind inventory.Kind) *blockDraft {
	for _, b := range s.blocks {
		if b.kind == kind {
			return b
		}
	}
	b := &blockDraft{kind: kind}
	s.blocks = append(s.blocks, b)
	return b
}

// add keeps an idea. A second column for the same attribute is a question.
func (s *sheetDraft) add(kind inventory.Kind, i *idea) {
	b := s.draftOf(kind)
	for _, other := range b.ideas {
		if other.attribute == i.attribute && i.attribute != "id" && other.question == "" {
			i.question = fmt.Sprintf("%s: is it the %s of the %s, rather than %s?", i.column.title, i.attribute, kind, other.column.title)
		}
	}
	b.ideas = append(b.ideas, i)
}

func (b *blockDraft) has(attribute string) bool {
	for _, i := range b.ideas {
		if i.attribute == attribute {
			return true
		}
	}
	return false
}
