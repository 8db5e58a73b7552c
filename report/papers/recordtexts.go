package papers

// recordTexts are those of the record of a hosting decision.
var recordTexts = map[string]text{
	"title.cloud-first": {"Fiche de décision d'hébergement « Cloud First »", "بطاقة قرار الاستضافة «السحابة أولا»", "Record of a hosting decision, Cloud First"},
	"notice.cloud-first": {
		"La circulaire du Chef du gouvernement sur le « Cloud First », citée par la presse, n'a pas été trouvée : les règles issues des politiques d'autres pays sont signalées par leur source.",
		"لم يُعثر على منشور رئيس الحكومة بشأن «السحابة أولا» الذي ذكرته الصحافة: القواعد المستمدة من سياسات دول أخرى يدل عليها مصدرها.",
		"The circular of the Head of Government on Cloud First, which the press cites, was not found: rules taken from the policies of other countries show it by their source.",
	},
	"record.considered": {"Examen préalable du cloud", "الدراسة القبلية للحوسبة السحابية", "The cloud considered first"},
	"record.targets":    {"Cibles comparées", "الوجهات المقارنة", "Targets compared"},
	"record.targets.intro": {
		"L'avis de l'évaluation sur chaque cible, avec ce qui le détermine.", "حكم التقييم على كل وجهة وما يحدده.", "What the assessment comes to on each target, and what decides it.",
	},
	"record.cost":     {"Coûts comparés", "مقارنة التكاليف", "Costs compared"},
	"record.decision": {"Décision", "القرار", "Decision"},
	"record.motive":   {"Motifs de la décision", "تعليل القرار", "Grounds of the decision"},
	"record.plan":     {"Calendrier prévu", "الجدولة المتوقعة", "Planned dates"},
	"record.wave":     {"Vague", "الموجة", "Wave"},
	"record.to":       {"vers {target}", "نحو {target}", "to {target}"},
	"record.cutover":  {"Bascule", "التحويل", "Cut-over"},
}
