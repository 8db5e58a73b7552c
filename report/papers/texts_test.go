package papers

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

var (
	hole   = regexp.MustCompile(`\{[a-z]+\}`)
	arabic = regexp.MustCompile(`\p{Arabic}`)
)

func holes(s string) []string {
	out := hole.FindAllString(s, -1)
	slices.Sort(out)
	return out
}

func complete(t *testing.T, tables ...map[string]text) {
	t.Helper()
	for _, table := range tables {
		for id, m := range table {
			for lang, s := range map[string]string{"fr": m.fr, "ar": m.ar, "en": m.en} {
				assert.NotEmpty(t, s, "%s has no text in %s", id, lang)
				assert.Equal(t, holes(m.en), holes(s), "%s in %s", id, lang)
			}
			assert.NotRegexp(t, arabic, m.en+m.fr, "%s: Arabic in the wrong column", id)
			if m.ar != m.en && strings.ContainsAny(m.en, "abcdefghijklmnopqrstuvwxyz") && hole.ReplaceAllString(m.en, "") != " – " {
				assert.Regexp(t, arabic, m.ar, "%s is not in Arabic", id)
			}
		}
	}
}

func TestTextsAreComplete(t *testing.T) {
	parts := []map[string]text{frame, studyTexts, personalTexts, homologationTexts, recordTexts, tenderTexts, noteTexts, kindWords}
	sum := 0
	for _, p := range parts {
		sum += len(p)
	}
	require.Len(t, texts, sum, "an id stands in two tables")
	complete(t, append(parts, enumWords, unitWords)...)
}

// Every id the code names has a text, and every text is used.
func TestTextsAreUsed(t *testing.T) {
	var code strings.Builder
	require.NoError(t, filepath.WalkDir(".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "texts.go") {
			return err
		}
		src, err := os.ReadFile(path)
		code.Write(src)
		return err
	}))
	for _, m := range regexp.MustCompile(`(?:\.t\(|\.T |section\(|duties\(|head\()"([a-z0-9.-]+[a-z0-9])"`).FindAllStringSubmatch(code.String(), -1) {
		assert.Contains(t, texts, m[1])
	}
	for _, id := range slices.Sorted(maps.Keys(texts)) {
		made := slices.ContainsFunc([]string{"title.", "notice.", "state.", "verdict.", "kind."}, func(p string) bool { return strings.HasPrefix(id, p) })
		if !made && !strings.HasSuffix(id, ".intro") {
			assert.Contains(t, code.String(), `"`+id+`"`, "%s is used nowhere: remove it", id)
		}
	}
}

// Every kind has its title and its notice, every state and verdict its word.
func TestTextsCoverTheModel(t *testing.T) {
	want := []string{}
	for _, k := range Kinds() {
		want = append(want, "title."+string(k))
		if k != Note {
			want = append(want, "notice."+string(k))
		}
	}
	for _, s := range []State{Stated, Derived, Unknown, Doubtful, NotApplicable, ToWrite} {
		want = append(want, "state."+string(s))
	}
	for _, v := range verdicts {
		want = append(want, "verdict."+v)
	}
	for _, id := range want {
		assert.Contains(t, texts, id)
	}
}

// Every word of the language that papers show has words for people.
func TestWordsCoverTheLanguage(t *testing.T) {
	plain := []string{"platform", "source_code", "secrets", "signature_level", "observability", "exposure", "tls", "class", "kind", "key"} // of what no paper shows
	var look func([]inventory.Field)
	look = func(fields []inventory.Field) {
		for _, f := range fields {
			last := f.Name[strings.LastIndexByte(f.Name, '.')+1:]
			for _, w := range f.Enum {
				_, own := enumWords[last+"."+w]
				_, any := enumWords[w]
				assert.True(t, own || any || slices.Contains(plain, last), "%s: %s", f.Name, w)
			}
			look(f.Nested)
		}
	}
	for _, k := range []inventory.Kind{"application", "administration", "dataset", "target", "contract", "decision", "procurement", "study", "market_check", "waiver"} {
		schema, ok := inventory.SchemaOf(k)
		require.True(t, ok)
		look(schema.Fields)
	}
}

// What runs from left to right inside Arabic keeps its parts in order.
func TestIdentifiersKeepTheirOrder(t *testing.T) {
	p := wording{&Dossier{Lang: "ar", Direction: "rtl"}}
	assert.Equal(t, "القانون \u200e05-20\u200e، المادة 11", p.x("القانون 05-20، المادة 11"))
	assert.Equal(t, "\u200eMA-0520-11\u200e · \u200ea/b.inv.hcl:4\u200e", p.x("MA-0520-11 · a/b.inv.hcl:4"))
	assert.Equal(t, "المادة \u200e12(1)(a)\u200e (fictif)", p.x("المادة 12(1)(a) (fictif)"))
	assert.Equal(t, "(\u200eenquete-2026\u200e)", p.x("(enquete-2026)"), "a sign that opens outside closes outside")
	assert.Equal(t, "05-20", wording{&Dossier{Lang: "fr", Direction: "ltr"}}.x("05-20"))
}

// The rules that papers go by are rules of the library.
func TestRulesExist(t *testing.T) {
	known := map[policy.RuleID]bool{}
	require.NoError(t, filepath.WalkDir(filepath.Join("..", "..", "rego", "cloudfirst"), func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(path, ".rego") {
			return err
		}
		src, err := os.ReadFile(path)
		for _, m := range regexp.MustCompile(`(?m)^#\s+id: (\S+)`).FindAllStringSubmatch(string(src), -1) {
			known[policy.RuleID(m[1])] = true
		}
		return err
	}))
	n := 0
	require.NoError(t, filepath.WalkDir(".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		src, err := os.ReadFile(path)
		for _, m := range regexp.MustCompile(`"((?:MA|CF)-[A-Z0-9]+-\w+)"`).FindAllStringSubmatch(string(src), -1) {
			assert.True(t, known[policy.RuleID(m[1])], "%s names rule %s, which is none", path, m[1])
			n++
		}
		return err
	}))
	assert.Greater(t, n, 80)
}
