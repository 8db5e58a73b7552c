package main

// saidErrors are errors about what was found.
var saidErrors = map[string]said{
	"%s and %s are of different kinds: compare two results, two plans that plan --json wrote, or two directories of rules": {
		"%s et %s sont de genres différents : comparez deux résultats, deux plans écrits par plan --json, ou deux dossiers de règles",
		"%s و %s من نوعين مختلفين: قارن نتيجتين، أو خطتين كتبهما plan --json، أو مجلدي قواعد",
	},
	"--redact: a plan holds the names it was made with: make both with cloudfirst plan --redact, and compare them without the flag": {
		"--redact : un plan contient les noms avec lesquels il fut fait : faites les deux avec cloudfirst plan --redact, et comparez-les sans l’option",
		"--redact: تتضمن الخطة الأسماء التي وضعت بها: ضع الخطتين بالأمر cloudfirst plan --redact، وقارنهما دون الخيار",
	},
	"it is not a regular file": {"ce n’est pas un fichier ordinaire", "ليس ملفا عاديا"},
	"did you mean %s?":         {"vouliez-vous dire %s ?", "هل تقصد %s؟"},
	"there is no wave %d: the plan has waves 1 to %d": {
		"il n’y a pas de vague %d : le plan a les vagues 1 à %d", "لا توجد الموجة %d: في الخطة الموجات من 1 إلى %d",
	},
	"there is no target %q: cloudfirst assess lists them":      {"il n’y a pas de cible %q : cloudfirst assess les liste", "لا توجد الوجهة %q: يسردها cloudfirst assess"},
	"there is no application %q: cloudfirst assess lists them": {"il n’y a pas d’application %q : cloudfirst assess les liste", "لا يوجد التطبيق %q: يسردها cloudfirst assess"},
	"the inventory cannot be read, and the reason may tell names: cloudfirst check %s shows it": {
		"l’inventaire ne peut être lu, et la raison peut dire des noms : cloudfirst check %s la montre", "لا يمكن قراءة الجرد، وقد يكشف السبب أسماء: يعرضه cloudfirst check %s",
	},
	"names were taken out of some of these results and not of others: add --redact and the --redact-key FILE they were kept with, and keep all of them so": {
		"des noms ont été retirés de certains de ces résultats et pas d’autres : ajoutez --redact et le --redact-key FILE avec lequel ils furent gardés, et gardez-les tous ainsi",
		"حذفت الأسماء من بعض هذه النتائج دون غيرها: أضف --redact و --redact-key FILE الذي حفظت به، واحفظها كلها كذلك",
	},
	"cloudfirst assess %s lists the applications, cloudfirst rules the rules": {
		"cloudfirst assess %s liste les applications, cloudfirst rules les règles", "يسرد cloudfirst assess %s التطبيقات، و cloudfirst rules القواعد",
	},
	"%s: put right what the lines above say, then run again": {
		"%s : corrigez ce que disent les lignes ci-dessus, puis relancez", "%s: صحح ما تبينه الأسطر أعلاه ثم أعد التشغيل",
	},
	"%s: put right what the fix lines say, then run again; files with errors are as they were\n\n%w": {
		"%s : corrigez ce que disent les lignes fix, puis relancez ; les fichiers avec des erreurs sont restés tels quels\n\n%w",
		"%s: صحح ما تقوله أسطر fix ثم أعد التشغيل؛ بقيت الملفات ذات الأخطاء كما هي\n\n%w",
	},
	"%s undetermined: cloudfirst questions DIR says what to ask": {
		"%s sans détermination : cloudfirst questions DIR dit ce qu’il faut demander", "%s غير محددة: يبين cloudfirst questions DIR ما يسأل عنه",
	},
	"%s at the threshold and new since %s: cloudfirst diff %s DIR says which and because of what": {
		"%s au seuil, nouveaux depuis %s : cloudfirst diff %s DIR dit lesquels et à cause de quoi", "%s بلغت العتبة وهي جديدة منذ %s: يبين cloudfirst diff %s DIR أيها وبسبب ماذا",
	},
	"%s at the threshold in %s of %s already: not counted": {
		"%s au seuil déjà dans %s, du %s : non comptés", "%s بلغت العتبة من قبل في %s بتاريخ %s: لا تحسب",
	},
	"--baseline says what --fail-on does not count: add --fail-on, such as --fail-on block": {
		"--baseline dit ce que --fail-on ne compte pas : ajoutez --fail-on, comme --fail-on block", "يبين --baseline ما لا يحسبه --fail-on: أضف --fail-on مثل --fail-on block",
	},
	"--baseline %s: there is no such file: cloudfirst keep DIR -o FILE writes one": {
		"--baseline %s : il n’y a pas de tel fichier : cloudfirst keep DIR -o FILE en écrit un", "--baseline %s: لا يوجد هذا الملف: يكتبه cloudfirst keep DIR -o FILE",
	},
	"%s of severity %s or above: cloudfirst explain DIR APPLICATION says which and why": {
		"%s de gravité %s ou plus : cloudfirst explain DIR APPLICATION dit lesquels et pourquoi", "%s بخطورة %s أو أعلى: يبين cloudfirst explain DIR APPLICATION أيها ولماذا",
	},
	"%s not in the canonical layout: run cloudfirst fmt without --check": {
		"%s hors de la disposition canonique : lancez cloudfirst fmt sans --check", "%s ليست في الشكل المعياري: شغل cloudfirst fmt دون --check",
	},
	"--rules: name a directory or a bundle that can be opened: %w": {
		"--rules : nommez un dossier ou un paquet signé qui s’ouvre : %w", "--rules: سم مجلدا أو حزمة يمكن فتحها: %w",
	},
	"--rules: the rules of %s cannot be read: %s": {"--rules : les règles de %s ne se lisent pas : %s", "--rules: تعذرت قراءة قواعد %s: %s"},
	"--rules: %s in the rules of %s: put them right, then run again; cloudfirst policy lint lists all\n  %s": {
		"--rules : %s dans les règles de %s : corrigez-les, puis relancez ; cloudfirst policy lint les liste tous\n  %s",
		"--rules: %s في قواعد %s: أصلحها ثم شغل من جديد؛ يسردها كلها cloudfirst policy lint\n  %s",
	},
	"--verification-key: %s holds a private key: name the public one, which openssl pkey -in %s -pubout prints": {
		"--verification-key : %s contient une clé privée : nommez la clé publique, qu’imprime openssl pkey -in %s -pubout",
		"--verification-key: في %s مفتاح خاص: سم المفتاح العمومي، ويطبعه openssl pkey -in %s -pubout",
	},
	"there is no file or directory %s: name the directory of an inventory, or a file that cloudfirst keep wrote": {
		"il n’y a ni fichier ni dossier %s : nommez le dossier d’un inventaire, ou un fichier écrit par cloudfirst keep",
		"لا يوجد ملف ولا مجلد %s: سم مجلد جرد، أو ملفا كتبه cloudfirst keep",
	},
	"%s in the rules of %s: put them right, then run again\n%s": {
		"%s dans les règles de %s : corrigez-les, puis relancez\n%s", "%s في قواعد %s: صححها ثم أعد التشغيل\n%s",
	},
	"%s in the inventory, not shown because they may tell names: cloudfirst check %s lists them": {
		"%s dans l’inventaire, non montrées car elles peuvent dire des noms : cloudfirst check %s les liste", "%s في الجرد، لم تعرض لأنها قد تكشف أسماء: يسردها cloudfirst check %s",
	},
	"%s in %s: put right what the fix of each diagnostic says, then run again": {
		"%s dans %s : corrigez ce que dit le remède de chaque diagnostic, puis relancez", "%s في %s: صحح ما يقوله علاج كل تشخيص ثم أعد التشغيل",
	},
	"%s in %s: put right what the fix lines say, then run again": {
		"%s dans %s : corrigez ce que disent les lignes de remède, puis relancez", "%s في %s: صحح ما تقوله أسطر العلاج ثم أعد التشغيل",
	},
	"%q is no application, target, rule or wave of this inventory: %s": {
		"%q n’est ni application, ni cible, ni règle, ni vague de cet inventaire : %s", "%q ليس تطبيقا ولا وجهة ولا قاعدة ولا موجة في هذا الجرد: %s",
	},
	"%q is no application of this inventory: %s": {"%q n’est pas une application de cet inventaire : %s", "%q ليس تطبيقا في هذا الجرد: %s"},
	"%q is no application of this inventory, so it cannot be asked about on %s: %s": {
		"%q n’est pas une application de cet inventaire, et ne peut être examinée sur %s : %s", "%q ليس تطبيقا في هذا الجرد، فلا يسأل عنه في %s: %s",
	},
	"--redact: %s of --rules holds a name that is to be taken out: rules do not name systems; say it with a fact, or leave the rule out": {
		"--redact : %s de --rules contient un nom à retirer : les règles ne nomment pas de systèmes ; dites-le par une information, ou retirez la règle",
		"--redact: يتضمن %s من --rules اسما يجب حذفه: القواعد لا تسمي النظم؛ عبر عنه بمعلومة أو اترك القاعدة",
	},
	"--redact: %s holds names: keep results with cloudfirst keep --redact --redact-key FILE": {
		"--redact : %s contient des noms : gardez les résultats avec cloudfirst keep --redact --redact-key FILE", "--redact: يتضمن %s أسماء: احفظ النتائج بالأمر cloudfirst keep --redact --redact-key FILE",
	},
	"--redact: names cannot be taken out of these rules: %w": {"--redact : les noms ne peuvent être retirés de ces règles : %w", "--redact: لا يمكن حذف الأسماء من هذه القواعد: %w"},
	"%s is no result that can be read: keep it again with cloudfirst keep --redact --redact-key FILE": {
		"%s n’est pas un résultat lisible : gardez-le de nouveau avec cloudfirst keep --redact --redact-key FILE", "%s ليس نتيجة مقروءة: احفظها من جديد بالأمر cloudfirst keep --redact --redact-key FILE",
	},
}

