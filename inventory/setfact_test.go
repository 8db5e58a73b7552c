package inventory_test

import (
	"fmt"
	"log"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// An importer states facts by the names of their attributes.
func ExampleSetFact() {
	block, err := inventory.NewBlock(inventory.KindServer, "srv-1")
	if err != nil {
		log.Fatal(err)
	}
	for _, fact := range [][]string{{"name", "SRV-1"}, {"memory", "128 GiB"}, {"aliases", "db", "oracle-1"}, {"eol", "2026-10-31"}} {
		if err := inventory.SetFact(block, fact[0], fact[1:]...); err != nil {
			log.Fatal(err)
		}
	}
	fmt.Println(inventory.SetFact(block, "power", "On"))
	server := block.(*inventory.Server)
	fmt.Println(server.ID, server.Memory.Or(0), server.Aliases.Or(nil), server.EOL.Or(0))
	// Output:
	// power cannot be "On": did you mean on or off? The words are on, off, suspended
	// srv-1 128 GiB [db oracle-1] 2026-10-31
}

func ExampleNewBlock() {
	block, err := inventory.NewBlock(inventory.KindRegister, "foncier")
	fmt.Println(block.(*inventory.Dataset).Ref(), err)
	_, err = inventory.NewBlock("sever", "x")
	fmt.Println(err)
	// Output:
	// register.foncier <nil>
	// no kind of block is called "sever"; did you mean server?
}

func ExampleNewNested() {
	paie, err := inventory.NewBlock(inventory.KindApplication, "paie")
	if err != nil {
		log.Fatal(err)
	}
	flow, err := inventory.NewNested(paie, "flow", "virement")
	if err != nil {
		log.Fatal(err)
	}
	if err := inventory.SetFact(flow, "to", "application.depense"); err != nil {
		log.Fatal(err)
	}
	fmt.Println(paie.(*inventory.Application).Flows.Or(nil)[0].To.Or(inventory.Ref{}))
	// Output: application.depense
}

func ExampleSetState() {
	server := &inventory.Server{}
	day, err := inventory.ParseDate("2026-09-02")
	if err != nil {
		log.Fatal(err)
	}
	if err := inventory.SetState(server, "memory", inventory.Unknown, inventory.Detail{Reason: "nobody looked", Since: day}); err != nil {
		log.Fatal(err)
	}
	fmt.Println(server.Memory.State(), server.Memory.Detail().Reason)
	// Output: unknown nobody looked
}

// What SetFact accepts, the language reads as the same value.
func TestSetFactAgreesWithTheLanguage(t *testing.T) {
	cases := []struct {
		kind      inventory.Kind
		attribute string
		texts     []string
		hcl       string // of the value; "" for what is refused
	}{
		{"application", "name", []string{"Paie ${x}"}, `"Paie $${x}"`},
		{"application", "users", []string{"2500"}, `2500`},
		{"application", "users", []string{"1e3"}, `1e3`},
		{"application", "users", []string{"9007199254740993"}, `9007199254740993`},
		{"application", "availability", []string{"99.95"}, `99.95`},
		{"application", "rto", []string{"4h"}, `"4h"`},
		{"application", "monitoring", []string{"true"}, `true`},
		{"application", "hosted_since", []string{"2026-10-31"}, `"2026-10-31"`},
		{"application", "criticality", []string{"vital"}, `"vital"`},
		{"application", "hosted_on", []string{"server.a", `server["10.0.0.1"]`, "site.rabat"}, `[server.a, server["10.0.0.1"], site.rabat]`},
		{"application", "hosted_on", nil, `"none"`},
		{"application", "flows", nil, `"none"`},
		{"application", "move", nil, `"none"`},
		{"application", "contract", []string{"none"}, `"none"`},
		{"server", "memory", []string{"1.5 GiB"}, `"1.5 GiB"`},
		{"dataset", "personal", []string{"personal", "health"}, `["personal", "health"]`},
		{"dataset", "growth", []string{"6 GB/week"}, `"6 GB/week"`},
		{"team", "capacity", []string{"9 person_days/week"}, `"9 person_days/week"`},
		{"calendar", "holidays", []string{"2027-01-01"}, `["2027-01-01"]`},
	}
	for _, c := range cases {
		block, err := inventory.NewBlock(c.kind, "x")
		require.NoError(t, err)
		require.NoError(t, inventory.SetFact(block, c.attribute, c.texts...), c.attribute)
		require.Equal(t, factOfText(t, c.kind, c.attribute, c.hcl), factOf(block, c.attribute), "%s %q", c.attribute, c.texts)
	}
}

// factOfText returns a fact as Parse reads it.
func factOfText(t *testing.T, kind inventory.Kind, attribute, value string) string {
	t.Helper()
	name := ""
	if schema, _ := inventory.SchemaOf(kind); schema.Fields[0].Required && attribute != "name" {
		name = "name = \"x\"\n"
	}
	src := fmt.Sprintf("inventory {\n schema = \"1.0\"\n as_of = \"2026-10-31\"\n}\n%s \"x\" {\n%s %s = %s\n}\n", kind, name, attribute, value)
	src += "server \"a\" {}\nserver \"10.0.0.1\" {}\nsite \"rabat\" {}\n"
	inv, diags := inventory.Parse("x.inv.hcl", []byte(src), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), diags.Error())
	for i := range inv.BlockFacts(inventory.Ref{Kind: kind, ID: "x"}) {
		if i.Field.Name == attribute {
			return fmt.Sprintf("%v %T %v", i.State, i.Value, i.Value)
		}
	}
	t.Fatalf("no fact %s", attribute)
	return ""
}

