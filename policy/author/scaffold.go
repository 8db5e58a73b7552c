package author

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"text/template"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Scaffold describes a rule to start. Only ID and Pack must be given; NextID proposes the first.
type Scaffold struct {
	ID        string   // such as EAU-01
	Pack      string   // name of the pack: small letters, digits and _
	Dimension string   // default organisation; the folder of a rule of the pack core
	Effect    string   // deny, condition, before_wave, score, info, classify, require or dispose; default score
	Severity  string   // default medium; block for effect deny
	Fact      string   // the attribute it reads; default DefaultFact, and DefaultClassFact for effect classify
	Must      []string // the values of the fact that are right, or the least number; default a choice that suits its type
	Own       bool     // the pack is one of the library's (below cloudfirst), not a user's (below custom)
	NewPack   bool     // the pack's own files are written too
}

// Draft is one file of a scaffold.
type Draft struct {
	Name string // slash-separated, below the root of the source
	Text []byte
}

//go:embed templates
var templateFiles embed.FS

var templates = template.Must(template.New("").ParseFS(templateFiles, "templates/*.tmpl"))

var (
	idForm   = regexp.MustCompile(`^[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+$`)
	packForm = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
)

var effects = []string{"deny", "condition", "before_wave", "score", "info", "classify", "require", "dispose"}

// check fills in what was left out and reports everything that is wrong.
func (s *Scaffold) check() error {
	var wrong []error
	if !idForm.MatchString(s.ID) {
		wrong = append(wrong, fmt.Errorf("the id %q: write capitals, digits and hyphens, such as EAU-01", s.ID))
	}
	if !packForm.MatchString(s.Pack) {
		wrong = append(wrong, fmt.Errorf("--pack %q: write small letters, digits and _, such as eau", s.Pack))
	}
	if s.Fact == "" && s.Effect == "classify" {
		s.Fact = DefaultClassFact
	}
	for value, standard := range map[*string]string{&s.Dimension: "organisation", &s.Effect: "score", &s.Severity: "medium", &s.Fact: DefaultFact} {
		if *value == "" {
			*value = standard
		}
	}
	if s.Effect == "deny" && s.Severity == "medium" {
		s.Severity = "block"
	}
	if s.Effect == "classify" {
		s.Severity = "info"
	}
	if !slices.Contains(effects, s.Effect) {
		wrong = append(wrong, fmt.Errorf("--effect %q: use one of %s", s.Effect, strings.Join(effects, ", ")))
	}
	kind, _, _ := strings.Cut(s.Fact, ".")
	if s.Effect == "classify" && !slices.Contains([]string{"application", "administration", "dataset"}, kind) {
		wrong = append(wrong, fmt.Errorf("--fact %s: classes come from facts of an application, an administration or a dataset: choose one of those, or another effect", s.Fact))
	}
	if s.Effect == "dispose" && kind == "target" {
		wrong = append(wrong, fmt.Errorf("--fact %s: dispositions are about the application, not about one target: choose another fact, or another effect", s.Fact))
	}
	return errors.Join(wrong...)
}

// pkg is the package of the rule, part by part.
func (s *Scaffold) pkg() []string {
	name := strings.ToLower(strings.ReplaceAll(s.ID, "-", "_"))
	switch {
	case s.Own && s.Pack == "core":
		return []string{"cloudfirst", "rules", s.Dimension, name}
	case s.Own:
		return []string{"cloudfirst", "packs", s.Pack, "rules", name}
	}
	return []string{"custom", s.Pack, "rules", name}
}

// packFolder is the folder of the pack.
func (s *Scaffold) packFolder() string {
	pkg := s.pkg()
	return strings.Join(pkg[:len(pkg)-2], "/")
}

// Drafts returns the files of a new rule: rule.rego, rule_test.rego and example.hcl, and those of its pack when that is new. The tests
// and the example pass once the texts that begin with TODO are written; until then the engine lists them.
func (s Scaffold) Drafts() ([]Draft, error) {
	if err := s.check(); err != nil {
		return nil, err
	}
	f, err := readFact(s.Fact, s.Must)
	if err != nil {
		return nil, err
	}
	p := fill(s, f)
	folder := strings.Join(s.pkg(), "/")
	var out []Draft
	for _, name := range []string{"rule.rego", "rule_test.rego", "example.hcl"} {
		text, err := render(name, p)
		if err != nil {
			return nil, err
		}
		out = append(out, Draft{folder + "/" + name, text})
	}
	if s.NewPack {
		for name, file := range map[string]string{"README.md": s.packFolder() + "/README.md", "data.yaml": s.packFolder() + "/data.yaml", "regal.yaml": ".regal/config.yaml"} {
			text, err := render(name, p)
			if err != nil {
				return nil, err
			}
			out = append(out, Draft{file, text})
		}
	}
	slices.SortFunc(out, func(a, b Draft) int { return strings.Compare(a.Name, b.Name) })
	return out, nil
}

// render fills a template and lays its text out as the tools of its language do.
func render(name string, p page) ([]byte, error) {
	var b bytes.Buffer
	if err := templates.ExecuteTemplate(&b, name+".tmpl", p); err != nil {
		return nil, err
	}
	switch {
	case strings.HasSuffix(name, ".rego"):
		return format.SourceWithOpts(name, b.Bytes(), format.Opts{RegoVersion: ast.RegoV1})
	case strings.HasSuffix(name, ".hcl"):
		text, diags := inventory.Format("example"+inventory.Suffix, b.Bytes())
		if diags.HasErrors() {
			return nil, diags
		}
		return text, nil
	}
	return b.Bytes(), nil
}