// saidInputErrors are errors about files that cannot be read or written.
var saidInputErrors = map[string]said{
	"cannot write %s: %w":          {"impossible d’écrire %s : %w", "تعذرت كتابة %s: %w"},
	"cannot write to %s: %w":       {"impossible d’écrire dans %s : %w", "تعذرت الكتابة في %s: %w"},
	"cannot write the results: %w": {"impossible d’écrire les résultats : %w", "تعذرت كتابة النتائج: %w"},
	"cannot read %s: %w":           {"impossible de lire %s : %w", "تعذرت قراءة %s: %w"},
	"cannot read the export: name files that can be opened: %w": {
		"impossible de lire l’export : nommez des fichiers qui s’ouvrent : %w", "تعذرت قراءة التصدير: سم ملفات يمكن فتحها: %w",
	},
	"cannot read the plan: name a file that cloudfirst plan --json wrote: %w": {
		"impossible de lire le plan : nommez un fichier écrit par cloudfirst plan --json : %w", "تعذرت قراءة الخطة: سم ملفا كتبه cloudfirst plan --json: %w",
	},
	"cannot read the inventory: name a directory that can be opened: %w": {
		"impossible de lire l’inventaire : nommez un dossier qui s’ouvre : %w", "تعذرت قراءة الجرد: سم مجلدا يمكن فتحه: %w",
	},
	"cannot read the inventory: make every file of %s readable, and links point to files inside it: %w": {
		"impossible de lire l’inventaire : rendez lisible chaque fichier de %s, et que les liens mènent à des fichiers qu’il contient : %w",
		"تعذرت قراءة الجرد: اجعل كل ملف في %s قابلا للقراءة، والروابط تشير إلى ملفات داخله: %w",
	},
	"cannot read the %s: name a file that can be opened: %w": {
		"lecture impossible (%s) : nommez un fichier qui s’ouvre : %w", "تعذرت القراءة (%s): سم ملفا يمكن فتحه: %w",
	},
	"cannot read %s: name a directory that can be opened: %w": {
		"impossible de lire %s : nommez un dossier qui s’ouvre : %w", "تعذرت قراءة %s: سم مجلدا يمكن فتحه: %w",
	},
	"cannot read %s: name a directory or file that can be opened: %w": {
		"impossible de lire %s : nommez un dossier ou un fichier qui s’ouvre : %w", "تعذرت قراءة %s: سم مجلدا أو ملفا يمكن فتحه: %w",
	},
	"cannot make the directory %s: %w":        {"impossible de créer le dossier %s : %w", "تعذر إنشاء المجلد %s: %w"},
	"there is no directory %s: make it first": {"il n’y a pas de dossier %s : créez-le d’abord", "لا يوجد المجلد %s: أنشئه أولا"},
	"there is no directory %s: correct the name, or make a first inventory with cloudfirst init %s": {
		"il n’y a pas de dossier %s : corrigez le nom, ou faites un premier inventaire avec cloudfirst init %s", "لا يوجد المجلد %s: صحح الاسم، أو أنشئ جردا أوليا بالأمر cloudfirst init %s",
	},
	"there are no folders": {"il n’y a pas de dossiers", "لا توجد مجلدات"},
	"that is not a regular file: name one; --json prints on standard output": {
		"ce n’est pas un fichier ordinaire : nommez-en un ; --json imprime sur la sortie standard", "ليس ملفا عاديا: سم ملفا عاديا؛ ويطبع --json على المخرج القياسي",
	},
	"that is a directory: name a file in it": {"c’est un dossier : nommez un fichier qu’il contient", "هذا مجلد: سم ملفا داخله"},
	"no file below %s has a name that ends in %s: name the directory of an inventory": {
		"aucun fichier sous %s n’a un nom qui finit par %s : nommez le dossier d’un inventaire", "لا ملف تحت %s ينتهي اسمه بـ %s: سم مجلد جرد",
	},
	"no file below %s has a name that ends in %s or %s: name the inventory's directory, or make a first one with cloudfirst init %s": {
		"aucun fichier sous %s n’a un nom qui finit par %s ou %s : nommez le dossier de l’inventaire, ou faites-en un premier avec cloudfirst init %s",
		"لا ملف تحت %s ينتهي اسمه بـ %s أو %s: سم مجلد الجرد، أو أنشئ جردا أوليا بالأمر cloudfirst init %s",
	},
	"--model: put right what is wrong with the file, then run again\n\n%w": {
		"--model : corrigez ce qui ne va pas dans le fichier, puis relancez\n\n%w", "--model: صحح ما في الملف من أخطاء ثم أعد التشغيل\n\n%w",
	},
	"--model: %w: cloudfirst model > %s makes one": {"--model : %w : cloudfirst model > %s en fait un", "--model: %w: ينشئه cloudfirst model > %s"},
	"%s is not a regular file: name the %s itself": {"%s n’est pas un fichier ordinaire : nommez le fichier même (%s)", "%s ليس ملفا عاديا: سم الملف نفسه (%s)"},
	"%s is not a regular file: name files, or one folder or zip alone": {
		"%s n’est pas un fichier ordinaire : nommez des fichiers, ou un seul dossier ou zip", "%s ليس ملفا عاديا: سم ملفات، أو مجلدا أو أرشيف zip وحده",
	},
	"%s is no inventory file: name a directory, or a regular file whose name ends in %s": {
		"%s n’est pas un fichier d’inventaire : nommez un dossier, ou un fichier ordinaire dont le nom finit par %s", "%s ليس ملف جرد: سم مجلدا أو ملفا عاديا ينتهي اسمه بـ %s",
	},
	"%s has more than %d bytes: name another file": {"%s a plus de %d octets : nommez un autre fichier", "في %s أكثر من %d بايت: سم ملفا آخر"},
	"%s is a link, and would be replaced: name the file it leads to": {
		"%s est un lien, et serait remplacé : nommez le fichier où il mène", "%s رابط وسيستبدل: سم الملف الذي يؤدي إليه",
	},
	"%s exists already, and nothing is overwritten: choose another name": {
		"%s existe déjà, et rien n’est écrasé : choisissez un autre nom", "%s موجود من قبل، ولا يستبدل شيء: اختر اسما آخر",
	},
	"%s exists already, and nothing is overwritten: choose another directory": {
		"%s existe déjà, et rien n’est écrasé : choisissez un autre dossier", "%s موجود من قبل، ولا يستبدل شيء: اختر مجلدا آخر",
	},
	"%s exists already, and nothing is overwritten: choose a directory without an inventory": {
		"%s existe déjà, et rien n’est écrasé : choisissez un dossier sans inventaire", "%s موجود من قبل، ولا يستبدل شيء: اختر مجلدا بلا جرد",
	},
	"%s and %s have one name: give one of them another": {"%s et %s ont le même nom : donnez-en un autre à l’un d’eux", "%s و %s لهما اسم واحد: غير اسم أحدهما"},
}

