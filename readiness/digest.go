package readiness

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Digests identify everything a result was made from: whoever has an inventory, rules and a model of these digests, and the day, gets
// the same result again.
type Digests struct {
	Inventory string         `json:"inventory"` // see [inventory.Inventory.Digest]
	Library   string         `json:"library"`   // of the rules and their data, chosen or not
	Rules     string         `json:"rules"`     // of the library and of which of its rules were asked
	Model     string         `json:"model"`
	AsOf      inventory.Date `json:"as_of"`
}

// DigestsOf returns the digests of a run.
func DigestsOf(inv *inventory.Inventory, rep *policy.Report, m Model) Digests {
	rules := sha256.New()
	_, _ = fmt.Fprintln(rules, rep.Library) // a hash takes everything
	for _, r := range rep.Rules {
		_, _ = fmt.Fprintln(rules, r.ID)
	}
	text, _ := json.Marshal(m) // numbers and words
	model := sha256.Sum256(text)
	return Digests{
		Inventory: inv.Digest(), Library: rep.Library, Rules: "sha256:" + hex.EncodeToString(rules.Sum(nil)),
		Model: "sha256:" + hex.EncodeToString(model[:]), AsOf: inv.AsOf(),
	}
}
