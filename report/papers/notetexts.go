package papers

// noteTexts are those of the steering note.
var noteTexts = map[string]text{
	"title.note":     {"Note de pilotage : passage au cloud", "مذكرة قيادة: الانتقال إلى الحوسبة السحابية", "Steering note: moving to the cloud"},
	"note.wave":      {", vague {n}", "، الموجة {n}", ", wave {n}"},
	"note.outcomes":  {"Où en sont les applications", "وضعية التطبيقات", "Where the applications stand"},
	"note.total":     {"Applications examinées", "التطبيقات المدروسة", "Applications considered"},
	"note.targets":   {"Cibles recommandées", "الوجهات الموصى بها", "Targets recommended"},
	"note.obstacles": {"Ce qui bloque ou reste à remplir", "ما يعيق أو يتعين استيفاؤه", "What blocks, or has to be met"},
	"note.plan":      {"Calendrier", "الجدولة الزمنية", "Dates"},
	"note.noplan": {
		"aucun plan ne tient avec les contraintes déclarées", "لا توجد أي خطة تستوفي القيود المصرح بها", "no plan can hold with the constraints as stated",
	},
	"note.waves":     {"Vagues", "الموجات", "Waves"},
	"note.placed":    {"Applications planifiées", "التطبيقات المبرمجة", "Applications planned"},
	"note.cutovers":  {"Première et dernière bascule", "أول وآخر تحويل", "First and last cut-over"},
	"note.span":      {"{from} – {until}", "{from} – {until}", "{from} – {until}"},
	"note.unplaced":  {"Applications non planifiées", "التطبيقات غير المبرمجة", "Applications not planned"},
	"note.deadlines": {"Échéances", "الآجال", "Due dates"},
	"note.questions": {"À demander d'abord", "ما يتعين طلبه أولا", "To ask first"},
	"note.settles":   {"avis en attente : {n}", "أحكام في الانتظار: {n}", "verdicts waiting: {n}"},
}
