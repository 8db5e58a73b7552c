package indicators_test

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/indicators"
)

func ExampleCompute() {
	inv, _ := inventory.Parse("sites.inv.hcl", []byte(`
inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}
administration "agence" { name = "Agence (fictive)" }
site "siege" {
  administration = administration.agence
  link "a" {
    technology = "fibre"
    available  = "2026-03-01"
  }
}
site "annexe" {
  administration = administration.agence
}
`), inventory.LoadOptions{})
	got := indicators.Compute(indicators.Year{Inventory: inv}, nil, indicators.DefaultFigures())
	low, high, _ := got.Total.Fibre.Share()
	fmt.Printf("%d sites, fibre at %d, not known of %d: between %d %% and %d %%\n", got.Total.Fibre.Of, got.Total.Fibre.Yes, got.Total.Fibre.Unknown, low/10, high/10)
	// Output: 2 sites, fibre at 1, not known of 1: between 50 % and 100 %
}
