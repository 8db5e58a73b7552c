package main

// saidFrame is what stands around the help of a command.
var saidFrame = map[string]said{
	"Usage":                   {"Utilisation", "الاستعمال"},
	"Examples":                {"Exemples", "أمثلة"},
	"Commands":                {"Commandes", "الأوامر"},
	"Flags":                   {"Options", "الخيارات"},
	"Topics":                  {"Sujets", "مواضيع"},
	"Name":                    {"Nom", "الاسم"},
	"Description":             {"Description", "الوصف"},
	"default":                 {"par défaut", "الافتراضي"},
	"Start":                   {"Commencer", "البداية"},
	"Understand":              {"Comprendre", "الفهم"},
	"Compare":                 {"Comparer", "المقارنة"},
	"Act":                     {"Agir", "العمل"},
	"Write rules and weights": {"Écrire des règles et des poids", "كتابة القواعد والأوزان"},
	"About the program":       {"À propos du programme", "عن البرنامج"},
	"cloudfirst COMMAND --help shows a command with its flags and examples; cloudfirst help exit-codes what the exit codes mean.": {
		"cloudfirst COMMAND --help montre une commande avec ses options et des exemples ; cloudfirst help exit-codes le sens des codes de sortie.",
		"يعرض cloudfirst COMMAND --help أمرا بخياراته وأمثلته، ويعرض cloudfirst help exit-codes معنى رموز الخروج.",
	},
	"interrupted: run the same command again to start over": {
		"interrompu : relancez la même commande pour recommencer", "توقف البرنامج: أعد الأمر نفسه للبدء من جديد",
	},
}

