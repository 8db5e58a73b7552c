package update

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

var day = func() inventory.Date {
	d, err := inventory.ParseDate("2026-10-31")
	if err != nil {
		panic(err)
	}
	return d
}()

// server makes a server of the facts written as "name=value".
func server(t testing.TB, id string, facts ...string) any {
	return block(t, inventory.KindServer, id, facts...)
}

func block(t testing.TB, kind inventory.Kind, id string, facts ...string) any {
	t.Helper()
	b, err := inventory.NewBlock(kind, id)
	require.NoError(t, err)
	for _, f := range facts {
		name, value, _ := strings.Cut(f, "=")
		texts := strings.Split(value, "|")
		if value == "" {
			texts = nil
		}
		if reason, ok := strings.CutPrefix(value, "unknown:"); ok {
			require.NoError(t, inventory.SetState(b, name, inventory.Unknown, inventory.Detail{Reason: reason}))
			continue
		}
		require.NoError(t, inventory.SetFact(b, name, texts...), f)
	}
	return b
}

// into imports blocks of an origin.
func into(t testing.TB, dir, origin string, blocks ...any) *Report {
	t.Helper()
	r, err := try(t.Context(), Options{Dir: dir, Origin: importers.Origin{ID: origin, AsOf: day}}, origin, blocks...)
	require.NoError(t, err)
	return r
}

func try(ctx context.Context, opt Options, origin string, blocks ...any) (*Report, error) {
	return Run(ctx, opt, func(s importers.Sink) error {
		source := &inventory.Source{Block: inventory.Block{ID: origin}, Kind: inventory.Is("export"), Date: inventory.Is(day)}
		for _, b := range append([]any{source}, blocks...) {
			if err := s.Put(b); err != nil {
				return err
			}
		}
		return nil
	})
}

// texts reads all files below a directory but the bases.
func texts(t testing.TB, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasSuffix(p, baseSuffix) {
			return err
		}
		text, err := os.ReadFile(p)
		name, _ := filepath.Rel(dir, p)
		out[filepath.ToSlash(name)] = string(text)
		return err
	}))
	return out
}

// whole loads an inventory, which must have no errors.
func whole(t testing.TB, dir string) *inventory.Inventory {
	t.Helper()
	inv, diags, err := inventory.Load(t.Context(), os.DirFS(dir), inventory.LoadOptions{})
	require.NoError(t, err)
	require.False(t, diags.HasErrors(), diags.Error())
	return inv
}

// edited changes a file as a person would.
func edited(t testing.TB, dir, file, old, new string) {
	t.Helper()
	name := filepath.Join(dir, file)
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Contains(t, string(text), old)
	require.NoError(t, os.WriteFile(name, []byte(strings.Replace(string(text), old, new, 1)), 0o644))
}

func differences(r *Report) string {
	var lines []string
	for _, d := range r.Differences {
		lines = append(lines, d.String())
	}
	return strings.Join(lines, "\n")
}

func TestFirstImportWritesSortedFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "inventory")
	app := block(t, inventory.KindApplication, "paie", "name=Paie", "hosted_on=server.web")
	r := into(t, dir, "tool", app, server(t, "web", "vcpu=4"), server(t, "db", "vcpu=8"), server(t, "web", "memory=8 GiB"))
	assert.Equal(t, 4, r.Added)
	assert.Equal(t, []string{"inventory.inv.hcl", "tool-0001.inv.hcl"}, r.NewFiles)
	assert.Equal(t, map[string]string{
		"inventory.inv.hcl": "inventory {\n  schema = \"1.0\"\n  as_of  = \"2026-10-31\"\n}\n",
		"tool-0001.inv.hcl": `source "tool" {
  kind = "export"
  date = "2026-10-31"
}

server "db" {
  vcpu = 8
}

server "web" {
  vcpu   = 4
  memory = "8 GiB"
}

application "paie" {
  name      = "Paie"
  hosted_on = [server.web]
}
`,
	}, texts(t, dir))
	for name, text := range texts(t, dir) {
		laid, diags := inventory.Format(name, []byte(text))
		assert.Empty(t, diags)
		assert.Equal(t, text, string(laid))
	}
	whole(t, dir)
}

func TestImportAgainChangesNothing(t *testing.T) {
	dir := t.TempDir()
	blocks := func() []any {
		return []any{server(t, "web", "vcpu=4", "addresses=10.0.0.2|10.0.0.1"), server(t, "web", "addresses=10.0.0.3"), server(t, "web", "vcpu=5")}
	}
	first := into(t, dir, "tool", blocks()...)
	assert.Equal(t, 1, first.Disagree)
	before := snapshot(t, dir)
	r := into(t, dir, "tool", blocks()...)
	assert.Zero(t, r.Changes(), differences(r))
	assert.Equal(t, 2, r.Unchanged)
	assert.Equal(t, before, snapshot(t, dir))
}

