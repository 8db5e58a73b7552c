package mapping

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// frenchRows is a sheet as a ministry keeps it: a title, merged cells above the titles, units in the titles, totals below.
const frenchRows = `Inventaire du parc applicatif - DSI|||||||||||
||||||||||||
Code|Application||||Serveur||||Site|Date de mise en service|Remarques
|Nom|Criticité|Nb utilisateurs|RTO (heures)|Nom|vCPU|RAM (Go)|Disque [GiB]|||
PAIE|Gestion de la paie|Vitale|2 500|4|SRV-PAIE-01|8|16|500|Rabat|31/10/2019|
CONG|Congés|Moyenne|NC|24|SRV-RH-01|4|8|100,5||05/06/2021|à revoir
GED|Gestion documentaire|Élevée|?|8|SRV-GED-01|beaucoup|32|2 000|Tétouan|14/02/2020|
|||||||||||
Total||||||||||`

// frenchMapping is what a person makes of it.
const frenchMapping = `mapping "inventaire-dsi" {
  kind    = "questionnaire"
  as_of   = "2026-10-31"
  dates   = "day month year"
  decimal = ","
  words = {
    "?"  = unknown("nobody knows")
    "NC" = unknown("not communicated")
  }
}

sheet {
  fill = ["Site"]

  skip "total" {
    column = "Code"
    words  = ["Total*"]
  }

  application {
    id          = "Code"
    name        = "Application > Nom"
    criticality = {
      column = "Criticité"
      words  = { "Vitale" = "vital", "Élevée" = "high", "Moyenne" = "medium" }
    }
    users        = "Nb utilisateurs"
    rto          = { column = "RTO (heures)", unit = "h" }
    hosted_since = "Date de mise en service"
    hosted_on    = { column = "Serveur > Nom", kind = "server" }
    stage        = { value = "production" }
  }

  server {
    id      = "Serveur > Nom"
    name    = "Serveur > Nom"
    vcpu    = "vCPU"
    memory  = { column = "RAM (Go)", unit = "GiB" }
    storage = { column = "Disque [GiB]", unit = "GiB" }
    site    = { column = "Site", make = true }
  }
}
`

// grid cuts rows at line breaks and cells at bars.
func grid(text string) [][]string {
	var rows [][]string
	for row := range strings.SplitSeq(text, "\n") {
		rows = append(rows, strings.Split(row, "|"))
	}
	return rows
}

// asCSV writes rows as a French spreadsheet program would.
func asCSV(t testing.TB, text string) []byte {
	t.Helper()
	out, err := charmap.Windows1252.NewEncoder().Bytes([]byte(strings.ReplaceAll(strings.ReplaceAll(text, "|", ";"), "\n", "\r\n")))
	require.NoError(t, err)
	return out
}

// frenchBook is the same as a workbook, with merged cells and numbers that are stored as such.
func frenchBook(t testing.TB) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer func() { require.NoError(t, f.Close()) }()
	require.NoError(t, f.SetSheetName("Sheet1", "Inventaire"))
	for r, cells := range grid(frenchRows) {
		for c, v := range cells {
			at, err := excelize.CoordinatesToCellName(c+1, r+1)
			require.NoError(t, err)
			if v == "" {
				continue
			}
			var stored any = v
			if n, ok := map[string]any{"4": 4, "24": 24, "16": 16, "100,5": 100.5, "500": 500, "2 500": 2500}[v]; ok {
				stored = n
			}
			require.NoError(t, f.SetCellValue("Inventaire", at, stored))
		}
	}
	for _, m := range [][2]string{{"A1", "L1"}, {"A3", "A4"}, {"B3", "E3"}, {"F3", "I3"}, {"J3", "J4"}, {"K3", "K4"}, {"L3", "L4"}, {"J5", "J6"}} {
		require.NoError(t, f.MergeCell("Inventaire", m[0], m[1]))
	}
	var buf bytes.Buffer
	_, err := f.WriteTo(&buf)
	require.NoError(t, err)
	return buf.Bytes()
}

// gathered is an import as the inventory text of its pieces, in the order they were put.
func gathered(t testing.TB, m *Mapping, file []byte, opt Options) (string, importers.Result, error) {
	t.Helper()
	var b strings.Builder
	res, err := Read(context.Background(), m, bytes.NewReader(file), int64(len(file)), opt, importers.SinkFunc(func(block any) error {
		b.WriteString(written(t, block))
		return nil
	}))
	if err == nil {
		require.True(t, res.Counts.Balanced(), "%+v", res.Counts)
	}
	return b.String(), res, err
}

// written is a block as inventory.Encode writes it, the header left out.
func written(t testing.TB, block any) string {
	t.Helper()
	var inv inventory.Inventory
	switch b := block.(type) {
	case *inventory.Source:
		inv.Sources = append(inv.Sources, b)
	case *inventory.Site:
		inv.Sites = append(inv.Sites, b)
	case *inventory.Server:
		inv.Servers = append(inv.Servers, b)
	case *inventory.Database:
		inv.Databases = append(inv.Databases, b)
	case *inventory.Application:
		inv.Applications = append(inv.Applications, b)
	case *inventory.Dataset:
		inv.Datasets = append(inv.Datasets, b)
	case *inventory.Administration:
		inv.Administrations = append(inv.Administrations, b)
	default:
		t.Fatalf("no text for %T", block)
	}
	day, err := inventory.ParseDate("2026-10-31")
	require.NoError(t, err)
	made, _ := inventory.New(day, inv) // a piece alone names blocks that are not there
	var out strings.Builder
	require.NoError(t, inventory.Encode(&out, made))
	_, body, _ := strings.Cut(out.String(), "}\n\n")
	return body
}

// parsed is a mapping that must have no mistake.
func parsed(t testing.TB, text string) *Mapping {
	t.Helper()
	m, diags := Parse("sheet.map.hcl", []byte(text))
	require.Empty(t, diags, diags.Error())
	return m
}

// gatheredCount imports without keeping anything.
func gatheredCount(m *Mapping, file []byte) (int, importers.Result, error) {
	n := 0
	res, err := Read(context.Background(), m, bytes.NewReader(file), int64(len(file)), Options{AsOf: 20000, File: "x.csv", MaxNotes: 50}, importers.SinkFunc(func(any) error {
		n++
		return nil
	}))
	return n, res, err
}
