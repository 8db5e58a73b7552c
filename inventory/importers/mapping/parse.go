package mapping

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Parse reads a mapping file. name is used in diagnostics alone. Every mistake is reported, with its place and its remedy; the Mapping is
// nil when there is one. Foreign input is safe: size, depth and the number of words are bounded before HCL's parser sees it.
func Parse(name string, src []byte) (*Mapping, inventory.Diagnostics) {
	text := bytes.TrimPrefix(src, []byte("\xef\xbb\xbf"))
	p := &parser{m: &Mapping{src: source{name, text}}, sheets: map[string]bool{}}
	if bad := guard(name, text); bad != nil {
		return nil, p.m.src.diagnostics([]problem{*bad})
	}
	f, hd := hclsyntax.ParseConfig(text, name, hcl.InitialPos)
	for _, d := range hd {
		at := span{}
		if d.Subject != nil {
			at = spanOf(*d.Subject)
		}
		p.report(codeSyntax, at, strings.ToLower(d.Summary[:1])+d.Summary[1:]+": "+d.Detail, "")
	}
	if body, ok := f.Body.(*hclsyntax.Body); ok && len(hd) == 0 {
		p.file(body)
	}
	if len(p.problems) > 0 {
		return nil, p.m.src.diagnostics(p.problems)
	}
	return p.m, nil
}

// parser turns the syntax tree into a Mapping and collects the mistakes.
type parser struct {
	m        *Mapping
	sheets   map[string]bool // their names
	problems []problem
}

func (p *parser) report(code string, at span, summary, fix string) {
	p.problems = append(p.problems, problem{code, at.start, at.end, summary, fix})
}

// near proposes a word, unless so many mistakes were found that nobody will read this one: proposing takes time.
func (p *parser) near(word string, words []string) string {
	if len(p.problems) >= maxProblems {
		return ""
	}
	return didYouMean(word, words)
}

func (p *parser) file(body *hclsyntax.Body) {
	for _, a := range inOrder(body) {
		p.report(codeAttribute, spanOf(a.NameRange), fmt.Sprintf("%q stands outside of any block", a.Name), `move it into the block mapping "…" or into a sheet`)
	}
	var head *hclsyntax.Block
	for _, b := range body.Blocks {
		switch {
		case b.Type == "mapping" && head == nil:
			head = b
		case b.Type == "mapping":
			p.report(codeBlock, spanOf(b.TypeRange), "a second mapping block", "keep one")
		case b.Type != "sheet":
			p.report(codeBlock, spanOf(b.TypeRange), fmt.Sprintf("no block %q may stand here", b.Type), or(p.near(b.Type, []string{"mapping", "sheet"}), "blocks of the inventory stand inside of a sheet { … }"))
		}
	}
	var set settings
	if head == nil {
		p.report(codeMissing, span{0, 1}, "there is no mapping block", `begin with mapping "name-of-the-source" { as_of = "2026-10-31" }`)
	} else {
		p.head(head, &set)
	}
	for _, b := range body.Blocks {
		if b.Type == "sheet" {
			p.sheet(b, set)
		}
	}
	if len(p.m.sheets) == 0 {
		p.report(codeMissing, span{0, 1}, "there is no sheet block", "write sheet { … } with the blocks that every row makes")
	}
}

var headWords = append([]string{"kind", "as_of"}, settingWords...)

func (p *parser) head(b *hclsyntax.Block, set *settings) {
	if len(b.Labels) != 1 {
		p.report(codeBlock, spanOf(b.TypeRange), "mapping takes one label, the id of the source that imports come from", `write mapping "inventaire-2026" { … }`)
	} else {
		p.m.id = b.Labels[0]
	}
	for _, nested := range b.Body.Blocks {
		p.report(codeBlock, spanOf(nested.TypeRange), fmt.Sprintf("no block %q may stand here", nested.Type), "move it into a sheet { … }")
	}
	source := &inventory.Source{}
	if _, err := inventory.NewBlock(inventory.KindSource, p.m.id); err != nil && p.m.id != "" {
		p.report(codeBlock, spanOf(b.LabelRanges[0]), err.Error(), "")
	}
	for _, a := range inOrder(b.Body) {
		at := spanOf(a.Expr.Range())
		switch a.Name {
		case "kind", "as_of":
			attribute := map[string]string{"kind": "kind", "as_of": "date"}[a.Name]
			s, ok := textOf(a.Expr)
			if !ok {
				p.report(codeType, at, a.Name+" must be text in quotes", "")
			} else if err := inventory.SetFact(source, attribute, s); err != nil {
				p.report(codeType, at, err.Error(), "")
			}
		default:
			p.setting(a.Name, spanOf(a.NameRange), a.Expr, set, headWords)
		}
	}
	p.m.kind, p.m.asOf = source.Kind.Or(""), source.Date.Or(0)
}

// inOrder lists the attributes of a body as they are written.
func inOrder(body *hclsyntax.Body) []*hclsyntax.Attribute {
	out := make([]*hclsyntax.Attribute, 0, len(body.Attributes))
	for _, a := range body.Attributes {
		out = append(out, a)
	}
	slices.SortFunc(out, func(a, b *hclsyntax.Attribute) int { return a.NameRange.Start.Byte - b.NameRange.Start.Byte })
	return out
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func itoa(n int) string { return strconv.Itoa(n) }
