package report

import (
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a rule of the library comes from is said in the reader's language: by words of its own, or by the kinds of legal texts.
func TestEverySourceHasWords(t *testing.T) {
	source := regexp.MustCompile(`(?m)^# +instrument: (.+)\n(?:# +article: (.+)\n)?`)
	legal := regexp.MustCompile(`^(house judgement|(law|decree|order|circular|directive) [\d.-]+)$`)
	article := regexp.MustCompile(`^(art\. |arts\.? |SOV-\d$)`)
	seen := 0
	require.NoError(t, fs.WalkDir(os.DirFS("../rego"), ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.Name() != "rule.rego" {
			return err
		}
		text, err := os.ReadFile("../rego/" + path)
		for _, m := range source.FindAllStringSubmatch(string(text), -1) {
			seen++
			name, place := strings.Trim(m[1], `"`), strings.Trim(m[2], `"`)
			if _, ok := instrumentWords[name]; !ok {
				for part := range strings.SplitSeq(name, " and ") {
					require.Regexp(t, legal, part, "%s: give %q words in sourcewords.go", path, name)
				}
			}
			if _, ok := articleWords[place]; !ok && place != "" {
				require.Regexp(t, article, place, "%s: give %q words in sourcewords.go", path, place)
			}
		}
		return err
	}))
	require.Greater(t, seen, 200)
	for _, words := range []map[string]message{instrumentWords, articleWords} {
		for key, m := range words {
			require.Equal(t, key, m.en)
			require.NotEmpty(t, m.fr, key)
			require.NotEmpty(t, m.ar, key)
		}
	}
}
