package papers

// tenderTexts are those of the annex of a contract.
var tenderTexts = map[string]text{
	"title.tender": {"Annexe au cahier des charges : hébergement et réversibilité", "ملحق دفتر التحملات: الاستضافة وقابلية الاسترجاع", "Annex to the tender: hosting and reversibility"},
	"notice.tender": {
		"Ce projet énumère les engagements exigés et ce que le contrat connu en prévoit ; la rédaction des clauses revient au service juridique.",
		"يعدد هذا المشروع الالتزامات المطلوبة وما ينص عليه العقد المعروف منها؛ أما صياغة البنود فتعود إلى المصلحة القانونية.",
		"This draft lists the commitments asked for, and which of them the known contract has; wording the clauses is for the legal department.",
	},
	"tender.offer":            {"Exigences sur l'offre", "متطلبات العرض", "What the offer has to be"},
	"tender.perhaps":          {"{low} ou {high} :", "{low} أو {high}:", "{low} or {high}:"},
	"tender.levels":           {"Besoins et niveaux de service", "الحاجيات ومستويات الخدمة", "Needs and service levels"},
	"tender.levels.text":      {"Engagements de niveau de service et pénalités", "التزامات مستوى الخدمة والغرامات", "Service levels and penalties"},
	"tender.commitments":      {"Engagements du contrat", "التزامات العقد", "Commitments of the contract"},
	"tender.commitments.text": {"Rédaction des clauses", "صياغة البنود", "Wording of the clauses"},
	"tender.commitments.intro": {
		"L'externalisation d'un système sensible relève d'un contrat de droit marocain, avec des engagements sur la protection de l'information, l'auditabilité, la réversibilité, la sécurité et les niveaux de service.",
		"يخضع إسناد نظام حساس إلى الغير لعقد يحكمه القانون المغربي، ويتضمن التزامات بشأن حماية المعلومات والقابلية للافتحاص وقابلية الاسترجاع والأمن ومستويات الخدمة.",
		"Outsourcing a sensitive system takes a contract under Moroccan law, with commitments on the protection of information, auditability, reversibility, security and service levels.",
	},
	"tender.reversibility": {"Réversibilité et suppression des données", "قابلية الاسترجاع وحذف المعطيات", "Reversibility and deletion"},
	"tender.reversibility.intro": {
		"À la fin de la prestation, le prestataire donne les moyens techniques de récupérer les systèmes et les données, puis les supprime et certifie leur suppression par un document.",
		"عند انتهاء الخدمة يوفر مقدم الخدمات الوسائل التقنية لاسترجاع الأنظمة والمعطيات، ثم يحذفها ويشهد بحذفها في وثيقة.",
		"When the service ends, the provider gives the technical means to take systems and data back, then deletes them and certifies the deletion in a document.",
	},
	"tender.reversibility.text": {"Plan de réversibilité", "خطة الاسترجاع", "Plan of reversibility"},
	"tender.subcontractors":     {"Sous-traitance du prestataire", "التعاقد من الباطن لدى مقدم الخدمات", "Subcontractors of the provider"},
	"tender.personal":           {"Données personnelles", "المعطيات الشخصية", "Personal data"},
	"tender.incidents":          {"Incidents, traces et audits", "الحوادث وآثارها وعمليات الافتحاص", "Incidents, logs and audits"},
	"tender.evidence":           {"Pièces à produire par le candidat", "الوثائق المطلوبة من المتنافس", "Evidence that bidders have to bring"},
	"tender.evidence.text":      {"Autres pièces exigées", "وثائق أخرى مطلوبة", "Other evidence"},
}
