package inventory

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// editCases are edits of testdata/edit/before.inv.hcl; testdata/edit/NAME.golden holds the lines that change.
var editCases = []struct {
	name  string
	edits []Edit
}{
	{"value", []Edit{Set("application.paie.users", Is[int64](3100))}},
	{"states", []Edit{
		Set("application.paie.users", Estimate[int64](3100, "low")), Set("application.paie.rto", NotKnown[Duration]("the owner was asked", 20000)),
		Set("application.paie.rpo", AtMost(Duration(3600e3))), Set("application.paie.databases", Is[[]Ref](nil)), Set("application.paie.contract", DoesNotApply[Ref]()),
	}},
	{"insert", []Edit{Set("application.paie.criticality", Is("high")), Set("application.paie.name_ar", Is("الأجور")), Set("application.untidy.rto", Is(Duration(4*3600e3)))}},
	{"insert first", []Edit{Set("contract.empty.name", Is("Vide")), Set("source.one.file", Is("a.pdf")), Set("source.bare.kind", Is("audit"))}},
	{"remove", []Edit{Set("application.paie.users", Fact[int64]{}), Set("application.paie.owns", Fact[[]Ref]{}), Set("source.one.kind", Fact[string]{})}},
	{"list", []Edit{Set("application.paie.owns", Is([]Ref{{KindDataset, "agents"}, {KindDataset, "10.0"}}))}},
	{"list lines", []Edit{Set("application.paie.owns", Is([]Ref{{KindDataset, "lines"}, {KindDataset, "none"}}))}},
	{"list anew", []Edit{Set("application.paie.owns", Is([]Ref{{KindDataset, "none"}}))}},
	{"object", []Edit{Set("dataset.agents.impact.integrity", Is[int64](3)), Set("dataset.lines.impact.integrity", Is[int64](3)), Set("dataset.unknown.impact.integrity", Is[int64](3)), Set("dataset.none.impact.integrity", Is[int64](3))}},
	{"object without", []Edit{Set("dataset.agents.impact.confidentiality", Fact[int64]{}), Set("dataset.lines.impact.confidentiality", Fact[int64]{})}},
	{"nested", []Edit{
		Set("application.paie.flow.banque.encrypted", Is(true)), Set("application.paie.flow.sms.to", Is(Ref{KindExternal, "sms"})), Set("application.paie.service.web.port", Is[int64](443)),
		Set("application.paie.move.pilot", Is(true)), Set("site.rabat.link.internet.bandwidth", Is(BitRate(20e6))), Set(`application.paie.flow.banque.transform["1"].kind`, Is("aggregate")),
	}},
	{"none", []Edit{Set("application.paie.flows", Is[[]*Flow](nil)), Set("application.none.flow.x.to", Is(Ref{KindExternal, "sms"}))}},
	{"source", []Edit{Set("application.paie.users", From[int64](3100, "audit")), Set("dataset.agents.impact.confidentiality", From[int64](4, "audit"))}},
	{"second", []Edit{AddStatement("application.paie.users", From[int64](3100, "audit")), AddStatement("application.paie.rto", From(Duration(3600e3), "audit"))}},
	{"second again", []Edit{AddStatement("application.sourced.users", From[int64](12, "audit"))}},
	{"conflict", []Edit{Set("application.paie.users", InConflict(Is[int64](5), From[int64](6, "audit")))}},
	{"delete", []Edit{Delete("application.paie.flow.banque"), Delete("source.one"), Delete("application.numbered.flow[\"1\"]"), Delete("dataset.last")}},
	{"header", []Edit{Set("inventory.as_of", Is(Date(20500)))}},
	{"add", []Edit{AddBlock("a.inv.hcl", &Source{Block: Block{ID: "new"}, Kind: Is("interview")})}},
}

// TestApplyTouchesTheseLinesOnly compares the text before and after, line by line, on both kinds of line ends.
func TestApplyTouchesTheseLinesOnly(t *testing.T) {
	src, err := os.ReadFile("testdata/edit/before.inv.hcl")
	require.NoError(t, err)
	for _, c := range editCases {
		t.Run(c.name, func(t *testing.T) {
			got := applied(t, string(src), c.edits)
			golden(t, "testdata/edit/"+c.name+".golden", changedLines(string(src), got))
			windows := applied(t, strings.ReplaceAll(string(src), "\n", "\r\n"), c.edits)
			assert.Equal(t, strings.ReplaceAll(got, "\n", "\r\n"), windows)
			assert.Equal(t, "\ufeff"+got, applied(t, "\ufeff"+string(src), c.edits))
		})
	}
}

func applied(t *testing.T, src string, edits []Edit) string {
	t.Helper()
	changed, diags := Apply(map[string][]byte{"a.inv.hcl": []byte(src)}, edits...)
	require.Empty(t, diags, diags.Error())
	_, diags = Parse("a.inv.hcl", changed["a.inv.hcl"], LoadOptions{})
	for _, d := range diags {
		require.Equal(t, codeReference, d.Code, "%s\n%s", d, changed["a.inv.hcl"])
	}
	return string(changed["a.inv.hcl"])
}

// changedLines lists the lines that one text has and the other has not, by the longest common subsequence.
func changedLines(before, after string) string {
	a, b := strings.Split(before, "\n"), strings.Split(after, "\n")
	common := make([][]int, len(a)+1)
	for i := range common {
		common[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	var out strings.Builder
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[i+1][j] >= common[i][j+1]:
			fmt.Fprintf(&out, "%d - %s\n", i+1, a[i])
			i++
		default:
			fmt.Fprintf(&out, "%d + %s\n", i+1, b[j])
			j++
		}
	}
	return out.String()
}
