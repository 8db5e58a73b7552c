package planner

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// sayingsOfProofs say why no plan has fewer waves.
var sayingsOfProofs = map[string]policy.Text{
	"proof.window":    {En: "{0@application} may not move before wave {1}", Fr: "{0@application} ne peut pas migrer avant la vague {1}", Ar: "لا يمكن لـ {0@application} أن ينتقل قبل الموجة {1}"},
	"proof.chain":     {En: "one after the other: {*}", Fr: "l’une après l’autre : {*}", Ar: "الواحد تلو الآخر: {*}"},
	"proof.link":      {En: "{0@application} in wave {1} at the earliest", Fr: "{0@application} dans la vague {1} au plus tôt", Ar: "{0@application} في الموجة {1} على أقرب تقدير"},
	"proof.work":      {En: "work on {0@application} in wave {1} at the earliest", Fr: "travaux sur {0@application} dans la vague {1} au plus tôt", Ar: "أشغال {0@application} في الموجة {1} على أقرب تقدير"},
	"proof.demand":    {En: "{a}: what cannot move before wave {1}, {0 group}, needs {b}", Fr: "{a} : ce qui ne peut migrer avant la vague {1}, soit {0 group}, demande {b}", Ar: "{a}: ما لا يمكن أن ينتقل قبل الموجة {1}، أي {0 group}، يتطلب {b}"},
	"proof.only":      {En: "there are only {a} in {0 waves}", Fr: "il n’y a que {a} dans {0 waves}", Ar: "لا يوجد إلا {a} في {0 waves}"},
	"proof.used":      {En: "so wave {0} is used", Fr: "donc la vague {0} est utilisée", Ar: "إذن تُستعمل الموجة {0}"},
	"proof.big":       {En: "{a}: the largest wave gives {b}; of more than half of that, no two of which can share a wave: {0 group}", Fr: "{a} : la plus grande vague fournit {b} ; en demandent plus de la moitié, de sorte que deux ne peuvent partager une vague : {0 group}", Ar: "{a}: توفر أكبر موجة {b}؛ والمجموعات التي تتطلب أكثر من نصف ذلك، فلا يمكن لاثنتين منها أن تتقاسما موجة: {0 group}"},
	"proof.half":      {En: "of exactly half, at most two of which can share one: {0 group}", Fr: "en demandent exactement la moitié, de sorte que deux au plus peuvent en partager une : {0 group}", Ar: "والتي تتطلب النصف تماما، فيمكن لاثنتين منها على الأكثر أن تتقاسما موجة: {0 group}"},
	"proof.weights":   {En: "{0 group} weigh {1} together by the numbers of this proof; {2 wave} hold {3} at most, whatever can be put in them", Fr: "{0 group} pèsent ensemble {1} selon les nombres de cette preuve ; {2 wave} contiennent au plus {3}, quoi qu’on puisse y mettre", Ar: "{0 group} وزنها معا {1} حسب أعداد هذا البرهان؛ و{2 wave} تسع {3} على الأكثر أيا كان ما يوضع فيها"},
	"proof.conflicts": {En: "{0 conflict} counted, each of loads of which a plan uses one at most", Fr: "{0 conflict} pris en compte, chacun entre des chargements dont un plan utilise au plus un", Ar: "مع احتساب {0 conflict}، كل منها بين حمولات لا تستعمل الخطة منها إلا واحدة على الأكثر"},
	"proof.exhausted": {En: "every arrangement in fewer waves was looked at, and none respects all limits", Fr: "tous les arrangements en moins de vagues ont été examinés, et aucun ne respecte toutes les limites", Ar: "فُحصت جميع الترتيبات بعدد أقل من الموجات، ولا يحترم أي منها جميع الحدود"},
	"proof.other":     {En: "by {0}", Fr: "par {0}", Ar: "بواسطة {0}"},
}
