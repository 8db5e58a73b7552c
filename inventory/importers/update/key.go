package update

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// ranks is the order in which kinds are written: where things come from first, then as in the reference.
var ranks = func() []inventory.Kind {
	kinds := slices.DeleteFunc(inventory.Kinds(), func(k inventory.Kind) bool { return k == inventory.KindSource })
	return append([]inventory.Kind{inventory.KindSource}, kinds...)
}()

var rankOf = func() map[inventory.Kind]byte {
	m := map[inventory.Kind]byte{}
	for i, k := range ranks {
		m[k] = byte(i)
	}
	return m
}()

// keyOf returns a key that sorts blocks by kind and id.
func keyOf(ref inventory.Ref) []byte { return append([]byte{rankOf[ref.Kind]}, ref.ID...) }

// refOf is the inverse of keyOf.
func refOf(key []byte) inventory.Ref {
	return inventory.Ref{Kind: kindOf(key), ID: string(key[1:])}
}

func kindOf(key []byte) inventory.Kind {
	if len(key) == 0 || int(key[0]) >= len(ranks) {
		return ""
	}
	return ranks[key[0]]
}
