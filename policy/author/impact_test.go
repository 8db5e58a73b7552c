package author_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// pack writes a pack with one rule, its texts written, and opens it; change is applied to the rule.
func pack(t *testing.T, s author.Scaffold, change ...string) author.Source {
	t.Helper()
	s.ID, s.Pack = "EAU-01", "eau"
	drafts, err := s.Drafts()
	require.NoError(t, err)
	drafts = written(drafts)
	for i, d := range drafts {
		if strings.HasSuffix(d.Name, "rule.rego") {
			drafts[i].Text = []byte(strings.NewReplacer(change...).Replace(string(d.Text)))
		}
	}
	dir := t.TempDir()
	_, err = author.Write(dir, drafts)
	require.NoError(t, err)
	src, err := author.Open(filepath.Join(dir, "custom", "eau", "rules", "eau_01"))
	require.NoError(t, err)
	return src
}

func engine(t *testing.T, src author.Source, only ...policy.RuleID) *opa.Engine {
	t.Helper()
	e, err := opa.New(t.Context(), src.Config())
	require.NoError(t, err)
	if only == nil {
		return e
	}
	return e.Choose(func(r policy.Rule) bool { return r.ID == only[0] })
}

const twoApplications = `inventory {
  schema = "1.0"
  language = "en"
  as_of = "2026-10-31"
}
administration "a" {
  name = "A"
  vital = false
}
dataset "d" {
  name = "D"
  impact = { confidentiality = 0, integrity = 0, availability = 0 }
  personal = []
  secrecy = "none"
}
target "salle" {
  kind = "own_premises"
  provider = "Fictive"
}
application "watched" {
  name = "Watched"
  administration = administration.a
  stage = "production"
  class = "D"
  owns = [dataset.d]
  reads = []
  services = "none"
  flows = "none"
  monitoring = true
}
application "unwatched" {
  name = "Unwatched"
  administration = administration.a
  stage = "production"
  class = "D"
  owns = [dataset.d]
  reads = []
  services = "none"
  flows = "none"
  monitoring = false
}
`

func twoApps(t *testing.T) *inventory.Inventory {
	t.Helper()
	inv, diags := inventory.Parse("two.inv.hcl", []byte(twoApplications), inventory.LoadOptions{})
	require.NotNil(t, inv, diags)
	return inv
}

// TestCompareNamesTheRule changes one rule and expects the verdict that follows, because of that rule.
func TestCompareNamesTheRule(t *testing.T) {
	deny := author.Scaffold{Effect: "deny"}
	before := engine(t, pack(t, deny), "EAU-01")
	after := engine(t, pack(t, deny, "x.monitoring == true", "x.monitoring == false"), "EAU-01")
	got, err := author.Compare(t.Context(), before, after, twoApps(t))
	require.NoError(t, err)
	because := []policy.RuleID{"EAU-01"}
	assert.Equal(t, []author.Flip{
		{Application: "unwatched", Target: "salle", Was: "denied", Is: "eligible", Because: because},
		{Application: "watched", Target: "salle", Was: "eligible", Is: "denied", Because: because},
	}, got.Verdicts)
	require.Len(t, got.Findings, 2)
	assert.Equal(t, "violated", got.Findings[0].Was)
	assert.Empty(t, got.Findings[0].Is)
	assert.Equal(t, 2, got.Judged)

	same, err := author.Compare(t.Context(), before, before, twoApps(t))
	require.NoError(t, err)
	assert.Empty(t, same.Verdicts)
	assert.Empty(t, same.Findings)

	gone, err := author.Compare(t.Context(), before, before.Choose(func(policy.Rule) bool { return false }), twoApps(t))
	require.NoError(t, err)
	assert.Equal(t, because, gone.Removed)
	assert.Len(t, gone.Verdicts, 1)
}

func TestBenchCountsHits(t *testing.T) {
	costs, err := author.Bench(t.Context(), engine(t, pack(t, author.Scaffold{}), "EAU-01"), twoApps(t), 2)
	require.NoError(t, err)
	assert.Equal(t, 2, costs.Applications)
	assert.Positive(t, costs.Documents)
	require.Len(t, costs.Rules, 1)
	assert.Equal(t, 1, costs.Rules[0].Violated)
	assert.Equal(t, 1, costs.Rules[0].Hits())
	assert.Equal(t, []string{"input.application.monitoring", "input.application.stage"}, costs.Rules[0].Reads)
}

