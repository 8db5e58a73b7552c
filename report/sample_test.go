package report_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/stretchr/testify/require"
)

// A made-up administration: twelve applications, four targets, every outcome.

type sampleApp struct {
	id, fr, ar, admin string
	needs             map[string]string // flow to application or external.x: mode
	stays             string
}

var sampleApps = []sampleApp{
	{id: "archives", fr: "Archives numériques", ar: "الأرشيف الرقمي", admin: "agence"},
	{id: "cadastre", fr: "Cadastre national", ar: "السجل العقاري الوطني", admin: "agence", needs: map[string]string{"identite": "sync", "cartes": "async"}},
	{id: "cartes", fr: "Cartes et plans", ar: "الخرائط والتصاميم", admin: "agence", needs: map[string]string{"archives": "batch"}},
	{id: "courrier", fr: "Bureau d’ordre", ar: "مكتب الضبط", admin: "ministere", needs: map[string]string{"identite": "sync", "archives": "async"}},
	{id: "identite", fr: "Annuaire et identité", ar: "الدليل والهوية", admin: "ministere"},
	{id: "paie", fr: "Paie des agents", ar: "أجور الموظفين", admin: "ministere", needs: map[string]string{"rh": "sync", "identite": "sync", "external.tresor": "batch"}},
	{id: "permis", fr: "Permis de construire", ar: "رخص البناء", admin: "ministere", needs: map[string]string{"cadastre": "sync", "portail": "async", "paiement": "sync"}},
	{id: "paiement", fr: "Paiement en ligne", ar: "الأداء الإلكتروني", admin: "ministere", needs: map[string]string{"external.tresor": "sync", "identite": "sync"}},
	{id: "portail", fr: "Portail des services", ar: "بوابة الخدمات", admin: "ministere", needs: map[string]string{"identite": "sync", "permis": "sync", "statistiques": ""}},
	{id: "rh", fr: "Ressources humaines", ar: "الموارد البشرية", admin: "ministere", needs: map[string]string{"identite": "sync"}},
	{id: "sante", fr: "Médecine du travail", ar: "طب الشغل", admin: "ministere", needs: map[string]string{"rh": "manual"}},
	{id: "statistiques", fr: "Statistiques ouvertes", ar: "الإحصاءات المفتوحة", admin: "agence", stays: "remplacée en 2028 par la plateforme nationale"},
}

func day(s string) inventory.Date {
	d, err := inventory.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func app(id string) inventory.Ref { return inventory.Ref{Kind: inventory.KindApplication, ID: id} }

func register(id string) inventory.Ref { return inventory.Ref{Kind: inventory.KindRegister, ID: id} }

func named(id, fr, ar string) (inventory.Block, inventory.Fact[string], inventory.Fact[string], inventory.Fact[string]) {
	return inventory.Block{ID: id}, inventory.Is(fr), inventory.Is(fr), inventory.Is(ar)
}

func sampleInventory(t testing.TB, ids ...string) *inventory.Inventory {
	t.Helper()
	blocks := inventory.Inventory{
		Header: inventory.Header{Marking: inventory.Is("confidential"), Language: inventory.Is("fr")},
		Targets: []*inventory.Target{
			{Block: inventory.Block{ID: "etat"}, Name: inventory.Is("Nuage de l’État"), Kind: inventory.Is("state_cloud")},
			{Block: inventory.Block{ID: "etranger"}, Name: inventory.Is("Région étrangère"), Kind: inventory.Is("cloud")},
			{Block: inventory.Block{ID: "maroc_n1"}, Name: inventory.Is("Prestataire marocain N1"), Kind: inventory.Is("cloud")},
			{Block: inventory.Block{ID: "salle"}, Name: inventory.Is("Salle de Rabat"), Kind: inventory.Is("own_premises")},
		},
		Teams: []*inventory.Team{
			{Block: inventory.Block{ID: "exploitation"}, Name: inventory.Is("Exploitation")},
			{Block: inventory.Block{ID: "donnees"}, Name: inventory.Is("Données et bases")},
		},
		Freezes: []*inventory.Freeze{
			{Block: inventory.Block{ID: "cloture"}, From: inventory.Is(day("2027-12-10")), Until: inventory.Is(day("2028-01-10")), Reason: inventory.Is("Clôture budgétaire")},
			{Block: inventory.Block{ID: "ete"}, From: inventory.Is(day("2027-08-01")), Until: inventory.Is(day("2027-08-31")), Factor: inventory.Is(0.5), Reason: inventory.Is("Congés d’été")},
		},
		Externals: []*inventory.External{{Block: inventory.Block{ID: "tresor"}, Name: inventory.Is("Trésorerie générale")}},
	}
	for _, a := range []struct{ id, fr, ar string }{
		{"ministere", "Ministère de l’Habitat", "وزارة الإسكان"}, {"agence", "Agence foncière", "الوكالة العقارية"},
	} {
		x := &inventory.Administration{}
		x.Block, x.Name, x.NameFr, x.NameAr = named(a.id, a.fr, a.ar)
		if a.id == "agence" {
			x.Parent = inventory.Is(inventory.Ref{Kind: inventory.KindAdministration, ID: "ministere"})
		}
		blocks.Administrations = append(blocks.Administrations, x)
	}
	for _, d := range []struct{ id, fr, ar string }{{"agents", "Dossiers des agents", "ملفات الموظفين"}, {"foncier", "Registre foncier", "الرسوم العقارية"}} {
		x := &inventory.Dataset{Register: true}
		x.Block, x.Name, x.NameFr, x.NameAr = named(d.id, d.fr, d.ar)
		blocks.Datasets = append(blocks.Datasets, x)
	}
	for _, a := range sampleApps {
		if ids != nil && !slices.Contains(ids, a.id) {
			continue
		}
		a.needs = maps.Clone(a.needs)
		for to := range a.needs {
			if ids != nil && to != "external.tresor" && !slices.Contains(ids, to) {
				delete(a.needs, to)
			}
		}
		blocks.Applications = append(blocks.Applications, a.block())
	}
	inv, diags := inventory.New(day("2026-11-21"), blocks)
	for _, d := range diags {
		require.NotEqual(t, inventory.Error, d.Severity, d.Summary)
	}
	return inv
}

func (a sampleApp) block() *inventory.Application {
	x := &inventory.Application{Administration: inventory.Is(inventory.Ref{Kind: inventory.KindAdministration, ID: a.admin})}
	x.Block, x.Name, x.NameFr, x.NameAr = named(a.id, a.fr, a.ar)
	if a.stays != "" {
		x.Stays = inventory.Is(a.stays)
	}
	var flows []*inventory.Flow
	for _, to := range slices.Sorted(maps.Keys(a.needs)) {
		mode := a.needs[to]
		f := &inventory.Flow{Block: inventory.Block{ID: to}, To: inventory.Is(app(to))}
		if to == "external.tresor" {
			f.ID, f.To = "tresor", inventory.Is(inventory.Ref{Kind: inventory.KindExternal, ID: "tresor"})
		}
		if mode != "" {
			f.Mode = inventory.Is(mode)
		}
		flows = append(flows, f)
	}
	if flows != nil {
		x.Flows = inventory.Is(flows)
	}
	return x
}
