package opa

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Defect is one thing wrong with one rule: with its metadata, or with the facts it reads.
type Defect struct {
	File string // of the rule
	Rule string // its id, or its package when the id is missing; empty when the file cannot be read as a rule
	Text string
	Line int // 0 when the defect is about the metadata, whose keys the text names
	Col  int
}

// String is the rule and what is wrong with it.
func (d Defect) String() string {
	if d.Rule == "" {
		return d.Text
	}
	return d.Rule + ": " + d.Text
}

// LibraryError lists every defect of a rule library at once: such a library is refused, because a rule with a hole in its metadata
// would give findings that cannot be explained.
type LibraryError struct{ Defects []Defect }

// Error lists the defects, one a line.
func (e *LibraryError) Error() string {
	lines := make([]string, len(e.Defects)+1)
	lines[0] = fmt.Sprintf("the rule library has %d defect(s)", len(e.Defects))
	for i, d := range e.Defects {
		place := d.File
		if d.Line > 0 {
			place = fmt.Sprintf("%s:%d:%d", d.File, d.Line, d.Col)
		}
		lines[i+1] = place + ": " + d.String()
	}
	return strings.Join(lines, "\n")
}

// metadataKeys are the keys of custom: one that is misspelt would be as good as left out.
var metadataKeys = []string{
	"id", "aliases", "subject", "each", "effect", "severity", "dimension", "confidence", "bundle", "status", "effective_from", "effective_to", "source",
	"title", "message", "remedy", "fixes", "no_fix", "requires", "raises", "relieves", "scales", "dispositions", "deadlines",
}

// metadata reads the rule of a module from its package annotation. A module that exports nothing a rule exports is a helper: nil.
func metadata(m *ast.Module, file string) (*ruleSource, []Defect) {
	pkg := packageOf(m)
	if !slices.ContainsFunc(ruleExports, func(n string) bool { return defines(m, n) }) || !slices.Contains(pkg, "rules") {
		return nil, nil
	}
	r := &reader{file: file, rule: strings.Join(pkg, ".")}
	var a *ast.Annotations
	for _, x := range m.Annotations {
		if x.Scope == "package" {
			a = x
		}
	}
	if a == nil {
		r.defect("has no METADATA comment of scope package")
		return nil, r.defects
	}
	custom := node{r, "custom", a.Custom}
	out := &ruleSource{module: m, file: file}
	out.Package = strings.Join(pkg, ".")
	out.Pack = packOf(pkg)
	if id := custom.text("id"); id != "" {
		r.rule = id
		out.ID = policy.RuleID(id)
	}
	custom.only(metadataKeys...)
	out.Title = policy.Text{En: a.Title}
	if a.Title == "" {
		r.defect("title is missing")
	}
	r.todo("title", a.Title)
	r.todo("description", a.Description)
	title := custom.sub("title")
	title.only("fr", "ar")
	out.Title.Fr, out.Title.Ar = title.text("fr"), title.text("ar")
	out.Description = strings.TrimSpace(a.Description)
	source := custom.sub("source")
	source.only("instrument", "article", "url", "seen", "verified_on")
	out.Source = policy.Source{
		Instrument: source.text("instrument"), Article: source.optional("article"), URL: source.optional("url"),
		Seen: source.text("seen"), VerifiedOn: source.optional("verified_on"),
	}
	out.Bundle = custom.word("bundle", "law", "directive", "peer", "house")
	out.Status = custom.word("status", "in_force", "draft", "transitional")
	custom.enum("confidence", &out.Confidence)
	custom.enum("severity", &out.Severity)
	custom.enum("effect", &out.Effect)
	custom.enum("dimension", &out.Dimension)
	remedy := custom.sub("remedy")
	remedy.only("effort", "action")
	action := remedy.sub("action")
	out.Remedy = policy.Remedy{Effort: remedy.word("effort", "low", "medium", "high"), Action: action.texts()}
	out.Fixes = custom.fixes("fixes", out.Remedy)
	if custom.m["no_fix"] != nil {
		out.NoFix = custom.sub("no_fix").texts()
	}
	for _, alias := range custom.list("aliases") {
		out.Aliases = append(out.Aliases, policy.RuleID(alias))
	}
	for _, id := range custom.list("relieves") {
		out.relieves = append(out.relieves, policy.RuleID(id))
	}
	if custom.optional("subject") != "" {
		custom.enum("subject", &out.Subject)
	}
	out.Each = custom.optional("each")
	out.Message = r.message(custom, m)
	out.Scales, out.Deadlines = custom.scales("scales"), custom.deadlines("deadlines")
	out.Dispositions = custom.leanings("dispositions")
	out.Raises = custom.list("raises")
	out.Requires = custom.bounds("requires")
	out.EffectiveFrom, out.EffectiveTo = custom.date("effective_from"), custom.date("effective_to")
	r.effects(m, out)
	r.fixable(out)
	return out, r.defects
}

