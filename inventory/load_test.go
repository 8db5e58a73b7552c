package inventory

import (
	"context"
	"errors"
	"flag"
	"io"
	"io/fs"
	"os"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares text with a file of testdata.
func golden(t *testing.T, name, text string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err, "run go test -update")
	assert.Equal(t, string(want), text, "run go test -update if this is right")
}

func files(texts ...string) fstest.MapFS {
	m := fstest.MapFS{}
	for i := 0; i < len(texts); i += 2 {
		m[texts[i]] = &fstest.MapFile{Data: []byte(texts[i+1])}
	}
	return m
}

const header = "inventory {\n  schema = \"1.0\"\n  as_of  = \"2026-10-31\"\n}\n"

func load(t *testing.T, fsys fs.FS) *Inventory {
	t.Helper()
	inv, diags, err := Load(t.Context(), fsys, LoadOptions{})
	require.NoError(t, err)
	require.Empty(t, diags, diags.Error())
	return inv
}

func TestEveryProblemAtOnce(t *testing.T) {
	for _, dir := range []string{"broken", "alone", "unknown"} {
		inv, diags, err := Load(t.Context(), os.DirFS("testdata/"+dir), LoadOptions{})
		require.NoError(t, err)
		assert.Nil(t, inv)
		golden(t, "testdata/"+dir+".golden", diags.Error()+"\n")
	}
}

func TestLoadIsTheSameOnAnyNumberOfCores(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	var texts, problems []string
	for _, n := range []int{1, 2, 8} {
		runtime.GOMAXPROCS(n)
		texts = append(texts, encoded(t, load(t, os.DirFS("testdata/good"))))
		_, diags, err := Load(t.Context(), os.DirFS("testdata/broken"), LoadOptions{})
		require.NoError(t, err)
		problems = append(problems, diags.Error())
	}
	assert.Equal(t, []string{texts[0], texts[0], texts[0]}, texts)
	assert.Equal(t, []string{problems[0], problems[0], problems[0]}, problems)
}

func TestOrderAndNumberOfFilesDoNotMatter(t *testing.T) {
	var all strings.Builder
	shuffled := fstest.MapFS{}
	for from, to := range map[string]string{"inventory": "z/last", "applications": "a/first", "data": "m"} {
		src, err := os.ReadFile("testdata/good/" + from + Suffix)
		require.NoError(t, err)
		shuffled[to+Suffix] = &fstest.MapFile{Data: src}
		all.Write(src)
	}
	want := load(t, os.DirFS("testdata/good"))
	assert.Equal(t, withoutPlaces(want), withoutPlaces(load(t, shuffled)))
	assert.Equal(t, withoutPlaces(want), withoutPlaces(load(t, files("one.inv.hcl", all.String()))))
}

func TestLoadErrors(t *testing.T) {
	good := files("a.inv.hcl", header, "b.inv.hcl", "# b\n")
	denied := errors.New("denied")
	cases := map[string]struct {
		fsys fs.FS
		opt  LoadOptions
		want string
		is   error
	}{
		"no files":       {fstest.MapFS{}, LoadOptions{}, "no inventory files", ErrNoFiles},
		"other files":    {files("a.hcl", header, "notes.txt", ""), LoadOptions{}, "no inventory files", ErrNoFiles},
		"cannot open":    {failing{good, "b.inv.hcl", denied}, LoadOptions{}, "reading b.inv.hcl: denied", denied},
		"no directory":   {os.DirFS("testdata/nowhere"), LoadOptions{}, "no such file", fs.ErrNotExist},
		"named pipe":     {fstest.MapFS{"p.inv.hcl": {Mode: fs.ModeNamedPipe}}, LoadOptions{}, "not a regular file", nil},
		"file too big":   {good, LoadOptions{Limits: Limits{FileBytes: 10}}, "file a.inv.hcl is over the limit of 10 bytes: split the inventory or raise the limit", nil},
		"all too big":    {good, LoadOptions{Limits: Limits{TotalBytes: 60}}, "the inventory is over the limit of 60 bytes", nil},
		"too many files": {good, LoadOptions{Limits: Limits{Files: 1}}, "the inventory is over the limit of 1 files", nil},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			inv, diags, err := Load(t.Context(), c.fsys, c.opt)
			assert.Nil(t, inv)
			assert.Empty(t, diags)
			require.ErrorContains(t, err, c.want)
			if c.is != nil {
				assert.ErrorIs(t, err, c.is)
			}
			var limit *LimitError
			assert.Equal(t, strings.Contains(c.want, "limit"), errors.As(err, &limit))
		})
	}
}

