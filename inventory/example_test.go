package inventory_test

import (
	"context"
	"fmt"
	"os"
	"testing/fstest"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func ExampleLoad() {
	fsys := fstest.MapFS{
		"inventory.inv.hcl": {Data: []byte("inventory {\n  schema = \"1.0\"\n  as_of  = \"2026-10-31\"\n}\n")},
		"apps/paie.inv.hcl": {Data: []byte("application \"paie\" {\n  name = \"Paie\"\n  owns = [dataset.agens]\n}\n\ndataset \"agents\" {\n  name = \"Agents\"\n}\n")},
	}
	_, diags, err := inventory.Load(context.Background(), fsys, inventory.LoadOptions{})
	if err != nil {
		fmt.Println(err) // the files could not be read
		return
	}
	_ = diags.WriteText(os.Stdout)
	// Output:
	// error[INV-REF-001]: no dataset is called "agens"
	//   --> apps/paie.inv.hcl:3:11  in application "paie"
	// 3 |   owns = [dataset.agens]
	//               ^^^^^^^^^^^^^
	//   fix: did you mean dataset.agents (apps/paie.inv.hcl:6:1)?
}

const small = `
inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

application "paie" {
  name  = "Paie"
  users = at_most(3000)
  rto   = unknown("the owner was asked", "2026-09-02")
  flows = "none"
}
`

func ExampleParse() {
	inv, diags := inventory.Parse("small.inv.hcl", []byte(small), inventory.LoadOptions{})
	if diags.HasErrors() {
		fmt.Println(diags)
		return
	}
	paie := inv.Application("paie")
	_, high := paie.Users.Bounds()
	fmt.Println(paie.Name.Or("without a name"), "has at most", *high, "users")
	fmt.Println("rto:", paie.RTO.State(), "-", paie.RTO.Detail().Reason, "at", inv.Position(paie.RTO.Pos()))
	fmt.Println("rpo:", paie.RPO.State())
	// Output:
	// Paie has at most 3000 users
	// rto: unknown - the owner was asked at small.inv.hcl:10:11
	// rpo: left_out
}

func ExampleNew() {
	asOf, _ := inventory.ParseDate("2026-10-31")
	inv, diags := inventory.New(asOf, inventory.Inventory{
		Applications: []*inventory.Application{{
			Block: inventory.Block{ID: "paie"},
			Name:  inventory.Is("Paie"),
			Owns:  inventory.Is([]inventory.Ref{{Kind: inventory.KindDataset, ID: "agents"}}),
		}},
	})
	fmt.Println(diags)
	fmt.Println(inv.AsOf())
	// Output:
	// error[INV-REF-001]: application.paie.owns: dataset.agents names nothing that may stand here
	// 2026-10-31
}

func ExampleEncode() {
	asOf, _ := inventory.ParseDate("2026-10-31")
	inv, _ := inventory.New(asOf, inventory.Inventory{
		Sources: []*inventory.Source{{Block: inventory.Block{ID: "cmdb"}}, {Block: inventory.Block{ID: "audit"}}},
		Applications: []*inventory.Application{{
			Block: inventory.Block{ID: "paie"},
			Name:  inventory.Is("Paie"),
			Users: inventory.InConflict(inventory.From[int64](2500, "cmdb"), inventory.From[int64](3100, "audit")),
			RTO:   inventory.NotKnown[inventory.Duration]("the owner was asked", asOf),
			Flows: inventory.Is[[]*inventory.Flow](nil), // known to have none
		}},
	})
	_ = inventory.Encode(os.Stdout, inv)
	// Output:
	// inventory {
	//   schema = "1.0"
	//   as_of  = "2026-10-31"
	// }
	//
	// source "audit" {
	// }
	//
	// source "cmdb" {
	// }
	//
	// application "paie" {
	//   name  = "Paie"
	//   rto   = unknown("the owner was asked", "2026-10-31")
	//   flows = "none"
	//
	//   fact "users" {
	//     value  = 2500
	//     source = source.cmdb
	//   }
	//
	//   fact "users" {
	//     value  = 3100
	//     source = source.audit
	//   }
	// }
}

func ExampleInventory_Facts() {
	inv, _ := inventory.Parse("small.inv.hcl", []byte(small), inventory.LoadOptions{})
	left := 0
	for fact := range inv.Facts() {
		if fact.State == inventory.LeftOut {
			left++
			continue
		}
		fmt.Println(fact.Path, fact.State, fact.Value)
	}
	fmt.Println("others were left out:", left > 0)
	// Output:
	// application.paie.name known Paie
	// application.paie.users bounded 0
	// application.paie.rto unknown 0h
	// application.paie.flows known []
	// others were left out: true
}

func ExampleInventory_With() {
	inv, _ := inventory.Parse("small.inv.hcl", []byte(small), inventory.LoadOptions{})
	supposed, err := inv.With(inventory.Change{Path: "application.paie.users", State: inventory.Known, Value: int64(2500)})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(supposed.Application("paie").Users.Value())
	fmt.Println(inv.Application("paie").Users.Value())
	// Output:
	// 2500 true
	// 0 false
}

func ExampleFact() {
	for _, users := range []inventory.Fact[int64]{
		{},
		inventory.NotKnown[int64]("nobody counted them", 0),
		inventory.DoesNotApply[int64](),
		inventory.AtMost[int64](3000),
		inventory.AtLeast[int64](100),
		inventory.Between[int64](100, 3000),
		inventory.InConflict(inventory.From[int64](2500, "cmdb"), inventory.From[int64](3100, "audit")),
		inventory.Estimate[int64](2500, "low"),
		inventory.From[int64](2500, "cmdb"),
		inventory.Is[int64](2500),
	} {
		value, known := users.Value()
		fmt.Println(users.State(), value, known)
	}
	// Output:
	// left_out 0 false
	// unknown 0 false
	// not_applicable 0 false
	// bounded 0 false
	// bounded 0 false
	// bounded 0 false
	// conflict 0 false
	// known 2500 true
	// known 2500 true
	// known 2500 true
}

func ExampleFrom() {
	users := inventory.From[int64](2500, "cmdb") // source "cmdb" { … } must be in the inventory
	fmt.Println(users.Or(0), "says", users.Detail().Source)
	// Output: 2500 says cmdb
}

func ExampleInConflict() {
	users := inventory.InConflict(inventory.From[int64](2500, "cmdb"), inventory.From[int64](3100, "audit"))
	for _, said := range users.Detail().Others {
		fmt.Println(said.Value, "says", said.Source)
	}
	// Output:
	// 2500 says cmdb
	// 3100 says audit
}

func ExampleParseRef() {
	ref, err := inventory.ParseRef(`server["10.0.0.1"]`)
	fmt.Println(ref.Kind, ref.ID, err)
	// Output: server 10.0.0.1 <nil>
}

func ExampleSchemaOf() {
	schema, _ := inventory.SchemaOf(inventory.KindWaiver)
	for _, f := range schema.Fields {
		fmt.Println(f.Name, f.Type, f.Required)
	}
	// Output:
	// rule string true
	// application reference true
	// reason string false
	// approver string false
	// approved_on date false
	// expires date false
}

func ExampleDifferences() {
	parse := func(users string) *inventory.Inventory {
		inv, _ := inventory.Parse("a.inv.hcl", []byte(`inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}
application "paie" {
  name  = "Paie"
  users = `+users+`
}
`), inventory.LoadOptions{})
		return inv
	}
	for _, d := range inventory.Differences(parse("2500"), parse("3100")) {
		fmt.Println(d.Path, d.Old.Text(), d.New.Text())
	}
	// Output: application.paie.users 2500 3100
}

func ExampleInventory_Put() {
	inv, _ := inventory.New(inventory.Date(20757), inventory.Inventory{})
	block, _ := inventory.NewBlock(inventory.KindTarget, "nuage-futur")
	_ = inventory.SetFact(block, "kind", "cloud")
	supposed, err := inv.Put(block)
	fmt.Println(len(inv.Targets), len(supposed.Targets), err)
	// Output: 0 1 <nil>
}
