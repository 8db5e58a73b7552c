package planner

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// sayingsOfReasons say why a placement is where it is, what binds a group, and why an application has no wave.
var sayingsOfReasons = map[string]policy.Text{
	"all":           {En: "{*}", Fr: "{*}", Ar: "{*}"},
	"earliest":      {En: "nothing holds it back: it is the first wave", Fr: "rien ne la retient : c’est la première vague", Ar: "لا شيء يؤخره: إنها الموجة الأولى"},
	"provisional":   {En: "its target is open: {a}", Fr: "sa cible n’est pas encore déterminée : {a}", Ar: "وجهته غير محددة بعد: {a}"},
	"together":      {En: "it moves in one wave with {0}", Fr: "elle migre dans la même vague que {0}", Ar: "ينتقل في موجة واحدة مع {0}"},
	"together.more": {En: "it moves in one wave with {0} {1 more}", Fr: "elle migre dans la même vague que {0} {1 more}", Ar: "ينتقل في موجة واحدة مع {0} {1 more}"},
	"cycle":         {En: "none can move before the others: {*}", Fr: "aucune ne peut migrer avant les autres : {*}", Ar: "لا يمكن لأي منها أن ينتقل قبل غيره: {*}"},
	"pilot":         {En: "kept for pilots: {0 waves}", Fr: "réservé aux pilotes : {0 waves}", Ar: "مخصص للتجارب: {0 waves}"},
	"freeze.no_day": {En: "{a} leaves {0} no day in wave {1}", Fr: "{a} : il ne laisse à {0} aucun jour dans la vague {1}", Ar: "{a}: لا يترك لـ {0} أي يوم في الموجة {1}"},
	"closed":        {En: "wave {0} has no working day", Fr: "la vague {0} n’a aucun jour ouvré", Ar: "لا يوجد أي يوم عمل في الموجة {0}"},
	"prerequisite":  {En: "{a}, and {0} moves in wave {1}", Fr: "{a}, et {0} migre dans la vague {1}", Ar: "{a}، وينتقل {0} في الموجة {1}"},
	"kept_apart":    {En: "it is kept apart from {0}, which moves in wave {1}", Fr: "elle est tenue à l’écart de {0}, qui migre dans la vague {1}", Ar: "يُبعد عن {0} الذي ينتقل في الموجة {1}"},
	"full":          {En: "wave {0} is full: {a} has {b} left of {c}; needed: {d}", Fr: "la vague {0} est pleine : {a} n’a plus que {b} sur {c} ; il faut {d}", Ar: "الموجة {0} ممتلئة: بقي في {a} {b} من أصل {c}؛ والمطلوب {d}"},
	"same_in":       {En: "{a} (the same in {0 waves})", Fr: "{a} (de même dans {0 waves})", Ar: "{a} (وكذلك في {0 waves})"},
	"pin":           {En: "a person fixed it in wave {0}", Fr: "une personne l’a fixée dans la vague {0}", Ar: "ثبّته شخص في الموجة {0}"},

	"resource.team":         {En: "team {0}", Fr: "l’équipe {0}", Ar: "الفريق {0}"},
	"resource.skill":        {En: "skill {0}", Fr: "la compétence {0}", Ar: "المهارة {0}"},
	"resource.link":         {En: "link {0}", Fr: "le lien {0}", Ar: "الرابط {0}"},
	"resource.applications": {En: "number of applications", Fr: "nombre d’applications", Ar: "عدد التطبيقات"},
	"resource.servers":      {En: "number of servers", Fr: "nombre de serveurs", Ar: "عدد الخوادم"},
	"resource.risk":         {En: "risk", Fr: "risque", Ar: "الخطر"},
	"amount.person_day":     {En: "{0 person_day}", Fr: "{0 person_day}", Ar: "{0 person_day}"},
	"amount.gigabyte":       {En: "{0 gigabyte}", Fr: "{0 gigabyte}", Ar: "{0 gigabyte}"},
	"amount.application":    {En: "{0 application}", Fr: "{0 application}", Ar: "{0 application}"},
	"amount.server":         {En: "{0 server}", Fr: "{0 server}", Ar: "{0 server}"},
	"amount.risk_point":     {En: "{0 risk_point}", Fr: "{0 risk_point}", Ar: "{0 risk_point}"},

	"unplaced.unassessed":       {En: "it was not assessed", Fr: "elle n’a pas été évaluée", Ar: "لم يُقيَّم"},
	"unplaced.no_target":        {En: "the inventory names no target it could move to", Fr: "l’inventaire ne nomme aucune cible vers laquelle migrer", Ar: "لا يذكر الجرد أي وجهة يمكن أن ينتقل إليها"},
	"unplaced.stays":            {En: "it stays where it is: {0}", Fr: "elle reste où elle est : {0}", Ar: "يبقى في مكانه: {0}"},
	"unplaced.retain":           {En: "it is kept where it is for now", Fr: "elle est conservée où elle est pour le moment", Ar: "يُحتفظ به في مكانه حاليا"},
	"unplaced.retain.until":     {En: "it is kept where it is for now, until {0} at the latest", Fr: "elle est conservée où elle est pour le moment, jusqu’au {0} au plus tard", Ar: "يُحتفظ به في مكانه حاليا، إلى غاية {0} على أبعد تقدير"},
	"unplaced.retire":           {En: "it is switched off instead of moved; nothing that moves uses it", Fr: "elle est arrêtée au lieu de migrer ; rien de ce qui migre ne l’utilise", Ar: "يُوقَف بدل نقله؛ ولا يستعمله أي شيء مما ينتقل"},
	"unplaced.retire.after":     {En: "it is switched off instead of moved; the last that uses it, {0}, moves on {1}", Fr: "elle est arrêtée au lieu de migrer ; la dernière qui l’utilise, {0}, migre le {1}", Ar: "يُوقَف بدل نقله؛ وآخر ما يستعمله، {0}، ينتقل في {1}"},
	"unplaced.moved":            {En: "it moved on {0}", Fr: "elle a migré le {0}", Ar: "انتقل في {0}"},
	"unplaced.other_programme":  {En: "it belongs to {0}, which programme {1} does not cover", Fr: "elle appartient à {0}, que le programme {1} ne couvre pas", Ar: "ينتمي إلى {0} التي لا يشملها البرنامج {1}"},
	"unplaced.deferred":         {En: "it waits: the programme ends on {0}, and there is room for it from {1} only", Fr: "elle attend : le programme se termine le {0}, et il n’y a de place pour elle qu’à partir du {1}", Ar: "ينتظر: ينتهي البرنامج في {0}، ولا مكان له إلا ابتداء من {1}"},
	"unplaced.denied":           {En: "none of {0 target} is open to it", Fr: "aucune cible ne lui est ouverte, sur {0 target}", Ar: "لا وجهة مفتوحة أمامه من أصل {0 target}"},
	"unplaced.denied.by":        {En: "denied by {0}", Fr: "refusée par {0}", Ar: "مرفوضة بموجب {0}"},
	"unplaced.tolerated":        {En: "its present hosting is tolerated until {0}", Fr: "son hébergement actuel est toléré jusqu’au {0}", Ar: "استضافته الحالية مسموح بها إلى غاية {0}"},
	"unplaced.undetermined.one": {En: "1 open fact decides where it may go", Fr: "1 information inconnue décide où elle peut aller", Ar: "معلومة واحدة غير معروفة تحدد أين يمكن أن ينتقل"},
	"unplaced.undetermined":     {En: "{0 fact} decide where it may go", Fr: "{0 fact} décident où elle peut aller", Ar: "{0 fact} تحدد أين يمكن أن ينتقل"},
}
