package papers

// studyTexts are those of the study on an unqualified provider, and of contracts.
var studyTexts = map[string]text{
	"title.article-17": {
		"Étude préalable au recours à un prestataire non qualifié (décret 2-24-921, art. 17)",
		"دراسة قبلية للجوء إلى مقدم خدمات غير مؤهل (المرسوم 2-24-921، المادة 17)",
		"Study before the use of an unqualified provider (decree 2-24-921, art. 17)",
	},
	"notice.article-17": {
		"Aucun modèle officiel de cette étude n'a été trouvé : le plan suit les chefs que le décret énumère et n'imite aucun formulaire.",
		"لم يُعثر على أي نموذج رسمي لهذه الدراسة: يتبع التصميم العناصر التي يعددها المرسوم ولا يحاكي أي استمارة.",
		"No official form of this study was found: the outline follows the heads that the decree lists, and imitates no form.",
	},
	"subject.to": {", vers {target}", "، نحو {target}", ", to {target}"},

	"study.scope": {"Pourquoi une étude", "دواعي الدراسة", "Why a study"},
	"study.scope.intro": {
		"Le recours à un prestataire non qualifié n'est possible qu'à titre transitoire, si aucun service qualifié équivalent n'existe et après une étude préalable de risque et d'impact.",
		"لا يجوز اللجوء إلى مقدم خدمات غير مؤهل إلا بصفة انتقالية، إذا لم توجد خدمة مؤهلة مماثلة وبعد دراسة قبلية للمخاطر والأثر.",
		"An unqualified provider may be used for a transition only, if no equivalent qualified service exists and after a prior study of risk and impact.",
	},
	"study.market":        {"Absence de service qualifié équivalent", "عدم وجود خدمة مؤهلة مماثلة", "No equivalent qualified service"},
	"study.record":        {"Étude enregistrée", "الدراسة المسجلة", "The study on record"},
	"study.justification": {"Justification du recours", "تبرير اللجوء", "Justification"},
	"study.justification.text": {
		"Pourquoi ce service est nécessaire, et pourquoi maintenant", "لماذا هذه الخدمة ضرورية، ولماذا الآن", "Why this service is needed, and why now",
	},
	"study.rights": {
		"Modalités du recours et droits du prestataire sur les systèmes et les données", "كيفيات اللجوء وحقوق مقدم الخدمات على الأنظمة والمعطيات",
		"How the service is used, and the provider's rights over systems and data",
	},
	"study.rights.text": {
		"Droits d'accès, d'usage et d'administration reconnus au prestataire", "حقوق الولوج والاستعمال والإدارة المخولة لمقدم الخدمات",
		"Rights of access, use and administration that the provider has",
	},
	"study.guarantees": {
		"Garanties de sécurité, localisation et réversibilité", "ضمانات الأمن وموقع المعطيات وقابلية الاسترجاع", "Security guarantees, location and reversibility",
	},
	"study.guarantees.text":    {"Autres garanties apportées par le prestataire", "ضمانات أخرى يقدمها مقدم الخدمات", "Other guarantees of the provider"},
	"study.location":           {"Localisation", "الموقع", "Location"},
	"study.reversibility":      {"Réversibilité", "قابلية الاسترجاع", "Reversibility"},
	"study.reversibility.text": {"Moyens et calendrier de la reprise", "وسائل الاسترجاع وجدولته الزمنية", "Means and calendar of taking everything back"},
	"study.disclosure":         {"Transparence de la divulgation à des tiers", "شفافية الإفصاح للأغيار", "Transparency of disclosure to others"},
	"study.disclosure.text": {
		"Cas de divulgation prévus, information de l'administration", "حالات الإفصاح المقررة وإخبار الإدارة بها", "Cases of disclosure, and how the administration is told",
	},
	"study.regime": {"Régime juridique du prestataire", "النظام القانوني لمقدم الخدمات", "Legal regime of the provider"},
	"study.regime.text": {
		"Droit applicable au prestataire et à sa maison mère", "القانون المطبق على مقدم الخدمات وعلى شركته الأم", "Law that applies to the provider and its parent company",
	},
	"study.return": {"Retour vers un service qualifié", "الرجوع إلى خدمة مؤهلة", "Return to a qualified service"},
	"study.return.intro": {
		"Dès qu'un prestataire qualifié offre le service, la migration s'impose, sous réserve des clauses du contrat en cours.",
		"بمجرد توفر الخدمة لدى مقدم خدمات مؤهل يتعين الترحيل، مع مراعاة بنود العقد الجاري.",
		"Once a qualified provider offers the service, the system has to move, subject to the clauses of the contract in force.",
	},
	"study.return.text":     {"Déclencheur, responsable et délai du retour", "ما يستوجب الرجوع والمسؤول عنه وأجله", "Trigger, owner and time of the return"},
	"study.conclusion":      {"Risques résiduels et conclusion", "المخاطر المتبقية والخلاصة", "Residual risks and conclusion"},
	"study.residual":        {"Risques résiduels et mesures", "المخاطر المتبقية والتدابير", "Residual risks and measures"},
	"study.conclusion.text": {"Conclusion du responsable de l'entité", "خلاصة مسؤول الهيئة", "Conclusion of the head of the entity"},

	"clause":         {"Clause : {clause}", "بند: {clause}", "Clause: {clause}"},
	"clause.present": {"prévue", "منصوص عليه", "in the contract"},
	"clause.absent":  {"absente", "غير وارد", "not in the contract"},
	"subcontractor":  {"Sous-traitant", "متعاقد من الباطن", "Subcontractor"},

	"condition.due":     {"à remplir", "يتعين استيفاؤه", "to be met"},
	"condition.perhaps": {"à remplir selon des faits encore inconnus", "يتوقف على وقائع لا تزال مجهولة", "to be met if unknown facts turn out so"},
	"condition.relief":  {"dispense en vigueur, à maintenir", "إعفاء سارٍ يتعين الحفاظ على شروطه", "a relief in force, whose record has to stay true"},
	"condition.who":     {"à la charge de : {who}", "على عاتق: {who}", "to be done by: {who}"},
}
