package table_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// A person's file: Windows code page, semicolons, a title above the header, a unit in a title.
func ExampleNewCSV() {
	rows, err := table.NewCSV("serveurs.csv", strings.NewReader("Parc 2026;;\nNom du serveur;M\xe9moire (Go);Syst\xe8me\nsrv-1;1 024,5;Debian\n"), table.Options{})
	if err != nil {
		log.Fatal(err)
	}
	header, err := table.FindHeader(rows, []table.Column{
		{Key: "name", Titles: []string{"Server", "Nom du serveur"}, Required: true},
		{Key: "memory", Titles: []string{"Memory", "Memoire"}},
	}, 0)
	if err != nil {
		log.Fatal(err)
	}
	row, err := rows.Next()
	if err != nil {
		log.Fatal(err)
	}
	name, _ := header.Get(row, "name")
	memory, _, err := header.Number(row, "memory")
	fmt.Println(rows.Encoding(), row.Number, name, memory, header.Unit("memory"), header.Unknown(), err)
	// Output: windows-1252 3 srv-1 1024.5 GB [Système] <nil>
}

func ExampleFindHeader() {
	rows, err := table.NewCSV("servers.csv", strings.NewReader("Sever,RAM\nsrv-1,8\n"), table.Options{})
	if err != nil {
		log.Fatal(err)
	}
	_, err = table.FindHeader(rows, []table.Column{{Key: "name", Titles: []string{"Server"}, Required: true}}, 1)
	fmt.Println(err)
	// Output: servers.csv: no header row found among the first 1 rows: looked for ["Server"] (nearest: ["Sever"]); row 1 has "Sever", "RAM": name the columns so, or delete what stands above the header
}

func ExampleOpenWorkbook() {
	f := excelize.NewFile()
	defer f.Close()
	_ = f.SetSheetRow("Sheet1", "A1", &[]any{"Serveur", "Cœurs"})
	_ = f.SetSheetRow("Sheet1", "A3", &[]any{"srv-1", 8})
	src, err := f.WriteToBuffer()
	if err != nil {
		log.Fatal(err)
	}
	w, err := table.OpenWorkbook(context.Background(), bytes.NewReader(src.Bytes()), int64(src.Len()), table.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer w.Close()
	rows, err := w.Sheet(context.Background(), w.Sheets()[0])
	for err == nil {
		var row table.Row
		if row, err = rows.Next(); err == nil {
			fmt.Printf("%s %d: %q\n", rows.Name(), row.Number, row.Cells)
		}
	}
	fmt.Println(errors.Is(err, io.EOF))
	// Output:
	// Sheet1 1: ["Serveur" "Cœurs"]
	// Sheet1 3: ["srv-1" "8"]
	// true
}

func ExampleOpenZip() {
	_, err := table.OpenZip(strings.NewReader("no archive"), 10)
	fmt.Println(err)
	// Output: zip: not a valid zip file
}
