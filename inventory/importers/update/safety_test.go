package update

import (
	"context"
	"fmt"
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

func options(dir string) Options {
	return Options{Dir: dir, Origin: importers.Origin{ID: "tool", AsOf: day}}
}

func TestDryRunWritesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	opt := options(dir)
	opt.DryRun = true
	r, err := try(t.Context(), opt, "tool", server(t, "web", "vcpu=4"))
	require.NoError(t, err)
	assert.Equal(t, []string{"inventory.inv.hcl", "tool-0001.inv.hcl"}, r.NewFiles)
	assert.NoDirExists(t, dir)
	into(t, dir, "tool", server(t, "web", "vcpu=4"))
	before := snapshot(t, dir)
	r, err = try(t.Context(), opt, "tool", server(t, "web", "vcpu=8"), server(t, "db"))
	require.NoError(t, err)
	assert.Equal(t, []string{"tool-0002.inv.hcl"}, r.NewFiles)
	assert.Equal(t, []string{"tool-0001.inv.hcl"}, r.ChangedFiles)
	assert.Equal(t, before, snapshot(t, dir))
}

// An import that ends early, wherever it does, leaves the directory as it was and no temporary file.
func TestAnImportThatEndsEarlyLeavesNothing(t *testing.T) {
	parent := t.TempDir()
	dir, temp := filepath.Join(parent, "a", "inventory"), filepath.Join(parent, "temp")
	require.NoError(t, os.Mkdir(temp, 0o755))
	opt := options(dir)
	opt.Temp, opt.Room = temp, 200
	read := func(at int, stop func()) func(importers.Sink) error {
		return func(s importers.Sink) error {
			if err := s.Put(&inventory.Source{Block: inventory.Block{ID: "tool"}}); err != nil {
				return err
			}
			for i := range 5000 {
				if i == at {
					stop()
				}
				if err := s.Put(server(t, fmt.Sprintf("srv-%d", i), "vcpu=4")); err != nil {
					return err
				}
			}
			if at == 5000 {
				stop()
			}
			return nil
		}
	}
	empty := func(what string) {
		left, err := os.ReadDir(temp)
		require.NoError(t, err)
		assert.Empty(t, left, what)
		assert.NoDirExists(t, filepath.Join(parent, "a"), what)
	}
	for _, at := range []int{0, 2500, 5000} {
		ctx, cancel := context.WithCancel(t.Context())
		_, err := Run(ctx, opt, read(at, cancel))
		require.ErrorIs(t, err, context.Canceled)
		empty(fmt.Sprint(at))
	}
	_, err := Run(t.Context(), opt, func(s importers.Sink) error { return fs.ErrInvalid })
	require.ErrorIs(t, err, fs.ErrInvalid)
	empty("an importer's error")
	_, err = Run(t.Context(), opt, func(s importers.Sink) error { return s.Put(server(t, "web")) })
	require.ErrorContains(t, err, "no source block")
	_, err = Run(t.Context(), opt, func(s importers.Sink) error { return s.Put("a server") })
	require.ErrorContains(t, err, "is no block")
	_, err = Run(t.Context(), Options{}, nil)
	require.ErrorContains(t, err, "Options.Dir")
	_, err = Run(t.Context(), Options{Dir: dir}, func(s importers.Sink) error { return s.Put(&inventory.Source{Block: inventory.Block{ID: "tool"}}) })
	require.ErrorIs(t, err, inventory.ErrNoDate)
	empty("no import")
}

// When one of the files cannot be moved to its place, those before it are moved back.
func TestCommitIsAllOrNothing(t *testing.T) {
	dir := t.TempDir()
	into(t, dir, "tool", server(t, "web", "vcpu=4"))
	before := texts(t, dir)
	s, err := newStage(dir)
	require.NoError(t, err)
	require.NoError(t, s.write("new.inv.hcl", []byte("# new\n"), false))
	require.NoError(t, s.write("tool-0001.inv.hcl", []byte("# changed\n"), true))
	require.NoError(t, s.write(headerName, []byte("# in the way\n"), false))
	require.ErrorContains(t, s.commit(), "exists already")
	s.discard(false)
	assert.Equal(t, before, texts(t, dir))
}

