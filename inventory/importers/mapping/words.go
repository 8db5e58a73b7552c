package mapping

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"golang.org/x/text/unicode/norm"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// words reads a table of what words mean. Without an attribute only states can be meant, for a value belongs to one attribute.
func (p *parser) words(e hclsyntax.Expression, a *tryout) map[string]*answer {
	items, ok := itemsOf(e)
	if !ok {
		p.report(codeType, spanOf(e.Range()), "words must be a table", `write words = { "NC" = unknown("not communicated"), "s.o." = not_applicable }`)
		return nil
	}
	out := make(map[string]*answer, len(items))
	for _, i := range items {
		key := wordKey(i.key)
		if key == "" {
			p.report(codeValue, i.span, "an empty word is an empty cell, which is left out in any case", "remove it")
			continue
		}
		if _, twice := out[key]; twice {
			p.report(codeValue, i.span, fmt.Sprintf("%q stands here twice: case and accents do not count", i.key), "keep one")
			continue
		}
		if means := p.answer(i.value, a); means != nil {
			out[key] = means
		}
	}
	return out
}

// answer reads what a word means: unknown("why"), not_applicable, left_out, or a value that the attribute can have.
func (p *parser) answer(e hclsyntax.Expression, a *tryout) *answer {
	at := spanOf(e.Range())
	switch hcl.ExprAsKeyword(e) {
	case "not_applicable":
		return &answer{state: inventory.NotApplicable}
	case "left_out":
		return &answer{state: inventory.LeftOut}
	case "unknown":
		p.report(codeValue, at, "unknown wants the reason", `write unknown("why")`)
		return nil
	}
	if call, ok := e.(*hclsyntax.FunctionCallExpr); ok {
		return p.unknown(call)
	}
	if a == nil {
		p.report(codeValue, at, `this must be unknown("why"), not_applicable or left_out`, "values belong into the words of one attribute, such as criticality = { column = \"…\", words = { … } }")
		return nil
	}
	texts, ok := a.texts(e)
	if !ok {
		p.report(codeValue, at, fmt.Sprintf("this is no value of %s", a.field.Name), or(a.example(), `write a value, unknown("why"), not_applicable or left_out`))
		return nil
	}
	if err := a.try(texts); err != nil {
		p.report(codeType, at, err.Error(), "")
		return nil
	}
	return &answer{state: inventory.Known, texts: texts}
}

// unknown reads unknown("why") and unknown("why", "2026-09-02").
func (p *parser) unknown(call *hclsyntax.FunctionCallExpr) *answer {
	at := spanOf(call.Range())
	if call.Name != "unknown" {
		p.report(codeValue, at, fmt.Sprintf("there is no %s(…)", clip(call.Name)), or(p.near(call.Name, []string{"unknown"}), `write unknown("why")`))
		return nil
	}
	if len(call.Args) < 1 || len(call.Args) > 2 {
		p.report(codeValue, at, "unknown takes the reason and perhaps the day it was asked", `write unknown("why", "2026-09-02")`)
		return nil
	}
	out := &answer{state: inventory.Unknown}
	var ok bool
	if out.reason, ok = textOf(call.Args[0]); !ok || out.reason == "" {
		p.report(codeType, spanOf(call.Args[0].Range()), "the reason must be text in quotes", `write unknown("why")`)
		return nil
	}
	if len(call.Args) == 2 {
		s, _ := textOf(call.Args[1])
		day, err := inventory.ParseDate(s)
		if err != nil {
			p.report(codeType, spanOf(call.Args[1].Range()), err.Error(), "")
			return nil
		}
		out.since = day
	}
	return out
}

// wordKey makes two spellings of a word equal: case, accents and the number of blanks do not count. Signs do: "?" is a word.
func wordKey(s string) string {
	s = table.Trim(s)
	plain := true
	for i := range len(s) {
		if s[i] >= 0x80 || s[i] == ' ' && i > 0 && s[i-1] == ' ' || s[i] < ' ' {
			plain = false
			break
		}
	}
	if plain {
		return strings.ToLower(s)
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.Join(strings.Fields(s), " ")) {
		switch {
		case unicode.Is(unicode.Mn, r), unicode.Is(unicode.Cf, r), r == 'ـ':
		case r == '’':
			b.WriteByte('\'')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
