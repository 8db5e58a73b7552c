package main

// saidShard are the texts of merge and of assess --shard.
var saidShard = map[string]said{
	"Join the parts of an assessment that several machines made": {
		"Réunir les parties d’une évaluation faite par plusieurs machines", "جمع أجزاء تقييم أنجزته عدة حواسيب",
	},
	"merge/long": {
		`Réunit ce que cloudfirst assess --shard 1/N à N/N a écrit, et affiche et écrit ce que cloudfirst assess DIR aurait donné, octet pour octet.
Donnez chaque partie, l’inventaire dont elles sont faites et les options avec lesquelles elles l’ont été : les règles ne sont plus interrogées
sur aucune application, mais les pages montrent l’inventaire, et certaines règles regardent l’ensemble. Les parties d’un autre inventaire,
d’autres règles, d’un autre modèle, jour ou version du programme sont refusées. Les parties ne contiennent pas de phrases : --lang ne concerne
que merge.`,
		`يجمع ما كتبه cloudfirst assess --shard من 1/N إلى N/N، ويعرض ويكتب ما كان cloudfirst assess DIR سيعطيه، بايتا ببايت. أعط كل الأجزاء والجرد الذي بنيت
عليه والخيارات التي أنجزت بها: لا تسأل القواعد من جديد عن أي تطبيق، لكن الصفحات تعرض الجرد، وبعض القواعد تنظر إلى الكل. ترفض أجزاء جرد آخر
أو قواعد أخرى أو نموذج آخر أو يوم آخر أو إصدار آخر من البرنامج. لا تتضمن الأجزاء جملا، فلا يعني --lang إلا merge.`,
	},
	"do only part I of N of the work (I/N), for cloudfirst merge to join: one run on several machines": {
		"ne faire que la partie I sur N du travail (I/N), que cloudfirst merge réunira : un calcul sur plusieurs machines",
		"إنجاز الجزء I من N من العمل فقط (I/N)، ليجمعه cloudfirst merge: تقييم واحد على عدة حواسيب",
	},
	"reading the parts: %s": {"lecture des parties : %s", "قراءة الأجزاء: %s"},

	"merge needs DIR and every SHARD of it: write %s": {"merge demande DIR et chacune de ses parties SHARD : écrivez %s", "يحتاج merge إلى DIR وكل أجزائه SHARD: اكتب %s"},
	"--shard %s: write the number of the part and how many there are, such as 2/4; there can be %d parts": {
		"--shard %s : écrivez le numéro de la partie et leur nombre, comme 2/4 ; il peut y avoir %d parties", "--shard %s: اكتب رقم الجزء وعدد الأجزاء، مثل 2/4؛ عددها الأقصى %d",
	},
	"--shard %s: a part does not know what the whole comes to: give --fail-on and --baseline to cloudfirst merge": {
		"--shard %s : une partie ne sait pas ce que donne l’ensemble : donnez --fail-on et --baseline à cloudfirst merge",
		"--shard %s: لا يعرف الجزء نتيجة الكل: أعط --fail-on و --baseline إلى cloudfirst merge",
	},
	"--shard %s: a part is written as one JSON file: use -o json=FILE, and give the other formats to cloudfirst merge": {
		"--shard %s : une partie s’écrit en un fichier JSON : utilisez -o json=FILE, et donnez les autres formats à cloudfirst merge",
		"--shard %s: يكتب الجزء في ملف JSON واحد: استعمل -o json=FILE، وأعط الصيغ الأخرى إلى cloudfirst merge",
	},
	"--shard %s: name the file of the part with -o json=FILE, or print it with --json": {
		"--shard %s : nommez le fichier de la partie avec -o json=FILE, ou affichez-la avec --json", "--shard %s: سم ملف الجزء بالخيار -o json=FILE، أو اعرضه بالخيار --json",
	},

	"it has more than %d bytes: make more and smaller shards": {"plus de %d octets : faites des parties plus nombreuses et plus petites", "أكثر من %d بايت: اجعل الأجزاء أكثر عددا وأصغر"},
	"it is no shard, or a damaged one: write it with cloudfirst assess DIR --shard I/N -o json=FILE: %w": {
		"ce n’est pas une partie, ou elle est abîmée : écrivez-la avec cloudfirst assess DIR --shard I/N -o json=FILE : %w",
		"ليس جزءا أو هو تالف: اكتبه بالأمر cloudfirst assess DIR --shard I/N -o json=FILE: %w",
	},
	"it is no shard: write one with cloudfirst assess DIR --shard I/N -o json=FILE": {
		"ce n’est pas une partie : écrivez-en une avec cloudfirst assess DIR --shard I/N -o json=FILE", "ليس جزءا: اكتب جزءا بالأمر cloudfirst assess DIR --shard I/N -o json=FILE",
	},
	"it is a shard of version %d, and this program reads version %d: use the same version of cloudfirst everywhere": {
		"c’est une partie de version %d, et ce programme lit la version %d : utilisez la même version de cloudfirst partout",
		"جزء من الإصدار %d، وهذا البرنامج يقرأ الإصدار %d: استعمل الإصدار نفسه من cloudfirst في كل مكان",
	},
	"it is damaged: write it again":                     {"elle est abîmée : écrivez-la de nouveau", "تالف: اكتبه من جديد"},
	"it is damaged: write it again: %w":                 {"elle est abîmée : écrivez-la de nouveau : %w", "تالف: اكتبه من جديد: %w"},
	"there is something behind its end: write it again": {"quelque chose suit sa fin : écrivez-la de nouveau", "يتبع نهايته شيء: اكتبه من جديد"},
	"the parts are damaged or are not those of one run: make them again": {
		"les parties sont abîmées ou ne sont pas celles d’un même calcul : refaites-les", "الأجزاء تالفة أو ليست لتقييم واحد: أنجزها من جديد",
	},
	"the parts are damaged or are not those of one run: make them again: %w": {
		"les parties sont abîmées ou ne sont pas celles d’un même calcul : refaites-les : %w", "الأجزاء تالفة أو ليست لتقييم واحد: أنجزها من جديد: %w",
	},
	"%s is no shard that can be read: write it again with cloudfirst assess DIR --shard I/N -o json=FILE": {
		"%s n’est pas une partie lisible : écrivez-la de nouveau avec cloudfirst assess DIR --shard I/N -o json=FILE",
		"%s ليس جزءا يمكن قراءته: اكتبه من جديد بالأمر cloudfirst assess DIR --shard I/N -o json=FILE",
	},
	"%s is one of %d parts, %s one of %d: give the parts of one run": {
		"%s est une de %d parties, %s une de %d : donnez les parties d’un même calcul", "%s جزء من %d، و%s جزء من %d: أعط أجزاء تقييم واحد",
	},
	"%s is part %s, and so is %s: give each part once": {"%s est la partie %s, et %s aussi : donnez chaque partie une fois", "%s هو الجزء %s، وكذلك %s: أعط كل جزء مرة واحدة"},
	"part %s is missing: make it with cloudfirst assess DIR --shard %s -o json=FILE, and name it too": {
		"la partie %s manque : faites-la avec cloudfirst assess DIR --shard %s -o json=FILE, et nommez-la aussi",
		"ينقص الجزء %s: أنجزه بالأمر cloudfirst assess DIR --shard %s -o json=FILE، وسمه أيضا",
	},
	"and %d more parts are missing": {"et %d autres parties manquent", "وأجزاء أخرى ناقصة: %d"},

	"it was made by version %s of cloudfirst, and this is %s: use one version everywhere": {
		"elle a été faite par la version %s de cloudfirst, et celle-ci est %s : utilisez une seule version partout", "أنجزه الإصدار %s من cloudfirst، وهذا %s: استعمل إصدارا واحدا في كل مكان",
	},
	"names were taken out of it: add --redact, and the --redact-key FILE it was made with": {
		"les noms en ont été ôtés : ajoutez --redact, et le --redact-key FILE avec lequel elle a été faite", "أزيلت منه الأسماء: أضف --redact، و --redact-key FILE الذي أنجز به",
	},
	"it holds names: make the parts with --redact too, and the same --redact-key FILE": {
		"elle contient des noms : faites aussi les parties avec --redact, et le même --redact-key FILE", "يتضمن أسماء: أنجز الأجزاء أيضا بالخيار --redact، و --redact-key FILE نفسه",
	},
	"it is of %s, and this run is of %s: add --as-of %s": {"elle est du %s, et ce calcul est du %s : ajoutez --as-of %s", "تاريخه %s، وتاريخ هذا التقييم %s: أضف --as-of %s"},
	"it was made from another inventory than %s is now, or with another --redact-key: make all parts from the same": {
		"elle a été faite d’un autre inventaire que %s aujourd’hui, ou avec un autre --redact-key : faites toutes les parties du même",
		"أنجز من جرد غير %s كما هو الآن، أو بخيار --redact-key آخر: أنجز كل الأجزاء من الجرد نفسه",
	},
	"it was made from another inventory than %s is now, or with other --var: make all parts from the same": {
		"elle a été faite d’un autre inventaire que %s aujourd’hui, ou avec d’autres --var : faites toutes les parties du même",
		"أنجز من جرد غير %s كما هو الآن، أو بقيم --var أخرى: أنجز كل الأجزاء من الجرد نفسه",
	},
	"it was made with other rules: give merge the same --rules, --pack and --min-confidence as the parts": {
		"elle a été faite avec d’autres règles : donnez à merge les mêmes --rules, --pack et --min-confidence qu’aux parties",
		"أنجز بقواعد أخرى: أعط merge الخيارات --rules و --pack و --min-confidence نفسها التي أعطيت للأجزاء",
	},
	"it was made with another model of what findings are worth: give merge the same --model as the parts": {
		"elle a été faite avec un autre modèle de ce que valent les constats : donnez à merge le même --model qu’aux parties",
		"أنجز بنموذج آخر لقيمة الملاحظات: أعط merge نموذج --model نفسه الذي أعطي للأجزاء",
	},
}

