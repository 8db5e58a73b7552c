package planner

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// sayingsOfSummaries head the parts of a plan and sum them up.
var sayingsOfSummaries = map[string]policy.Text{
	"summary.none":      {En: "no waves: no application can be placed yet", Fr: "aucune vague : aucune application ne peut encore être placée", Ar: "لا موجات: لا يمكن بعد وضع أي تطبيق"},
	"summary.proven":    {En: "{0 wave}, proven fewest", Fr: "{0 wave}, minimum prouvé", Ar: "{0 wave}، وهو أقل عدد ممكن، وذلك مثبت"},
	"summary.gap":       {En: "{0 wave}, at most {1} more than the fewest", Fr: "{0 wave}, au plus {1} de plus que le minimum", Ar: "{0 wave}، بزيادة {1} على الأكثر عن أقل عدد ممكن"},
	"summary.wave":      {En: "wave {0}  {1} to {2}  {3 application}", Fr: "vague {0}  du {1} au {2}  {3 application}", Ar: "الموجة {0}  من {1} إلى {2}  {3 application}"},
	"summary.pilot":     {En: "pilot", Fr: "pilote", Ar: "تجريبية"},
	"summary.past":      {En: "over", Fr: "passée", Ar: "منتهية"},
	"summary.committed": {En: "settled", Fr: "arrêtée", Ar: "محسومة"},
	"summary.bound":     {En: "at least {0 wave}: {a}", Fr: "au moins {0 wave} : {a}", Ar: "على الأقل {0 wave}: {a}"},
	"summary.load":      {En: "{a}: {b} of {c}", Fr: "{a} : {b} sur {c}", Ar: "{a}: {b} من أصل {c}"},
	"summary.load.unlimited": {
		En: "{a}: {b}, of a capacity that is not stated", Fr: "{a} : {b}, pour une capacité qui n’est pas indiquée", Ar: "{a}: {b}، من طاقة غير مذكورة",
	},
	"summary.transfer": {
		En: "{0 gigabyte} over link {1} of site {2@site} at {3#} Mbit/s: {4 hour}", Fr: "{0 gigabyte} par le lien {1} du site {2@site} à {3#} Mbit/s : {4 hour}", Ar: "{0 gigabyte} عبر الرابط {1} للموقع {2@site} بسرعة {3#} ميغابت في الثانية: {4 hour}",
	},
	"summary.transfer.partial": {
		En: "at least {0 gigabyte} over link {1} of site {2@site} at {3#} Mbit/s: {4 hour} or more, for some sizes are not known",
		Fr: "au moins {0 gigabyte} par le lien {1} du site {2@site} à {3#} Mbit/s : {4 hour} ou plus, car certaines tailles ne sont pas connues",
		Ar: "{0 gigabyte} على الأقل عبر الرابط {1} للموقع {2@site} بسرعة {3#} ميغابت في الثانية: {4 hour} أو أكثر، لأن بعض الأحجام غير معروفة",
	},
	"summary.beforehand": {En: "longer than the window of {0 hour}: to be sent beforehand", Fr: "plus que la fenêtre de {0 hour} : à envoyer à l’avance", Ar: "أطول من النافذة المحددة في {0 hour}: يجب الإرسال مسبقا"},
	"summary.fits":       {En: "within the window of {0 hour}", Fr: "dans la fenêtre de {0 hour}", Ar: "ضمن النافذة المحددة في {0 hour}"},

	"summary.work":        {En: "{a}: {b} from {0} to {1}", Fr: "{a} : {b} du {0} au {1}", Ar: "{a}: {b} من {0} إلى {1}"},
	"summary.work.day":    {En: "{a}: {b} on {0}", Fr: "{a} : {b} le {0}", Ar: "{a}: {b} في {0}"},
	"summary.work.latest": {En: "it may begin as late as {0}", Fr: "peut commencer au plus tard le {0}", Ar: "يمكن أن يبدأ في {0} على أبعد تقدير"},
	"summary.work.late":   {En: "left to do after the cutover: {a}", Fr: "reste à faire après la bascule : {a}", Ar: "يبقى بعد التحويل: {a}"},

	"heading.groups":      {En: "move groups", Fr: "groupes de migration", Ar: "مجموعات النقل"},
	"heading.unplaced":    {En: "without a wave", Fr: "sans vague", Ar: "بلا موجة"},
	"heading.assumed":     {En: "assumed", Fr: "hypothèses", Ar: "الافتراضات"},
	"heading.used":        {En: "used", Fr: "ressources utilisées", Ar: "الموارد المستعملة"},
	"heading.late":        {En: "work that is left to do after the cutover", Fr: "travail qui reste à faire après la bascule", Ar: "عمل يبقى إنجازه بعد التحويل"},
	"heading.before_live": {En: "before it goes live", Fr: "avant la mise en service", Ar: "قبل بدء التشغيل"},
	"heading.relax":       {En: "any one of these resolves it", Fr: "l’un de ces changements suffit", Ar: "يكفي أحد هذه التغييرات"},
	"heading.impossible":  {En: "no plan can exist: change one statement of each conflict below", Fr: "aucun plan n’est possible : changez une déclaration de chaque conflit ci-dessous", Ar: "لا يمكن وضع أي خطة: غيّر بيانا واحدا من كل تعارض أدناه"},
	"heading.unproven":    {En: "no plan was found within the work budget: raise --work, or relax one of the statements below", Fr: "aucun plan n’a été trouvé dans la limite de travail : augmentez --work, ou assouplissez une des déclarations ci-dessous", Ar: "لم يُعثر على خطة في حدود العمل المسموح: ارفع --work، أو خفف أحد البيانات أدناه"},

	"conflict.cycle":          {En: "these wait for one another", Fr: "elles s’attendent mutuellement", Ar: "ينتظر بعضها بعضا"},
	"conflict.window":         {En: "no wave is left between these dates", Fr: "il ne reste aucune vague entre ces dates", Ar: "لا تبقى أي موجة بين هذه التواريخ"},
	"conflict.capacity":       {En: "the need exceeds what every wave has", Fr: "le besoin dépasse ce que les vagues peuvent fournir", Ar: "الحاجة تتجاوز ما توفره الموجات"},
	"conflict.together_apart": {En: "these must and must not move together", Fr: "elles doivent et ne doivent pas migrer ensemble", Ar: "يجب أن تنتقل معا وألا تنتقل معا"},
}
