package disposition

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// ties is the order in which equal support is broken.
var ties = []policy.Disposition{
	policy.Rehost,     // least work, and what comes after can be done there
	policy.Replatform, // some work, and less to run afterwards
	policy.Relocate,   // no change at all, and needs a target of the same make
	policy.Repurchase, // a purchase first, and users learn something new
	policy.Refactor,   // most work
	policy.Retain,     // nothing gained
	policy.Retire,     // cannot be undone
}

// Ties lists the dispositions in the order in which equal support is broken, the first winning.
func Ties() []policy.Disposition { return slices.Clone(ties) }

// before reports whether a wins over b on equal support.
func before(a, b policy.Disposition) bool { return slices.Index(ties, a) < slices.Index(ties, b) }
