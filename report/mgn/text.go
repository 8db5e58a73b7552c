package mgn

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// words are the descriptions in one language.
type words struct{ wave, application, lacks string }

func wordsIn(lang string) words {
	switch lang {
	case "fr":
		return words{"Vague %d du programme %s, du %s au %s, applications : %d", "Bascule le %s", "%d informations manquent"}
	case "ar":
		return words{"الموجة %d من البرنامج %s، من %s إلى %s، عدد التطبيقات: %d", "الانتقال في %s", "معلومات ناقصة: %d"}
	}
	return words{"Wave %d of programme %s, %s to %s, applications: %d", "Cutover on %s", "facts missing: %d"}
}

// names gives each application of a plan a name of its own: what people call it, with the id where two are called the same.
func names(inv *inventory.Inventory, plan *planner.Plan) map[string]string {
	called := map[string]int{}
	name := func(id string) string {
		if a := inv.Application(id); a != nil {
			if n := plain(a.Name.Or(""), 200); n != "" {
				return n
			}
		}
		return plain(id, 200)
	}
	for _, w := range plan.Waves {
		for _, p := range w.Placements {
			called[strings.ToLower(name(p.Application))]++
		}
	}
	out := map[string]string{}
	for _, w := range plan.Waves {
		for _, p := range w.Placements {
			n := name(p.Application)
			if called[strings.ToLower(n)] > 1 {
				n = plain(fmt.Sprintf("%s (%s)", n, p.Application), 256)
			}
			out[p.Application] = n
		}
	}
	return out
}

// plain is a text as MGN takes names: on one line, without blanks at the ends, of so many characters at most. What a spreadsheet program would
// compute begins with an apostrophe, in the file and through the API alike, so that both name the same.
func plain(text string, most int) string {
	text = strings.Join(strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
	if text != "" && strings.ContainsRune("=+-@", rune(text[0])) {
		text = "'" + text
	}
	return cut(text, most)
}

// value is a text as AWS takes values of tags: letters, digits, blanks and + - = . _ : / @, 256 of them at most.
func value(text string) string {
	return cut(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(" +-=._:/@", r) {
			return r
		}
		return '_'
	}, plain(text, 256)), 256)
}

func cut(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return strings.TrimRight(string(runes[:most]), " ")
	}
	return text
}
