package update

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// app makes an application with flows, each written as the id of the application it goes to and its protocol.
func app(t testing.TB, id string, flows ...[2]string) any {
	t.Helper()
	a := block(t, inventory.KindApplication, id, "name="+id)
	for _, f := range flows {
		n, err := inventory.NewNested(a, "flow", f[0])
		require.NoError(t, err)
		require.NoError(t, inventory.SetFact(n, "to", "application."+f[0]))
		require.NoError(t, inventory.SetFact(n, "protocol", f[1]))
	}
	return a
}

func TestNestedBlocksOneByOne(t *testing.T) {
	dir := t.TempDir()
	others := func() []any { return []any{app(t, "x"), app(t, "y"), app(t, "z"), app(t, "mine")} }
	into(t, dir, "tool", append(others(), app(t, "paie", [2]string{"x", "tcp"}, [2]string{"y", "tcp"}))...)
	edited(t, dir, "tool-0001.inv.hcl", "  flow \"x\" {\n    to       = application.x\n    protocol = \"tcp\"\n  }\n",
		"  flow \"mine\" { # by hand\n    to = application.mine\n  }\n")
	r := into(t, dir, "tool", append(others(), app(t, "paie", [2]string{"x", "tcp"}, [2]string{"z", "udp"}))...)
	text := texts(t, dir)["tool-0001.inv.hcl"]
	assert.Contains(t, text, "flow \"mine\" { # by hand\n")
	assert.Contains(t, text, "flow \"y\" {", "what is gone stays")
	assert.Contains(t, text, "flow \"z\" {\n    to       = application.z\n    protocol = \"udp\"\n  }\n")
	assert.NotContains(t, text, "flow \"x\"", "what a person deleted stays away")
	assert.Equal(t, [4]int{1, 1, 0, 1}, [4]int{r.Updated, r.Kept, r.Conflicts, r.Gone}, differences(r))
	whole(t, dir)
	again := into(t, dir, "tool", append(others(), app(t, "paie", [2]string{"x", "tcp"}, [2]string{"z", "udp"}))...)
	assert.Zero(t, again.Changes(), differences(again))
}

// Blocks that contradict one another have no words in the language: the file stays, and the report says so once.
func TestNoBlocksAgainstSome(t *testing.T) {
	dir := t.TempDir()
	a := app(t, "paie")
	require.NoError(t, inventory.SetFact(a, "flows"))
	into(t, dir, "tool", app(t, "x"), a)
	assert.Contains(t, texts(t, dir)["tool-0001.inv.hcl"], "flows = \"none\"")
	r := into(t, dir, "other", app(t, "paie", [2]string{"x", "tcp"}))
	assert.Equal(t, 1, r.Conflicts, differences(r))
	assert.Contains(t, differences(r), "says that there is none")
	again := into(t, dir, "other", app(t, "paie", [2]string{"x", "tcp"}))
	assert.Zero(t, again.Changes(), differences(again))

	dir = t.TempDir()
	into(t, dir, "tool", app(t, "x"), app(t, "paie", [2]string{"x", "tcp"}))
	b := app(t, "paie")
	require.NoError(t, inventory.SetFact(b, "flows"))
	r = into(t, dir, "other", b)
	assert.Equal(t, 1, r.Conflicts, differences(r))
	whole(t, dir)
}

// A fact of an object, and of a nested block there is one of, is compared like any other.
func TestFactsInObjectsAndMove(t *testing.T) {
	dir := t.TempDir()
	make := func(integrity, before string) []any {
		a := app(t, "paie")
		m, err := inventory.NewNested(a, "move", "")
		require.NoError(t, err)
		require.NoError(t, inventory.SetFact(m, "not_before", before))
		return []any{a, block(t, inventory.KindDataset, "agents", "name=Agents", "impact.integrity="+integrity, "impact.availability=1")}
	}
	into(t, dir, "tool", make("2", "2027-01-01")...)
	r := into(t, dir, "tool", make("3", "2027-02-01")...)
	text := texts(t, dir)["tool-0001.inv.hcl"]
	assert.Contains(t, text, "impact = { integrity = 3, availability = 1 }")
	assert.Contains(t, text, "not_before = \"2027-02-01\"")
	assert.Equal(t, 2, r.Updated, differences(r))
	require.NoError(t, removeBase(dir))
	r = into(t, dir, "tool", make("4", "2027-02-01")...)
	assert.Contains(t, texts(t, dir)["tool-0001.inv.hcl"], "fact \"impact.integrity\" {\n    value  = 4\n")
	assert.Equal(t, 1, r.Conflicts, differences(r))
	whole(t, dir)
}
