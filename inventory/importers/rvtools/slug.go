package rvtools

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

const maxSlug = 64 // characters of an id made of a name

// slug makes an id of a name: its letters and digits in lower case, in any script, and dashes for all the rest. It begins with a
// letter, so that a reference to it can be written bare; prefix stands in front of a digit and alone for a name without either.
func slug(name, prefix string) string {
	var b strings.Builder
	dash, length := false, 0
	for _, r := range strings.ToLower(norm.NFKC.String(name)) {
		switch {
		case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Me, r):
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && (length == 0 || dash || !unicode.IsMark(r)):
			dash = length > 0
			continue
		}
		if length >= maxSlug {
			break
		}
		if dash {
			b.WriteByte('-')
			dash = false
		}
		if length == 0 && !unicode.IsLetter(r) {
			b.WriteString(prefix + "-")
		}
		b.WriteRune(r)
		length++
	}
	if length == 0 {
		return prefix
	}
	return norm.NFC.String(b.String())
}

// named is something that needs an id: what the id is made of, and what tells it apart when others are called the same.
type named struct{ base, apart string }

// distinct gives every one an id of its own. Those whose base nobody else has keep it; the others get what tells them apart behind
// it, and a number where even that is shared.
func distinct(all []named) []string {
	wanted := make(map[string]int, len(all))
	for _, n := range all {
		wanted[n.base]++
	}
	used := make(map[string]bool, len(all))
	next := map[string]int{}
	ids := make([]string, len(all))
	for i, n := range all {
		if wanted[n.base] == 1 {
			ids[i], used[n.base] = n.base, true
		}
	}
	for i, n := range all {
		if ids[i] != "" {
			continue
		}
		id := n.base
		if n.apart != "" {
			id += "-" + n.apart
		}
		for stem := id; used[id]; id = stem + "-" + strconv.Itoa(next[stem]) {
			next[stem] = max(next[stem]+1, 2)
		}
		ids[i], used[id] = id, true
	}
	return ids
}
