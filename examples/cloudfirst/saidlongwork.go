package main

// saidLongWork are the long texts of commands that plan, write, import and deal with rules, by path.
var saidLongWork = map[string]said{
	"plan/long": {
		`Planifie les vagues de toutes les applications qui peuvent migrer : en aussi peu de vagues que possible, avec une preuve du nombre minimal et
les raisons de chaque placement. Avec --previous, un plan écrit par plan --json tient autant qu’il peut : ce qui est passé ou engagé est gardé,
et peu d’applications changent de vague. Les dossiers nommés compare, whatif ou replay s’écrivent ./compare et ainsi de suite.`,
		`يخطط موجات كل التطبيقات التي يمكن أن تنتقل: بأقل عدد من الموجات يمكن إيجاده، مع إثبات أقل عدد ممكن وأسباب كل موضع. مع --previous تبقى خطة كتبها
plan --json قدر الإمكان: يحفظ ما مضى أو التزم به، وقليل من التطبيقات يغير موجته. المجلدات المسماة compare أو whatif أو replay تكتب ./compare وهكذا.`,
	},
	"plan compare/long": {
		`Compare deux plans, chacun un fichier écrit par cloudfirst plan --json : quand ils finissent, ce qui migre plus tôt ou plus tard, ce qui a
reçu ou perdu sa vague, ce que les vagues demandent aux équipes et ce qu’il y a, le risque des vagues, et ce qui fut supposé.`,
		`يقارن خطتين، كل منهما ملف كتبه cloudfirst plan --json: متى تنتهيان، وما يتقدم أو يتأخر، وما كسب موجته أو فقدها، وما تطلبه الموجات من الفرق وما هو
متاح، وخطر الموجات، وما افترض.`,
	},
	"plan whatif/long": {
		`Planifie l’inventaire tel qu’il est et tel que chaque scénario le voudrait, et met les plans côte à côte : fin, applications sans vague, plus
grand risque d’une vague, précocité de ce qui est risqué, et nombre de semaines où des applications qui échangent des données sont en deux
lieux. Un scénario qu’un autre bat est dit non meilleur ; les autres sont à choisir.

Un scénario a un nom, deux points et ce qui est autrement : PATH=VALUE pour une information, -freeze.ID pour un gel levé, +freeze.ID=FROM..UNTIL
pour un gel ajouté. Seuls les scénarios qui peuvent toucher des avis sont soumis de nouveau aux règles. --scenarios lit un fichier d’un scénario
par ligne.`,
		`يخطط الجرد كما هو وكما يريده كل سيناريو، ويضع الخطط جنبا إلى جنب: النهاية، والتطبيقات دون موجة، وأكبر خطر في موجة، ومدى تبكير ما هو خطر، وعدد
الأسابيع التي تكون فيها تطبيقات تتبادل المعطيات في مكانين. السيناريو الذي يتفوق عليه غيره يقال إنه ليس أفضل؛ والباقي للاختيار.

للسيناريو اسم ونقطتان وما هو مختلف: PATH=VALUE لمعلومة، و -freeze.ID لتجميد يرفع، و +freeze.ID=FROM..UNTIL لتجميد يضاف. لا تسأل القواعد من جديد إلا عن
السيناريوهات التي قد تمس الأحكام. يقرأ --scenarios ملفا فيه سيناريو في كل سطر.`,
	},
	"plan replay/long": {
		`Confronte ce que l’inventaire dit s’être passé (move.moved_on, et l’effort corrigé) à un plan écrit par plan --json : ce qui a migré dans
quelle vague, avec quel retard, et quelle part du travail prévu chaque équipe a faite. La prévision planifie de nouveau à partir du jour de
l’inventaire avec chaque équipe aussi rapide que jusqu’ici ; son étendue vient de la vague la plus lente et de la plus rapide. Ce qui est
inconnu est dit.`,
		`يقارن ما يقول الجرد إنه حدث (move.moved_on والجهد المصحح) بخطة كتبها plan --json: ما انتقل وفي أي موجة وبأي تأخر، وكم أنجز كل فريق من العمل المخطط.
يعيد التوقع التخطيط من يوم الجرد مع كل فريق بسرعته حتى الآن؛ ومداه من أبطأ موجة وأسرعها. وما هو مجهول يذكر.`,
	},
	"report/long": {
		`Évalue, planifie et écrit tout le rapport. Tous les fichiers sont écrits ou aucun. Quand aucun plan ne peut exister, le rapport est écrit tout
de même, avec les conflits à la place du plan, et le code de sortie est 1.`,
		`يقيم ويخطط ويكتب التقرير كاملا. تكتب الملفات كلها أو لا يكتب أي منها. وإن لم تكن خطة ممكنة كتب التقرير مع ذلك، وفيه التعارضات مكان الخطة، ويكون رمز
الخروج 1.`,
	},
	"export sheet/long": {
		`Écrit toutes les informations d’un inventaire en tables, une par genre de bloc. FILE finit par .xlsx pour un classeur et par .zip pour des
fichiers CSV ; tout autre nom est un dossier de fichiers CSV. Un fichier est écrit en entier ou pas du tout.`,
		`يكتب كل معلومات الجرد في جداول، جدول لكل نوع من الكتل. ينتهي FILE بـ .xlsx لمصنف وبـ .zip لملفات CSV؛ وأي اسم آخر مجلد لملفات CSV. يكتب الملف كاملا
أو لا يكتب.`,
	},
	"export inventory/long": {
		`Écrit l’inventaire même en un seul fichier : en JSON quand le nom finit par .inv.json, en HCL quand il finit par .inv.hcl. Modèles, valeurs
par défaut, locales et espaces de travail sont développés ; les commentaires ne sont pas gardés. Le fichier se lit comme le même inventaire.`,
		`يكتب الجرد نفسه في ملف واحد: بصيغة JSON إذا انتهى الاسم بـ .inv.json وبصيغة HCL إذا انتهى بـ .inv.hcl. تكتب القوالب والقيم الافتراضية والمحلية ومساحات
العمل مبسوطة؛ ولا تحفظ التعليقات. يقرأ الملف على أنه الجرد نفسه.`,
	},
	"import rvtools/long": {
		`Importe un classeur RVTools, ou les fichiers CSV qu’il écrit par onglet : les fichiers, leur dossier ou son zip. Serveurs, tailles et systèmes,
sites et applications candidates sont écrits comme un inventaire que des personnes lisent et complètent. Tout ce que RVTools ne peut savoir,
comme responsables, données et flux, est laissé de côté et non deviné.

L’application d’une machine est trouvée par le premier de ceux-ci qui dit quelque chose : la colonne que nomme --application-column, le
--annotation-pattern, le --name-pattern, et le dossier de la machine. Un motif est une expression régulière dont le seul groupe est le nom.` + importedFr,
		`يستورد مصنف RVTools أو ملفات CSV التي يكتبها لكل ورقة: الملفات أو مجلدها أو أرشيف zip له. تكتب الخوادم وأحجامها ونظمها والمواقع والتطبيقات المرشحة
كجرد يقرؤه الناس ويكملونه. كل ما لا يمكن أن يعرفه RVTools، كالمسؤولين والمعطيات والتدفقات، يترك ولا يخمن.

يوجد تطبيق الآلة بأول ما يفيد من هذه: العمود الذي يسميه --application-column، ثم --annotation-pattern، ثم --name-pattern، ثم مجلد الآلة. النمط تعبير نمطي
مجموعته الوحيدة هي الاسم.` + importedAr,
	},
	"import aws-discovery/long": {
		`Importe le modèle d’import d’AWS Application Discovery, ou son export : un zip, son dossier ou les fichiers. Les connexions deviennent des flux
entre les applications que les fichiers, ou l’inventaire de DIR, voient sur les serveurs.` + importedFr,
		`يستورد قالب الاستيراد لأداة AWS Application Discovery أو تصديرها: أرشيف zip أو مجلده أو الملفات. تصبح الاتصالات تدفقات بين التطبيقات التي تراها الملفات،
أو الجرد في DIR، على الخوادم.` + importedAr,
	},
	"import azure-migrate/long": {
		`Importe le fichier CSV de serveurs que prend Azure Migrate, et son export de dépendances : les fichiers, leur dossier ou un zip. Une dépendance
devient un flux entre les applications que les deux serveurs hébergent, pour autant que l’inventaire de DIR dise lesquelles.` + importedFr,
		`يستورد ملف CSV للخوادم الذي يأخذه Azure Migrate، وتصديره للتبعيات: الملفات أو مجلدها أو أرشيف zip. تصبح التبعية تدفقا بين التطبيقات التي يستضيفها
الخادمان، بقدر ما يبينها الجرد في DIR.` + importedAr,
	},
	"import cmf/long": {
		`Importe un formulaire d’entrée de Cloud Migration Factory, CSV ou classeur. Les applications d’une vague sont liées pour migrer ensemble, sauf
avec --leave-waves.` + importedFr,
		`يستورد استمارة Cloud Migration Factory، ملف CSV أو مصنفا. تربط تطبيقات الموجة لتنتقل معا، ما لم يعط --leave-waves.` + importedAr,
	},
	"import konveyor/long": {
		`Importe le fichier CSV d’applications que prend Konveyor, de 15 ou 17 colonnes. Les dépendances deviennent des flux.` + importedFr,
		`يستورد ملف CSV للتطبيقات الذي يأخذه Konveyor، ذا 15 أو 17 عمودا. تصبح التبعيات تدفقات.` + importedAr,
	},
	"import mapped/long": {
		`Importe tout fichier CSV ou classeur par un fichier de correspondance, qui dit quelles colonnes donnent quelles informations. cloudfirst import
propose en écrit un premier. --as-of prend la place du jour que donne la correspondance.` + importedFr,
		`يستورد أي ملف CSV أو مصنف بملف مطابقة يبين أي الأعمدة تعطي أي المعلومات. يكتب cloudfirst import propose ملفا أولا. يحل --as-of محل اليوم الذي تذكره
المطابقة.` + importedAr,
	},
	"import migration-center/long": {
		`Importe les tables CSV de Google Migration Center : les fichiers, leur dossier ou un zip. Une étiquette peut nommer les applications d’une
machine.` + importedFr,
		`يستورد جداول CSV من Google Migration Center: الملفات أو مجلدها أو أرشيف zip. يمكن لوسم أن يسمي تطبيقات الآلة.` + importedAr,
	},
	"import propose/long": {
		`Regarde les titres et les mille premières lignes d’un fichier CSV ou classeur et en écrit un fichier de correspondance. Ce qui est sûr est
actif ; ce qui ne l’est pas est en commentaire sous une question, et les questions sont imprimées. Rien n’est écrasé.`,
		`ينظر في العناوين والألف صف الأولى من ملف CSV أو مصنف ويكتب له ملف مطابقة. المؤكد مفعل؛ وغير المؤكد في تعليقات تحت سؤال، وتطبع الأسئلة. لا يستبدل شيء.`,
	},
	"policy/long": {
		`Contient les outils de qui écrit des règles. DIR est un dossier de règles : une bibliothèque entière, un paquet, ou le dossier d’une règle ; le
mot embedded désigne les règles de ce programme.`,
		`يضم أدوات من يكتبون القواعد. DIR مجلد قواعد: مكتبة كاملة أو حزمة أو مجلد قاعدة واحدة؛ والكلمة embedded تعني قواعد هذا البرنامج.`,
	},
	"policy impact/long": {
		`Évalue un inventaire avec deux bibliothèques de règles et dit quels avis et constats diffèrent, et à cause de quelle règle. OLD et NEW sont des
dossiers de règles ; le mot embedded désigne les règles de ce programme.`,
		`يقيم جردا بمكتبتي قواعد ويبين أي الأحكام والملاحظات تختلف، وبسبب أي قاعدة. OLD و NEW مجلدا قواعد؛ والكلمة embedded تعني قواعد هذا البرنامج.`,
	},
	"policy lint/long": {
		`Compare chaque nom et mot des règles aux documents qu’elles lisent, et cherche ce qui est lent, les pièges du langage, et les textes et fichiers
qui manquent. rego/LINT.md explique chaque message. Sans DIR : le dossier policies. Seules les erreurs font échouer la commande.`,
		`يقارن كل اسم وكلمة في القواعد بالوثائق التي تقرؤها، ويبحث عما هو بطيء وعن مزالق اللغة وعن النصوص والملفات الناقصة. يشرح rego/LINT.md كل رسالة. دون DIR:
المجلد policies. لا تفشل الأمر إلا الأخطاء.`,
	},
	"policy new/long": {
		`Commence une règle qui demande quelque chose d’un attribut. Ses tests et son exemple passent une fois écrits les textes qui commencent par TODO ;
jusque-là chaque commande les liste. Sans ID, le prochain libre du paquet est pris. Rien n’est écrasé.`,
		`يبدأ قاعدة تطلب شيئا من خاصية. تنجح اختباراتها ومثالها متى كتبت النصوص التي تبدأ بـ TODO؛ وإلى ذلك الحين يسردها كل أمر. دون ID يؤخذ الموالي المتاح في
الحزمة. لا يستبدل شيء.`,
	},
	"policy test/long": {
		`Exécute les tests Rego avec le testeur d’OPA, et les commentaires # want de chaque example.hcl. Sont signalées aussi les lignes d’une règle
qu’aucun test n’atteint, et les issues que ni tests ni exemple ne montrent. Sans DIR : le dossier policies.`,
		`يشغل اختبارات Rego بأداة OPA نفسها، وتعليقات # want في كل example.hcl. ويبلغ أيضا عن أسطر القاعدة التي لا يبلغها أي اختبار، والنتائج التي لا تظهرها
الاختبارات ولا المثال. دون DIR: المجلد policies.`,
	},
	"model/long": {
		`Imprime le modèle dont sont faites les notes : les points qu’ôte une règle enfreinte selon sa gravité, les points de règles isolées, le poids de
chaque dimension dans la note globale, et quel genre de cible est préféré à égalité. Tout cela est un jugement de la maison ; rien n’en change
où une application peut aller.`,
		`يطبع النموذج الذي تبنى به النقط: النقاط التي تنقصها قاعدة مخالفة حسب خطورتها، ونقاط قواعد بعينها، ووزن كل بعد في النقطة الإجمالية، ونوع الوجهة المفضل
عند التساوي. كل ذلك تقدير داخلي؛ ولا يغير شيء منه أين يمكن أن يذهب تطبيق.`,
	},
	"weights/long": {
		`Range les applications en tout et dans chaque dimension, et dit de chaque nombre du modèle, les autres restant tels quels, de combien au moins il
doit bouger pour qu’un rang change, et lequel. Puis dit pour combien d’applications une autre cible serait recommandée si deux genres de cible
échangeaient leur place dans la préférence du modèle. --json donne chaque application dont le rang change. Aucun nombre ne change un avis.`,
		`يرتب التطبيقات إجمالا وفي كل بعد، ويبين لكل عدد في النموذج، مع بقاء غيره، أقل ما يجب أن يتحرك به لتتغير رتبة، ورتبة من. ثم يبين لكم تطبيقا سيوصى بوجهة
أخرى لو تبادل نوعا وجهة مكانيهما في تفضيل النموذج. يعطي --json كل تطبيق تتغير رتبته. لا يغير أي عدد حكما.`,
	},
	"exit-codes/long": {
		`0 : tout va bien.

1 : des erreurs dans l’inventaire, des constats au seuil de --fail-on ou nouveaux depuis --baseline, des règles ou des fichiers qui ne passent
pas, ou aucun plan.

2 : mauvais usage, entrée illisible, ou sortie impossible à écrire.

3 : entrée au-delà d’une limite.

4 : une erreur interne, à signaler.

130 : interrompu ; relancer la même commande recommence.

141 : plus personne ne lit les résultats, comme avec | head ; rien n’est dit.`,
		`0: كل شيء على ما يرام.

1: أخطاء في الجرد، أو ملاحظات بلغت عتبة --fail-on أو جديدة منذ --baseline، أو قواعد أو ملفات لا تجتاز، أو لا خطة.

2: استعمال خاطئ، أو مدخل لا يقرأ، أو مخرج لا يكتب.

3: مدخل يتجاوز حدا.

4: خطأ داخلي يجب الإبلاغ عنه.

130: توقف؛ إعادة الأمر نفسه تبدأ من جديد.

141: لم يعد أحد يقرأ النتائج، كما مع | head؛ ولا يقال شيء.`,
	},
	"environment/long": {
		`CLOUDFIRST_LANG : la langue de l’aide, des messages et des résultats, fr, ar ou en, quand --lang ne dit rien ; sinon le fichier de
projet, puis LC_ALL, LC_MESSAGES et LANG décident, puis l’anglais.

cloudfirst.hcl : le fichier de projet, dans le dossier courant ou le plus proche au-dessus où tous ne peuvent pas écrire. Chaque attribut est une
option, avec _ pour -, pour toutes les commandes qui l’ont : fail_on = "high", pack = ["ma", "peer"]. Un bloc est pour une commande : command
"report" { lang = "ar" }. inventory = "DIR" vaut pour un DIR omis. Les chemins partent du fichier. La ligne de commande passe avant lui ;
--no-project le laisse de côté.

NO_COLOR : quand elle est définie, la progression n’est pas montrée avec des caractères de contrôle.

Les résultats vont sur la sortie standard, tout le reste sur la sortie d’erreur. La progression n’est montrée que sur un terminal. Les fichiers
sont écrits en entier ou pas du tout.`,
		`CLOUDFIRST_LANG: لغة المساعدة والرسائل والنتائج، fr أو ar أو en، عندما لا يقول --lang شيئا؛ وإلا قرر ملف المشروع ثم LC_ALL و LC_MESSAGES و LANG، ثم
الإنجليزية.

cloudfirst.hcl: ملف المشروع، في المجلد الحالي أو أقرب مجلد فوقه لا يكتب فيه الجميع. كل خاصية خيار، مع _ مكان -، لكل الأوامر التي لها هذا الخيار:
fail_on = "high" و pack = ["ma", "peer"]. والكتلة لأمر واحد: command "report" { lang = "ar" }. ويقوم inventory = "DIR" مقام DIR إذا ترك. المسارات
نسبة إلى الملف. سطر الأوامر مقدم عليه؛ و --no-project يتركه.

NO_COLOR: إذا كانت معرفة لم يعرض التقدم بحروف التحكم.

تذهب النتائج إلى المخرج القياسي وكل ما عداها إلى مخرج الأخطاء. لا يعرض التقدم إلا على طرفية. تكتب الملفات كاملة أو لا تكتب.`,
	},
}
