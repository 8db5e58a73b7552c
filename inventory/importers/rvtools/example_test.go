package rvtools_test

import (
	"bytes"
	"context"
	"fmt"
	"log"
	"os"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
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

// One CSV file per tab, here in memory; os.DirFS opens a folder, importers.Open a zip.
func ExampleReadCSV() {
	files, err := importers.OpenFolder(fstest.MapFS{
		"RVTools_tabvInfo.csv":    {Data: []byte("VM;Powerstate;Template;SRM Placeholder;CPUs;Memory\nsrv-1;poweredOn;False;False;4;8192\n")},
		"RVTools_tabvNetwork.csv": {Data: []byte("VM;IPv4 Address\nsrv-1;10.0.0.1\n")},
	}, importers.Limits{})
	if err != nil {
		log.Fatal(err)
	}
	asOf, err := inventory.ParseDate("2026-03-31")
	if err != nil {
		log.Fatal(err)
	}
	res, err := rvtools.ReadCSV(context.Background(), files, rvtools.Options{AsOf: asOf})
	if err != nil {
		log.Fatal(err)
	}
	s := res.Inventory.Server("srv-1")
	fmt.Println(s.VCPU.Or(0), s.Memory.Or(0), s.Addresses.Or(nil))
	// Output: 4 8 GiB [10.0.0.1]
}

// A large export goes to a sink block by block, without an inventory in memory.
func ExampleStream() {
	file := export()
	asOf, err := inventory.ParseDate("2026-03-31")
	if err != nil {
		log.Fatal(err)
	}
	sink := importers.SinkFunc(func(block any) error {
		if s, ok := block.(*inventory.Server); ok {
			fmt.Println(s.ID)
		}
		return nil
	})
	res, err := rvtools.Stream(context.Background(), bytes.NewReader(file), int64(len(file)), rvtools.Options{AsOf: asOf}, sink)
	fmt.Println(res.Counts, err)
	// Output:
	// srv-paie-01
	// 3 rows: 1 header, 1 used, 1 template <nil>
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
