package inventory

import (
	"bytes"
	"cmp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const secretText = `inventory {
  schema  = "1.0"
  as_of   = "2026-10-31"
  marking = "internal"
}
administration "zqxveille" {
  name  = "Zqx Veille nationale"
  vital = true
}
administration "mairie" {
  name  = "Mairie"
  vital = false
}
moved {
  from = application.zqxancien
  to   = application.zqxalerte
}
source "zqxaudit" {
  title = "Zqx audit 2026"
}
site "zqxbunker" {
  name    = "Zqx bunker"
  country = "MA"
}
server "zqxsrv" {
  site     = site.zqxbunker
  hostname = "zqxhost.gov.example"
  os       = "ZqxOS"
}
dataset "zqxplans" {
  name = "Zqx plans"
}
application "zqxalerte" {
  name           = "Zqx alerte"
  name_ar        = "زقكس"
  administration = administration.zqxveille
  hosted_on      = [server.zqxsrv]
  owns           = [dataset.zqxplans]
  description    = "Zqx alerts the nation"
  users          = 7
  fact "users" {
    source = source.zqxaudit
    note   = "zqx counted"
  }
  rto = unknown("zqx never measured")
  flow "zqxvers" { to = application.permis }
  service "zqxapi" { exposure = "internal" }
}
application "zqxorphan" {
  name = "Zqx orphan"
}
application "permis" {
  name           = "Permis"
  administration = administration.mairie
  description    = "Sends to Zqx Alerte every night"
  aliases        = ["permis-v2"]
  runtime        = "ZqxOS"
  flow "vers-zqxalerte" {
    to      = application.zqxalerte
    purpose = "zqx purposes"
  }
  flow "local" { to = application.permis-2 }
}
application "permis-2" {
  name           = "Permis 2"
  administration = administration.mairie
}
waiver "zqxw" {
  rule        = "MA-0520-11"
  application = application.zqxalerte
  reason      = "Zqx reason"
  expires     = "2027-01-01"
}
`

func parseSecret(t *testing.T) *Inventory {
	t.Helper()
	inv, diags := Parse("zqx.inv.hcl", []byte(secretText), LoadOptions{})
	require.False(t, diags.HasErrors(), diags.Error())
	return inv
}

func TestRedactTellsNoHiddenName(t *testing.T) {
	inv := parseSecret(t)
	r, err := Redact(inv, RedactOptions{Words: map[string]bool{"MA-0520-11": true}})
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, Encode(&out, r.Inventory))
	assert.NotContains(t, strings.ToLower(out.String()), "zqx")
	assert.NotContains(t, out.String(), "زقكس")
	for _, stays := range []string{`"Mairie"`, `"Permis 2"`, `"permis-v2"`, `flow "local"`, `country = "MA"`, "= 7", `"MA-0520-11"`, "vital = true"} {
		assert.Contains(t, out.String(), stays)
	}
	alerte := r.Inventory.Application(r.Names[Ref{KindApplication, "zqxalerte"}].ID)
	require.NotNil(t, alerte)
	assert.Equal(t, Position{}, r.Inventory.Position(alerte.Pos))
	assert.Equal(t, alerte.ID, alerte.Name.Or(""))
	permis := r.Inventory.Application("permis")
	assert.Equal(t, Ref{KindApplication, alerte.ID}, permis.Flows.Or(nil)[0].To.Or(Ref{}))
	assert.Equal(t, permis.Runtime.Or("a"), r.Inventory.Server(r.Names[Ref{KindServer, "zqxsrv"}].ID).OS.Or("b"), "equal texts stay equal")
	assert.Equal(t, NotApplicable, r.Inventory.NamesVital())
	assert.True(t, r.Inventory.Redacted())
	_, again := Parse("again.inv.hcl", out.Bytes(), LoadOptions{})
	assert.False(t, again.HasErrors(), again.Error())

	keyed, err := Redact(inv, RedactOptions{Key: []byte("k")})
	require.NoError(t, err)
	less, err := Redact(inv.Without(Ref{KindWaiver, "zqxw"}), RedactOptions{Key: []byte("k")})
	require.NoError(t, err)
	for old, to := range less.Names {
		assert.Equal(t, keyed.Names[old], to, "names made with a key stay")
	}
	all, err := Redact(inv, RedactOptions{All: true})
	require.NoError(t, err)
	out.Reset()
	require.NoError(t, Encode(&out, all.Inventory))
	assert.NotContains(t, strings.ToLower(out.String()), "permis")
	assert.Len(t, all.Names, len(inv.blocks()))
}

func TestRedactFindsNamesHoweverWritten(t *testing.T) {
	described := func(text string) string {
		inv, diags := Parse("a.inv.hcl", []byte(`inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}
