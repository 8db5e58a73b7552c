package main

import (
	"context"
	"fmt"
	"os"
	"regexp"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
)

func main() {
	r, err := author.Test(context.Background(), author.Embedded(), author.TestOptions{Run: regexp.MustCompile(os.Args[1]), Mutate: true})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for _, f := range r.Failures {
		fmt.Println(f)
	}
	for _, c := range r.Coverage {
		if c.Percent < 100 {
			fmt.Println(c.Rule, c.Percent, c.Missed)
		}
	}
	fmt.Println("rules", r.Rules, "tests", r.Tests, "examples", r.Examples, "wants", r.Wants, "mutants", r.Mutants, "failures", len(r.Failures))
}
