package nearest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

func TestWords(t *testing.T) {
	words := []string{"application", "administration", "dataset", "database", "server", "سجل"}
	for word, want := range map[string][]string{
		"aplication":  {"application"},
		"Application": {"application"},
		"databse":     {"database", "dataset"},
		"sevrer":      {"server"},
		"سجلل":        {"سجل"},
		"xyzzy":       nil,
		"":            nil,
	} {
		assert.Equal(t, want, nearest.Words(word, words, 3), word)
	}
	assert.Equal(t, []string{"ab"}, nearest.Words("ab", []string{"ab", "ab", "cd"}, 1), "once each, no more than asked for")
}

func TestDistance(t *testing.T) {
	word := rapid.StringOfN(rapid.RuneFrom([]rune("abسج")), 0, 8, -1)
	rapid.Check(t, func(t *rapid.T) {
		a, b, limit := word.Draw(t, "a"), word.Draw(t, "b"), rapid.IntRange(0, 8).Draw(t, "limit")
		d := nearest.Distance(a, b, limit)
		require.Equal(t, d, nearest.Distance(b, a, limit))
		require.Equal(t, a == b, nearest.Distance(a, b, 8) == 0)
		exact := nearest.Distance(a, b, 100)
		require.Equal(t, min(exact, limit+1), min(d, limit+1), "the limit only cuts off")
	})
}
