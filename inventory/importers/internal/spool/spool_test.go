package spool

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

type pair struct{ key, value string }

func read(t require.TestingT, s *Spool) []pair {
	r, err := s.Sorted()
	require.NoError(t, err)
	defer r.Close()
	var out []pair
	for r.Next() {
		out = append(out, pair{string(r.Key()), string(r.Value())})
	}
	require.NoError(t, r.Err())
	return out
}

// Whatever the room, the records come back as a stable sort has them, as often as they are asked for, and nothing stays on disk.
func TestSpoolIsAStableSort(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		s := New(dir, "test", rapid.IntRange(1, 300).Draw(t, "room"))
		var want []pair
		for i := range rapid.IntRange(0, 400).Draw(t, "records") {
			p := pair{rapid.StringN(0, 3, 9).Draw(t, "key"), fmt.Sprint(i)}
			want = append(want, p)
			require.NoError(t, s.Add([]byte(p.key), []byte(p.value)))
		}
		slices.SortStableFunc(want, func(a, b pair) int { return bytes.Compare([]byte(a.key), []byte(b.key)) })
		require.Equal(t, len(want), s.Len())
		require.Equal(t, want, read(t, s))
		require.Equal(t, want, read(t, s))
		require.LessOrEqual(t, len(s.runs), maxRuns)
		require.NoError(t, s.Close())
		left, err := os.ReadDir(dir)
		require.NoError(t, err)
		require.Empty(t, left)
	})
}

func TestSmallSpoolMakesNoFile(t *testing.T) {
	dir := t.TempDir()
	s := New(dir, "test", 0)
	require.NoError(t, s.Add([]byte("b"), nil))
	require.NoError(t, s.Add([]byte("a"), []byte("1")))
	assert.Equal(t, []pair{{"a", "1"}, {"b", ""}}, read(t, s))
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Empty(t, left)
}

func TestSpoolTellsOfTornAndMissingFiles(t *testing.T) {
	dir := t.TempDir()
	s := New(dir, "test", 10)
	for i := range 20 {
		require.NoError(t, s.Add(fmt.Appendf(nil, "key-%02d", i), []byte("value")))
	}
	require.NotEmpty(t, s.runs)
	text, err := os.ReadFile(s.runs[0])
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(s.runs[0], text[:len(text)-3], 0o600))
	r, err := s.Sorted()
	if err == nil {
		for r.Next() {
			assert.NotEmpty(t, r.Key())
		}
		err = r.Err()
	}
	assert.ErrorContains(t, err, "unexpected EOF")
	require.NoError(t, os.Remove(s.runs[0]))
	_, err = s.Sorted()
	assert.ErrorContains(t, err, "temporary file")

	gone := New(dir+"/none", "test", 1)
	require.NoError(t, gone.Add([]byte("a"), nil))
	assert.ErrorContains(t, gone.Add([]byte("b"), nil), "cannot make a temporary file")
}

func ExampleNew() {
	s := New(os.TempDir(), "example", 0)
	defer func() { _ = s.Close() }()
	_ = s.Add([]byte("web"), []byte("second"))
	_ = s.Add([]byte("db"), []byte("first"))
	r, _ := s.Sorted()
	for r.Next() {
		fmt.Printf("%s %s\n", r.Key(), r.Value())
	}
	r.Close()
	// Output:
	// db first
	// web second
}
