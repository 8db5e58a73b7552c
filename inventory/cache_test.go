package inventory

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func openCache(t require.TestingT, dir string) *Cache {
	c, err := OpenCache(dir)
	require.NoError(t, err)
	return c
}

// loadBoth loads with and without the cache: everything must be the same, the places included.
func loadBoth(t require.TestingT, fsys fs.FS, c *Cache) {
	plainInv, plainDiags, err := Load(context.Background(), fsys, LoadOptions{})
	require.NoError(t, err)
	inv, diags, err := Load(context.Background(), fsys, LoadOptions{Cache: c})
	require.NoError(t, err)
	require.Equal(t, plainDiags, diags)
	require.Equal(t, plainInv == nil, inv == nil)
	if inv != nil {
		requireSame(t, plainInv, inv)
	}
}

// requireSame compares two inventories fact by fact, with places.
func requireSame(t require.TestingT, want, got *Inventory) {
	require.Equal(t, want.Header, got.Header)
	require.Equal(t, want.blocks(), got.blocks())
	for _, b := range want.blocks() {
		require.Equal(t, want.Position(b.block.Pos), got.Position(b.block.Pos))
	}
}

func TestCacheChangesNothing(t *testing.T) {
	for _, root := range []string{"../examples/inventories/ministere", "../examples/inventories/agence", "testdata/good"} {
		c := openCache(t, t.TempDir())
		for range 2 {
			loadBoth(t, os.DirFS(root), c)
		}
	}
}

func TestCacheOfArbitraryInventories(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		var b bytes.Buffer
		require.NoError(t, Encode(&b, arbitraryInventory(t)))
		src := b.Bytes()
		fsys := fstest.MapFS{"a.inv.hcl": {Data: src}}
		c := openCache(t, dir)
		loadBoth(t, fsys, c) // cold
		loadBoth(t, fsys, c) // warm
		// A change anywhere, even one that breaks the file.
		at := rapid.IntRange(0, len(src)).Draw(t, "at")
		with := rapid.SampledFrom([]string{"", " ", "\n", "}", "# c\n", "\"", "x = 1\n", "server \"new\" {\n}\n"}).Draw(t, "with")
		cut := rapid.IntRange(at, min(len(src), at+40)).Draw(t, "cut")
		changed := string(src[:at]) + with + string(src[cut:])
		loadBoth(t, fstest.MapFS{"a.inv.hcl": {Data: []byte(changed)}}, c)
	})
}

// many writes a file of several pieces.
func many(n int, id string) []byte {
	var b strings.Builder
	b.WriteString(header)
	for i := range n {
		fmt.Fprintf(&b, "server \"%s-%d\" {\n  site   = site.a\n  os     = \"linux %d\"\n  memory = \"%d GiB\"\n}\n", id, i, i, i+1)
	}
	b.WriteString("site \"a\" {\n}\n")
	return []byte(b.String())
}

func TestCacheReadsAnewWhatChanged(t *testing.T) {
	src := many(8000, "s")
	c := openCache(t, t.TempDir())
	loadBoth(t, fstest.MapFS{"a.inv.hcl": {Data: src}}, c)
	before := c.open("a.inv.hcl").pieces
	require.Greater(t, len(before), 4)
	middle := bytes.Index(src, []byte("s-4000"))
	changed := bytes.Join([][]byte{src[:middle], src[middle:]}, []byte("new-"))
	loadBoth(t, fstest.MapFS{"a.inv.hcl": {Data: changed}}, c)
	fresh := 0
	known := map[[32]byte]bool{}
	for _, p := range before {
		known[p.hash] = true
	}
	for _, p := range c.open("a.inv.hcl").pieces {
		if !known[p.hash] {
			fresh++
		}
	}
	require.LessOrEqual(t, fresh, 2, "a change in one piece must leave the others as they are")
}

