package main

// The end of the long texts of all imports into an inventory.
const (
	importedFr = `

DIR est créé s’il n’existe pas. S’il contient un inventaire, celui-ci est mis à jour : de nouveaux blocs deviennent de nouveaux fichiers, les
informations que l’outil donne autrement changent là où elles sont, et ce que des personnes ont écrit depuis le dernier import reste. Où les
deux ont changé, la valeur de l’outil est mise à côté de celle du fichier, avec sa source, jusqu’à ce que quelqu’un décide. Rien n’est
supprimé : ce que l’outil n’a plus est listé. Tous les fichiers sont écrits ou aucun ; la base de la comparaison suivante est gardée dans
DIR/.cloudfirst et peut être supprimée.`
	importedAr = `

ينشأ DIR إن لم يوجد. وإن تضمن جردا تم تحيينه: تصبح الكتل الجديدة ملفات جديدة، وتتغير في مكانها المعلومات التي تقدمها الأداة على نحو آخر، ويبقى
ما كتبه الناس منذ آخر استيراد. وحيث تغير الاثنان توضع قيمة الأداة إلى جانب قيمة الملف، مع مصدرها، إلى أن يقرر أحد. لا يحذف شيء: ما لم يعد لدى
الأداة يسرد. تكتب الملفات كلها أو لا يكتب أي منها؛ ويحفظ أساس المقارنة الموالية في DIR/.cloudfirst ويمكن حذفه.`
)

