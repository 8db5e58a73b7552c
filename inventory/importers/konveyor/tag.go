package konveyor

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// place is where a tag goes.
type place uint8

const (
	nowhere    place = iota
	inRuntime        // application: runtime
	inDatabase       // database: engine
	inSite           // site: name, and application: hosted_on
)

// places are the categories that say one thing that the inventory has an attribute for, folded. Operating System is not among them: it
// speaks of a machine the file does not name. Language is not: a runtime is not a language.
var places = map[string]place{
	"runtime":    inRuntime,
	"database":   inDatabase,
	"datacenter": inSite,
}

func placeOf(category string) place { return places[foldTag(category)] }

// foldTag makes names equal that Konveyor takes for one another: case, dashes, underscores and blanks do not count.
func foldTag(s string) string {
	return strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(s))
}

// distinct leaves references out that stand there already.
func distinct(refs []inventory.Ref) []inventory.Ref {
	var out []inventory.Ref
	for _, r := range refs {
		if !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}
