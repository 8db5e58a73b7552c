package packing

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestMatching compares the matching with one found path by path, and looks at the cover: it holds all pairs and is as small.
func TestMatching(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	for range 300 {
		n := 1 + r.IntN(90)
		with, items := make([]bitset, n), make([]int32, n)
		for i := range with {
			with[i], items[i] = newBitset(n), int32(i)
		}
		for range r.IntN(2 * n) {
			if a, b := r.IntN(n), r.IntN(n); a != b {
				with[a].add(b)
				with[b].add(a)
			}
		}
		m := newMatching(with, items)
		m.run(newMeter(context.Background(), 1_000_000, time.Time{}))
		size, cover := 0, m.right.count()+n-m.left.count()
		for i, j := range m.second {
			if j >= 0 {
				size++
				require.True(t, with[i].has(int(j)))
				require.EqualValues(t, i, m.first[j])
			}
			for k := with[i].next(0); k >= 0; k = with[i].next(k + 1) {
				require.True(t, !m.left.has(i) || m.right.has(k), "a pair is not covered")
			}
		}
		require.Equal(t, pathByPath(with), size)
		require.Equal(t, size, cover)
	}
}

func pathByPath(with []bitset) int {
	first := make([]int, len(with))
	for j := range first {
		first[j] = -1
	}
	var seen bitset
	var path func(i int) bool
	path = func(i int) bool {
		for j := with[i].next(0); j >= 0; j = with[i].next(j + 1) {
			if seen.has(j) {
				continue
			}
			seen.add(j)
			if first[j] < 0 || path(first[j]) {
				first[j] = i
				return true
			}
		}
		return false
	}
	size := 0
	for i := range with {
		seen = newBitset(len(with))
		if path(i) {
			size++
		}
	}
	return size
}
