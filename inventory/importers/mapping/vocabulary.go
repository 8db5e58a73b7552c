package mapping

import "strings"

// enumWords say what the words of a sheet are in the inventory. Those behind a question mark are likely, and asked.
var enumWords = map[string]map[string]string{
	"criticality": vocabulary("vital", "vitale|حيوي|حيوية", "?vital", "critique|critical|très élevée|très haute|très forte|stratégique|حرجة|حرج",
		"high", "élevée|élevé|haute|haut|forte|fort|مرتفعة|مرتفع|عالية|عال", "medium", "moyenne|moyen|modérée|modéré|moderate|متوسطة|متوسط",
		"low", "faible|basse|bas|mineure|منخفضة|منخفض|ضعيفة|ضعيف", "?high", "importante|important|majeure|مهمة|مهم"),
	"stage": vocabulary("production", "prod|en production|الإنتاج|إنتاج", "acceptance", "recette|uat|القبول", "?acceptance", "préproduction|préprod|preprod|staging|qualification|homologation",
		"test", "tests|اختبار|الاختبار", "development", "développement|dev|التطوير|تطوير"),
	"power":    vocabulary("on", "poweredon|allumé|allumée|powered on", "off", "poweredoff|éteint|éteinte|powered off", "suspended", "suspendu|suspendue"),
	"audience": vocabulary("citizens", "citoyens|citoyen|particuliers|المواطنون|المواطنين", "businesses", "entreprises|entreprise|المقاولات", "administrations", "administration|الإدارات"),
}

// vocabulary joins pairs of a meaning and the words for it.
func vocabulary(pairs ...string) map[string]string {
	out := map[string]string{}
	for i := 0; i+1 < len(pairs); i += 2 {
		for _, w := range strings.Split(pairs[i+1], "|") {
			out[wordKey(w)] = pairs[i]
		}
	}
	return out
}

// absent are the words by which people say that there is no value: "unknown" or "not_applicable" where that is plain, and "" where it
// must be asked.
var absent = vocabulary(
	"unknown", "?|??|???|inconnu|inconnue|non connu|non connue|unknown|à préciser|à définir|à compléter|à déterminer|non renseigné|non renseignée|non communiqué|non communiquée|tbd|غير معروف|غير معروفة|غير محدد|غير محددة",
	"not_applicable", "s.o.|s.o|sans objet|non applicable|not applicable|non concerné|non concernée|لا ينطبق|غير معني",
	"", "nc|n.c.|n.c|n/a|na|n.a.|nd|n.d.|n/d|s/o|-|--|–|—|/|néant|aucun|aucune|none|null|لا شيء|لا يوجد",
)
