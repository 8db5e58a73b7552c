package azuremigrate_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/azuremigrate"
)

// The template is read; here every piece is a whole block, as no server stands in it twice.
func ExampleRead() {
	text := "*Server name,*Cores,*Memory (In MB),*OS name,Disk 1 size (In GB)\nSRV-PAIE-01,4,8192,Debian 12,100\n"
	files, err := importers.Open("servers.csv", strings.NewReader(text), int64(len(text)), importers.Limits{})
	if err != nil {
		log.Fatal(err)
	}
	asOf, _ := inventory.ParseDate("2026-03-31")
	var blocks inventory.Inventory
	sink := importers.SinkFunc(func(block any) error {
		switch b := block.(type) {
		case *inventory.Source:
			blocks.Sources = append(blocks.Sources, b)
		case *inventory.Server:
			blocks.Servers = append(blocks.Servers, b)
		}
		return nil
	})
	res, err := azuremigrate.Read(context.Background(), files, azuremigrate.Options{Origin: importers.Origin{AsOf: asOf}}, sink)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("#", res.Counts)
	inv, diags := inventory.New(asOf, blocks)
	if diags.HasErrors() {
		log.Fatal(diags)
	}
	if err := inventory.Encode(os.Stdout, inv); err != nil {
		log.Fatal(err)
	}
	// Output:
	// # 2 rows: 1 header, 1 used
	// inventory {
	//   schema = "1.0"
	//   as_of  = "2026-03-31"
	// }
	//
	// source "azuremigrate" {
	//   kind = "export"
	//   date = "2026-03-31"
	// }
	//
	// server "srv-paie-01" {
	//   name    = "SRV-PAIE-01"
	//   vcpu    = 4
	//   memory  = "8 GiB"
	//   storage = "100 GiB"
	//   os      = "Debian 12"
	// }
}
