package papers

// personalTexts are those of the paper for the CNDP.
var personalTexts = map[string]text{
	"title.cndp": {
		"Éléments pour la CNDP : déclaration, autorisation, transfert (loi 09-08)",
		"عناصر موجهة إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي: التصريح والإذن والنقل (القانون 09-08)",
		"Matter for the CNDP: declaration, authorisation, transfer (law 09-08)",
	},
	"notice.cndp": {
		"Les formulaires de la CNDP n'ont pas été lus, y compris le formulaire F118 de demande de transfert : ce projet réunit les éléments et ne les remplace pas.",
		"لم يُطلع على استمارات اللجنة الوطنية، بما فيها الاستمارة F118 الخاصة بطلب النقل: يجمع هذا المشروع العناصر ولا يقوم مقام تلك الاستمارات.",
		"The forms of the CNDP were not read, form F118 for transfers among them: this draft gathers the matter and does not take their place.",
	},
	"personal.controller":      {"Responsable du traitement", "المسؤول عن المعالجة", "Controller"},
	"personal.controller.text": {"Adresse et représentant du responsable du traitement", "عنوان المسؤول عن المعالجة وممثله", "Address and representative of the controller"},
	"personal.regime":          {"Régime : déclaration ou autorisation", "النظام المطبق: تصريح أو إذن", "Regime: declaration or authorisation"},
	"personal.regime.intro": {
		"Une autorisation préalable est requise dans les cas constatés ci-dessous ; les autres traitements se déclarent.",
		"يشترط الإذن المسبق في الحالات المعاينة أدناه؛ أما سائر المعالجات فيُصرح بها.",
		"A prior authorisation is needed in the cases found below; other processing is declared.",
	},
	"personal.processing": {"Traitement", "المعالجة", "Processing"},
	"personal.categories": {
		"Catégories de personnes et détail des données", "فئات الأشخاص المعنيين وتفصيل المعطيات", "Categories of persons, and the data in detail",
	},
	"personal.recipients":      {"Destinataires et interconnexions", "المرسل إليهم والربط البيني", "Recipients and interconnections"},
	"personal.noflow":          {"aucun flux de données personnelles n'est déclaré", "لا يوجد أي تدفق مصرح به لمعطيات شخصية", "no flow of personal data is stated"},
	"personal.flow":            {"Flux", "تدفق", "Flow"},
	"personal.processor":       {"Sous-traitance", "المعالجة من الباطن", "Processor"},
	"personal.processor.text":  {"Sous-traitant et contrat", "المعالج من الباطن والعقد", "Processor and contract"},
	"personal.transfers":       {"Localisation et transferts à l'étranger", "موقع المعطيات ونقلها إلى الخارج", "Location and transfers abroad"},
	"personal.transfers.intro": {"La liste des États assurant une protection suffisante est tenue par la CNDP ; elle n'a pas été lue et reste à vérifier.", "تمسك اللجنة الوطنية قائمة الدول التي توفر حماية كافية؛ ولم يُطلع عليها ويتعين التحقق منها.", "The list of States with sufficient protection is kept by the CNDP; it was not read and has to be checked."},
	"personal.transfers.text":  {"Garanties du transfert, s'il y en a un", "ضمانات النقل إن وجد", "Safeguards of the transfer, if there is one"},
	"personal.security":        {"Mesures de sécurité", "تدابير الأمن", "Security measures"},
	"personal.rights":          {"Droits des personnes", "حقوق الأشخاص", "Rights of the persons"},
	"personal.rights.text":     {"Service auprès duquel les droits s'exercent", "المصلحة التي تمارس لديها الحقوق", "Where the rights are exercised"},
	"personal.change":          {"Changement d'hébergement", "تغيير الاستضافة", "Change of hosting"},
}
