package main

// saidDossier is what the command of official papers says of itself.
var saidDossier = map[string]said{
	"dossier needs KIND and DIR: write %s; KIND is one of %s": {
		"dossier demande KIND et DIR : écrivez %s ; KIND est l’un de %s", "يحتاج dossier إلى KIND و DIR: اكتب %s؛ و KIND أحد: %s",
	},
	"Drafts of official papers, prefilled with facts and their sources, blanks and doubts marked": {
		"Projets de pièces officielles, préremplis avec les informations et leurs sources, blancs et doutes marqués",
		"مشاريع وثائق رسمية معبأة مسبقا بالمعلومات ومصادرها، مع بيان الفراغات ومواضع الشك",
	},
	"dossier/long": {
		`Écrit des projets de pièces qu’une administration doit établir, préremplis à partir de l’inventaire : chaque valeur avec qui l’a déclarée,
quand et où, ou avec la règle et l’article dont elle découle. Ce que personne ne sait est un blanc, avec qui peut répondre, et figure dans une
liste à la fin. Les projets ne sont pas un avis juridique et n’imitent aucun formulaire officiel. KIND est l’un de :

  article-17    étude préalable au recours à un prestataire non qualifié (décret 2-24-921, art. 17)
  cndp          éléments pour la CNDP : déclaration, autorisation, transfert (loi 09-08)
  homologation  dossier de la décision de mettre en service un système sensible (loi 05-20)
  cloud-first   fiche d’une décision d’hébergement
  tender        annexe d’un contrat : clauses, réversibilité, exigences sur l’offre
  note          une page pour ceux qui décident

La fin du nom dans -o choisit le format : .html (A4), .docx, .md ou .json. Sans -o, du Markdown va sur la sortie standard.`,
		`يكتب مشاريع وثائق يتعين على الإدارة إعدادها، معبأة مسبقا من الجرد: كل قيمة مع من صرح بها ومتى وأين، أو مع القاعدة والمادة التي تنتج عنها. ما لا
يعرفه أحد يبقى فراغا مع من يمكنه الجواب، ويرد في لائحة في النهاية. ليست المشاريع استشارة قانونية ولا تحاكي أي استمارة رسمية. KIND واحد مما يلي:

  article-17    دراسة قبلية للجوء إلى مقدم خدمات غير مؤهل (المرسوم 2-24-921، المادة 17)
  cndp          عناصر للجنة الوطنية لحماية المعطيات: التصريح والإذن والنقل (القانون 09-08)
  homologation  ملف قرار تشغيل نظام حساس (القانون 05-20)
  cloud-first   بطاقة قرار استضافة
  tender        ملحق عقد: البنود وقابلية الاسترجاع ومتطلبات العرض
  note          صفحة واحدة لمن يقررون

تحدد نهاية الاسم في -o الصيغة: .html (A4) أو .docx أو .md أو .json. ومن دون -o يكتب Markdown على المخرج القياسي.`,
	},
	"file to write, whose ending chooses the format: .html, .docx, .md or .json; may be repeated": {
		"fichier à écrire, dont la fin du nom choisit le format : .html, .docx, .md ou .json ; peut être répétée",
		"الملف المراد كتابته، وتحدد نهاية اسمه الصيغة: .html أو .docx أو .md أو .json؛ يمكن تكراره",
	},
	"target to consider; without applications, those that are bound for it": {
		"cible à examiner ; sans application nommée, celles qui y sont destinées", "الوجهة المراد دراستها؛ ومن دون تسمية تطبيقات، التطبيقات الموجهة إليها",
	},
	"the applications of a wave of the plan": {"les applications d’une vague du plan", "تطبيقات إحدى موجات الخطة"},
	"%q is no kind of paper: use one of %s":  {"%q n’est pas un genre de pièce : utilisez l’un de %s", "%q ليس نوعا من الوثائق: استعمل أحد هذه: %s"},
	"--json prints on standard output: leave it out, or write -o FILE.json": {
		"--json imprime sur la sortie standard : enlevez-la, ou écrivez -o FILE.json", "يطبع --json على المخرج القياسي: احذفه أو اكتب -o FILE.json",
	},
	"-o %s: end the name in .html, .docx, .md or .json": {
		"-o %s : terminez le nom par .html, .docx, .md ou .json", "-o %s: أنه الاسم بـ .html أو .docx أو .md أو .json",
	},
	"%q is no application of this inventory: %w": {"%q n’est pas une application de cet inventaire : %w", "%q ليس من تطبيقات هذا الجرد: %w"},
	"--target %s: no target of this inventory is called so: %w": {
		"--target %s : aucune cible de cet inventaire ne s’appelle ainsi : %w", "--target %s: لا توجد في هذا الجرد وجهة بهذا الاسم: %w",
	},
}