func TestCacheSurvivesDamage(t *testing.T) {
	dir := t.TempDir()
	fsys := fstest.MapFS{"a.inv.hcl": {Data: many(2000, "s")}}
	c := openCache(t, dir)
	loadBoth(t, fsys, c)
	names, err := filepath.Glob(filepath.Join(dir, "*.kept"))
	require.NoError(t, err)
	require.Len(t, names, 1)
	whole, err := os.ReadFile(names[0])
	require.NoError(t, err)
	draw := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		broken := bytes.Clone(whole)
		switch draw.IntN(3) {
		case 0:
			broken = broken[:draw.IntN(len(broken))]
		case 1:
			broken[draw.IntN(len(broken))] ^= byte(1 + draw.IntN(255))
		default:
			broken = append(broken[:draw.IntN(len(broken))], whole[draw.IntN(len(whole)):]...)
		}
		require.NoError(t, os.WriteFile(names[0], broken, 0o600))
		inv, diags, err := Load(context.Background(), fsys, LoadOptions{Cache: c})
		require.NoError(t, err)
		require.Empty(t, diags)
		require.Len(t, inv.Servers, 2000)
	}
	require.NoError(t, os.RemoveAll(dir))
	inv, _, err := Load(context.Background(), fsys, LoadOptions{Cache: c})
	require.NoError(t, err)
	require.NotNil(t, inv, "a cache that was deleted meanwhile is no error")
}

// TestRecallSurvivesDamage goes past the checksums.
func TestRecallSurvivesDamage(t *testing.T) {
	f := (&fileSet{}).add("a.inv.hcl", 1<<20)
	out := newParsed()
	src := many(200, "s")
	piece{src: src}.decode(f, out)
	kept := out.keep(f, 0)
	require.NotEmpty(t, kept)
	rapid.Check(t, func(t *rapid.T) {
		b := bytes.Clone(kept)
		for range rapid.IntRange(1, 4).Draw(t, "n") {
			b[rapid.IntRange(0, len(b)-1).Draw(t, "at")] = rapid.Byte().Draw(t, "byte")
		}
		_ = recall(b[:rapid.IntRange(0, len(b)).Draw(t, "cut")], f, 0, newParsed()) // must return
	})
}

func TestCacheIsShared(t *testing.T) {
	dir := t.TempDir()
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			c := openCache(t, dir)
			for n := range 5 {
				fsys := fstest.MapFS{"a.inv.hcl": {Data: many(500+100*((i+n)%3), "s")}}
				inv, diags, err := Load(context.Background(), fsys, LoadOptions{Cache: c})
				if err != nil || len(diags) > 0 || len(inv.Servers) != 500+100*((i+n)%3) {
					t.Error(err, diags)
				}
			}
		})
	}
	all.Wait()
	left, err := filepath.Glob(filepath.Join(dir, "new-*"))
	require.NoError(t, err)
	require.Empty(t, left)
}

// TestKeptBlocksAreSmall holds the form's assumption that the number of a block's fields fits a byte.
func TestKeptBlocksAreSmall(t *testing.T) {
	for _, e := range kinds {
		require.Less(t, len(e.layout.fields), 256, e.kind)
	}
}

// TestCacheServesOtherProcesses loads in a process of its own what this one kept.
func TestCacheServesOtherProcesses(t *testing.T) {
	const variable = "CLOUDFIRST_TEST_CACHE"
	if dir := os.Getenv(variable); dir != "" {
		require.NotEmpty(t, openCache(t, dir).open("a.inv.hcl").pieces, "an entry must not depend on the process that wrote it")
		return
	}
	dir := t.TempDir()
	loadBoth(t, fstest.MapFS{"a.inv.hcl": {Data: many(100, "s")}}, openCache(t, dir))
	cmd := exec.Command(os.Args[0], "-test.run", "^TestCacheServesOtherProcesses$")
	cmd.Env = append(os.Environ(), variable+"="+dir)
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, string(out))
}

// TestPiecesChangeNothing reads a file in one piece and in many.
func TestPiecesChangeNothing(t *testing.T) {
	src := many(8000, "s")
	set := &fileSet{}
	f := set.add("a.inv.hcl", len(src))
	whole := newParsed()
	piece{src: src}.decode(f, whole)
	pieces, err := reader{}.read(context.Background(), f, bytes.NewReader(src))
	require.NoError(t, err)
	require.Equal(t, whole.blocks, pieces.blocks)
	require.Equal(t, whole.lines, pieces.lines)
	require.Equal(t, len(whole.refs), len(pieces.refs))
}
