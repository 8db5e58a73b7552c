package inventory

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestRefText(t *testing.T) {
	for text, ref := range map[string]Ref{
		"":                      {},
		"application.paie":      {KindApplication, "paie"},
		"application.a-b":       {KindApplication, "a-b"},
		"dataset.سجل":           {KindDataset, "سجل"},
		`server["10.0.0.1"]`:    {KindServer, "10.0.0.1"},
		`server["a \"b\" \\c"]`: {KindServer, `a "b" \c`},
		`server["$${x}"]`:       {KindServer, "${x}"},
		`server["$$${x}"]`:      {KindServer, "$${x}"},
		`server["a.b[c]"]`:      {KindServer, "a.b[c]"},
		"server[\"\ufeffA\"]":   {KindServer, "\ufeffA"},
	} {
		t.Run(text, func(t *testing.T) {
			assert.Equal(t, text, ref.String())
			again, err := ParseRef(text)
			require.NoError(t, err)
			assert.Equal(t, ref, again)
		})
	}
}

func TestRefRefused(t *testing.T) {
	for _, text := range []string{
		"paie", ".paie", "application.", "application..paie", "application.paie.", "application.paie.rto", `application["paie"`, `application[paie]`,
		`application.["paie"]`, `application['p']`, "application[`paie`]", `["application"].paie`, `application["paie"]x`, `application["pa\qie"]`,
	} {
		_, err := ParseRef(text)
		assert.ErrorContains(t, err, "is no reference", text)
	}
	var r Ref
	assert.Error(t, r.UnmarshalText([]byte("paie")))
}

// TestRefsComeBack holds for any id, in ParseRef and in the language itself.
func TestRefsComeBack(t *testing.T) {
	ids := rapid.OneOf(rapid.SampledFrom(arbitraryIDs), rapid.StringN(1, 20, -1)).Filter(func(id string) bool {
		problem, _ := problemWithID(id)
		return problem.empty()
	})
	rapid.Check(t, func(t *rapid.T) {
		ref := Ref{KindServer, ids.Draw(t, "id")}
		text, err := ref.MarshalText()
		require.NoError(t, err)
		var again Ref
		require.NoError(t, again.UnmarshalText(text))
		require.Equal(t, ref, again)
		inv, diags := Parse("a.inv.hcl", []byte(header+"server "+Quote(ref.ID)+" {\n}\ndatabase \"d\" {\n  server = "+ref.String()+"\n}\n"), LoadOptions{})
		require.NotNil(t, inv, diags.Error())
		require.Equal(t, ref, inv.Database("d").Server.Or(Ref{}))
	})
}

func TestPathsComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inv := arbitraryInventory(t)
		for i := range inv.Facts() {
			require.Equal(t, i.Block, i.Path.Block(), "%s", i.Path)
		}
	})
	for _, p := range []Path{"", "application", "application..rto", `application["a`} {
		assert.Equal(t, Ref{}, p.Block(), p)
	}
}

func TestDidYouMean(t *testing.T) {
	assert.Equal(t, "", didYouMean(nil).String())
	assert.Equal(t, "did you mean a?", didYouMean([]string{"a"}).String())
	assert.Equal(t, "did you mean a, b or c?", didYouMean([]string{"a", "b", "c"}).String())
}
