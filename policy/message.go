package policy

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

var placeholder = regexp.MustCompile(`\{([a-z][a-z0-9_]*)\}`)

// Placeholders lists the names in braces of a text, sorted, each once: "governed by the law of {law}" has law.
func Placeholders(text string) []string {
	var names []string
	for _, m := range placeholder.FindAllStringSubmatch(text, -1) {
		names = append(names, m[1])
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// MessageOf words a finding of the rule in a language: its message with {subject}, {target} and the finding's parameters filled in, or its title
// when it has no message. What the finding does not hold, because it hangs on a fact nobody knows, is shown as "…".
func (r *Rule) MessageOf(f Finding, lang string) string {
	text := r.Message.In(lang)
	if text == "" {
		return r.Title.In(lang)
	}
	return placeholder.ReplaceAllStringFunc(text, func(word string) string {
		switch key := word[1 : len(word)-1]; key {
		case "subject":
			return f.Subject.String()
		case "target":
			if f.Target != "" {
				return f.Target
			}
		default:
			if v, ok := f.Params[key]; ok {
				return ParamText(v, key, lang)
			}
		}
		return "…"
	})
}

// ParamText writes a parameter of a finding for people, in a language: words of the inventory language in theirs, other text and numbers as
// they are, lists with commas.
func ParamText(v any, key, lang string) string {
	switch v := v.(type) {
	case string:
		if word, known := paramWords[v]; known && wordKeys[key] {
			return word.In(lang)
		}
		return v
	case json.Number, bool, int, int64, float64:
		return fmt.Sprint(v)
	case []any:
		words := make([]string, len(v))
		for i, x := range v {
			words[i] = ParamText(x, key, lang)
		}
		return strings.Join(words, ", ")
	}
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(b)
}
