package inventory

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWorkspaceIsOneInventory(t *testing.T) {
	inv := load(t, os.DirFS("testdata/workspace"))
	text := encoded(t, inv)
	golden(t, "testdata/workspace.golden", text)
	assert.Equal(t, withoutPlaces(inv), withoutPlaces(parsedText(t, text)))
	var b strings.Builder
	require.NoError(t, EncodeJSON(&b, inv))
	assert.Equal(t, withoutPlaces(inv), withoutPlaces(load(t, files("flat.inv.json", b.String()))))
}

// TestMembersMayBeJSON reads foreign names and templates that programs wrote.
func TestMembersMayBeJSON(t *testing.T) {
	inv := load(t, files(
		"w.inv.json", `{"workspace": {"members": ["a", "b"], "as_of": "2026-10-31"}}`,
		"a/a.inv.json", `{"inventory": {"schema": "1.0", "uses": ["b"]},
			"locals": {"std": "4h", "all": ["site.s"]},
			"var": {"region": {"default": "Rabat"}},
			"template": {"application": {"web": {"rto": {"$local": "std"}, "hosted_on": {"$local": "all"}}}},
			"moved": [{"from": "application.x", "to": "application.y"}],
			"site": {"s": {"city": {"$var": "region"}}},
			"application": {"y": {"name": "Y", "like": "template.web", "owns": ["b.dataset.d"], "move": {"with": ["application.x"]}}}}`,
		"b/b.inv.hcl", "inventory {\n  schema = \"1.0\"\n  export = [\"dataset\"]\n}\ndataset \"d\" {\n  name = \"D\"\n}\n",
	))
	y := inv.Application("a/y")
	require.NotNil(t, y)
	assert.Equal(t, []Ref{{KindDataset, "b/d"}}, y.Owns.Or(nil))
	assert.Equal(t, []Ref{{KindSite, "a/s"}}, y.HostedOn.Or(nil))
	assert.Equal(t, []Ref{{KindApplication, "a/y"}}, y.Move.Or(nil).With.Or(nil))
	assert.Equal(t, "4h", y.RTO.Or(0).String())
	assert.Equal(t, "Rabat", inv.Site("a/s").City.Or(""))
}

// oneMember is a workspace of a member with the text given, beside what else is given.
func oneMember(head, text string, more ...string) fstest.MapFS {
	m := files(append([]string{"w.inv.hcl", "workspace {\n  members = [\"a\"]\n}\n", "a/a.inv.hcl", "inventory {\n  schema = \"1.0\"\n  as_of = \"2026-10-31\"\n" + head + "}\n" + text}, more...)...)
	return m
}