func TestFilesThatAreNoInventory(t *testing.T) {
	for what, c := range map[string]struct{ name, text, says string }{
		"errors":       {"a.inv.hcl", "inventory {\n  schema = \"1.0\"\n  as_of = \"2026-01-01\"\n}\nserver \"a\" {\n  vcpu = \"many\"\n}\n", "vcpu"},
		"no header":    {"a.inv.hcl", "server \"a\" {\n}\n", "holds the inventory block"},
		"two headers":  {"a.inv.hcl", "inventory {\n  schema = \"1.0\"\n}\ninventory {\n  schema = \"1.0\"\n}\n", "2 inventory blocks"},
		"a workspace":  {"a.inv.hcl", "workspace {\n  members = [\"aul\"]\n}\n", "workspace"},
		"twice":        {"a.inv.hcl", "inventory {\n  schema = \"1.0\"\n}\nserver \"a\" {\n}\nserver \"a\" {\n}\n", "a.inv.hcl:4 and a.inv.hcl:6"},
		"not HCL":      {"a.inv.hcl", "server \"a\" {", "a.inv.hcl:1"},
		"over a limit": {"a.inv.hcl", strings.Repeat("#", maxFileBytes+1), "limit"},
	} {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, c.name), []byte(c.text), 0o644))
		before := snapshot(t, dir)
		_, err := try(t.Context(), options(dir), "tool", server(t, "b"))
		require.ErrorContains(t, err, c.says, what)
		assert.Equal(t, before, snapshot(t, dir), what)
	}
}

// A base that is damaged counts as none, and is replaced.
func TestDamagedBase(t *testing.T) {
	dir := t.TempDir()
	into(t, dir, "tool", server(t, "web", "vcpu=4"))
	name := filepath.Join(dir, baseName("tool"))
	whole, err := os.ReadFile(name)
	require.NoError(t, err)
	for what, text := range map[string]string{
		"empty": "", "cut": string(whole[:len(whole)-5]), "another version": strings.Replace(string(whole), "base 1", "base 0", 1),
		"changed": string(whole[:len(whole)-12]) + "x" + string(whole[len(whole)-11:]),
	} {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
		r := into(t, dir, "tool", server(t, "web", "vcpu=4"))
		assert.NotEmpty(t, r.BaseProblem, what)
		assert.Zero(t, r.Changes(), what)
		again, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.Equal(t, whole, again, what)
	}
}

// Files with Windows line ends, comments, locals and JSON beside them: what is edited keeps its form, what cannot be is told.
func TestFilesAsPeopleWriteThem(t *testing.T) {
	dir := t.TempDir()
	into(t, dir, "tool", server(t, "web", "vcpu=4", "cluster=a"), server(t, "db", "vcpu=2"))
	text := texts(t, dir)["tool-0001.inv.hcl"]
	text = strings.Replace(text, "\"a\"", "local.cluster # shared", 1)
	text = "\ufeff" + strings.ReplaceAll("locals {\n  cluster = \"a\"\n}\n\n"+text, "\n", "\r\n")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "tool-0001.inv.hcl"), []byte(text), 0o644))
	r := into(t, dir, "tool", server(t, "web", "vcpu=4", "cluster=a"), server(t, "db", "vcpu=8"))
	assert.Equal(t, 1, r.Updated, differences(r))
	assert.Equal(t, strings.Replace(text, "vcpu = 2", "vcpu = 8", 1), texts(t, dir)["tool-0001.inv.hcl"])

	dir = t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.inv.json"), []byte(`{"inventory": {"schema": "1.0", "as_of": "2026-01-01"}, "server": {"web": {"vcpu": 4}}}`), 0o644))
	r = into(t, dir, "tool", server(t, "web", "vcpu=8"))
	assert.Equal(t, 1, r.Conflicts, differences(r))
	assert.Contains(t, differences(r), "is not edited")
	assert.Empty(t, r.ChangedFiles)

	dir = t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.inv.hcl"), []byte("inventory {\n  schema = \"1.0\"\n}\nvar \"n\" {\n}\nserver \"web\" {\n  vcpu = var.n\n}\n"), 0o644))
	r = into(t, dir, "tool", server(t, "web", "vcpu=8"))
	assert.Contains(t, differences(r), "a.inv.hcl:6: kept: server.web: it names variables")
}
