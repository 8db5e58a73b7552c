package mgn

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

const sample = `
inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

target "aws" {
  kind     = "cloud"
  provider = "Amazon Web Services (AWS)"
}

target "other" {
  kind     = "cloud"
  provider = "Laws and Sons"
}

application "paie" {
  name      = "=Paie"
  hosted_on = [server.one, server.six, server.nameless]

  flow "compta" {
    to = application.compta
  }
}

application "compta" {
  name        = "محاسبة"
  description = "Comptabilité\n  générale"
  hosted_on   = [server.two]
}

application "site" {
  name = "محاسبة"
}

application "away" {
  name = "Away"
}

server "one" {
  hostname = "one.example.ma"
  os       = "Ubuntu 22.04"
}

server "two" {
  hostname  = "two"
  addresses = ["fe80::1", "10.0.0.2"]
  os        = "Windows Server 2019"
}

server "six" {
  addresses = ["2001:db8::1"]
  os        = "Debian 12"
}

server "nameless" {
  hostname = "nameless"
  os       = "Debian 12"
}
`

func sampleInventory(t *testing.T) *inventory.Inventory {
	t.Helper()
	inv, diags := inventory.Parse("a.inv.hcl", []byte(sample), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), "%v", diags)
	return inv
}

// samplePlan has a wave that is over, two with applications for AWS, and one without.
func samplePlan() *planner.Plan {
	day := func(text string) inventory.Date {
		d, err := inventory.ParseDate(text)
		if err != nil {
			panic(err)
		}
		return d
	}
	place := func(app, target string) planner.Placement {
		return planner.Placement{Application: app, Target: target, Cutover: day("2027-02-01")}
	}
	return &planner.Plan{Programme: "transfert", Waves: []planner.Wave{
		{Number: 1, Past: true, Start: day("2026-01-01"), End: day("2026-02-01"), Placements: []planner.Placement{place("gone", "aws")}},
		{Number: 2, Start: day("2027-01-01"), End: day("2027-02-01"), Placements: []planner.Placement{place("compta", "aws"), place("away", "other")}},
		{Number: 3, Start: day("2027-02-02"), End: day("2027-03-01"), Placements: []planner.Placement{place("paie", "aws"), place("site", "aws")}},
		{Number: 4, Start: day("2027-03-02"), End: day("2027-04-01")},
	}}
}

func sampleDraft(t *testing.T, opt Options) *Draft {
	t.Helper()
	d, err := New(sampleInventory(t), samplePlan(), opt)
	require.NoError(t, err)
	return d
}

func TestDraft(t *testing.T) {
	d := sampleDraft(t, Options{})
	assert.Equal(t, []string{"aws"}, d.Targets, "a provider is AWS by a word of its name, not by part of one")
	assert.Equal(t, 1, d.Elsewhere)
	require.Len(t, d.Waves, 2)
	assert.Equal(t, "transfert 002", d.Waves[0].Name)
	assert.Equal(t, "none", d.Waves[0].Tags["after"])
	assert.Equal(t, map[string]string{"cloudfirst-id": "transfert/3", "start": "2027-02-02", "end": "2027-03-01", "after": "2"}, d.Waves[1].Tags)
	var lacks []string
	for _, l := range d.Lacks {
		lacks = append(lacks, l.String())
	}
	assert.Equal(t, []string{
		"paie: server nameless: a full host name or an IPv4 address is missing (facts hostname and addresses)",
		"paie: server six: a full host name or an IPv4 address is missing (facts hostname and addresses)",
		"site: nobody stated which servers it runs on (fact hosted_on)",
	}, lacks)
	assert.True(t, d.Names("compta"))
	assert.False(t, d.Names("away"))

	_, err := New(sampleInventory(t), samplePlan(), Options{Targets: []string{"azure"}})
	assert.ErrorContains(t, err, `no target "azure"`)
	d = sampleDraft(t, Options{Targets: []string{"other"}, Lang: "fr"})
	require.Len(t, d.Waves, 1)
	assert.Equal(t, "Vague 2 du programme transfert, du 2027-01-01 au 2027-02-01, applications : 1", d.Waves[0].Description)
}

// TestCSV reads the file back: every row names its wave and its application, servers have an address that MGN takes, and nothing is a formula.
func TestCSV(t *testing.T) {
	d := sampleDraft(t, Options{Account: "123456789012", Region: "eu-west-3"})
	var b, again bytes.Buffer
	require.NoError(t, d.CSV(&b))
	require.NoError(t, sampleDraft(t, Options{Account: "123456789012", Region: "eu-west-3"}).CSV(&again))
	assert.Equal(t, b.String(), again.String())
	rows, err := csv.NewReader(&b).ReadAll()
	require.NoError(t, err)
	column := map[string]int{}
	for i, name := range rows[0] {
		assert.True(t, strings.HasPrefix(name, "mgn:"), name)
		column[name] = i
	}
	got := map[string][]string{}
	for _, row := range rows[1:] {
		for _, cell := range row {
			assert.False(t, cell != "" && strings.ContainsAny(cell[:1], "=+-@"), cell)
			assert.NotContains(t, cell, "\n")
		}
		assert.Equal(t, "123456789012", row[column["mgn:account-id"]])
		assert.NotEmpty(t, row[column["mgn:wave:name"]])
		name := row[column["mgn:app:name"]]
		got[name] = append(got[name], row[column["mgn:server:user-provided-id"]]+" "+row[column["mgn:server:platform"]]+" "+
			row[column["mgn:server:fqdn-for-action-framework"]])
	}
	assert.Equal(t, map[string][]string{
		"'=Paie": {"one Linux one.example.ma"}, "محاسبة (compta)": {"two Windows 10.0.0.2"}, "محاسبة (site)": {"  "},
	}, got)
	assert.Error(t, manyWaves(201, 0).CSV(&b))
}
