package sheet_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/sheet"
)

func small() *inventory.Inventory {
	day, _ := inventory.ParseDate("2026-09-02")
	inv, _ := inventory.New(day, inventory.Inventory{Servers: []*inventory.Server{{
		Block: inventory.Block{ID: "s1"}, Name: inventory.Is("=S1"), VCPU: inventory.Estimate(int64(8), "low"),
		Memory: inventory.AtLeast(inventory.Bytes(16 << 30)), OS: inventory.NotKnown[string]("arrêté", day),
	}}})
	return inv
}

func ExampleWriteFolder() {
	folder, _ := os.MkdirTemp("", "example")
	defer os.RemoveAll(folder)
	fmt.Println(sheet.WriteFolder(context.Background(), folder, small(), sheet.Options{Delimiter: ';'}))
	text, _ := os.ReadFile(filepath.Join(folder, "server.csv"))
	lines := strings.Split(string(bytes.TrimPrefix(text, []byte("\ufeff"))), "\n")
	header, row := strings.Split(lines[0], ";"), strings.Split(lines[1], ";")
	for i, cell := range row {
		if cell != "" {
			fmt.Println(header[i], cell)
		}
	}
	// Output:
	// <nil>
	// id s1
	// name """=S1"""
	// vcpu "estimate(8, ""low"")"
	// memory "at_least(""16 GiB"")"
	// os "unknown(""arrêté"", ""2026-09-02"")"
}

func ExampleWriteXLSX() {
	var out bytes.Buffer
	fmt.Println(sheet.WriteXLSX(context.Background(), &out, small(), sheet.Options{}))
	f, _ := excelize.OpenReader(&out)
	fmt.Println(f.GetSheetList())
	text, _ := f.GetCellValue("server", "B2")
	fmt.Println(text)
	// Output:
	// <nil>
	// [inventory server]
	// "=S1"
}

func ExampleExpression() {
	s, _ := inventory.SchemaOf(inventory.KindServer)
	for _, f := range s.Fields {
		switch f.Name {
		case "name":
			fmt.Println(sheet.Expression(f, "S1"))
		case "memory":
			fmt.Println(sheet.Expression(f, "16 GiB"))
		case "vcpu":
			fmt.Println(sheet.Expression(f, "8 } x {"))
		}
	}
	// Output:
	// "S1" <nil>
	//  "8 } x {" is more than one value: '}' may stand in quotes alone
	// "16 GiB" <nil>
}
