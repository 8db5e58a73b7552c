package inventory

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestWithLeavesTheReceiverAsItIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inv := arbitraryInventory(t)
		before := encoded(t, inv)
		var all []FactInfo
		for i := range inv.Facts() {
			if i.State == Known && i.Detail.Source+i.Detail.Note+i.Detail.Confidence == "" && i.Detail.Since == 0 && !i.Field.Required {
				all = append(all, i)
			}
		}
		if len(all) == 0 {
			return
		}
		var out, back []Change
		for _, i := range rapid.SliceOfNDistinct(rapid.SampledFrom(all), 1, 3, func(i FactInfo) Path { return i.Path }).Draw(t, "facts") {
			if i.Field.isBlock() {
				continue // its facts may be among the others
			}
			out = append(out, Change{Path: i.Path})
			back = append(back, Change{i.Path, Known, i.Value})
		}
		without, err := inv.With(out...)
		require.NoError(t, err)
		require.Equal(t, before, encoded(t, inv))
		for _, c := range out {
			i, ok := without.Fact(c.Path)
			require.True(t, ok)
			require.Equal(t, LeftOut, i.State)
		}
		again, err := without.With(back...)
		require.NoError(t, err)
		require.Equal(t, before, encoded(t, again))
	})
}

func TestWithChangesNestedBlocksAndRegisters(t *testing.T) {
	inv := load(t, os.DirFS("testdata/good"))
	changed, err := inv.With(
		Change{`application.paie.flow.banque.transform["1"].kind`, Known, "tokenise"},
		Change{"register.agents.impact.integrity", Known, int64(4)},
		Change{"application.paie.users", Unknown, nil},
		Change{"target.ici.qualification.level", Known, int64(2)},
		Change{"application.مشروع-التعمير.flows", LeftOut, nil},
	)
	require.NoError(t, err)
	assert.Equal(t, "tokenise", changed.Application("paie").Flows.Or(nil)[0].Transforms.Or(nil)[0].Kind.Or(""))
	assert.Equal(t, "anonymise", inv.Application("paie").Flows.Or(nil)[0].Transforms.Or(nil)[0].Kind.Or(""))
	assert.Equal(t, int64(4), changed.Datasets[1].Impact.Integrity.Or(0))
	assert.Equal(t, Bounded, inv.Dataset(Ref{KindRegister, "agents"}).Impact.Integrity.State())
	assert.Equal(t, Unknown, changed.Applications[0].Users.State())
	assert.Equal(t, int64(2), changed.Target("ici").Qualification.Or(nil).Level.Or(0))
	assert.Same(t, inv.Datasets[0], changed.Datasets[0], "what does not change is shared")
}

func TestWithRefuses(t *testing.T) {
	inv := load(t, os.DirFS("testdata/good"))
	for want, c := range map[string]Change{
		"names no block":                {"application.nobody.rto", LeftOut, nil},
		"no fact frobs":                 {"application.paie.frobs", LeftOut, nil},
		"is a integer, not string":      {"application.paie.users", Known, "many"},
		"cannot be made bounded":        {"application.paie.users", Bounded, nil},
		"cannot be made conflict":       {"application.paie.users", Conflict, nil},
		"no fact impact in register.ag": {"register.agents.impact", LeftOut, nil},
		"no fact application.paie":      {"application.paie", LeftOut, nil},
		"a change has no path":          {"", LeftOut, nil},
		"cannot be made State(200)":     {"application.paie.users", State(200), nil},
		"not <nil>":                     {"application.paie.users", Known, nil},
		"no fact flow.nowhere.latency":  {"application.paie.flow.nowhere.latency", LeftOut, nil},
	} {
		t.Run(want, func(t *testing.T) {
			out, err := inv.With(c)
			assert.Nil(t, out)
			assert.ErrorContains(t, err, want)
		})
	}
}

func TestFactFindsWhatFactsYields(t *testing.T) {
	inv := load(t, os.DirFS("testdata/good"))
	n := 0
	for i := range inv.Facts() {
		found, ok := inv.Fact(i.Path)
		require.True(t, ok, i.Path)
		require.Equal(t, i, found)
		n++
	}
	assert.Greater(t, n, 200)
	for range inv.Facts() {
		break // an iteration may stop early
	}
	_, ok := inv.Fact("register.agents.impact")
	assert.False(t, ok, "an object is no fact")
}

func TestFieldsReachesWhatFactsYields(t *testing.T) {
	inv := load(t, os.DirFS("testdata/good"))
	paths := map[Path]bool{}
	var visit func(block any, path Path)
	visit = func(block any, path Path) {
		for i := range Fields(block, path) {
			if i.Field.IsObject() {
				visit(i.Value, i.Path)
				continue
			}
			paths[i.Path] = true
			for _, n := range i.Nested(path) {
				visit(n.Value, n.Path)
			}
		}
	}
	for _, b := range inv.blocks() {
		visit(b.value, Path(b.Ref().String()))
	}
	for i := range inv.Facts() {
		require.True(t, paths[i.Path], i.Path)
		delete(paths, i.Path)
	}
	assert.Empty(t, paths)
}
