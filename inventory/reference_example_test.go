package inventory_test

import (
	"encoding/json"
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

func ExampleJSONSchema() {
	var schema struct {
		Properties map[string]struct{ Description string }
	}
	if err := json.Unmarshal(inventory.JSONSchema(), &schema); err != nil {
		fmt.Println(err)
	}
	fmt.Println(schema.Properties["calendar"].Description)
	// Output: By id. Working days.
}

func ExampleCompletion() {
	var data struct {
		Blocks []struct{ Word, Snippet string }
	}
	if err := json.Unmarshal(inventory.Completion(), &data); err != nil {
		fmt.Println(err)
	}
	fmt.Println(data.Blocks[0].Snippet)
	// Output:
	// inventory {
	// 	schema = "${1|1.0|}"
	// 	$0
	// }
}
