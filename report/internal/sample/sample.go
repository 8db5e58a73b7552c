// Package sample makes small documents for the tests of formats: four applications, two targets, a plan in waves.
package sample

import (
	"context"
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

const text = `inventory {
  schema  = "1.0"
  as_of   = "2026-10-31"
  marking = "internal"
}
administration "mtp" {
  name    = "Ministère (fictif)"
  name_ar = "وزارة (خيالية)"
  vital   = false
}
team "dsi" {
  name     = "DSI <dsi@example.invalid>"
  capacity = "40 person_days/week"
  administration = administration.mtp
}
team "bases" {
  name     = "Bases de données"
  capacity = "10 person_days/week"
}
target "etat" {
  name = "Nuage de l'État (fictif)"
  kind = "state_cloud"
}
target "region" {
  name = "Région étrangère (fictive)"
  kind = "cloud"
}
programme "p" {
  start       = "2027-01-04"
  wave_length = "4 weeks"
  calendar    = calendar.ma
  max_applications = 2
}
calendar "ma" {
  weekend  = ["sat", "sun"]
  holidays = ["2027-01-11", "2027-01-14"]
  holiday "fete" { between = ["2027-03-09", "2027-03-12"] }
}
freeze "cloture" {
  calendar = calendar.ma
  from     = "2027-01-25"
  until    = "2027-02-07"
  reason   = "Clôture budgétaire"
}
freeze "conges" {
  from   = "2027-02-15"
  until  = "2027-02-20"
  factor = 0.5
}
external "banque" { name = "Banque (fictive)" }
server "s1" {
  hostname = "s1.example.invalid"
  os       = "Windows Server 2016"
}
server "s2" { os = "Debian 12" }
database "d1" { engine = "oracle" }
application "archives" {
  name           = "Archives"
  description    = "Tout ce qui est vieux"
  administration = administration.mtp
  flows          = "none"
}
application "paie" {
  name           = "Paie"
  name_ar        = "الأجور"
  description    = "Salaires, primes; \"soldes\""
  administration = administration.mtp
  owner          = team.dsi
  criticality    = "high"
  stage          = "production"
  hosted_on      = [server.s1, server.s2]
  databases      = [database.d1]
  monitoring     = unknown("personne ne sait", "2026-09-01")
  flow "rh" {
    to   = application.rh
    mode = "sync"
  }
  flow "banque" {
    to   = external.banque
    mode = "batch"
  }
  service "api" {
    protocol = "https"
    port     = 443
  }
  move {
    effort = "12 person_days"
    after  = [application.archives]
    task "donnees" {
      team   = team.bases
      effort = "3 person_days"
    }
    task "reprise" { effort = "9 person_days" }
  }
}
application "portail" {
  name           = "Portail"
  administration = administration.mtp
  owner          = team.dsi
  flow {
    to   = application.paie
    mode = "async"
  }
  flow "deux" {
    to   = application.paie
    mode = "async"
  }
}
application "rh" {
  name           = "Ressources humaines"
  administration = administration.mtp
  flow "retour" { to = application.paie }
}
waiver "w" {
  rule        = "MA-0520-11"
  application = application.portail
}
`

// Document is the sample. It panics when this package is broken.
func Document() report.Document { return With(func(s string) string { return s }) }

// With is the sample with its free texts changed by a function: names, descriptions, reasons.
func With(change func(string) string) report.Document {
	inv, diags := inventory.Parse("sample.inv.hcl", []byte(text), inventory.LoadOptions{})
	if diags.HasErrors() {
		panic(diags.Error())
	}
	free := []string{"name", "name_ar", "name_fr", "description", "reason"}
	var changes []inventory.Change
	for f := range inv.Facts() {
		if s, ok := f.Value.(string); ok && f.State == inventory.Known && slices.Contains(free, f.Field.Name) && len(f.Field.Enum) == 0 {
			changes = append(changes, inventory.Change{Path: f.Path, State: inventory.Known, Value: change(s)})
		}
	}
	inv, err := inv.With(changes...)
	if err != nil {
		panic(err)
	}
	d := report.Document{Inventory: inv, Policy: findings(), Assessment: assessment(inv)}
	if d.Plan, err = planner.Build(context.Background(), inv, d.Assessment, planner.Options{}); err != nil {
		panic(err)
	}
	return d
}

// App is the reference of an application.
func App(id string) inventory.Ref { return inventory.Ref{Kind: inventory.KindApplication, ID: id} }

func findings() *policy.Report {
	rule := func(id string, s policy.Severity, e policy.Effect, en, fr, ar string) policy.Rule {
		return policy.Rule{
			ID: policy.RuleID(id), Pack: "ma", Bundle: "law", Status: "in_force", Severity: s, Effect: e, Dimension: policy.Sovereignty, Confidence: policy.ConfidenceHigh,
			Title: policy.Text{En: en, Fr: fr, Ar: ar}, Description: "What it reads, and what it *leaves* open.",
			Source: policy.Source{Instrument: "law 05-20", Article: "art. 11", URL: "https://example.invalid/loi?a=1&b=2", Seen: "a copy"},
			Remedy: policy.Remedy{Action: policy.Text{En: "Choose another target.", Fr: "Choisir une autre cible.", Ar: "اختيار وجهة أخرى."}, Effort: "low"},
		}
	}
	monitoring := []inventory.Path{"application.paie.monitoring"}
	return &policy.Report{
		Library: "sha256:0000",
		Rules: []policy.Rule{
			rule("HOUSE-WATCH", policy.SeverityMedium, policy.EffectScore, "Somebody watches", "Quelqu'un surveille", "يوجد من يراقب"),
			rule("MA-0520-11", policy.SeverityBlock, policy.EffectRequire, "Sensitive data stay in Morocco", "Les données sensibles restent au Maroc", "تبقى المعطيات الحساسة في المغرب"),
		},
		Classes: &policy.Classes{},
		Applications: []policy.ApplicationReport{
			{Application: "archives"},
			{Application: "paie", Findings: []policy.Finding{
				{Rule: "HOUSE-WATCH", Outcome: policy.OutcomeUndetermined, Subject: App("paie"), Missing: monitoring, Confidence: policy.ConfidenceHigh},
				{Rule: "MA-0520-11", Outcome: policy.OutcomeViolated, Subject: App("paie"), Target: "region", Confidence: policy.ConfidenceHigh},
			}},
			{Application: "portail", Findings: []policy.Finding{
				{Rule: "MA-0520-11", Outcome: policy.OutcomeWaived, Subject: App("portail"), Target: "region", Confidence: policy.ConfidenceLow},
			}},
			{Application: "rh", Findings: []policy.Finding{{Rule: "HOUSE-WATCH", Outcome: policy.OutcomeViolated, Subject: App("rh")}}},
		},
		Administrations: []policy.SubjectReport{{
			Subject:  inventory.Ref{Kind: inventory.KindAdministration, ID: "mtp"},
			Findings: []policy.Finding{{Rule: "HOUSE-WATCH", Outcome: policy.OutcomeViolated, Subject: inventory.Ref{Kind: inventory.KindAdministration, ID: "mtp"}}},
		}},
	}
}

func assessment(inv *inventory.Inventory) *readiness.Assessment {
	out := &readiness.Assessment{AsOf: inv.AsOf(), Model: readiness.DefaultModel()}
	for i, id := range []string{"archives", "paie", "portail", "rh"} {
		class := policy.Class{System: policy.SystemClass(i), Confidentiality: uint8(i), SensitiveData: i == 3}
		a := readiness.Application{ID: id, Class: policy.Interval{Lo: class, Hi: class}, Recommended: "etat"}
		if i == 1 {
			a.Class.Hi.System = policy.ClassA
		}
		for _, d := range policy.Dimensions() {
			a.Scores = append(a.Scores, readiness.Score{Dimension: d, Start: 100, Low: 60 + i, High: 90 + i})
		}
		a.Verdicts = []readiness.Verdict{
			{Target: "etat", Outcome: readiness.Eligible, Parts: []readiness.Part{{Subject: App(id), Outcome: readiness.Eligible}}},
			{Target: "region", Outcome: readiness.Denied, Parts: []readiness.Part{{Subject: App(id), Outcome: readiness.Denied, Reasons: []readiness.Reason{
				{Kind: readiness.ReasonDenial, Rule: "MA-0520-11", Component: policy.Location, Need: 2},
			}}}},
		}
		if id == "rh" {
			a.Recommended = ""
			a.Verdicts[0] = readiness.Verdict{Target: "etat", Outcome: readiness.Undetermined, Parts: []readiness.Part{{
				Subject: App(id), Outcome: readiness.Undetermined,
				Reasons: []readiness.Reason{{Kind: readiness.ReasonUnknown, Rule: "HOUSE-WATCH", Missing: []inventory.Path{"application.rh.monitoring"}}},
			}}}
		}
		out.Applications = append(out.Applications, a)
	}
	out.Questions = []readiness.Question{{Fact: "application.rh.monitoring", State: "left_out", Verdicts: 1, Alone: 1, Applications: []string{"rh"}}}
	return out
}

// Hostile are texts that formats have to survive, by what is hostile about them.
func Hostile() map[string]string {
	return map[string]string{
		"formula": `=HYPERLINK("http://example.invalid","x")`,
		"plus":    "+1+cmd|' /C calc'!A0",
		"long":    fmt.Sprintf("%040000d", 7),
		"arabic":  "نظام الأجور – المديرية العامة",
		"quotes":  `"a" 'b' ` + "`c` \\ \\n %s {d} [e] (f) |g| ;h; #i -->",
		"lines":   "one\r\ntwo\nthree\tfour",
		"control": "nul\x00 bell\x07 esc\x1b[31m del\x7f override\u202Etxt\u2066x",
		"markup":  `]]> <script>alert(1)</script> &amp; <!-- -- -->`,
		"invalid": "bad \xff\xfe utf8 \ufffe",
		"end":     "end",
	}
}