// saidCommands are the short texts of commands.
var saidCommands = map[string]said{
	"Cloud First readiness and migration planning from an application inventory": {
		"Préparation au Cloud First et plan de migration à partir d’un inventaire d’applications",
		"الجاهزية للسحابة أولا وتخطيط الترحيل انطلاقا من جرد التطبيقات",
	},
	"Help on a command or a topic": {"Aide sur une commande ou un sujet", "مساعدة حول أمر أو موضوع"},
	"Turn other tools' files into an inventory, or bring one up to date": {
		"Transformer les fichiers d’autres outils en inventaire, ou mettre à jour un inventaire", "تحويل ملفات أدوات أخرى إلى جرد، أو تحيين جرد قائم",
	},
	"Read the inventory, report every problem, and count what it holds": {
		"Lire l’inventaire, signaler chaque problème et compter ce qu’il contient", "قراءة الجرد والإبلاغ عن كل مشكل وعد ما يتضمنه",
	},
	"Put inventory files into the canonical layout": {"Mettre les fichiers d’inventaire dans la disposition canonique", "وضع ملفات الجرد في الشكل المعياري"},
	"Where each application may go: class, verdict on every target, readiness, open questions": {
		"Où chaque application peut aller : classe, avis sur chaque cible, préparation, questions ouvertes", "أين يمكن أن يذهب كل تطبيق: الصنف والحكم على كل وجهة والجاهزية والأسئلة المفتوحة",
	},
	"Class of every application and what raised it": {"Classe de chaque application et ce qui l’a relevée", "صنف كل تطبيق وما رفعه"},
	"Everything together: by administration, sector and audience, by target, and how far it hangs on few providers": {
		"Vue d’ensemble : par administration, secteur et public, par cible, et dépendance à peu de fournisseurs",
		"نظرة شاملة: حسب الإدارة والقطاع والجمهور والوجهة، ومدى الارتباط بعدد قليل من المزودين",
	},
	"What to ask next: the unknown facts in the order of what they settle, as a form too": {
		"Que demander ensuite : les informations inconnues, par ce qu’elles règlent ; en formulaire aussi", "ما يسأل عنه بعد ذلك: المعلومات المجهولة بترتيب ما تحسمه، وفي استمارة أيضا",
	},
	"Write the answers of a filled form into the files of the inventory": {
		"Écrire les réponses d’un formulaire rempli dans les fichiers de l’inventaire", "كتابة أجوبة استمارة معبأة في ملفات الجرد",
	},
	"What becomes of each application: retire, retain, relocate, rehost, replatform, repurchase or refactor": {
		"Ce que devient chaque application : retirer, conserver, déplacer, réhéberger, replateformer, racheter ou refondre",
		"مصير كل تطبيق: إيقاف أو إبقاء أو نقل أو إعادة استضافة أو تغيير المنصة أو إعادة اقتناء أو إعادة بناء",
	},
	"How mature administrations and registers are, and what the next level asks": {
		"Maturité des administrations et des registres, et ce que demande le niveau suivant", "نضج الإدارات والسجلات، وما يتطلبه المستوى الموالي",
	},
	"What the public programme is measured by, per administration and in total": {
		"Ce à quoi se mesure le programme public, par administration et en tout", "ما يقاس به البرنامج العمومي، حسب الإدارة وإجمالا",
	},
	"Why an application is classed, hosted and placed as it is; what a target offers; what a rule says; what is in a wave": {
		"Pourquoi une application est classée, hébergée et placée ainsi ; ce qu’offre une cible ; ce que dit une règle ; ce que contient une vague",
		"لماذا صنف التطبيق واستضيف ووضع هكذا؛ وما تعرضه الوجهة؛ وما تقوله القاعدة؛ وما في الموجة",
	},
	"Save a result with all it was made from, to compare with later ones": {
		"Garder un résultat avec tout ce dont il est fait, pour le comparer à d’autres plus tard", "حفظ نتيجة مع كل ما بنيت عليه، لمقارنتها بنتائج لاحقة",
	},
	"What is different between two results, plans or libraries of rules, and because of what": {
		"Ce qui diffère entre deux résultats, plans ou bibliothèques de règles, et à cause de quoi", "ما يختلف بين نتيجتين أو خطتين أو مكتبتي قواعد، وبسبب ماذا",
	},
	"How results develop over time": {"Comment les résultats évoluent", "كيف تتطور النتائج مع الزمن"},
	"What would happen if: which applications lose their only place, and which gain one": {
		"Ce qui arriverait si : quelles applications perdent leur seule place, et lesquelles en gagnent une",
		"ماذا لو: أي التطبيقات تفقد مكانها الوحيد، وأيها تكسب مكانا",
	},
	"What to do: the least changes that make an application eligible, or most applications": {
		"Que faire : les moindres changements qui rendent éligible une application, ou le plus d’applications",
		"ما العمل: أقل التغييرات التي تجعل تطبيقا مؤهلا، أو أكبر عدد من التطبيقات",
	},
	"Plan migration waves, with dates, reasons and a proof of how few there can be": {
		"Planifier les vagues de migration, avec dates, raisons et preuve du plus petit nombre", "تخطيط موجات الترحيل بتواريخها وأسبابها وإثبات أقل عدد لها",
	},
	"What is different between two plans": {"Ce qui diffère entre deux plans", "ما يختلف بين خطتين"},
	"Plans side by side for what may be otherwise, and which of them to choose from": {
		"Plans côte à côte pour ce qui peut être autrement, et entre lesquels choisir", "خطط جنبا إلى جنب لما قد يكون مختلفا، وما يختار من بينها",
	},
	"What happened against what was planned, with a forecast": {"Ce qui s’est passé face à ce qui était prévu, avec une prévision", "ما حدث مقابل ما كان مخططا، مع توقع"},
	"Write the report: HTML, PDF, Excel, JSON, SARIF, calendars and more": {
		"Écrire le rapport : HTML, PDF, Excel, JSON, SARIF, calendriers et d’autres", "كتابة التقرير: HTML و PDF و Excel و JSON و SARIF وتقويمات وغيرها",
	},
	"Write an inventory for other tools":                     {"Écrire un inventaire pour d’autres outils", "كتابة الجرد لأدوات أخرى"},
	"Write the inventory itself as one file, in HCL or JSON": {"Écrire l’inventaire même en un seul fichier, en HCL ou en JSON", "كتابة الجرد نفسه في ملف واحد، بصيغة HCL أو JSON"},
	"Write applications and dependencies as Konveyor's CSV of 17 columns": {
		"Écrire applications et dépendances dans le CSV à 17 colonnes de Konveyor", "كتابة التطبيقات والتبعيات بصيغة CSV ذات 17 عمودا لأداة Konveyor",
	},
	"Write all facts as tables: a workbook, a zip of CSV files, or a folder of them": {
		"Écrire toutes les informations en tableaux : un classeur, un zip de fichiers CSV ou un dossier", "كتابة كل المعلومات في جداول: مصنف أو أرشيف zip لملفات CSV أو مجلد",
	},
	"List the rules with source, article, confidence and severity": {"Lister les règles avec source, article, confiance et gravité", "سرد القواعد بمصدرها ومادتها ودرجة الثقة والخطورة"},
	"Write rules: start, test, document, measure and compare them": {
		"Écrire des règles : les commencer, tester, documenter, mesurer et comparer", "كتابة القواعد: بدؤها واختبارها وتوثيقها وقياسها ومقارنتها",
	},
	"Measure what each rule costs on one core, and count what it finds": {"Mesurer ce que coûte chaque règle sur un cœur et compter ce qu’elle trouve", "قياس كلفة كل قاعدة على نواة واحدة وعد ما تجده"},
	"Say which article has which rules, or why none, and which fact is read by which rules": {
		"Dire quel article a quelles règles, ou pourquoi aucune, et quelles règles lisent quelle information", "بيان قواعد كل مادة أو سبب غيابها، والقواعد التي تقرأ كل معلومة",
	},
	"Write the page of all rules: article, confidence, severity, facts read, remedy": {
		"Écrire la page de toutes les règles : article, confiance, gravité, informations lues, remède", "كتابة صفحة كل القواعد: المادة والثقة والخطورة والمعلومات المقروءة والعلاج",
	},
	"Say which verdicts and findings change when one library takes the place of another": {
		"Dire quels avis et constats changent quand une bibliothèque en remplace une autre", "بيان الأحكام والملاحظات التي تتغير عندما تحل مكتبة محل أخرى",
	},
	"Find in rules what cannot be right, what is slow, and what makes findings vanish": {
		"Trouver dans les règles ce qui ne peut être juste, ce qui est lent et ce qui fait disparaître des constats", "البحث في القواعد عما لا يمكن أن يصح، وعما هو بطيء، وعما يخفي الملاحظات",
	},
	"Start a rule: rule.rego, rule_test.rego and example.hcl, and the pack when it is new": {
		"Commencer une règle : rule.rego, rule_test.rego et example.hcl, et le paquet s’il est nouveau", "بدء قاعدة: rule.rego و rule_test.rego و example.hcl، والحزمة إن كانت جديدة",
	},
	"Run the Rego tests and examples of rules, and say what they do not show": {
		"Exécuter les tests Rego et les exemples des règles, et dire ce qu’ils ne montrent pas", "تشغيل اختبارات Rego وأمثلة القواعد، وبيان ما لا تظهره",
	},
	"What findings are worth in scores: print the default, or check a file": {
		"Ce que valent les constats dans les notes : imprimer le modèle par défaut, ou vérifier un fichier", "قيمة الملاحظات في النقط: طباعة النموذج الافتراضي أو التحقق من ملف",
	},
	"Which ranks change when a number of the score model moves, and by how little": {
		"Quels rangs changent quand un nombre du modèle bouge, et de combien au moins", "أي الرتب تتغير عندما يتحرك عدد في نموذج التنقيط، وبأي قدر أدنى",
	},
	"Print the JSON Schema of *.inv.json files, or what editors propose": {
		"Imprimer le schéma JSON des fichiers *.inv.json, ou ce que proposent les éditeurs", "طباعة مخطط JSON لملفات *.inv.json، أو ما تقترحه برامج التحرير",
	},
	"Write a fictitious inventory of any size": {"Écrire un inventaire fictif de toute taille", "كتابة جرد خيالي بأي حجم"},
	"Write manual pages, one for each command": {"Écrire les pages de manuel, une par commande", "كتابة صفحات الدليل، صفحة لكل أمر"},
	"Print what makes a shell complete commands, flags and names of an inventory": {
		"Imprimer ce qui permet à un shell de compléter commandes, options et noms d’un inventaire", "طباعة ما يجعل الصدفة تكمل الأوامر والخيارات وأسماء الجرد",
	},
	"Print versions and the digest of the rule library": {"Imprimer les versions et l’empreinte de la bibliothèque de règles", "طباعة الإصدارات وبصمة مكتبة القواعد"},
	"What the exit codes mean":                          {"Ce que signifient les codes de sortie", "معنى رموز الخروج"},
	"Which formats -o can write":                        {"Quels formats -o sait écrire", "الصيغ التي يكتبها -o"},
	"What the program takes from its surroundings":      {"Ce que le programme prend de son environnement", "ما يأخذه البرنامج من محيطه"},
	"Import AWS Application Discovery: servers, applications, connections as flows": {
		"Importer AWS Application Discovery : serveurs, applications, connexions comme flux", "استيراد AWS Application Discovery: الخوادم والتطبيقات والاتصالات كتدفقات",
	},
	"Import Azure Migrate's files: servers, and their dependencies as flows": {
		"Importer les fichiers d’Azure Migrate : serveurs, et leurs dépendances comme flux", "استيراد ملفات Azure Migrate: الخوادم وتبعياتها كتدفقات",
	},
	"Import an intake form of Cloud Migration Factory": {"Importer un formulaire d’entrée de Cloud Migration Factory", "استيراد استمارة Cloud Migration Factory"},
	"Import Konveyor's CSV of applications and dependencies": {
		"Importer le CSV d’applications et de dépendances de Konveyor", "استيراد ملف CSV للتطبيقات والتبعيات من Konveyor",
	},
	"Import any CSV file or workbook by a mapping file: ServiceNow, GLPI, a ministry's own sheet": {
		"Importer tout fichier CSV ou classeur par un fichier de correspondance : ServiceNow, GLPI, le tableau d’un ministère",
		"استيراد أي ملف CSV أو مصنف بملف مطابقة: ServiceNow أو GLPI أو جدول خاص بوزارة",
	},
	"Import Google Migration Center's tables: vmInfo, diskInfo, perfInfo, tagInfo": {
		"Importer les tables de Google Migration Center : vmInfo, diskInfo, perfInfo, tagInfo", "استيراد جداول Google Migration Center: vmInfo و diskInfo و perfInfo و tagInfo",
	},
	"Propose a mapping file for a CSV file or workbook":    {"Proposer un fichier de correspondance pour un fichier CSV ou un classeur", "اقتراح ملف مطابقة لملف CSV أو مصنف"},
	"Turn a Konveyor questionnaire into HCL, without loss": {"Transformer un questionnaire de Konveyor en HCL, sans perte", "تحويل استبيان Konveyor إلى HCL دون ضياع"},
	"Import an RVTools workbook: servers, sites, candidate applications": {
		"Importer un classeur RVTools : serveurs, sites, applications candidates", "استيراد مصنف RVTools: الخوادم والمواقع والتطبيقات المرشحة",
	},
}

