package papers

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
)

// Kind is a kind of paper.
type Kind string

// The kinds of paper.
const (
	Article17    Kind = "article-17"   // the study before an unqualified provider is used (decree 2-24-921)
	CNDP         Kind = "cndp"         // what a declaration, a request for authorisation or for a transfer has to say (law 09-08)
	Homologation Kind = "homologation" // the file of a decision to put a sensitive system into service (law 05-20)
	CloudFirst   Kind = "cloud-first"  // the record of a hosting decision
	Tender       Kind = "tender"       // the annex of a contract: clauses, reversibility, what the offer has to be
	Note         Kind = "note"         // one page for those who decide
)

// Kinds lists the kinds.
func Kinds() []Kind { return []Kind{Article17, CNDP, Homologation, CloudFirst, Tender, Note} }

// ParseKind returns the kind of a name, or an error that lists them.
func ParseKind(name string) (Kind, error) {
	k := Kind(strings.ToLower(name))
	if !slices.Contains(Kinds(), k) {
		return "", tell.Errorf(noKind, name, names())
	}
	return k, nil
}

func names() string {
	var out []string
	for _, k := range Kinds() {
		out = append(out, string(k))
	}
	return strings.Join(out, ", ")
}
