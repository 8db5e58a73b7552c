package author

import (
	_ "embed"
	"encoding/json"
	"sync"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// coreText says which packages beside the rules read which attributes. The test of this file makes it from their source.
//
//go:embed core.json
var coreText []byte

var core = sync.OnceValue(func() map[string][]string {
	var out map[string][]string
	if err := json.Unmarshal(coreText, &out); err != nil {
		panic("policy/author: core.json: " + err.Error()) // it is part of the program and tested
	}
	return out
})

// coreUses lists what beside the rules reads an attribute: opa (documents, waivers), readiness (classes
// along flows, verdicts, questions), planner (waves), report.
func coreUses(kind inventory.Kind, path string) []string { return core()[string(kind)+"."+path] }
