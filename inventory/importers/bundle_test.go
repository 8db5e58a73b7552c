package importers

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// entry is a file of a zip under test.
type entry struct{ name, text string }

func zipOf(t testing.TB, entries ...entry) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for _, e := range entries {
		f, err := w.Create(e.name)
		require.NoError(t, err)
		_, err = f.Write([]byte(e.text))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return buf.Bytes()
}

func openBytes(src []byte, limits Limits) (*Bundle, error) {
	return Open("export.zip", bytes.NewReader(src), int64(len(src)), limits)
}

func readAll(t testing.TB, b *Bundle, name string) string {
	t.Helper()
	r, err := b.Open(name)
	require.NoError(t, err)
	text, err := io.ReadAll(r)
	require.NoError(t, err)
	require.NoError(t, r.Close())
	return string(text)
}

func TestOpenZip(t *testing.T) {
	b, err := openBytes(zipOf(t, entry{"dir/", ""}, entry{"b.csv", "2"}, entry{"dir/a.csv", "1"}, entry{"__MACOSX/b.csv", "x"}, entry{"état.csv", "3"}), Limits{})
	require.NoError(t, err)
	assert.Equal(t, []string{"b.csv", "dir/a.csv", "état.csv"}, b.Names())
	assert.Equal(t, []string{"__MACOSX/b.csv"}, b.Skipped())
	assert.Equal(t, "1", readAll(t, b, "dir/a.csv"))
	assert.Equal(t, "1", readAll(t, b, "dir/a.csv"), "a file can be read again")
	_, err = b.Open("none.csv")
	assert.ErrorIs(t, err, fs.ErrNotExist)
}

func TestOpenSingleFile(t *testing.T) {
	b, err := Open("servers.csv", strings.NewReader("a,b"), 3, Limits{})
	require.NoError(t, err)
	assert.Equal(t, []string{"servers.csv"}, b.Names())
	assert.Equal(t, "a,b", readAll(t, b, "servers.csv"))
	_, err = Open("servers.csv", strings.NewReader("a,b"), 3, Limits{MaxBytes: 2})
	assert.ErrorIs(t, err, ErrBundle)
}

func TestOpenFolder(t *testing.T) {
	fsys := fstest.MapFS{"x/b.csv": {Data: []byte("2")}, "a.csv": {Data: []byte("1")}, "link": {Mode: fs.ModeSymlink, Data: []byte("/etc/passwd")}}
	b, err := OpenFolder(fsys, Limits{})
	require.NoError(t, err)
	assert.Equal(t, []string{"a.csv", "x/b.csv"}, b.Names())
	assert.Equal(t, []string{"link"}, b.Skipped())
	assert.Equal(t, "2", readAll(t, b, "x/b.csv"))
	_, err = OpenFolder(fsys, Limits{MaxFiles: 1})
	assert.ErrorIs(t, err, ErrBundle)
	_, err = OpenFolder(fsys, Limits{MaxBytes: 1})
	assert.ErrorIs(t, err, ErrBundle)
}

