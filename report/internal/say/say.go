// Package say holds the texts of the formats beside the report's own: headings of tables, words of calendars and projects.
package say

import "strings"

type text struct{ en, fr, ar string }

// In returns a text in a language, with {names} filled in: names and values alternate. A text that does not exist shows its id.
func In(lang, id string, args ...string) string {
	t, ok := texts[id]
	if !ok {
		return "[" + id + "]"
	}
	s := t.en
	switch lang {
	case "fr":
		s = t.fr
	case "ar":
		s = t.ar
	}
	for i := 0; i+1 < len(args); i += 2 {
		s = strings.ReplaceAll(s, "{"+args[i]+"}", args[i+1])
	}
	return s
}
