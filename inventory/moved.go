package inventory

import (
	"reflect"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// Moved says that a block has another id now: references to From mean To, and whoever compares two inventories, or imports again, takes
// the two for one block. To may itself have moved on. Both are of one kind, but a dataset may become a register.
type Moved struct {
	From, To Ref
	Pos      Pos
}

func (m Moved) compare(o Moved) int { return m.From.Compare(o.From) }

// moved decodes moved { from = application.old to = application.new }.
func (d *decoder) moved(b *syntax.Block) {
	if len(b.Labels) > 0 {
		d.reportWord(codeLabel, b.Labels[0], say("moved takes no label"), say("remove it"))
	}
	for i := range b.Body.Blocks {
		d.reportWord(codeBlock, b.Body.Blocks[i].Type, say("moved holds no blocks"), say("remove it"))
	}
	var m Moved
	m.Pos, _ = d.span(b.Type.Start, b.Type.End)
	good := true
	for i := range b.Body.Attributes {
		a := &b.Body.Attributes[i]
		switch a.Name.Text {
		case "from":
			m.From, good = d.ownRef(a, good)
		case "to":
			m.To, good = d.ownRef(a, good)
		default:
			d.reportWord(codeAttribute, a.Name, say("there is no attribute %q here", a.Name.Text),
				didYouMean(nearest.Words(a.Name.Text, []string{"from", "to"}, 1)).or(say("remove it; the attributes are %s", "from, to")))
		}
	}
	for _, name := range []string{"from", "to"} {
		if b.Body.Attribute(name) == nil {
			d.reportWord(codeMissing, b.Type, say("the attribute %q must be stated", name), say("add %s = … (reference)", name))
			good = false
		}
	}
	if good {
		d.shared().moves = append(d.shared().moves, m)
	}
}

// ownRef decodes a reference to a block of the file's own package, of any kind.
func (d *decoder) ownRef(a *syntax.Attribute, good bool) (Ref, bool) {
	e := &a.Expr
	if e.Form != syntax.Path || len(e.Items) != 1 || e.Items[0].Form == syntax.Other {
		d.reportExpr(codeType, e, say("%s must be a reference such as application.id", a.Name.Text), message{})
		return Ref{}, false
	}
	k := kindNamed(e.Text)
	if k == nil {
		d.unknownKind(syntax.Word{Text: e.Text, Start: e.Start, End: e.Start + uint32(len(e.Text))})
		return Ref{}, false
	}
	return Ref{k.kind, d.id(syntax.Word{Text: e.Items[0].Text, Start: e.Items[0].Start, End: e.Items[0].End})}, good
}

// followed returns what each id that moved means in the end, and the circles among the moves: those lead nowhere. Of two moves from one
// id the first counts.
func followed(moves []Moved) (final map[Ref]Ref, circles [][]Moved) {
	next := make(map[Ref]Moved, len(moves))
	for _, m := range moves {
		if _, twice := next[m.From]; !twice {
			next[m.From] = m
		}
	}
	final = make(map[Ref]Ref, len(next))
	for _, m := range moves {
		if _, done := final[m.From]; done {
			continue
		}
		var path []Moved
		met := map[Ref]int{}
		to := m.From
		for {
			if end, done := final[to]; done {
				to = end
				break
			}
			step, onwards := next[to]
			if !onwards {
				break
			}
			if i, circle := met[to]; circle {
				circles = append(circles, path[i:])
				break
			}
			met[to] = len(path)
			path, to = append(path, step), step.To
		}
		for _, step := range path {
			final[step.From] = to
		}
	}
	return final, circles
}

// maxCircle is the number of ids of a circle that a diagnostic names.
const maxCircle = 8

// checkMoves reports moves that cannot be. broken says that some of the inventory could not be read.
func (inv *Inventory) checkMoves(r *reporter, broken bool) {
	report := func(m Moved, summary, fix message) *Diagnostic {
		r.report(Diagnostic{Severity: Error, Code: codeMoved, summary: summary, fix: fix,
			context: say("in moved"), pos: m.Pos, end: m.Pos + Pos(len("moved"))})
		return &r.diags[len(r.diags)-1]
	}
	final, circles := followed(inv.Moves)
	circular := map[Ref]bool{}
	for _, c := range circles {
		words := make([]string, 0, len(c)+1)
		for _, m := range c {
			circular[m.From] = true
			words = append(words, m.From.String())
		}
		words = append(words, words[0])
		if len(words) > maxCircle {
			words = append(words[:maxCircle], "…")
		}
		report(c[0], say("blocks moved in a circle: %s", strings.Join(words, " to ")), say("remove one of these moves"))
	}
	for i, m := range inv.Moves {
		if i > 0 && inv.Moves[i-1].From == m.From {
			d := report(m, say("%s moved twice", m.From), say("keep one of the two"))
			d.other, d.otherly = inv.Moves[i-1].Pos, sayPlace("the other is at %s")
			continue
		}
		if circular[m.From] {
			continue
		}
		if old, still := inv.index[m.From]; still {
			d := report(m, say("%s moved and is still declared", m.From), say("remove the block, or this one"))
			d.other, d.otherly = blockOf(old).Pos, sayPlace("declared at %s")
		}
		from, to := kindNamed(string(m.From.Kind)), kindNamed(string(m.To.Kind))
		switch {
		case from == nil || to == nil || from.typ != to.typ:
			report(m, say("%s cannot become %s, which is of another kind", m.From, m.To), say("name a block of the same kind"))
		case final[m.From] == m.To && !circular[m.To] && !broken && !inv.Has(m.To):
			d := report(m, say("%s moved to %s, which does not exist", m.From, m.To), say("declare it or correct the id"))
			d.ref = &badRef{ref: m.To, allowed: []Kind{m.To.Kind}}
		}
	}
}

// sortMoves orders moves by what moved; of several from one id, the first in the files comes first.
func sortMoves(moves []Moved) { slices.SortStableFunc(moves, Moved.compare) }

// followMoves makes references to blocks that moved name what they mean now.
func (inv *Inventory) followMoves() {
	final, _ := followed(inv.Moves)
	if len(final) == 0 {
		return
	}
	for _, b := range inv.blocks() {
		renameRefs(reflect.ValueOf(b.value).Elem(), func(ref Ref) Ref {
			if to, ok := final[ref]; ok {
				return to
			}
			return ref
		})
	}
}
