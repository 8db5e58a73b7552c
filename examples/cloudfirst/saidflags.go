package main

// saidSharedFlags are the texts of flags that many commands have.
var saidSharedFlags = map[string]said{
	"day the facts are true on (YYYY-MM-DD); default: the inventory's own": {
		"jour auquel les informations sont vraies (AAAA-MM-JJ) ; par défaut : celui de l’inventaire", "اليوم الذي تصح فيه المعلومات (سنة-شهر-يوم)؛ الافتراضي: يوم الجرد",
	},
	"of an application: every target in full, and what takes points": {
		"pour une application : chaque cible en entier, et ce qui retire des points", "لتطبيق: كل وجهة بتفصيل، وما يخصم النقاط",
	},
	"print JSON on standard output": {"imprimer du JSON sur la sortie standard", "طباعة JSON على المخرج القياسي"},
	"directory that keeps what was read, so that the next run reads only what changed; may be deleted at any time": {
		"dossier qui garde ce qui a été lu, pour que l’exécution suivante ne lise que ce qui a changé ; peut être supprimé à tout moment",
		"مجلد يحفظ ما تمت قراءته، فلا يقرأ التشغيل الموالي إلا ما تغير؛ يمكن حذفه في أي وقت",
	},
	`value of a variable of the inventory, as it would stand in a file: --var 'region="Fès"'`: {
		`valeur d’une variable de l’inventaire, telle qu’elle serait dans un fichier : --var 'region="Fès"'`,
		`قيمة متغير من الجرد، كما تكتب في ملف: --var 'region="Fès"'`,
	},
	"language of titles and reports: fr, ar or en":         {"langue des titres et des rapports : fr, ar ou en", "لغة العناوين والتقارير: fr أو ar أو en"},
	"language of help, messages and results: fr, ar or en": {"langue de l’aide, des messages et des résultats : fr, ar ou en", "لغة المساعدة والرسائل والنتائج: fr أو ar أو en"},
	"language of the diagnostics: fr, ar or en":            {"langue des diagnostics : fr, ar ou en", "لغة التشخيصات: fr أو ar أو en"},
	"language: fr, ar or en":                               {"langue : fr, ar ou en", "اللغة: fr أو ar أو en"},
	"use only these rule packs, and the core rules: ma, peer, house, eu_csf, a pack of your own, or all (default: core, ma and your own)": {
		"n’utiliser que ces paquets de règles, et les règles de base : ma, peer, house, eu_csf, un paquet à vous, ou all (par défaut : la base, ma et les vôtres)",
		"استعمال حزم القواعد هذه فقط مع القواعد الأساسية: ma و peer و house و eu_csf أو حزمة خاصة بكم أو all (الافتراضي: الأساسية و ma وحزمكم)",
	},
	"rules of your own beside the library: a directory, or a bundle of OPA's format (.tar.gz); may be repeated": {
		"vos propres règles à côté de la bibliothèque : un dossier, ou un paquet au format d’OPA (.tar.gz) ; peut être répétée",
		"قواعد خاصة بكم إلى جانب المكتبة: مجلد أو حزمة بصيغة OPA (.tar.gz)؛ يمكن تكراره",
	},
	"file with the public key (PEM) that bundles of --rules are signed with": {
		"fichier de la clé publique (PEM) dont sont signés les paquets de --rules", "ملف المفتاح العمومي (PEM) الذي وقعت به حزم --rules",
	},
	"use bundles of --rules that are not signed": {"utiliser des paquets de --rules qui ne sont pas signés", "استعمال حزم --rules غير الموقعة"},
	"leave out rules of less confidence: low, medium or high": {
		"laisser de côté les règles de moindre confiance : low, medium ou high", "ترك القواعد الأقل ثقة: low أو medium أو high",
	},
	"file that says what findings are worth in scores: cloudfirst model prints the default": {
		"fichier qui dit ce que valent les constats dans les notes : cloudfirst model imprime celui par défaut", "ملف يحدد قيمة الملاحظات في النقط: يطبع cloudfirst model الافتراضي",
	},
	"take out the names of systems of infrastructures of vital importance (vital, which the flag alone means), or of everything (all)": {
		"retirer les noms des systèmes d’infrastructures d’importance vitale (vital, sens de l’option seule), ou tous les noms (all)",
		"حذف أسماء نظم البنيات التحتية ذات الأهمية الحيوية (vital، وهو معنى الخيار وحده) أو كل الأسماء (all)",
	},
	"file of a secret that hidden names are made with, so that they stay the same in later results": {
		"fichier d’un secret dont sont faits les noms masqués, pour qu’ils restent les mêmes dans les résultats suivants",
		"ملف سر تصنع به الأسماء المخفية، لتبقى هي نفسها في النتائج اللاحقة",
	},
	"file to write (required)":                   {"fichier à écrire (obligatoire)", "الملف المراد كتابته (إلزامي)"},
	"say what would change, and write nothing":   {"dire ce qui changerait, et ne rien écrire", "بيان ما قد يتغير دون كتابة شيء"},
	"programme to plan (default: the first one)": {"programme à planifier (par défaut : le premier)", "البرنامج المراد تخطيطه (الافتراضي: الأول)"},
	"person-days assumed when move.effort is not known (default 10)": {
		"jours-personne supposés quand move.effort n’est pas connu (10 par défaut)", "أيام العمل المفترضة عندما يجهل move.effort (الافتراضي 10)",
	},
	"let wait what does not fit before the end of the programme, instead of refusing to plan": {
		"laisser attendre ce qui ne tient pas avant la fin du programme, au lieu de refuser de planifier", "إرجاء ما لا يتسع له البرنامج قبل نهايته بدل رفض التخطيط",
	},
	"also place applications whose hosting is undetermined": {"placer aussi les applications dont l’hébergement est indéterminé", "وضع التطبيقات التي لم تحدد استضافتها أيضا"},
	"work units the search may spend in each direction (default: the planner's own)": {
		"unités de travail que la recherche peut dépenser dans chaque sens (par défaut : celles du planificateur)", "وحدات العمل المسموحة للبحث في كل اتجاه (الافتراضي: ما يختاره المخطط)",
	},
	"what plans in as many waves are compared by, the first one first (default hybrid,delicate,value,balance)": {
		"ce par quoi sont comparés les plans d’autant de vagues, le premier d’abord (par défaut hybrid,delicate,value,balance)",
		"ما تقارن به الخطط المتساوية في عدد الموجات، الأول فالأول (الافتراضي hybrid,delicate,value,balance)",
	},
	"let what names sensitive systems that are, or may be, of vital importance leave this machine; say why": {
		"laisser sortir de cette machine ce qui nomme des systèmes sensibles qui sont, ou peuvent être, d’importance vitale ; dire pourquoi",
		"السماح بخروج ما يسمي نظما حساسة ذات أهمية حيوية أو قد تكون كذلك من هذا الجهاز؛ مع ذكر السبب",
	},
	"print the names of the files as JSON on standard output": {"imprimer les noms des fichiers en JSON sur la sortie standard", "طباعة أسماء الملفات بصيغة JSON على المخرج القياسي"},
}

