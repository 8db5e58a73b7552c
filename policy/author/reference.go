package author

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// Reference is everything the page about the rules is made from.
type Reference struct {
	Rules      []policy.Rule `json:"rules"` // sorted by id
	Candidates []Candidate   `json:"candidates,omitempty"`
}

// NewReference reads all rules of a source, of every pack.
func NewReference(ctx context.Context, src Source) (*Reference, error) {
	e, err := opa.New(ctx, src.Config())
	if err != nil {
		return nil, err
	}
	ref := &Reference{Rules: src.rules(e)}
	ref.Candidates, err = Candidates(src, ref.Rules)
	return ref, err
}

// Markdown writes the page: counts, then every rule by pack and dimension.
func (r *Reference) Markdown() []byte {
	w := &pageWriter{}
	w.line("# The rules\n")
	w.line("Made from the rules by `cloudfirst policy docs`; do not edit. What a rule sees and says is in rego/README.md, the limits of each pack in its README.\n")
	w.counts(r)
	for _, pack := range packsOf(r.Rules) {
		w.line("## Pack %s\n", pack)
		for _, d := range policy.Dimensions() {
			var of []policy.Rule
			for _, rule := range r.Rules {
				if rule.Pack == pack && rule.Dimension == d {
					of = append(of, rule)
				}
			}
			if len(of) == 0 {
				continue
			}
			w.line("### %s: %s\n", pack, strings.ReplaceAll(d.String(), "_", " "))
			for _, rule := range of {
				w.rule(rule)
			}
		}
	}
	return []byte(strings.TrimRight(w.String(), "\n") + "\n")
}

// packsOf lists the packs of rules: core first, then by name.
func packsOf(rules []policy.Rule) []string {
	var out []string
	for _, r := range rules {
		if !slices.Contains(out, r.Pack) {
			out = append(out, r.Pack)
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		if (a == "core") != (b == "core") {
			if a == "core" {
				return -1
			}
			return 1
		}
		return strings.Compare(a, b)
	})
	return out
}

type pageWriter struct{ strings.Builder }

func (w *pageWriter) line(format string, args ...any) { w.put(format+"\n", args...) }

func (w *pageWriter) put(format string, args ...any) { _, _ = fmt.Fprintf(w, format, args...) }

// counts writes the tables at the top.
func (w *pageWriter) counts(r *Reference) {
	bundles := []string{"law", "directive", "peer", "house"}
	severities := []policy.Severity{policy.SeverityBlock, policy.SeverityHigh, policy.SeverityMedium, policy.SeverityLow, policy.SeverityInfo}
	w.line("| pack | rules | law | directive | peer | house | block | high | medium | low | info |")
	w.line("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |")
	row := func(name string, of []policy.Rule) {
		w.put("| %s | %d |", name, len(of))
		number := func(is func(policy.Rule) bool) {
			n := 0
			for _, rule := range of {
				if is(rule) {
					n++
				}
			}
			w.put(" %d |", n)
		}
		for _, b := range bundles {
			number(func(rule policy.Rule) bool { return rule.Bundle == b })
		}
		for _, s := range severities {
			number(func(rule policy.Rule) bool { return rule.Severity == s })
		}
		w.line("")
	}
	for _, pack := range packsOf(r.Rules) {
		row(pack, slices.DeleteFunc(slices.Clone(r.Rules), func(x policy.Rule) bool { return x.Pack != pack }))
	}
	row("all", r.Rules)
	w.line("")
	if len(r.Candidates) > 0 {
		w.line("%s\n", CandidateCounts(r.Candidates))
		w.candidates(r.Candidates)
	}
}

// CandidateCounts says in one sentence what became of the rows of the survey.
func CandidateCounts(all []Candidate) string {
	rules, aliases, reasons, missing := 0, 0, 0, 0
	for _, c := range all {
		switch {
		case c.Missing():
			missing++
		case c.Reason != "":
			reasons++
		case string(c.Rule) != c.ID:
			aliases++
		default:
			rules++
		}
	}
	return fmt.Sprintf("Candidate rows of the survey: %d, of which %d are rules, %d are aliases of rules, %d are no rule for a written reason, %d are missing.", len(all), rules, aliases, reasons, missing)
}