// failing is a file system in which one file cannot be opened.
type failing struct {
	fs.FS
	name string
	err  error
}

func (f failing) Open(name string) (fs.File, error) {
	if name == f.name {
		return nil, f.err
	}
	return f.FS.Open(name)
}

func (f failing) Stat(name string) (fs.FileInfo, error) { return fs.Stat(f.FS, name) }

// TestFirstErrorWins holds although files are read at once: the error is that of the first file in the order of names.
func TestFirstErrorWins(t *testing.T) {
	m := fstest.MapFS{}
	for _, name := range []string{"a", "b", "c", "d", "e", "f", "g"} {
		m[name+Suffix] = &fstest.MapFile{Data: []byte("# " + name + "\n")}
	}
	for range 200 {
		_, _, err := Load(t.Context(), failing{failing{m, "f.inv.hcl", errors.New("second")}, "c.inv.hcl", errors.New("first")}, LoadOptions{})
		require.EqualError(t, err, "reading c.inv.hcl: first")
	}
}

// breaking panics when a file is read, in a goroutine of Load's.
type breaking struct {
	fs.FS
	with map[string]string
}

func (b breaking) Open(name string) (fs.File, error) {
	if what, ok := b.with[name]; ok {
		panic(what)
	}
	return b.FS.Open(name)
}

func (b breaking) Stat(name string) (fs.FileInfo, error) { return fs.Stat(b.FS, name) }

// TestLoadPanicsWhereItWasCalled lets a caller recover what goes wrong in any goroutine: the panic over the first file, in the order of names.
func TestLoadPanicsWhereItWasCalled(t *testing.T) {
	m := fstest.MapFS{}
	for _, name := range []string{"a", "b", "c", "d", "e"} {
		m[name+Suffix] = &fstest.MapFile{Data: []byte("# " + name + "\n")}
	}
	for range 50 {
		func() {
			defer func() {
				p, ok := recover().(*worker.Panic)
				require.True(t, ok)
				require.Equal(t, "over b", p.Value)
			}()
			_, _, err := Load(t.Context(), breaking{m, map[string]string{"b" + Suffix: "over b", "d" + Suffix: "over d"}}, LoadOptions{})
			t.Error("it came back with", err)
		}()
	}
}

func TestLoadStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err := Load(ctx, os.DirFS("testdata/good"), LoadOptions{})
	assert.ErrorIs(t, err, context.Canceled)
}

func TestParseRefusesAFileOverTheLimit(t *testing.T) {
	inv, diags := Parse("a.inv.hcl", []byte(header), LoadOptions{Limits: Limits{FileBytes: 10}})
	assert.Nil(t, inv)
	require.Len(t, diags, 1)
	assert.True(t, diags[0].OverLimit())
}

func TestPlacesWithByteOrderMarkAndWindowsLineEnds(t *testing.T) {
	for name, text := range map[string]string{
		"plain":           "inventory {\n  shcema = 1\n}\n",
		"byte order mark": "\ufeffinventory {\n  shcema = 1\n}\n",
		"windows":         "\ufeffinventory {\r\n  shcema = 1\r\n}\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			_, diags := Parse("a.inv.hcl", []byte(text), LoadOptions{AsOf: 1})
			require.Len(t, diags, 2)
			assert.Equal(t, Position{"a.inv.hcl", 1, 1}, diags[0].Place)
			assert.Equal(t, "inventory {", strings.TrimPrefix(diags[0].Snippet, "\ufeff"))
			assert.Equal(t, Position{"a.inv.hcl", 2, 3}, diags[1].Place)
			assert.Equal(t, "  shcema = 1", diags[1].Snippet)
			assert.Equal(t, 6, diags[1].Length)
		})
	}
}

func TestDefaultsStateWhatABlockLeavesOut(t *testing.T) {
	inv := load(t, files("a.inv.hcl", header+`
defaults "target" {
  kind  = "cloud"
  model = "iaas"
  prices = { vcpu_month = 3 }
}
target "a" {}
target "b" {
  kind  = "colocation"
  model = unknown("asked")
  prices = { storage_gb_month = 1 }
}
`))
	a, b := inv.Target("a"), inv.Target("b")
	assert.Equal(t, "cloud", a.Kind.Or(""))
	assert.Equal(t, "colocation", b.Kind.Or(""))
	assert.Equal(t, Unknown, b.Model.State(), "unknown is a statement: the default does not replace it")
	assert.Equal(t, 3.0, b.Prices.VCPUMonth.Or(0))
	assert.Equal(t, 1.0, b.Prices.StorageGBMonth.Or(0))
}

