package schema

import (
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// TestEveryNameOfTheLibraryIsChecked misspells the names in the rules of the library, one in each rule at a time, and demands that Check
// reports nearly all of them at their place. What it lets pass are names in data that may be absent, and keys no rule computes.
func TestEveryNameOfTheLibraryIsChecked(t *testing.T) {
	total, found := misspell(t, func(m *ast.Module) []*ast.Term {
		var out []*ast.Term
		for _, r := range m.Rules {
			ast.WalkRefs(r, func(ref ast.Ref) bool {
				if v, ok := ref[0].Value.(ast.Var); !ok || v == "internal" || ast.BuiltinMap[ref.String()] != nil {
					return false
				}
				for _, k := range ref[1:] {
					if _, ok := k.Value.(ast.String); ok {
						out = append(out, k)
					}
				}
				return false
			})
		}
		return out
	})
	t.Logf("%d of %d misspelt names were found", found, total)
	require.Greater(t, total, 500)
	require.Greater(t, float64(found)/float64(total), 0.95)
}

// misspell changes the chosen terms of every rule, and counts those that are reported.
func misspell(t *testing.T, choose func(*ast.Module) []*ast.Term) (total, found int) {
	t.Helper()
	modules, data := library(t)
	terms := map[string][]*ast.Term{}
	most := 0
	for _, m := range modules {
		if strings.Contains(m.Package.Path.String(), ".rules.") {
			file := m.Package.Location.File
			terms[file] = choose(m)
			most = max(most, len(terms[file]))
		}
	}
	for n := range most {
		changed := slices.Clone(modules)
		var at []*ast.Location
		for i, m := range modules {
			file := m.Package.Location.File
			if n >= len(terms[file]) {
				continue
			}
			loc := terms[file][n].Location
			src, err := fs.ReadFile(rego.FS, file)
			require.NoError(t, err)
			word := string(terms[file][n].Value.(ast.String))
			begin := loc.Offset
			if src[begin] == '"' {
				begin++
			}
			if !strings.HasPrefix(string(src[begin:]), word) {
				continue
			}
			end := begin + len(word)
			text := string(src[:end]) + "zq" + string(src[end:])
			changed[i], err = ast.ParseModuleWithOpts(file, text, ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1})
			require.NoError(t, err)
			at = append(at, loc)
		}
		places := map[string]bool{}
		for _, p := range Check(changed, maps.Clone(data)) {
			places[p.File] = true
		}
		for _, loc := range at {
			total++
			if places[loc.File] {
				found++
				continue
			}
			t.Logf("not found: %s %s", loc, loc.Text)
		}
	}
	return total, found
}

// TestEveryWordOfTheLibraryIsChecked misspells the words that rules compare facts with.
func TestEveryWordOfTheLibraryIsChecked(t *testing.T) {
	total, found := misspell(t, func(m *ast.Module) []*ast.Term {
		var out []*ast.Term
		for _, r := range m.Rules {
			ast.WalkExprs(r, func(e *ast.Expr) bool {
				terms, ok := e.Terms.([]*ast.Term)
				if ok && slices.Contains([]string{"equal", "neq", "internal.member_2"}, terms[0].String()) {
					for _, x := range terms[1:] {
						ast.WalkTerms(x, func(x *ast.Term) bool {
							if _, ok := x.Value.(ast.String); ok {
								out = append(out, x)
							}
							_, isRef := x.Value.(ast.Ref)
							return isRef
						})
					}
				}
				return false
			})
		}
		return out
	})
	t.Logf("%d of %d misspelt words were found", found, total)
	require.Greater(t, total, 60)
	require.Greater(t, float64(found)/float64(total), 0.9)
}