func TestZipIsRefused(t *testing.T) {
	good := zipOf(t, entry{"a.csv", strings.Repeat("a,b\n", 100)})
	password := bytes.Clone(good)
	at := bytes.Index(password, []byte("PK\x01\x02"))
	password[at+8] |= 1
	link := func() []byte {
		var buf bytes.Buffer
		w := zip.NewWriter(&buf)
		h := &zip.FileHeader{Name: "a.csv"}
		h.SetMode(fs.ModeSymlink | 0o777)
		f, err := w.CreateHeader(h)
		require.NoError(t, err)
		_, err = f.Write([]byte("/etc/passwd"))
		require.NoError(t, err)
		require.NoError(t, w.Close())
		return buf.Bytes()
	}()
	many := make([]entry, 30)
	for i := range many {
		many[i] = entry{fmt.Sprintf("../%d.csv", i), "x"}
	}
	for what, c := range map[string]struct {
		src    []byte
		limits Limits
		says   string
	}{
		"truncated":      {good[:len(good)-10], Limits{}, "truncated"},
		"climbing":       {zipOf(t, entry{"../../etc/a.csv", "x"}), Limits{}, "leads out"},
		"absolute":       {zipOf(t, entry{"/etc/a.csv", "x"}), Limits{}, "leads out"},
		"inner climbing": {zipOf(t, entry{"a/../b.csv", "x"}), Limits{}, "leads out"},
		"backslash":      {zipOf(t, entry{`..\a.csv`, "x"}), Limits{}, "backslash"},
		"drive":          {zipOf(t, entry{"C:a.csv", "x"}), Limits{}, "colon"},
		"hidden":         {zipOf(t, entry{"a\x00.csv", "x"}), Limits{}, "no name"},
		"twice":          {zipOf(t, entry{"a.csv", "1"}, entry{"A.CSV", "2"}), Limits{}, "twice"},
		"password":       {password, Limits{}, "password"},
		"link":           {link, Limits{}, "link"},
		"entries":        {zipOf(t, entry{"a", ""}, entry{"b", ""}), Limits{MaxFiles: 1}, "more than 1 files"},
		"bytes":          {good, Limits{MaxBytes: 399}, "399 bytes"},
		"ratio":          {zipOf(t, entry{"a.csv", strings.Repeat("0", 4<<20)}), Limits{}, "200 times"},
		"all at once":    {zipOf(t, many...), Limits{}, "and 10 more"},
	} {
		_, err := openBytes(c.src, c.limits)
		require.ErrorIs(t, err, ErrBundle, what)
		assert.ErrorContains(t, err, c.says, what)
	}
}

// A zip that states less than it holds, or whose bytes were changed, fails while it is read.
func TestZipThatLies(t *testing.T) {
	for what, change := range map[string]func(b []byte, directory int){
		"size": func(b []byte, directory int) { binary.LittleEndian.PutUint32(b[directory+24:], 5) },
		"sum":  func(b []byte, directory int) { b[directory+16] ^= 1 },
	} {
		src := zipOf(t, entry{"a.csv", strings.Repeat("a,b\n", 100)})
		change(src, bytes.Index(src, []byte("PK\x01\x02")))
		b, err := openBytes(src, Limits{})
		require.NoError(t, err, what)
		r, err := b.Open("a.csv")
		require.NoError(t, err, what)
		text, err := io.ReadAll(r)
		assert.ErrorIs(t, err, ErrBundle, what)
		assert.LessOrEqual(t, len(text), 400, what)
	}
}

// The end record may admit to few entries where there are many: what is read of the directory is bounded all the same.
func TestZipDirectoryIsBounded(t *testing.T) {
	var many []entry
	for i := range 40_000 {
		many = append(many, entry{fmt.Sprintf("some/rather/long/folder/name/%d.csv", i), ""})
	}
	src := zipOf(t, many...)
	_, err := openBytes(src, Limits{MaxFiles: 10})
	require.ErrorIs(t, err, ErrBundle)
	assert.ErrorContains(t, err, "more than 10 files")
}

func FuzzOpen(f *testing.F) {
	f.Add(zipOf(f, entry{"a.csv", "1"}, entry{"b/c.csv", "2"}))
	f.Add(zipOf(f, entry{"../a.csv", "1"}))
	f.Add([]byte("PK\x05\x06" + strings.Repeat("\x00", 18)))
	f.Add([]byte("a,b\n"))
	f.Fuzz(func(t *testing.T, src []byte) {
		b, err := openBytes(src, Limits{MaxBytes: 1 << 20, MaxFiles: 100})
		if err != nil {
			return
		}
		total := 0
		for _, name := range b.Names() {
			r, err := b.Open(name)
			if err != nil {
				continue
			}
			text, _ := io.ReadAll(r)
			total += len(text)
			_ = r.Close()
		}
		if total > 1<<20 {
			t.Fatalf("%d bytes were read", total)
		}
	})
}

func ExampleOpen() {
	text := "MachineId\nvm-1\n"
	b, err := Open("vmInfo.csv", strings.NewReader(text), int64(len(text)), Limits{})
	fmt.Println(b.Names(), err)
	// Output: [vmInfo.csv] <nil>
}

func ExampleOpenFolder() {
	b, err := OpenFolder(fstest.MapFS{"export/vmInfo.csv": {}, "export/diskInfo.csv": {}}, Limits{})
	fmt.Println(b.Names(), err)
	// Output: [export/diskInfo.csv export/vmInfo.csv] <nil>
}
