package opa

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
)

// digest stands for what a document says. The zero digest stands for none.
type digest [sha256.Size]byte

// digestOfDocument is the digest of a document with the facts of its world from the number on that are not the catalogue's.
func digestOfDocument(doc val, w *world, from int) digest {
	b := appendVal(make([]byte, 0, 1<<14), doc)
	for _, f := range w.facts[from:] {
		b = binary.AppendUvarint(b, uint64(len(f.paths)))
		for _, p := range f.paths {
			b = appendString(b, string(p))
		}
		b = binary.AppendUvarint(b, uint64(len(f.domain)))
		for _, v := range f.domain {
			b = appendString(b, v.String())
		}
	}
	return sha256.Sum256(b)
}

func appendString(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// appendVal writes a value so that no other is written the same. Sets and objects are in order.
func appendVal(b []byte, v val) []byte {
	b = append(b, byte(v.kind()))
	switch v := v.(type) {
	case boolean:
		if v {
			return append(b, 1)
		}
		return append(b, 0)
	case integer:
		return binary.AppendVarint(append(b, 0), int64(v))
	case *numeral:
		return appendString(append(b, 1), string(v.text))
	case fact:
		return binary.AppendUvarint(b, uint64(v))
	case *str:
		return appendString(b, v.text)
	case *array:
		return appendItems(b, v.items)
	case *set:
		v.sort()
		return appendItems(b, v.items)
	case *object:
		v.sort()
		b = binary.AppendUvarint(b, uint64(len(v.open)))
		for _, f := range v.open {
			b = binary.AppendUvarint(b, uint64(f))
		}
		return appendItems(appendItems(b, v.keys), v.vals)
	}
	return b
}

func appendItems(b []byte, items []val) []byte {
	b = binary.AppendUvarint(slices.Grow(b, len(items)), uint64(len(items)))
	for _, x := range items {
		b = appendVal(b, x)
	}
	return b
}
