package instances_test

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/planner/instances"
)

func ExampleReadPatterson() {
	p, err := instances.ReadPatterson(strings.NewReader("3 1\n2\n4 1 1 2\n3 2 1 3\n1 3 0\n"), "small.rcp")
	fmt.Println(p, err)
	// Output: <nil> small.rcp: activity 3 needs 3 of resource 1, which has 2
}

func ExampleReadIN2() {
	a, err := instances.ReadIN2(strings.NewReader("2\n7\n5\n1,2\n-1,-1\n"), "small.IN2")
	fmt.Println(a.Tasks, a.Arcs, err)
	// Output: [{7} {5}] [{0 1}] <nil>
}

func ExampleReadALB() {
	_, err := instances.ReadALB(strings.NewReader("<number of tasks>\n1\n<task times>\n1 x\n<precedence relations>\n<end>\n"), "small.alb")
	fmt.Println(err)
	// Output:
	// small.alb:4: the time of a task must be a whole number, not "x"
	// small.alb: task 1 has no time
}

func ExampleReadProGen() {
	_, err := instances.ReadProGen(strings.NewReader("jobs (incl. supersource/sink ): 2\n  - nonrenewable : 1 N\n  - renewable : 0 R\n"), "small.sm")
	fmt.Println(strings.Split(err.Error(), "\n")[0])
	// Output: small.sm:2: resources that are "nonrenewable" cannot be read
}

func ExampleReadManifest() {
	rows, err := instances.ReadManifest(strings.NewReader("file,n,best_lb,best_ub\nj30/a.rcp,30,43,43\n"), "manifest.csv")
	fmt.Println(rows[0].File, rows[0].Upper, err)
	// Output: j30/a.rcp 43 <nil>
}