// saidNouns are what is counted. French adds an s, or has its plural behind a bar; Arabic puts the number behind the plural.
var saidNouns = map[string]said{
	"administration": {"administration", "الإدارات"},
	"answer":         {"réponse", "الأجوبة"},
	"application":    {"application", "التطبيقات"},
	"block":          {"bloc", "الكتل"},
	"column":         {"colonne", "الأعمدة"},
	"conflict":       {"conflit", "التعارضات"},
	"database":       {"base de données|bases de données", "قواعد المعطيات"},
	"defect":         {"défaut", "العيوب"},
	"difference":     {"différence", "الاختلافات"},
	"error":          {"erreur", "الأخطاء"},
	"example":        {"exemple", "الأمثلة"},
	"fact":           {"information", "المعلومات"},
	"failure":        {"échec", "الإخفاقات"},
	"file":           {"fichier", "الملفات"},
	"finding":        {"constat", "الملاحظات"},
	"flow":           {"flux|flux", "التدفقات"},
	"owner":          {"responsable", "المسؤولون"},
	"pack":           {"paquet", "الحزم"},
	"page":           {"page", "الصفحات"},
	"question":       {"question", "الأسئلة"},
	"Rego test":      {"test Rego|tests Rego", "اختبارات Rego"},
	"rule":           {"règle", "القواعد"},
	"server":         {"serveur", "الخوادم"},
	"site":           {"site", "المواقع"},
	"object":         {"objet", "الكائنات"},
	"system":         {"système", "النظم"},
	"target":         {"cible", "الوجهات"},
	"verdict":        {"avis|avis", "الأحكام"},
	"want":           {"attente", "التوقعات"},
	"warning":        {"avertissement", "التنبيهات"},
}
