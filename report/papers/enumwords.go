package papers

// enumWords word the words of the inventory language that papers show: under attribute.word where a word means another thing elsewhere.
var enumWords = map[string]text{
	"none":  {"aucun", "لا شيء", "none"},
	"other": {"autre", "أخرى", "other"},

	"low": {"faible", "ضعيفة", "low"}, "medium": {"moyenne", "متوسطة", "medium"}, "high": {"élevée", "مرتفعة", "high"}, "vital": {"vitale", "حيوية", "vital"},

	"production": {"production", "الإنتاج", "production"}, "acceptance": {"recette", "القبول", "acceptance"}, "test": {"essai", "الاختبار", "test"},
	"development": {"développement", "التطوير", "development"},

	"entry":     {"entrée des installations", "دخول المنشآت", "entry to installations"},
	"media":     {"supports", "الحوامل", "media"},
	"insertion": {"introduction de données", "إدراج المعطيات", "insertion of data"},
	"use":       {"utilisation", "الاستعمال", "use"}, "access": {"accès", "الولوج", "access"}, "transmission": {"transmission", "الإرسال", "transmission"},
	"input_trace": {"traçabilité des saisies", "تتبع الإدخال", "trace of input"}, "transport": {"transport", "النقل", "transport"},

	"synthetic": {"données fictives", "معطيات اصطناعية", "synthetic data"}, "masked": {"données masquées", "معطيات محجوبة", "masked data"},
	"copy": {"copie des données réelles", "نسخة من المعطيات الحقيقية", "copy of real data"},

	"sync": {"synchrone", "متزامن", "synchronous"}, "async": {"asynchrone", "غير متزامن", "asynchronous"}, "batch": {"par lots", "دفعات", "batch"},
	"manual": {"manuel", "يدوي", "manual"},
	"gisre":  {"plateforme GISRE", "منصة GISRE", "GISRE platform"}, "direct": {"direct", "مباشر", "direct"},
	"stops": {"l'appelant s'arrête", "يتوقف النظام الطالب", "the caller stops"}, "degrades": {"service dégradé", "خدمة متدهورة", "degraded service"},
	"queues": {"mise en attente", "وضع في الانتظار", "queued"},

	"retire": {"retirer", "السحب من الخدمة", "retire"}, "retain": {"maintenir", "الإبقاء", "retain"},
	"relocate": {"déplacer avec la plateforme", "النقل مع المنصة", "relocate"}, "rehost": {"réhéberger", "إعادة الاستضافة", "rehost"},
	"replatform": {"moderniser la plateforme", "تحديث المنصة", "replatform"}, "repurchase": {"acheter un service", "الاقتناء كخدمة", "repurchase"},
	"refactor": {"refondre", "إعادة البناء", "refactor"},

	"ministry": {"ministère", "وزارة", "ministry"}, "public_institution": {"établissement public", "مؤسسة عمومية", "public institution"},
	"public_enterprise": {"entreprise publique", "مقاولة عمومية", "public enterprise"}, "local_authority": {"collectivité territoriale", "جماعة ترابية", "local authority"},
	"appointed": {"désigné", "معين", "appointed"}, "own": {"propre", "خاص", "own"}, "shared": {"mutualisé", "مشترك", "shared"},
	"outsourced": {"externalisé", "مسند إلى الغير", "outsourced"},

	"protected": {"protégé", "محمي", "protected"}, "defence": {"défense", "الدفاع", "defence"},
	"personal": {"personnelles", "شخصية", "personal"}, "sensitive": {"sensibles", "حساسة", "sensitive"}, "health": {"santé", "صحية", "health"},
	"genetic": {"génétiques", "جينية", "genetic"}, "offences": {"infractions et condamnations", "الجرائم والإدانات", "offences and convictions"},
	"national_id": {"numéro de la carte d'identité", "رقم بطاقة التعريف", "national identity number"},
	"care":        {"soins", "العلاج", "care"}, "beneficiaries": {"choix de bénéficiaires", "اختيار المستفيدين", "selection of beneficiaries"},
	"national": {"national", "وطني", "national"}, "regional": {"régional", "جهوي", "regional"}, "local": {"local", "محلي", "local"},

	"consent": {"consentement exprès", "الرضا الصريح", "express consent"}, "vital_interest": {"intérêt vital", "مصلحة حيوية", "vital interest"},
	"public_interest": {"intérêt public", "مصلحة عامة", "public interest"}, "legal_claims": {"droit en justice", "الدفاع عن حق أمام القضاء", "legal claims"},
	"transfer_basis.contract": {"exécution d'un contrat", "تنفيذ عقد", "performance of a contract"},
	"mutual_assistance":       {"entraide judiciaire", "التعاون القضائي", "mutual legal assistance"},
	"medical_care":            {"soins médicaux", "العلاجات الطبية", "medical care"},
	"international_agreement": {"accord international", "اتفاق دولي", "international agreement"},
	"cndp_authorisation":      {"autorisation de la CNDP", "إذن من اللجنة الوطنية", "authorisation of the CNDP"},

	"cloud": {"cloud", "حوسبة سحابية", "cloud"}, "state_cloud": {"cloud de l'État", "سحابة الدولة", "State cloud"},
	"own_premises": {"locaux de l'administration", "مقرات الإدارة", "own premises"}, "colocation": {"colocation", "استضافة مشتركة للتجهيزات", "colocation"},
	"sa": {"SA", "شركة مساهمة", "SA"}, "sarl": {"SARL", "شركة ذات مسؤولية محدودة", "SARL"}, "public": {"personne publique", "شخص عمومي", "public body"},
	"iaas": {"IaaS (infrastructure)", "IaaS (بنية تحتية)", "IaaS"}, "paas": {"PaaS (plateforme)", "PaaS (منصة)", "PaaS"}, "saas": {"SaaS (logiciel)", "SaaS (برمجية)", "SaaS"},
	"provider": {"prestataire", "مقدم الخدمات", "provider"}, "customer": {"client", "الزبون", "customer"},
	"customer_morocco": {"client, au Maroc", "الزبون، في المغرب", "customer, in Morocco"},
	"full":             {"entière", "كاملة", "full"}, "indirect": {"indirecte", "غير مباشرة", "indirect"}, "marginal": {"marginale", "هامشية", "marginal"},
	"foreign_control.none": {"aucune", "منعدمة", "none"},
	"valid":                {"en vigueur", "سارية", "valid"}, "suspended": {"suspendue", "موقوفة", "suspended"}, "withdrawn": {"retirée", "مسحوبة", "withdrawn"},

	"contract": {"contrat", "عقد", "contract"}, "convention": {"convention", "اتفاقية", "convention"}, "legal_act": {"acte juridique", "عمل قانوني", "legal act"},
	"information_protection": {"protection de l'information", "حماية المعلومات", "protection of information"},
	"auditability":           {"auditabilité", "القابلية للافتحاص", "auditability"}, "reversibility": {"réversibilité", "قابلية الاسترجاع", "reversibility"},
	"security": {"exigences de sécurité", "متطلبات الأمن", "security requirements"}, "service_levels": {"niveaux de service", "مستويات الخدمة", "service levels"},
	"processor":      {"sous-traitance de données personnelles", "معالجة المعطيات الشخصية من الباطن", "processing on instruction"},
	"dgssi_rules":    {"respect des règles de la DGSSI", "احترام قواعد المديرية العامة لأمن نظم المعلومات", "the DGSSI's rules"},
	"subcontractors": {"liste des sous-traitants", "لائحة المتعاقدين من الباطن", "list of subcontractors"}, "audit_right": {"droit d'audit", "حق الافتحاص", "right to audit"},
	"foreign_request_notice": {"signalement des demandes d'autorités étrangères", "الإشعار بطلبات السلطات الأجنبية", "notice of foreign authorities' requests"},

	"approval": {"approbation", "موافقة", "approval"}, "exception": {"exception", "استثناء", "exception"}, "authorisation": {"autorisation", "إذن", "authorisation"},
	"declaration": {"déclaration", "تصريح", "declaration"}, "homologation": {"homologation", "مصادقة", "homologation"},
	"hosting": {"hébergement", "استضافة", "hosting"}, "data_centre": {"centre de données", "مركز بيانات", "data centre"}, "equipment": {"matériel", "عتاد", "equipment"},
	"software": {"logiciel", "برمجيات", "software"}, "services": {"prestations", "خدمات", "services"},
}
