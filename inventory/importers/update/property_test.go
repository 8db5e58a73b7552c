package update

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// drawn draws an import: pieces of servers, some of which share ids and aliases, in any order.
func drawn(t *rapid.T) []any {
	var out []any
	for range rapid.IntRange(0, 12).Draw(t, "pieces") {
		s := &inventory.Server{Block: inventory.Block{ID: rapid.SampledFrom([]string{"a", "b", "c", "10.0.0.1", "é", "الخادم"}).Draw(t, "id")}}
		if n := rapid.Int64Range(0, 3).Draw(t, "vcpu"); n > 0 {
			s.VCPU = inventory.Is(n)
		}
		if rapid.Bool().Draw(t, "lost") {
			s.OS = inventory.NotKnown[string]("lost", 0)
		}
		if list := rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"x", "y", "z"}), 0, 2, rapid.ID[string]).Draw(t, "addresses"); len(list) > 0 {
			s.Addresses = inventory.Is(list)
		}
		if list := rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"1", "2", "3"}), 0, 1, rapid.ID[string]).Draw(t, "aliases"); len(list) > 0 {
			s.Aliases = inventory.Is(list)
		}
		out = append(out, s)
	}
	return out
}

// copied makes the pieces anew, for an import takes them over.
func copied(t require.TestingT, blocks []any) []any {
	out := make([]any, len(blocks))
	for i, b := range blocks {
		ref, _ := inventory.RefOf(b)
		again, err := inventory.ReadBlock(ref.Kind, inventory.AppendBlock(nil, b))
		require.NoError(t, err)
		out[i] = again
	}
	return out
}

// Whatever was imported before, by whom, and whatever the room: the inventory can be loaded, the same import once more changes
// nothing, and no sorting leaves a file.
func TestAnyImportsInARow(t *testing.T) {
	parent := t.TempDir()
	temp := filepath.Join(parent, "temp")
	require.NoError(t, os.Mkdir(temp, 0o755))
	run := 0
	rapid.Check(t, func(rt *rapid.T) {
		run++
		dir := filepath.Join(parent, fmt.Sprint(run))
		defer func() { _ = os.RemoveAll(dir) }()
		for range rapid.IntRange(1, 4).Draw(rt, "imports") {
			origin := rapid.SampledFrom([]string{"one", "two"}).Draw(rt, "origin")
			opt := Options{Dir: dir, Origin: importers.Origin{ID: origin, AsOf: day}, Temp: temp}
			opt.Room, opt.MaxFileBytes = rapid.IntRange(1, 400).Draw(rt, "room"), rapid.IntRange(1, 400).Draw(rt, "file")
			blocks := drawn(rt)
			first, err := try(t.Context(), opt, origin, copied(rt, blocks)...)
			require.NoError(rt, err)
			_, diags, err := inventory.Load(t.Context(), os.DirFS(dir), inventory.LoadOptions{})
			require.NoError(rt, err)
			require.False(rt, diags.HasErrors(), diags.Error())
			before := texts(t, dir)
			opt.Room = 0
			again, err := try(t.Context(), opt, origin, copied(rt, blocks)...)
			require.NoError(rt, err)
			require.Zero(rt, again.Changes(), "%s\n%s\n%s", differences(first), differences(again), strings.Join(values(before), "\n"))
			require.Equal(rt, before, texts(t, dir))
			left, err := os.ReadDir(temp)
			require.NoError(rt, err)
			require.Empty(rt, left)
		}
	})
}

func values(m map[string]string) []string {
	var out []string
	for _, v := range m {
		out = append(out, v)
	}
	return out
}
