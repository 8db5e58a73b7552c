package update

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func removeBase(dir string) error { return os.RemoveAll(filepath.Join(dir, ".cloudfirst")) }

// Two machines of one name get their ids by the order of the rows. When that changes, each stays what it was, and references follow.
func TestRowsInAnotherOrder(t *testing.T) {
	dir := t.TempDir()
	into(t, dir, "tool", server(t, "web", "aliases=uuid-1", "vcpu=1"), server(t, "web-2", "aliases=uuid-2", "vcpu=2"),
		block(t, inventory.KindApplication, "paie", "name=Paie", "hosted_on=server.web"))
	before := texts(t, dir)
	r := into(t, dir, "tool", server(t, "web", "aliases=uuid-2", "vcpu=2"), server(t, "web-3", "aliases=uuid-1", "vcpu=1"),
		block(t, inventory.KindApplication, "paie", "name=Paie", "hosted_on=server.web-3"))
	assert.Zero(t, r.Changes(), differences(r))
	assert.Equal(t, before, texts(t, dir))
	assert.Contains(t, differences(r), "renamed: server.web-2: the import calls it server.web\n")
}

// A block whose id stands for another thing now, and that is nowhere in the inventory, is new, under another id.
func TestAnIDThatMeansAnotherThing(t *testing.T) {
	dir := t.TempDir()
	into(t, dir, "tool", server(t, "web", "aliases=uuid-1", "vcpu=1"))
	blocks := func() []any {
		return []any{server(t, "web", "aliases=uuid-9", "vcpu=9"), server(t, "web-2", "aliases=uuid-1", "vcpu=1")}
	}
	r := into(t, dir, "tool", blocks()...)
	assert.Equal(t, 1, r.Added, differences(r))
	assert.Equal(t, 1, r.Changes(), differences(r))
	inv := whole(t, dir)
	require.Len(t, inv.Servers, 2)
	assert.Equal(t, int64(1), inv.Server("web").VCPU.Or(0))
	again := into(t, dir, "tool", blocks()...)
	assert.Zero(t, again.Changes(), differences(again))
}

// Two tools call one machine by different ids: an alias joins them, and each value names its source.
func TestTwoOriginsOfOneServer(t *testing.T) {
	dir := t.TempDir()
	into(t, dir, "rvtools", server(t, "srv-paie", "aliases=INV-7", "vcpu=4", "memory=8 GiB"))
	glpi := func() any { return server(t, "inv-7", "os=Debian 12", "vcpu=6", "memory=8 GiB") }
	r := into(t, dir, "glpi", glpi())
	assert.Equal(t, [3]int{1, 1, 1}, [3]int{r.Added, r.Updated, r.Conflicts}, differences(r)) // the source, the system, the processors
	inv := whole(t, dir)
	require.Len(t, inv.Servers, 1)
	s := inv.Servers[0]
	assert.Equal(t, "Debian 12", s.OS.Or(""))
	require.Equal(t, inventory.Conflict, s.VCPU.State())
	others := s.VCPU.Detail().Others
	assert.Equal(t, []string{"rvtools", "glpi"}, []string{others[0].Source, others[1].Source})
	again := into(t, dir, "glpi", glpi())
	assert.Zero(t, again.Changes(), differences(again))

	// The first tool now says what the second said: its own statement changes, and no third appears.
	r = into(t, dir, "rvtools", server(t, "srv-paie", "aliases=INV-7", "vcpu=5", "memory=8 GiB"))
	assert.Equal(t, 1, r.Conflicts, differences(r))
	others = whole(t, dir).Servers[0].VCPU.Detail().Others
	require.Len(t, others, 2)
	assert.Equal(t, int64(5), others[0].Value)
}

// A name that several blocks have joins nothing.
func TestAmbiguousNamesJoinNothing(t *testing.T) {
	dir := t.TempDir()
	into(t, dir, "one", server(t, "a", "aliases=shared"), server(t, "b", "aliases=shared"))
	r := into(t, dir, "two", server(t, "c", "aliases=shared", "vcpu=2"))
	assert.Equal(t, 2, r.Added, differences(r)) // the source and the server
	assert.Len(t, whole(t, dir).Servers, 3)
}

// A person gave a server another id and said so: the import follows, also with its base.
func TestMovedBlocks(t *testing.T) {
	dir := t.TempDir()
	host := func(vcpu string) []any {
		return []any{server(t, "web", vcpu), block(t, inventory.KindApplication, "paie", "name=Paie", "hosted_on=server.web")}
	}
	into(t, dir, "tool", host("vcpu=4")...)
	edited(t, dir, "tool-0001.inv.hcl", "server \"web\"", "moved {\n  from = server.web\n  to   = server.portal\n}\n\nserver \"portal\"")
	edited(t, dir, "tool-0001.inv.hcl", "[server.web]", "[server.portal]")
	r := into(t, dir, "tool", host("vcpu=4")...)
	assert.Zero(t, r.Changes(), differences(r))
	r = into(t, dir, "tool", host("vcpu=8")...)
	assert.Equal(t, 1, r.Updated, differences(r))
	assert.Equal(t, 1, r.Changes(), differences(r))
	assert.Equal(t, int64(8), whole(t, dir).Server("portal").VCPU.Or(0))
}
