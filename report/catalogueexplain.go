package report

// explainTexts is the part of the catalogue about explanations.
var explainTexts = map[string]message{
	"explain.class":      {"{component}: why?", "{component} : pourquoi ?", "{component}: لماذا؟"},
	"explain.class.any":  {"Why is its class what it is?", "Pourquoi sa classe est-elle ainsi ?", "لماذا هذا الصنف؟"},
	"explain.level":      {"{component}: {level}", "{component} : {level}", "{component}: {level}"},
	"explain.class.open": {"It may be higher. To find out: {facts}.", "Elle peut être plus élevée. À établir : {facts}.", "قد يكون أعلى. المطلوب معرفته: {facts}."},

	"explain.target.eligible":                 {"Why may it go to {target}?", "Pourquoi peut-elle aller vers {target} ?", "لماذا يمكن نقله إلى {target}؟"},
	"explain.target.eligible_with_conditions": {"On what conditions may it go to {target}?", "À quelles conditions peut-elle aller vers {target} ?", "بأي شروط يمكن نقله إلى {target}؟"},
	"explain.target.open_at_worst":            {"It may go to {target}: on what terms?", "Elle peut aller vers {target} : à quelles conditions ?", "يمكن نقله إلى {target}: فبأي شروط؟"},
	"explain.target.tolerated_until":          {"Why may it stay on {target}, and until when?", "Pourquoi peut-elle rester sur {target}, et jusqu’à quand ?", "لماذا يمكن أن يبقى على {target}، وإلى متى؟"},
	"explain.target.undetermined":             {"What decides whether it may go to {target}?", "De quoi dépend qu’elle puisse aller vers {target} ?", "علامَ يتوقف نقله إلى {target}؟"},
	"explain.target.denied":                   {"Why not {target}?", "Pourquoi pas {target} ?", "لماذا لا يُنقل إلى {target}؟"},
	"explain.verdict":                         {"{target}: {outcome}, {note}.", "{target} : {outcome}, {note}.", "{target}: {outcome}، {note}."},
	"explain.recommended":                     {"It is the recommended target.", "C’est la cible recommandée.", "وهي الوجهة الموصى بها."},
	"explain.provisional":                     {"It would come first if every unknown fact turned out well.", "Elle passerait en tête si toutes les inconnues tournaient bien.", "وتأتي في المقدمة إذا حسنت كل المعلومات المجهولة."},

	"explain.others":       {"And the other targets?", "Et les autres cibles ?", "وماذا عن الوجهات الأخرى؟"},
	"explain.others.text":  {"Ask about one by its id to read why.", "Demandez-en une par son identifiant pour lire pourquoi.", "اسأل عن إحداها بمعرّفها لقراءة الأسباب."},
	"explain.other":        {"{target} ({id}): {outcome}, {note}.", "{target} ({id}) : {outcome}, {note}.", "{target} ({id}): {outcome}، {note}."},
	"explain.nowhere":      {"Where may it go?", "Où peut-elle aller ?", "إلى أين يمكن نقله؟"},
	"explain.nowhere.text": {"Nothing says yet: the inventory declares no hosting target.", "Rien ne le dit encore : l’inventaire ne déclare aucune cible d’hébergement.", "لا شيء يبين ذلك بعد: لا يصرح الجرد بأي وجهة للاستضافة."},
	"explain.scores":       {"How ready is it, and where are points missing?", "Est-elle prête, et où manque-t-il des points ?", "ما مدى جاهزيته، وأين تنقص النقاط؟"},

	"explain.split":      {"May part of it go to {target}?", "Une partie peut-elle aller vers {target} ?", "هل يمكن نقل جزء منه إلى {target}؟"},
	"explain.split.text": {"Yes: it may run there if these data stand elsewhere.", "Oui : elle peut y tourner si ces données sont ailleurs.", "نعم: يمكن تشغيله هناك إذا وُضعت هذه المعطيات في مكان آخر."},
	"explain.split.data": {"{subject}: {targets}", "{subject} : {targets}", "{subject}: {targets}"},

	"explain.duty":             {"Whose: {who}; {scope}", "À qui : {who} ; {scope}", "على عاتق: {who}؛ {scope}"},
	"explain.duty.nobody":      {"nobody stated", "personne n’est indiqué", "غير محدد"},
	"explain.scope.processing": {"it belongs to the processing, the same on every target", "elle tient au traitement, la même sur toute cible", "يخص المعالجة، وهو نفسه في كل وجهة"},
	"explain.scope.contract":   {"it belongs to the contract for this target", "elle tient au contrat de cette cible", "يخص عقد هذه الوجهة"},
	"explain.scope.target":     {"it belongs to this target", "elle tient à cette cible", "يخص هذه الوجهة"},

	"explain.score":   {"{dimension}: what takes points?", "{dimension} : qu’est-ce qui retire des points ?", "{dimension}: ما الذي يخصم النقاط؟"},
	"explain.points":  {"{score} of {start}", "{score} sur {start}", "{score} من {start}"},
	"explain.on":      {"on {target}", "sur {target}", "على {target}"},
	"explain.perhaps": {"(if unknown facts turn out badly)", "(si les inconnues tournent mal)", "(إذا ساءت المعلومات المجهولة)"},

	"explain.wave":   {"Why does it move when it does?", "Pourquoi migre-t-elle à ce moment ?", "لماذا ينتقل في هذا الوقت؟"},
	"explain.placed": {"Wave {wave}, cutover {date}, to {target}", "Vague {wave}, bascule le {date}, vers {target}", "الموجة {wave}، التحويل في {date}، إلى {target}"},

	"explain.change":       {"What would change the verdict on {target}?", "Qu’est-ce qui changerait l’avis sur {target} ?", "ما الذي يغير الحكم بشأن {target}؟"},
	"explain.change.none":  {"Nothing that rule {rule} names: choose another target.", "Rien que la règle {rule} indique : choisir une autre cible.", "لا شيء تذكره القاعدة {rule}: يُختار هدف آخر."},
	"explain.change.fixed": {"{n} thing to put right.|{n} things to put right.", "{n} point à corriger.|{n} points à corriger.", "أمر واحد للتصحيح.|أمران للتصحيح.|{n} أمور للتصحيح.|{n} أمرًا للتصحيح.|{n} أمر للتصحيح."},
	"explain.change.stuck": {"{n} refusal has no remedy of its own.|{n} refusals have no remedy of their own.", "{n} refus n’a pas de remède propre.|{n} refus n’ont pas de remède propre.", "رفض واحد لا معالجة له.|رفضان لا معالجة لهما.|{n} حالات رفض لا معالجة لها.|{n} حالة رفض لا معالجة لها.|{n} حالة رفض لا معالجة لها."},
	"explain.change.facts": {"{n} group of facts to find out.|{n} groups of facts to find out.", "{n} groupe d’informations à établir.|{n} groupes d’informations à établir.", "مجموعة معلومات واحدة للتحديد.|مجموعتا معلومات للتحديد.|{n} مجموعات معلومات للتحديد.|{n} مجموعة معلومات للتحديد.|{n} مجموعة معلومات للتحديد."},

	"explain.remedy": {"To do: {remedy}", "À faire : {remedy}", "المطلوب: {remedy}"},
	"explain.facts":  {"Stated: {facts}", "Déclaré : {facts}", "المصرح به: {facts}"},
}
