package inventory

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// drawEdits draws edits of an inventory's facts together with the inventory they lead to.
func drawEdits(t *rapid.T, inv *Inventory) ([]Edit, *Inventory) {
	ids := map[Kind][]string{}
	for _, b := range inv.blocks() {
		ids[b.kind] = append(ids[b.kind], b.block.ID)
	}
	a := arbitrary{t, ids}
	out := *inv
	out.index = map[Ref]any{}
	for _, b := range inv.blocks() {
		fresh := deepCopy(reflect.ValueOf(b.value)).Interface()
		out.index[b.Ref()] = b.value
		out.replace(b.kind, b.value, fresh, b.Ref())
	}
	var edits []Edit
	done := map[Path]bool{}
	for range rapid.IntRange(1, 8).Draw(t, "edits") {
		var infos []FactInfo
		var facts []anyFact
		for _, b := range out.blocks() {
			walk(b.Ref(), b.Ref().String(), reflect.ValueOf(b.value).Elem(), func(i FactInfo, f anyFact) bool {
				infos, facts = append(infos, i), append(facts, f)
				return true
			})
		}
		n := rapid.IntRange(0, len(infos)-1).Draw(t, "fact")
		i, fact := infos[n], facts[n]
		if done[i.Path] || strings.Contains("from until start end valid_from valid_to approved_on expires between", i.Field.Name) {
			continue
		}
		done[i.Path] = true
		if i.Field.Required || rapid.IntRange(0, 4).Draw(t, "set") > 0 {
			a.fact(i.Field, fact)
		} else {
			fact.set(nil, LeftOut, nil, 0)
		}
		edits = append(edits, SetInfo(FactInfo{Path: i.Path, State: fact.State(), Value: snapshot(fact.any()), Detail: fact.Detail()}))
	}
	return edits, &out
}

// snapshot copies nested blocks, which later edits of the same draw would change.
func snapshot(v any) any {
	rv := reflect.ValueOf(v)
	switch {
	case !rv.IsValid():
	case rv.Kind() == reflect.Pointer && !rv.IsNil():
		return deepCopy(rv).Interface()
	case rv.Kind() == reflect.Slice && rv.Type().Elem().Kind() == reflect.Pointer:
		list := reflect.MakeSlice(rv.Type(), rv.Len(), rv.Len())
		for i := range rv.Len() {
			list.Index(i).Set(deepCopy(rv.Index(i)))
		}
		return list.Interface()
	}
	return v
}

// TestApplyChangesTheModelAndNothingElse edits drawn inventories written in disorder.
func TestApplyChangesTheModelAndNothingElse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inv := arbitraryInventory(t)
		text := encoded(t, inv)
		if rapid.Bool().Draw(t, "disorder") {
			text = disorder(t, text)
		}
		_, diags := Parse("a.inv.hcl", []byte(text), LoadOptions{})
		require.False(t, diags.HasErrors(), diags.Error())
		edits, want := drawEdits(t, inv)
		changed, diags := Apply(map[string][]byte{"a.inv.hcl": []byte(text)}, edits...)
		require.Empty(t, diags, "%v\n%s\n%s", edits, diags.Error(), text)
		got, ok := changed["a.inv.hcl"]
		if !ok {
			got = []byte(text)
		}
		again, diags := Parse("a.inv.hcl", got, LoadOptions{})
		require.False(t, diags.HasErrors(), "%v\n%s\n%s", edits, diags.Error(), got)
		before, after := withoutPlaces(want), withoutPlaces(again)
		require.Equal(t, len(before), len(after), "%v\n%s\n---\n%s", edits, text, got)
		for i := range before {
			require.Equal(t, before[i], after[i], "%v\n%s\n---\n%s", edits, text, got)
		}
		require.Equal(t, sortedComments(text), sortedComments(string(got)), "%v\n%s\n---\n%s", edits, text, got)
		require.Equal(t, strings.Count(text, "\r\n") > 0, strings.Count(string(got), "\r\n") > 0)
		if lineEndOf([]byte(text)) == "\r\n" {
			require.LessOrEqual(t, unixLineEnds(string(got)), unixLineEnds(text), "inserted lines end as the others")
		}
		if laid, _ := Format("", []byte(text)); string(laid) == text {
			laid, _ = Format("", got)
			require.Equal(t, string(laid), string(got), "what was in the canonical layout stays in it")
		}
		twice, diags := Apply(map[string][]byte{"a.inv.hcl": got}, edits...)
		require.Empty(t, diags)
		require.Empty(t, twice, "to set what is stated changes nothing: %v", edits)
	})
}

func unixLineEnds(text string) int { return strings.Count(text, "\n") - strings.Count(text, "\r\n") }

func sortedComments(text string) []string {
	var out []string
	for _, tok := range newPart([]byte(strings.TrimPrefix(text, string(byteOrderMark)))).tokens {
		if tok.Type == hclsyntax.TokenComment {
			out = append(out, strings.ReplaceAll(string(tidyComment(tok.Bytes)), "\n", ""))
		}
	}
	slices.Sort(out)
	return out
}

func TestApplyMeansWhatWithMeans(t *testing.T) {
	inv := load(t, os.DirFS("testdata/good"))
	files := map[string][]byte{}
	entries, err := os.ReadDir("testdata/good")
	require.NoError(t, err)
	for _, e := range entries {
		files[e.Name()], err = os.ReadFile("testdata/good/" + e.Name())
		require.NoError(t, err)
	}
	var all []FactInfo
	for i := range inv.Facts() {
		defaulted := i.Block.Kind == KindApplication && slices.Contains([]string{"stage", "databases", "users"}, i.Field.Name)
		if !i.Field.Required && !i.Field.isBlock() && !defaulted {
			all = append(all, i)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		var changes []Change
		for _, i := range rapid.SliceOfNDistinct(rapid.SampledFrom(all), 1, 5, func(i FactInfo) Path { return i.Path }).Draw(t, "facts") {
			c := Change{Path: i.Path, State: rapid.SampledFrom([]State{LeftOut, Unknown, NotApplicable}).Draw(t, "state")}
			if i.State == Known && rapid.Bool().Draw(t, "keep") {
				c.State, c.Value = Known, i.Value
			}
			changes = append(changes, c)
		}
		want, err := inv.With(changes...)
		require.NoError(t, err)
		changed, diags := Apply(files, Edits(changes...)...)
		require.Empty(t, diags, diags.Error())
		fsys := fstest.MapFS{}
		for name, src := range files {
			fsys[name] = &fstest.MapFile{Data: src}
		}
		for name, src := range changed {
			fsys[name] = &fstest.MapFile{Data: src}
		}
		got, diags, err := Load(t.Context(), fsys, LoadOptions{})
		require.NoError(t, err)
		require.Empty(t, diags, diags.Error())
		require.Equal(t, withoutPlaces(want), withoutPlaces(got))
	})
}

var _ = assert.Equal
