package verify_test

import (
	"context"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/packing"
	"github.com/cloudfirst-toolkit/cloudfirst/planner/verify"
)

// three are three items of six, two of which a wave of ten cannot hold.
func three() *packing.Problem {
	p := &packing.Problem{Waves: 3, Capacity: [][]int64{{10, 10, 10}}}
	for range 3 {
		p.Items = append(p.Items, packing.Item{Needs: []packing.Need{{Resource: 0, Amount: 6}}, Latest: 2})
	}
	return p
}

func ExampleSolution() {
	for _, f := range verify.Solution(three(), []int{0, 1, 1}) {
		fmt.Println(f.Text)
	}
	// Output: wave 1 takes 12 of resource 0 and has 10
}

func ExampleCertificate() {
	p := three()
	c := packing.Bounds(context.Background(), p, 1000)[0]
	fmt.Println(c.Waves, verify.Certificate(p, c))
	c.Waves++
	fmt.Println(verify.Certificate(p, c) != nil)
	// Output:
	// 3 <nil>
	// true
}
