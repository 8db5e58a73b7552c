package say

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestIn(t *testing.T) {
	require.Equal(t, "Bascule : Paie", In("fr", "cutover.of", "application", "Paie"))
	require.Equal(t, "[none]", In("en", "none"))
}

func TestTextsAreComplete(t *testing.T) {
	placeholder := regexp.MustCompile(`\{[a-z]+\}`)
	names := func(s string) []string { return slices.Sorted(slices.Values(placeholder.FindAllString(s, -1))) }
	for id, m := range texts {
		for _, s := range []string{m.en, m.fr, m.ar} {
			assert.NotEmpty(t, s, id)
			assert.Equal(t, names(m.en), names(s), id)
		}
		assert.NotRegexp(t, `\p{Arabic}`, m.en+m.fr, id)
		if id != "refused" {
			assert.Regexp(t, `\p{Arabic}`, m.ar, id)
		}
	}
}

// Every text is used by some format, and no format uses one that does not exist.
func TestTextsAreUsed(t *testing.T) {
	made := regexp.MustCompile(`"([a-z_.]+\.)" ?\+`)
	named := regexp.MustCompile(`say\.In\([^,"]+, "([a-z_.]+)"|\.t\("([a-z_.]+)"`)
	used, prefixes := map[string]bool{}, []string{}
	speaking := packagesThatSay(t)
	require.NoError(t, filepath.WalkDir(filepath.Join("..", ".."), func(path string, e fs.DirEntry, err error) error {
		if err != nil || strings.HasSuffix(path, "_test.go") || !strings.HasSuffix(path, ".go") || filepath.Dir(path) == filepath.Join("..", "..") {
			return err
		}
		if !speaking[filepath.Dir(path)] {
			return nil
		}
		src, err := os.ReadFile(path)
		for _, m := range named.FindAllStringSubmatch(string(src), -1) {
			used[m[1]+m[2]] = true
		}
		for _, m := range made.FindAllStringSubmatch(string(src), -1) {
			prefixes = append(prefixes, m[1])
		}
		return err
	}))
	for id := range used {
		if !strings.HasSuffix(id, ".") {
			_, ok := texts[id]
			assert.True(t, ok, "there is no text %s", id)
		}
	}
	for id := range texts {
		ok := used[id] || slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(id, p) })
		assert.True(t, ok, "%s is used nowhere: remove it", id)
	}
}

// packagesThatSay returns the folders with a file that imports this package: others may have texts of their own.
func packagesThatSay(t *testing.T) map[string]bool {
	out := map[string]bool{}
	files, err := filepath.Glob(filepath.Join("..", "..", "*", "*.go"))
	require.NoError(t, err)
	for _, file := range files {
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		if bytes.Contains(src, []byte(`/report/internal/say"`)) {
			out[filepath.Dir(file)] = true
		}
	}
	require.NotEmpty(t, out)
	return out
}
