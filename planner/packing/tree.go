package packing

// roomTree finds the first wave with enough of a resource left, in logarithmic time.
type roomTree struct {
	leaves int
	most   []int64 // by node: the most that is left in a wave below it
}

func newRoomTree(left []int64) *roomTree {
	t := &roomTree{leaves: 1}
	for t.leaves < len(left) {
		t.leaves *= 2
	}
	t.most = make([]int64, 2*t.leaves)
	for k := range t.most {
		t.most[k] = -1
	}
	copy(t.most[t.leaves:], left)
	for k := t.leaves - 1; k > 0; k-- {
		t.most[k] = max(t.most[2*k], t.most[2*k+1])
	}
	return t
}

func (t *roomTree) take(wave int, amount int64) {
	k := t.leaves + wave
	t.most[k] -= amount
	for k /= 2; k > 0; k /= 2 {
		t.most[k] = max(t.most[2*k], t.most[2*k+1])
	}
}

// first returns the first wave from one on that has the amount left, or the number of leaves.
func (t *roomTree) first(from int, amount int64) int {
	if from >= t.leaves {
		return t.leaves
	}
	k := t.leaves + from
	for t.most[k] < amount {
		for k&1 == 1 { // up while k is a right child
			if k /= 2; k <= 1 {
				return t.leaves
			}
		}
		k++
	}
	for k < t.leaves {
		if k *= 2; t.most[k] < amount {
			k++
		}
	}
	return k - t.leaves
}