func TestErrorsAreKeptBeforeWarnings(t *testing.T) {
	m := files("z.inv.hcl", "application {")
	for i := range 60 {
		name := "a" + strings.Repeat("x", i)
		m[name+Suffix] = &fstest.MapFile{Data: []byte("application \"" + name + "\" {\n  name = \"A\"\n  owns = [" + strings.Repeat("dataset.z, ", 20) + "]\n}\n")}
	}
	inv, diags, err := Load(t.Context(), m, LoadOptions{})
	require.NoError(t, err)
	assert.Nil(t, inv, "a thousand warnings must not hide the error that caused them")
	assert.True(t, diags.HasErrors())
	assert.Len(t, diags, maxDiagnostics+1)
}

// TestDiagnosticsQuoteTheirLine holds for those found last, about files in which nothing else is wrong.
func TestDiagnosticsQuoteTheirLine(t *testing.T) {
	_, diags, err := Load(t.Context(), files(
		"a.inv.hcl", header, "b.inv.hcl", header,
		"c.inv.hcl", "server \"s\" {\n}\n", "d.inv.hcl", "server \"s\" {\n}\n",
		"e.inv.hcl", "freeze \"f\" {\n  from = \"2026-02-01\"\n  until = \"2026-01-01\"\n}\n",
	), LoadOptions{})
	require.NoError(t, err)
	require.Len(t, diags, 3)
	for _, d := range diags {
		assert.NotEmpty(t, d.Snippet, d.Summary)
	}
}

func TestArabicAndBracketedIDs(t *testing.T) {
	inv := load(t, files("a.inv.hcl", header+`
dataset "سجل العقود" {
  name = "سجل"
}
server "10.0.0.1" {
}
application "مشروع-1" {
  name      = "مشروع"
  owns      = [dataset["سجل العقود"]]
  hosted_on = [server["10.0.0.1"]]
}
`))
	app := inv.Application("مشروع-1")
	require.NotNil(t, app)
	assert.Equal(t, []Ref{{KindDataset, "سجل العقود"}}, app.Owns.Or(nil))
	assert.Equal(t, []Ref{{KindServer, "10.0.0.1"}}, app.HostedOn.Or(nil))
	assert.Equal(t, Position{"a.inv.hcl", 14, 15}, inv.Position(app.HostedOn.Pos()))
}

func TestCompleteFlowsThatAreNotKnownAreWarnedAbout(t *testing.T) {
	src := "inventory {\n  schema = \"1.0\"\n  as_of = \"2026-10-31\"\n  complete = [\"flows\"]\n}\napplication \"a\" {\n  name = \"A\"\n  flows = unknown(\"?\")\n}\napplication \"b\" {\n  name = \"B\"\n}\n"
	inv, diags := Parse("a.inv.hcl", []byte(src), LoadOptions{})
	require.NotNil(t, inv)
	require.Len(t, diags, 1)
	assert.Equal(t, Warning, diags[0].Severity)
	assert.Equal(t, `in application "a"`, diags[0].Context)
}

func TestIDsThatLookAlikeAreWarnedAbout(t *testing.T) {
	for _, pair := range [][2]string{{"paie", "Paie"}, {"ﬁn", "fin"}, {"عقد", "عـقد"}, {"a", "ａ"}} {
		inv, diags := Parse("a.inv.hcl", []byte(header+"server \""+pair[0]+"\" {\n}\nserver \""+pair[1]+"\" {\n}\n"), LoadOptions{})
		require.NotNil(t, inv)
		if assert.Len(t, diags, 1, pair) {
			assert.Equal(t, codeLookalike, diags[0].Code)
		}
	}
}

func TestNothingToLoadOrWrite(t *testing.T) {
	_, _, err := Load(t.Context(), nil, LoadOptions{})
	require.ErrorContains(t, err, "no file system")
	require.ErrorIs(t, Encode(io.Discard, nil), ErrNoInventory)
	require.ErrorIs(t, EncodeJSON(io.Discard, nil), ErrNoInventory)
	_, err = (&Inventory{}).With(Change{})
	require.ErrorContains(t, err, "has no path")
}
