package planner

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// The words that lists are made with.
var (
	separator   = policy.Text{En: "; ", Fr: " ; ", Ar: "؛ "}
	comma       = policy.Text{En: ", ", Fr: ", ", Ar: "، "}
	upTo        = policy.Text{En: " to ", Fr: " à ", Ar: " إلى "}
	waveNumber  = policy.Text{En: "wave", Fr: "la vague", Ar: "الموجة"}
	waveNumbers = policy.Text{En: "waves", Fr: "les vagues", Ar: "الموجات"}
)

// nouns are the things that sentences count, in the forms numbers ask for; # stands for the number.
var nouns = map[string]policy.Text{
	"application": {En: "# application|# applications", Fr: "# application|# applications", Ar: "تطبيق واحد|تطبيقان|# تطبيقات|# تطبيقا|# تطبيق"},
	"conflict":    {En: "# conflict|# conflicts", Fr: "# conflit|# conflits", Ar: "تعارض واحد|تعارضان|# تعارضات|# تعارضا|# تعارض"},
	"day":         {En: "# day|# days", Fr: "# jour|# jours", Ar: "يوم واحد|يومان|# أيام|# يوما|# يوم"},
	"fact":        {En: "# open fact|# open facts", Fr: "# information inconnue|# informations inconnues", Ar: "معلومة واحدة غير معروفة|معلومتان غير معروفتين|# معلومات غير معروفة|# معلومة غير معروفة|# معلومة غير معروفة"},
	"gigabyte":    {En: "# GB|# GB", Fr: "# Go|# Go", Ar: "# جيغابايت|# جيغابايت|# جيغابايت|# جيغابايت|# جيغابايت"},
	"group":       {En: "# move group|# move groups", Fr: "# groupe de migration|# groupes de migration", Ar: "مجموعة نقل واحدة|مجموعتا نقل|# مجموعات نقل|# مجموعة نقل|# مجموعة نقل"},
	"hour":        {En: "# hour|# hours", Fr: "# heure|# heures", Ar: "ساعة واحدة|ساعتان|# ساعات|# ساعة|# ساعة"},
	"more":        {En: "and # more|and # more", Fr: "et # autre|et # autres", Ar: "وواحد آخر|واثنان آخران|و# أخرى|و# أخرى|و# أخرى"},
	"person_day":  {En: "# person-day|# person-days", Fr: "# jour-personne|# jours-personne", Ar: "يوم عمل واحد|يوما عمل|# أيام عمل|# يوم عمل|# يوم عمل"},
	"risk_point":  {En: "# point of risk|# points of risk", Fr: "# point de risque|# points de risque", Ar: "نقطة خطر واحدة|نقطتا خطر|# نقاط خطر|# نقطة خطر|# نقطة خطر"},
	"server":      {En: "# server|# servers", Fr: "# serveur|# serveurs", Ar: "خادم واحد|خادمان|# خوادم|# خادما|# خادم"},
	"target":      {En: "# target|# targets", Fr: "# cible|# cibles", Ar: "وجهة واحدة|وجهتان|# وجهات|# وجهة|# وجهة"},
	"wave":        {En: "# wave|# waves", Fr: "# vague|# vagues", Ar: "موجة واحدة|موجتان|# موجات|# موجة|# موجة"},
	"wave_length": {En: "# week|# weeks", Fr: "# semaine|# semaines", Ar: "أسبوع واحد|أسبوعان|# أسابيع|# أسبوعا|# أسبوع"},
}

// sayings are all the sentences of plans.
var sayings = merged(sayingsOfReasons, sayingsOfStatements, sayingsOfAssumptions, sayingsOfProofs, sayingsOfSummaries, sayingsOfReplans)

func merged(tables ...map[string]policy.Text) map[string]policy.Text {
	all := map[string]policy.Text{}
	for _, t := range tables {
		for key, text := range t {
			all[key] = text
		}
	}
	return all
}
