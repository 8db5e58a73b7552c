package main

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// assessTexts are the texts of cloudfirst assess. A mark is a verdict in a table, short; the legend says what it means.
var assessTexts = map[string]policy.Text{
	"head":      {En: "APPLICATION|CLASS|READINESS", Fr: "APPLICATION|CLASSE|PRÉPARATION", Ar: "التطبيق|الصنف|الجاهزية"},
	"best":      {En: "BEST", Fr: "MEILLEURE", Ar: "الأفضل"},
	"sensitive": {En: "sensitive", Fr: "sensible", Ar: "حساس"},

	"mark eligible":                 {En: "yes", Fr: "oui", Ar: "نعم"},
	"mark eligible_with_conditions": {En: "if", Fr: "si", Ar: "بشروط"},
	"mark open_at_worst":            {En: "if?", Fr: "si?", Ar: "بشروط؟"},
	"mark tolerated_until":          {En: "until", Fr: "jusqu’à", Ar: "مؤقتا"},
	"mark undetermined":             {En: "?", Fr: "?", Ar: "؟"},
	"mark denied":                   {En: "no", Fr: "non", Ar: "لا"},

	"legend class": {
		En: "class: A (gravest) to D; readiness: points from 0 to 100; from-to and ? as long as facts are missing",
		Fr: "classe : A (la plus grave) à D ; préparation : points de 0 à 100 ; de-à et ? tant que des informations manquent",
		Ar: "الصنف: من A (الأخطر) إلى D؛ الجاهزية: نقاط من 0 إلى 100؛ المدى وعلامة ؟ ما دامت معلومات ناقصة",
	},
	"legend": {
		En: "yes: eligible   if: eligible with conditions   until: existing hosting tolerated   ?: undetermined   no: denied",
		Fr: "oui : admise   si : admise sous conditions   jusqu’à : hébergement existant toléré   ? : indéterminée   non : refusée",
		Ar: "نعم: مقبول   بشروط: مقبول بشروط   مؤقتا: الاستضافة القائمة مسموح بها مؤقتا   ؟: غير محسوم   لا: مرفوض",
	},
	"legend open": {
		En: "if?: undetermined, and open at worst: it may go there whatever is unknown; answers decide the conditions only",
		Fr: "si? : indéterminée, mais ouverte au pire : elle peut y aller quelles que soient les inconnues, qui ne décident que des conditions",
		Ar: "بشروط؟: غير محسوم، ومتاح في أسوأ الأحوال: يمكن النقل مهما كانت المعلومات الناقصة، وهي لا تحسم سوى الشروط",
	},
	"legend hope": {
		En: "BEST with ?: none is open for certain; this one comes first if all that is unknown turns out well",
		Fr: "MEILLEURE avec ? : aucune n’est ouverte à coup sûr ; celle-ci vient en tête si toutes les inconnues tournent bien",
		Ar: "الأفضل مع ؟: لا وجهة متاحة على وجه اليقين، وهذه تأتي في المقدمة إذا حسنت كل المعلومات المجهولة",
	},

	"counts": {
		En: "%d application: %s; %d open questions|%d applications: %s; %d open questions",
		Fr: "%d application : %s ; %d questions ouvertes|%d applications : %s ; %d questions ouvertes",
		Ar: "عدد التطبيقات %d: %s؛ وعدد الأسئلة المفتوحة %d",
	},
	"count eligible":                 {En: "%d eligible somewhere", Fr: "%d admise quelque part|%d admises quelque part", Ar: "مقبول في وجهة ما %d"},
	"count eligible_with_conditions": {En: "%d with conditions", Fr: "%d sous conditions", Ar: "بشروط %d"},
	"count open_at_worst":            {En: "%d open at worst", Fr: "%d ouverte au pire|%d ouvertes au pire", Ar: "متاح في أسوأ الأحوال %d"},
	"count tolerated_until":          {En: "%d tolerated", Fr: "%d tolérée|%d tolérées", Ar: "مسموح به مؤقتا %d"},
	"count undetermined":             {En: "%d undetermined", Fr: "%d indéterminée|%d indéterminées", Ar: "غير محسوم %d"},
	"count denied":                   {En: "%d denied everywhere", Fr: "%d refusée partout|%d refusées partout", Ar: "مرفوض في كل الوجهات %d"},

	"no target": {
		En: "No hosting target is declared, so nothing says yet where the application (%d) could go. Nothing is refused.|" +
			"No hosting target is declared, so nothing says yet where the %d applications could go. Nothing is refused.",
		Fr: "Aucune cible d’hébergement n’est déclarée : rien ne dit encore où l’application (%d) pourrait aller. Rien n’est refusé.|" +
			"Aucune cible d’hébergement n’est déclarée : rien ne dit encore où les %d applications pourraient aller. Rien n’est refusé.",
		Ar: "لم يُصرَّح بأي وجهة للاستضافة، فلا شيء يبين بعد إلى أين يمكن نقل التطبيقات (%d). ولا شيء مرفوض.",
	},
	"add target": {
		En: "Add one for each place you think of, for example in %s:",
		Fr: "Ajoutez-en une par lieu envisagé, par exemple dans %s :",
		Ar: "أضف وجهة لكل مكان تفكر فيه، مثلا في %s:",
	},
	"target block": {
		En: `target "server-room" {
  name      = "Server room"
  kind      = "own_premises" # or cloud, state_cloud, colocation
  locations = { data = ["MA"], backups = ["MA"] }
}`,
		Fr: `target "salle-serveurs" {
  name      = "Salle des serveurs"
  kind      = "own_premises" # ou cloud, state_cloud, colocation
  locations = { data = ["MA"], backups = ["MA"] }
}`,
		Ar: `target "salle-serveurs" {
  name      = "قاعة الخوادم"
  kind      = "own_premises" # cloud, state_cloud, colocation
  locations = { data = ["MA"], backups = ["MA"] }
}`,
	},
	"then": {
		En: "What you leave out counts as not known yet, and becomes a question. inventory/REFERENCE.md lists everything that can be said of a target.",
		Fr: "Ce que vous laissez de côté compte comme encore inconnu et devient une question. inventory/REFERENCE.md liste tout ce qui se dit d’une cible.",
		Ar: "ما تتركه يُعد غير معروف بعد ويصير سؤالا. ويسرد inventory/REFERENCE.md كل ما يقال عن الوجهة.",
	},
}
