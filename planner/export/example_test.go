package export_test

import (
	"fmt"
	"os"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/export"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
)

func ExampleLP() {
	m := &export.Model{Title: "two applications, one team", Items: []string{"payroll", "portal"}, Problem: &packing.Problem{
		Waves:    1,
		Capacity: [][]int64{{20}},
		Items:    []packing.Item{{Needs: []packing.Need{{Amount: 12}}}, {Needs: []packing.Need{{Amount: 8}}}},
	}}
	if err := export.LP(os.Stdout, m); err != nil {
		fmt.Println(err)
	}
	// Output:
	// \ two applications, one team
	// \ Which item is in which wave, in as few waves as possible.
	// Minimize
	//  waves: + y.1
	// Subject To
	//  one.payroll: + x.payroll.1 = 1
	//  one.portal: + x.portal.1 = 1
	//  used.payroll.1: + y.1 - x.payroll.1 >= 0
	//  used.portal.1: + y.1 - x.portal.1 >= 0
	// \ resource 0
	//  room.1.1: + 12 x.payroll.1 + 8 x.portal.1 - 20 y.1 <= 0
	// Binaries
	//  y.1
	//  x.payroll.1
	//  x.portal.1
	// End
}
