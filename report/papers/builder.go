package papers

import (
	"cmp"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// builder makes one paper. Sections, groups and items are added to the end.
type builder struct {
	doc    report.Document
	v      *report.Vocabulary
	lang   string
	app    *readiness.Application
	target string // "" when none is considered
	why    string // id of the text that says why that target
	*known
	paper Paper
}

// known is what the papers of one dossier have read already.
type known struct {
	facts   map[inventory.Ref]map[inventory.Path]inventory.FactInfo
	parties map[inventory.Ref]string // who can tell the facts of a block
}

// t is a text, its placeholders filled from pairs of name and value.
func (b *builder) t(id string, args ...string) string {
	m, ok := texts[id]
	if !ok {
		return "[" + id + "]"
	}
	s := m.in(b.lang)
	for i := 0; i+1 < len(args); i += 2 {
		s = strings.ReplaceAll(s, "{"+args[i]+"}", args[i+1])
	}
	return s
}

// section starts a section, with the rules that ask for it. Its introduction is the text with .intro behind the id, if there is one.
func (b *builder) section(id string, basis ...policy.RuleID) {
	s := Section{Title: b.t(id)}
	if _, ok := texts[id+".intro"]; ok {
		s.Intro = b.t(id + ".intro")
	}
	for _, r := range basis {
		if rule := b.doc.Policy.Rule(r); rule != nil {
			s.Basis = append(s.Basis, RuleRef{r, b.v.Source(rule.Source)})
		}
	}
	b.paper.Sections = append(b.paper.Sections, s)
}

// group starts a group of the last section.
func (b *builder) group(title string) {
	s := &b.paper.Sections[len(b.paper.Sections)-1]
	s.Groups = append(s.Groups, Group{Title: title})
}

// about starts a group about a block.
func (b *builder) about(ref inventory.Ref) {
	title := b.v.Name(ref)
	if word, ok := texts["kind."+string(ref.Kind)]; ok {
		title = word.in(b.lang) + b.t("colon") + title
	}
	b.group(title)
}

// add puts an item at the end of the last group.
func (b *builder) add(i Item) {
	s := &b.paper.Sections[len(b.paper.Sections)-1]
	if len(s.Groups) == 0 {
		s.Groups = append(s.Groups, Group{})
	}
	g := &s.Groups[len(s.Groups)-1]
	g.Items = append(g.Items, i)
}

// write adds blanks that a person has to fill in, by the ids of their labels.
func (b *builder) write(ids ...string) {
	s := &b.paper.Sections[len(b.paper.Sections)-1]
	if n := len(s.Groups); n > 0 && s.Groups[n-1].Title != "" {
		b.group("")
	}
	for _, id := range ids {
		b.add(Item{Label: b.t(id), State: ToWrite, Ask: b.t("ask.authors")})
	}
}

// list starts a group about a block and adds facts of it, by their paths below the block.
func (b *builder) list(ref inventory.Ref, names ...string) {
	b.about(ref)
	b.stated(ref, names...)
}

// stated adds facts of a block to the last group.
func (b *builder) stated(ref inventory.Ref, names ...string) {
	for _, name := range names {
		if f, ok := b.fact(ref, name); ok {
			b.add(b.item(f, b.label(name)))
		}
	}
}

// label words an attribute as the beginning of a line.
func (b *builder) label(name string) string {
	first, size := utf8.DecodeRuneInString(b.v.Attribute(name))
	return string(unicode.ToUpper(first)) + b.v.Attribute(name)[size:]
}

// fact finds a fact by its path below a block; one that lies in a nested block nobody stated is the fact of that block.
func (b *builder) fact(ref inventory.Ref, name string) (inventory.FactInfo, bool) {
	all := b.facts[ref]
	if all == nil {
		all = map[inventory.Path]inventory.FactInfo{}
		for f := range b.doc.Inventory.BlockFacts(ref) {
			all[f.Path] = f
		}
		b.facts[ref] = all
	}
	f, ok := all[inventory.Path(ref.String()+"."+name)]
	if outer, _, nested := strings.Cut(name, "."); !ok && nested {
		f, ok = all[inventory.Path(ref.String()+"."+outer)]
	}
	return f, ok
}

// item words a fact in its state.
func (b *builder) item(f inventory.FactInfo, label string) Item {
	i := Item{Label: label, Fact: f.Path, State: Stated, StatedOn: f.Detail.Since, Place: b.place(f.Pos)}
	b.statedBy(&i, f.Detail.Source)
	switch f.State {
	case inventory.Known:
		i.Value = b.value(f)
		if f.Detail.Confidence != "" {
			i.Confidence = b.confidence(f.Detail.Confidence)
		}
		if f.Detail.Confidence == "low" {
			i.State, i.Note = Doubtful, b.t("why.low")
		}
	case inventory.NotApplicable:
		i.State, i.Value = NotApplicable, b.t("state.not_applicable")
	case inventory.Bounded:
		i.State, i.Value, i.Note = Doubtful, b.bounds(f), b.t("why.bounded")
	case inventory.Conflict:
		i.State, i.Value, i.Note = Doubtful, b.conflict(f), b.t("why.conflict")
	case inventory.Unknown:
		i.State, i.Note = Unknown, b.t("why.unknown")
		if f.Detail.Reason != "" {
			i.Note = b.t("why.reason", "reason", clean(f.Detail.Reason))
		}
	default:
		i.State, i.Note = Unknown, b.t("why.left_out")
	}
	if i.State == Unknown || i.State == Doubtful {
		i.Ask = b.ask(f.Path)
	}
	return i
}

func (b *builder) place(pos inventory.Pos) string {
	p := b.doc.Inventory.Position(pos)
	if p.File == "" {
		return ""
	}
	return clean(fmt.Sprintf("%s:%d", p.File, p.Line))
}

func (b *builder) statedBy(i *Item, source string) {
	for _, s := range b.doc.Inventory.Sources {
		if source != "" && s.ID == source {
			i.StatedBy = clean(s.Title.Or(s.ID))
			if i.StatedOn == 0 {
				i.StatedOn = s.Date.Or(0)
			}
		}
	}
}

func (b *builder) confidence(word string) string {
	var c policy.Confidence
	if c.UnmarshalText([]byte(word)) != nil {
		return clean(word)
	}
	return b.v.Confidence(c)
}

func (b *builder) bounds(f inventory.FactInfo) string {
	low, high := f.Detail.Low, f.Detail.High
	switch {
	case low == nil && high == nil:
		return ""
	case low == nil:
		return b.t("bound.to", "high", b.plain(f.Field, high))
	case high == nil:
		return b.t("bound.from", "low", b.plain(f.Field, low))
	}
	return b.t("bound.both", "low", b.plain(f.Field, low), "high", b.plain(f.Field, high))
}

// conflict lists the values in conflict, each with who states it.
func (b *builder) conflict(f inventory.FactInfo) string {
	var out []string
	for _, o := range f.Detail.Others {
		var who Item
		b.statedBy(&who, o.Source)
		where := cmp.Or(who.StatedBy, b.place(o.Pos))
		s := b.plain(f.Field, o.Value)
		if where != "" {
			s += " (" + where + ")"
		}
		out = append(out, s)
	}
	return strings.Join(out, b.t("conflict.or"))
}

// ask names who knows a fact.
func (b *builder) ask(p inventory.Path) string {
	who, asked := b.parties[p.Block()]
	if !asked {
		who = b.party(p)
		b.parties[p.Block()] = who
	}
	return who
}

func (b *builder) party(p inventory.Path) string {
	party := questions.PartyOf(b.doc.Inventory, p)
	switch {
	case party.Ref != (inventory.Ref{}):
		return b.v.Name(party.Ref)
	case party.Name != "":
		return clean(party.Name)
	}
	return b.t("ask.nobody")
}
