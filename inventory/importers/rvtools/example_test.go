package rvtools_test

import (
	"bytes"
	"context"
	"fmt"
	"log"
	"os"

	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/rvtools"
)

// An export is read into an inventory, which is then written for people to complete.
func ExampleRead() {
	file := export()
	asOf, err := inventory.ParseDate("2026-03-31")
	if err != nil {
		log.Fatal(err)
	}
	res, err := rvtools.Read(context.Background(), bytes.NewReader(file), int64(len(file)), rvtools.Options{AsOf: asOf, File: "march.xlsx"})
	if err != nil {
		log.Fatal(err)
	}
	for _, note := range res.Notes {
		fmt.Println("#", note)
	}
	fmt.Printf("# %d rows: %d machines, %d templates\n", res.Counts.Rows, res.Counts.Machines, res.Counts.Templates)
	if err := inventory.Encode(os.Stdout, res.Inventory); err != nil {
		log.Fatal(err)
	}
	// Output:
	// # vInfo row 2, In Use MiB: 0 stands for not known: left out
	// # 3 rows: 1 machines, 1 templates
	// inventory {
	//   schema = "1.0"
	//   as_of  = "2026-03-31"
	// }
	//
	// source "rvtools" {
	//   kind = "export"
	//   file = "march.xlsx"
	//   date = "2026-03-31"
	// }
	//
	// site "rabat" {
	//   name = "Rabat"
	// }
	//
	// server "srv-paie-01" {
	//   name    = "SRV-PAIE-01"
	//   site    = site.rabat
	//   power   = "off"
	//   vcpu    = 4
	//   memory  = "8 GiB"
	//   storage = "100 GiB"
	// }
	//
	// application "paie" {
	//   name        = "Paie"
	//   description = "Candidate application from the folder \"/Rabat/vm/Paie\" of the RVTools export \"march.xlsx\", to be confirmed."
	//   hosted_on   = [server.srv-paie-01]
	// }
}

// export is a small workbook, as RVTools would write it.
func export() []byte {
	f := excelize.NewFile()
	defer f.Close()
	rows := [][]any{
		{"VM", "Powerstate", "Template", "SRM Placeholder", "CPUs", "Memory", "Folder", "Provisioned MiB", "In Use MiB", "Datacenter"},
		{"SRV-PAIE-01", "poweredOff", "False", "False", 4, 8192, "/Rabat/vm/Paie", 102400, 0, "Rabat"},
		{"debian-12", "poweredOff", "True", "False", 1, 1024, "/Rabat/vm/Templates", 10240, 0, "Rabat"},
	}
	if err := f.SetSheetName("Sheet1", "vInfo"); err != nil {
		log.Fatal(err)
	}
	for i, row := range rows {
		if err := f.SetSheetRow("vInfo", fmt.Sprintf("A%d", i+1), &row); err != nil {
			log.Fatal(err)
		}
	}
	var buf bytes.Buffer
	if err := f.Write(&buf); err != nil {
		log.Fatal(err)
	}
	return buf.Bytes()
}
