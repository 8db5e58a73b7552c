package backstage

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// maxName is how long a name may be.
const maxName = 63

// names gives every block of a kind a name that Backstage takes and no other has.
type names struct {
	of    map[inventory.Ref]string
	taken map[inventory.Ref]bool // kind and lower-case name
}

func newNames() *names {
	return &names{of: map[inventory.Ref]string{}, taken: map[inventory.Ref]bool{}}
}

// name returns the name of a block. Ids that are names already keep them, unless an earlier one differs in case only.
func (n *names) name(ref inventory.Ref) string {
	if s, ok := n.of[ref]; ok {
		return s
	}
	s := mangle(ref.ID)
	if s == "" || s != ref.ID || n.taken[inventory.Ref{Kind: ref.Kind, ID: strings.ToLower(s)}] {
		sum := sha256.Sum256([]byte(ref.String()))
		tail := hex.EncodeToString(sum[:6])
		s = strings.Trim(s[:min(len(s), maxName-len(tail)-1)], "-_.")
		if s != "" {
			s += "-"
		}
		s += tail
	}
	n.of[ref] = s
	n.taken[inventory.Ref{Kind: ref.Kind, ID: strings.ToLower(s)}] = true
	return s
}

// mangle puts single hyphens where a name may not hold what stands there.
func mangle(id string) string {
	var b strings.Builder
	sign := true // a name begins with a letter or digit
	for _, r := range id {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
		switch {
		case letter:
			b.WriteRune(r)
		case sign:
			continue
		case r == '-' || r == '_' || r == '.':
			b.WriteRune(r)
		default:
			b.WriteByte('-')
		}
		sign = !letter
	}
	s := b.String()
	return strings.TrimRight(s[:min(len(s), maxName)], "-_.")
}
