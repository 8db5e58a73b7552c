package author_test

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// library is the rule library as the working copy has it, which the embedded one is at build time.
var library = filepath.Join("..", "..", "rego")

func open(t *testing.T) author.Source {
	t.Helper()
	src, err := author.Open(library)
	require.NoError(t, err)
	return src
}

// TestReferenceIsFresh keeps RULES.md, and the list of candidates that are no rule in the Moroccan pack's README, as the rules are.
func TestReferenceIsFresh(t *testing.T) {
	ref, err := author.NewReference(t.Context(), open(t))
	require.NoError(t, err)
	same(t, filepath.Join(library, "RULES.md"), ref.Markdown())
	readme := filepath.Join(library, "cloudfirst", "packs", "ma", "README.md")
	page, err := os.ReadFile(readme)
	require.NoError(t, err)
	page, err = author.WithNotRules(page, ref.Candidates)
	require.NoError(t, err)
	same(t, readme, page)
}

// TestNoCandidateIsMissing demands that every row of the survey is a rule, an alias of one, or explained.
func TestNoCandidateIsMissing(t *testing.T) {
	ref, err := author.NewReference(t.Context(), open(t))
	require.NoError(t, err)
	require.NotEmpty(t, ref.Candidates)
	for _, c := range ref.Candidates {
		assert.False(t, c.Missing(), "%s is neither a rule nor explained in candidates/data.yaml", c.ID)
	}
	t.Log(author.CandidateCounts(ref.Candidates))
}

// articlesNamed are the articles that the pack was written from: each must have a rule or a reason.
var articlesNamed = map[string][]int{
	"law 05-20": {
		1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 30, 32, 33, 34, 38, 49, 50, 52,
	},
	"decree 2-24-921": {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19},
	"law 09-08":       {1, 2, 3, 4, 5, 7, 8, 11, 12, 14, 15, 18, 19, 21, 22, 23, 24, 43, 44, 49, 52, 55, 57, 60},
}

func TestEveryArticleHasAnAnswer(t *testing.T) {
	cov, err := author.NewCoverage(t.Context(), open(t))
	require.NoError(t, err)
	for instrument, numbers := range articlesNamed {
		for _, n := range numbers {
			found := slices.ContainsFunc(cov.Articles, func(a author.Article) bool {
				return a.Instrument == instrument && a.Article == "art. "+strconv.Itoa(n)
			})
			assert.True(t, found, "%s, art. %d has neither rules nor a reason in controls/data.yaml", instrument, n)
		}
	}
	assert.Empty(t, cov.WithoutArticle, "these rules cite a text of controls/data.yaml and stand under none of its articles")
	t.Log(cov.Summary())
}

// TestLibraryPasses runs everything an author's library must pass, over all packs.
func TestLibraryPasses(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every test and example of the library twice")
	}
	res, err := author.Test(t.Context(), open(t), author.TestOptions{Mutate: true})
	require.NoError(t, err)
	for _, f := range res.Failures {
		t.Errorf("%s: %s", f.Kind, f)
	}
	assert.Equal(t, res.Rules, res.Mutants, "every rule was switched off once")
	t.Logf("%d rules, %d tests, %d examples, %d wants in %s", res.Rules, res.Tests, res.Examples, res.Wants, res.Took)
}

// TestEveryAttributeIsPlaced makes sure that the paths rules read are understood: a rule that reads facts of a block is found there.
func TestEveryAttributeIsPlaced(t *testing.T) {
	e, err := opa.New(t.Context(), author.Embedded().Config())
	require.NoError(t, err)
	attributes := author.Attributes(e.Rules())
	tests := map[string]string{
		"application.monitoring":          "MA-0520-07",
		"application.class":               "CF-CLASS",
		"administration.security_policy":  "MA-0520-04a",
		"dataset.impact.confidentiality":  "CF-IMPACT",
		"register.impact.confidentiality": "CF-IMPACT",
		"target.qualification.status":     "MA-2492-05",
		"contract.law":                    "MA-0520-12a",
		"study.justification":             "MA-2492-17b",
		"market_check.equivalent_exists":  "MA-2492-17a",
		"target.subcontractors.consent":   "MA-2492-L2e",
		"application.class_reviewed_on":   "MA-2406-REV",
	}
	for path, rule := range tests {
		i := slices.IndexFunc(attributes, func(a author.Attribute) bool { return string(a.Kind)+"."+a.Path == path })
		if assert.GreaterOrEqual(t, i, 0, path) {
			assert.Contains(t, attributes[i].Rules, policy.RuleID(rule), path)
		}
	}
	i := slices.IndexFunc(attributes, func(a author.Attribute) bool { return a.Kind == "application" && a.Path == "flows.mode" })
	require.GreaterOrEqual(t, i, 0)
	assert.Contains(t, attributes[i].Core, "readiness")
}
