package indicators_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/indicators"
)

func parse(t *testing.T, src string) *inventory.Inventory {
	t.Helper()
	inv, diags := inventory.Parse("test.inv.hcl", []byte(src), inventory.LoadOptions{})
	require.False(t, diags.HasErrors(), "%v", diags)
	return inv
}

const head = `
inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}
administration "agence" { name = "Agence" }
administration "office" { name = "Office" }
`

func TestServicesByAudienceAndLevel(t *testing.T) {
	inv := parse(t, head+`
eservice "permis" {
  name           = "Permis"
  administration = administration.agence
  audience       = "citizens"
  online_level   = 4
}
eservice "bail" {
  name           = "Bail"
  administration = administration.agence
  audience       = "businesses"
  online_level   = 2
}
eservice "acte" {
  name           = "Acte"
  administration = administration.office
  audience       = "citizens"
  online_level   = 4
}
eservice "autre" {
  name         = "Autre"
  online_level = unknown("nobody asked")
}
`)
	got := indicators.Compute(indicators.Year{Inventory: inv}, nil, indicators.DefaultFigures())
	assert.Equal(t, []indicators.Services{
		{Audience: "citizens", Level: 4, Services: 2},
		{Audience: "businesses", Level: 2, Services: 1},
		{Audience: "", Level: -1, Services: 1},
	}, got.Total.Services)
	require.Len(t, got.Administrations, 3, "two administrations, and what names none")
	assert.Equal(t, "agence", got.Administrations[0].Administration.ID)
	assert.Equal(t, inventory.Ref{}, got.Administrations[2].Administration)
	assert.Len(t, got.Administrations[2].Services, 1)
}

func TestUnderUsed(t *testing.T) {
	for _, c := range []struct {
		name, facts       string
		counted           bool
		yes, no, doubtful int
	}{
		{"few come online", `online_level = 3
  requests = 1000
  online_requests = 499`, true, 1, 0, 0},
		{"half come online", `online_level = 3
  requests = 1000
  online_requests = 500`, true, 0, 1, 0},
		{"not online at all", `online_level = 1
  requests = 1000
  online_requests = 0`, false, 0, 0, 0},
		{"nobody asks for it", `online_level = 4
  requests = 0
  online_requests = 0`, true, 1, 0, 0},
		{"no figures", `online_level = 4`, true, 0, 0, 1},
		{"at most a few, of very many", `online_level = 4
  requests = at_least(10000)
  online_requests = at_most(300)`, true, 1, 0, 0},
		{"at most a few, of nobody knows how many", `online_level = 4
  online_requests = at_most(300)`, true, 0, 0, 1},
		{"none online, whatever the rest", `online_level = 4
  online_requests = 0`, true, 1, 0, 0},
		{"perhaps online, perhaps used", `requests = 1000
  online_requests = 900`, true, 0, 1, 0},
		{"perhaps online, and not used", `requests = 1000
  online_requests = 9`, true, 0, 0, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			inv := parse(t, head+"eservice \"x\" {\n  name = \"X\"\n  "+c.facts+"\n}\n")
			got := indicators.Compute(indicators.Year{Inventory: inv}, nil, indicators.DefaultFigures()).Total.UnderUsed
			want := indicators.Count{Yes: c.yes, No: c.no, Unknown: c.doubtful}
			if c.counted {
				want.Of = 1
			}
			assert.Equal(t, want, got)
		})
	}
}

func TestDocumentsAndDelaysCut(t *testing.T) {
	service := func(id, facts string) string {
		return fmt.Sprintf("eservice %q {\n  name = %q\n  administration = administration.agence\n%s\n}\n", id, id, facts)
	}
	before := parse(t, head+
		service("permis", "documents = [\"a\", \"b\", \"c\"]\n  processing_time = \"30 days\"")+
		service("bail", "documents = [\"a\"]\n  processing_time = \"10 days\"")+
		service("disparu", "documents = [\"a\"]"))
	now := parse(t, head+
		service("permis", "documents = [\"a\"]\n  processing_time = \"36 h\"")+
		service("bail", "documents = unknown(\"being rewritten\")\n  processing_time = \"12 days\"")+
		service("nouveau", "documents = [\"a\", \"b\"]"))
	got := indicators.Compute(indicators.Year{Inventory: now}, &indicators.Year{Inventory: before}, indicators.DefaultFigures())
	assert.Equal(t, indicators.Cut{Compared: 1, Unknown: 1, Before: 3, Now: 1}, got.Total.Documents, "a service of one year only is not compared")
	assert.Equal(t, indicators.Cut{Compared: 2, Before: 40, Now: 14}, got.Total.Delays, "36 hours are two days")
	assert.Equal(t, before.AsOf(), got.Before)
}

