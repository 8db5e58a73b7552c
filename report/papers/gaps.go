package papers

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// gaps lists every blank and doubt of the paper once, in the order of those who can tell and then of the paper.
func (b *builder) gaps() []Gap {
	var out []Gap
	seen := map[inventory.Path]bool{}
	add := func(g Gap) {
		if g.Fact != "" && seen[g.Fact] {
			return
		}
		seen[g.Fact] = true
		out = append(out, g)
	}
	for _, s := range b.paper.Sections {
		for _, g := range s.Groups {
			for _, i := range g.Items {
				what := i.Label
				if i.Fact != "" {
					what = b.v.Fact(i.Fact)
				} else if i.State == ToWrite {
					what = s.Title + b.t("colon") + i.Label
				}
				for _, m := range i.Missing {
					add(Gap{b.v.Fact(m), b.reason(m, i.Rule), b.ask(m), m})
				}
				if i.State == Doubtful || i.Blank() && len(i.Missing) == 0 {
					add(Gap{what, b.gapReason(i), cmp.Or(i.Ask, b.t("ask.nobody")), i.Fact})
				}
			}
		}
	}
	slices.SortStableFunc(out, func(a, c Gap) int {
		author := b.t("ask.authors")
		return cmp.Or(cmp.Compare(rank(a.Ask == author), rank(c.Ask == author)), cmp.Compare(a.Ask, c.Ask))
	})
	return out
}

func (b *builder) gapReason(i Item) string {
	if i.State == ToWrite {
		return b.t("why.write")
	}
	return cmp.Or(i.Note, b.t("why.left_out"))
}

func rank(last bool) int {
	if last {
		return 1
	}
	return 0
}

// reason says why a fact that decides is not there.
func (b *builder) reason(p inventory.Path, rule policy.RuleID) string {
	why := b.t("why.derived")
	if f, ok := b.fact(p.Block(), strings.TrimPrefix(string(p), p.Block().String()+".")); ok && f.Path == p {
		if i := b.item(f, ""); i.Note != "" {
			why = i.Note
		}
	}
	if rule != "" {
		why += " (" + string(rule) + ")"
	}
	return why
}
