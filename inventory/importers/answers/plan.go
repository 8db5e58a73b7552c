package answers

import (
	"cmp"
	"errors"
	"fmt"
	"reflect"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// What tells what becomes of an answer.
type What string

// What can become of an answer.
const (
	Set       What = "set"       // the fact takes the answer
	Unchanged What = "unchanged" // the files say so already
	Conflict  What = "conflict"  // the files say something else now: both are stated, or, where the language has no words for that, the file stays
	ByHand    What = "by_hand"   // there are nested blocks, to be described in the files
)

// Outcome is what becomes of one answer.
type Outcome struct {
	What  What           `json:"what"`
	Fact  inventory.Path `json:"fact"`
	Was   string         `json:"was"` // what the files say
	Is    string         `json:"is"`  // what the answer says
	Text  string         `json:"text,omitempty"`
	Place Place          `json:"place"`
}

// Plan is what a questionnaire changes.
type Plan struct {
	Outcomes []Outcome        `json:"outcomes"` // in the order of the sheet
	Edits    []inventory.Edit `json:"-"`
	Sources  []string         `json:"sources,omitempty"` // ids of the source blocks that are added
}

// Count returns how many answers came to something.
func (p *Plan) Count(w What) int {
	n := 0
	for _, o := range p.Outcomes {
		if o.What == w {
			n++
		}
	}
	return n
}

// NewFile is the file that new source blocks are put into.
const NewFile = "answers" + inventory.Suffix

// New compares the answers of a sheet with an inventory. The error is Problems when some cannot be taken over, all of them listed.
func New(inv *inventory.Inventory, s *Sheet) (*Plan, error) {
	if inv == nil {
		return nil, fmt.Errorf("answers: %w", inventory.ErrNoInventory)
	}
	if s == nil {
		return nil, errors.New("answers: there is no sheet: Read reads one")
	}
	p := &planning{inv: inv, sources: map[string]string{}}
	for _, x := range inv.Sources {
		p.sources[x.ID] = x.ID
		if title := x.Title.Or(""); title != "" {
			p.sources[title] = x.ID
		}
	}
	for i := range s.Answers {
		p.answer(&s.Answers[i])
	}
	if err := p.problems.err(); err != nil {
		return nil, err
	}
	return &p.plan, nil
}

// planning is one run of New.
type planning struct {
	inv      *inventory.Inventory
	sources  map[string]string // ids, by id and by title
	plan     Plan
	problems Problems
}

func (p *planning) fail(a *Answer, column, text string) {
	p.problems = append(p.problems, Problem{a.Place, a.titles[column], text})
}

func (p *planning) answer(a *Answer) {
	now, ok := p.inv.Fact(a.Fact)
	if !ok {
		p.fail(a, "fact", fmt.Sprintf(
			"the inventory has no fact %s: its block may be gone or renamed; clear the answer, or give the sheet the new name", a.Fact))
		return
	}
	state, v, err := value(p.inv, now, a.Text)
	if errors.Is(err, errByHand) {
		p.told(a, now, ByHand, a.Text, fmt.Sprintf("describe the %s blocks in the files", now.Field.Block))
		return
	}
	if err != nil {
		p.fail(a, "answer", err.Error())
		return
	}
	said := inventory.FactInfo{Path: a.Fact, Block: now.Block, Field: now.Field, State: state, Value: v}
	said.Detail = inventory.Detail{Since: a.Date, Note: oneLine(a.Note)}
	said.Detail.Source = p.source(a)
	if state == inventory.Unknown {
		said.Detail.Reason, said.Detail.Note = said.Detail.Note, ""
	}
	adopt(now, &said)
	p.compare(a, now, said)
}

// adopt keeps source, day and note of the value in conflict that an answer decides for, unless the answer has its own.
func adopt(now inventory.FactInfo, said *inventory.FactInfo) {
	if now.State != inventory.Conflict || said.State != inventory.Known || said.Detail.Source != "" {
		return
	}
	for _, o := range now.Detail.Others {
		if same(o.Value, said.Value) {
			d := &said.Detail
			d.Source, d.Confidence, d.Since, d.Note = o.Source, o.Confidence, cmp.Or(d.Since, o.Since), cmp.Or(d.Note, o.Note)
			return
		}
	}
}

// oneLine makes a note fit for one line.
func oneLine(s string) string {
	text, _ := importers.Clean(s)
	return text
}

// compare decides what becomes of an answer.
func (p *planning) compare(a *Answer, now, said inventory.FactInfo) {
	is := wording(said)
	since := a.Stated != Stated(now) // somebody changed the fact since the sheet was made, or it does not say
	switch {
	case (since || now.State != inventory.Conflict) && saysAlready(now, said):
		p.told(a, now, Unchanged, is, "")
	case !decided(now) || !since:
		if now.State == inventory.Bounded && said.State == inventory.Known && !within(said.Value, now.Detail) {
			p.told(a, now, Conflict, is,
				"the answer lies outside the bounds that the file states: the file stays as it is; correct one of the two")
			return
		}
		p.edit(inventory.SetInfo(said))
		p.told(a, now, Set, is, "")
	case said.State != inventory.Known || now.State == inventory.NotApplicable || now.Field.Block != "":
		p.told(a, now, Conflict, is, "the file stays as it is: decide which holds, and write it")
	default:
		p.edit(inventory.StatementInfo(said))
		p.told(a, now, Conflict, is, "both are stated now: decide which holds")
	}
}

// decided reports whether somebody has stated a value, or several.
func decided(f inventory.FactInfo) bool {
	return f.State == inventory.Known || f.State == inventory.NotApplicable || f.State == inventory.Conflict
}

// saysAlready reports whether a fact says what an answer does.
func saysAlready(now, said inventory.FactInfo) bool {
	switch now.State {
	case inventory.Known:
		return said.State == inventory.Known && same(now.Value, said.Value)
	case inventory.Conflict:
		for _, o := range now.Detail.Others {
			if said.State == inventory.Known && same(o.Value, said.Value) && o.Source == said.Detail.Source {
				return true
			}
		}
		return false
	case inventory.Unknown:
		return said.State == inventory.Unknown && (said.Detail.Reason == "" || said.Detail.Reason == now.Detail.Reason)
	}
	return said.State == now.State
}

func same(a, b any) bool {
	if x, y := reflect.ValueOf(a), reflect.ValueOf(b); x.Kind() == reflect.Slice && y.Kind() == reflect.Slice && x.Len() == 0 && y.Len() == 0 {
		return true
	}
	return reflect.DeepEqual(a, b)
}

func within(v any, d inventory.Detail) bool {
	return (d.Low == nil || number(v) >= number(d.Low)) && (d.High == nil || number(v) <= number(d.High))
}

func number(v any) float64 {
	rv := reflect.ValueOf(v)
	if rv.CanInt() {
		return float64(rv.Int())
	}
	if rv.CanFloat() {
		return rv.Float()
	}
	return 0
}

func (p *planning) edit(e inventory.Edit) { p.plan.Edits = append(p.plan.Edits, e) }

func (p *planning) told(a *Answer, now inventory.FactInfo, what What, is, text string) {
	p.plan.Outcomes = append(p.plan.Outcomes, Outcome{what, a.Fact, Stated(now), is, text, a.Place})
}

// source returns the id of the source block an answer names, and adds the block when there is none of that id or title.
func (p *planning) source(a *Answer) string {
	text, _ := importers.Clean(a.Source)
	if text == "" {
		return ""
	}
	if id, ok := p.sources[text]; ok {
		return id
	}
	if ref, err := inventory.ParseRef(text); err == nil && ref.Kind == inventory.KindSource && p.sources[ref.ID] == ref.ID {
		return ref.ID
	}
	id := importers.Slug(text, "source")
	for n := 2; ; n++ {
		if _, taken := p.sources[id]; !taken {
			break
		}
		id = fmt.Sprintf("%s-%d", importers.Slug(text, "source"), n)
	}
	block := &inventory.Source{Block: inventory.Block{ID: id}, Title: inventory.Is(text), Kind: inventory.Is("questionnaire")}
	if a.Date != 0 {
		block.Date = inventory.Is(a.Date)
	}
	p.sources[id], p.sources[text] = id, id
	p.plan.Sources = append(p.plan.Sources, id)
	p.edit(inventory.AddBlock(NewFile, block))
	return id
}
