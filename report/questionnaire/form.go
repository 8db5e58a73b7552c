package questionnaire

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/answers"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// Options say how a form is written. The zero value writes all questions in English.
type Options struct {
	Lang      string // fr, ar or en; "": en
	Top       int    // the first questions of the ranking only; 0: all
	Delimiter rune   // between the cells of a CSV file; 0: a comma
}

// mostChoices is how many references a cell offers to choose from; longer lists are typed.
const mostChoices = 200

// row is one question of a form.
type row struct {
	cells   []string // by column
	choices []string // that the answer is taken from; none when it is free
}

// part is the questions for one party.
type part struct {
	name string
	rows []row
}

// form lays the questions out.
func form(inv *inventory.Inventory, r *questions.Ranking, opt Options) ([]part, error) {
	words, err := report.FactWords(inv, opt.Lang)
	if err != nil {
		return nil, fmt.Errorf("questionnaire: %w", err)
	}
	if r == nil {
		return nil, errors.New("questionnaire: there is no ranking: questions.Rank makes one")
	}
	number := map[inventory.Path]int{}
	for i := range r.Questions {
		number[r.Questions[i].Fact] = i + 1
	}
	ids := map[inventory.Kind][]string{}
	for _, ref := range blocks(inv) {
		ids[ref.Kind] = append(ids[ref.Kind], ref.String())
	}
	var out []part
	for _, g := range r.Groups() {
		p := part{name: partyName(g.Ask, opt.Lang)}
		for _, q := range g.Questions {
			n := number[q.Fact]
			f, ok := inv.Fact(q.Fact)
			if !ok || opt.Top > 0 && n > opt.Top {
				continue
			}
			choices := choicesOf(f, ids, opt.Lang)
			cells := map[string]string{
				"number": strconv.Itoa(n), "ask": p.name, "question": question(words, f, opt.Lang), "applications": names(inv, q.Applications),
				"why": why(r, q, opt.Lang), "allowed": allowed(f, choices, opt.Lang), "fact": string(q.Fact), "stated": answers.Stated(f),
			}
			x := row{choices: choices}
			for _, c := range answers.Columns() {
				x.cells = append(x.cells, answers.Guard(cells[c.Key]))
			}
			p.rows = append(p.rows, x)
		}
		if len(p.rows) > 0 {
			out = append(out, p)
		}
	}
	return out, nil
}

// blocks lists the top-level blocks of an inventory.
func blocks(inv *inventory.Inventory) []inventory.Ref {
	var out []inventory.Ref
	for f := range inv.Facts() {
		if n := len(out); n == 0 || out[n-1] != f.Block {
			out = append(out, f.Block)
		}
	}
	return out
}

func partyName(p questions.Party, lang string) string {
	if p.Name == "" {
		return in(lang, "Nobody stated", "Personne n'est indiqué", "غير محدد")
	}
	return p.Name
}

// names lists applications by their names.
func names(inv *inventory.Inventory, ids []string) string {
	const shown = 5
	var out []string
	for _, id := range ids[:min(len(ids), shown)] {
		out = append(out, inv.Application(id).Name.Or(id))
	}
	if len(ids) > shown {
		out = append(out, fmt.Sprintf("… +%d", len(ids)-shown))
	}
	return strings.Join(out, "; ")
}

// choicesOf lists the answers that a cell offers; none when the answer is free.
func choicesOf(f inventory.FactInfo, ids map[inventory.Kind][]string, lang string) []string {
	var out []string
	word := func(keys ...string) {
		for _, k := range keys {
			out = append(out, answers.WordIn(k, lang))
		}
	}
	switch {
	case f.Field.Type == "bool":
		word("true", "false")
	case f.Field.Block != "":
		word("none", "some")
	case f.Field.Type == "string" && len(f.Field.Enum) > 0:
		out = slices.Clone(f.Field.Enum)
	case f.Field.Type == "integer" && f.Field.Min != nil && f.Field.Max != nil && *f.Field.Max-*f.Field.Min <= 12:
		for n := *f.Field.Min; n <= *f.Field.Max; n++ {
			out = append(out, strconv.FormatInt(n, 10))
		}
	case f.Field.Type == "reference":
		for _, k := range f.Field.Refs {
			out = append(out, ids[k]...)
		}
		if len(out) > mostChoices {
			return nil
		}
		word("none")
	default:
		return nil
	}
	word("unknown", "not_applicable")
	return out
}
