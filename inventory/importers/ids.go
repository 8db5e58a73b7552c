package importers

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
)

// IDs gives the things of one kind their ids while they stream by. It keeps 32 bytes a thing, whatever the names are.
type IDs struct {
	prefix string
	taken  map[uint64]uint64 // of an id, what of
	spelt  map[uint64]uint64 // of a thing, how its name was spelt first
}

// NewIDs returns an empty register. The prefix is that of [Slug].
func NewIDs(prefix string) *IDs {
	return &IDs{prefix: prefix, taken: map[uint64]uint64{}, spelt: map[uint64]uint64{}}
}

// ID returns the id of the thing that key tells apart, made of its name. The same key and name give the same id again. When another
// thing has the slug of the name already, a short hash of the key stands behind it; told is then true the first time.
func (ids *IDs) ID(key, name string) (id string, told bool) {
	slug := Slug(name, ids.prefix)
	full := sha256.Sum256([]byte(key))
	owner := binary.BigEndian.Uint64(full[:])
	id = slug
	for digits := 4; ; digits++ {
		at := short(id)
		first, taken := ids.taken[at]
		if !taken {
			ids.taken[at] = owner
			return id, id != slug
		}
		if first == owner {
			return id, false
		}
		id = slug + "-" + hex.EncodeToString(full[:min(digits, len(full))])
	}
}

// Met reports whether a thing was met before, and whether its name was spelt so then. The first time it was not met, and is spelt right.
func (ids *IDs) Met(key, spelling string) (before, same bool) {
	first, before := ids.spelt[short(key)]
	if !before {
		ids.spelt[short(key)] = short(spelling)
		return false, true
	}
	return true, first == short(spelling)
}

// Known reports whether Met was asked about a thing.
func (ids *IDs) Known(key string) bool {
	_, known := ids.spelt[short(key)]
	return known
}

// Len returns the number of ids given.
func (ids *IDs) Len() int { return len(ids.taken) }

func short(s string) uint64 {
	sum := sha256.Sum256([]byte(s))
	return binary.BigEndian.Uint64(sum[:])
}
