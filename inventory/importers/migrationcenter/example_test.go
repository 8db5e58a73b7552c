package migrationcenter_test

import (
	"context"
	"fmt"
	"log"
	"testing/fstest"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/migrationcenter"
)

// A folder of tables is read; one tag names the applications.
func ExampleRead() {
	files, err := importers.OpenFolder(fstest.MapFS{
		"vmInfo.csv":  {Data: []byte("MachineId,MachineName,MemoryGiB\nvm-101,SRV-PAIE-01,8\n")},
		"tagInfo.csv": {Data: []byte("MachineId,Key,Value\nvm-101,app,Paie\n")},
	}, importers.Limits{})
	if err != nil {
		log.Fatal(err)
	}
	asOf, _ := inventory.ParseDate("2026-03-31")
	sink := importers.SinkFunc(func(block any) error {
		switch b := block.(type) {
		case *inventory.Server:
			fmt.Println("server", b.ID, b.Memory.Or(0), b.Aliases.Or(nil))
		case *inventory.Application:
			fmt.Println("application", b.ID, b.HostedOn.Or(nil))
		}
		return nil
	})
	res, err := migrationcenter.Read(context.Background(), files, migrationcenter.Options{Origin: importers.Origin{AsOf: asOf}, ApplicationTag: "app"}, sink)
	fmt.Println(res.Counts, err)
	// Output:
	// server srv-paie-01 8 GiB [vm-101]
	// application paie [server.srv-paie-01]
	// 4 rows: 2 header, 2 used <nil>
}
