package schema

import (
	"io/fs"
	"path"
	"strings"
	"testing"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// library reads the embedded rules and their data.
func library(t *testing.T) ([]*ast.Module, map[string]any) {
	t.Helper()
	var modules []*ast.Module
	data := map[string]any{}
	require.NoError(t, fs.WalkDir(rego.FS, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasSuffix(p, "_test.rego") {
			return err
		}
		src, err := fs.ReadFile(rego.FS, p)
		if err != nil {
			return err
		}
		if path.Base(p) == "data.yaml" {
			at := data
			for part := range strings.SplitSeq(path.Dir(p), "/") {
				next, ok := at[part].(map[string]any)
				if !ok {
					next = map[string]any{}
					at[part] = next
				}
				at = next
			}
			return util.Unmarshal(src, &at)
		}
		if strings.HasSuffix(p, ".rego") {
			m, err := ast.ParseModuleWithOpts(p, string(src), ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1})
			modules = append(modules, m)
			return err
		}
		return nil
	}))
	return modules, data
}

func TestTheLibraryIsClean(t *testing.T) {
	modules, data := library(t)
	begin := time.Now()
	problems := Check(modules, data)
	t.Logf("%d modules in %v", len(modules), time.Since(begin))
	for _, p := range problems {
		t.Error(p)
	}
}