// snapshot is all bytes and times below a directory.
func snapshot(t testing.TB, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		text, err := os.ReadFile(p)
		out[p] = info.ModTime().String() + string(text)
		return err
	}))
	return out
}

// TestThreeWays walks through all that can become of a fact.
func TestThreeWays(t *testing.T) {
	for _, c := range []struct {
		name           string
		old, file, now string // a fact of the first import, what a person makes of its line, a fact of the second import
		noBase         bool
		line           string // of the file afterwards
		updated, kept  int
		conflicts      int
	}{
		{name: "nothing changed", old: "vcpu=4", now: "vcpu=4", line: "vcpu = 4"},
		{name: "a person's edit", old: "vcpu=4", file: "vcpu = 6", now: "vcpu=4", line: "vcpu = 6", kept: 1},
		{name: "a person's deletion", old: "vcpu=4", file: "# none", now: "vcpu=4", line: "# none", kept: 1},
		{name: "the import changed", old: "vcpu=4", now: "vcpu=8", line: "vcpu = 8", updated: 1},
		{name: "both changed", old: "vcpu=4", file: "vcpu = 6", now: "vcpu=8", line: "fact \"vcpu\" {\n    value  = 8\n    source = source.tool\n    as_of  = \"2026-10-31\"\n  }", conflicts: 1},
		{name: "both changed to the same", old: "vcpu=4", file: "vcpu = 8", now: "vcpu=8", line: "vcpu = 8"},
		{name: "no base, another value", noBase: true, old: "vcpu=4", now: "vcpu=8", line: "fact \"vcpu\" {", conflicts: 1},
		{name: "no base, the same", noBase: true, old: "vcpu=4", now: "vcpu=4", line: "vcpu = 4"},
		{name: "left out", old: "cluster=a", now: "vcpu=8", line: "vcpu    = 8", updated: 1},
		{name: "no longer stated", old: "vcpu=4", now: "cluster=a", line: "vcpu    = 4", updated: 1},
		{name: "nobody knows", old: "cluster=a", file: "cluster = unknown(\"lost\")", now: "cluster=b", line: "value  = \"b\"", updated: 1},
		{name: "the import does not know", noBase: true, old: "vcpu=4", now: "vcpu=unknown:none", line: "vcpu = 4"},
		{name: "not applicable", noBase: true, old: "vcpu=4", file: "vcpu = not_applicable", now: "vcpu=8", line: "vcpu = not_applicable", conflicts: 1},
		{name: "within the bounds", noBase: true, old: "vcpu=4", file: "vcpu = range(2, 8)", now: "vcpu=8", line: "value  = 8", updated: 1},
		{name: "beyond the bounds", noBase: true, old: "vcpu=4", file: "vcpu = range(2, 8)", now: "vcpu=9", line: "vcpu = range(2, 8)", conflicts: 1},
		{name: "a list grows", old: "addresses=a|b", file: "addresses = [\"a\", \"b\", \"mine\"]", now: "addresses=a|b|c", line: "addresses = [\"a\", \"b\", \"mine\", \"c\"]", updated: 1},
		{name: "a list shrinks", old: "addresses=a|b", file: "addresses = [\"a\", \"b\", \"mine\"]", now: "addresses=b", line: "addresses = [\"b\", \"mine\"]", updated: 1},
		{name: "an element taken out", old: "addresses=a|b", file: "addresses = [\"b\"]", now: "addresses=a|b", line: "addresses = [\"b\"]", kept: 1},
		{name: "lists without a base", noBase: true, old: "addresses=a|b", now: "addresses=b|c", line: "addresses = [\"a\", \"b\", \"c\"]", updated: 1},
		{name: "no list at all", noBase: true, old: "addresses=a", file: "addresses = []", now: "addresses=a", line: "addresses = []", conflicts: 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			into(t, dir, "tool", server(t, "web", c.old))
			if c.file != "" {
				text := texts(t, dir)["tool-0001.inv.hcl"]
				start := strings.Index(text, "server \"web\" {\n") + len("server \"web\" {\n")
				end := start + strings.Index(text[start:], "\n")
				edited(t, dir, "tool-0001.inv.hcl", text[start:end], "  "+c.file)
			}
			if c.noBase {
				require.NoError(t, os.RemoveAll(filepath.Join(dir, ".cloudfirst")))
			}
			r := into(t, dir, "tool", server(t, "web", c.now))
			assert.Equal(t, [3]int{c.updated, c.kept, c.conflicts}, [3]int{r.Updated, r.Kept, r.Conflicts}, differences(r))
			assert.Contains(t, texts(t, dir)["tool-0001.inv.hcl"], "  "+c.line+"\n", texts(t, dir)["tool-0001.inv.hcl"])
			whole(t, dir)

			before := snapshot(t, dir)
			again := into(t, dir, "tool", server(t, "web", c.now))
			assert.Zero(t, again.Changes(), differences(again))
			assert.Equal(t, before, snapshot(t, dir))
		})
	}
}
