package inventory

import (
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// needles are names that must not occur in any text.
type needles struct {
	exact  map[string]bool   // texts of hidden blocks: equal texts elsewhere are replaced as well
	words  map[string]bool   // names, folded and without spaces and signs, with the number of words they may have
	long   *strings.Replacer // names of four letters and more, as they would be found in a folded text
	joined *strings.Replacer // names of eight letters and digits and more, as they would be found in a text that has nothing else
	most   int               // words in a name
}

// foundMark stands in a text where a name was found.
const foundMark = "\x00"

// findNeedles gathers the names and texts of the hidden blocks.
func (r *redacting) findNeedles() {
	n := needles{exact: map[string]bool{}, words: map[string]bool{}}
	long, joined := map[string]bool{}, map[string]bool{}
	name := func(s string) {
		folded := fold(strings.TrimSpace(s))
		bare := strings.Join(wordsIn(folded), "")
		if bare == "" || allDigits(bare) && len(bare) < 3 {
			return
		}
		n.words[bare] = true
		n.most = max(n.most, len(wordsIn(folded)))
		if utf8.RuneCountInString(folded) >= 4 && !allDigits(folded) {
			long[folded] = true
		}
		if utf8.RuneCountInString(bare) >= 8 {
			joined[bare] = true
		}
	}
	for _, b := range r.inv.blocks() {
		if !r.hidden[b.Ref()] {
			continue
		}
		for part := range strings.SplitSeq(b.block.ID, "/") {
			name(part)
		}
		r.gather(reflect.ValueOf(b.value).Elem(), name, n.exact)
	}
	n.long, n.joined = finder(long), finder(joined)
	r.needles = n
}

func finder(names map[string]bool) *strings.Replacer {
	var pairs []string
	for s := range names {
		pairs = append(pairs, s, foundMark)
	}
	return strings.NewReplacer(pairs...)
}

// gather finds the names and texts of a block; what nested blocks are called is no name of a system.
func (r *redacting) gather(v reflect.Value, name func(string), exact map[string]bool) {
	eachFact("", v, func(_ string, f *Field, fact anyFact, nested []any) bool {
		for _, n := range nested {
			if id := blockOf(n).ID; id != "" && !allDigits(id) {
				exact[id] = true
			}
			r.gather(reflect.ValueOf(n).Elem(), func(string) {}, exact)
		}
		for _, s := range textsIn(fact) {
			if len(f.Enum) > 0 || s == "" || s == "none" {
				continue
			}
			if nameFields[f.Name] {
				name(s)
			}
			if nameFields[f.Name] || !r.public(f.Name, s) {
				exact[s] = true
			}
		}
		return true
	})
}

// textsIn lists the texts that a fact states, those in conflict included.
func textsIn(fact anyFact) []string {
	var out []string
	add := func(v any) {
		switch v := v.(type) {
		case string:
			out = append(out, v)
		case []string:
			out = append(out, v...)
		}
	}
	add(fact.any())
	for _, o := range fact.Detail().Others {
		add(o.Value)
	}
	return out
}

// in reports whether a text tells a hidden name.
func (n *needles) in(s string) bool {
	if s == "" {
		return false
	}
	if n.exact[s] {
		return true
	}
	folded := fold(s)
	if n.long.Replace(folded) != folded {
		return true
	}
	words := wordsIn(folded)
	if bare := strings.Join(words, ""); n.joined.Replace(bare) != bare {
		return true
	}
	return n.among(words)
}

// word reports whether names occur in a text, as words.
func (n *needles) word(s string) bool { return n.among(wordsIn(fold(s))) }

// among reports whether words that follow one another are a name.
func (n *needles) among(words []string) bool {
	for i := range words {
		bare := ""
		for _, w := range words[i:min(len(words), i+n.most)] {
			if bare += w; n.words[bare] {
				return true
			}
		}
	}
	return false
}

// fold takes case, accents and what only shapes letters out of a text.
func fold(s string) string {
	plain := strings.IndexFunc(s, func(c rune) bool { return c >= utf8.RuneSelf }) < 0
	if plain {
		return strings.ToLower(s)
	}
	return strings.Map(func(c rune) rune {
		if unicode.Is(unicode.Mn, c) || unicode.Is(unicode.Cf, c) || c == '\u0640' { // the last one lengthens Arabic letters
			return -1
		}
		return unicode.ToLower(c)
	}, norm.NFKD.String(s))
}

func wordsIn(folded string) []string {
	return strings.FieldsFunc(folded, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
}
