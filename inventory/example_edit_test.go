package inventory_test

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

const answered = `application "paie" {
  name  = "Paie"
  users = unknown("nobody counted", "2026-09-02") # ask again

  flow "banque" {
    to = external.banque # at night
  }
}
`

func ExampleApply() {
	files := map[string][]byte{"paie.inv.hcl": []byte(answered)}
	changed, diags := inventory.Apply(files,
		inventory.Set("application.paie.users", inventory.From[int64](2500, "audit")),
		inventory.Set("application.paie.flow.banque.encrypted", inventory.Is(true)),
	)
	if diags.HasErrors() {
		fmt.Println(diags)
		return
	}
	fmt.Print(string(changed["paie.inv.hcl"]))
	// Output:
	// application "paie" {
	//   name  = "Paie"
	//   users = 2500 # ask again
	//
	//   fact "users" {
	//     source = source.audit
	//   }
	//
	//   flow "banque" {
	//     to        = external.banque # at night
	//     encrypted = true
	//   }
	// }
}

func ExampleSet() {
	fmt.Println(inventory.Set("application.paie.users", inventory.Between[int64](2000, 3000)))
	fmt.Println(inventory.Set("application.paie.users", inventory.Fact[int64]{}))
	// Output:
	// set application.paie.users to range(2000, 3000)
	// set application.paie.users to nothing
}

func ExampleSetInfo() {
	theirs, _ := inventory.Parse("theirs.inv.hcl", []byte("inventory {\n  schema = \"1.0\"\n  as_of = \"2026-10-31\"\n}\napplication \"paie\" {\n  name = \"Paie\"\n  users = at_most(3000)\n}\n"), inventory.LoadOptions{})
	said, _ := theirs.Fact("application.paie.users")
	fmt.Println(inventory.SetInfo(said))
	// Output: set application.paie.users to at_most(3000)
}

func ExampleEdits() {
	for _, e := range inventory.Edits(inventory.Change{Path: "application.paie.users", State: inventory.Known, Value: int64(2500)}) {
		fmt.Println(e)
	}
	// Output: set application.paie.users to 2500
}

func ExampleAddStatement() {
	files := map[string][]byte{"a.inv.hcl": []byte("application \"paie\" {\n  name  = \"Paie\"\n  users = 2500\n}\n")}
	changed, _ := inventory.Apply(files, inventory.AddStatement("application.paie.users", inventory.From[int64](3100, "cmdb")))
	fmt.Print(string(changed["a.inv.hcl"]))
	// Output:
	// application "paie" {
	//   name  = "Paie"
	//   users = 2500
	//
	//   fact "users" {
	//     value  = 3100
	//     source = source.cmdb
	//   }
	// }
}

func ExampleAddBlock() {
	audit := &inventory.Source{Block: inventory.Block{ID: "audit"}, Kind: inventory.Is("audit")}
	changed, _ := inventory.Apply(nil, inventory.AddBlock("sources.inv.hcl", audit))
	fmt.Print(string(changed["sources.inv.hcl"]))
	// Output:
	// source "audit" {
	//   kind = "audit"
	// }
}

func ExampleDelete() {
	changed, _ := inventory.Apply(map[string][]byte{"paie.inv.hcl": []byte(answered)}, inventory.Delete("application.paie.flow.banque"))
	fmt.Print(string(changed["paie.inv.hcl"]))
	// Output:
	// application "paie" {
	//   name  = "Paie"
	//   users = unknown("nobody counted", "2026-09-02") # ask again
	// }
}

func ExampleQuote() {
	fmt.Println(inventory.Quote(`the "old" ${system}`))
	// Output: "the \"old\" $${system}"
}
