package table_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

func TestNumber(t *testing.T) {
	for in, want := range map[string]float64{
		"12": 12, "12,5": 12.5, "12.5": 12.5, "1 234,5": 1234.5, "1\u202f234\u00a0567": 1234567, "1,234.5": 1234.5, "1.234,5": 1234.5,
		"1.234.567": 1234567, "1,234,567": 1234567, "0,125": 0.125, "0.125": 0.125, "1.2345": 1.2345, "-3,5": -3.5, "1'234": 1234,
		"1e3": 1000, "١٬٢٣٤٫٥": 1234.5, " 7 ": 7, "1234.567": 1234.567, "−2": -2,
	} {
		if got, err := table.Number(in); err != nil || math.Abs(got-want) > 1e-9 {
			t.Errorf("Number(%q) = %v, %v; want %v", in, got, err, want)
		}
	}
	for in, want := range map[string]string{
		"1.234": "two meanings, 1234 and 1.234", "12,345": "two meanings", "": "not a number", "many": "not a number", "1,23,4": "every three digits",
		"1.2.3,4": "every three digits", "0x10": "not a number", "1_000": "not a number", "NaN": "not a number", "inf": "not a number", "1e999": "too large",
		"1,234.5,6": "not a number", ",5,": "not a number",
	} {
		if got, err := table.Number(in); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Number(%q) = %v, %v; want an error with %q", in, got, err, want)
		}
	}
	for in, want := range map[string]float64{"1.234": 1.234, "1,234": 1234, "16,384": 16384, "1,234.5": 1234.5} {
		if got, err := table.MachineNumber(in); err != nil || got != want {
			t.Errorf("MachineNumber(%q) = %v, %v; want %v", in, got, err, want)
		}
	}
	if v, err := table.MachineNumber("12,5"); err == nil {
		t.Errorf("MachineNumber of a French decimal = %v", v)
	}
}

func TestBytes(t *testing.T) {
	tests := []struct {
		in, unit string
		want     inventory.Bytes
	}{
		{"16", "GB", 16e9}, {"16", "GiB", 16 << 30}, {"16 Go", "", 16e9}, {"512 MiB", "GB", 512 << 20}, {"1,5", "To", 1.5e12}, {"0", "MB", 0}, {"2KiB", "", 2048},
	}
	for _, tt := range tests {
		if got, err := table.Bytes(tt.in, tt.unit); err != nil || got != tt.want {
			t.Errorf("Bytes(%q, %q) = %v, %v; want %v", tt.in, tt.unit, got, err, tt.want)
		}
	}
	for in, want := range map[string]string{"16": "no unit", "16 apples": "no unit of storage", "-1 GB": "negative", "9999999999 TiB": "more than there can be", "GB": "not a number"} {
		if got, err := table.Bytes(in, ""); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Bytes(%q) = %v, %v; want an error with %q", in, got, err, want)
		}
	}
}

func TestBool(t *testing.T) {
	for in, want := range map[string]bool{"Yes": true, "OUI": true, "1": true, "نعم": true, " True ": true, "no": false, "Non": false, "0": false, "لا": false, "N": false} {
		if got, err := table.Bool(in); err != nil || got != want {
			t.Errorf("Bool(%q) = %v, %v", in, got, err)
		}
	}
	for _, in := range []string{"", "maybe", "2", "x"} {
		if _, err := table.Bool(in); err == nil {
			t.Errorf("Bool(%q) is accepted", in)
		}
	}
}

func TestDate(t *testing.T) {
	for in, want := range map[string]string{
		"2026-10-31": "2026-10-31", "2026/10/31 08:00:00": "2026-10-31", "2026-10-31T08:00:00Z": "2026-10-31", "31/10/2026": "2026-10-31", "1.2.2026": "2026-02-01",
		"٣١/١٠/٢٠٢٦": "2026-10-31",
	} {
		if got, err := table.Date(in, false); err != nil || got.String() != want {
			t.Errorf("Date(%q) = %v, %v; want %s", in, got, err, want)
		}
	}
	if got, err := table.Date("10/31/2026", true); err != nil || got.String() != "2026-10-31" {
		t.Errorf("month first: %v, %v", got, err)
	}
	for in, want := range map[string]string{
		"10/31/2026": "no day of the calendar", "31/10/26": "two digits", "45596": "not a date", "soon": "not a date", "2026-02-30": "no day", "1/1/1970": "no date", "": "not a date",
	} {
		if got, err := table.Date(in, false); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Date(%q) = %v, %v; want an error with %q", in, got, err, want)
		}
	}
}

func TestList(t *testing.T) {
	for in, want := range map[string][]string{
		"a, b,a,,c": {"a", "b", "c"}, "Rabat, Agdal; Salé": {"Rabat, Agdal", "Salé"}, "a|b": {"a", "b"}, "a\nb, c\n": {"a", "b, c"}, " ": nil, "": nil,
	} {
		if got := table.List(in); !slices.Equal(got, want) {
			t.Errorf("List(%q) = %q, want %q", in, got, want)
		}
	}
}
