package update

import (
	"crypto/sha256"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// nameMark begins the keys of what a base remembers of names: after all blocks.
const nameMark = 0xff

// known is what a base remembers of a block that the import calls by another id than the files: how they call it, and a hash of the
// aliases by which it was recognised. The same block is then recognised again, whatever else has come to share its aliases.
type known struct {
	id   string
	hash string
}

// memory is what is remembered, by the names that the import has for the blocks.
type memory map[inventory.Ref]known

const hashSize = 8

func hashOf(kind inventory.Kind, v []byte) string {
	list := aliasesOf(kind, v)
	slices.Sort(list)
	sum := sha256.Sum256([]byte(strings.Join(list, "\x00")))
	return string(sum[:hashSize])
}

// read takes a record of a base.
func (m memory) read(key, v []byte) bool {
	if len(key) < 3 || len(v) <= hashSize || kindOf(key[1:]) == "" {
		return false
	}
	m[refOf(key[1:])] = known{id: string(v[hashSize:]), hash: string(v[:hashSize])}
	return true
}

// write adds all that is remembered to a base.
func (m memory) write(w *baseWriter) error {
	keys := make([]string, 0, len(m))
	for ref := range m {
		keys = append(keys, string(keyOf(ref)))
	}
	slices.Sort(keys)
	for _, k := range keys {
		one := m[refOf([]byte(k))]
		if err := w.add(append([]byte{nameMark}, k...), []byte(one.hash+one.id)); err != nil {
			return err
		}
	}
	return nil
}

// still returns the names that hold for an import: of blocks that have the aliases they had, and that no other block of the import
// would meet.
func (m memory) still(s stream) (names, error) {
	targets := map[inventory.Ref]bool{}
	for ref, k := range m {
		targets[inventory.Ref{Kind: ref.Kind, ID: k.id}] = true
	}
	n, stays := names{}, map[inventory.Ref]bool{}
	for s.next() {
		ref := refOf(s.key())
		if targets[ref] {
			stays[ref] = true
		}
		if k, ok := m[ref]; ok && k.hash == hashOf(ref.Kind, s.value()) {
			n[ref] = inventory.Ref{Kind: ref.Kind, ID: k.id}
		}
	}
	for again := true; again; {
		again = false
		for from, to := range n {
			if _, leaves := n[to]; stays[to] && !leaves {
				delete(n, from)
				again = true
			}
		}
	}
	return n, s.fault()
}