func factOf(block any, attribute string) string {
	for i := range inventory.Fields(block, "x") {
		if i.Field.Name == attribute {
			return fmt.Sprintf("%v %T %v", i.State, i.Value, i.Value)
		}
	}
	return ""
}

func TestSetFactRefuses(t *testing.T) {
	cases := []struct {
		attribute string
		texts     []string
		want      string
	}{
		{"memry", []string{"1"}, `there is no attribute "memry" here; did you mean memory?`},
		{"memory", []string{"128"}, `memory has no unit: write "128 GiB"`},
		{"memory", []string{"128 Go"}, "has no unit known here"},
		{"memory", []string{"-1 GiB"}, "does not begin with a number"},
		{"memory", []string{strings.Repeat("9", 1000) + " GiB"}, "is no quantity"},
		{"vcpu", []string{"4.5"}, "must be a whole number"},
		{"vcpu", []string{"-1"}, "cannot be -1: write a number of at least 0"},
		{"vcpu", []string{"1e300"}, "cannot be 1e300"},
		{"vcpu", []string{"0x10"}, "must be a whole number"},
		{"vcpu", []string{"NaN"}, "must be a whole number"},
		{"vcpu", []string{""}, "must be a whole number"},
		{"vcpu", nil, "takes one text, not 0"},
		{"vcpu", []string{"1", "2"}, "takes one text, not 2"},
		{"eol", []string{"31/10/2026"}, "is not a date"},
		{"eol", []string{"1970-01-01"}, "is not a date"},
		{"site", []string{"rabat"}, "must be a reference such as site.id"},
		{"site", []string{""}, "must be a reference"},
		{"site", []string{"server.x"}, `cannot point to the server "x"`},
		{"site", []string{"site[\"a\\u202eb\"]"}, "cannot be seen"},
		{"name", []string{"\xff"}, "not UTF-8"},
		{"name", []string{strings.Repeat("x", 1<<17)}, "longer than"},
		{"name.x", []string{"a"}, "holds no facts of its own"},
	}
	for _, c := range cases {
		server := &inventory.Server{}
		require.ErrorContains(t, inventory.SetFact(server, c.attribute, c.texts...), c.want, "%s %q", c.attribute, c.texts)
		require.Equal(t, &inventory.Server{}, server, "the block is not to change")
	}
}

func TestSetFactInsideBlocks(t *testing.T) {
	data := &inventory.Dataset{}
	require.NoError(t, inventory.SetFact(data, "impact.integrity", "3"))
	require.Equal(t, int64(3), data.Impact.Integrity.Or(0))
	require.ErrorContains(t, inventory.SetFact(data, "impact", "3"), "name one, such as impact.confidentiality")
	require.ErrorContains(t, inventory.SetFact(data, "impact.integrity", "5"), "from 0 to 4")
	require.NoError(t, inventory.SetState(data, "impact", inventory.Unknown, inventory.Detail{Reason: "?"}))
	require.Equal(t, inventory.Unknown, data.Impact.Integrity.State())
	require.NoError(t, inventory.SetState(data, "impact.integrity", inventory.LeftOut, inventory.Detail{}))
	require.Equal(t, inventory.LeftOut, data.Impact.Integrity.State())
	require.Error(t, inventory.SetState(data, "name", inventory.Bounded, inventory.Detail{}))

	app := &inventory.Application{}
	move, err := inventory.NewNested(app, "move", "")
	require.NoError(t, err)
	require.NoError(t, inventory.SetFact(move, "pilot", "true"))
	again, err := inventory.NewNested(app, "move", "")
	require.NoError(t, err)
	require.Same(t, move, again)
	_, err = inventory.NewNested(app, "flow", "a")
	require.NoError(t, err)
	_, err = inventory.NewNested(app, "flow", "a")
	require.ErrorContains(t, err, "twice")
	_, err = inventory.NewNested(app, "flow", "")
	require.ErrorContains(t, err, "empty")
	_, err = inventory.NewNested(app, "flaw", "a")
	require.Error(t, err)
	_, err = inventory.NewNested(app, "flow", "b")
	require.NoError(t, err)
	require.Len(t, app.Flows.Or(nil), 2)
	require.ErrorContains(t, inventory.SetFact(app, "flows", "x"), "flow blocks")
}

func TestSetFactOfWhatIsNoBlock(t *testing.T) {
	for _, v := range []any{nil, 1, "x", (*inventory.Server)(nil), inventory.Server{}, os.Stdout} {
		require.Error(t, inventory.SetFact(v, "name", "x"))
		_, err := inventory.NewNested(v, "flow", "x")
		require.Error(t, err)
	}
}

func BenchmarkSetFact(b *testing.B) {
	server := &inventory.Server{}
	for b.Loop() {
		if err := inventory.SetFact(server, "memory", "128 GiB"); err != nil {
			b.Fatal(err)
		}
	}
}
