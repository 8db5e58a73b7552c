package rvtools

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	sheetHead = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>VM</t></is></c><c r="B1" t="inlineStr"><is><t>CPUs</t></is></c></row>`
	sheetTail = `</sheetData></worksheet>`
)

// compound is how a workbook with a password begins.
var compound = []byte{0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1}

func TestFilesThatAreNoWorkbook(t *testing.T) {
	for name, src := range map[string][]byte{
		"empty":    {},
		"one byte": {'P'},
		"text":     []byte("VM,Powerstate\nweb,poweredOn\n"),
		"password": append(bytes.Clone(compound), make([]byte, 600)...),
		"zip":      emptyZip(t),
	} {
		_, err := read(src, Options{})
		assert.ErrorIs(t, err, ErrNotWorkbook, name)
	}
	_, err := read(append(bytes.Clone(compound), workbook(t, grid{"vInfo", "VM | CPUs"})...), Options{})
	assert.ErrorContains(t, err, "save it as .xlsx without a password")
}

func emptyZip(t *testing.T) []byte {
	var buf bytes.Buffer
	require.NoError(t, zip.NewWriter(&buf).Close())
	return buf.Bytes()
}

func TestWorkbooksWithoutMachines(t *testing.T) {
	_, err := read(workbook(t, grid{"vHost", "Host | # CPU\nesx | 2"}), Options{})
	require.ErrorIs(t, err, ErrNoVInfo)
	assert.ErrorContains(t, err, `the workbook has the tabs "vHost"`)

	for _, text := range []string{"", "web | 2\ndb | 4", "VM", "VM\nweb", "CPUs | Memory\n1 | 2"} {
		_, err = read(workbook(t, grid{"vInfo", text}), Options{})
		require.ErrorIs(t, err, ErrNoVInfo, text)
	}

	res := mustRead(t, workbook(t, grid{"vInfo", "VM | CPUs"}), Options{})
	assert.Equal(t, 1, res.Counts.Rows)
	assert.Zero(t, res.Counts.Machines)
}

func TestTruncatedFilesFail(t *testing.T) {
	src := workbook(t, grid{"vInfo", everyKindOfRow})
	for n := 0; n < len(src); n += 97 {
		_, err := read(src[:n], Options{})
		require.Error(t, err, "cut to %d bytes", n)
	}
}

func TestFlippedBytesNeverPassUnseen(t *testing.T) {
	src := workbook(t, grid{"vInfo", everyKindOfRow})
	want := mustRead(t, src, Options{}).Counts
	for n := 0; n < len(src); n += 31 {
		broken := bytes.Clone(src)
		broken[n] ^= 0x5a
		if res, err := read(broken, Options{}); err == nil {
			require.Equal(t, want, res.Counts, "byte %d", n)
		}
	}
}

// Each of these would make a streaming reader lose or shift cells without a word.
func TestSheetsThatContradictThemselves(t *testing.T) {
	row := `<row r="2"><c r="A2" t="inlineStr"><is><t>web</t></is></c><c r="B2"><v>2</v></c></row>`
	res := mustRead(t, rawWorkbook(t, sheetHead+row+sheetTail, ""), Options{})
	require.Equal(t, 1, res.Counts.Machines)

	shared := `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>web</t></si><si><t> </t></si><si><r><t>r</t></r><r><t>t</t></r><rPh><t>x</t></rPh></si></sst>`
	res = mustRead(t, rawWorkbook(t, sheetHead+`<row><c t="s"><v>2</v></c><c><f>1+1</f><v>2</v></c><c t="s"><v>1</v></c></row>`+sheetTail, shared), Options{})
	require.NotNil(t, res.Inventory.Server("rt"))

	res = mustRead(t, rawWorkbook(t, sheetHead+`<row r="2"><c r="A2"><f si="x">A1</f><v>1</v></c></row>`+sheetTail, shared), Options{})
	require.Equal(t, 1, res.Counts.Machines, "an odd formula has a value all the same")

	for name, xml := range map[string]string{
		"cut":              sheetHead + row,
		"mismatched":       sheetHead + row + `<row r="3"><c r="A3"></row>` + sheetTail,
		"rows backwards":   sheetHead + `<row r="5"/>` + row + sheetTail,
		"row twice":        sheetHead + row + row + sheetTail,
		"row zero":         sheetHead + `<row r="0"/>` + sheetTail,
		"row too far":      sheetHead + `<row r="1048577"/>` + sheetTail,
		"row no number":    sheetHead + `<row r="x"/>` + sheetTail,
		"cells backwards":  sheetHead + `<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row>` + sheetTail,
		"cell twice":       sheetHead + `<row r="2"><c r="A2"><v>2</v></c><c r="A2"><v>1</v></c></row>` + sheetTail,
		"cell too far":     sheetHead + `<row r="2"><c r="XFE2"><v>2</v></c></row>` + sheetTail,
		"cell no name":     sheetHead + `<row r="2"><c r="12"><v>2</v></c></row>` + sheetTail,
		"no such string":   sheetHead + `<row r="2"><c r="A2" t="s"><v>3</v></c></row>` + sheetTail,
		"string no number": sheetHead + `<row r="2"><c r="A2" t="s"><v>x</v></c></row>` + sheetTail,
		"odd style":        sheetHead + `<row r="2"><c r="A2" s="x"><v>1</v></c></row>` + sheetTail,
		"deep":             sheetHead + strings.Repeat("<a>", 100) + strings.Repeat("</a>", 100) + sheetTail,
		"long text":        sheetHead + `<row r="2"><c r="A2" t="str"><v>` + strings.Repeat("x", 3<<20) + `</v></c></row>` + sheetTail,
		"empty":            "",
	} {
		_, err := read(rawWorkbook(t, xml, shared), Options{})
		assert.ErrorIs(t, err, ErrDamaged, name)
	}
	_, err := read(rawWorkbook(t, sheetHead+row+sheetTail, "<sst><si>"), Options{})
	assert.ErrorIs(t, err, ErrDamaged)
}

func TestLimits(t *testing.T) {
	bomb := rawWorkbook(t, sheetHead+strings.Repeat(" ", 8<<20)+sheetTail, "")
	require.Less(t, len(bomb), 1<<16)
	_, err := read(bomb, Options{MaxBytes: 4 << 20})
	require.ErrorIs(t, err, ErrLimit)
	assert.ErrorContains(t, err, "raise the limit")
	_, err = read(bomb, Options{MaxBytes: 100})
	require.ErrorIs(t, err, ErrLimit)
}

func TestPartsTwiceAreRefused(t *testing.T) {
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for _, name := range []string{"xl/workbook.xml", "XL\\Workbook.xml"} {
		_, err := w.Create(name)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	_, err := read(buf.Bytes(), Options{})
	require.ErrorIs(t, err, ErrDamaged)
}

// The last row is far down, behind rows that are stored blank and many that are not stored.
func TestRowsFarDownAreRead(t *testing.T) {
	const rows = 1000
	src := rawWorkbook(t, sheetHead+strings.Repeat(`<row><c/><c/></row>`, rows)+`<row r="1048576"><c r="A1048576" t="s"><v>0</v></c></row>`+sheetTail,
		`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>last</t></si></sst>`)
	res := mustRead(t, src, Options{})
	assert.Equal(t, rows, res.Counts.BlankRows)
	require.NotNil(t, res.Inventory.Server("last"))
}

func TestReadStopsWhenTheContextIsDone(t *testing.T) {
	src := workbook(t, grid{"vInfo", everyKindOfRow})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := Read(ctx, bytes.NewReader(src), int64(len(src)), Options{AsOf: exportDay})
	require.ErrorIs(t, err, context.Canceled)

	ctx, cancel = context.WithCancel(t.Context())
	defer cancel()
	_, err = Read(ctx, cancelling{bytes.NewReader(src), cancel}, int64(len(src)), Options{AsOf: exportDay})
	require.ErrorIs(t, err, context.Canceled)
}

// cancelling gives up while the workbook is being opened.
type cancelling struct {
	io.ReaderAt
	cancel func()
}

func (c cancelling) ReadAt(p []byte, off int64) (int, error) {
	c.cancel()
	return c.ReaderAt.ReadAt(p, off)
}

type failing struct{}

func (failing) ReadAt([]byte, int64) (int, error) { return 0, os.ErrPermission }

func TestFaultsOfTheReaderAreKept(t *testing.T) {
	_, err := Read(t.Context(), failing{}, 1000, Options{AsOf: exportDay})
	require.ErrorIs(t, err, os.ErrPermission)
}
