package inventory_test

import (
	"context"
	"fmt"
	"os"
	"testing/fstest"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

const reused = `
inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

var "rto" {
  description = "what the service contract grants"
  default     = "8h"
}

locals {
  room = [site.rabat]
}

template "application" "web" {
  rto       = var.rto
  hosted_on = local.room
}

moved {
  from = application.guichet-2019
  to   = application.guichet
}

application "guichet" {
  like = template.web
  name = "Guichet"
}

application "permis" {
  like = template.web
  name = "Permis"
  rto  = unknown("the owner was asked")

  flow "demande" {
    to = application.guichet-2019
  }
}

site "rabat" {
}
`

// What applications share is stated once; values that differ from one load to the next come from the caller.
func ExampleLoadOptions() {
	inv, diags := inventory.Parse("reused.inv.hcl", []byte(reused), inventory.LoadOptions{Vars: map[string]string{"rto": `"4h"`}})
	if diags.HasErrors() {
		fmt.Println(diags)
		return
	}
	for _, app := range inv.Applications {
		fmt.Println(app.ID, app.HostedOn.Or(nil), app.RTO.Or(0), app.RTO.State())
	}
	_, diags = inventory.Parse("reused.inv.hcl", []byte(reused), inventory.LoadOptions{Vars: map[string]string{"rto": "4h"}})
	fmt.Println(diags)
	// Output:
	// guichet [site.rabat] 4h known
	// permis [site.rabat] 0h unknown
	// error[INV-USE-004]: the value given for var.rto, 4h, is none: it is not in the language
	//   fix: text stands in quotes, such as "Rabat" or "2026-10-31"
}

// A block that has another id now is found under both, and whoever compares inventories sees that it is the same.
func ExampleMoved() {
	inv, diags := inventory.Parse("reused.inv.hcl", []byte(reused), inventory.LoadOptions{})
	if diags.HasErrors() {
		fmt.Println(diags)
		return
	}
	for _, m := range inv.Moves {
		fmt.Println(m.From, "is", m.To, "now, says", inv.Position(m.Pos))
	}
	fmt.Println(inv.Application("permis").Flows.Or(nil)[0].To.Or(inventory.Ref{}))
	// Output:
	// application.guichet-2019 is application.guichet now, says reused.inv.hcl:21:1
	// application.guichet
}

// Packages of several administrations load as one inventory.
func ExampleLoad_workspace() {
	fsys := fstest.MapFS{
		"workspace.inv.hcl": {Data: []byte("workspace {\n  members = [\"aul\", \"dgi\"]\n  as_of   = \"2026-10-31\"\n}\n")},
		"dgi/all.inv.hcl":   {Data: []byte("inventory {\n  schema = \"1.0\"\n  export = [\"calendar\"]\n}\n\ncalendar \"national\" {\n}\n\nsite \"siege\" {\n}\n")},
		"aul/all.inv.hcl": {Data: []byte("inventory {\n  schema = \"1.0\"\n  uses   = [\"dgi\"]\n}\n\nprogramme \"p\" {\n  name     = \"P\"\n  start    = \"2027-01-18\"\n" +
			"  calendar = dgi.calendar.national\n}\n\napplication \"a\" {\n  name      = \"A\"\n  hosted_on = [dgi.site.siege]\n}\n")},
	}
	_, diags, err := inventory.Load(context.Background(), fsys, inventory.LoadOptions{})
	if err != nil {
		fmt.Println(err)
		return
	}
	_ = diags.WriteText(os.Stdout)
	fsys["dgi/all.inv.hcl"].Data = []byte("inventory {\n  schema = \"1.0\"\n  export = [\"calendar\", \"site\"]\n}\n\ncalendar \"national\" {\n}\n\nsite \"siege\" {\n}\n")
	inv, _, err := inventory.Load(context.Background(), fsys, inventory.LoadOptions{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(inv.Application("aul/a").HostedOn.Or(nil))
	// Output:
	// error[INV-WSP-004]: dgi.site.siege: package dgi does not offer its blocks of kind site
	//   --> aul/all.inv.hcl:14:16  in application "a"
	// 14 |   hosted_on = [dgi.site.siege]
	//                     ^^^^^^^^^^^^^^
	//   the inventory block is at dgi/all.inv.hcl:1:1
	//   fix: add "site" to export in the inventory block of dgi, or declare a block of your own
	// [site["dgi/siege"]]
}
