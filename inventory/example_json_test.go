package inventory_test

import (
	"fmt"
	"os"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func ExampleEncodeJSON() {
	inv, diags := inventory.Parse("small.inv.hcl", []byte(small), inventory.LoadOptions{})
	if diags.HasErrors() {
		fmt.Println(diags)
		return
	}
	if err := inventory.EncodeJSON(os.Stdout, inv); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "inventory": {
	//     "schema": "1.0",
	//     "as_of": "2026-10-31"
	//   },
	//   "application": {
	//     "paie": {
	//       "name": "Paie",
	//       "users": {"$at_most": 3000},
	//       "rto": {"$unknown": ["the owner was asked", "2026-09-02"]},
	//       "flows": "none"
	//     }
	//   }
	// }
}