// candidates lists the rows that are not rules of their own name.
func (w *pageWriter) candidates(all []Candidate) {
	w.line("| candidate | what became of it |\n| --- | --- |")
	for _, c := range all {
		switch {
		case c.Missing():
			w.line("| %s | **missing** |", c.ID)
		case c.Reason != "":
			w.line("| %s | no rule: %s |", c.ID, cell(c.Reason))
		case string(c.Rule) != c.ID:
			w.line("| %s | part of %s |", c.ID, c.Rule)
		}
	}
	w.line("")
}

// rule writes one rule.
func (w *pageWriter) rule(r policy.Rule) {
	w.line("#### %s\n", r.ID)
	w.line("**%s**\n", cell(r.Title.En))
	w.line("%s\n", r.Description)
	w.line("| | |\n| --- | --- |")
	w.line("| source | %s; seen: %s |", cell(r.Source.String()), cell(r.Source.Seen))
	verified := r.Source.VerifiedOn
	if verified == "" {
		verified = "by nobody yet"
	}
	w.line("| verified | %s |", verified)
	w.line("| bundle, status | %s, %s |", r.Bundle, strings.ReplaceAll(r.Status, "_", " "))
	w.line("| confidence, severity | %s, %s |", r.Confidence, r.Severity)
	w.line("| effect, subject | %s, %s |", r.Effect, r.Subject)
	if r.EffectiveFrom != 0 || r.EffectiveTo != 0 {
		w.line("| in force | %s to %s |", r.EffectiveFrom, r.EffectiveTo)
	}
	if len(r.Aliases) > 0 {
		w.line("| aliases | %s |", joined(r.Aliases))
	}
	for _, d := range r.Deadlines {
		w.line("| from %s | %s |", d.On, cell(d.Text.En))
	}
	for _, x := range r.Scales {
		w.line("| measures | %s, levels 0 to %d: %s |", x.Name, x.Levels, cell(x.Title.En))
	}
	for _, x := range r.Dispositions {
		w.line("| %s | %s |", x.Disposition, weight(x))
	}
	if r.Message.En != "" {
		w.line("| says | %s |", cell(r.Message.En))
	}
	w.line("| reads | %s |", code(r.Facts))
	w.line("| remedy | %s (effort %s) |", cell(r.Remedy.Action.En), r.Remedy.Effort)
	for _, f := range r.Fixes {
		w.line("| fix | %s |", fixCell(f))
	}
	if r.NoFix.En != "" {
		w.line("| no fix | %s |", cell(r.NoFix.En))
	}
	w.line("| package | `%s` |\n", r.Package)
}

// weight words what a rule says of a disposition.
func weight(l policy.Leaning) string {
	if l.Excludes {
		return "excluded"
	}
	return fmt.Sprintf("%+d points", l.Points)
}

func joined[T ~string](words []T) string {
	out := make([]string, len(words))
	for i, x := range words {
		out[i] = string(x)
	}
	return strings.Join(out, ", ")
}

func code(paths []string) string {
	out := make([]string, len(paths))
	for i, p := range paths {
		out[i] = "`" + p + "`"
	}
	if len(out) == 0 {
		return "nothing"
	}
	return strings.Join(out, "<br>")
}

// fixCell says what a fix changes.
func fixCell(f policy.Fix) string {
	var parts []string
	for _, x := range f.Set {
		verb, texts := "becomes", x.To
		if x.Add != nil {
			verb, texts = "gets", x.Add
		} else if x.State != nil {
			verb, texts = "is stated, such as", x.State
		}
		parts = append(parts, fmt.Sprintf("`%s` %s %s", x.Fact, verb, cell(strings.Join(texts, ", "))))
	}
	for _, k := range slices.Sorted(maps.Keys(f.When)) {
		parts = append(parts, fmt.Sprintf("when %s is %s", k, cell(strings.Join(f.When[k], " or "))))
	}
	return fmt.Sprintf("%s (effort %s): %s", cell(f.Text.En), f.Effort, strings.Join(parts, "; "))
}
