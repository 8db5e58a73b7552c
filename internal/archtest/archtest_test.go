package archtest

import (
	"os"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

func TestImports(t *testing.T) {
	violations, err := Check(os.DirFS("../.."), Table())
	require.NoError(t, err)
	for _, v := range violations {
		t.Error(v)
	}
}

func TestForbiddenImportIsFound(t *testing.T) {
	file := func(imports string) *fstest.MapFile { return &fstest.MapFile{Data: []byte("package x\n" + imports)} }
	fsys := fstest.MapFS{
		"policy/a.go":      file(`import "github.com/open-policy-agent/opa/v1/ast"`),
		"policy/opa/b.go":  file(`import "github.com/open-policy-agent/opa/v1/ast"`),
		"inventory/c.go":   file(`import "github.com/cloudfirst-toolkit/cloudfirst/policy"`),
		"report/d.go":      file(`import "github.com/cloudfirst-toolkit/cloudfirst/policy/opa"`),
		"report/d_test.go": file(`import "github.com/cloudfirst-toolkit/cloudfirst/policy/opa"`),
		"elsewhere/e.go":   file(`import "fmt"`),
	}
	got, err := Check(fsys, Table())
	require.NoError(t, err)
	require.Equal(t, []Violation{
		{"elsewhere/e.go", "anything", "a folder that is not in it"},
		{"inventory/c.go", "github.com/cloudfirst-toolkit/cloudfirst/policy", "inventory"},
		{"policy/a.go", "github.com/open-policy-agent/opa/v1/ast", "policy"},
		{"report/d.go", "github.com/cloudfirst-toolkit/cloudfirst/policy/opa", "report"},
	}, got)
}

func TestPanicsOfGoroutinesReachTheirCaller(t *testing.T) {
	files, err := Unguarded(os.DirFS("../.."))
	require.NoError(t, err)
	for _, f := range files {
		t.Errorf("%s starts goroutines: use internal/worker, so that a panic there does not end the process", f)
	}
}

func TestUnguardedGoroutineIsFound(t *testing.T) {
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte("package x\n" + text)} }
	fsys := fstest.MapFS{
		"policy/a.go":      file("func f() { go f() }"),
		"policy/b.go":      file(`import "golang.org/x/sync/errgroup"; var g errgroup.Group`),
		"policy/c.go":      file(`import "sync"; var g sync.WaitGroup`),
		"policy/d.go":      file("func f() { go func() { defer func() { recover() }() }() }"),
		"policy/e.go":      file(`import "` + Module + `/internal/worker"; func f() { go worker.Try(nil) }`),
		"policy/f.go":      file(`import "sync"; var g sync.Mutex`),
		"policy/a_test.go": file("func f() { go f() }"),
		"examples/x/g.go":  file("func f() { go f() }"),
	}
	got, err := Unguarded(fsys)
	require.NoError(t, err)
	require.Equal(t, []string{"policy/a.go", "policy/b.go", "policy/c.go"}, got)
}
