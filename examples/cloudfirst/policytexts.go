package main

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// policyTexts are the texts of the commands for people who write rules. What rules say of themselves is theirs.
var policyTexts = map[string]policy.Text{
	"head bench": {
		En: "RULE|µs|VIOLATED|ASKED|UNDETERMINED|PATHS|READS", Fr: "RÈGLE|µs|MANQUEMENTS|POSÉES|INDÉTERMINÉES|CHEMINS|LIT",
		Ar: "القاعدة|µs|الإخلالات|المطروحة|غير المحسومة|المسارات|تقرأ",
	},
	"bench": {
		En: "%d application; for one application on one core: documents %s µs, all rules %s µs|%d applications; for one application on one core: documents %s µs, all rules %s µs",
		Fr: "%d application ; pour une application sur un cœur : documents %s µs, toutes les règles %s µs|%d applications ; pour une application sur un cœur : documents %s µs, toutes les règles %s µs",
		Ar: "التطبيقات: %d؛ لتطبيق واحد على نواة واحدة: الوثائق %s µs، كل القواعد %s µs",
	},
	"head articles": {En: "TEXT|ARTICLE|RULES", Fr: "TEXTE|ARTICLE|RÈGLES", Ar: "النص|المادة|القواعد"},
	"head facts":    {En: "FACT|RULES|BESIDE THE RULES", Fr: "INFORMATION|RÈGLES|HORS DES RÈGLES", Ar: "المعلومة|القواعد|خارج القواعد"},
	"without article": {
		En: "%s cites a text of the list above and stands under none of its articles: add it to controls/data.yaml",
		Fr: "%s cite un texte de la liste ci-dessus et n’est rangée sous aucun de ses articles : ajoutez-la à controls/data.yaml",
		Ar: "تستند %s إلى نص من القائمة أعلاه ولا ترد تحت أي من مواده: أضفها إلى controls/data.yaml",
	},
	"added":    {En: "added: %s", Fr: "ajoutées : %s", Ar: "أضيفت: %s"},
	"removed":  {En: "removed: %s", Fr: "retirées : %s", Ar: "حذفت: %s"},
	"verdicts": {En: "verdicts", Fr: "avis", Ar: "الأحكام"},
	"findings": {En: "findings", Fr: "constats", Ar: "الملاحظات"},
	"turn":     {En: "%s on %s: %s, was %s", Fr: "%s vers %s : %s, au lieu de %s", Ar: "%s نحو %s: %s، وكان: %s"},
	"because":  {En: ", because of %s", Fr: ", à cause de %s", Ar: "، بسبب %s"},
	"on":       {En: " on %s", Fr: " vers %s", Ar: " نحو %s"},
	"finding":  {En: "%s: %s %s%s: %s, was %s", Fr: "%s : %s %s%s : %s, au lieu de %s", Ar: "%s: %s %s%s: %s، وكان: %s"},
	"changed": {
		En: "verdicts changed: %d of %d; findings changed: %d", Fr: "avis changés : %d sur %d ; constats changés : %d", Ar: "الأحكام المتغيرة: %d من أصل %d؛ الملاحظات المتغيرة: %d",
	},
	"missed": {
		En: "%s: no test reaches line %s (%.0f%% covered)", Fr: "%s : aucun test n’atteint la ligne %s (couverture : %.0f %%)", Ar: "%s: لا يبلغ أي اختبار السطر %s (التغطية: %.0f%%)",
	},
	"tested":  {En: "%s, %s, %s with %s", Fr: "%s, %s, %s avec %s", Ar: "%s، %s، %s، %s"},
	"mutated": {En: ", %s switched off in turn", Fr: ", %s désactivées tour à tour", Ar: "، وعطلت بالتناوب %s"},
	"pass":    {En: ": all pass", Fr: " : tout passe", Ar: ": كل شيء ناجح"},
}
