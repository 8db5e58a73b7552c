package opa

import (
	"context"
	"fmt"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

const testOffer = `package custom.test.offer

import rego.v1

offer contains {"target": id, "component": "location", "level": "morocco"} if {
	some id, t in data.catalogue.targets
	"MA" in t.locations.data
}

offer contains {"target": id, "component": "qualification", "level": "2"} if {
	some id, t in data.catalogue.targets
	t.staff_moroccan
}

offer contains {"target": id, "component": "qualification", "level": "0"} if {
	some id, t in data.catalogue.targets
	not t.staff_moroccan
}
`

func TestPortfolio(t *testing.T) {
	const inv = `application "a" {
  name = "A"
  administration = administration.m
  flow "b" {
    to = application.b
  }
  flow "again" {
    to = application.b
  }
}
application "b" {
  name = "B"
  flow "self" {
    to = application.b
  }
}
application "c" {
  name = "C"
}
administration "m" {
  name = "M"
}
eservice "e" {
  name = "E"
  applications = [application.a, application.b]
}
eservice "f" {
  name = "F"
}
register "r" {
  name = "R"
  documents = ["x"]
}
target "x" {
  kind = "cloud"
  provider = "P"
  model = "iaas"
  locations = { data = ["MA"] }
  staff_moroccan = true
}
target "y" {
  kind = "cloud"
  provider = "P"
  model = "iaas"
  locations = { data = ["MA"] }
  staff_moroccan = true
}
target "z" {
  kind = "cloud"
  model = "iaas"
  locations = { data = ["MA"] }
}
`
	standing := policy.Standing{
		"a": {Targets: map[string]string{"x": "eligible", "y": "denied"}, Recommended: "x"},
		"b": {Targets: map[string]string{"x": "denied", "y": "undetermined"}},
		"c": {Targets: map[string]string{"z": "conditional"}, Recommended: "z"},
	}
	for name, tt := range map[string]struct{ rule, header, want string }{
		"dependents":                {`input.portfolio.applications.b.dependents == 1`, `complete = ["flows"]`, "violated"},
		"its own flow is none":      {`input.portfolio.applications.b.dependents > 1`, `complete = ["flows"]`, "satisfied"},
		"flows that are not known":  {`input.portfolio.applications.b.dependents >= 2`, ``, "undetermined[application.c.flows]"},
		"enough without them":       {`input.portfolio.applications.b.dependents >= 1`, ``, "violated"},
		"too few with them":         {`input.portfolio.applications.b.dependents >= 3`, ``, "satisfied"},
		"the best standing":         {`input.portfolio.applications.a.standing == "eligible"; input.portfolio.applications.b.standing == "undetermined"`, ``, "violated"},
		"whose it is":               {`input.portfolio.applications.a.administration == "administration.m"`, ``, "violated"},
		"nobody knows whose":        {`input.portfolio.applications.b.administration == "administration.m"`, ``, "undetermined[application.b.administration]"},
		"where it goes":             {`input.portfolio.applications.a == {"id": "a", "administration": "administration.m", "dependents": 0, "standing": "eligible", "target": "x", "provider": "P"}`, `complete = ["flows"]`, "violated"},
		"it goes nowhere":           {`input.portfolio.applications.b.target == null; input.portfolio.applications.b.provider == null`, ``, "violated"},
		"a share":                   {`input.portfolio.providers.P.share >= 50`, ``, "violated"},
		"a share in doubt":          {`input.portfolio.providers.P.share > 50`, ``, "undetermined[target.z.provider]"},
		"applications of providers": {`input.portfolio.providers.P.applications > 2`, ``, "satisfied"},
		"one provider, two targets": {`input.portfolio.offers.iaas.national_qualified >= 3`, ``, "satisfied"},
		"a third in doubt":          {`input.portfolio.offers.iaas.national_qualified < 2`, ``, "undetermined[target.z.provider target.z.staff_moroccan]"},
		"another model":             {`input.portfolio.offers.saas.national_qualified == 0`, ``, "violated"},
		"the worst back end":        {`input.portfolio.eservices.e.standing == "undetermined"`, ``, "violated"},
		"nobody knows the back end": {`input.portfolio.eservices.f.standing == "denied"`, ``, "undetermined[eservice.f.applications]"},
		"a register":                {`"x" in input.portfolio.registers["register.r"].documents`, ``, "violated"},
	} {
		t.Run(name, func(t *testing.T) {
			lib := libraryOf("info", "#   subject: portfolio\n", "violation contains {} if { "+tt.rule+" }")
			lib["custom/test/offer/offer.rego"] = &fstest.MapFile{Data: []byte(testOffer)}
			e, err := New(context.Background(), Config{Library: lib})
			require.NoError(t, err)
			inv, diags := inventory.Parse("t.inv.hcl", []byte("inventory {\n schema = \"1.0\"\n as_of = \"2026-10-31\"\n "+tt.header+"\n}\n"+inv), inventory.LoadOptions{})
			require.False(t, diags.HasErrors(), diags.Error())
			rep, err := e.EvaluatePortfolio(context.Background(), inv, standing)
			require.NoError(t, err)
			got := "satisfied"
			for _, f := range rep.Findings {
				got = f.Outcome.String()
				if f.Missing != nil {
					got += fmt.Sprint(f.Missing)
				}
			}
			require.Equal(t, tt.want, got)
		})
	}
}
