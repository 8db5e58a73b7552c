package questions_test

import (
	"context"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
)

// One provider's answer settles two verdicts, the other one.
func ExampleRank() {
	w := parseWorld(`
		paie t monitoring
		permis t target.t.staff_moroccan
		portail t target.t.staff_moroccan
	`)
	ranking, err := questions.Rank(context.Background(), w.inv, w.evaluate, readiness.DefaultModel(), questions.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range ranking.Questions {
		fmt.Println(q.Fact, "settles", q.Expected.Verdicts, "verdicts, at least", q.Guaranteed.Verdicts)
	}
	// Output:
	// target.t.staff_moroccan settles 2 verdicts, at least 2
	// application.paie.monitoring settles 1 verdicts, at least 1
}

// An administration that knows better than that all values are equally likely gives other weights.
func ExampleUniform() {
	inv := parseWorld("paie t monitoring").inv
	even := questions.Uniform(inv)
	mostly := func(f inventory.FactInfo) ([]questions.Value, bool) {
		values, exhaustive := even(f)
		for i := range values {
			if values[i].Value == false {
				values[i].Weight = 0.1
			}
		}
		return values, exhaustive
	}
	f, _ := inv.Fact("application.paie.monitoring")
	values, exhaustive := mostly(f)
	for _, v := range values {
		fmt.Println(v.Text, v.Weight)
	}
	fmt.Println("no other value:", exhaustive)
	// Output:
	// true 1
	// false 0.1
	// no other value: true
}

func ExamplePartyOf() {
	inv, _ := inventory.New(20000, inventory.Inventory{
		Administrations: []*inventory.Administration{{Block: inventory.Block{ID: "mtp"}, Name: inventory.Is("Ministère (fictif)")}},
		Applications: []*inventory.Application{{
			Block: inventory.Block{ID: "paie"}, Name: inventory.Is("Paie"),
			Administration: inventory.Is(inventory.Ref{Kind: inventory.KindAdministration, ID: "mtp"}),
		}},
		Targets: []*inventory.Target{{Block: inventory.Block{ID: "n1"}, Kind: inventory.Is("cloud"), Provider: inventory.Is("Fournisseur (fictif)")}},
	})
	for _, fact := range []inventory.Path{"application.paie.rto", "target.n1.qualification"} {
		p := questions.PartyOf(inv, fact)
		fmt.Println(p.Kind, p.Name)
	}
	// Output:
	// administration Ministère (fictif)
	// provider Fournisseur (fictif)
}
