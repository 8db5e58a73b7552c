package memory

import (
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

func equals(want int) func(int) bool { return func(v int) bool { return v == want } }

func TestTheLastRightAnswerSurvivesMany(t *testing.T) {
	m := New[string, int](1 << 20)
	m.Keep("q", 0, 10)
	for v := 1; v < 50; v++ {
		m.Keep("q", v, 10)
		got, ok := m.Find("q", equals(0))
		require.True(t, ok)
		require.Zero(t, got)
	}
	_, ok := m.Find("q", equals(1))
	require.False(t, ok, "more answers are kept than there is use for")
	_, ok = m.Find("other", equals(0))
	require.False(t, ok)
}

// TestRoom keeps more than there is room for: what is held never takes more, and part of what is asked for in turn is still found.
func TestRoom(t *testing.T) {
	const limit, size, questions = 100 * (1000 + overhead), 1000, 200
	m := New[int, int](limit)
	found := 0
	for range 20 {
		for q := range questions {
			if _, ok := m.Find(q, equals(q)); ok {
				found++
				continue
			}
			m.Keep(q, q, size)
			require.LessOrEqual(t, m.size, limit)
			sum := 0
			for _, list := range m.kept {
				for _, a := range list {
					sum += a.size
				}
			}
			require.Equal(t, sum, m.size)
		}
	}
	require.Greater(t, found, 19*questions/10)
	m.Keep(-1, 0, limit)
	_, ok := m.Find(-1, equals(0))
	require.False(t, ok, "one answer may not push out most others")
}

func TestAtOnce(t *testing.T) {
	m := New[int, int](50 * (100 + overhead))
	var wait sync.WaitGroup
	for w := range uint64(4) {
		wait.Go(func() {
			rnd := rand.New(rand.NewPCG(w, 1))
			for range 2000 {
				q, v := rnd.IntN(30), rnd.IntN(6)
				if got, ok := m.Find(q, equals(v)); ok && got != v {
					t.Errorf("question %d has the answer %d, not %d", q, got, v)
				}
				m.Keep(q, v, 100)
			}
		})
	}
	wait.Wait()
}