// saidFlags are the texts of flags that one command has, or a few.
var saidFlags = map[string]said{
	"also write FORMAT=FILE; cloudfirst help formats lists the formats; may be repeated": {
		"écrire aussi FORMAT=FILE ; cloudfirst help formats liste les formats ; peut être répétée", "كتابة FORMAT=FILE أيضا؛ يسرد cloudfirst help formats الصيغ؛ يمكن تكراره",
	},
	"exit with 1 on findings of this severity or above (block, high, medium, low, info), or on undetermined verdicts (undetermined)": {
		"sortir avec 1 s’il y a des constats de cette gravité ou plus (block, high, medium, low, info), ou des avis indéterminés (undetermined)",
		"الخروج بالرمز 1 عند ملاحظات بهذه الخطورة أو أعلى (block, high, medium, low, info) أو أحكام غير محددة (undetermined)",
	},
	"result that cloudfirst keep wrote: what it holds already does not count for --fail-on": {
		"résultat écrit par cloudfirst keep : ce qu’il contient déjà ne compte pas pour --fail-on", "نتيجة كتبها cloudfirst keep: ما تتضمنه من قبل لا يحسب في --fail-on",
	},
	"print the diagnostics as text, json (as terraform validate does) or sarif; the last two on standard output": {
		"imprimer les diagnostics en text, json (comme terraform validate) ou sarif ; les deux derniers sur la sortie standard",
		"طباعة التشخيصات بصيغة text أو json (مثل terraform validate) أو sarif؛ الأخيرتان على المخرج القياسي",
	},
	"how many evaluations may be made to tell causes apart": {"nombre d’évaluations permises pour distinguer les causes", "عدد التقييمات المسموح بها للتمييز بين الأسباب"},
	"how many changed answers to list; 0 lists all; JSON always has all": {
		"nombre de réponses changées à lister ; 0 les liste toutes ; le JSON les a toujours toutes", "عدد الأجوبة المتغيرة المعروضة؛ 0 يعرضها كلها؛ وفي JSON كلها دائما",
	},
	"print what was written, and what not, as JSON on standard output": {
		"imprimer ce qui a été écrit, et ce qui ne l’a pas été, en JSON sur la sortie standard", "طباعة ما كتب وما لم يكتب بصيغة JSON على المخرج القياسي",
	},
	"leave the dependencies out":    {"laisser de côté les dépendances", "ترك التبعيات"},
	"leave the columns of tags out": {"laisser de côté les colonnes d’étiquettes", "ترك أعمدة الوسوم"},
	"between the cells of CSV files: a comma, a semicolon or a tab": {
		"entre les cellules des fichiers CSV : une virgule, un point-virgule ou une tabulation", "الفاصل بين خلايا ملفات CSV: فاصلة أو فاصلة منقوطة أو جدولة",
	},
	"write the tables of all kinds, those without rows too, as forms to fill in": {
		"écrire les tables de tous les genres, même sans lignes, comme formulaires à remplir", "كتابة جداول كل الأنواع، حتى الفارغة منها، كاستمارات للتعبئة",
	},
	"file or folder to write (required)": {"fichier ou dossier à écrire (obligatoire)", "الملف أو المجلد المراد كتابته (إلزامي)"},
	"write nothing; list the files that would change, and exit with 1 if there are any": {
		"ne rien écrire ; lister les fichiers qui changeraient, et sortir avec 1 s’il y en a", "عدم الكتابة؛ سرد الملفات التي قد تتغير، والخروج بالرمز 1 إن وجدت",
	},
	"number of applications":                   {"nombre d’applications", "عدد التطبيقات"},
	"number of files":                          {"nombre de fichiers", "عدد الملفات"},
	"directory to write to":                    {"dossier où écrire", "المجلد المراد الكتابة فيه"},
	"seed; the same seed gives the same bytes": {"graine ; la même graine donne les mêmes octets", "البذرة؛ البذرة نفسها تعطي البايتات نفسها"},
	"share of facts nobody knows":              {"part des informations que personne ne connaît", "حصة المعلومات التي لا يعرفها أحد"},
	"day of the export, YYYY-MM-DD (required)": {"jour de l’export, AAAA-MM-JJ (obligatoire)", "يوم التصدير، سنة-شهر-يوم (إلزامي)"},
	"day of the export, YYYY-MM-DD":            {"jour de l’export, AAAA-MM-JJ", "يوم التصدير، سنة-شهر-يوم"},
	"day of the file, YYYY-MM-DD":              {"jour du fichier, AAAA-MM-JJ", "يوم الملف، سنة-شهر-يوم"},
	"between the cells of text files, one character (default: found out)": {
		"entre les cellules des fichiers texte, un caractère (par défaut : reconnu)", "الفاصل بين خلايا الملفات النصية، حرف واحد (الافتراضي: يكتشف)",
	},
	"of text files: utf-8, utf-16le, utf-16be, windows-1252 or windows-1256 (default: found out)": {
		"des fichiers texte : utf-8, utf-16le, utf-16be, windows-1252 ou windows-1256 (par défaut : reconnu)", "ترميز الملفات النصية: utf-8 أو utf-16le أو utf-16be أو windows-1252 أو windows-1256 (الافتراضي: يكتشف)",
	},
	"print counts, notes and differences as JSON on standard output": {
		"imprimer comptes, remarques et différences en JSON sur la sortie standard", "طباعة الأعداد والملاحظات والاختلافات بصيغة JSON على المخرج القياسي",
	},
	"print counts and questions as JSON on standard output": {"imprimer comptes et questions en JSON sur la sortie standard", "طباعة الأعداد والأسئلة بصيغة JSON على المخرج القياسي"},
	"unknown addresses that become external blocks; -1: none": {
		"adresses inconnues qui deviennent des blocs external ; -1 : aucune", "العناوين المجهولة التي تصبح كتل external؛ -1: لا شيء",
	},
	"id of the source block that states where the facts come from; two exports of one tool need two": {
		"identifiant du bloc source qui dit d’où viennent les informations ; deux exports d’un outil en demandent deux", "معرف كتلة source التي تبين مصدر المعلومات؛ تصديران من أداة واحدة يحتاجان معرفين",
	},
	"directory of the inventory (required)":                 {"dossier de l’inventaire (obligatoire)", "مجلد الجرد (إلزامي)"},
	"do not bind the applications of a wave to one another": {"ne pas lier entre elles les applications d’une vague", "عدم ربط تطبيقات الموجة بعضها ببعض"},
	"the mapping file (required)":                           {"le fichier de correspondance (obligatoire)", "ملف المطابقة (إلزامي)"},
	"mapping file to write (required)":                      {"fichier de correspondance à écrire (obligatoire)", "ملف المطابقة المراد كتابته (إلزامي)"},
	"key of the tags that name applications":                {"clé des étiquettes qui nomment les applications", "مفتاح الوسوم التي تسمي التطبيقات"},
	"id or name of the administration the candidate applications belong to": {
		"identifiant ou nom de l’administration des applications candidates", "معرف أو اسم الإدارة التي تنتمي إليها التطبيقات المرشحة",
	},
	"the same for a machine's annotation": {"de même pour l’annotation d’une machine", "الشيء نفسه لحاشية الآلة"},
	"header of the custom attribute that names a machine's application": {
		"titre de l’attribut qui nomme l’application d’une machine", "عنوان الخاصية التي تسمي تطبيق الآلة",
	},
	"refuse an export that is larger, packed or unpacked": {"refuser un export plus gros, comprimé ou non", "رفض تصدير أكبر، مضغوطا كان أم لا"},
	"refuse an export with a tab of more rows":            {"refuser un export dont un onglet a plus de lignes", "رفض تصدير فيه ورقة ذات صفوف أكثر"},
	"regular expression whose group, in a machine's name, names its application": {
		"expression régulière dont le groupe, dans le nom d’une machine, nomme son application", "تعبير نمطي تسمي مجموعته، في اسم الآلة، تطبيقها",
	},
	"directory of the inventory of the year before, to compare with": {"dossier de l’inventaire de l’année d’avant, à comparer", "مجلد جرد السنة السابقة، للمقارنة"},
	"share of requests that come online, in per cent, below which a service is under-used": {
		"part des demandes faites en ligne, en pour cent, sous laquelle un service est sous-utilisé", "حصة الطلبات عبر الإنترنت، بالمائة، التي تعد الخدمة دونها قليلة الاستعمال",
	},
	"file to check and print in place of the default": {"fichier à vérifier et imprimer au lieu du modèle par défaut", "ملف يتحقق منه ويطبع بدل الافتراضي"},
	"person-days of low, medium and high effort":      {"jours-personne d’un effort faible, moyen et élevé", "أيام العمل لجهد منخفض ومتوسط ومرتفع"},
	"most inventories to try per path; the search says when that was not enough": {
		"nombre maximal d’inventaires à essayer par chemin ; la recherche dit quand cela n’a pas suffi", "أقصى عدد من الجرود المجربة لكل مسار؛ يبين البحث متى لم يكف ذلك",
	},
	"what to reach: eligible or conditional": {"ce qui est à atteindre : eligible ou conditional", "ما يراد بلوغه: eligible أو conditional"},
	"most steps of a portfolio":              {"nombre maximal d’étapes d’un portefeuille", "أقصى عدد من خطوات المحفظة"},
	"targets a portfolio may go to; default: all, own premises included": {
		"cibles où peut aller un portefeuille ; par défaut : toutes, les locaux propres compris", "الوجهات الممكنة للمحفظة؛ الافتراضي: كلها بما فيها المقرات الخاصة",
	},
	"how many changes to list per step of a portfolio; 0 lists all; JSON always has all": {
		"nombre de changements à lister par étape ; 0 les liste tous ; le JSON les a toujours tous", "عدد التغييرات المعروضة لكل خطوة؛ 0 يعرضها كلها؛ وفي JSON كلها دائما",
	},
	"also write the problem for other solvers, as FORMAT=FILE; the formats are minizinc, lp and start": {
		"écrire aussi le problème pour d’autres solveurs, en FORMAT=FILE ; les formats sont minizinc, lp et start", "كتابة المسألة أيضا لأدوات حل أخرى، بصيغة FORMAT=FILE؛ الصيغ هي minizinc و lp و start",
	},
	"plan that this one takes the place of: a file that plan --json wrote": {
		"plan que celui-ci remplace : un fichier écrit par plan --json", "الخطة التي تحل هذه محلها: ملف كتبه plan --json",
	},
	"the plan: a file that plan --json wrote (required)": {"le plan : un fichier écrit par plan --json (obligatoire)", "الخطة: ملف كتبه plan --json (إلزامي)"},
	"what may be otherwise; may be repeated":             {"ce qui peut être autrement ; peut être répétée", "ما قد يكون مختلفا؛ يمكن تكراره"},
	"file with one scenario a line; lines that begin with # are comments": {
		"fichier d’un scénario par ligne ; les lignes qui commencent par # sont des commentaires", "ملف فيه سيناريو في كل سطر؛ الأسطر التي تبدأ بعلامة # تعليقات",
	},
	"directory of the rules":                       {"dossier des règles", "مجلد القواعد"},
	"times each rule is run; the least counts":     {"nombre d’exécutions de chaque règle ; la moindre compte", "عدد مرات تشغيل كل قاعدة؛ تحسب الأقل"},
	"only so many of the dearest rules; 0 for all": {"seulement autant des règles les plus chères ; 0 pour toutes", "هذا العدد فقط من أغلى القواعد؛ 0 لكلها"},
	"print Markdown on standard output":            {"imprimer du Markdown sur la sortie standard", "طباعة Markdown على المخرج القياسي"},
	"only the facts that nothing reads":            {"seulement les informations que rien ne lit", "المعلومات التي لا يقرؤها شيء فقط"},
	"page in which to renew the list of candidates that are no rule": {
		"page où renouveler la liste des candidats qui ne sont pas des règles", "الصفحة التي تجدد فيها قائمة المرشحات التي ليست قواعد",
	},
	"file to write (default: standard output)":                 {"fichier à écrire (par défaut : la sortie standard)", "الملف المراد كتابته (الافتراضي: المخرج القياسي)"},
	"aspect of readiness it belongs to (default organisation)": {"aspect de la préparation dont elle relève (organisation par défaut)", "جانب الجاهزية الذي تنتمي إليه (الافتراضي organisation)"},
	"directory of the rules; packs lie in its folder custom":   {"dossier des règles ; les paquets sont dans son dossier custom", "مجلد القواعد؛ الحزم في مجلده custom"},
	"deny, condition, before_wave, score, info, classify, require or dispose (default score)": {
		"deny, condition, before_wave, score, info, classify, require ou dispose (score par défaut)", "deny أو condition أو before_wave أو score أو info أو classify أو require أو dispose (الافتراضي score)",
	},
	"attribute it reads, such as administration.vital (default application.monitoring)": {
		"attribut qu’elle lit, tel que administration.vital (application.monitoring par défaut)", "الخاصية التي تقرؤها، مثل administration.vital (الافتراضي application.monitoring)",
	},
	"start from a copy of this rule, its texts to be written again": {"partir d’une copie de cette règle, dont les textes sont à réécrire", "البدء من نسخة من هذه القاعدة، على أن تعاد كتابة نصوصها"},
	"values of the fact that are right, or the least number":        {"valeurs justes de l’information, ou le moindre nombre", "قيم المعلومة الصحيحة، أو أقل عدد"},
	"pack the rule belongs to; a new name starts a pack (default: the only one there is)": {
		"paquet de la règle ; un nouveau nom commence un paquet (par défaut : le seul qui existe)", "الحزمة التي تنتمي إليها القاعدة؛ اسم جديد يبدأ حزمة (الافتراضي: الوحيدة الموجودة)",
	},
	"block, high, medium, low or info (default medium)": {"block, high, medium, low ou info (medium par défaut)", "block أو high أو medium أو low أو info (الافتراضي medium)"},
	"print JSON on standard output, by directory":       {"imprimer du JSON sur la sortie standard, par dossier", "طباعة JSON على المخرج القياسي، حسب المجلد"},
	"also switch each rule off: its own example must then fail": {
		"éteindre aussi chaque règle : son propre exemple doit alors échouer", "إطفاء كل قاعدة أيضا: يجب أن يفشل مثالها عندئذ",
	},
	"only rules and tests whose name matches this regular expression": {
		"seulement les règles et tests dont le nom répond à cette expression régulière", "القواعد والاختبارات التي يوافق اسمها هذا التعبير النمطي فقط",
	},
	"what an application weighs in a mean: users; left out, every application the same": {
		"ce que pèse une application dans une moyenne : users ; sans elle, toutes pèsent autant", "وزن التطبيق في المتوسط: users؛ وبدونه تتساوى التطبيقات",
	},
	"evaluations at most; 1 tries nothing, and orders by what waits": {"nombre maximal d’évaluations ; 1 n’essaie rien, et ordonne par ce qui attend", "أقصى عدد من التقييمات؛ 1 لا يجرب شيئا ويرتب حسب ما ينتظر"},
	"form to write: a file that ends in .xlsx or .csv":               {"formulaire à écrire : un fichier qui finit par .xlsx ou .csv", "الاستمارة المراد كتابتها: ملف ينتهي بـ .xlsx أو .csv"},
	"how many questions are chosen one after another, given the answers to those before; 0: none": {
		"nombre de questions choisies l’une après l’autre, étant donné les réponses aux précédentes ; 0 : aucune", "عدد الأسئلة المختارة الواحد تلو الآخر، بالنظر إلى أجوبة سابقيها؛ 0: لا شيء",
	},
	"how many to list, or to write with -o; 0 is all; JSON always has all": {
		"combien lister, ou écrire avec -o ; 0 : toutes ; le JSON les a toujours toutes", "العدد المعروض، أو المكتوب مع -o؛ 0 للكل؛ وفي JSON الكل دائما",
	},
	"plan too, and count the applications that have no wave before a fact is known": {
		"planifier aussi, et compter les applications sans vague tant qu’une information n’est pas connue", "التخطيط أيضا، وعد التطبيقات التي لا موجة لها قبل معرفة معلومة",
	},
	"which files to describe: inventory, report (those of -o json) or plan": {
		"quels fichiers décrire : inventory, report (ceux de -o json) ou plan", "أي ملفات توصف: inventory أو report (ملفات -o json) أو plan",
	},
	"print blocks, attributes, words and snippets for editors instead": {
		"imprimer plutôt blocs, attributs, mots et modèles pour les éditeurs", "طباعة الكتل والخصائص والكلمات والقوالب لبرامج التحرير بدلا من ذلك",
	},
	"print the JSON Schema of what --json of this command prints instead": {
		"imprimer plutôt le schéma JSON de ce qu’imprime --json de cette commande", "طباعة مخطط JSON لما يطبعه --json لهذا الأمر بدلا من ذلك",
	},
	"also list every application; JSON always has all": {"lister aussi chaque application ; le JSON les a toujours toutes", "سرد كل تطبيق أيضا؛ وفي JSON كلها دائما"},
	"how many numbers to list; 0 lists all; JSON always has all": {
		"combien de nombres lister ; 0 les liste tous ; le JSON les a toujours tous", "عدد الأعداد المعروضة؛ 0 يعرضها كلها؛ وفي JSON كلها دائما",
	},
	"also list what is supposed and every verdict that changes; JSON always has all": {
		"lister aussi ce qui est supposé et chaque avis qui change ; le JSON a toujours tout", "سرد ما يفترض وكل حكم يتغير أيضا؛ وفي JSON كل شيء دائما",
	},
	"scenarios to evaluate, by their names (default: all)": {"scénarios à évaluer, par leurs noms (par défaut : tous)", "السيناريوهات المراد تقييمها بأسمائها (الافتراضي: كلها)"},
	"ask this question only: what if the fact at PATH were VALUE; may be repeated, for facts that change together": {
		"ne poser que cette question : et si l’information à PATH était VALUE ; peut être répétée, pour des informations qui changent ensemble",
		"طرح هذا السؤال فقط: ماذا لو كانت المعلومة في PATH هي VALUE؛ يمكن تكراره لمعلومات تتغير معا",
	},
	"earlier result to show changes from on the HTML page: a file cloudfirst keep wrote, or an inventory": {
		"résultat antérieur depuis lequel la page HTML montre l’évolution : fichier écrit par cloudfirst keep, ou inventaire",
		"نتيجة سابقة تعرض صفحة HTML التغييرات منذها: ملف كتبه الأمر cloudfirst keep أو جرد",
	},
	"FORMAT=FILE; cloudfirst help formats lists the formats; may be repeated": {
		"FORMAT=FILE ; cloudfirst help formats liste les formats ; peut être répétée", "FORMAT=FILE؛ يسرد cloudfirst help formats الصيغ؛ يمكن تكراره",
	},
	"also write FORMAT=FILE; cloudfirst help formats lists the formats; may be repeated; nothing is written when no plan exists": {
		"écrire aussi FORMAT=FILE ; cloudfirst help formats liste les formats ; peut être répétée ; rien n’est écrit quand il n’y a pas de plan",
		"كتابة FORMAT=FILE أيضا؛ يسرد cloudfirst help formats الصيغ؛ يمكن تكراره؛ لا يكتب شيء إن لم توجد خطة",
	},
}
