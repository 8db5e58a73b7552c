package importers

import "github.com/cloudfirst-toolkit/cloudfirst/internal/tell"

// formTexts are what notes say of forms that people fill in, and of sheets of their own.
var formTexts = []tell.Text{
	{En: "the application has no name: the row is not read; name it", Fr: "l’application n’a pas de nom : la ligne n’est pas lue ; nommez-la", Ar: "ليس للتطبيق اسم: لم يقرأ الصف؛ سمه"},
	{
		En: "%q has a row of its own already, row %d: what they say is joined, and in conflict where it differs",
		Fr: "%q a déjà une ligne à elle, la ligne %d : ce qu’elles disent est réuni, et en conflit là où cela diffère",
		Ar: "لـ %q صف من قبل، هو الصف %d: جمع ما يقولان، وهو متعارض حيث يختلفان",
	},
	{En: "characters that cannot be seen were taken out of %q", Fr: "des caractères qu’on ne voit pas ont été enlevés de %q", Ar: "حذفت محارف لا ترى من %q"},
	{En: "%q is not of the form Name <mail>: it is kept as it stands", Fr: "%q n’a pas la forme Nom <courriel> : il est gardé tel quel", Ar: "%q ليس بالشكل Name <mail>: حفظ كما هو"},
	{
		En: "pair %d has a category without a tag or a tag without a category: %q",
		Fr: "la paire %d a une catégorie sans étiquette ou une étiquette sans catégorie : %q", Ar: "في الزوج %d فئة بلا وسم أو وسم بلا فئة: %q",
	},
	{
		En: "%q stands beyond the columns of the header: the row may be shifted and is not read; add the missing titles or remove the cell",
		Fr: "%q est au-delà des colonnes de l’en-tête : la ligne peut être décalée et n’est pas lue ; ajoutez les titres qui manquent ou enlevez la cellule",
		Ar: "%q بعد أعمدة الرأس: قد يكون الصف منزاحا ولم يقرأ؛ أضف العناوين الناقصة أو احذف الخلية",
	},
	{
		En: "%q is a person, not a category of tags: the row has more columns than its header and is not read; name the columns Owner and Contributors",
		Fr: "%q est une personne, pas une catégorie d’étiquettes : la ligne a plus de colonnes que son en-tête et n’est pas lue ; nommez les colonnes Owner et Contributors",
		Ar: "%q شخص وليس فئة وسوم: أعمدة الصف أكثر من رأسه ولم يقرأ؛ سم العمودين Owner و Contributors",
	},
	{En: "%q is no record type: write 1 for an application, 2 for a dependency", Fr: "%q n’est pas un type : écrivez 1 pour une application, 2 pour une dépendance", Ar: "%q ليس نوع سجل: اكتب 1 لتطبيق، و 2 لتبعية"},
	{
		En: "the header has no columns for dependencies: the row is not read; add them as Konveyor's template has them",
		Fr: "l’en-tête n’a pas de colonnes pour les dépendances : la ligne n’est pas lue ; ajoutez-les comme le modèle de Konveyor les a",
		Ar: "ليس في الرأس أعمدة للتبعيات: لم يقرأ الصف؛ أضفها كما في قالب Konveyor",
	},
	{
		En: "a dependency needs the names of two applications: the row is not read; fill both in",
		Fr: "une dépendance demande les noms de deux applications : la ligne n’est pas lue ; remplissez les deux", Ar: "تحتاج التبعية إلى اسمي تطبيقين: لم يقرأ الصف؛ املأهما",
	},
	{
		En: "%q is no direction: write southbound when the application depends on the dependency, northbound for the opposite",
		Fr: "%q n’est pas une direction : écrivez southbound quand l’application dépend de la dépendance, northbound pour l’inverse",
		Ar: "%q ليس اتجاها: اكتب southbound إذا كان التطبيق يعتمد على التبعية، و northbound للعكس",
	},
	{
		En: "%q depends on itself, which says nothing: the row is not read; name another application",
		Fr: "%q dépend d’elle-même, ce qui ne dit rien : la ligne n’est pas lue ; nommez une autre application", Ar: "%q يعتمد على نفسه، ولا معنى لذلك: لم يقرأ الصف؛ سم تطبيقا آخر",
	},
	{En: "the dependency of %q on %q was stated above", Fr: "la dépendance de %q envers %q a été déclarée plus haut", Ar: "اعتماد %q على %q مذكور أعلاه"},
	{
		En: "application.%s has no row of type 1: nothing but its name is known; add the row",
		Fr: "application.%s n’a pas de ligne de type 1 : on n’en connaît que le nom ; ajoutez la ligne", Ar: "ليس لـ application.%s صف من النوع 1: لا يعرف إلا اسمه؛ أضف الصف",
	},
	{En: "%q looks like the name of another %s: it gets the id %s", Fr: "%q ressemble au nom d’un autre %s : il reçoit l’identifiant %s", Ar: "%q يشبه اسم %s آخر: معرفه %s"},
	{En: "the mapping says nothing about this sheet: not read", Fr: "la correspondance ne dit rien de cette feuille : non lue", Ar: "لا تقول المطابقة شيئا عن هذه الورقة: لم تقرأ"},
	{En: "the sheet has no header of an intake form: it is not read", Fr: "la feuille n’a pas l’en-tête d’un formulaire de saisie : elle n’est pas lue", Ar: "ليس في الورقة رأس استمارة إدخال: لم تقرأ"},
	{
		En: "%q is no r_type: left out; write Retire, Retain, Relocate, Rehost, Repurchase, Replatform, Rearchitect or TBC",
		Fr: "%q n’est pas un r_type : laissé de côté ; écrivez Retire, Retain, Relocate, Rehost, Repurchase, Replatform, Rearchitect ou TBC",
		Ar: "%q ليس r_type: ترك؛ اكتب Retire أو Retain أو Relocate أو Rehost أو Repurchase أو Replatform أو Rearchitect أو TBC",
	},
	{En: "%q is none of %s: left out", Fr: "%q n’est aucun de %s : laissé de côté", Ar: "%q ليس أيا من %s: ترك"},
	{En: "%q is none of %s: it is kept as it stands", Fr: "%q n’est aucun de %s : gardé tel quel", Ar: "%q ليس أيا من %s: حفظ كما هو"},
	{
		En: "%q differs from %q, which row %d has for the same application: neither is taken; decide",
		Fr: "%q diffère de %q, que la ligne %d a pour la même application : aucun n’est pris ; décidez", Ar: "%q يختلف عن %q الذي في الصف %d للتطبيق نفسه: لم يؤخذ أي منهما؛ قرر",
	},
	{
		En: "%q is not taken for a date: write year-month-day, such as 2026-10-31",
		Fr: "%q n’est pas pris pour une date : écrivez année-mois-jour, comme 2026-10-31", Ar: "%q لا يعد تاريخا: اكتب سنة-شهر-يوم، مثل 2026-10-31",
	},
	{
		En: "the row names no application, no server and no database: it is not read; fill in %s, %s or %s",
		Fr: "la ligne ne nomme ni application, ni serveur, ni base de données : elle n’est pas lue ; remplissez %s, %s ou %s",
		Ar: "لا يسمي الصف تطبيقا ولا خادما ولا قاعدة بيانات: لم يقرأ؛ املأ %s أو %s أو %s",
	},
	{En: "empty: what the row names belongs to no application; name it", Fr: "vide : ce que nomme la ligne n’est à aucune application ; nommez-la", Ar: "فارغ: ما يسميه الصف ليس لأي تطبيق؛ سمه"},
	{En: "%s is an error of the spreadsheet: left out; correct the formula", Fr: "%s est une erreur du tableur : laissé de côté ; corrigez la formule", Ar: "%s خطأ في الجدول: ترك؛ صحح الصيغة"},
	{En: "%q is no tag: write key=value, and a semicolon between two", Fr: "%q n’est pas une étiquette : écrivez clé=valeur, et un point-virgule entre deux", Ar: "%q ليس وسما: اكتب key=value وفاصلة منقوطة بين اثنين"},
}
