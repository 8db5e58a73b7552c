package report_test

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func ExampleFactWords() {
	inv, _ := inventory.New(20000, inventory.Inventory{Applications: []*inventory.Application{
		{Block: inventory.Block{ID: "paie"}, Name: inventory.Is("Paie")},
	}})
	words, err := report.FactWords(inv, "fr")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(words("application.paie.rto"))
	// Output: Paie · délai de reprise
}
