package rollup

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// The mean of scores whose weights are intervals is compared with trying every corner: a quotient of two sums has its least there.
func TestLeastMeanIsThatOfTheWorstCorner(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 7).Draw(t, "n")
		scores, weights := make([]int, n), make([]weight, n)
		for i := range n {
			scores[i] = rapid.IntRange(-20, 100).Draw(t, "score")
			weights[i].low = int64(rapid.IntRange(0, 4).Draw(t, "low"))
			weights[i].high = weights[i].low + int64(rapid.IntRange(0, 4).Draw(t, "more"))
		}
		least, found := 0, false
		for corner := range 1 << n {
			sum, total := int64(0), int64(0)
			for i := range n {
				w := weights[i].low
				if corner>>i&1 == 1 {
					w = weights[i].high
				}
				sum, total = sum+w*int64(scores[i]), total+w
			}
			if total == 0 {
				continue
			}
			mean := int(sum / total)
			if sum%total < 0 {
				mean--
			}
			if !found || mean < least {
				least, found = mean, true
			}
		}
		if found {
			require.Equal(t, least, leastMean(scores, weights), "%v %v", scores, weights)
		}
	})
}

func TestAnOpenWeightCanOutweighAll(t *testing.T) {
	require.Equal(t, 30, leastMean([]int{30, 90}, []weight{{open: true}, {low: 5, high: 5}}))
	require.Equal(t, 50, leastMean([]int{90, 50}, []weight{{open: true}, {low: 5, high: 5}}))
	require.Equal(t, 60, leastMean([]int{30, 90}, []weight{{}, {}}), "nobody uses either")
}
