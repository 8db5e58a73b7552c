package planner

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestInParallel goes over many numbers: each is met once, and a panic on the way reaches the caller.
func TestInParallel(t *testing.T) {
	for _, n := range []int{0, 1, stretchOfWork, stretchOfWork + 1, 20*stretchOfWork + 7} {
		met := make([]int, n)
		inParallel(n, func(from, until int) {
			for i := from; i < until; i++ {
				met[i]++
			}
		})
		for i, times := range met {
			assert.Equal(t, 1, times, "%d of %d", i, n)
		}
	}
	assert.Panics(t, func() {
		inParallel(20*stretchOfWork, func(from, _ int) {
			if from == 7*stretchOfWork {
				panic("a mistake")
			}
		})
	})
}
