package gen

type term struct {
	fr, ar    string
	documents []string
}

type stack struct{ name, version, eol string }

var (
	sectors = []string{"territoire", "foncier", "secours", "agriculture", "transport", "culture", "emploi", "eau"}
	cities  = []string{"Rabat", "Kénitra", "Marrakech", "Settat", "Fès", "Oujda", "Agadir", "Tétouan"}

	functions = []term{
		{fr: "Suivi de la dépense", ar: "تتبع النفقات"},
		{fr: "Gestion du personnel", ar: "تدبير الموظفين"},
		{fr: "Bureau d'ordre", ar: "مكتب الضبط"},
		{fr: "Guichet des démarches", ar: "شباك المساطر"},
		{fr: "Référentiel", ar: "مرجع"},
		{fr: "Suivi des marchés", ar: "تتبع الصفقات"},
		{fr: "Réclamations", ar: "الشكايات"},
		{fr: "Observatoire", ar: "مرصد"},
		{fr: "Cartographie", ar: "الخرائط"},
		{fr: "Plannings", ar: "الجداول"},
		{fr: "Autorisations", ar: "الرخص"},
		{fr: "Archives", ar: "الأرشيف"},
	}

	eservices = []term{
		{fr: "Demande d'acte", ar: "طلب عقد", documents: []string{}},
		{fr: "Demande d'autorisation", ar: "طلب رخصة", documents: []string{"certificat de propriété"}},
		{fr: "Candidature à un concours", ar: "الترشح لمباراة", documents: []string{"copie certifiée du diplôme"}},
		{fr: "Dépôt d'une réclamation", ar: "تقديم شكاية", documents: []string{}},
	}

	purposes = []string{
		"gestion du personnel", "instruction des demandes", "tenue d'un registre", "statistique publique", "encaissement", "suivi du courrier",
	}

	runtimes = []stack{
		{name: "oracle-forms-10", eol: "2013-12-31"}, {name: "java-8", eol: "2026-11-30"}, {name: "java-17"}, {name: "java-21"},
		{name: "php-7.4", eol: "2022-11-28"}, {name: "php-8.3"}, {name: "dotnet-4.8"}, {name: "python-3.12"}, {name: "node-20"},
	}
	systems = []stack{
		{name: "oraclelinux-7", eol: "2024-12-31"}, {name: "rhel-8", eol: "2029-05-31"}, {name: "rhel-9", eol: "2032-05-31"},
		{name: "windows-server-2016", eol: "2027-01-12"}, {name: "ubuntu-24.04", eol: "2029-04-30"},
	}
	engines = []stack{
		{"oracle", "12.1", "2022-07-31"}, {"oracle", "19", "2032-12-31"}, {"postgres", "14", "2026-11-12"},
		{"postgres", "16", "2028-11-09"}, {"sqlserver", "2014", "2024-07-09"},
	}

	fixedHolidays = []string{
		"2027-01-01", "2027-01-11", "2027-01-14", "2027-05-01", "2027-07-30", "2027-08-14", "2027-08-20", "2027-08-21",
		"2027-10-31", "2027-11-06", "2027-11-18", "2028-01-01", "2028-01-11", "2028-01-14",
	}
	// moonFeasts have a name, an earliest and a latest day.
	moonFeasts = [][3]string{
		{"aid-al-fitr", "2027-03-09", "2027-03-12"},
		{"aid-al-adha", "2027-05-16", "2027-05-19"},
		{"premier-moharram", "2027-06-06", "2027-06-07"},
		{"aid-al-mawlid", "2027-08-14", "2027-08-17"},
	}
)
