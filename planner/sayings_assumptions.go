package planner

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// sayingsOfAssumptions say what stands in for facts that nobody stated.
var sayingsOfAssumptions = map[string]policy.Text{
	"programme.none": {
		En: "no programme is stated; waves of four weeks are taken to start on {0}, the first working day after the as-of date",
		Fr: "aucun programme n’est indiqué ; on suppose des vagues de quatre semaines à partir du {0}, premier jour ouvré après la date de l’inventaire",
		Ar: "لم يُذكر أي برنامج؛ تُفترض موجات من أربعة أسابيع ابتداء من {0}، أول يوم عمل بعد تاريخ الجرد",
	},
	"start.unknown": {
		En: "the start is not known; {0} is taken, the first working day after the as-of date",
		Fr: "le début n’est pas connu ; on retient le {0}, premier jour ouvré après la date de l’inventaire",
		Ar: "تاريخ البداية غير معروف؛ يُعتمد {0}، أول يوم عمل بعد تاريخ الجرد",
	},
	"wave_length.unknown": {
		En: "the length of a wave is not stated; four weeks are taken", Fr: "la durée d’une vague n’est pas indiquée ; on retient quatre semaines", Ar: "مدة الموجة غير مذكورة؛ تُعتمد أربعة أسابيع",
	},
	"max_applications.unknown": {
		En: "no greatest number of applications per wave is stated; none is applied",
		Fr: "aucun nombre maximal d’applications par vague n’est indiqué ; aucun n’est appliqué",
		Ar: "لم يُذكر أقصى عدد للتطبيقات في الموجة؛ فلا يُطبَّق أي حد",
	},
	"pilots.none": {
		En: "no application is worth a pilot; the waves kept for pilots, {0 wave}, are open to all",
		Fr: "aucune application ne se prête à un essai ; les vagues réservées aux pilotes, {0 wave}, sont ouvertes à toutes",
		Ar: "لا يصلح أي تطبيق للتجربة؛ والموجات المخصصة للتجارب، {0 wave}، مفتوحة للجميع",
	},
	"pilots.late": {
		En: "no application worth a pilot can move in the waves kept for pilots, {0 wave}; they are open to all",
		Fr: "aucune application qui se prête à un essai ne peut migrer dans les vagues réservées aux pilotes, {0 wave} ; elles sont ouvertes à toutes",
		Ar: "لا يمكن لأي تطبيق صالح للتجربة أن ينتقل في الموجات المخصصة للتجارب، {0 wave}؛ فهي مفتوحة للجميع",
	},
	"calendar.only": {
		En: "the programme names no calendar; the only one, {0}, is used", Fr: "le programme ne nomme aucun calendrier ; le seul, {0}, est utilisé", Ar: "لا يذكر البرنامج أي تقويم؛ يُستعمل التقويم الوحيد {0}",
	},
	"calendar.none": {
		En: "no calendar is known; Saturdays and Sundays are taken to be free and no day to be a holiday",
		Fr: "aucun calendrier n’est connu ; on suppose les samedis et dimanches libres et aucun jour férié",
		Ar: "لا يوجد تقويم معروف؛ يُفترض أن السبت والأحد عطلة وألا عطلة غيرهما",
	},
	"weekend.unknown": {
		En: "the weekend is not stated; Saturdays and Sundays are taken to be free", Fr: "le week-end n’est pas indiqué ; on suppose les samedis et dimanches libres", Ar: "عطلة نهاية الأسبوع غير مذكورة؛ يُفترض أنها السبت والأحد",
	},
	"feast.estimate": {
		En: "the days of feast {0} depend on the moon; nothing is cut over from {1} to {2}, whichever they turn out to be",
		Fr: "les jours de la fête {0} dépendent de la lune ; aucune bascule du {1} au {2}, quels qu’ils soient",
		Ar: "أيام عيد {0} رهينة برؤية الهلال؛ لا نقل من {1} إلى {2} أيا كانت",
	},
	"freeze.unknown":    {En: "the days of freeze {0} are not known; it is not kept", Fr: "les jours du gel {0} ne sont pas connus ; il n’est pas respecté", Ar: "أيام التجميد {0} غير معروفة؛ فلا يُراعى"},
	"capacity.at_least": {En: "the capacity is only known to be at least {0 person_day} a week; that is taken", Fr: "on sait seulement que la capacité est d’au moins {0 person_day} par semaine ; c’est ce qui est retenu", Ar: "لا يُعرف عن الطاقة إلا أنها لا تقل عن {0 person_day} في الأسبوع؛ وهو ما يُعتمد"},
	"capacity.at_most":  {En: "the capacity is only known to be at most {0 person_day} a week; that is taken", Fr: "on sait seulement que la capacité est d’au plus {0 person_day} par semaine ; c’est ce qui est retenu", Ar: "لا يُعرف عن الطاقة إلا أنها لا تتجاوز {0 person_day} في الأسبوع؛ وهو ما يُعتمد"},
	"capacity.unknown":  {En: "the capacity is not known; the team is not taken to limit the waves", Fr: "la capacité n’est pas connue ; on considère que l’équipe ne limite pas les vagues", Ar: "الطاقة غير معروفة؛ لا يُعتبر أن الفريق يحد من الموجات"},
	"skill.nobody":      {En: "no team is said to have skill {0}; it is not taken to limit the waves", Fr: "aucune équipe n’est indiquée pour la compétence {0} ; on considère qu’elle ne limite pas les vagues", Ar: "لم يُذكر أي فريق له المهارة {0}؛ لا يُعتبر أنها تحد من الموجات"},
	"effort.at_most":    {En: "the effort is only known to be at most {0 person_day}; that is taken", Fr: "on sait seulement que la charge est d’au plus {0 person_day} ; c’est ce qui est retenu", Ar: "لا يُعرف عن الجهد إلا أنه لا يتجاوز {0 person_day}؛ وهو ما يُعتمد"},
	"effort.at_least":   {En: "the effort is only known to be at least {0 person_day}; {1 person_day} are taken", Fr: "on sait seulement que la charge est d’au moins {0 person_day} ; on retient {1 person_day}", Ar: "لا يُعرف عن الجهد إلا أنه لا يقل عن {0 person_day}؛ يُعتمد {1 person_day}"},
	"effort.unknown":    {En: "the effort is not known; {0 person_day} are taken", Fr: "la charge n’est pas connue ; on retient {0 person_day}", Ar: "الجهد غير معروف؛ يُعتمد {0 person_day}"},
	"risk.derived":      {En: "the risk is not stated; from criticality {0}, it is taken to be {1 risk_point}", Fr: "le risque n’est pas indiqué ; d’après la criticité {0}, on retient {1 risk_point}", Ar: "الخطر غير مذكور؛ يُعتمد بحسب درجة الأهمية {0} {1 risk_point}"},
	"risk.unknown":      {En: "neither the risk nor the criticality is stated; {0 risk_point} are taken", Fr: "ni le risque ni la criticité ne sont indiqués ; on retient {0 risk_point}", Ar: "لم يُذكر الخطر ولا درجة الأهمية؛ يُعتمد {0 risk_point}"},
	"size.unknown":      {En: "the sizes of some of its data are not known; they weigh on no link", Fr: "la taille d’une partie de ses données n’est pas connue ; elles ne pèsent sur aucun lien", Ar: "حجم بعض معطياته غير معروف؛ فلا تُحتسب على أي رابط"},
	"owner.unknown":     {En: "no team is stated; the effort weighs on none", Fr: "aucune équipe n’est indiquée ; la charge ne pèse sur aucune", Ar: "لم يُذكر أي فريق؛ فلا يُحتسب الجهد على أحد"},
	"target.not_open":   {En: "the decided target {0@target} is not open to it; {1@target} is taken", Fr: "la cible décidée {0@target} ne lui est pas ouverte ; on retient {1@target}", Ar: "الوجهة المقررة {0@target} غير مفتوحة أمامه؛ تُعتمد {1@target}"},
	"waits.unknown":     {En: "nothing says when {0@ref} will be there; it is not waited for", Fr: "rien ne dit quand {0@ref} sera là ; on ne l’attend pas", Ar: "لا شيء يحدد متى يتوفر {0@ref}؛ فلا يُنتظر"},
	"waits.asked.unknown": {
		En: "nobody says when {0@ref} was asked for; {1}, the as-of date, is taken", Fr: "rien ne dit quand {0@ref} a été demandé ; on retient le {1}, date de l’inventaire", Ar: "لا شيء يحدد متى طُلب {0@ref}؛ يُعتمد تاريخ الجرد {1}",
	},
	"contract.ended":      {En: "contract {0@contract} of {1@application} ended on {2} already; it is taken to bind no more", Fr: "le contrat {0@contract} de {1@application} a déjà pris fin le {2} ; on considère qu’il n’engage plus", Ar: "انتهى العقد {0@contract} الخاص بـ {1@application} في {2}؛ ويُعتبر أنه لم يعد ملزما"},
	"unplaced.left_aside": {En: "{0@application} gets no wave in this plan; what is said of it is left aside", Fr: "{0@application} n’a pas de vague dans ce plan ; ce qui en est dit est laissé de côté", Ar: "لا موجة لـ {0@application} في هذه الخطة؛ يُترك ما قيل عنه جانبا"},
	"if_broken.unknown": {
		En: "it is not known what {0@application} does without {1@application}; no order is derived from the flow",
		Fr: "on ne sait pas ce que devient {0@application} sans {1@application} ; aucun ordre n’est tiré du flux",
		Ar: "لا يُعرف ما يحدث لـ {0@application} بدون {1@application}؛ فلا يُستنتج أي ترتيب من التدفق",
	},
}
