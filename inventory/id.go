package inventory

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// problemWithID says what is wrong with an id, and what to do; "" when nothing is. An id is written in one way only: two ids that
// are drawn the same by every program must be the same.
func problemWithID(id string) (problem, fix message) {
	switch {
	case id == "":
		return say("the id is empty"), say("give the block an id, unique among the blocks of its kind")
	case !utf8.ValidString(id):
		return say("the id %q is not UTF-8", id), say("write it anew")
	case strings.ContainsFunc(id, isHidden):
		return say("the id %q holds a character that cannot be seen", id), say("remove it")
	case !norm.NFC.IsNormalString(id):
		return say("the id %+q is not in Unicode normal form C", id), say("write %q", norm.NFC.String(id))
	}
	return message{}, message{}
}

// isHidden reports whether a character has no place in an id because nobody sees it: controls, the zero width space, the byte order
// mark. The joiners stay: some scripts need them.
func isHidden(r rune) bool {
	return unicode.IsControl(r) || isBidiControl(r) || r == 0x200b || r == 0xfeff
}

// looksLike returns the same text for ids that people take for one another: case, width, joiners and the Arabic tatweel do not count.
func looksLike(id string) string {
	return strings.Map(func(r rune) rune {
		if r == '\u0640' || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKC.String(id))
}

// plain reports whether an id looks like itself: most do, and two plain ids that differ are never taken for one another.
func plain(id string) bool {
	for i := range len(id) {
		if c := id[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			return false
		}
	}
	return true
}

// checkLookalikes warns about ids of one kind that are easily taken for one another.
func (inv *Inventory) checkLookalikes(r *reporter, blocks []blockView) {
	odd := map[Ref]blockView{} // ids that are not plain, by what they look like
	for _, b := range blocks {
		if plain(b.block.ID) {
			continue
		}
		key := Ref{b.kind, looksLike(b.block.ID)}
		first, met := odd[key]
		if !met {
			odd[key] = b
			if v, ok := inv.index[key]; ok && plain(key.ID) {
				first, met = blockView{b.kind, v, blockOf(v)}, true
			}
		}
		if !met || first.block.ID == b.block.ID {
			continue // two that are the same were reported as declared twice
		}
		d := b.diagnostic(Warning, codeLookalike, say("%s is easily taken for %s", b.Ref(), first.Ref()))
		d.fix = say("give one of the two another id")
		d.other, d.otherly = first.block.Pos, sayPlace("%s is declared at %s", first.Ref())
		r.report(d)
	}
}

// diagnostic is about the block as a whole: its place is the block's word.
func (b blockView) diagnostic(severity DiagnosticSeverity, code string, summary message) Diagnostic {
	return Diagnostic{Severity: severity, Code: code, summary: summary, pos: b.block.Pos, end: b.block.Pos + Pos(len(b.kind))}
}
