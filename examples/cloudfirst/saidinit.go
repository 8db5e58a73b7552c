package main

// saidInit is what init asks and says.
var saidInit = map[string]said{
	"Write a starter inventory, commented": {
		"Écrire un premier inventaire, commenté", "كتابة جرد أولي مع تعليقات",
	},
	"ask nothing, and write the examples": {"ne rien demander et écrire les exemples", "عدم السؤال عن شيء وكتابة الأمثلة"},
	"Four questions. Enter keeps what stands in brackets; ctrl-C ends, and writes nothing.": {
		"Quatre questions. Entrée garde ce qui est entre crochets ; ctrl-C arrête tout, et rien n’est écrit.",
		"أربعة أسئلة. يبقي مفتاح الإدخال ما بين المعقوفين؛ ويوقف ctrl-C كل شيء دون كتابة.",
	},
	"1. Name of the administration": {"1. Nom de l’administration", "1. اسم الإدارة"},
	"2. Is it an infrastructure of vital importance (law 05-20)? yes or no": {
		"2. Est-ce une infrastructure d’importance vitale (loi 05-20) ? oui ou non", "2. هل هي بنية تحتية ذات أهمية حيوية (القانون 05-20)؟ نعم أو لا",
	},
	"not known": {"on ne sait pas", "غير معروف"},
	"no":        {"non", "لا"},
	"3. Its applications: names with commas between, or how many": {
		"3. Ses applications : leurs noms séparés par des virgules, ou leur nombre", "3. تطبيقاتها: أسماؤها تفصل بينها فواصل، أو عددها",
	},
	"two examples": {"deux exemples", "مثالان"},
	"4. First day of the programme, as year-month-day": {
		"4. Premier jour du programme, en année-mois-jour", "4. أول أيام البرنامج، سنة-شهر-يوم",
	},
	"%q holds characters that are no text: write it again": {
		"%q contient des caractères qui ne sont pas du texte : écrivez-le de nouveau", "يتضمن %q رموزا ليست نصا: أعد كتابته",
	},
	"that are %d characters: write a name of %d at most": {
		"cela fait %d caractères : écrivez un nom de %d au plus", "هذه %d من الأحرف: اكتب اسما من %d على الأكثر",
	},
	"%q is neither: write yes or no, or press Enter": {
		"%q n’est ni l’un ni l’autre : écrivez oui ou non, ou appuyez sur Entrée", "%q ليس أيا منهما: اكتب نعم أو لا، أو اضغط مفتاح الإدخال",
	},
	"%d applications: write 1 to %d, or import a list with cloudfirst import": {
		"%d applications : écrivez de 1 à %d, ou importez une liste avec cloudfirst import",
		"%d من التطبيقات: اكتب من 1 إلى %d، أو استورد قائمة بالأمر cloudfirst import",
	},
	"%q names no application: write names, or how many": {
		"%q ne nomme aucune application : écrivez des noms, ou leur nombre", "لا يسمي %q أي تطبيق: اكتب أسماء أو عددها",
	},
	"%q is no day: write year-month-day, such as %s": {
		"%q n’est pas un jour : écrivez année-mois-jour, comme %s", "%q ليس يوما: اكتب سنة-شهر-يوم، مثل %s",
	},
	"the questions ended before the last answer, and nothing is written: --yes asks nothing": {
		"les questions ont pris fin avant la dernière réponse, et rien n’est écrit : --yes ne demande rien",
		"انتهت الأسئلة قبل آخر جواب، ولم يكتب شيء: لا يسأل --yes عن شيء",
	},
	"day the facts are true on, YYYY-MM-DD; left out: today": {
		"jour où les informations sont vraies, AAAA-MM-JJ ; sinon aujourd’hui", "اليوم الذي تصح فيه المعلومات، YYYY-MM-DD؛ وإلا فاليوم",
	},
	"--as-of %s: use a day before %s": {"--as-of %s : utilisez un jour avant le %s", "--as-of %s: استعمل يوما قبل %s"},
	"init/long": {
		`Écrit un premier inventaire avec un bloc de chaque sorte qui compte d’abord, et des commentaires qui disent quoi y mettre.
Commentaires et exemples sont dans la langue de --lang. DIR ne doit pas encore contenir d’inventaire ; il est créé s’il n’existe pas. Aucun fichier n’est jamais écrasé.

Sur un terminal, quatre questions viennent d’abord : le nom de l’administration, si elle est d’importance vitale, ses applications, le début du
programme. Entrée garde l’exemple entre crochets. Avec --yes, ou là où personne ne peut répondre, rien n’est demandé.`,
		`يكتب جردا أوليا فيه كتلة من كل نوع مهم أولا، مع تعليقات تقول ما يوضع فيها.
التعليقات والأمثلة بلغة --lang. يجب ألا يتضمن DIR جردا بعد؛ وينشأ إن لم يوجد. لا يستبدل أي ملف أبدا.

على الشاشة الطرفية تأتي أربعة أسئلة أولا: اسم الإدارة، وهل هي ذات أهمية حيوية، وتطبيقاتها، وبداية البرنامج. يبقي مفتاح الإدخال المثال الذي بين المعقوفين. مع
--yes، أو حيث لا أحد يجيب، لا يسأل عن شيء.`,
	},
}