// saidUsageErrors are errors about how the program was called.
var saidUsageErrors = map[string]said{
	"%s needs %s: write %s":                          {"%s demande %s : écrivez %s", "يحتاج %s إلى %s: اكتب %s"},
	"%s takes no argument, and got %s: write %s":     {"%s ne prend pas d’argument, et a reçu %s : écrivez %s", "لا يقبل %s وسائط، وقد تلقى %s: اكتب %s"},
	"%s takes %s and no more, and got %s: write %s":  {"%s prend %s et rien de plus, et a reçu %s : écrivez %s", "يقبل %s: %s لا أكثر، وقد تلقى %s: اكتب %s"},
	"unknown flag: --%s":                             {"option inconnue : --%s", "خيار غير معروف: --%s"},
	"unknown flag: -%s":                              {"option inconnue : -%s", "خيار غير معروف: -%s"},
	"--%s needs a value":                             {"--%s demande une valeur", "يحتاج --%s إلى قيمة"},
	"--applications %d: write a number from 1 to %d": {"--applications %d : écrivez un nombre de 1 à %d", "--applications %d: اكتب عددًا من 1 إلى %d"},
	"--files %d: write a number from 1 to %d":        {"--files %d : écrivez un nombre de 1 à %d", "--files %d: اكتب عددًا من 1 إلى %d"},
	"--unknown %v: write a share from 0 to 1":        {"--unknown %v : écrivez une part de 0 à 1", "--unknown %v: اكتب حصة من 0 إلى 1"},
	"--%s cannot be %q":                              {"--%s ne peut être %q", "لا يمكن أن يكون --%s هو %q"},
	"%s --help lists the commands":                   {"%s --help liste les commandes", "يسرد %s --help الأوامر"},
	"no command is called %q: %w":                    {"aucune commande ne s’appelle %q : %w", "لا يوجد أمر اسمه %q: %w"},
	"there is no help on %q: %s --help lists commands and topics": {
		"il n’y a pas d’aide sur %q : %s --help liste commandes et sujets", "لا توجد مساعدة حول %q: يسرد %s --help الأوامر والمواضيع",
	},
	"there is no completion for %s: use bash, zsh, fish or powershell": {
		"il n’y a pas de complétion pour %s : utilisez bash, zsh, fish ou powershell", "لا يوجد إكمال لـ %s: استعمل bash أو zsh أو fish أو powershell",
	},
	"trend needs results: write %s":         {"trend demande des résultats : écrivez %s", "يحتاج trend إلى نتائج: اكتب %s"},
	"fmt needs DIR or FILE: write %s":       {"fmt demande DIR ou FILE : écrivez %s", "يحتاج fmt إلى DIR أو FILE: اكتب %s"},
	"keep needs -o FILE, the file to write": {"keep demande -o FILE, le fichier à écrire", "يحتاج keep إلى -o FILE، الملف المراد كتابته"},
	"plan whatif needs --scenario 'NAME: PATH=VALUE, …', or --scenarios FILE": {
		"plan whatif demande --scenario 'NAME: PATH=VALUE, …', ou --scenarios FILE", "يحتاج plan whatif إلى --scenario 'NAME: PATH=VALUE, …' أو --scenarios FILE",
	},
	"plan replay needs --plan FILE, a plan that cloudfirst plan --json wrote": {
		"plan replay demande --plan FILE, un plan écrit par cloudfirst plan --json", "يحتاج plan replay إلى --plan FILE، خطة كتبها cloudfirst plan --json",
	},
	"nothing to write: add -o FORMAT=FILE, such as -o html=report.html; cloudfirst help formats lists the formats": {
		"rien à écrire : ajoutez -o FORMAT=FILE, comme -o html=report.html ; cloudfirst help formats liste les formats",
		"لا شيء للكتابة: أضف -o FORMAT=FILE مثل -o html=report.html؛ يسرد cloudfirst help formats الصيغ",
	},
	"import questionnaire needs -o FILE.questionnaire.hcl, the file to write": {
		"import questionnaire demande -o FILE.questionnaire.hcl, le fichier à écrire", "يحتاج import questionnaire إلى -o FILE.questionnaire.hcl، الملف المراد كتابته",
	},
	"import propose needs -o MAPPING.hcl, the mapping file to write": {
		"import propose demande -o MAPPING.hcl, le fichier de correspondance à écrire", "يحتاج import propose إلى -o MAPPING.hcl، ملف المطابقة المراد كتابته",
	},
	"import needs -o DIR, the directory of the inventory, and --as-of DATE, the day of the export": {
		"import demande -o DIR, le dossier de l’inventaire, et --as-of DATE, le jour de l’export", "يحتاج import إلى -o DIR، مجلد الجرد، و --as-of DATE، يوم التصدير",
	},
	"import mapped needs --mapping FILE: cloudfirst import propose writes one": {
		"import mapped demande --mapping FILE : cloudfirst import propose en écrit un", "يحتاج import mapped إلى --mapping FILE: يكتبه cloudfirst import propose",
	},
	"export sheet needs -o FILE, a name that ends in .xlsx or .zip, or a folder": {
		"export sheet demande -o FILE, un nom qui finit par .xlsx ou .zip, ou un dossier", "يحتاج export sheet إلى -o FILE، اسم ينتهي بـ .xlsx أو .zip، أو مجلد",
	},
	"export konveyor needs -o FILE.csv, the file to write": {"export konveyor demande -o FILE.csv, le fichier à écrire", "يحتاج export konveyor إلى -o FILE.csv، الملف المراد كتابته"},
	"export inventory needs -o FILE, a name that ends in %s or %s": {
		"export inventory demande -o FILE, un nom qui finit par %s ou %s", "يحتاج export inventory إلى -o FILE، اسم ينتهي بـ %s أو %s",
	},
	"-o %s: write FORMAT=FILE, such as html=report.html; the formats are %s": {
		"-o %s : écrivez FORMAT=FILE, comme html=report.html ; les formats sont %s", "-o %s: اكتب FORMAT=FILE مثل html=report.html؛ الصيغ هي %s",
	},
	"--of %s: use inventory, report or plan": {"--of %s : utilisez inventory, report ou plan", "--of %s: استعمل inventory أو report أو plan"},
	"-o %s: %s holds waves, and this command plans none: use cloudfirst report": {
		"-o %s : %s contient des vagues, et cette commande n’en planifie pas : utilisez cloudfirst report", "-o %s: تتضمن الصيغة %s موجات، وهذا الأمر لا يخطط لها: استعمل cloudfirst report",
	},
	"-o %s: name a file that ends in .xlsx or .csv": {"-o %s : nommez un fichier qui finit par .xlsx ou .csv", "-o %s: سم ملفا ينتهي بـ .xlsx أو .csv"},
	"-o %s: another -o writes that file too: give each format a file of its own": {
		"-o %s : un autre -o écrit aussi ce fichier : donnez à chaque format le sien", "-o %s: يكتب -o آخر الملف نفسه: اجعل لكل صيغة ملفها",
	},
	"--work and --default-effort: use numbers that are not negative": {
		"--work et --default-effort : utilisez des nombres qui ne sont pas négatifs", "--work و --default-effort: استعمل أعدادا غير سالبة",
	},
	"--weigh %s: use users, or leave it out to weigh every application the same": {
		"--weigh %s : utilisez users, ou rien pour que toutes les applications pèsent autant", "--weigh %s: استعمل users، أو اتركه لتتساوى التطبيقات",
	},
	`--var %s: write NAME=VALUE, such as 'region="Fès"'`: {`--var %s : écrivez NAME=VALUE, comme 'region="Fès"'`, `--var %s: اكتب NAME=VALUE، مثل 'region="Fès"'`},
	"--under-used %d: use a share of 0 to 100 per cent":  {"--under-used %d : utilisez une part de 0 à 100 pour cent", "--under-used %d: استعمل حصة من 0 إلى 100 بالمائة"},
	"--top %d: use 0 for all, or how many to list":       {"--top %d : 0 pour toutes, ou combien lister", "--top %d: استعمل 0 للكل، أو العدد المراد عرضه"},
	"--top %d: use 0 for all, or how many numbers to list": {
		"--top %d : 0 pour tous, ou combien de nombres lister", "--top %d: استعمل 0 للكل، أو كم عددا يعرض",
	},
	"--top %d, --evaluations %d: use 0 or more to list, and at least 2 evaluations": {
		"--top %d, --evaluations %d : 0 ou plus à lister, et au moins 2 évaluations", "--top %d, --evaluations %d: استعمل 0 أو أكثر للعرض، وتقييمين على الأقل",
	},
	"--sets %d: use 0 for none, or how many questions": {"--sets %d : 0 pour aucune, ou combien de questions", "--sets %d: استعمل 0 للا شيء، أو عدد الأسئلة"},
	"--set %s: write PATH=VALUE, such as target.nuage.key_custody=customer_morocco": {
		"--set %s : écrivez PATH=VALUE, comme target.nuage.key_custody=customer_morocco", "--set %s: اكتب PATH=VALUE مثل target.nuage.key_custody=customer_morocco",
	},
	"--set %s: the value holds a name that is to be taken out: use the one that takes its place, or leave --redact out": {
		"--set %s : la valeur contient un nom à retirer : utilisez celui qui le remplace, ou laissez --redact", "--set %s: تتضمن القيمة اسما يجب حذفه: استعمل البديل أو اترك --redact",
	},
	"--rules: %w: name its public key with --verification-key, or say --allow-unsigned-rules": {
		"--rules : %w : nommez sa clé publique avec --verification-key, ou dites --allow-unsigned-rules", "--rules: %w: سم مفتاحها العمومي بالخيار --verification-key، أو قل --allow-unsigned-rules",
	},
	"--redact=%s: use vital or all": {"--redact=%s : utilisez vital ou all", "--redact=%s: استعمل vital أو all"},
	"--redact: hidden names of several results agree only if they are made with one secret: add --redact-key FILE": {
		"--redact : les noms masqués de plusieurs résultats ne concordent que s’ils sont faits d’un même secret : ajoutez --redact-key FILE",
		"--redact: لا تتطابق الأسماء المخفية في نتائج عدة إلا إذا صنعت بسر واحد: أضف --redact-key FILE",
	},
	"--redact-key is the secret that hidden names are made with: add --redact, or --redact=all": {
		"--redact-key est le secret dont sont faits les noms masqués : ajoutez --redact, ou --redact=all", "--redact-key هو السر الذي تصنع به الأسماء المخفية: أضف --redact أو --redact=all",
	},
	"--redact-key %s: a secret of fewer than 16 bytes can be guessed: use a longer one": {
		"--redact-key %s : un secret de moins de 16 octets peut être deviné : prenez-en un plus long", "--redact-key %s: يمكن تخمين سر أقل من 16 بايتا: استعمل سرا أطول",
	},
	"--pack %s: no rule of that pack is chosen: cloudfirst rules lists the packs and the confidence of their rules": {
		"--pack %s : aucune règle de ce paquet n’est choisie : cloudfirst rules liste les paquets et la confiance de leurs règles", "--pack %s: لم تختر أي قاعدة من هذه الحزمة: يسرد cloudfirst rules الحزم ودرجة ثقة قواعدها",
	},
	"--only %s: no scenario of this inventory has that name; there are %s": {
		"--only %s : aucun scénario de cet inventaire ne s’appelle ainsi ; il y a %s", "--only %s: لا سيناريو بهذا الاسم في هذا الجرد؛ الموجود: %s",
	},
	"--results %s: no command of that path prints JSON; there are %s": {
		"--results %s : aucune commande de ce chemin n’imprime de JSON ; il y a %s", "--results %s: لا أمر بهذا المسار يطبع JSON؛ الموجود: %s",
	},
	"--lang %s: use fr, ar or en":            {"--lang %s : utilisez fr, ar ou en", "--lang %s: استعمل fr أو ar أو en"},
	"--goal %s: use eligible or conditional": {"--goal %s : utilisez eligible ou conditional", "--goal %s: استعمل eligible أو conditional"},
	"--format %s: use text, json or sarif":   {"--format %s : utilisez text, json ou sarif", "--format %s: استعمل text أو json أو sarif"},
	"--fail-on %s: use block, high, medium, low, info or undetermined": {
		"--fail-on %s : utilisez block, high, medium, low, info ou undetermined", "--fail-on %s: استعمل block أو high أو medium أو low أو info أو undetermined",
	},
	"--export %s: write FORMAT=FILE, such as minizinc=plan.mzn; the formats are minizinc, lp and start": {
		"--export %s : écrivez FORMAT=FILE, comme minizinc=plan.mzn ; les formats sont minizinc, lp et start", "--export %s: اكتب FORMAT=FILE مثل minizinc=plan.mzn؛ الصيغ هي minizinc و lp و start",
	},
	"--export %s: another --export writes that file too: give each format a file of its own": {
		"--export %s : un autre --export écrit aussi ce fichier : donnez à chaque format le sien", "--export %s: يكتب --export آخر الملف نفسه: اجعل لكل صيغة ملفها",
	},
	"--evaluations %d, --steps %d, --top %d: the first two are at least 1, the last at least 0": {
		"--evaluations %d, --steps %d, --top %d : les deux premiers au moins 1, le dernier au moins 0", "--evaluations %d, --steps %d, --top %d: الأولان 1 على الأقل، والأخير 0 على الأقل",
	},
	"--delimiter %q: write one character, such as ';'": {"--delimiter %q : écrivez un caractère, comme ';'", "--delimiter %q: اكتب حرفا واحدا مثل ';'"},
	"--budget %d: use 1 or more":                       {"--budget %d : 1 ou plus", "--budget %d: استعمل 1 أو أكثر"},
	"%s holds %s: say which one with --pack, or name a new one": {
		"%s contient %s : dites lequel avec --pack, ou nommez-en un nouveau", "في %s: %s: حدد أيها بالخيار --pack، أو سم حزمة جديدة",
	},
}
