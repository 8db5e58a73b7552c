package main

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// whatIfTexts are the texts of cloudfirst whatif.
var whatIfTexts = map[string]policy.Text{
	"head": {
		En: "SCENARIO|LOSE|GAIN|CLOSED|OPENED|WORSE|BETTER|SCORES|WHAT IF",
		Fr: "SCÉNARIO|PERDENT|GAGNENT|FERMÉES|OUVERTES|PIRES|MEILLEURS|NOTES|ET SI",
		Ar: "السيناريو|تفقد|تكسب|أغلقت|فتحت|أسوأ|أفضل|النقط|ماذا لو",
	},
	"legend lose": {
		En: "lose: applications that lose the only place they could move to   gain: that gain a first one",
		Fr: "perdent : applications qui perdent leur seule destination possible   gagnent : qui en trouvent une première",
		Ar: "تفقد: تطبيقات تفقد وجهتها الممكنة الوحيدة   تكسب: تطبيقات تجد وجهة أولى",
	},
	"legend closed": {
		En: "closed: that every target now denies for certain   opened: that some target may now take   worse, better: verdicts",
		Fr: "fermées : que toute cible refuse désormais à coup sûr   ouvertes : qu’une cible peut désormais accueillir   pires, meilleurs : avis",
		Ar: "أغلقت: ترفضها الآن كل الوجهات بيقين   فتحت: قد تستقبلها الآن وجهة ما   أسوأ، أفضل: الأحكام",
	},
	"evaluated": {
		En: "%d scenario evaluated; --all, or --only SCENARIO, lists the applications|%d scenarios evaluated; --all, or --only SCENARIO, lists the applications",
		Fr: "%d scénario évalué ; --all, ou --only SCENARIO, liste les applications|%d scénarios évalués ; --all, ou --only SCENARIO, liste les applications",
		Ar: "عدد السيناريوهات المقيمة: %d؛ يسرد --all أو --only SCENARIO التطبيقات",
	},
	"supposed": {En: "supposed: %s", Fr: "supposé : %s", Ar: "المفترض: %s"},
	"lose":     {En: "lose their only place: %s", Fr: "perdent leur seule destination : %s", Ar: "تفقد وجهتها الوحيدة: %s"},
	"gain":     {En: "gain a first place: %s", Fr: "trouvent une première destination : %s", Ar: "تجد وجهة أولى: %s"},
	"closed":   {En: "are now denied everywhere: %s", Fr: "désormais refusées partout : %s", Ar: "صارت مرفوضة في كل الوجهات: %s"},
	"opened":   {En: "are no more denied everywhere: %s", Fr: "ne sont plus refusées partout : %s", Ar: "لم تعد مرفوضة في كل الوجهات: %s"},
	"turn":     {En: "%s on %s: %s, was %s", Fr: "%s vers %s : %s, au lieu de %s", Ar: "%s نحو %s: %s، وكان: %s"},
	"absent":   {En: "not there", Fr: "absente", Ar: "غير موجود"},
	"nothing":  {En: "nothing changes", Fr: "rien ne change", Ar: "لا شيء يتغير"},
	"changed": {
		En: "%d verdict changed; scores fall for %d, rise for %d|%d verdicts changed; scores fall for %d, rise for %d",
		Fr: "%d avis changé ; notes en baisse : %d, en hausse : %d|%d avis changés ; notes en baisse : %d, en hausse : %d",
		Ar: "عدد الأحكام المتغيرة: %d؛ نقط انخفضت: %d، وارتفعت: %d",
	},
}
