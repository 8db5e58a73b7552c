package rvtools

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// foreign returns a workbook that another tool wrote. The samples stand beside the module, not in it.
func foreign(t *testing.T, name string) []byte {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		parent := filepath.Dir(dir)
		require.NotEqual(t, dir, parent, "the test runs in no module")
		dir = parent
	}
	path := filepath.Join(dir, "..", "shared", "samples", "foreign", name)
	src, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		t.Skipf("sample %s is absent", name)
	}
	require.NoError(t, err)
	return src
}

// tally is what another reader, which shares no code with the importer, finds in a sheet.
type tally struct {
	rows, blank, machines, templates int
	vcpus                            int64
	memory, used                     float64 // MiB
	names                            []string
}

type plainSheet struct {
	Rows []struct {
		Cells []struct {
			Ref    string `xml:"r,attr"`
			Type   string `xml:"t,attr"`
			Value  string `xml:"v"`
			Inline string `xml:"is>t"`
		} `xml:"c"`
	} `xml:"sheetData>row"`
}

type plainStrings struct {
	Items []struct {
		Text string   `xml:"t"`
		Runs []string `xml:"r>t"`
	} `xml:"si"`
}

// count reads sheet1.xml whole. in names the column of the header for each fact.
func count(t *testing.T, src []byte, inUse string) tally {
	t.Helper()
	var sheet plainSheet
	var texts plainStrings
	part(t, src, "xl/worksheets/sheet1.xml", &sheet)
	part(t, src, "xl/sharedStrings.xml", &texts)
	var got tally
	column := map[string]string{}
	for i, row := range sheet.Rows {
		cells := map[string]string{}
		for _, c := range row.Cells {
			text := c.Value + c.Inline
			if c.Type == "s" {
				n, err := strconv.Atoi(c.Value)
				require.NoError(t, err)
				text = texts.Items[n].Text + strings.Join(texts.Items[n].Runs, "")
			}
			if strings.TrimSpace(text) != "" {
				cells[strings.TrimRight(c.Ref, "0123456789")] = text
			}
		}
		got.rows++
		switch {
		case i == 0:
			for ref, title := range cells {
				column[title] = ref
			}
		case len(cells) == 0:
			got.blank++
		case cells[column["Template"]] == "True":
			got.templates++
		default:
			got.machines++
			got.names = append(got.names, cells[column["VM"]])
			cpus, _ := strconv.ParseInt(cells[column["CPUs"]], 10, 64)
			memory, _ := strconv.ParseFloat(cells[column["Memory"]], 64)
			used, _ := strconv.ParseFloat(cells[column[inUse]], 64)
			got.vcpus, got.memory, got.used = got.vcpus+cpus, got.memory+memory, got.used+used
		}
	}
	return got
}

func part(t *testing.T, src []byte, name string, into any) {
	t.Helper()
	zr, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	require.NoError(t, err)
	f, err := zr.Open(name)
	require.NoError(t, err)
	defer f.Close()
	require.NoError(t, xml.NewDecoder(f).Decode(into))
}

func TestForeignWorkbooks(t *testing.T) {
	for _, c := range []struct {
		file, inUse string
		stoodIn     int64 // processors that vCPU states of machines whose cell in vInfo is empty
		want        Counts
	}{
		{"rvtools-sizing-workshop.xlsx", "In Use MB", 0, Counts{
			Rows: 3504, HeaderRows: 1, BlankRows: 2698, Machines: 795, Templates: 10, Dropped: map[Reason]int{},
			Partitions: 1618, PoweredOff: 32, Sites: 1, WithoutApplication: 795,
		}},
		{"rvtools-nine-vms-blank-rows.xlsx", "In Use MiB", 18, Counts{
			Rows: 1000, HeaderRows: 1, BlankRows: 990, Machines: 9, Dropped: map[Reason]int{},
			Disks: 9, DisksUnmatched: 1, Partitions: 9, PoweredOff: 6, Sites: 1, WithoutApplication: 9,
		}},
	} {
		t.Run(c.file, func(t *testing.T) {
			src := foreign(t, c.file)
			res := mustRead(t, src, Options{File: c.file})
			assert.Equal(t, c.want, res.Counts)

			other := count(t, src, c.inUse)
			var mine tally
			mine.rows, mine.blank, mine.templates = res.Counts.Rows, res.Counts.BlankRows, res.Counts.Templates
			mine.machines = len(res.Inventory.Servers)
			for _, s := range res.Inventory.Servers {
				mine.vcpus += s.VCPU.Or(0)
				mine.memory += mebibytes(s.Memory)
				mine.used += mebibytes(s.StorageUsed)
				mine.names = append(mine.names, s.Name.Or(""))
			}
			assert.ElementsMatch(t, other.names, mine.names)
			other.names, mine.names = nil, nil
			other.vcpus += c.stoodIn
			assert.Equal(t, other, mine, "an independent reader finds the same rows and sums")
		})
	}
}

func mebibytes(f inventory.Fact[inventory.Bytes]) float64 { return float64(f.Or(0)) / (1 << 20) }

func TestForeignNamesGiveCandidates(t *testing.T) {
	res := mustRead(t, foreign(t, "rvtools-sizing-workshop.xlsx"), Options{NamePattern: `^([A-Za-z_-]+?)[0-9]*$`})
	assert.Equal(t, 487, res.Counts.Applications)
}
