package update_test

import (
	"context"
	"fmt"
	"os"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/update"
)

func ExampleRun() {
	dir, err := os.MkdirTemp("", "example-*")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	day, _ := inventory.ParseDate("2026-10-31")
	for _, cpus := range []int64{4, 4, 8} {
		r, err := update.Run(context.Background(), update.Options{Dir: dir}, func(s importers.Sink) error {
			_ = s.Put(&inventory.Source{Block: inventory.Block{ID: "tool"}, Date: inventory.Is(day)})
			return s.Put(&inventory.Server{Block: inventory.Block{ID: "web"}, VCPU: inventory.Is(cpus)})
		})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(r.Changes(), r.NewFiles, r.ChangedFiles, r.Differences)
	}
	// Output:
	// 2 [inventory.inv.hcl tool-0001.inv.hcl] [] []
	// 0 [] [] []
	// 1 [] [tool-0001.inv.hcl] [tool-0001.inv.hcl:6: updated: server.web.vcpu: was 4, is 8]
}
