package change_test

import (
	"bytes"
	"context"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

// record assesses an inventory and records the result.
func record(ctx context.Context, w world) *change.State {
	engine, _ := opa.New(ctx, opa.Config{Library: w.library()})
	library, _ := engine.Library()
	inv, _ := inventory.Parse("a.inv.hcl", []byte("inventory {\n  schema = \"1.0\"\n  as_of = \"2026-10-31\"\n}\n"+w.text), inventory.LoadOptions{})
	rep, asm, _ := readiness.EvaluateWith(engine.Classify, engine.Evaluate).Assess(ctx, inv, w.model)
	return change.Record(inv, rep, asm, library, "v1.0.0")
}

// A state is kept as one file, and compared with what is so today.
func ExampleCompare() {
	ctx := context.Background()
	var kept bytes.Buffer
	_ = record(ctx, usual()).Write(&kept)
	old, err := change.Read(&kept)
	if err != nil {
		fmt.Println(err)
		return
	}
	today := usual().edited("users      = 100", "users      = 40")
	d, err := change.Compare(ctx, old, record(ctx, today), rules, change.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range d.Flips {
		fmt.Printf("%s: %s, was %s\n  because of %s\n", f.Key, f.Is, f.Was, d.Causes[f.Because.Alone[0]])
	}
	// Output:
	// verdict of application.paie on nuage: undetermined, was denied
	//   because of application.paie.users: 40, was 100
	// recommendation of application.paie, provisional: nuage, was salle
	//   because of application.paie.users: 40, was 100
	// finding of application.paie, T-1 on nuage: , was violated
	//   because of application.paie.users: 40, was 100
}

func ExampleTrendOf() {
	ctx := context.Background()
	t := change.TrendOf(record(ctx, usual()))
	fmt.Println(t.Points[0].AsOf, t.Points[0].Applications, t.Points[0].Best)
	// Output: 2026-10-31 2 map[undetermined:2]
}

func ExampleOffer2() {
	inv, _ := inventory.New(inventory.Date(20757), inventory.Inventory{})
	target, _ := change.Offer2(inv)
	fmt.Println(target.ID, target.Qualification.Or(nil).Level.Or(0))
	// Output: hypothetical-level-2 2
}
