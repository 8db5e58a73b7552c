package author

import (
	"fmt"
	"maps"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// block says where a rule finds the facts of a kind of block, and how a document and an inventory show them.
type block struct {
	find    string // Rego: binds x to the block
	subject string // of a violation, in Rego; "" for the application itself
	target  bool   // a violation concerns one target
	doc     func(object string) string
	data    func(object string) string // what stands in the catalogue, "" for nothing
}

// blocks are the kinds whose facts a new rule can read.
var blocks = map[inventory.Kind]block{
	inventory.KindApplication: {find: "x := input.application"},
	inventory.KindAdministration: {
		find: "x := input.administration", subject: "input.application.administration",
		doc: func(o string) string { return fmt.Sprintf(`"administration": %s`, o) },
	},
	inventory.KindContract: {
		find: "x := input.contract", subject: "input.application.contract",
		doc: func(o string) string { return fmt.Sprintf(`"contract": %s`, o) },
	},
	inventory.KindDataset: {
		find: "some ref, x in input.datasets", subject: "ref",
		doc: func(o string) string { return fmt.Sprintf(`"datasets": {"dataset.donnees": %s}`, o) },
	},
	inventory.KindTarget: {
		find: "some id, x in data.catalogue.targets", target: true,
		data: func(o string) string { return fmt.Sprintf(`{"cible": %s}`, o) },
	},
}

func blockNames() []string {
	var out []string
	for _, k := range slices.Sorted(maps.Keys(blocks)) {
		out = append(out, string(k))
	}
	return out
}
