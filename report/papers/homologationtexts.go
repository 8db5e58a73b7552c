package papers

// homologationTexts are those of the homologation file.
var homologationTexts = map[string]text{
	"title.homologation": {
		"Dossier d'homologation d'un système d'information (loi 05-20, art. 19)", "ملف المصادقة على نظام معلومات (القانون 05-20، المادة 19)",
		"Homologation file of an information system (law 05-20, art. 19)",
	},
	"notice.homologation": {
		"Le guide d'homologation de la DGSSI n'a pas été lu : le plan suit les obligations de la loi et n'imite ni ce guide ni ses formulaires.",
		"لم يُطلع على دليل المصادقة الصادر عن المديرية العامة لأمن نظم المعلومات: يتبع التصميم التزامات القانون ولا يحاكي الدليل ولا استماراته.",
		"The DGSSI's guide to homologation was not read: the outline follows the duties in the law, and imitates neither the guide nor its forms.",
	},
	"homologation.scope":      {"Périmètre et qualification du système", "نطاق النظام وتصنيفه", "Scope, and what kind of system it is"},
	"homologation.perimeter":  {"Périmètre technique et fonctionnel, interfaces, exclusions", "النطاق التقني والوظيفي والواجهات وما يُستثنى", "Technical and functional scope, interfaces, exclusions"},
	"homologation.governance": {"Gouvernance de la sécurité", "حكامة الأمن", "Security governance"},
	"homologation.risk":       {"Analyse des risques", "تحليل المخاطر", "Risk analysis"},
	"homologation.risk.text":  {"Synthèse des risques et du traitement retenu", "خلاصة المخاطر وطريقة معالجتها", "The risks in short, and how they are treated"},
	"homologation.audit":      {"Audits", "عمليات الافتحاص", "Audits"},
	"homologation.audit.text": {"Constats ouverts et plan d'action", "الملاحظات المفتوحة وخطة العمل", "Open findings and the plan of action"},
	"homologation.measures":   {"Mesures de sécurité du système", "تدابير أمن النظام", "Security measures of the system"},
	"homologation.continuity": {"Continuité et reprise", "الاستمرارية والاستئناف", "Continuity and recovery"},
	"homologation.target":     {"Hébergement", "الاستضافة", "Hosting"},
	"homologation.decision":   {"Décision d'homologation", "قرار المصادقة", "Decision"},
	"homologation.residual":   {"Risques résiduels acceptés", "المخاطر المتبقية المقبولة", "Residual risks accepted"},
	"homologation.reserve":    {"Réserves et échéances", "التحفظات والآجال", "Reservations and due dates"},
	"homologation.validity":   {"Durée de validité de la décision", "مدة صلاحية القرار", "How long the decision holds"},
}