// saidNear are the texts that name what somebody may have meant.
var saidNear = map[string]said{
	"-o %s: there is no format %q: %w": {"-o %s : il n’y a pas de format %q : %w", "-o %s: لا توجد صيغة %q: %w"},
	"%s: two plans are compared as they are, and this is for results: give it to cloudfirst plan, and compare without it": {
		"%s : deux plans sont comparés tels quels, et ceci est pour les résultats : donnez-le à cloudfirst plan, et comparez sans",
		"%s: تقارن خطتان كما هما، وهذا للنتائج: أعطه إلى cloudfirst plan، وقارن دونه",
	},
	"%s: two libraries of rules are compared as texts, and this is for results: leave it out; cloudfirst policy impact says what the change does to an inventory": {
		"%s : deux bibliothèques de règles sont comparées comme textes, et ceci est pour les résultats : ôtez-le ; cloudfirst policy impact dit ce que le changement fait à un inventaire",
		"%s: تقارن مكتبتا قواعد كنصين، وهذا للنتائج: احذفه؛ يبين cloudfirst policy impact أثر التغيير على جرد",
	},
	"the formats are %s": {"les formats sont %s", "الصيغ هي %s"},
	"--results %s: no command of that path prints JSON: %w": {"--results %s : aucune commande de ce chemin n’imprime de JSON : %w", "--results %s: لا أمر بهذا المسار يطبع JSON: %w"},
	"--%s cannot be %q: %w":                                 {"--%s ne peut être %q : %w", "لا يمكن أن يكون --%s هو %q: %w"},
	"%s --help lists the flags":                             {"%s --help liste les options", "يسرد %s --help الخيارات"},
}
