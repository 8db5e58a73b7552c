package rvtools

import (
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// slug makes an id of a name; prefix stands in front of a digit and alone for a name without letters and digits.
func slug(name, prefix string) string { return importers.Slug(name, prefix) }

// wish is something that needs an id: what the id is made of, and what tells it apart when others are called the same.
type wish struct{ base, apart string }

// distinct gives every one an id of its own. Those whose base nobody else has keep it; the others get what tells them apart behind
// it, and a number where even that is shared.
func distinct(all []wish) []string {
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
