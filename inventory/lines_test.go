package inventory

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// TestLineTable compares with a search among all beginnings.
func TestLineTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		starts := []uint32{rapid.SampledFrom([]uint32{0, 3}).Draw(t, "first")}
		for _, n := range rapid.SliceOfN(rapid.OneOf(rapid.Uint32Range(1, 40), rapid.Uint32Range(1, 70_000)), 0, 200).Draw(t, "lengths") {
			starts = append(starts, starts[len(starts)-1]+n)
		}
		table := newLineTable(starts)
		for i, s := range starts {
			require.Equal(t, s, table.begin(i+1))
		}
		offset := rapid.Uint32Range(0, starts[len(starts)-1]+10).Draw(t, "offset")
		want := 1
		for want < len(starts) && starts[want] <= offset {
			want++
		}
		line, begin := table.at(offset)
		require.Equal(t, want, line)
		require.Equal(t, starts[want-1], begin)
	})
	line, _ := new(lineTable).at(5)
	require.Zero(t, line)
}
