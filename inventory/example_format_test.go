package inventory_test

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func ExampleFormat() {
	text, diags := inventory.Format("paie.inv.hcl", []byte("application   \"paie\" {\n\tname=\"Paie\"   # as printed\n\tusers  =  at_most( 3000 )\n\n\n}"))
	if diags.HasErrors() {
		fmt.Println(diags)
		return
	}
	fmt.Print(string(text))
	// Output:
	// application "paie" {
	//   name  = "Paie" # as printed
	//   users = at_most(3000)
	//
	// }
}
