package awscloud

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// TestRealServer runs against a real S3 server, one for all of it: what is put is what is got, and every way of going wrong says what it is.
func TestRealServer(t *testing.T) {
	server := startServer(t)
	root := server.root(t)
	bucket(t, root, "dossiers")

	t.Run("put and get", func(t *testing.T) {
		at := Location{"dossiers", "a/ملف é.json"}
		put(t, root, at, "premier")
		assert.Equal(t, "premier", get(t, root, at))
		put(t, root, at, "")
		assert.Empty(t, get(t, root, at), "an empty object is an object")
	})
	t.Run("conditions", func(t *testing.T) { conditions(t, root) })
	t.Run("parts", func(t *testing.T) { inParts(t, root) })
	t.Run("files", func(t *testing.T) { asFiles(t, root) })
	t.Run("changed", func(t *testing.T) { changed(t, root) })
	t.Run("pages", func(t *testing.T) { manyPages(t, root) })
	t.Run("missing", func(t *testing.T) { missing(t, root) })
	t.Run("names", func(t *testing.T) { badNames(t, root) })
	t.Run("limits", func(t *testing.T) {
		_, err := root.Files(t.Context(), Location{"dossiers", "pages"}, Limits{Files: 10})
		assert.True(t, IsKind(err, TooBig), "%v", err)
		_, err = root.Download(t.Context(), Location{"dossiers", "big"}, io.Discard, 100)
		assert.True(t, IsKind(err, TooBig), "%v", err)
	})
	t.Run("denied", func(t *testing.T) { denied(t, server) })
	t.Run("interrupted", func(t *testing.T) { interrupted(t, server) })
}

func conditions(t *testing.T, s *Store) {
	at := Location{"dossiers", "cond"}
	only, err := s.Standing(t.Context(), at)
	require.NoError(t, err)
	assert.Equal(t, Condition{Absent: true}, only)
	write := func(text string, only Condition) error { return s.Upload(t.Context(), at, content(text), only) }
	require.NoError(t, write("one", only))
	err = write("two", only)
	assert.True(t, IsKind(err, Changed), "%v", err)
	assert.Equal(t, "one", get(t, s, at))

	before, err := s.Standing(t.Context(), at)
	require.NoError(t, err)
	put(t, s, at, "somebody else's")
	err = write("two", before)
	assert.True(t, IsKind(err, Changed), "%v", err)
	assert.Equal(t, "somebody else's", get(t, s, at))
	now, err := s.Standing(t.Context(), at)
	require.NoError(t, err)
	require.NoError(t, write("two", now))
	assert.Equal(t, "two", get(t, s, at))
}

func inParts(t *testing.T, s *Store) {
	text := make([]byte, 32<<20)
	rng := rand.NewChaCha8([32]byte{1})
	_, _ = rng.Read(text)
	at := Location{"dossiers", "big"}
	require.NoError(t, s.Upload(t.Context(), at, content(string(text)), Condition{Absent: true}))
	h := sha256.New()
	o, err := s.Download(t.Context(), at, h, 1<<30)
	require.NoError(t, err)
	assert.Equal(t, int64(len(text)), o.Size)
	assert.Equal(t, sha256.Sum256(text), [32]byte(h.Sum(nil)))
	assert.Contains(t, o.ETag, "-4", "it went in four parts")
	err = s.Upload(t.Context(), at, content(string(text)), Condition{Absent: true})
	assert.True(t, IsKind(err, Changed), "the condition holds for what goes in parts too: %v", err)
	assert.Zero(t, parts(t, s, "dossiers"))
}

// asFiles checks the file system by the standard library's own test, and by loading an inventory through it.
func asFiles(t *testing.T, s *Store) {
	root := Location{"dossiers", "parc"}
	put(t, s, root.Join("head.inv.hcl"), "inventory {\n  schema = \"1.0\"\n  as_of = \"2026-10-31\"\n}\n")
	put(t, s, root.Join("apps/paie.inv.hcl"), "application \"paie\" {\n  name = \"Paie\"\n}\n")
	put(t, s, root.Join("apps/empty.txt"), "")
	put(t, s, Location{"dossiers", "parcel/other.inv.hcl"}, "no { } of ours")
	files, err := s.Files(t.Context(), root, Limits{})
	require.NoError(t, err)
	assert.Equal(t, []string{"apps/empty.txt", "apps/paie.inv.hcl", "head.inv.hcl"}, files.Names())
	require.NoError(t, fstest.TestFS(files, "apps/paie.inv.hcl", "head.inv.hcl", "apps/empty.txt"))
	inv, diags, err := inventory.Load(t.Context(), files, inventory.LoadOptions{})
	require.NoError(t, err)
	require.Empty(t, diags.Error())
	assert.NotNil(t, inv.Application("paie"))
}

// changed: what is written after the listing is never mixed with what was there.
func changed(t *testing.T, s *Store) {
	at := Location{"dossiers", "moving/a"}
	put(t, s, at, "as listed")
	files, err := s.Files(t.Context(), Location{"dossiers", "moving"}, Limits{})
	require.NoError(t, err)
	put(t, s, at, "as it is now")
	_, err = fs.ReadFile(files, "a")
	assert.True(t, IsKind(err, Changed), "%v", err)
}

func manyPages(t *testing.T, s *Store) {
	const n = 1_050 // a page has 1,000
	var group sync.WaitGroup
	for worker := range 8 {
		group.Go(func() {
			for i := worker; i < n; i += 8 {
				err := s.Upload(context.WithoutCancel(t.Context()), Location{"dossiers", fmt.Sprintf("pages/%04d", i)}, content("x"), Condition{})
				assert.NoError(t, err)
			}
		})
	}
	group.Wait()
	files, err := s.Files(t.Context(), Location{"dossiers", "pages"}, Limits{})
	require.NoError(t, err)
	names := files.Names()
	require.Len(t, names, n)
	assert.Equal(t, []string{"0000", "1049"}, []string{names[0], names[n-1]})
}

