package mapping

import (
	"fmt"
	"slices"
	"strings"
)

// enum makes the table of words.
func (i *idea) enum() {
	said := i.column.said()
	slices.Sort(said)
	if i.question != "" || len(said) == 0 {
		return
	}
	if i.levels(said) {
		return
	}
	var open, asked []string
	mapped := 0
	for _, w := range said {
		key := wordKey(w)
		if contains(i.field.Enum, key) {
			mapped++
			continue
		}
		means, ok := enumWords[i.attribute][key]
		switch {
		case !ok:
			open = append(open, fmt.Sprintf("# %s = \"…\"", literal(w)))
			asked = append(asked, w)
		case strings.HasPrefix(means, "?"):
			open = append(open, fmt.Sprintf("# %s = %q", literal(w), means[1:]))
			asked = append(asked, w)
		default:
			mapped++
			i.words = append(i.words, fmt.Sprintf("%s = %q", literal(w), means))
		}
	}
	if len(asked) == 0 {
		return
	}
	shown := asked[:min(len(asked), 12)]
	i.question = fmt.Sprintf("%s: what do %s mean? The words are %s", i.column.title, clipList(shown), strings.Join(i.field.Enum, ", "))
	i.words = append(i.words, open[:len(shown)]...)
	i.partly = mapped > 0
}

// levels asks which end of a scale of numbers is the worse.
func (i *idea) levels(said []string) bool {
	n := len(i.field.Enum)
	for _, w := range said {
		if len(w) != 1 || w[0] < '0' || w[0] > '9' {
			return false
		}
	}
	if i.attribute != "criticality" {
		return false
	}
	if said[0] < "1" || said[len(said)-1] > fmt.Sprint(n) {
		i.question = fmt.Sprintf("%s: what do the levels %s mean? The words are %s", i.column.title, strings.Join(said, ", "), strings.Join(i.field.Enum, ", "))
		return true
	}
	i.question = fmt.Sprintf("%s: is 1 the lowest level or the highest?", i.column.title)
	downwards := slices.Clone(i.field.Enum)
	slices.Reverse(downwards)
	i.choices = []string{levelTable(i.field.Enum), levelTable(downwards)}
	return true
}

func levelTable(words []string) string {
	out := make([]string, len(words))
	for k, w := range words {
		out[k] = fmt.Sprintf("\"%d\" = %q", k+1, w)
	}
	return "words = { " + strings.Join(out, ", ") + " }"
}
