package author

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// Coverage says what of the texts and of the language the rules cover.
type Coverage struct {
	Articles       []Article       `json:"articles"`                  // of every pack that says so
	WithoutArticle []policy.RuleID `json:"without_article,omitempty"` // rules of those texts that stand under no article
	Attributes     []Attribute     `json:"attributes"`
}

// NewCoverage reads a source whole, all packs.
func NewCoverage(ctx context.Context, src Source) (*Coverage, error) {
	e, err := opa.New(ctx, src.Config())
	if err != nil {
		return nil, err
	}
	rules := e.Rules()
	articles, err := Articles(src, rules)
	if err != nil {
		return nil, err
	}
	return &Coverage{articles, WithoutArticle(articles, rules), Attributes(rules)}, nil
}

// Markdown writes the coverage as two tables.
func (c *Coverage) Markdown() []byte {
	w := &pageWriter{}
	w.line("# What the rules cover\n")
	w.line("Made by `cloudfirst policy coverage`; do not edit.\n")
	w.line("%s\n", c.Summary())
	w.line("| text | article | rules |\n| --- | --- | --- |")
	for _, a := range c.Articles {
		w.line("| %s | %s | %s |", a.Instrument, a.Article, cell(a.Answer()))
	}
	w.line("\n| attribute | rules | beside the rules |\n| --- | --- | --- |")
	for _, a := range c.Attributes {
		w.line("| `%s.%s` | %s | %s |", a.Kind, a.Path, a.Answer(), strings.Join(a.Core, ", "))
	}
	return []byte(w.String())
}

// Answer names the rules of an article, or says why there is none.
func (a Article) Answer() string {
	if len(a.Rules) > 0 {
		return joined(a.Rules)
	}
	return noRule + a.Reason
}

// Answer names the rules that read an attribute.
func (a Attribute) Answer() string {
	if len(a.Rules) > 0 {
		return joined(a.Rules)
	}
	return "read by none"
}

// Summary counts in one sentence.
func (c *Coverage) Summary() string {
	ruled := len(slices.DeleteFunc(slices.Clone(c.Articles), func(a Article) bool { return len(a.Rules) == 0 }))
	read, core := 0, 0
	for _, a := range c.Attributes {
		switch {
		case len(a.Rules) > 0:
			read++
		case len(a.Core) > 0:
			core++
		}
	}
	return fmt.Sprintf("Articles: %d, of which %d have rules and %d a reason why not. Attributes: %d, of which %d are read by rules, %d only beside the rules, %d by none.",
		len(c.Articles), ruled, len(c.Articles)-ruled, len(c.Attributes), read, core, len(c.Attributes)-read-core)
}
