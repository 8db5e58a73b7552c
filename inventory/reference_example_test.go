package inventory_test

import (
	"fmt"
	"io/fs"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func ExampleDocument() {
	d, _ := inventory.Document(inventory.KindApplication, "flows.latency")
	fmt.Println(d.Text)
	fmt.Println(d.Example)
	// Output:
	// The longest answer time that the caller bears. A tight one keeps both in one wave and near one another.
	// at_most("40 ms")
}

func ExampleReference() {
	src, _ := fs.ReadFile(inventory.Reference(), "freeze.inv.hcl")
	_, diags := inventory.Parse("freeze.inv.hcl", src, inventory.LoadOptions{})
	fmt.Println(diags.HasErrors(), "- one file alone has no inventory block")
	// Output: true - one file alone has no inventory block
}
