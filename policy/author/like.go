package author

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Like returns the files of a new rule that is a copy of another: package and id are the new ones, and the texts are to be written again,
// so that nobody ships another rule's words. Tests and example are kept: change them with the rule.
func (s Scaffold) Like(src Source, model policy.Rule) ([]Draft, error) {
	s.Fact = ""
	if err := s.check(); err != nil {
		return nil, err
	}
	folder, own := folderOf(model), strings.Join(s.pkg(), "/")
	if uses := src.packLibrary(folder); uses != "" && (model.Pack != s.Pack || !s.Own) {
		return nil, fmt.Errorf("--like %s: it uses %s, and a pack uses no other pack's helpers: choose another rule, or start without --like", model.ID, uses)
	}
	renamed := strings.NewReplacer(model.Package, strings.Join(s.pkg(), "."), string(model.ID), s.ID)
	var out []Draft
	for _, name := range []string{"rule.rego", "rule_test.rego", "example.hcl"} {
		text, err := src.file(folder + "/" + name)
		if err != nil {
			return nil, fmt.Errorf("--like %s: %w", model.ID, err)
		}
		copied := renamed.Replace(string(text))
		if name == "rule.rego" {
			copied = emptied(copied)
		}
		if path.Ext(name) == ".rego" {
			if text, err = format.SourceWithOpts(name, []byte(copied), format.Opts{RegoVersion: ast.RegoV1}); err != nil {
				return nil, fmt.Errorf("--like %s: %w", model.ID, err)
			}
			copied = string(text)
		}
		out = append(out, Draft{own + "/" + name, []byte(copied)})
	}
	if s.NewPack {
		empty, err := Scaffold{ID: s.ID, Pack: s.Pack, Own: s.Own, NewPack: true}.Drafts()
		if err != nil {
			return nil, err
		}
		out = append(out, slices.DeleteFunc(empty, func(d Draft) bool { return strings.HasPrefix(d.Name, own+"/") })...)
	}
	return out, nil
}

var (
	titleLine  = regexp.MustCompile(`(?m)^# title: .*$`)
	quotedText = regexp.MustCompile(`\b(en|fr|ar): "[^"\n]*"`)
	sourceLine = regexp.MustCompile(`(?m)^(#     (?:instrument|article|seen|url|verified_on)): .*\n`)
	aliasLine  = regexp.MustCompile(`(?m)^#   (?:aliases|verified_on): .*\n`)
	paragraph  = regexp.MustCompile(`(?m)^# description: \|\n(?:#   .*\n|#\n)+`)
)

// emptied is a rule whose texts are to be written again. Placeholders stay, since the rule fills them in.
func emptied(rego string) string {
	rego = titleLine.ReplaceAllString(rego, `# title: "TODO: what must be so, in one sentence"`)
	rego = paragraph.ReplaceAllString(rego, "# description: |\n#   TODO: why the rule reads as it does, what is inferred, what is uncertain.\n")
	rego = aliasLine.ReplaceAllString(rego, "")
	rego = sourceLine.ReplaceAllStringFunc(rego, func(line string) string {
		key, _, _ := strings.Cut(line, ": ")
		if strings.HasSuffix(key, "url") || strings.HasSuffix(key, "verified_on") {
			return ""
		}
		return key + ": \"TODO: the rule's own source\"\n"
	})
	return quotedText.ReplaceAllStringFunc(rego, func(pair string) string {
		lang, text, _ := strings.Cut(pair, ": ")
		words := []string{"TODO: write it in " + map[string]string{"en": "English", "fr": "French", "ar": "Arabic"}[lang]}
		for _, p := range policy.Placeholders(text) {
			words = append(words, "{"+p+"}")
		}
		return fmt.Sprintf("%s: %q", lang, strings.Join(words, " "))
	})
}

// packLibrary names the helpers of a pack that a rule's folder imports, "" when there are none.
func (s Source) packLibrary(folder string) string {
	m, err := s.module(folder + "/rule.rego")
	if err != nil {
		return ""
	}
	for _, i := range m.Imports {
		name := i.Path.String()
		if strings.HasPrefix(name, "data.cloudfirst.packs.") || strings.HasPrefix(name, "data.custom.") {
			return name
		}
	}
	return ""
}

// Find returns the rule with an id or alias, or an error that names those most like it.
func Find(rules []policy.Rule, id string) (policy.Rule, error) {
	var names []string
	for _, r := range rules {
		if r.Named(id) {
			return r, nil
		}
		names = append(names, string(r.ID))
	}
	return policy.Rule{}, fmt.Errorf("there is no rule %s%s", id, didYouMean(id, names))
}

// didYouMean continues a message with the names most like a word, if any is like it.
func didYouMean(word string, names []string) string {
	if found := nearest.Words(word, names, 3); len(found) > 0 {
		return ": did you mean " + strings.Join(found, " or ") + "?"
	}
	return ""
}
