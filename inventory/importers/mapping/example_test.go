package mapping_test

import (
	"context"
	"fmt"
	"log"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/mapping"
)

const sheet = "Serveur;RAM (Go);Site\nSRV-1;16;Rabat\nSRV-2;NC;Rabat\nSRV-3;beaucoup;\n"

const sheetMapping = `
mapping "parc" {
  as_of = "2026-10-31"
  words = { "NC" = unknown("not communicated") }
}

sheet {
  server {
    id     = "Serveur"
    name   = "Serveur"
    memory = { column = "RAM (Go)", unit = "GiB" }
    site   = { column = "Site", make = true }
  }
}
`

func ExampleRead() {
	m, diags := mapping.Parse("parc.map.hcl", []byte(sheetMapping))
	if diags.HasErrors() {
		log.Fatal(diags)
	}
	sink := importers.SinkFunc(func(block any) error {
		if s, ok := block.(*inventory.Server); ok {
			fmt.Println(s.ID, s.Memory.State(), s.Memory.Or(0), s.Site.State())
		}
		return nil
	})
	file := strings.NewReader(sheet)
	res, err := mapping.Read(context.Background(), m, file, file.Size(), mapping.Options{File: "parc.csv"}, sink)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(res.Counts.Rows, "rows,", res.Counts.Used, "used")
	for _, n := range res.Notes {
		fmt.Println(n)
	}
	// Output:
	// srv-1 known 16 GiB known
	// srv-2 unknown 0 B known
	// srv-3 left_out 0 B left_out
	// 4 rows, 3 used
	// parc.csv row 4, RAM (Go): "beaucoup" cannot be used: it is not a number: left out
}

func ExampleParse() {
	_, diags := mapping.Parse("parc.map.hcl", []byte("mapping \"parc\" {}\n\nsheet {\n  server {\n    id    = \"Serveur\"\n    memry = \"RAM\"\n  }\n}\n"))
	fmt.Println(diags)
	// Output:
	// error[MAP-ATR-001]: server has no attribute "memry"
	//   --> parc.map.hcl:6:5
	// 6 |     memry = "RAM"
	//   fix: did you mean memory?
}

func ExamplePropose() {
	file := strings.NewReader(sheet)
	p, err := mapping.Propose(context.Background(), file, file.Size(), mapping.Options{File: "parc.csv"})
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range p.Questions() {
		fmt.Println(q)
	}
	// Output:
	// RAM (Go): cells such as "beaucoup" are no quantities: is it the memory?
}
