package report

// dispositionTexts is the part of the catalogue about dispositions.
var dispositionTexts = map[string]message{
	"disposition.retire":     {"retire", "retirer", "السحب من الخدمة"},
	"disposition.retain":     {"retain", "maintenir", "الإبقاء"},
	"disposition.relocate":   {"relocate", "déplacer avec la plateforme", "النقل مع المنصة"},
	"disposition.rehost":     {"rehost", "réhéberger", "إعادة الاستضافة"},
	"disposition.replatform": {"replatform", "changer de plateforme", "تغيير المنصة"},
	"disposition.repurchase": {"repurchase", "racheter sous forme de service", "الاقتناء كخدمة"},
	"disposition.refactor":   {"refactor", "refondre", "إعادة البناء"},

	"disposition":            {"Disposition", "Traitement", "المصير"},
	"disposition.question":   {"What becomes of it?", "Que devient-elle ?", "ما مصيره؟"},
	"disposition.part":       {"What becomes of {part}?", "Que devient {part} ?", "ما مصير {part}؟"},
	"disposition.ahead":      {"Recommended: {best}, {points} points ahead of {next}.", "Recommandé : {best}, avec {points} points d’avance sur {next}.", "الموصى به: {best}، بفارق {points} نقطة عن {next}."},
	"disposition.level":      {"Recommended: {best}. {next} has as many points, and comes later in the order of preference.", "Recommandé : {best}. {next} a autant de points, et vient après dans l’ordre de préférence.", "الموصى به: {best}. لـ{next} العدد نفسه من النقاط، لكنه يأتي بعده في ترتيب الأفضلية."},
	"disposition.alone":      {"Recommended: {best}. All others are excluded.", "Recommandé : {best}. Tous les autres sont exclus.", "الموصى به: {best}. وما عداه مستبعد."},
	"disposition.open":       {"Still possible: {list}. To find out: {facts}.", "Encore possible : {list}. À établir : {facts}.", "ما زال ممكنا: {list}. المطلوب معرفته: {facts}."},
	"disposition.nothing":    {"The rules exclude all seven dispositions: they contradict each other here.", "Les règles excluent les sept traitements : elles se contredisent ici.", "تستبعد القواعد الخيارات السبعة كلها: فهي متعارضة هنا."},
	"disposition.mayNothing": {"The rules may turn out to exclude all seven dispositions.", "Il se peut que les règles excluent les sept traitements.", "قد يتبين أن القواعد تستبعد الخيارات السبعة كلها."},
	"disposition.decided":    {"A person decided: {what}, because: {reason}.", "Décidé par une personne : {what}, au motif : {reason}.", "قرره شخص: {what}، والسبب: {reason}."},
	"disposition.unreasoned": {"A person decided: {what}. No reason is stated.", "Décidé par une personne : {what}. Aucun motif n’est donné.", "قرره شخص: {what}. ولم يذكر أي سبب."},
	"disposition.stays":      {"Yet it is also said to stay: {reason}.", "Pourtant il est aussi dit qu’elle reste : {reason}.", "ومع ذلك ذكر أيضا أنه باق: {reason}."},
	"disposition.conflict":   {"Conflict: a rule excludes what was decided.", "Conflit : une règle exclut ce qui a été décidé.", "تعارض: قاعدة تستبعد ما تقرر."},
	"disposition.doubt":      {"A rule may exclude what was decided.", "Une règle exclut peut-être ce qui a été décidé.", "قد تستبعد قاعدة ما تقرر."},
	"disposition.further":    {"Further parts may have rules of their own. To find out: {facts}.", "D’autres parties peuvent avoir leurs propres règles. À établir : {facts}.", "قد تكون لأجزاء أخرى قواعد خاصة بها. المطلوب معرفته: {facts}."},
	"disposition.because":    {"{what} {points}: {reason}", "{what} {points} : {reason}", "{what} {points}: {reason}"},
	"disposition.excluded":   {"{what}, excluded: {reason}", "{what}, exclu : {reason}", "{what}، مستبعد: {reason}"},
	"disposition.perhaps":    {"(if the facts turn out so)", "(si les faits le confirment)", "(إذا أكدت الوقائع ذلك)"},
}