func missing(t *testing.T, s *Store) {
	ctx, nowhere := t.Context(), Location{"no-such-bucket", "x"}
	_, err := s.Files(ctx, nowhere, Limits{})
	assert.True(t, IsKind(err, NoBucket), "%v", err)
	assert.True(t, IsKind(s.Reach(ctx, nowhere), NoBucket))
	err = s.Upload(ctx, nowhere, content("x"), Condition{})
	assert.True(t, IsKind(err, NoBucket), "%v", err)
	err = s.Upload(ctx, nowhere, content(strings.Repeat("x", 9<<20)), Condition{})
	assert.True(t, IsKind(err, NoBucket), "in parts: %v", err)
	assert.ErrorContains(t, err, "s3://no-such-bucket/x")
	_, err = s.Stat(ctx, Location{"dossiers", "nothing"})
	assert.True(t, IsKind(err, NoObject), "%v", err)
	_, err = s.Files(ctx, Location{"dossiers", "nothing"}, Limits{})
	assert.True(t, IsKind(err, NoObject), "%v", err)
	require.NoError(t, s.Reach(ctx, Location{"dossiers", "nothing"}))
}

func badNames(t *testing.T, s *Store) {
	put(t, s, Location{"dossiers", "odd/a//b.inv.hcl"}, "x")
	_, err := s.Files(t.Context(), Location{"dossiers", "odd"}, Limits{})
	if err == nil {
		t.Skip("this server joins slashes itself")
	}
	assert.True(t, IsKind(err, BadName), "%v", err)
}

func denied(t *testing.T, server *server) {
	bob := as(t, server.address, "bob", "bobs-secret")
	_, err := bob.Files(t.Context(), Location{"dossiers", "parc"}, Limits{})
	assert.True(t, IsKind(err, Denied), "%v", err)
	_, err = bob.Stat(t.Context(), Location{"dossiers", "parc/head.inv.hcl"})
	assert.True(t, IsKind(err, Denied), "%v", err)
	err = bob.Upload(t.Context(), Location{"dossiers", "mine"}, content("x"), Condition{})
	assert.True(t, IsKind(err, Denied), "%v", err)
	assert.ErrorContains(t, err, "ask for it")

	stranger := as(t, server.address, "nobody", "guessed-secret")
	_, err = stranger.Files(t.Context(), Location{"dossiers", "parc"}, Limits{})
	assert.True(t, IsKind(err, NoCredentials), "%v", err)
	assert.NotContains(t, err.Error(), "guessed-secret")
	wrong := as(t, server.address, "root", "wrong-secret")
	_, err = wrong.Stat(t.Context(), Location{"dossiers", "parc/head.inv.hcl"})
	assert.True(t, IsKind(err, NoCredentials), "what answers without words is asked again: %v", err)

	root := server.root(t)
	_, err = root.Stat(t.Context(), Location{"dossiers", "mine"})
	assert.True(t, IsKind(err, NoObject), "nothing was written: %v", err)
}

// interrupted cuts connections: reading goes on where it broke or fails, and never gives less; writing leaves nothing.
func interrupted(t *testing.T, server *server) {
	root := server.root(t)
	whole := get(t, root, Location{"dossiers", "big"})
	o, err := root.Stat(t.Context(), Location{"dossiers", "big"})
	require.NoError(t, err)

	once := startCutter(t, server.address, func(n int) int64 {
		if n == 0 {
			return 5 << 20
		}
		return -1
	}, always(-1))
	r, err := as(t, once, "root", "roots-secret").Open(t.Context(), o)
	require.NoError(t, err)
	got, err := io.ReadAll(r)
	require.NoError(t, err)
	require.NoError(t, r.Close())
	assert.Equal(t, sha256.Sum256([]byte(whole)), sha256.Sum256(got), "taken up where it broke")

	often := startCutter(t, server.address, always(1<<20), always(-1))
	r, err = as(t, often, "root", "roots-secret").Open(t.Context(), o)
	require.NoError(t, err)
	got, err = io.ReadAll(r)
	require.NoError(t, r.Close())
	assert.True(t, IsKind(err, Interrupted), "%v", err)
	assert.ErrorIs(t, err, io.ErrUnexpectedEOF)
	assert.Less(t, len(got), len(whole))

	for name, size := range map[string]int{"in one": 4 << 20, "in parts": 20 << 20} {
		t.Run(name, func(t *testing.T) {
			at := Location{"dossiers", "never-" + strings.ReplaceAll(name, " ", "-")}
			cut := startCutter(t, server.address, always(-1), always(1<<20))
			err := as(t, cut, "root", "roots-secret").Upload(t.Context(), at, content(strings.Repeat("x", size)), Condition{Absent: true})
			require.Error(t, err)
			var e *Error
			require.True(t, errors.As(err, &e))
			assert.Contains(t, []Kind{Interrupted, Unreachable}, e.Kind, "%v", err)
			root := server.root(t)
			_, err = root.Stat(t.Context(), at)
			assert.True(t, IsKind(err, NoObject), "nothing half-written: %v", err)
			assert.Zero(t, parts(t, root, "dossiers"))
		})
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = server.root(t).Download(ctx, Location{"dossiers", "big"}, io.Discard, 1<<30)
	assert.ErrorIs(t, err, context.Canceled)
}
