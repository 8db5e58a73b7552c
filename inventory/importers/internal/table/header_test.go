package table_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

var someColumns = []table.Column{
	{Key: "name", Titles: []string{"Server name", "Nom du serveur"}, Required: true},
	{Key: "memory", Titles: []string{"Memory", "Mémoire"}},
	{Key: "exact", Titles: []string{"Disk (MB)"}},
	{Key: "free", Titles: []string{"Free %"}},
}

func find(t *testing.T, in string, columns []table.Column, within int) (*table.Header, *table.CSV, error) {
	t.Helper()
	c, err := table.NewCSV("f.csv", strings.NewReader(in), table.Options{})
	if err != nil {
		t.Fatal(err)
	}
	h, err := table.FindHeader(c, columns, within)
	return h, c, err
}

func TestFindHeader(t *testing.T) {
	in := "Inventaire 2026;;;;\n\n NOM_DU SERVEUR* ;memoire (Go);Disk (GB);Free;Free %;Remarque\nsrv1; 16 ;10;20;;x\n"
	h, c, err := find(t, in, someColumns, 0)
	if err != nil {
		t.Fatal(err)
	}
	if h.Row != 3 || h.Above != 1 || h.Blank != 1 {
		t.Errorf("row %d, above %d, blank %d", h.Row, h.Above, h.Blank)
	}
	row, err := c.Next()
	if err != nil || row.Number != 4 {
		t.Fatalf("next row %v, %v", row, err)
	}
	for key, want := range map[string]string{"name": "srv1", "memory": "16", "exact": "", "free": "", "none": ""} {
		if got, ok := h.Get(row, key); got != want || ok != (want != "") {
			t.Errorf("%s = %q, %v; want %q", key, got, ok, want)
		}
	}
	if h.Unit("memory") != "GB" || h.Title("memory") != "memoire (Go)" || h.Title("exact") != "" {
		t.Errorf("unit %q, title %q, exact %q", h.Unit("memory"), h.Title("memory"), h.Title("exact"))
	}
	if want := []string{"Disk (GB)", "Free", "Remarque"}; !slices.Equal(h.Unknown(), want) {
		t.Errorf("unknown %q, want %q", h.Unknown(), want)
	}
	if h.Has("exact") || !h.Has("free") || h.Index("free") != 4 || h.Index("exact") != -1 {
		t.Error("a column with another unit is taken, or a present one is not")
	}
}

func TestFindHeaderMeetsTheHeaderAgain(t *testing.T) {
	h, c, err := find(t, "Server name,Memory\nServer name,8\nSERVER NAME,memory\n", someColumns, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []bool{false, true} {
		row, err := c.Next()
		if err != nil {
			t.Fatal(err)
		}
		if h.Is(row) != want {
			t.Errorf("row %d: Is = %v", row.Number, !want)
		}
	}
}

func TestFindHeaderReportsDuplicates(t *testing.T) {
	h, _, err := find(t, "Memory (MB),Server name,Memory,Memory\n", someColumns, 0)
	if err != nil {
		t.Fatal(err)
	}
	if h.Index("memory") != 2 {
		t.Errorf("memory is column %d, want the one that matches to the letter", h.Index("memory"))
	}
	want := []string{
		`"Memory" in column D is the same as "Memory" in column C, which is used`,
		`"Memory (MB)" in column A is the same as "Memory" in column C, which is used`,
	}
	if got := h.Duplicates(); !slices.Equal(got, want) {
		t.Errorf("duplicates %q", got)
	}
}

func TestFindHeaderSaysWhatItFound(t *testing.T) {
	_, _, err := find(t, "a,b\nSever name,RAM\nsrv1,8\n", someColumns, 2)
	if !errors.Is(err, table.ErrNoHeader) {
		t.Fatal(err)
	}
	for _, want := range []string{"first 2 rows", `"Server name" "Nom du serveur"`, `nearest: ["Sever name"]`} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not say %q", err, want)
		}
	}
	if _, _, err = find(t, "\n\n", someColumns, 0); !errors.Is(err, table.ErrNoHeader) || !strings.Contains(err.Error(), "blank") {
		t.Errorf("blank file: %v", err)
	}
}

func TestSplitTitle(t *testing.T) {
	for title, want := range map[string][2]string{
		"Memory (In MB)": {"Memory", "MB"}, "MemoryGiB": {"Memory", "GiB"}, "Taille [Go]": {"Taille", "GB"}, "RTO (heures)": {"RTO", "h"},
		"OsName(optional)": {"OsName", ""}, "Size (GB) (optional)": {"Size", "GB"}, "Provisioned MiB": {"Provisioned", "MiB"},
		"Belongs To": {"Belongs To", ""}, "Capacity_mb": {"Capacity", "MB"}, "Serveur (test)": {"Serveur (test)", ""}, "MB": {"MB", ""}, "": {"", ""},
		"Free %": {"Free %", ""}, "(optional)": {"(optional)", ""},
	} {
		if rest, unit := table.SplitTitle(title); rest != want[0] || unit != want[1] {
			t.Errorf("SplitTitle(%q) = %q, %q; want %q", title, rest, unit, want)
		}
	}
}

func TestLetter(t *testing.T) {
	for n, want := range map[int]string{1: "A", 26: "Z", 27: "AA", 28: "AB", 16384: "XFD"} {
		if got := table.Letter(n); got != want {
			t.Errorf("Letter(%d) = %s, want %s", n, got, want)
		}
	}
}
