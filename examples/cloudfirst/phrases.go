package main

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// phrases are the texts of a command, by name, in the language it speaks. A bar separates the form for one from that for several; Arabic
// puts the number behind a colon instead, where one form serves all.
type phrases struct {
	texts map[string]policy.Text
	lang  string
}

// t is a text with its verbs filled in.
func (p phrases) t(name string, args ...any) string {
	return fmt.Sprintf(p.texts[name].In(p.lang), args...)
}

// n is a text whose first verb is a number.
func (p phrases) n(name string, n int, args ...any) string {
	text := p.texts[name].In(p.lang)
	if one, several, ok := strings.Cut(text, "|"); ok {
		text = several
		if n == 1 || n == 0 && p.lang == "fr" {
			text = one
		}
	}
	return fmt.Sprintf(text, append([]any{n}, args...)...)
}

// head is the head of a table, whose columns the text separates with bars.
func (p phrases) head(name string) []string { return strings.Split(p.texts[name].In(p.lang), "|") }

// named is what the reports call a word that files and rules use; in English it is the word itself, which people type.
func (p phrases) named(kind, word string) string {
	if p.lang == "fr" || p.lang == "ar" {
		if text, err := report.Term(kind, word, report.Options{Lang: p.lang}); err == nil && text != word {
			return strings.ToLower(text)
		}
	}
	return word
}

// number writes a number with the decimal sign of the language.
func (p phrases) number(n string) string {
	if p.lang == "fr" || p.lang == "ar" {
		return strings.Replace(n, ".", ",", 1)
	}
	return n
}

// list joins what is listed in a sentence.
func (p phrases) list(items []string) string {
	if p.lang == "ar" {
		return strings.Join(items, "، ")
	}
	return strings.Join(items, ", ")
}

// dimension and severity are what the reports call them.
func (p phrases) dimension(d policy.Dimension) string {
	name, err := report.DimensionName(d, report.Options{Lang: p.lang})
	if err != nil { // of a language that settings.check refuses
		return d.String()
	}
	return name
}

func (p phrases) severity(s policy.Severity) string {
	name, err := report.SeverityName(s, report.Options{Lang: p.lang})
	if err != nil {
		return s.String()
	}
	return name
}
