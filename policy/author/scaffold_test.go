package author_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// written is what a person does with a scaffold: every TODO becomes a text.
func written(drafts []author.Draft) []author.Draft {
	todo := regexp.MustCompile(`TODO: `)
	for i, d := range drafts {
		drafts[i].Text = todo.ReplaceAll(d.Text, nil)
	}
	return drafts
}

// TestScaffoldsPass starts a rule for every effect and for facts of every type and block. Once the texts are written, its own tests,
// its example and the check that the example needs the rule all pass.
func TestScaffoldsPass(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the library once for each scaffold")
	}
	tests := map[string]author.Scaffold{
		"a yes or no":                 {Fact: "application.monitoring"},
		"a no":                        {Fact: "application.hardcoded_addresses", Must: []string{"false"}, Effect: "condition"},
		"a word":                      {Fact: "application.platform", Must: []string{"virtual", "container"}, Effect: "deny"},
		"a declared class":            {Fact: "application.class", Must: []string{"D"}},
		"a number":                    {Fact: "application.availability", Must: []string{"99.5"}, Effect: "before_wave"},
		"a duration":                  {Fact: "application.rto", Effect: "info"},
		"an administration's date":    {Fact: "administration.security_policy"},
		"an object's attribute":       {Fact: "administration.data_governance.strategic"},
		"a contract's word":           {Fact: "contract.law", Must: []string{"MA"}},
		"a dataset's text":            {Fact: "dataset.declaration"},
		"a target's yes or no":        {Fact: "target.open_standards", Effect: "deny"},
		"a target's number":           {Fact: "target.facility_tier", Must: []string{"3"}},
		"a class of an application":   {Effect: "classify"},
		"a class of a dataset":        {Effect: "classify", Fact: "dataset.owner"},
		"a requirement":               {Effect: "require"},
		"a requirement by a contract": {Effect: "require", Fact: "contract.certified_deletion"},
		"a disposition":               {Effect: "dispose", Fact: "application.platform", Must: []string{"container"}},
		"a disposition by a contract": {Effect: "dispose", Fact: "contract.early_exit"},
		"a requirement by a target":   {Effect: "require", Fact: "target.open_standards"},
	}
	dir := t.TempDir()
	for name, s := range tests {
		s.Pack, s.ID = "essai", "ESSAI-"+strings.ReplaceAll(name, " ", "-")
		s.ID = strings.ReplaceAll(s.ID, "'", "")
		drafts, err := s.Drafts()
		require.NoError(t, err, name)
		_, err = author.Write(dir, written(drafts))
		require.NoError(t, err)
	}
	src, err := author.Open(dir)
	require.NoError(t, err)
	res, err := author.Test(t.Context(), src, author.TestOptions{Mutate: true})
	require.NoError(t, err)
	for _, f := range res.Failures {
		t.Error(f)
	}
	assert.Equal(t, len(tests), res.Rules)
	assert.Equal(t, len(tests), res.Mutants)
	for _, c := range res.Coverage {
		assert.Equal(t, 100.0, c.Percent, c.Rule)
	}
}

// TestTODOsAreDefects makes sure that nobody runs a rule whose texts were never written.
func TestTODOsAreDefects(t *testing.T) {
	dir := t.TempDir()
	drafts, err := author.Scaffold{ID: "EAU-01", Pack: "eau", NewPack: true}.Drafts()
	require.NoError(t, err)
	files, err := author.Write(dir, drafts)
	require.NoError(t, err)
	assert.Contains(t, files, filepath.Join(dir, "custom", "eau", "README.md"))
	assert.Contains(t, files, filepath.Join(dir, ".regal", "config.yaml"))
	src, err := author.Open(dir)
	require.NoError(t, err)
	_, err = author.Test(t.Context(), src, author.TestOptions{})
	var defects *opa.LibraryError
	require.ErrorAs(t, err, &defects)
	text := defects.Error()
	for _, want := range []string{"title", "custom.title.fr", "custom.title.ar", "description", "custom.source.instrument", "custom.remedy.action.ar"} {
		assert.Contains(t, text, want+" still says TODO")
	}
}

func TestScaffoldRefusesWhatCannotBe(t *testing.T) {
	tests := map[string]struct {
		scaffold author.Scaffold
		want     []string
	}{
		"everything wrong at once": {author.Scaffold{ID: "eau 1", Pack: "Eau", Effect: "forbid"}, []string{`"eau 1"`, `"Eau"`, `"forbid"`}},
		"no such kind":             {author.Scaffold{ID: "EAU-1", Pack: "eau", Fact: "app.users"}, []string{"KIND.ATTRIBUTE"}},
		"a misspelt attribute":     {author.Scaffold{ID: "EAU-1", Pack: "eau", Fact: "application.monitorng"}, []string{"did you mean monitoring?"}},
		"a reference":              {author.Scaffold{ID: "EAU-1", Pack: "eau", Fact: "application.owner"}, []string{"it is a reference"}},
		"a word that is none":      {author.Scaffold{ID: "EAU-1", Pack: "eau", Fact: "application.platform", Must: []string{"cloud"}}, []string{"the words are virtual"}},
		"every word allowed":       {author.Scaffold{ID: "EAU-1", Pack: "eau", Fact: "application.class", Must: []string{"A", "B", "C", "D"}}, []string{"never violated"}},
		"a class from a contract":  {author.Scaffold{ID: "EAU-1", Pack: "eau", Fact: "contract.law", Effect: "classify"}, []string{"classes come from"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := tt.scaffold.Drafts()
			require.Error(t, err)
			for _, w := range tt.want {
				assert.ErrorContains(t, err, w)
			}
		})
	}
}

func TestWriteReplacesNothing(t *testing.T) {
	dir := t.TempDir()
	at := filepath.Join(dir, "custom", "eau", "rules", "eau_01", "example.hcl")
	require.NoError(t, os.MkdirAll(filepath.Dir(at), 0o755))
	require.NoError(t, os.WriteFile(at, []byte("mine"), 0o644))
	drafts, err := author.Scaffold{ID: "EAU-01", Pack: "eau"}.Drafts()
	require.NoError(t, err)
	_, err = author.Write(dir, drafts)
	require.ErrorContains(t, err, "nothing is overwritten")
	entries, err := os.ReadDir(filepath.Dir(at))
	require.NoError(t, err)
	assert.Len(t, entries, 1)
}

func TestNextID(t *testing.T) {
	tests := map[string]struct {
		pack author.Pack
		want string
	}{
		"a new pack":             {author.Pack{Name: "eau"}, "EAU-01"},
		"after the highest":      {author.Pack{Name: "eau", Rules: []string{"EAU-01", "EAU-07", "EAU-03"}}, "EAU-08"},
		"the commonest letters":  {author.Pack{Name: "eau", Rules: []string{"EAU-01", "EAU-02", "X-90"}}, "EAU-03"},
		"letters behind numbers": {author.Pack{Name: "eau", Rules: []string{"EAU-12a"}}, "EAU-13"},
		"no number anywhere":     {author.Pack{Name: "eau", Rules: []string{"EAU-MAP"}}, "EAU-01"},
	}
	for name, tt := range tests {
		assert.Equal(t, tt.want, tt.pack.NextID(), name)
	}
}
