package readiness

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func chainID(i int) string { return fmt.Sprintf("a%06d", i) }

// chainApplication is an application about which everything that propagation reads is known, and nothing held or sent.
func chainApplication(i int) *inventory.Application {
	return &inventory.Application{
		Block: inventory.Block{ID: chainID(i)}, Name: inventory.Is(chainID(i)),
		Owns: inventory.Is([]inventory.Ref{}), Reads: inventory.Is([]inventory.Ref{}), Flows: inventory.Is([]*inventory.Flow{}),
	}
}
