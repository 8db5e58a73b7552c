package inventory

import (
	"bytes"
	"errors"
	"os"
	"reflect"
	"testing"

	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func literalForm(s string) string { return norm.NFC.String(s) }

func encoded(t require.TestingT, inv *Inventory) string {
	var b bytes.Buffer
	require.NoError(t, Encode(&b, inv))
	return b.String()
}

// withoutPlaces lists all that an inventory states, places left out.
func withoutPlaces(inv *Inventory) []FactInfo {
	var out []FactInfo
	for i := range inv.Facts() {
		i.Pos = 0
		var others []Alternative
		for _, o := range i.Detail.Others {
			o.Pos = 0
			others = append(others, o)
		}
		i.Detail.Others = others
		if i.Field.isBlock() {
			i.Value = nil // the blocks follow
		}
		if v := reflect.ValueOf(i.Value); v.IsValid() && v.Kind() == reflect.Slice && v.Len() == 0 {
			i.Value = nil // no list and the empty list are written alike
		}
		out = append(out, i)
	}
	return out
}

func TestParseOfEncodeGivesTheSameInventory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inv := arbitraryInventory(t)
		text := encoded(t, inv)
		again, diags := Parse("again.inv.hcl", []byte(text), LoadOptions{})
		require.False(t, diags.HasErrors(), "%s\n%s", diags.Error(), text)
		require.Equal(t, text, encoded(t, again))
		if rapid.IntRange(0, 9).Draw(t, "layout") == 0 { // the formatter is slow
			require.Equal(t, string(hclwrite.Format([]byte(text))), text)
		}
		before, after := withoutPlaces(inv), withoutPlaces(again)
		require.Len(t, after, len(before))
		for i := range before {
			require.Equal(t, before[i], after[i], "%s\n%s", before[i].Path, text)
		}
	})
}

func TestEncodeOfTheExamplesIsInCanonicalLayout(t *testing.T) {
	for _, dir := range []string{"../examples/inventories/agence", "../examples/inventories/ministere"} {
		inv, diags, err := Load(t.Context(), os.DirFS(dir), LoadOptions{})
		require.NoError(t, err)
		require.Empty(t, diags, diags.Error())
		text := encoded(t, inv)
		assert.Equal(t, string(hclwrite.Format([]byte(text))), text)
		again, diags := Parse("again.inv.hcl", []byte(text), LoadOptions{})
		require.Empty(t, diags, diags.Error())
		assert.Equal(t, withoutPlaces(inv), withoutPlaces(again))
	}
}

func TestEncodeKeepsTheDayThatWasGiven(t *testing.T) {
	inv, diags := Parse("a.inv.hcl", []byte("inventory {\n  schema = \"1.0\"\n  as_of = \"2020-01-01\"\n}\n"), LoadOptions{AsOf: 20000})
	require.Empty(t, diags)
	assert.Contains(t, encoded(t, inv), `as_of  = "2024-10-04"`)
}

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestEncodeReturnsTheWritersError(t *testing.T) {
	inv, _ := New(20000, Inventory{})
	assert.ErrorContains(t, Encode(fullDisk{}, inv), "no space left")
}

func BenchmarkEncode(b *testing.B) {
	inv, _, err := Load(b.Context(), os.DirFS("../examples/inventories/ministere"), LoadOptions{})
	require.NoError(b, err)
	for b.Loop() {
		_ = Encode(&bytes.Buffer{}, inv)
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(inv.Applications)), "µs/application")
}
