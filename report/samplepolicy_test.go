package report_test

import (
	"slices"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

func sampleRules() []policy.Rule {
	rule := func(id, en, fr, ar, instrument, article string, c policy.Confidence, s policy.Severity, e policy.Effect, d policy.Dimension, fixEn, fixFr, fixAr string) policy.Rule {
		return policy.Rule{
			ID: policy.RuleID(id), Pack: "ma", Title: policy.Text{En: en, Fr: fr, Ar: ar}, Bundle: "law", Status: "in_force",
			Description: "Reads the article as it stands; what it leaves open is said here.",
			Source:      policy.Source{Instrument: instrument, Article: article, Seen: "article text in a third-party mirror, not in the Bulletin officiel"},
			Confidence:  c, Severity: s, Effect: e, Dimension: d,
			Remedy: policy.Remedy{Action: policy.Text{En: fixEn, Fr: fixFr, Ar: fixAr}, Effort: "medium"},
		}
	}
	return []policy.Rule{
		rule("HOUSE-RESTORE", "Restoring has been tried within a year", "La restauration a été testée depuis moins d’un an", "جُرّبت الاستعادة خلال السنة الأخيرة",
			"house rule", "", policy.ConfidenceLow, policy.SeverityMedium, policy.EffectScore, policy.Resilience,
			"Restore a backup and record the day.", "Restaurer une sauvegarde et noter le jour.", "استعادة نسخة احتياطية وتسجيل تاريخها."),
		rule("MA-0520-11", "Sensitive data are hosted in Morocco", "Les données sensibles sont hébergées au Maroc", "تُستضاف المعطيات الحساسة داخل المغرب",
			"law 05-20", "art. 11", policy.ConfidenceHigh, policy.SeverityBlock, policy.EffectRequire, policy.Sovereignty,
			"Choose a target whose data, replicas and backups stay in Morocco.", "Choisir une cible dont données, répliques et sauvegardes restent au Maroc.", "اختيار وجهة تبقى بياناتها ونسخها داخل المغرب."),
		rule("MA-0520-12a", "Outsourcing a sensitive system is governed by Moroccan law", "L’externalisation d’un système sensible relève du droit marocain", "يخضع إسناد نظام حساس للقانون المغربي",
			"law 05-20", "art. 12", policy.ConfidenceHigh, policy.SeverityBlock, policy.EffectCondition, policy.ContractTerms,
			"Add a clause that makes Moroccan law the governing law.", "Ajouter une clause soumettant le contrat au droit marocain.", "إضافة بند يخضع العقد للقانون المغربي."),
		rule("MA-0908-44", "Personal data leave the country on a recorded basis", "Les données personnelles ne sortent que sur une base enregistrée", "لا تُنقل المعطيات الشخصية إلا على أساس مسجل",
			"law 09-08", "arts 43, 44", policy.ConfidenceHigh, policy.SeverityHigh, policy.EffectRequire, policy.PersonalData,
			"Record the basis of the transfer (form F118).", "Enregistrer la base du transfert (formulaire F118).", "تسجيل أساس النقل (الاستمارة F118)."),
		rule("MA-224921-18", "Hosting that existed before the decree may stay until its transition ends", "L’hébergement antérieur au décret peut rester jusqu’à la fin de la transition", "",
			"decree 2-24-921", "art. 18", policy.ConfidenceMedium, policy.SeverityInfo, policy.EffectRequire, policy.Sovereignty,
			"Plan the move before the transition ends.", "Planifier la migration avant la fin de la transition.", "برمجة الانتقال قبل نهاية الفترة الانتقالية."),
		rule("MA-224921-2", "A sensitive system uses a qualified provider", "Un système sensible recourt à un prestataire qualifié", "يلجأ النظام الحساس إلى مقدم خدمة مؤهل",
			"decree 2-24-921", "art. 2", policy.ConfidenceMedium, policy.SeverityBlock, policy.EffectRequire, policy.Sovereignty,
			"Choose a provider qualified at the level asked.", "Choisir un prestataire qualifié au niveau exigé.", "اختيار مقدم خدمة مؤهل بالمستوى المطلوب."),
	}
}

const (
	en = readiness.Denied
	un = readiness.Undetermined
	to = readiness.Tolerated
	co = readiness.Conditional
	el = readiness.Eligible
)

// sampleVerdicts: application to outcomes on etat, etranger, maroc_n1, salle.
var sampleVerdicts = map[string][4]readiness.Outcome{
	"archives": {el, co, el, el}, "cadastre": {co, en, un, to}, "cartes": {el, el, el, el}, "courrier": {el, co, el, el},
	"identite": {co, en, un, co}, "paie": {co, en, en, co}, "permis": {un, en, un, un}, "paiement": {co, en, co, en},
	"portail": {el, co, el, el}, "rh": {co, en, co, to}, "sante": {en, en, en, to}, "statistiques": {en, en, en, en},
}

func sampleReason(o readiness.Outcome, id, target string) []readiness.Reason {
	switch o {
	case readiness.Denied:
		return []readiness.Reason{
			{Kind: readiness.ReasonDenial, Rule: "MA-0520-11", Component: policy.Location, Need: 2},
			{Kind: readiness.ReasonDenial, Rule: "MA-224921-2", Component: policy.QualificationLevel, Need: 2, OfferHi: 1},
		}
	case readiness.Undetermined:
		return []readiness.Reason{{
			Kind: readiness.ReasonUnknown, Rule: "MA-224921-2", Component: policy.QualificationLevel, Need: 2, OfferLo: 1, OfferHi: 2,
			Missing: []inventory.Path{inventory.Path("target." + target + ".qualification.level"), inventory.Path("application." + id + ".class")},
		}}
	case readiness.Tolerated:
		return []readiness.Reason{{Kind: readiness.ReasonTolerated, Rule: "MA-224921-18", Until: day("2028-11-14")}}
	case readiness.Conditional:
		return []readiness.Reason{{Kind: readiness.ReasonCondition, Rule: "MA-0520-12a", Params: map[string]any{"clause": "governing_law"}}}
	}
	return nil
}

func sampleAssessment() *readiness.Assessment {
	asm := &readiness.Assessment{AsOf: day("2026-11-21"), Model: readiness.DefaultModel()}
	for i, a := range sampleApps {
		asm.Applications = append(asm.Applications, sampleAssessed(i, a.id))
	}
	asm.Applications[6], asm.Applications[7] = asm.Applications[7], asm.Applications[6] // paiement sorts before permis
	asm.Questions = sampleQuestions()
	return asm
}

func sampleAssessed(i int, id string) readiness.Application {
	x := readiness.Application{ID: id, Class: sampleClass(i)}
	for k, target := range []string{"etat", "etranger", "maroc_n1", "salle"} {
		o := sampleVerdicts[id][k]
		v := readiness.Verdict{Target: target, Outcome: o, Parts: []readiness.Part{{Subject: app(id), Outcome: o, Reasons: sampleReason(o, id, target)}}}
		if o == readiness.Tolerated {
			v.Until, v.Parts[0].Until = day("2028-11-14"), day("2028-11-14")
		}
		if id == "paie" && o == readiness.Denied {
			v.Parts[0].Outcome, v.Parts[0].Reasons = readiness.Eligible, nil
			v.Parts = append(v.Parts, readiness.Part{Subject: register("agents"), Outcome: o, Reasons: sampleReason(o, id, target)})
		}
		x.Verdicts = append(x.Verdicts, v)
	}
	if o := sampleVerdicts[id][0]; o >= readiness.Conditional {
		x.Recommended = "etat"
	}
	if x.Class.Hi.Confidentiality > 1 {
		x.Why = []policy.Why{{Component: "confidentiality", Level: "3", Rules: []policy.RuleID{"MA-0520-11"}, Origin: register("agents"), Path: []policy.Step{{Flow: "rh", From: "rh", To: "paie"}}}}
	}
	if !x.Class.Exact() {
		x.Missing = []inventory.Path{inventory.Path("application." + id + ".class")}
	}
	for d, dim := range policy.Dimensions() {
		high := 100 - (i*7+d*13)%60
		low := max(high-(i*d*5)%40, 0)
		s := readiness.Score{Dimension: dim, Start: 100, Low: low, High: high}
		if high < 100 {
			s.Contributions = append(s.Contributions, readiness.Contribution{Rule: "HOUSE-RESTORE", Subject: app(id), Points: high - 100, Certain: true})
		}
		if low < high {
			s.Contributions = append(s.Contributions, readiness.Contribution{Rule: "MA-0908-44", Subject: app(id), Points: low - high})
		}
		x.Scores = append(x.Scores, s)
	}
	return x
}

func sampleClass(i int) policy.Interval {
	lo := policy.Class{Confidentiality: uint8(i % 4), Integrity: uint8((i + 1) % 4), Availability: uint8((i + 2) % 4), System: policy.SystemClass(i % 4)}
	if i%3 == 0 {
		lo.Marks |= policy.Personal | policy.NationalID
	}
	lo.SensitiveData, lo.SensitiveSystem = lo.Confidentiality == 3, lo.System >= policy.ClassB
	hi := lo
	if i%5 == 1 {
		hi = hi.Join(policy.Class{Confidentiality: 4, System: policy.ClassA, Marks: policy.Health, SensitiveSystem: true})
	}
	return policy.Interval{Lo: lo, Hi: hi}
}

func sampleQuestions() []readiness.Question {
	var out []readiness.Question
	for i, p := range []inventory.Path{
		"target.maroc_n1.qualification.level", "application.permis.class", "application.identite.rto", "register.agents.impact.confidentiality",
		"application.cadastre.flow.identite.encrypted", "register.foncier.personal", "application.sante.homologated_on", "application.rh.contract",
		"application.portail.users", "target.etat.key_custody", "application.paie.backups", "application.courrier.logs", "application.cartes.runtime_eol",
	} {
		q := readiness.Question{Fact: p, State: []string{"left_out", "unknown", "bounded", "conflict"}[i%4], Alone: max(9-i, 0), Verdicts: 24 - i, Applications: []string{"cadastre", "identite", "permis"}}
		if i%3 == 0 {
			q.Ask = inventory.Ref{Kind: inventory.KindTeam, ID: "exploitation"}
		}
		if i%4 == 1 {
			q.Reason = "l’éditeur n’a pas répondu"
		}
		out = append(out, q)
	}
	return out
}

func sampleDocument(t testing.TB) report.Document {
	t.Helper()
	return report.Document{
		Inventory:  sampleInventory(t),
		Policy:     &policy.Report{Rules: sampleRules(), Library: "sha256:6f1c0e9b7a52d3384b1fd0c6a7e2914455d08f3ab96c27e1", Classes: &policy.Classes{}},
		Assessment: sampleAssessment(),
		Plan:       samplePlan(),
	}
}

// smallDocument is the part of the sample about four applications, for golden files.
func smallDocument(t testing.TB) report.Document {
	t.Helper()
	ids := []string{"cadastre", "identite", "paie", "statistiques"}
	d := sampleDocument(t)
	d.Inventory = sampleInventory(t, ids...)
	d.Assessment.Applications = slices.DeleteFunc(d.Assessment.Applications, func(a readiness.Application) bool { return !slices.Contains(ids, a.ID) })
	d.Assessment.Questions = d.Assessment.Questions[:3]
	for i := range d.Assessment.Questions {
		d.Assessment.Questions[i].Applications = ids[:2]
	}
	for i := range d.Plan.Waves {
		w := &d.Plan.Waves[i]
		w.Placements = slices.DeleteFunc(w.Placements, func(p planner.Placement) bool { return !slices.Contains(ids, p.Application) })
	}
	d.Plan.Waves = d.Plan.Waves[1:]
	d.Plan.Groups, d.Plan.Unplaced = nil, d.Plan.Unplaced[2:]
	return d
}
