package main

// saidResults is what commands say of what they did and found, where it is no table.
var saidResults = map[string]said{
	"source %s; confidence %s, severity %s, effect %s": {
		"source %s ; confiance %s, gravité %s, effet %s", "المصدر %s؛ الثقة %s، الخطورة %s، الأثر %s",
	},
	"package %s":                       {"paquet %s", "الحزمة %s"},
	"remedy: %s":                       {"remède : %s", "العلاج: %s"},
	"reads":                            {"lit", "تقرأ"},
	"findings in this inventory":       {"constats dans cet inventaire", "الملاحظات في هذا الجرد"},
	"findings in this inventory: none": {"constats dans cet inventaire : aucun", "الملاحظات في هذا الجرد: لا شيء"},
	"-o FORMAT=FILE writes FILE in a format; where the ending in brackets says which, -o FILE is enough.": {
		"-o FORMAT=FILE écrit FILE dans un format ; là où la fin entre parenthèses dit lequel, -o FILE suffit.",
		"يكتب -o FORMAT=FILE الملف FILE بصيغة معينة؛ وحيث تكفي النهاية بين قوسين لبيانها، يكفي -o FILE.",
	},
	"wrote %s":                  {"écrit : %s", "كتب: %s"},
	"wrote %s to %s":            {"%s, écrit dans %s", "كتب %s في %s"},
	"wrote %d more files":       {"et %d autres fichiers écrits", "وكتبت ملفات أخرى عددها %d"},
	"would write %s":            {"serait écrit : %s", "سيكتب: %s"},
	"would write %d more files": {"et %d autres fichiers seraient écrits", "وستكتب ملفات أخرى عددها %d"},
	"nothing to write":          {"rien à écrire", "لا شيء للكتابة"},
	"next: put your own facts in, and run cloudfirst check %s": {
		"ensuite : mettez-y vos propres informations, et lancez cloudfirst check %s", "بعد ذلك: ضع معلوماتك فيه، وشغل cloudfirst check %s",
	},
	"no errors, %s; as of %s": {"aucune erreur, %s ; au %s", "لا أخطاء، %s؛ في %s"},
	"%s, %s, %d datasets and registers, %s, %s, %s, %s": {
		"%s, %s, %d jeux de données et registres, %s, %s, %s, %s", "%s، %s، مجموعات البيانات والسجلات: %d، %s، %s، %s، %s",
	},
	"facts: %d stated, %d unknown, imprecise or in conflict, %d not asked yet": {
		"informations : %d déclarées, %d inconnues, imprécises ou en conflit, %d pas encore demandées",
		"المعلومات: %d مذكورة، و%d مجهولة أو غير دقيقة أو متعارضة، و%d لم يسأل عنها بعد",
	},
	"kept %s of %s on %s":                         {"%s de %s au %s, gardées", "حفظ من النتائج: %s، من %s في %s"},
	"kept %s of what has no names any more on %s": {"%s de ce qui n’a plus de noms au %s, gardées", "حفظ من النتائج: %s، مما لم تعد فيه أسماء، في %s"},
	"%s: %s, was %s":                              {"%s : %s, était %s", "%s: %s، وكان %s"},
	"conflict: %s: the file says %s, %s says %s: %s": {
		"conflit : %s : le fichier dit %s, %s dit %s : %s", "تعارض: %s: يقول الملف %s، ويقول %s إنه %s: %s",
	},
	"by hand: %s: %s (%s)": {"à la main : %s : %s (%s)", "باليد: %s: %s (%s)"},
	"%s: %d set, %d said so already, %s, %d to write by hand; not answered: %s": {
		"%s : %d écrites, %d déjà dites, %s, %d à écrire à la main ; sans réponse : %s", "%s: كتب %d، ومذكور من قبل %d، و%s، ويكتب باليد %d؛ بلا جواب: %s",
	},
	"wrote %s: %s; when it is filled in: cloudfirst answer %s %s": {
		"écrit : %s : %s ; une fois rempli : cloudfirst answer %s %s", "كتب: %s: %s؛ وبعد تعبئته: cloudfirst answer %s %s",
	},
	"%s more may be asked later: --top 0 writes all": {
		"%s de plus à poser plus tard : --top 0 les écrit toutes", "يمكن السؤال لاحقا عن غيرها، %s: يكتب --top 0 الكل",
	},
	"no questions: no verdict, class or score waits for a fact": {
		"pas de questions : aucun avis, classe ou score n’attend une information", "لا أسئلة: لا ينتظر أي حكم أو صنف أو نتيجة معلومة",
	},
	", the first %d shown: --top 0 lists all": {", les %d premières affichées : --top 0 les liste toutes", "، ويعرض أول %d منها: يسرد --top 0 الكل"},
	"some were not tried: --budget allows more evaluations": {
		"certaines n’ont pas été essayées : --budget permet plus d’évaluations", "لم يجرب بعضها: يسمح --budget بتقييمات أكثر",
	},
	"nothing differs: neither what was put in nor what came out": {
		"rien ne diffère : ni ce qui est entré ni ce qui est sorti", "لا اختلاف: لا فيما أدخل ولا فيما خرج",
	},
	"What differs":                        {"Ce qui diffère", "ما اختلف"},
	"  and %d more that change no answer": {"  et %d autres qui ne changent aucune réponse", "  وغيرها لا يغير أي جواب، وعددها %d"},
	"no answer is another one":            {"aucune réponse n’est autre", "لم يتغير أي جواب"},
	"What came out otherwise":             {"Ce qui est sorti autrement", "ما خرج مختلفا"},
	"  %s: %s, was %s; because of %s":     {"  %s : %s, était %s ; à cause de %s", "  %s: %s، وكان %s؛ بسبب %s"},
	"%s changed":                          {"%s ont changé", "تغير من النتائج: %s"},
	"changes no answer":                   {"ne change aucune réponse", "لا يغير أي جواب"},
	"changes %s":                          {"change %s", "يغير: %s"},
	"; the search for causes ended after %d evaluations: --evaluations allows more": {
		" ; la recherche des causes s’est arrêtée après %d évaluations : --evaluations en permet plus", "؛ توقف البحث عن الأسباب بعد %d من التقييمات: يسمح --evaluations بأكثر",
	},
	"%s, %d dependencies; left out: %s, %s; %d whose flows nobody stated": {
		"%s, %d dépendances ; non écrits : %s, %s ; %d dont personne n’a déclaré les flux", "%s، التبعيات: %d؛ ما لم يكتب: %s، %s؛ وما لم يذكر أحد تدفقاته: %d",
	},
	"%s is started: write the texts that begin with TODO, then run cloudfirst policy test %s": {
		"%s est commencée : écrivez les textes qui commencent par TODO, puis lancez cloudfirst policy test %s", "بدئت %s: اكتب النصوص التي تبدأ بـ TODO، ثم شغل cloudfirst policy test %s",
	},
	"%s, not shown because they may tell names: cloudfirst check %s lists them": {
		"%s, non affichés car ils pourraient dire des noms : cloudfirst check %s les liste", "%s، لا تعرض لأنها قد تكشف أسماء: يسردها cloudfirst check %s",
	},
	"secret: %s named in what leaves for %s (%s); reason given: %s": {
		"secret : %s nommés dans ce qui part vers %s (%s) ; raison donnée : %s", "سري: %s، مسماة فيما يرسل إلى %s (%s)؛ السبب المذكور: %s",
	},
	"%s: what follows names systems of an infrastructure of vital importance (%s); --redact takes the names out": {
		"%s : ce qui suit nomme des systèmes d’une infrastructure d’importance vitale (%s) ; --redact retire les noms", "%s: ما يلي يسمي نظم بنية تحتية ذات أهمية حيوية (%s)؛ يحذف --redact الأسماء",
	},
}
