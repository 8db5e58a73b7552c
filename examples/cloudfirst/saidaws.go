package main

// saidAWS is what the commands for AWS, places in S3 and the guard of what is secret say.
var saidAWS = map[string]said{
	"Read what runs in an AWS account, and bring waves to AWS Transform MGN": {
		"Lire ce qui tourne dans un compte AWS, et porter les vagues dans AWS Transform MGN",
		"قراءة ما يعمل في حساب AWS، ونقل الموجات إلى AWS Transform MGN",
	},
	"Bring the waves of a plan to AWS Transform MGN: what would be done, and with --apply do it": {
		"Porter les vagues d'un plan dans AWS Transform MGN : ce qui serait fait, et avec --apply le faire",
		"نقل موجات خطة إلى AWS Transform MGN: ما الذي سيُفعل، ومع --apply تنفيذه",
	},
	"do it, instead of listing what would be done": {"le faire, au lieu de lister ce qui serait fait", "التنفيذ بدل سرد ما سيُفعل"},
	"plan to push, a file that plan --json wrote (default: plan now)": {
		"plan à porter, un fichier écrit par plan --json (par défaut : planifier maintenant)",
		"الخطة المراد نقلها، ملف كتبه plan --json (الافتراضي: التخطيط الآن)",
	},
	"targets that are AWS, by id (default: by their provider)": {
		"cibles qui sont AWS, par identifiant (par défaut : d'après leur fournisseur)", "الوجهات التابعة لـ AWS بمعرّفاتها (الافتراضي: حسب المزوّد)",
	},
	"account for the file of -o, twelve digits (default: the one that imports it)": {
		"compte pour le fichier de -o, douze chiffres (par défaut : celui qui l'importe)", "الحساب لملف -o، اثنا عشر رقما (الافتراضي: الذي يستورده)",
	},
	"region of MGN (default: that of the AWS configuration)": {
		"région de MGN (par défaut : celle de la configuration AWS)", "منطقة MGN (الافتراضي: منطقة إعداد AWS)",
	},
	"mgn=FILE: write the file that MGN imports": {"mgn=FILE : écrire le fichier que MGN importe", "mgn=FILE: كتابة الملف الذي يستورده MGN"},
	"-o %s=%s: push-waves writes mgn=FILE only; cloudfirst plan writes the other formats": {
		"-o %s=%s : push-waves n'écrit que mgn=FILE ; cloudfirst plan écrit les autres formats",
		"-o %s=%s: لا يكتب push-waves إلا mgn=FILE؛ أما cloudfirst plan فيكتب الصيغ الأخرى",
	},
	"--redact and --plan: a stored plan has the names in it; leave --plan out": {
		"--redact et --plan : un plan enregistré contient les noms ; ôter --plan", "--redact و --plan: الخطة المحفوظة تحتوي الأسماء؛ احذف --plan",
	},
	"no target is one of AWS (kind cloud, provider AWS or Amazon Web Services): name those that are with --target ID": {
		"aucune cible n'est d'AWS (kind cloud, provider AWS ou Amazon Web Services) : nommer celles qui le sont avec --target ID",
		"لا وجهة تابعة لـ AWS (kind cloud و provider AWS أو Amazon Web Services): سمِّ التابعة له بـ --target ID",
	},
	"--share-secret %q: say in words why what is secret may leave": {
		"--share-secret %q : dire en quelques mots pourquoi ce qui est secret peut sortir", "--share-secret %q: اذكر بالكلمات لماذا يجوز أن يخرج ما هو سري",
	},
	"%w (%s of %d written before)": {"%w (%s sur %d écrits avant)", "%w (كُتب قبل ذلك %s من %d)"},
	"%s: refused: the inventory has errors, and nobody can say which systems it names (law 05-20, arts. 16 and 18): correct it first, or say why it may leave with --share-secret REASON": {
		"%s : refusé : l'inventaire a des erreurs, et nul ne peut dire quels systèmes il nomme (loi 05-20, art. 16 et 18) : le corriger d'abord, ou dire pourquoi il peut sortir avec --share-secret REASON",
		"%s: مرفوض: في الجرد أخطاء، ولا يمكن معرفة الأنظمة التي يسميها (القانون 05-20، المادتان 16 و18): صححه أولا، أو اذكر لماذا يجوز خروجه بـ --share-secret REASON",
	},
	"%s: refused: it would name systems that may be secret by law 05-20, arts. 16 and 18 (%d): take the names out with --redact, or say why they may leave with --share-secret REASON\n%w": {
		"%s : refusé : des systèmes peut-être secrets selon la loi 05-20, art. 16 et 18, y seraient nommés (%d) : ôter les noms avec --redact, ou dire pourquoi ils peuvent sortir avec --share-secret REASON\n%w",
		"%s: مرفوض: سيسمي أنظمة قد تكون سرية بحكم القانون 05-20، المادتين 16 و18 (%d): احذف الأسماء بـ --redact، أو اذكر لماذا يجوز خروجها بـ --share-secret REASON\n%w",
	},
	"and %d more": {"et %d de plus", "و%d غيرها"},
	"%s is sensitive, and %s is of vital importance":                                      {"%s est sensible, et %s est d'importance vitale", "%s حساس، و%s ذو أهمية حيوية"},
	"%s may be sensitive, and %s is of vital importance":                                  {"%s est peut-être sensible, et %s est d'importance vitale", "%s قد يكون حساسا، و%s ذو أهمية حيوية"},
	"%s may be sensitive, and nobody said whose it is":                                    {"%s est peut-être sensible, et personne n'a dit à qui il est", "%s قد يكون حساسا، ولم يقل أحد لمن هو"},
	"%s is sensitive, and nobody said whether %s is of vital importance (fact vital)":     {"%s est sensible, et personne n'a dit si %s est d'importance vitale (fait vital)", "%s حساس، ولم يقل أحد هل %s ذو أهمية حيوية (المعلومة vital)"},
	"%s may be sensitive, and nobody said whether %s is of vital importance (fact vital)": {"%s est peut-être sensible, et personne n'a dit si %s est d'importance vitale (fait vital)", "%s قد يكون حساسا، ولم يقل أحد هل %s ذو أهمية حيوية (المعلومة vital)"},
	"wave": {"vague", "موجات"},
	"step": {"étape", "خطوات"},
	"aws push-waves/long": {
		`Compare les vagues d’un plan, et leurs applications qui vont chez AWS, avec celles d’AWS Transform MGN (naguère Application Migration
Service) dans le compte et la région que nomme la configuration AWS, et liste ce qui serait fait. Avec --apply c’est fait. Le refaire ne
refait rien : ce qui a été créé est retrouvé par son étiquette, et par son nom. Rien n’est jamais supprimé.

Une cible est d’AWS quand son genre est cloud et que son fournisseur est AWS ou Amazon Web Services ; --target en nomme d’autres. Dates et
dépendances sont des étiquettes, car MGN n’a pas de colonne pour elles. Un plan pour lequel MGN n’a pas la place (200 vagues actives, 200
applications actives) est refusé avant tout appel. Avec -o mgn=FILE et sans --apply, le fichier que MGN importe est écrit, serveurs compris,
et AWS n’est pas appelé.

Les identifiants viennent de la chaîne habituelle du SDK d’AWS. Ce qui nomme des systèmes sensibles qui sont, ou peuvent être, d’importance
vitale n’est pas porté sans --redact, ou --share-secret et une raison.`,
		`يقارن موجات خطة، وتطبيقاتها المتجهة إلى AWS، بما في AWS Transform MGN (سابقا Application Migration Service) في الحساب والمنطقة اللذين
يسميهما إعداد AWS، ويسرد ما سيُفعل. ومع --apply يُنفذ. وتكراره لا يكرر شيئا: ما أُنشئ يُعثر عليه بوسمه ثم باسمه. ولا يُحذف شيء أبدا.

الوجهة تابعة لـ AWS إذا كان نوعها cloud ومزودها AWS أو Amazon Web Services؛ ويسمي --target غيرها. التواريخ والتبعيات وسوم لأن MGN لا عمود
لها فيه. والخطة التي لا يتسع لها MGN (200 موجة نشطة و200 تطبيق نشط) تُرفض قبل أي نداء. ومع -o mgn=FILE دون --apply يُكتب الملف الذي
يستورده MGN، بما فيه الخوادم، ولا يُنادى AWS.

تأتي بيانات الاعتماد من سلسلة AWS SDK المعتادة. وما يسمي أنظمة حساسة ذات أهمية حيوية مؤكدة أو محتملة لا يُنقل دون --redact، أو --share-secret مع
سبب.`,
	},
	"Take what already runs in an AWS account into an inventory, so that it is assessed too": {
		"Reprendre dans un inventaire ce qui tourne déjà dans un compte AWS, pour l'évaluer aussi", "إدخال ما يعمل بالفعل في حساب AWS في جرد كي يُقيَّم أيضا",
	},
	"regions to look at, or all (default: that of the AWS configuration)": {
		"régions à regarder, ou all (par défaut : celle de la configuration AWS)", "المناطق المراد فحصها، أو all (الافتراضي: منطقة إعداد AWS)",
	},
	"keys of the tags that name applications, whatever their case, the first that is there counts (default application,app)": {
		"clés des étiquettes qui nomment les applications, sans égard à la casse, la première présente compte (par défaut application,app)",
		"مفاتيح الوسوم التي تسمي التطبيقات دون اعتبار لحالة الأحرف، ويُعتمد أول موجود منها (الافتراضي application,app)",
	},
	"aws discover/long": {
		`Lit les instances EC2 et RDS d’un compte, toutes les pages de toutes les régions nommées, et les écrit comme serveurs, bases, cibles
d’hébergement et applications candidates : une par valeur des étiquettes qui nomment les applications. Ce qu’AWS ne dit pas, comme depuis
quand une application y est hébergée et quelles données elle tient, reste à dire par des personnes. Le décret 2-24-921, article 18, fixe un
terme à l’usage existant du nuage pour systèmes et données sensibles. Le compte n’est que lu ; les identifiants viennent de la chaîne
habituelle du SDK d’AWS.` + importedFr,
		`يقرأ مثيلات EC2 وRDS في الحساب، بكل صفحات كل المناطق المسماة، ويكتبها خوادم وقواعد بيانات ووجهات استضافة وتطبيقات مرشحة: تطبيق لكل قيمة من
قيم الوسوم التي تسمي التطبيقات. وما لا يقوله AWS، مثل تاريخ بدء الاستضافة هناك والبيانات المحفوظة، يبقى للناس أن يقولوه. ويحدد المرسوم
2-24-921 في مادته 18 أجلا للاستعمال القائم للسحابة في النظم والبيانات الحساسة. الحساب يُقرأ فقط، وبيانات الاعتماد من سلسلة AWS SDK
المعتادة.` + importedAr,
	},
}