// TestAContentExampleIsReported takes the one want that only the rule can give out of an example.
func TestAContentExampleIsReported(t *testing.T) {
	dir := t.TempDir()
	drafts, err := author.Scaffold{ID: "EAU-01", Pack: "eau"}.Drafts()
	require.NoError(t, err)
	drafts = written(drafts)
	for i, d := range drafts {
		drafts[i].Text = []byte(strings.NewReplacer("# want EAU-01 violated", "#", "# want EAU-01 undetermined", "#",
			"# want EAU-01 not_applicable", "#", "test_violated", "test_something").Replace(string(d.Text)))
	}
	_, err = author.Write(dir, drafts)
	require.NoError(t, err)
	src, err := author.Open(dir)
	require.NoError(t, err)
	res, err := author.Test(t.Context(), src, author.TestOptions{Mutate: true})
	require.NoError(t, err)
	var kinds []author.FailureKind
	for _, f := range res.Failures {
		kinds = append(kinds, f.Kind)
		assert.FileExists(t, f.Place.File)
	}
	assert.Equal(t, []author.FailureKind{author.Lacking, author.Surviving, author.Lacking}, kinds)
}

// TestFailuresHavePlaces breaks a rule and expects the lines of the tests and wants that notice.
func TestFailuresHavePlaces(t *testing.T) {
	src := pack(t, author.Scaffold{}, "x.monitoring == true", "x.monitoring == false")
	res, err := author.Test(t.Context(), src, author.TestOptions{})
	require.NoError(t, err)
	found := map[author.FailureKind]bool{}
	for _, f := range res.Failures {
		found[f.Kind] = true
		text, err := os.ReadFile(f.Place.File)
		require.NoError(t, err)
		line := strings.Split(string(text), "\n")[f.Place.Line-1]
		if f.Kind == author.FailedTest {
			assert.Contains(t, line, strings.Fields(f.Text)[0])
		} else {
			assert.Contains(t, line, "# want EAU-01")
		}
	}
	assert.True(t, found[author.FailedTest] && found[author.FailedExample], "%v", res.Failures)
}

func TestOpenFindsTheRoot(t *testing.T) {
	_, err := author.Open(t.TempDir())
	require.ErrorIs(t, err, author.ErrNoRules)
	_, err = author.Open(filepath.Join(t.TempDir(), "nowhere"))
	require.ErrorIs(t, err, author.ErrNoRules)
	_, err = author.Open("embedded")
	require.NoError(t, err)
}

func TestDefectsHaveLines(t *testing.T) {
	src := pack(t, author.Scaffold{}, "Arabic", "", "severity: medium", "severity: grave")
	_, err := author.Test(t.Context(), src, author.TestOptions{})
	defects := author.Defects(src, err)
	require.Len(t, defects, 1)
	text, err := os.ReadFile(defects[0].Place.File)
	require.NoError(t, err)
	assert.Contains(t, strings.Split(string(text), "\n")[defects[0].Place.Line-1], "severity: grave")
	assert.Nil(t, author.Defects(src, os.ErrNotExist))
}

// TestARuleInAnotherPackageThanItsFolderIsNamed: its tests and its example would be looked for elsewhere.
func TestARuleInAnotherPackageThanItsFolderIsNamed(t *testing.T) {
	src := pack(t, author.Scaffold{}, "package custom.eau.rules.eau_01\n", "package custom.eau.rules.eau01\n")
	res, err := author.Test(t.Context(), src, author.TestOptions{})
	require.NoError(t, err)
	i := slices.IndexFunc(res.Failures, func(f author.Failure) bool { return strings.HasSuffix(f.Place.File, "/rule.rego") })
	require.GreaterOrEqual(t, i, 0)
	assert.Contains(t, res.Failures[i].String(), "its package is custom.eau.rules.eau01, which is not its folder: write package custom.eau.rules.eau_01")
	text, err := os.ReadFile(res.Failures[i].Place.File)
	require.NoError(t, err)
	assert.Contains(t, strings.Split(string(text), "\n")[res.Failures[i].Place.Line-1], "package ")
}
