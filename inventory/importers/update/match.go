package update

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/spool"
)

// names maps blocks of an import to the blocks of the inventory that they are.
type names map[inventory.Ref]inventory.Ref

func (n names) of(ref inventory.Ref) inventory.Ref {
	if to, ok := n[ref]; ok {
		return to
	}
	return ref
}

// followMoves adds where the blocks are now that a moved block speaks of.
func followMoves(moves map[inventory.Ref]inventory.Ref) names {
	n := names{}
	for from := range moves {
		to := from
		for range len(moves) {
			next, moved := moves[to]
			if !moved {
				break
			}
			to = next
		}
		if to.Kind == from.Kind {
			n[from] = to
		}
	}
	return n
}

// Which side of a comparison a name belongs to.
const (
	sideFile   = 'f'
	sideImport = 'i'
)

// matcher finds blocks of the import that have another id in the inventory.
type matcher struct {
	tokens   *spool.Spool           // by kind and name in lower case: the side and the id of who has it
	doubtful map[inventory.Ref]bool // ids of both sides whose aliases say that they are different things
}

// match compares both sides by id, and what is left over by its other names.
func match(now, file stream, tokens *spool.Spool) (names, error) {
	m := &matcher{tokens: tokens, doubtful: map[inventory.Ref]bool{}}
	err := both(now, file, func(key []byte, n, f []byte) error {
		switch {
		case f == nil:
			return m.add(key, n, sideImport)
		case n == nil:
			return m.add(key, f, sideFile)
		case bytes.Equal(n, f) || m.related(key, n, f):
			return nil
		}
		m.doubtful[refOf(key)] = true
		return first(m.add(key, n, sideImport), m.add(key, f, sideFile))
	})
	if err != nil {
		return nil, err
	}
	return m.pairs()
}

// both walks through two streams side by side. Values are nil where a stream has no such block.
func both(a, b stream, visit func(key, a, b []byte) error) error {
	inA, inB := a.next(), b.next()
	for inA || inB {
		order := 0
		switch {
		case !inB:
			order = -1
		case !inA:
			order = 1
		default:
			order = bytes.Compare(a.key(), b.key())
		}
		var err error
		switch order {
		case -1:
			err = visit(a.key(), a.value(), nil)
		case 1:
			err = visit(b.key(), nil, b.value())
		default:
			err = visit(a.key(), a.value(), b.value())
		}
		if err != nil {
			return err
		}
		if order <= 0 {
			inA = a.next()
		}
		if order >= 0 {
			inB = b.next()
		}
	}
	return first(a.fault(), b.fault())
}

// aliasesOf returns the aliases that a block states; nil when it states none.
func aliasesOf(kind inventory.Kind, v []byte) []string {
	block, err := inventory.ReadBlock(kind, v)
	if err != nil {
		return nil
	}
	for i := range inventory.FieldsNamed(block, "", func(name string) bool { return name == "aliases" }) {
		list, _ := i.Value.([]string)
		return list
	}
	return nil
}

// related reports whether two blocks of one id may be one thing: they share an alias, or one has none.
func (m *matcher) related(key, n, f []byte) bool {
	kind := kindOf(key)
	a, b := aliasesOf(kind, n), aliasesOf(kind, f)
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	return slices.ContainsFunc(a, func(s string) bool {
		return slices.ContainsFunc(b, func(t string) bool { return strings.EqualFold(s, t) }) || strings.EqualFold(s, string(key[1:]))
	})
}

// add puts the names of a block on the list, its id among them unless that is in doubt.
func (m *matcher) add(key, v []byte, side byte) error {
	ref := refOf(key)
	all := aliasesOf(ref.Kind, v)
	if !m.doubtful[ref] {
		all = append(slices.Clone(all), ref.ID)
	}
	seen := map[string]bool{}
	for _, name := range all {
		name = strings.ToLower(name)
		if name == "" || seen[name] {
			continue
		}
		seen[name] = true
		token := append([]byte{key[0]}, name...)
		if err := m.tokens.Add(token, append([]byte{side}, ref.ID...)); err != nil {
			return err
		}
	}
	return nil
}

// pairs returns the blocks that share a name nobody else has.
func (m *matcher) pairs() (names, error) {
	r, err := m.tokens.Sorted()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	found, claimed := names{}, map[inventory.Ref]inventory.Ref{}
	unclear := map[inventory.Ref]bool{}
	group := map[byte][]string{}
	var token []byte
	settle := func() {
		if len(group[sideFile]) != 1 || len(group[sideImport]) != 1 {
			return
		}
		from := inventory.Ref{Kind: kindOf(token), ID: group[sideImport][0]}
		to := inventory.Ref{Kind: from.Kind, ID: group[sideFile][0]}
		old, twice := found[from]
		other, taken := claimed[to]
		if twice && old != to {
			unclear[from] = true
		}
		if taken && other != from {
			unclear[from], unclear[other] = true, true
		}
		found[from], claimed[to] = to, from
	}
	for r.Next() {
		if !bytes.Equal(r.Key(), token) {
			settle()
			token = append(token[:0], r.Key()...)
			clear(group)
		}
		side := r.Value()[0]
		group[side] = append(group[side], string(r.Value()[1:]))
	}
	settle()
	for from := range unclear {
		delete(found, from)
	}
	m.part(found)
	return found, r.Err()
}

// part gives blocks of the import a new id whose own stands for another thing in the inventory, one that was found elsewhere in the import.
func (m *matcher) part(found names) {
	taken := map[inventory.Ref]bool{}
	for from, to := range found {
		taken[to] = true
		if from == to {
			delete(found, from)
		}
	}
	for ref := range m.doubtful {
		if _, named := found[ref]; !named && taken[ref] {
			sum := sha256.Sum256([]byte("another " + ref.String()))
			found[ref] = inventory.Ref{Kind: ref.Kind, ID: ref.ID + "-" + hex.EncodeToString(sum[:3])}
		}
	}
}

// renamed sorts a stream anew, its blocks and references under other names.
func renamed(s stream, n names, to *spool.Spool, told func(from, to inventory.Ref, v []byte)) error {
	var buf []byte
	for s.next() {
		ref := refOf(s.key())
		block, err := inventory.ReadBlock(ref.Kind, s.value())
		if err != nil {
			return err
		}
		is := n.of(ref)
		if is != ref && told != nil {
			told(ref, is, s.value())
		}
		inventory.Rename(block, is.ID, n.of)
		buf = inventory.AppendBlock(buf[:0], block)
		if err := to.Add(keyOf(is), buf); err != nil {
			return err
		}
	}
	return s.fault()
}