func TestSites(t *testing.T) {
	inv := parse(t, head+`
unit "nord" {
  name   = "Nord"
  kind   = "regional_directorate"
  parent = administration.office
}
site "fibre" {
  administration = administration.agence
  link "a" {
    technology = "fibre"
    available  = not_applicable
  }
}
site "plus-tard" {
  administration = administration.agence
  link "a" {
    technology = "fibre"
    available  = "2027-01-01"
  }
  link "b" {
    technology = "5g"
    available  = "2026-10-31"
  }
}
site "personne-ne-sait" {
  unit = unit.nord
}
site "isole" {
  administration = administration.agence
  links          = "none"
}
`)
	got := indicators.Compute(indicators.Year{Inventory: inv}, nil, indicators.DefaultFigures())
	assert.Equal(t, indicators.Count{Of: 4, Yes: 1, No: 2, Unknown: 1}, got.Total.Fibre)
	assert.Equal(t, indicators.Count{Of: 4, Yes: 1, No: 2, Unknown: 1}, got.Total.FiveG)
	assert.Equal(t, indicators.Count{Of: 1, Unknown: 1}, got.Administrations[1].Fibre, "a site belongs to the administration of its unit")
	low, high, ok := got.Total.Fibre.Share()
	assert.Equal(t, []any{250, 500, true}, []any{low, high, ok})
}

func TestCloudFirstRecords(t *testing.T) {
	inv := parse(t, head+`
application "a" {
  name           = "A"
  administration = administration.agence
}
application "b" { name = "B" }
application "c" { name = "C" }
application "d" { name = "D" }
procurement "p" {
  applications     = [application.a]
  cloud_considered = true
}
procurement "q" {
  applications     = [application.b]
  cloud_considered = unknown("file not found")
}
decision "x" {
  kind         = "exception"
  applications = [application.c]
  reason       = "raccordement absent"
  decided_on   = "2026-01-10"
  expires      = "2027-01-10"
}
decision "y" {
  kind         = "exception"
  applications = [application.d]
  reason       = "raccordement absent"
  decided_on   = "2024-01-10"
  expires      = "2026-01-10"
}
`)
	got := indicators.Compute(indicators.Year{Inventory: inv}, nil, indicators.DefaultFigures())
	assert.Equal(t, indicators.Count{Of: 4, Yes: 2, No: 1, Unknown: 1}, got.Total.CloudFirst, "an exception that has run out records nothing")
}

func TestRegistersAgainstTheYearBefore(t *testing.T) {
	inv := parse(t, head+`
register "foncier" {
  name    = "Foncier"
  steward = administration.agence
}
register "adresses" {
  name = "Adresses"
}
`)
	ref := func(id string) inventory.Ref { return inventory.Ref{Kind: inventory.KindRegister, ID: id} }
	measured := func(id string, lo, hi int) policy.SubjectReport {
		return policy.SubjectReport{Subject: ref(id), Measures: []policy.Measure{{Subject: ref(id), Scale: "governance", Lo: lo, Hi: hi, Of: 5}}}
	}
	got := indicators.Compute(
		indicators.Year{Inventory: inv, Registers: []policy.SubjectReport{measured("foncier", 3, 4), measured("adresses", 1, 1)}},
		&indicators.Year{Inventory: inv, Registers: []policy.SubjectReport{measured("foncier", 1, 2)}},
		indicators.DefaultFigures())
	require.Len(t, got.Total.Registers, 2)
	assert.Equal(t, "", got.Total.Registers[0].Trend(), "not measured the year before")
	assert.Equal(t, "up", got.Total.Registers[1].Trend())
	assert.Equal(t, ref("foncier"), got.Administrations[0].Registers[0].Register)

	overlap := indicators.Register{Compared: true, Now: indicators.Level{Lo: 2, Hi: 3}, Before: indicators.Level{Lo: 1, Hi: 2}}
	assert.Equal(t, "", overlap.Trend(), "levels that may be equal say nothing")
}

// TestForgetting forgets facts one by one: what was yes or no may become unknown, and never changes sides.
func TestForgetting(t *testing.T) {
	inv := parse(t, head+`
eservice "permis" {
  name            = "Permis"
  online_level    = 4
  requests        = 1000
  online_requests = 20
}
site "s" {
  link "a" {
    technology = "fibre"
    available  = "2026-01-01"
  }
}
application "a" { name = "A" }
procurement "p" {
  applications     = [application.a]
  cloud_considered = true
}
`)
	full := indicators.Compute(indicators.Year{Inventory: inv}, nil, indicators.DefaultFigures()).Total
	require.Equal(t, []int{1, 1, 1}, []int{full.UnderUsed.Yes, full.Fibre.Yes, full.CloudFirst.Yes})
	forgotten := 0
	for f := range inv.Facts() {
		if f.State != inventory.Known || !slices.Contains([]string{"online_level", "requests", "online_requests", "technology", "available", "applications", "cloud_considered", "links"}, f.Field.Name) {
			continue
		}
		less, err := inv.With(inventory.Change{Path: f.Path, State: inventory.Unknown})
		require.NoError(t, err)
		forgotten++
		got := indicators.Compute(indicators.Year{Inventory: less}, nil, indicators.DefaultFigures()).Total
		for i, c := range []indicators.Count{got.UnderUsed, got.Fibre, got.CloudFirst} {
			assert.Zero(t, c.No, "%s: %d", f.Path, i)
			assert.Equal(t, 1, c.Yes+c.Unknown, "%s: %d", f.Path, i)
		}
	}
	assert.GreaterOrEqual(t, forgotten, 6)
}
