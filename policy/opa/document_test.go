package opa

import (
	"context"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// TestPartsOfTheDocument asks for one block in each part that is found by who names whom, where it is there, where it is not, and where the
// naming is not known.
func TestPartsOfTheDocument(t *testing.T) {
	const app = "application \"a\" {\n name = \"A\"\n trust_service = \"none\"\n used_at = []\n hosted_on = []\n databases = []\n}\n"
	const other = "application \"b\" {\n name = \"B\"\n}\n"
	for name, tt := range map[string]struct{ rule, blocks, want string }{
		"an AI system":            {`input.ai_systems.x.name == "X"`, app + "ai_system \"x\" {\n name = \"X\"\n application = application.a\n}", "violated"},
		"of another":              {`count(input.ai_systems) > 0`, app + other + "ai_system \"x\" {\n name = \"X\"\n application = application.b\n}", "satisfied"},
		"of nobody knows whom":    {`count(input.ai_systems) > 0`, app + "ai_system \"x\" {\n name = \"X\"\n}", "undetermined ai_system.x.application"},
		"an e-service":            {`input.eservices.x.online_level == 2`, app + "eservice \"x\" {\n name = \"X\"\n online_level = 2\n applications = [application.a]\n}", "violated"},
		"of no application":       {`count(input.eservices) > 0`, app + "eservice \"x\" {\n name = \"X\"\n applications = []\n}", "satisfied"},
		"a decision":              {`some d in input.decisions; d.kind == "exception"`, app + "decision \"x\" {\n kind = \"exception\"\n applications = [application.a]\n}", "violated"},
		"a kind not known":        {`some d in input.decisions; d.kind == "exception"`, app + "decision \"x\" {\n applications = [application.a]\n}", "undetermined decision.x.kind"},
		"a convention":            {`input.conventions.x`, app + "convention \"x\" {\n applications = [application.a]\n}", "violated"},
		"a procurement":           {`input.procurements.x.cloud_considered`, app + "procurement \"x\" {\n cloud_considered = true\n applications = [application.a]\n}", "violated"},
		"a budget":                {`input.budgets.x.id == "x"`, app + "budget \"x\" {\n applications = [application.a]\n}", "violated"},
		"a waiver":                {`input.waivers.x.rule == "R"`, app + "waiver \"x\" {\n rule = \"R\"\n application = application.a\n}", "violated"},
		"a site it is used at":    {`some l in input.sites["site.s"].links; l.technology == "vsat"`, "application \"a\" {\n name = \"A\"\n used_at = [site.s]\n}\nsite \"s\" {\n link \"l\" {\n  technology = \"vsat\"\n }\n}", "violated"},
		"nobody knows where":      {`some s in input.sites; s.zone == "rural"`, "application \"a\" {\n name = \"A\"\n}", "undetermined used_at"},
		"the site of a server":    {`input.server_sites["site.s"].country == "FR"`, "application \"a\" {\n name = \"A\"\n hosted_on = [server.m]\n databases = []\n}\nserver \"m\" {\n site = site.s\n}\nsite \"s\" {\n country = \"FR\"\n}", "violated"},
		"a server with none":      {`count(input.server_sites) > 0`, "application \"a\" {\n name = \"A\"\n hosted_on = [server.m]\n databases = []\n}\nserver \"m\" {\n}", "undetermined server.m.site"},
		"a database's server":     {`input.server_sites["site.s"].id == "s"`, "application \"a\" {\n name = \"A\"\n hosted_on = []\n databases = [database.d]\n}\ndatabase \"d\" {\n server = server.m\n}\nserver \"m\" {\n site = site.s\n}\nsite \"s\" {\n}", "violated"},
		"an external system":      {`input.externals["external.x"].country == "FR"`, "application \"a\" {\n name = \"A\"\n trust_service = external.x\n}\nexternal \"x\" {\n name = \"X\"\n country = \"FR\"\n}", "violated"},
		"the end of a flow":       {`input.externals["external.x"]`, "application \"a\" {\n name = \"A\"\n trust_service = \"none\"\n flow \"f\" {\n  to = external.x\n }\n}\nexternal \"x\" {\n name = \"X\"\n}", "violated"},
		"no trust service stated": {`count(input.externals) > 0`, "application \"a\" {\n name = \"A\"\n}", "undetermined trust_service"},
		"a peer":                  {`input.peers["application.b"].criticality == "high"`, "application \"a\" {\n name = \"A\"\n flow \"f\" {\n  to = application.b\n }\n}\napplication \"b\" {\n name = \"B\"\n criticality = \"high\"\n}", "violated"},
		"a peer's unknown fact":   {`input.peers["application.b"].stage == "test"`, "application \"a\" {\n name = \"A\"\n flow \"f\" {\n  to = application.b\n }\n}\n" + other, "undetermined application.b.stage"},
		"no peer, flows complete": {`count(input.peers) > 0`, app, "satisfied"},
		"a site of a target":      {`some t in data.catalogue.targets; t.sites["site.s"].region == "R"`, app + "target \"t\" {\n kind = \"cloud\"\n sites = [site.s]\n}\nsite \"s\" {\n region = \"R\"\n}", "violated"},
		"not marked":              {`input.marking == null`, app, "violated"},
		"a rule of the catalogue": {`data.catalogue.rules["T-1"] == {"id": "T-1", "severity": "high", "bundle": "house", "effect": "score", "run": true}`, app, "violated"},
	} {
		t.Run(name, func(t *testing.T) {
			e, err := New(context.Background(), Config{Library: testLibrary("violation contains {} if { " + tt.rule + " }")})
			require.NoError(t, err)
			require.Equal(t, tt.want, outcome(evaluate(t, e, parse(t, tt.blocks)), "a", "T-1"))
		})
	}
}

// TestPeersHaveTheirFinalClass: what classify rules derive from a propagated class is there for the rules of others.
func TestPeersHaveTheirFinalClass(t *testing.T) {
	lib := testLibrary(`violation contains {} if input.peers["application.b"].class.sensitive_system`)
	lib["custom/test/rules/t2/rule.rego"] = &fstest.MapFile{Data: []byte(meta("T-2", "classify", "t2", "#   raises: [sensitive_system, vital]\n") + `
classify contains {"component": "vital", "at_least": true} if input.application.criticality == "vital"

classify contains {"component": "sensitive_system", "at_least": true} if input.application.class.vital
`)}
	e, err := New(context.Background(), Config{Library: lib})
	require.NoError(t, err)
	inv := parse(t, "application \"a\" {\n name = \"A\"\n flow \"f\" {\n  to = application.b\n }\n}\napplication \"b\" {\n name = \"B\"\n criticality = \"vital\"\n}")
	require.Equal(t, "violated", outcome(evaluate(t, e, inv), "a", "T-1"))
}
