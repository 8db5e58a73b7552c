package main

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// weightsTexts are the texts of cloudfirst weights. The numbers keep the words of the model file, where people change them.
var weightsTexts = map[string]policy.Text{
	"head": {
		En: "NUMBER|VALUE|LEAST MOVE|RANKS CHANGED|FIRST OF THEM",
		Fr: "NOMBRE|VALEUR|MOINDRE ÉCART|RANGS CHANGÉS|LE PREMIER",
		Ar: "العدد|القيمة|أقل تغيير|رتب تتغير|أولها",
	},
	"none":  {En: "no value changes a rank", Fr: "aucune valeur ne change un rang", Ar: "لا قيمة تغير رتبة"},
	"shown": {En: "%d of %d numbers shown: --top 0 lists all", Fr: "%d nombres sur %d : --top 0 les donne tous", Ar: "%d من أصل %d: تعرضها كلها --top 0"},
	"orders": {
		En: "Another order of kinds of target, and for how many applications it would recommend another one",
		Fr: "Un autre ordre des genres de cible, et pour combien d’applications il en recommanderait une autre",
		Ar: "ترتيب آخر لأنواع الوجهات، وعدد التطبيقات التي يوصى لها عندئذ بوجهة أخرى",
	},
	"rule":     {En: "points of %s", Fr: "points de %s", Ar: "نقاط %s"},
	"weight":   {En: "weight of %s", Fr: "poids de %s", Ar: "وزن %s"},
	"severity": {En: "points of severity %s", Fr: "points de la gravité %s", Ar: "نقاط الخطورة %s"},
	"rank":     {En: "%s: from %d to %d %s", Fr: "%s : de %d à %d %s", Ar: "%s: من %d إلى %d %s"},
	"overall":  {En: "overall", Fr: "en tout", Ar: "إجمالا"},
	"in":       {En: "in: %s", Fr: "en : %s", Ar: "في: %s"},
	"worst":    {En: "%s, at worst", Fr: "%s, au pire", Ar: "%s، في أسوأ الأحوال"},
}
