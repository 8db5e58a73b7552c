package cmf

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
)

// names are what applications, servers and databases are called in the form, which knows no id: two of one name would be one. They are the
// same in every language, since the factory finds by them what it has already.
type names map[inventory.Ref]string

func namesOf(inv *inventory.Inventory) names {
	out := names{}
	apps, servers, databases := out.of(inventory.KindApplication), out.of(inventory.KindServer), out.of(inventory.KindDatabase)
	for _, a := range inv.Applications {
		apps(a.ID, a.Name.Or(""))
	}
	for _, s := range inv.Servers {
		servers(s.ID, s.Name.Or(""))
	}
	for _, d := range inv.Databases {
		databases(d.ID, d.Name.Or(""))
	}
	return out
}

// maxName leaves room for what tells names apart.
const maxName = 30000

// of gives things of a kind their name, the id where none is known, and behind a name that another has already. Case and blanks do not tell
// names apart.
func (n names) of(kind inventory.Kind) func(id, name string) {
	taken := map[string]bool{}
	key := func(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), "")) }
	return func(id, name string) {
		stem := cmp.Or(strings.TrimSpace(field.Cut(field.Line(name), maxName, "…")), id)
		name = stem
		for i := 1; taken[key(name)]; i++ {
			name = stem + " (" + id + ")"
			if i > 1 {
				name = stem + " (" + id + ", " + strconv.Itoa(i) + ")"
			}
		}
		taken[key(name)] = true
		n[inventory.Ref{Kind: kind, ID: id}] = name
	}
}
