package scheduling

// queue is a heap of variables by how often conflicts touched them of late.
type queue struct {
	heap   []int32
	place  []int32 // in the heap, or -1
	score  []float64
	weight float64
}

func newQueue(n int) *queue {
	q := &queue{place: make([]int32, n), score: make([]float64, n), weight: 1}
	for v := range int32(n) {
		q.place[v] = v
		q.heap = append(q.heap, v)
	}
	return q
}

func (q *queue) touch(v int32) {
	q.score[v] += q.weight
	if q.score[v] > 1e100 {
		for k := range q.score {
			q.score[k] *= 1e-100
		}
		q.weight *= 1e-100
	}
	if q.place[v] >= 0 {
		q.up(q.place[v])
	}
}

func (q *queue) decay() { q.weight *= 1.0526 }

func (q *queue) push(v int32) {
	if q.place[v] >= 0 {
		return
	}
	q.place[v] = int32(len(q.heap))
	q.heap = append(q.heap, v)
	q.up(q.place[v])
}

func (q *queue) pop() int32 {
	v := q.heap[0]
	last := q.heap[len(q.heap)-1]
	q.heap = q.heap[:len(q.heap)-1]
	q.place[v] = -1
	if len(q.heap) > 0 {
		q.heap[0], q.place[last] = last, 0
		q.down(0)
	}
	return v
}

// before orders by score, equal ones by number.
func (q *queue) before(a, b int32) bool {
	return q.score[a] > q.score[b] || q.score[a] == q.score[b] && a < b //nolint:gocritic // equal scores are equal sums
}

func (q *queue) up(k int32) {
	v := q.heap[k]
	for k > 0 {
		p := (k - 1) / 2
		if !q.before(v, q.heap[p]) {
			break
		}
		q.heap[k] = q.heap[p]
		q.place[q.heap[k]] = k
		k = p
	}
	q.heap[k], q.place[v] = v, k
}

func (q *queue) down(k int32) {
	v, n := q.heap[k], int32(len(q.heap))
	for {
		c := 2*k + 1
		if c >= n {
			break
		}
		if c+1 < n && q.before(q.heap[c+1], q.heap[c]) {
			c++
		}
		if !q.before(q.heap[c], v) {
			break
		}
		q.heap[k] = q.heap[c]
		q.place[q.heap[k]] = k
		k = c
	}
	q.heap[k], q.place[v] = v, k
}