// saidLong are the long texts of commands that read and answer, by path.
var saidLong = map[string]said{
	"/long": {
		`Dit de chaque application d’une administration à quel point elle est prête pour le nuage, où elle peut être hébergée selon le droit marocain
et pourquoi, ce qui reste inconnu, et dans quelle vague elle migre.`,
		`يبين لكل تطبيق من تطبيقات الإدارة مدى جاهزيته للسحابة، وأين يمكن استضافته بمقتضى القانون المغربي ولماذا، وما بقي مجهولا، وفي أي موجة ينتقل.`,
	},
	"fmt/long": {
		`Met des fichiers d’inventaire dans la disposition canonique et imprime les noms de ceux qui changent. Rien n’est réordonné, et mots, valeurs
et commentaires restent tels quels. D’un dossier, chaque fichier sous lui dont le nom finit par .inv.hcl est mis en forme ; les liens sont
passés.

Un fichier est écrit en entier ou pas du tout, et garde ses permissions. Un fichier avec des erreurs est laissé tel quel : elles sont
imprimées, et les autres fichiers sont mis en forme tout de même. Avec --check rien n’est écrit, et le code de sortie est 1 si un fichier
changerait.`,
		`يضع ملفات الجرد في الشكل المعياري ويطبع أسماء ما يتغير منها. لا يعاد ترتيب شيء، وتبقى الكلمات والقيم والتعليقات كما هي. في المجلد يشمل كل ملف
تحته ينتهي اسمه بـ .inv.hcl؛ وتتجاوز الروابط.

يكتب الملف كاملا أو لا يكتب، ويحتفظ بصلاحياته. يترك الملف ذو الأخطاء على حاله: تطبع الأخطاء وتعالج الملفات الأخرى مع ذلك. مع --check لا يكتب شيء،
ويكون رمز الخروج 1 إن كان ملف سيتغير.`,
	},
	"portfolio/long": {
		`Compte les applications par leur meilleur avis, par administration, secteur, public des e-services et en tout, avec la note moyenne en
intervalle et les règles qui pèsent le plus. Dit de chaque cible ce qu’elle contiendrait, si cela tient dans ce qu’elle a, et ce que cela
coûterait par mois ; et quelle part des applications, des systèmes de classe A et B et des e-services chaque fournisseur aurait. Ce que les
informations ne décident pas est dit inconnu. --json donne les identifiants derrière chaque nombre.`,
		`يعد التطبيقات حسب أفضل حكم لها، لكل إدارة وقطاع وجمهور للخدمات الإلكترونية وإجمالا، مع متوسط النقط كمجال والقواعد الأثقل وزنا. ويبين لكل وجهة ما
ستتضمنه، وهل يسعه ما لديها، وكم سيكلف في الشهر؛ وأي حصة من التطبيقات ومن نظم الصنفين A و B ومن الخدمات الإلكترونية ستكون لكل مزود. ما لا تحسمه
المعلومات يسمى مجهولا. يعطي --json المعرفات وراء كل عدد.`,
	},
	"questions/long": {
		`Liste les informations que personne ne connaît, dans l’ordre où les demander. Ce qu’une réponse trancherait est calculé : chaque valeur
possible est essayée, et les règles sont évaluées de nouveau. Les informations qui ne tranchent qu’ensemble viennent ensemble.

Avec -o les questions sont écrites comme un formulaire à remplir, une feuille pour chaque équipe, administration ou fournisseur à interroger ;
cloudfirst answer le reprend dans les fichiers.`,
		`يسرد المعلومات التي لا يعرفها أحد، بترتيب السؤال عنها. ما يحسمه الجواب محسوب: تجرب كل قيمة ممكنة وتقيم القواعد من جديد. المعلومات التي لا تحسم
شيئا إلا معا تأتي معا.

مع -o تكتب الأسئلة كاستمارة للتعبئة، ورقة لكل فريق أو إدارة أو مزود يسأل؛ ويدخلها cloudfirst answer في الملفات.`,
	},
	"answer/long": {
		`Lit un formulaire écrit par cloudfirst questions et rempli par des personnes, et écrit les réponses dans les fichiers, avec source et date.
Commentaires et disposition restent. Ce que quelqu’un a changé depuis dans les fichiers n’est pas écrasé : les deux sont alors donnés, jusqu’à
ce qu’une personne décide. Quand une réponse ne peut être lue, chaque ligne en cause est nommée et rien n’est écrit.`,
		`يقرأ استمارة كتبها cloudfirst questions وعبأها الناس، ويكتب الأجوبة في الملفات مع المصدر والتاريخ. تبقى التعليقات والشكل. ما غيره أحد في الملفات
بعد ذلك لا يستبدل: تذكر القيمتان إلى أن يقرر شخص. وإن تعذرت قراءة جواب سمي كل صف معني ولم يكتب شيء.`,
	},
	"dispositions/long": {
		`Recommande une de sept dispositions pour chaque application, et pour les serveurs, bases et produits qui en diffèrent, avec la suivante et
l’écart en points. Où des informations inconnues décident, liste ce qui reste possible et quoi établir. Ce qu’une personne a décidé,
move.disposition dans l’inventaire avec disposition_reason, passe avant ce qui est recommandé, et porte ! où une règle l’exclut. Avec une
application nommée, chaque raison est dite. Aucune disposition ne change un avis d’hébergement.`,
		`يوصي بواحد من سبعة مصائر لكل تطبيق، وللخوادم وقواعد المعطيات والمنتجات التي تختلف عنه، مع التالي والفارق بالنقاط. حيث تحسم معلومات مجهولة يسرد ما
بقي ممكنا وما يجب معرفته. ما قرره شخص، أي move.disposition في الجرد مع disposition_reason، يتقدم على ما يوصى به، ويحمل العلامة ! حيث تستبعده قاعدة.
مع تسمية تطبيق تذكر كل الأسباب. لا يغير أي مصير حكم استضافة.`,
	},
	"maturity/long": {
		`Dit de chaque administration et registre à quel niveau il est sur chaque échelle, et ce qui manque pour le suivant : ce qui n’est certainement
pas atteint, et ce que personne ne sait, avec l’information à donner. Les niveaux sont un jugement de la maison, car aucune méthode officielle
n’a été trouvée ; leurs seuils sont dans les données du paquet house. --json donne les preuves de ce qui est atteint, avec source, fichier et
ligne.`,
		`يبين لكل إدارة وسجل مستواه في كل سلم، وما ينقصه للمستوى الموالي: ما لم يتحقق بيقين، وما لا يعرفه أحد، مع المعلومة الواجب ذكرها. المستويات تقدير
داخلي، إذ لم توجد طريقة رسمية؛ وعتباتها في معطيات الحزمة house. يعطي --json أدلة ما تحقق مع المصدر والملف والسطر.`,
	},
	"indicators/long": {
		`Compte les e-services par public et niveau en ligne, les services en ligne et peu utilisés, les sites avec fibre et 5G, et les applications
dont il est établi que le nuage fut considéré, par administration et en tout. Avec --before, documents et délais réduits sont comparés à un
inventaire antérieur. La maturité des registres est mesurée par des règles du paquet house : ajoutez --pack all pour la voir.`,
		`يعد الخدمات الإلكترونية حسب الجمهور ومستوى الرقمنة، والخدمات المتاحة قليلة الاستعمال، والمواقع المزودة بالألياف و 5G، والتطبيقات التي ثبت النظر في
السحابة بشأنها، لكل إدارة وإجمالا. مع --before تقارن الوثائق والآجال المخفضة بجرد سابق. يقاس نضج السجلات بقواعد الحزمة house: أضف --pack all لرؤيته.`,
	},
	"keep/long": {
		`Évalue un inventaire et garde les réponses dans un fichier JSON avec tout ce dont elles sont faites : les informations, les règles en texte, le
modèle, le jour. cloudfirst diff et cloudfirst trend lisent ces fichiers, même des années plus tard : ce qu’une version ultérieure répond est
alors distingué de ce qu’ont changé les informations, les règles ou le modèle.`,
		`يقيم جردا ويحفظ الأجوبة في ملف JSON واحد مع كل ما بنيت عليه: المعلومات والقواعد نصا والنموذج واليوم. يقرأ cloudfirst diff و cloudfirst trend هذه
الملفات ولو بعد سنوات: فيميز ما تجيب به نسخة لاحقة عما غيرته المعلومات أو القواعد أو النموذج.`,
	},
	"diff/long": {
		`Compare deux résultats, chacun le dossier d’un inventaire ou un fichier écrit par cloudfirst keep, et dit quels avis, classes, notes,
recommandations et constats ont changé, et à cause de quelle information, règle, donnée de règles, nombre du modèle ou jour. Les causes sont
distinguées en évaluant l’entre-deux, non devinées : une cause qui suffit seule, des causes qui ne suffisent qu’ensemble.

Deux plans écrits par cloudfirst plan --json sont comparés comme le fait cloudfirst plan compare. De deux dossiers de règles, où le mot embedded
désigne les règles de ce programme, il dit quelles règles sont nouvelles, disparues ou changées, et en quoi.`,
		`يقارن نتيجتين، كل منهما مجلد جرد أو ملف كتبه cloudfirst keep، ويبين ما تغير من الأحكام والأصناف والنقط والتوصيات والملاحظات، وبسبب أي معلومة أو
قاعدة أو معطيات قواعد أو عدد في النموذج أو يوم. تميز الأسباب بتقييم ما بين النتيجتين لا بالتخمين: سبب يكفي وحده، وأسباب لا تكفي إلا معا.

خطتان كتبهما cloudfirst plan --json تقارنان كما يفعل cloudfirst plan compare. ومن مجلدي قواعد، حيث تعني كلمة embedded قواعد هذا البرنامج، يبين القواعد الجديدة
والمحذوفة والمتغيرة وفيم تغيرت.`,
	},
	"trend/long": {
		`Met des résultats côte à côte, le plus ancien d’abord : combien d’applications peuvent migrer, combien d’avis et de questions sont ouverts,
entre quoi se situe la note globale. Un résultat est un fichier écrit par cloudfirst keep, ou le dossier d’un inventaire. Une colonne faite
avec d’autres règles ou un autre modèle que la précédente est marquée, car ses chiffres ne parlent pas du portefeuille seul.`,
		`يضع النتائج جنبا إلى جنب، الأقدم أولا: كم تطبيقا يمكن أن ينتقل، وكم حكما وسؤالا مفتوحا، وبين أي حدين تقع النقطة الإجمالية. النتيجة ملف كتبه
cloudfirst keep أو مجلد جرد. العمود المبني على قواعد أو نموذج غير سابقه يحمل علامة، لأن أرقامه لا تخص المحفظة وحدها.`,
	},
	"whatif/long": {
		`Demande ce qui arriverait si un fournisseur perdait sa qualification, si une cible atteignait le niveau 2, si une offre de niveau 2 s’ouvrait,
si un allègement comme celui de l’article 17 prenait fin, si un site perdait ses liaisons ; ou, avec --set, si des informations étaient
autres. Chaque question reçoit sa réponse en évaluant l’inventaire tel qu’il serait. Celles qui ôtent ou donnent leur seule place au plus
d’applications viennent d’abord. Les éléments d’une liste sont séparés par des virgules ; les mots unknown, not_applicable et nothing ôtent
une valeur.`,
		`يسأل عما سيحدث لو فقد مزود تأهيله، أو بلغت وجهة المستوى 2، أو فتح عرض من المستوى 2، أو انتهى تخفيف مثل تخفيف المادة 17، أو فقد موقع وصلاته؛ أو،
مع --set، لو كانت معلومات غير ما هي. يجاب عن كل سؤال بتقييم الجرد كما سيكون. تأتي أولا الأسئلة التي تسلب أكبر عدد من التطبيقات مكانها الوحيد أو تعطيه.
تفصل عناصر القائمة بفواصل؛ والكلمات unknown و not_applicable و nothing تزيل القيمة.`,
	},
	"path/long": {
		`Avec une application et une cible : les changements de moindre effort qui y rendent l’application éligible, vérifiés en interrogeant de nouveau
les règles. Sans cible : pour chacune. Sans application : les quelques changements qui amènent le plus d’applications à une cible, dans l’ordre
de ce qu’ils apportent par jour-personne ; ce qui sert à plusieurs est payé une fois.

Les changements viennent de ce que les règles disent possible à des personnes. Rien ne propose que des données soient moins sensibles, ni qu’un
fournisseur soit un autre. Où rien ne peut être fait, la règle qui s’y oppose est nommée. Ce qui attend des informations inconnues est demandé,
non changé : cloudfirst questions les ordonne. Les jours-personne sont 2, 10 et 40 pour un effort faible, moyen et élevé, sauf si --effort dit
autrement ; c’est un point de départ et non une statistique.`,
		`مع تطبيق ووجهة: التغييرات الأقل جهدا التي تجعل التطبيق مؤهلا فيها، متحققا منها بسؤال القواعد من جديد. دون وجهة: إلى كل منها. دون تطبيق: التغييرات
القليلة التي تبلغ بأكبر عدد من التطبيقات وجهة ما، بترتيب ما تحققه لكل يوم عمل؛ وما يحتاجه عدة تطبيقات يؤدى مرة واحدة.

تأتي التغييرات مما تقول القواعد إن الناس يستطيعونه. لا يقترح شيء أن تكون المعطيات أقل حساسية أو أن يكون المزود غيره. وحيث لا يمكن فعل شيء تسمى
القاعدة المعترضة. ما ينتظر معلومات لا يعرفها أحد يسأل عنه ولا يغير: يرتبه cloudfirst questions. أيام العمل 2 و 10 و 40 للجهد المنخفض والمتوسط
والمرتفع، ما لم يقل --effort غير ذلك؛ وهي نقطة انطلاق لا إحصاء.`,
	},
}
