package inventory

import (
	"crypto/sha256"
	"encoding/hex"
)

// Digest identifies what the inventory states: equal digests, equal statements, wherever the files are and in whatever order. The day the
// facts are true on is left out, since a run can be given another one.
func (inv *Inventory) Digest() string {
	sum := sha256.New()
	head := &Inventory{Header: inv.Header, Moves: inv.Moves}
	head.Header.AsOf = Fact[Date]{}
	_ = Encode(sum, head) // a hash takes everything
	for _, b := range inv.blocks() {
		_, _ = sum.Write([]byte{0})
		_, _ = sum.Write([]byte(encodedBlock(b)))
	}
	return "sha256:" + hex.EncodeToString(sum.Sum(nil))
}
