package main

import (
	"context"
	"fmt"
	"os"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

func main() {
	src, _ := os.ReadFile(os.Args[1])
	inv, d := inventory.Parse("x", src, inventory.LoadOptions{})
	if inv == nil {
		panic(d)
	}
	ctx := context.Background()
	e, err := opa.New(ctx, opa.Config{Packs: []string{"all"}})
	if err != nil {
		panic(err)
	}
	in, err := e.Classify(ctx, inv)
	if err != nil {
		panic(err)
	}
	rep, err := e.Evaluate(ctx, inv, readiness.Propagate(inv, in))
	if err != nil {
		panic(err)
	}
	for _, a := range rep.Applications {
		for _, f := range a.Findings {
			if string(f.Rule) == os.Args[2] {
				fmt.Println(a.Application, f.Subject, f.Target, f.Outcome, f.Missing, f.Params)
			}
		}
	}
}
