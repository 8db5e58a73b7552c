package inventory

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// saying is one call of say or sayPlace in the source.
type saying struct {
	format string
	args   int
	place  token.Position
}

// sayings reads every message out of the source of this package and of the one that reads JSON.
func sayings(t *testing.T) []saying {
	t.Helper()
	var all []saying
	for _, dir := range []string{".", "internal/jsontext"} {
		fset := token.NewFileSet()
		packages, err := parser.ParseDir(fset, dir, func(f fs.FileInfo) bool { return !strings.HasSuffix(f.Name(), "_test.go") }, 0) //nolint:staticcheck // no build tags here
		require.NoError(t, err)
		for _, p := range packages {
			ast.Inspect(p, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok {
					return true
				}
				name, ok := call.Fun.(*ast.Ident)
				if !ok || name.Name != "say" && name.Name != "sayPlace" {
					return true
				}
				format, ok := call.Args[0].(*ast.BasicLit)
				require.True(t, ok, "%s: the format must be written out", fset.Position(call.Pos()))
				text, err := strconv.Unquote(format.Value)
				require.NoError(t, err)
				one := saying{text, len(call.Args) - 1, fset.Position(call.Pos())}
				if name.Name == "sayPlace" {
					one.args++
				}
				all = append(all, one)
				return true
			})
		}
	}
	require.Greater(t, len(all), 200)
	slices.SortStableFunc(all, func(a, b saying) int {
		return cmp.Or(strings.Compare(a.place.Filename, b.place.Filename), cmp.Compare(a.place.Offset, b.place.Offset))
	})
	return all
}

var verb = regexp.MustCompile(`%(\[(\d+)\])?([+#0]*\d*)([a-zA-Z%])`)

// verbsOf lists what a format does with each of its arguments, in their order. Without arguments a format is plain text.
func verbsOf(format string) []string {
	var verbs []string
	next := 1
	for _, m := range verb.FindAllStringSubmatch(format, -1) {
		if m[4] == "%" {
			continue
		}
		if m[2] != "" {
			next, _ = strconv.Atoi(m[2])
		}
		verbs = append(verbs, strconv.Itoa(next)+m[3]+m[4])
		next++
	}
	sort.Strings(verbs)
	return slices.Compact(verbs)
}

func TestEveryMessageIsSaidInEveryLanguage(t *testing.T) {
	said := map[string]bool{}
	for _, s := range sayings(t) {
		said[s.format] = true
		if s.args > 0 {
			assert.Len(t, verbsOf(s.format), s.args, "%s: %s", s.place, s.format)
		}
		for lang, catalogue := range map[string][]map[string]string{"fr": frenchMessages, "ar": arabicMessages} {
			var found []string
			for _, area := range catalogue {
				if text, ok := area[s.format]; ok {
					found = append(found, text)
				}
			}
			if !assert.Len(t, found, 1, "%s: %s of %q", s.place, lang, s.format) {
				continue
			}
			if s.args > 0 {
				assert.Equal(t, verbsOf(s.format), verbsOf(found[0]), "%s: %s of %q", s.place, lang, s.format)
			}
			assert.NotEqual(t, "", strings.TrimSpace(found[0]))
		}
	}
	for lang, catalogue := range map[string][]map[string]string{"fr": frenchMessages, "ar": arabicMessages} {
		for _, area := range catalogue {
			for _, format := range slices.Sorted(maps.Keys(area)) {
				assert.True(t, said[format], "nobody says %q, which stands in the %s catalogue", format, lang)
			}
		}
	}
}