func TestWorkspaceProblems(t *testing.T) {
	const w, day, schema = "workspace {\n  members = [\"a\", \"b\"]\n}\n", "as_of = \"2026-10-31\"\n", "inventory {\nschema = \"1.0\"\n"
	for name, c := range map[string]struct {
		fsys fstest.MapFS
		want []string // code and summary of each error
	}{
		"alone": {
			files("a.inv.hcl", schema+day+"uses = [\"b\"]\n}\nsite \"s\" {\n}\napplication \"x\" {\n  name = \"X\"\n  owns = [b.dataset.d, b.dataset.e]\n  reads = [c.dataset.d]\n}\n"),
			[]string{"INV-WSP-005 cannot check b.dataset.d: the package b was not loaded", "INV-WSP-005 cannot check c.dataset.d: the package c was not loaded"},
		},
		"two blocks": {
			files("a/a.inv.hcl", schema+day+"}\n", "b/b.inv.hcl", schema+day+"}\n", "w.inv.hcl", "workspace {\n  members = [\"a\"]\n}\n", "x.inv.hcl", "workspace {\n  members = [\"b\"]\n}\n"),
			[]string{"INV-WSP-001 a second workspace block"},
		},
		"loaded from above": {
			files("x/a/a.inv.hcl", schema+day+"}\n", "x/b/b.inv.hcl", schema+day+"}\n", "x/w.inv.hcl", w),
			[]string{"INV-WSP-001 the workspace block stands below the root"},
		},
		"inside of a member": {
			oneMember("", "workspace {\n  members = [\"z\"]\n}\n"),
			[]string{"INV-WSP-001 the workspace block stands below the root"},
		},
		"nested": {
			oneMember("", "", "v.inv.hcl", "", "a/b/b.inv.hcl", schema+"}\n", "w.inv.hcl", "workspace {\n  members = [\"a/b\", \"a\"]\n}\n"),
			[]string{`INV-BLK-004 a second inventory block`, `INV-WSP-002 the member "a/b" lies within the member "a"`},
		},
		"same name": {
			files("w.inv.hcl", "workspace {\n  members = [\"n/a\", \"s/a\"]\n}\n", "n/a/a.inv.hcl", schema+day+"}\n", "s/a/a.inv.hcl", "\n"),
			[]string{`INV-WSP-002 the members "n/a" and "s/a" have the same name`},
		},
		"days": {
			files("w.inv.hcl", w, "a/a.inv.hcl", schema+day+"}\n", "b/b.inv.hcl", schema+"as_of = \"2026-09-30\"\n}\n"),
			[]string{"INV-WSP-006 package b states another as_of: 2026-09-30, and not 2026-10-31"},
		},
		"currencies": {
			files("w.inv.hcl", w, "a/a.inv.hcl", schema+day+"currency = \"MAD\"\n}\n", "b/b.inv.hcl", schema+day+"currency = \"EUR\"\n}\n"),
			[]string{"INV-WSP-006 package b states another currency: EUR, and not MAD"},
		},
		"no day": {
			files("w.inv.hcl", w, "a/a.inv.hcl", schema+"}\n", "b/b.inv.hcl", schema+"}\n"),
			[]string{"INV-ATR-002 the inventory states no day its facts are true on"},
		},
		"no header": {
			files("w.inv.hcl", w, "a/a.inv.hcl", schema+day+"}\n", "b/b.inv.hcl", "site \"s\" {\n}\n"),
			[]string{"INV-BLK-004 no file of package b holds the inventory block"},
		},
		"broken": {
			files("w.inv.hcl", w, "a/a.inv.hcl", schema+day+"uses = [\"b\"]\n}\nprogramme \"p\" {\n  name = \"P\"\n  start = \"2027-01-01\"\n  calendar = b.calendar.c\n}\n", "b/b.inv.hcl", "site \"s\" {"),
			[]string{"INV-SYN-001 unclosed configuration block"},
		},
		"names of its own": {
			oneMember("export = [\"dataset\"]\nuses = [\"a\"]\n", "application \"x\" {\n  name = \"X\"\n  owns = [a.dataset.d]\n}\ndataset \"d\" {\n  name = \"D\"\n}\n"),
			[]string{"INV-WSP-003 package a uses itself", "INV-WSP-003 a.dataset.d is the package's own"},
		},
		"locals of another": {
			oneMember("", "site \"s\" {\n  city = local.c\n  like = template.t\n}\n", "l.inv.hcl", "locals {\n  c = \"C\"\n}\ntemplate \"site\" \"t\" {\n}\nsite \"r\" {\n  city = local.c\n}\n"),
			[]string{`INV-USE-001 no local is called "c"`, `INV-USE-006 no template for site is called "t"`},
		},
		"no workspace, two packages": {
			files("a/a.inv.hcl", schema+day+"}\n", "b/b.inv.hcl", schema+day+"}\n"),
			[]string{"INV-BLK-004 a second inventory block"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			inv, diags, err := Load(t.Context(), c.fsys, LoadOptions{})
			require.NoError(t, err)
			assert.Nil(t, inv)
			var got []string
			for _, d := range diags {
				if d.Severity == Error {
					got = append(got, d.Code+" "+d.Summary)
					assert.NotEmpty(t, or(d.Fix, d.Detail), d.Summary)
				}
			}
			assert.Equal(t, c.want, got, diags.Error())
		})
	}
}

// TestDayOfAWorkspace: the caller's day, or the workspace's, holds whatever the members say.
func TestDayOfAWorkspace(t *testing.T) {
	m := files("w.inv.hcl", "workspace {\n  members = [\"a\", \"b\"]\n}\n",
		"a/a.inv.hcl", "inventory {\n  schema = \"1.0\"\n  as_of = \"2026-10-31\"\n}\n", "b/b.inv.hcl", "inventory {\n  schema = \"1.0\"\n  as_of = \"2026-09-30\"\n}\n")
	day, err := ParseDate("2027-01-01")
	require.NoError(t, err)
	inv, diags, err := Load(t.Context(), m, LoadOptions{AsOf: day})
	require.NoError(t, err)
	require.Empty(t, diags, diags.Error())
	assert.Equal(t, day, inv.AsOf())
	m["w.inv.hcl"].Data = []byte("workspace {\n  members = [\"a\", \"b\"]\n  as_of = \"2026-12-01\"\n}\n")
	assert.Equal(t, "2026-12-01", load(t, m).AsOf().String())
}

// TestCompleteFlowsOfAMember: what one member declares must not be said of another.
func TestCompleteFlowsOfAMember(t *testing.T) {
	app := "application \"x\" {\n  name = \"X\"\n}\n"
	m := files("w.inv.hcl", "workspace {\n  members = [\"a\", \"b\"]\n  as_of = \"2026-10-31\"\n}\n",
		"a/a.inv.hcl", "inventory {\n  schema = \"1.0\"\n  complete = [\"flows\"]\n}\n"+app, "b/b.inv.hcl", "inventory {\n  schema = \"1.0\"\n}\n"+app)
	inv := load(t, m)
	assert.Equal(t, LeftOut, inv.Header.Complete.State())
	assert.True(t, inv.Application("a/x").Flows.Known())
	assert.Equal(t, LeftOut, inv.Application("b/x").Flows.State())
	m["b/b.inv.hcl"].Data = []byte("inventory {\n  schema = \"1.0\"\n  complete = [\"flows\"]\n}\n" + app)
	inv = load(t, m)
	assert.Equal(t, []string{"flows"}, inv.Header.Complete.Or(nil))
	assert.Equal(t, LeftOut, inv.Application("a/x").Flows.State())
}