// ruleSource is a rule with what the engine needs beside its public face.
type ruleSource struct {
	policy.Rule
	module   *ast.Module
	file     string
	relieves []policy.RuleID // the most a relieve rule can set aside
}

func packOf(pkg []string) string {
	if i := slices.Index(pkg, "packs"); i >= 0 && i+1 < len(pkg) {
		return pkg[i+1]
	}
	if pkg[0] == "custom" && len(pkg) > 1 {
		return pkg[1]
	}
	return "core"
}

// effects checks that a rule exports what its effect promises, and declares the bounds that unknown facts need.
func (r *reader) effects(m *ast.Module, s *ruleSource) {
	has := func(n string) bool { return defines(m, n) }
	switch s.Effect {
	case policy.EffectClassify:
		if !has("classify") {
			r.defect("its effect is classify but it exports no classify")
		}
		if len(s.Raises) == 0 {
			r.defect("custom.raises is missing: list the components it can raise")
		}
	case policy.EffectRequire:
		if !has("require") && !has("relieve") {
			r.defect("its effect is require but it exports neither require nor relieve")
		}
	case policy.EffectMeasure:
		if !has("reaches") {
			r.defect("its effect is measure but it exports no reaches")
		}
		if has("asks") != has("meets") || has("asks") != has("lacks") {
			r.defect("it exports some of asks, meets and lacks: export all three, or none")
		}
		if len(s.Scales) == 0 {
			r.defect("custom.scales is missing: list the scales it measures, with their levels")
		}
	case policy.EffectDispose:
		if !has("dispose") {
			r.defect("its effect is dispose but it exports no dispose")
		}
		if len(s.Dispositions) == 0 {
			r.defect("custom.dispositions is missing: say what the rule speaks for or against, as in {rehost: 20, relocate: exclude}")
		}
	case policy.EffectInvalid:
	default:
		if !has("violation") && !has("relieve") {
			r.defect(fmt.Sprintf("its effect is %s but it exports no violation", s.Effect))
		}
	}
	if has("require") && len(s.Requires) == 0 {
		r.defect("custom.requires is missing: list the components it can ask and the most it can ask of each")
	}
	if has("relieve") && len(s.relieves) == 0 {
		r.defect("custom.relieves is missing: list the rules whose requirements it can set aside")
	}
	if s.Effect != policy.EffectMeasure && has("reaches") {
		r.defect(fmt.Sprintf("it exports reaches but its effect is %s: make it measure, or make two rules of it", s.Effect))
	}
	if s.Effect != policy.EffectDispose && has("dispose") {
		r.defect(fmt.Sprintf("it exports dispose but its effect is %s: make it dispose, or make two rules of it", s.Effect))
	}
	for _, n := range []string{"violation", "classify", "require", "relieve"} {
		if s.Effect == policy.EffectDispose && has(n) {
			r.defect(fmt.Sprintf("its effect is dispose but it exports %s: make two rules of it", n))
		}
	}
	ofParts := s.Effect == policy.EffectDispose && slices.ContainsFunc(parts, func(p part) bool { return p.name == s.Each })
	if s.Each != "" && !ofParts && (s.Subject != policy.SubjectPortfolio || !slices.Contains(collectionNames(), s.Each)) {
		r.defect(fmt.Sprintf("custom.each: %q: only a rule whose subject is portfolio may name one of %v, and one of effect dispose servers, databases or components", s.Each, collectionNames()))
	}
	if s.Subject != policy.SubjectApplication && (has("classify") || has("require") || has("relieve") || has("dispose") || s.Effect == policy.EffectDeny) {
		r.defect(fmt.Sprintf("its subject is %s: only a rule about an application can classify, require, relieve, dispose or deny", s.Subject))
	}
	for _, c := range s.Raises {
		if !slices.Contains(classComponents, c) {
			r.defect(fmt.Sprintf("custom.raises: %q is no component: use %v", c, classComponents))
		}
	}
}
