package papers_test

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report/papers"
)

// No paper prints a value for a fact that is not known; every fact that is missing or doubtful stands in the list at the end, with who
// can tell; a value says where it is stated, and everything derived by which rule.
func TestUnknownIsBlank(t *testing.T) {
	d := agency(t)
	for _, kind := range papers.Kinds() {
		if kind == papers.Note { // whose list is the first questions alone
			continue
		}
		opt := choice(kind, "fr")
		if kind != papers.Article17 {
			opt.Applications = nil // all of them
		}
		for _, p := range build(t, d, kind, opt).Papers {
			gaps := map[inventory.Path]bool{}
			for _, g := range p.Missing {
				gaps[g.Fact] = true
				assert.NotEmpty(t, g.What)
				assert.NotEmpty(t, g.Why)
				assert.NotEmpty(t, g.Ask)
			}
			for _, i := range p.Items() {
				assert.NotEmpty(t, i.Label)
				assert.Equal(t, i.Blank(), i.Value == "", "%s %s: %+v", kind, p.Application, i)
				for _, m := range i.Missing {
					assert.True(t, gaps[m], "%s of %s hangs on %s, which is not listed", i.Label, p.Application, m)
				}
				if i.Fact == "" {
					continue
				}
				f, ok := d.Inventory.Fact(i.Fact)
				require.True(t, ok, i.Fact)
				switch f.State {
				case inventory.Known:
					assert.Contains(t, []papers.State{papers.Stated, papers.Doubtful, papers.Derived}, i.State, i.Fact)
					assert.NotEmpty(t, i.Place, i.Fact)
				case inventory.NotApplicable:
					assert.Equal(t, papers.NotApplicable, i.State)
				case inventory.Bounded, inventory.Conflict:
					assert.Equal(t, papers.Doubtful, i.State, i.Fact)
					assert.True(t, gaps[i.Fact], i.Fact)
				default:
					assert.Equal(t, papers.Unknown, i.State, i.Fact)
					assert.True(t, gaps[i.Fact], i.Fact)
				}
			}
		}
	}
}

// Whoever fills in every blank that is a fact, round after round, ends with a paper in which only what has to be written is left.
func TestCompletingRemovesBlanks(t *testing.T) {
	for _, kind := range []papers.Kind{papers.CNDP, papers.Tender} {
		inv := load(t, "agence")
		opt := choice(kind, "fr")
		opt.Target = "nuage-exemple-n2"
		const rounds = 5
		for round := 0; ; round++ {
			p := build(t, document(t, inv), kind, opt).Papers[0]
			var changes []inventory.Change
			for _, g := range p.Missing {
				if f, ok := inv.Fact(g.Fact); ok {
					changes = append(changes, inventory.Change{Path: g.Fact, State: inventory.Known, Value: some(f)})
				}
			}
			if len(changes) == 0 {
				for _, i := range p.Items() {
					assert.NotEqual(t, papers.Unknown, i.State, "%s: %+v", kind, i)
					assert.NotEqual(t, papers.Doubtful, i.State, "%s: %+v", kind, i)
				}
				break
			}
			require.Less(t, round, rounds, "blanks are left: %v", changes)
			var err error
			inv, err = inv.With(changes...)
			require.NoError(t, err)
		}
	}
}

// some is a value that a fact can have.
func some(f inventory.FactInfo) any {
	v := reflect.New(reflect.TypeOf(f.Value)).Elem()
	switch v.Interface().(type) {
	case string:
		if len(f.Field.Enum) > 0 {
			return f.Field.Enum[0]
		}
		return "dit"
	case bool:
		return true
	case []string:
		return []string{}
	case inventory.Ref:
		return inventory.Ref{}
	case inventory.Date:
		d, err := inventory.ParseDate("2026-10-01")
		if err != nil {
			panic(err)
		}
		return d
	}
	if v.Kind() == reflect.Pointer {
		return reflect.New(v.Type().Elem()).Interface()
	}
	if v.Kind() == reflect.Slice {
		return reflect.MakeSlice(v.Type(), 0, 0).Interface()
	}
	if v.CanInt() {
		v.SetInt(1)
	} else if v.CanFloat() {
		v.SetFloat(1)
	}
	return v.Interface()
}

func withValue(t *testing.T, inv *inventory.Inventory, path inventory.Path, v any) *inventory.Inventory {
	t.Helper()
	out, err := inv.With(inventory.Change{Path: path, State: inventory.Known, Value: v})
	require.NoError(t, err)
	return out
}

// Every rule that a paper cites was run, and every article in a title is one that a rule of the library rests on.
func TestCitationsAreOfTheLibrary(t *testing.T) {
	d := agency(t)
	rests := func(instrument, article string) bool {
		return slices.ContainsFunc(d.Policy.Rules, func(r policy.Rule) bool {
			return strings.Contains(r.Source.Instrument, instrument) && slices.Contains(regexp.MustCompile(`\d+`).FindAllString(r.Source.Article, -1), article)
		})
	}
	cited := regexp.MustCompile(`(?:law|decree) (\d[\d-]+), arts?\. (\d+)`)
	seen := 0
	for _, kind := range papers.Kinds() {
		for _, p := range build(t, d, kind, choice(kind, "en")).Papers {
			rules := map[policy.RuleID]string{}
			for _, s := range p.Sections {
				for _, r := range s.Basis {
					rules[r.Rule] = r.Source
				}
			}
			for _, i := range p.Items() {
				if i.Rule != "" {
					rules[i.Rule] = i.Source
				}
			}
			for id, source := range rules {
				rule := d.Policy.Rule(id)
				require.NotNil(t, rule, id)
				assert.NotEmpty(t, source, id)
				for _, n := range regexp.MustCompile(`\d+`).FindAllString(rule.Source.Article, -1) {
					assert.Contains(t, source, n, id)
				}
				seen++
			}
			for _, m := range cited.FindAllStringSubmatch(p.Title, -1) {
				assert.True(t, rests(m[1], m[2]), "no rule rests on %s", m[0])
			}
		}
	}
	assert.Greater(t, seen, 60)
}

// A record on the market and a study on file change the paper from "nothing is recorded" to what they say.
func TestStudyOnRecord(t *testing.T) {
	d := document(t, load(t, "ministere"))
	out := build(t, d, papers.Article17, papers.Options{Lang: "fr"})
	require.Len(t, out.Papers, 2, "two applications have a study")
	whole, open := out.Papers[0], out.Papers[1]
	assert.Equal(t, "analyse-parcelles", whole.Application)
	verdict := func(p papers.Paper, id policy.RuleID) string {
		for _, i := range p.Items() {
			if i.Rule == id && i.Verdict != "" {
				return i.Verdict
			}
		}
		return ""
	}
	assert.Equal(t, "relief", verdict(whole, "MA-2492-17a"))
	assert.Equal(t, "relieved", verdict(whole, "MA-2492-02"), "what the relief sets aside is not called met")
	assert.Equal(t, "satisfied", verdict(whole, "MA-2492-17b"))
	assert.NotEqual(t, "relief", verdict(open, "MA-2492-17a"), "two heads are not dealt with")
	assert.Contains(t, []string{"violated", "undetermined"}, verdict(open, "MA-2492-17b"))
}
