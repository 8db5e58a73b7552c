package report

import (
	"crypto/sha256"
	"encoding/hex"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestVendoredLibrary(t *testing.T) {
	text, err := assets.ReadFile("html/vendor/cytoscape.min.js")
	require.NoError(t, err)
	sum := sha256.Sum256(text)
	require.Equal(t, "081591ab735b2b6a3b31a3c60f8f3a3e2fee8c92939e0c7820ad1208571b6cd8", hex.EncodeToString(sum[:]), "Cytoscape.js 3.34.4 as npm gives it")
	require.NotContains(t, string(text), "</script", "it stands inside one")
	require.NotContains(t, string(text), "\r", "a browser would change it, and the digest would be another")
}

// Whatever the graph and its size, no two nodes stand in one place, and arrows of a graph without cycles lead onwards.
func TestArrange(t *testing.T) {
	for _, n := range []int{1, 2, 30, 150, 151, 1000} {
		draw := rand.New(rand.NewPCG(7, uint64(n)))
		var edges [][2]int
		for to := 1; to < n; to++ {
			for range 1 + draw.IntN(3) {
				edges = append(edges, [2]int{draw.IntN(to), to})
			}
		}
		layers, rows := arrange(n, edges)
		again, rowsAgain := arrange(n, edges)
		require.Equal(t, layers, again)
		require.Equal(t, rows, rowsAgain)
		taken := map[[2]float64]bool{}
		for i := range n {
			at := [2]float64{float64(layers[i]), rows[i]}
			require.False(t, taken[at], "two nodes at %v", at)
			taken[at] = true
		}
		for _, e := range edges {
			require.Less(t, layers[e[0]], layers[e[1]])
		}
		circle := append(edges, [2]int{n - 1, 0}, [2]int{0, 0})
		layers, _ = arrange(n, circle)
		require.Len(t, layers, n)
	}
}

func TestBarycentresShortenArrows(t *testing.T) {
	// Two columns, each node linked with one of the other, drawn at random: with the orders found, no two arrows cross.
	const n = 40
	draw := rand.New(rand.NewPCG(1, 2))
	column, edges := make([]int, 2*n), make([][2]int, n)
	for i, j := range draw.Perm(n) {
		column[n+j] = 1
		edges[i] = [2]int{i, n + j}
	}
	row := barycentres(column, make([]float64, 2*n), edges)
	for _, a := range edges {
		for _, b := range edges {
			require.GreaterOrEqual(t, (row[a[0]]-row[b[0]])*(row[a[1]]-row[b[1]]), 0.0)
		}
	}
}