administration "surete" {
  name  = "Sûreté du port"
  vital = true
}
administration "mairie" {
  name  = "Mairie"
  vital = false
}
application "112" {
  name           = "Appels d'urgence"
  name_ar        = "نداءات الطوارئ"
  administration = administration.surete
  aliases        = ["SI"]
}
application "etat-civil" {
  name           = "État civil"
  administration = administration.mairie
  description    = `+Quote(text)+`
}
`), LoadOptions{})
		require.False(t, diags.HasErrors(), diags.Error())
		r, err := Redact(inv, RedactOptions{})
		require.NoError(t, err)
		return r.Inventory.Application("etat-civil").Description.Or("")
	}
	for _, told := range []string{
		"vu avec la SURETE DU PORT", "surete-du-port", "sûreté_du_port@example", "appelle le 112.", "lit le SI", "APPELSDURGENCE2", "appels d’urgence",
		"ترتبط بنداءات الطّوارئ", "نـداءات الطوارئ",
	} {
		assert.Regexp(t, "(?i)^hidden text ", described(told), told)
	}
	assert.Regexp(t, "(?i)^hidden text ", described("si possible"), "a name that is a word hides more than it must")
	for _, free := range []string{"vu en 1125", "une simulation", "le port"} {
		assert.Equal(t, free, described(free))
	}
}

// Rules compare texts with case and without: both ways give what they gave.
func TestRedactKeepsWhatIsEqual(t *testing.T) {
	texts := rapid.SampledFrom([]string{"Agent", "agent", "AGENT", "Agents", "Oracle 12c", "oracle-12c", "Zqx Base 3", "zqx base 3", "none", "MA"})
	rapid.Check(t, func(t *rapid.T) {
		skills := rapid.SliceOfN(texts, 1, 6).Draw(t, "skills")
		inv, _ := New(20000, Inventory{Administrations: []*Administration{{Block: Block{ID: "a"}, Name: Is("A"), Vital: Is(true), Skills: Is(skills), Sector: Is("x")}}})
		opt := RedactOptions{}
		if rapid.Bool().Draw(t, "keyed") {
			opt.Key = []byte("0123456789abcdef")
		}
		r, err := Redact(inv, opt)
		require.NoError(t, err)
		made := r.Inventory.Administrations[0].Skills.Or(nil)
		for i := range skills {
			for j := range skills {
				require.Equal(t, skills[i] == skills[j], made[i] == made[j], "%q and %q", skills[i], skills[j])
				require.Equal(t, strings.EqualFold(skills[i], skills[j]), strings.EqualFold(made[i], made[j]), "%q and %q", skills[i], skills[j])
			}
			require.NotContains(t, strings.ToLower(made[i]), "zqx")
			if strings.HasSuffix(strings.ToLower(skills[i]), "12c") {
				require.Equal(t, skills[i], made[i], "a product that many have tells nothing")
			}
		}
	})
}

// What nobody says whose it is may belong to an infrastructure of vital importance, where there is one.
func TestRedactHidesWhatIsNobodys(t *testing.T) {
	build := func(vital bool) *Redaction {
		inv, diags := New(20000, Inventory{
			Administrations: []*Administration{{Block: Block{ID: "a"}, Name: Is("A"), Vital: Is(vital)}, {Block: Block{ID: "b"}, Name: Is("B"), Vital: Is(false)}},
			Servers:         []*Server{{Block: Block{ID: "lost"}}, {Block: Block{ID: "used"}}},
			Databases:       []*Database{{Block: Block{ID: "on-used"}, Server: Is(Ref{KindServer, "used"})}, {Block: Block{ID: "on-lost"}, Server: Is(Ref{KindServer, "lost"})}},
			Datasets:        []*Dataset{{Block: Block{ID: "of-b"}, Name: Is("D"), Steward: Is(Ref{KindAdministration, "b"})}},
			Applications: []*Application{{
				Block: Block{ID: "x"}, Name: Is("X"), Administration: Is(Ref{KindAdministration, "b"}), HostedOn: Is([]Ref{{KindServer, "used"}}),
			}},
		})
		require.False(t, diags.HasErrors(), diags.Error())
		r, err := Redact(inv, RedactOptions{})
		require.NoError(t, err)
		return r
	}
	assert.Empty(t, build(false).Hidden)
	assert.Equal(t, []Ref{{KindAdministration, "a"}, {KindDatabase, "on-lost"}, {KindServer, "lost"}}, build(true).Hidden)
}

func TestRedactionTells(t *testing.T) {
	r, err := Redact(parseSecret(t), RedactOptions{})
	require.NoError(t, err)
	assert.True(t, r.Tells("package zqxalerte"))
	assert.True(t, r.Tells("# of ZQX-ALERTE"))
	assert.False(t, r.Tells("package alerte"))
}

// Who must prefer one of equals prefers the same one without names.
func TestRedactKeepsOrder(t *testing.T) {
	inv := parseSecret(t)
	r, err := Redact(inv, RedactOptions{All: true, Key: []byte("any")})
	require.NoError(t, err)
	for _, a := range inv.Applications {
		for _, b := range inv.Applications {
			x, y := Ref{KindApplication, a.ID}, Ref{KindApplication, b.ID}
			assert.Equal(t, inv.Compare(x, y), cmp.Compare(r.Inventory.Compare(r.Names[x], r.Names[y]), 0))
		}
	}
}

// Redaction changes no state, no number and no structure, and hiding everything leaves no free text.
func TestRedactKeepsWhatIsNoText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inv := arbitraryInventory(t)
		r, err := Redact(inv, RedactOptions{All: rapid.Bool().Draw(t, "all")})
		require.NoError(t, err)
		require.Len(t, r.Inventory.blocks(), len(inv.blocks()))
		for _, b := range inv.blocks() {
			to, ok := r.Names[b.Ref()]
			if !ok {
				to = b.Ref()
			}
			require.True(t, r.Inventory.Has(to))
			var states, after []State
			for i := range inv.BlockFacts(b.Ref()) {
				states = append(states, i.State)
			}
			for i := range r.Inventory.BlockFacts(to) {
				after = append(after, i.State)
			}
			require.Equal(t, states, after)
		}
	})
}

func TestMarkingByLaw(t *testing.T) {
	admin := func(f Fact[bool]) *Inventory {
		inv, _ := New(20000, Inventory{
			Header:          Header{Marking: Is("internal")},
			Administrations: []*Administration{{Block: Block{ID: "a"}, Name: Is("A"), Vital: f}},
			Applications:    []*Application{{Block: Block{ID: "x"}, Name: Is("X"), Administration: Is(Ref{KindAdministration, "a"})}},
		})
		return inv
	}
	for _, c := range []struct {
		inv     *Inventory
		state   State
		marking string
		byLaw   bool
	}{
		{admin(Is(true)), Known, "confidential", true},
		{admin(Is(false)), NotApplicable, "internal", false},
		{admin(Fact[bool]{}), Unknown, "confidential", true},
		{admin(NotKnown[bool]("", 0)), Unknown, "confidential", true},
	} {
		marking, byLaw := c.inv.Marking()
		assert.Equal(t, c.state, c.inv.NamesVital())
		assert.Equal(t, c.marking, marking)
		assert.Equal(t, c.byLaw, byLaw)
	}
	secret := admin(Is(true))
	secret.Header.Marking = Is("secret")
	marking, byLaw := secret.Marking()
	assert.Equal(t, "secret", marking)
	assert.True(t, byLaw)
}
