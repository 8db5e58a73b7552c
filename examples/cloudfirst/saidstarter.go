package main

// saidStarter are the comments and examples of the inventory that init writes.
var saidStarter = map[string]said{
	"Start here. Every file below this directory whose name ends in .inv.hcl belongs to one inventory; their order never matters. Exactly one of them holds this block.": {
		"Commencez ici. Tous les fichiers sous ce dossier dont le nom finit par .inv.hcl forment un seul inventaire ; leur ordre ne compte jamais. Un seul d’entre eux contient ce bloc.",
		"ابدأ من هنا. كل الملفات تحت هذا المجلد التي ينتهي اسمها بـ .inv.hcl جرد واحد، ولا أهمية لترتيبها. واحد منها فقط يتضمن هذه الكتلة.",
	},
	"What you did not say is an example: replace it with your own facts, and add to it.": {
		"Ce que vous n’avez pas dit est un exemple : remplacez-le par vos propres informations, et complétez.",
		"ما لم تذكره مثال: استبدله بمعلوماتك وأكمله.",
	},
	"Everything here is fictitious: replace it with your own facts, and add to it.": {
		"Tout ici est fictif : remplacez-le par vos propres informations, et complétez.",
		"كل ما هنا وهمي: استبدله بمعلوماتك وأكمله.",
	},
	"every problem, with its file, line and remedy": {"chaque problème, avec fichier, ligne et remède", "كل مشكلة مع ملفها وسطرها وعلاجها"},
	"what to ask next, most valuable first":         {"que demander ensuite, le plus utile d’abord", "ما يسأل عنه بعد ذلك، والأنفع أولا"},
	"the day the facts are true on":                 {"le jour où ces informations sont vraies", "اليوم الذي تصح فيه هذه المعلومات"},
	"printed on every page":                         {"imprimé sur chaque page", "يطبع على كل صفحة"},
	"How to state a fact. These are four different things:": {
		"Comment déclarer une information. Voici quatre choses différentes :", "كيف تذكر معلومة. هذه أربعة أمور مختلفة:",
	},
	"(left out)":           {"(rien)", "(لا شيء)"},
	"nobody was asked yet": {"personne n’a encore été interrogé", "لم يسأل أحد بعد"},
	"nobody ever fixed it": {"personne ne l’a jamais fixé", "لم يحدده أحد قط"},
	"asked, and nobody knows: why, and since when": {
		"on a demandé, et personne ne sait : pourquoi, et depuis quand", "سئل عنها ولا أحد يعرف: السبب ومنذ متى",
	},
	"the question makes no sense here": {"la question n’a pas de sens ici", "لا معنى للسؤال هنا"},
	"known to be nothing":              {"on sait qu’il n’y a rien", "معروف أنه لا شيء"},
	"And when only roughly known:":     {"Et quand on ne sait qu’à peu près :", "وإذا كانت معروفة على وجه التقريب فقط:"},
	"Units are part of the value; dates are year-month-day:": {
		"Les unités font partie de la valeur ; les dates sont année-mois-jour :", "الوحدة جزء من القيمة؛ والتاريخ سنة-شهر-يوم:",
	},
	"Example commune (fictitious)": {"Commune d’exemple (fictive)", "جماعة المثال (وهمية)"},
	"whether it is an infrastructure of vital importance under law 05-20": {
		"si c’est une infrastructure d’importance vitale au sens de la loi 05-20", "هل هي بنية تحتية ذات أهمية حيوية حسب القانون 05-20",
	},
	"whether it is an infrastructure of vital importance under law 05-20; nobody said so yet": {
		"si c’est une infrastructure d’importance vitale au sens de la loi 05-20 ; personne ne l’a encore dit",
		"هل هي بنية تحتية ذات أهمية حيوية حسب القانون 05-20؛ لم يذكر ذلك أحد بعد",
	},
	"IT service": {"Service informatique", "مصلحة المعلوميات"},
	"left for the migration once daily work is done": {
		"ce qui reste pour la migration une fois le quotidien assuré", "ما يبقى للترحيل بعد العمل اليومي",
	},
	"Head office":                    {"Siège", "المقر"},
	"Rabat":                          {"Rabat", "الرباط"},
	"Server room of the head office": {"Salle du siège", "قاعة الخوادم بالمقر"},
	"Where to: the places that could host the applications, and when they may move.": {
		"Vers où : les lieux qui pourraient héberger les applications, et quand elles peuvent migrer.",
		"إلى أين: الأماكن التي قد تستضيف التطبيقات، ومتى يمكن ترحيلها.",
	},
	"Qualification under decree 2-24-921 is a decision of the authority, published; a vendor's word is none. Write \"none\" when it is known that there is none, and unknown(...) while nobody has found out.": {
		"La qualification du décret 2-24-921 est une décision de l’autorité, publiée ; la parole d’un vendeur n’en est pas une. Écrivez \"none\" quand on sait qu’il n’y en a pas, et unknown(...) tant que personne ne l’a établi.",
		"التأهيل حسب المرسوم 2-24-921 قرار للسلطة منشور؛ وليس كلام البائع تأهيلا. اكتب \"none\" إذا عرف أنه لا يوجد، و unknown(...) ما دام أحد لم يتحقق.",
	},
	"Example cloud (fictitious)":    {"Nuage d’exemple (fictif)", "سحابة المثال (وهمية)"},
	"Fictitious provider":           {"Fournisseur fictif", "مزود وهمي"},
	"countries it is operated from": {"pays d’où il est exploité", "البلدان التي يشغل منها"},
	"the operator was asked":        {"l’opérateur a été interrogé", "سئل المشغل"},
	"of one wave":                   {"d’une vague", "للموجة الواحدة"},
	"What there is. Of these applications only the names are known yet. Take the # off the lines that you can fill in; inventory/REFERENCE.md of cloudfirst lists all others, and cloudfirst questions says which answers settle most. What is left out counts as unknown, never as none.": {
		"Ce qu’il y a. De ces applications, seuls les noms sont connus. Enlevez le # des lignes que vous pouvez remplir ; inventory/REFERENCE.md de cloudfirst liste toutes les autres, et cloudfirst questions dit quelles réponses règlent le plus. Ce qui manque compte comme inconnu, jamais comme rien.",
		"ما هو موجود. لا يعرف بعد من هذه التطبيقات إلا أسماؤها. أزل # من السطور التي يمكنك ملؤها؛ يسرد inventory/REFERENCE.md في cloudfirst غيرها، ويبين cloudfirst questions أي الأجوبة أنفع. وما ترك يعد مجهولا، لا معدوما.",
	},
	"The class of an application follows from the data it owns, reads or receives along a flow:": {
		"La classe d’une application découle des données qu’elle détient, lit ou reçoit par un flux :",
		"صنف التطبيق نابع من البيانات التي يملكها أو يقرؤها أو يتلقاها عبر تدفق:",
	},
	"or register, for a register of the State": {"ou register, pour un registre de l’État", "أو register لسجل من سجلات الدولة"},
	"Notices and news":                         {"Avis et actualités", "إعلانات وأخبار"},
	"of a breach, from 0 (not at all) to 4 (very grave)": {
		"d’une atteinte, de 0 (aucun) à 4 (très grave)", "أثر المساس بها، من 0 (لا شيء) إلى 4 (خطير جدا)",
	},
	"states that there are no personal data":    {"déclare qu’il n’y a pas de données personnelles", "يعني أنه لا توجد معطيات شخصية"},
	"[] states that there are no personal data": {"[] déclare qu’il n’y a pas de données personnelles", "القائمة الفارغة تعني أنه لا توجد معطيات شخصية"},
	"or a block for each:":                      {"ou un bloc pour chacun :", "أو كتلة لكل واحد:"},
	"What there is: data, machines, and the applications that use them.": {
		"Ce qu’il y a : données, machines, et les applications qui s’en servent.", "ما هو موجود: البيانات والأجهزة والتطبيقات التي تستعملها.",
	},
	"impact says how bad a breach would be, from 0 (not at all) to 4 (very grave). The class of data follows from it, and the class of an application from the data it owns, reads or receives along a flow.": {
		"impact dit la gravité d’une atteinte, de 0 (aucune) à 4 (très grave). La classe des données en découle, et celle d’une application des données qu’elle détient, lit ou reçoit par un flux.",
		"impact هو مدى خطورة المساس بالبيانات، من 0 (لا شيء) إلى 4 (خطير جدا). منه ينبع صنف البيانات، وينبع صنف التطبيق من البيانات التي يملكها أو يقرؤها أو يتلقاها عبر تدفق.",
	},
	"Register of births, marriages and deaths":          {"Registre de l’état civil", "سجل الحالة المدنية"},
	"no schedule was ever decided":                      {"aucun calendrier n’a jamais été décidé", "لم تقرر أي مدة قط"},
	"Civil status":                                      {"Gestion de l’état civil", "تدبير الحالة المدنية"},
	"time to be back after a failure":                   {"délai de reprise après une panne", "مهلة العودة بعد العطل"},
	"data that may be lost":                             {"données qui peuvent être perdues", "البيانات التي يقبل ضياعها"},
	"Along a flow data travels, and its class with it.": {"Par un flux voyagent les données, et leur classe avec elles.", "عبر التدفق تنتقل البيانات وينتقل صنفها معها."},
	"not before that one has moved":                     {"pas avant que celle-là ait migré", "ليس قبل ترحيل ذلك التطبيق"},
	"Portal of the commune":                             {"Portail de la commune", "بوابة الجماعة"},
	"What the rules ask of every application; cloudfirst questions lists those that are still open for the one above.": {
		"Ce que les règles demandent de toute application ; cloudfirst questions liste ce qui reste ouvert pour celle d’au-dessus.",
		"ما تطلبه القواعد من كل تطبيق؛ ويسرد cloudfirst questions ما بقي مفتوحا للتطبيق الذي فوقه.",
	},
	"where the audit says it may run":           {"là où l’audit dit qu’elle peut tourner", "حيث يقول التدقيق إنه يمكن تشغيله"},
	"where the analysis says what may go wrong": {"là où l’analyse dit ce qui peut mal tourner", "حيث يبين التحليل ما قد يختل"},
}
