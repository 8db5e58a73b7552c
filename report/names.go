package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// names finds what things are called in the reader's language.
type names struct {
	w      words
	inv    *inventory.Inventory
	others map[inventory.Ref]string // names of what the inventory does not look up by id
}

func newNames(w words, inv *inventory.Inventory) names {
	n := names{w: w, inv: inv, others: map[inventory.Ref]string{}}
	for _, e := range inv.Externals {
		n.others[inventory.Ref{Kind: inventory.KindExternal, ID: e.ID}] = e.Name.Or("")
	}
	for _, f := range inv.Freezes {
		n.others[inventory.Ref{Kind: inventory.KindFreeze, ID: f.ID}] = f.Reason.Or("")
	}
	for _, e := range inv.EServices {
		n.others[inventory.Ref{Kind: inventory.KindEService, ID: e.ID}] = n.pick(e.ID, e.Name, e.NameFr, e.NameAr)
	}
	return n
}

// pick chooses the name of the language, then the plain name, then the id.
func (n names) pick(id string, plain, fr, ar inventory.Fact[string]) string {
	own := plain
	switch n.w.lang {
	case "fr":
		own = fr
	case "ar":
		own = ar
	}
	for _, s := range []string{own.Or(""), plain.Or("")} {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return id
}

// application returns the application's name, or its id.
func (n names) application(id string) string {
	a := n.inv.Application(id)
	if a == nil {
		return id
	}
	return n.pick(id, a.Name, a.NameFr, a.NameAr)
}

// target returns the target's name, or its id.
func (n names) target(id string) string {
	if t := n.inv.Target(id); t != nil && t.Name.Or("") != "" {
		return t.Name.Or("")
	}
	return id
}

// team returns the team's name, or its id.
func (n names) team(id string) string {
	if t := n.inv.Team(id); t != nil && t.Name.Or("") != "" {
		return t.Name.Or("")
	}
	return id
}

// administration returns the administration's name, or its id.
func (n names) administration(id string) string {
	a := n.inv.Administration(id)
	if a == nil {
		return id
	}
	return n.pick(id, a.Name, a.NameFr, a.NameAr)
}

// of returns the name of a block as a piece: an identifier when the block has no name.
func (n names) of(ref inventory.Ref) piece {
	text := n.text(ref)
	if text == "" || text == ref.ID {
		return piece{text: ref.ID, role: code}
	}
	return piece{text: text, role: name}
}

func (n names) text(ref inventory.Ref) string {
	switch ref.Kind {
	case inventory.KindApplication:
		return n.application(ref.ID)
	case inventory.KindTarget:
		return n.target(ref.ID)
	case inventory.KindTeam:
		return n.team(ref.ID)
	case inventory.KindAdministration:
		return n.administration(ref.ID)
	case inventory.KindDataset, inventory.KindRegister:
		if d := n.inv.Dataset(ref); d != nil {
			return n.pick(ref.ID, d.Name, d.NameFr, d.NameAr)
		}
	case inventory.KindSite:
		if s := n.inv.Site(ref.ID); s != nil {
			return s.Name.Or(ref.ID)
		}
	case inventory.KindContract:
		if c := n.inv.Contract(ref.ID); c != nil {
			return c.Name.Or(ref.ID)
		}
	}
	return cmp.Or(n.others[ref], ref.ID)
}

// facts writes several paths, the first few when there are many.
func (n names) facts(paths []inventory.Path) line {
	const shown = 6
	var lines []line
	for _, p := range paths[:min(len(paths), shown)] {
		lines = append(lines, n.fact(p))
	}
	l := join(lines, n.w.t("semicolon"))
	if more := len(paths) - shown; more > 0 {
		l = append(l, piece{text: " "})
		l = append(l, n.w.count("and.more", more)...)
	}
	return l
}

// splitPath cuts a path after the reference of its block. The attribute is "" when the path is not understood.
func splitPath(path inventory.Path) (inventory.Ref, string) {
	s := string(path)
	end := refEnd(s)
	if end <= 0 || end >= len(s) || s[end] != '.' {
		return inventory.Ref{}, ""
	}
	ref, err := inventory.ParseRef(s[:end])
	if err != nil {
		return inventory.Ref{}, ""
	}
	return ref, s[end+1:]
}

// refEnd returns where the reference at the start of a path ends: kind.id or kind["id"].
func refEnd(s string) int {
	i := strings.IndexAny(s, ".[")
	if i < 0 {
		return -1
	}
	if s[i] == '.' {
		if j := strings.IndexByte(s[i+1:], '.'); j >= 0 {
			return i + 1 + j
		}
		return len(s)
	}
	quoted := false
	for j := i + 1; j < len(s); j++ {
		switch {
		case quoted && s[j] == '\\':
			j++
		case s[j] == '"':
			quoted = !quoted
		case s[j] == ']' && !quoted:
			return j + 1
		}
	}
	return -1
}

// owners lists the administrations at the top of the inventory: those without a parent in it.
func (n names) owners() []string {
	var out []string
	for _, a := range n.inv.Administrations {
		if p, ok := a.Parent.Value(); !ok || n.inv.Administration(p.ID) == nil {
			out = append(out, n.administration(a.ID))
		}
	}
	slices.Sort(out)
	return out
}
