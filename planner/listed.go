package planner

import "iter"

// listed lists values by key, those of one key in their order, in one piece of memory. It goes through the values twice.
func listed[T any](keys int, values iter.Seq2[int, T]) [][]T {
	count, all := make([]int32, keys), 0
	for k := range values {
		count[k]++
		all++
	}
	memory, out := make([]T, all), make([][]T, keys)
	for k, n := range count {
		out[k], memory = memory[:0:n], memory[n:]
	}
	for k, v := range values {
		out[k] = append(out[k], v)
	}
	return out
}
