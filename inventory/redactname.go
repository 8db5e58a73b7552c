package inventory

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameBlocks names the hidden blocks, and those whose ids tell a hidden name.
func (r *redacting) nameBlocks() {
	var refs []Ref
	for _, b := range r.inv.blocks() {
		if ref := b.Ref(); r.hidden[ref] || r.needles.in(ref.ID) {
			refs = append(refs, ref)
		}
	}
	slices.SortFunc(refs, Ref.Compare)
	r.width = max(3, len(fmt.Sprint(len(refs))))
	given := map[Ref]bool{}
	for _, ref := range refs {
		id := r.name(string(ref.Kind)+"\x00"+ref.ID, func(id string) bool {
			to := Ref{ref.Kind, id}
			return given[to] || r.inv.Has(to)
		})
		r.names[ref] = Ref{ref.Kind, id}
		given[r.names[ref]] = true
	}
}

// name makes a name that nothing has yet.
func (r *redacting) name(secret string, taken func(string) bool) string {
	for {
		id := ""
		if r.opt.Key != nil {
			id = "hidden-" + hex.EncodeToString(r.sum(secret)[:8])
		} else {
			r.taken++
			id = fmt.Sprintf("hidden-%0*d", r.width, r.taken)
		}
		if !taken(id) {
			return id
		}
		secret += "\x00"
	}
}

func (r *redacting) sum(secret string) []byte {
	h := hmac.New(sha256.New, r.opt.Key)
	_, _ = h.Write([]byte(secret))
	return h.Sum(nil)
}

func (r *redacting) renamed(ref Ref) Ref {
	if to, ok := r.names[ref]; ok {
		return to
	}
	return ref
}

// stand returns what stands for a text, the same for equal ones. Texts that differ in case only get texts that do: some rules tell them apart,
// and others do not.
func (r *redacting) stand(s string) string {
	if got := r.texts[s]; got != "" {
		return got
	}
	lower := strings.ToLower(s)
	made := r.texts[lower]
	if made == "" {
		made = "hidden text " + r.number("text", lower)
		r.texts[lower] = made
	}
	if s != lower {
		made = recased(made, r.caseOf(s, lower))
		r.texts[s] = made
	}
	return made
}

// label returns what stands for the id of a nested block.
func (r *redacting) label(id string) string {
	if r.labels[id] == "" {
		r.labels[id] = "part-" + r.number("part", id)
	}
	return r.labels[id]
}

func (r *redacting) number(what, s string) string {
	return strings.TrimPrefix(r.name(what+"\x00"+s, func(string) bool { return false }), "hidden-")
}

// caseOf numbers the ways to write a text in capitals: with the first letter, in another way, with all of them.
func (r *redacting) caseOf(s, lower string) int {
	first, size := utf8.DecodeRuneInString(lower)
	switch {
	case s == string(unicode.ToUpper(first))+lower[size:]:
		return 1
	case s == strings.ToUpper(s):
		return allCapitals
	case r.opt.Key != nil: // whatever other ways there are
		sum := r.sum("case\x00" + s)
		return 2 + (int(sum[0])<<8|int(sum[1]))%(allCapitals-2)
	}
	r.cases[lower]++
	return 1 + min(r.cases[lower], allCapitals-2)
}

// allCapitals is the number of the ten letters of hidden text, all of them capitals.
const allCapitals = 1<<10 - 1

// recased writes letters as capitals, those that are the binary digits of a number.
func recased(s string, n int) string {
	out := []byte(s)
	for i := 0; i < len(out) && n > 0; i++ {
		if 'a' <= out[i] && out[i] <= 'z' {
			if n&1 == 1 {
				out[i] -= 'a' - 'A'
			}
			n >>= 1
		}
	}
	return string(out)
}
