package lint

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// texts are the rules about what people read.
func texts() []Rule {
	return []Rule{
		{
			ID: "no-todo", Severity: Error, Title: "Nothing says TODO",
			Why:    "A text of the scaffold that nobody wrote would reach a reader. The engine refuses it in the metadata; here comments and tests count, too.",
			Bad:    "# TODO: ask the lawyer\nviolation contains {\"params\": {}} if input.application.monitoring == false",
			Good:   "# The lawyer reads it so.\nviolation contains {\"params\": {}} if input.application.monitoring == false",
			module: noTodo,
		},
		{
			ID: "translated", Severity: Error, Title: "A text differs from language to language",
			Why:    "The same words in two languages were forgotten, not translated.",
			module: translated,
		},
	}
}

func noTodo(p *pass, m *module) {
	for i, line := range strings.Split(m.text, "\n") {
		if _, comment, found := strings.Cut(line, "#"); found && strings.Contains(comment, "TODO") {
			p.report(&ast.Location{File: m.file, Row: i + 1, Col: strings.Index(line, "#") + 1}, "this still says TODO: write it, or take it out")
		}
	}
}

// translated compares the texts of the metadata: title, message and what the remedy says, and those of scales and deadlines.
func translated(p *pass, m *module) {
	if m.note == nil || !m.isRule() {
		return
	}
	var visit func(where string, v any)
	visit = func(where string, v any) {
		switch v := v.(type) {
		case map[string]any:
			sameTexts(p, m, where, v)
			for k, below := range v {
				visit(where+"."+k, below)
			}
		case []any:
			for _, below := range v {
				visit(where, below)
			}
		}
	}
	visit("custom", m.note.Custom)
}

func sameTexts(p *pass, m *module, where string, v map[string]any) {
	langs := []string{"en", "fr", "ar"}
	said := map[string]string{}
	for _, lang := range langs {
		text, ok := v[lang].(string)
		if where == "custom.title" && lang == "en" {
			text, ok = m.note.Title, true
		}
		if !ok || text == "" {
			continue
		}
		for _, other := range langs {
			if said[other] == text {
				p.reportLine(m.file, lineOf(m.text, text), "%s says the same in %s and %s: translate it", where, other, lang)
			}
		}
		said[lang] = text
	}
}
