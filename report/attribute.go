package report

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// attribute is the path of a fact below its block, in words as far as they are known: "qualification › level". What has no words
// here, such as the id of a flow, stays as it is written.
func (w words) attribute(path string) line {
	var out line
	for part := range strings.SplitSeq(path, ".") {
		if len(out) > 0 {
			out = append(out, piece{text: w.t("below")})
		}
		if m, ok := attributes[part]; ok {
			out = append(out, piece{text: w.in(m)})
			continue
		}
		out = append(out, piece{text: part, role: code})
	}
	return out
}

// fact writes the path of a fact as the name of its block and the attribute: "Payroll · recovery time".
func (n names) fact(path inventory.Path) line {
	ref, attribute := splitPath(path)
	if attribute == "" {
		return line{{text: string(path), role: code}}
	}
	return append(line{n.of(ref), {text: " · "}}, n.w.attribute(attribute)...)
}

// attributes are the attributes and nested blocks of the language in words: those that rules read and questions ask for.
var attributes = map[string]message{
	"absence":              {"absence", "absence", "غياب"},
	"access":               {"access to the data", "accès aux données", "الولوج إلى البيانات"},
	"admin_mfa":            {"strong authentication of administrators", "authentification forte des administrateurs", "المصادقة القوية للمشرفين"},
	"administration":       {"administration", "administration", "الإدارة"},
	"after":                {"moves after", "migre après", "ينتقل بعد"},
	"apart":                {"moves apart from", "migre séparément de", "ينتقل منفصلاً عن"},
	"application":          {"application", "application", "التطبيق"},
	"art5_exception":       {"exception of article 5", "exception de l’article 5", "استثناء المادة 5"},
	"audited_for":          {"targets it was audited for", "cibles pour lesquelles elle a été auditée", "الوجهات المدققة"},
	"audited_on":           {"date of the security audit", "date de l’audit de sécurité", "تاريخ التدقيق الأمني"},
	"authorisation":        {"authorisation of the CNDP", "autorisation de la CNDP", "ترخيص اللجنة الوطنية"},
	"authorised_by_law":    {"law that authorises the processing", "loi autorisant le traitement", "القانون المرخص للمعالجة"},
	"authoritative":        {"authoritative source", "source de référence", "مصدر مرجعي"},
	"automated_build":      {"automated build", "construction automatisée", "بناء آلي"},
	"availability":         {"availability", "disponibilité", "التوافر"},
	"available":            {"available from", "disponible à partir de", "متاح ابتداءً من"},
	"backups":              {"backups", "sauvegardes", "النسخ الاحتياطية"},
	"bandwidth":            {"bandwidth", "débit", "الصبيب"},
	"before":               {"moves before", "migre avant", "ينتقل قبل"},
	"capacity":             {"capacity", "capacité", "الطاقة"},
	"carriers":             {"number of carriers", "nombre d’opérateurs", "عدد المتعهدين"},
	"certified_deletion":   {"certified deletion", "suppression certifiée", "حذف مشهود به"},
	"certifications":       {"certifications", "certifications", "الشهادات"},
	"class":                {"class", "classe", "الصنف"},
	"class_reviewed_on":    {"date the class was reviewed", "date de revue de la classe", "تاريخ مراجعة الصنف"},
	"clauses":              {"clauses", "clauses", "البنود"},
	"cloud_lead":           {"cloud lead", "référent cloud", "المسؤول عن السحابة"},
	"confidentiality":      {"confidentiality", "confidentialité", "السرية"},
	"consent":              {"consent", "consentement", "الموافقة"},
	"continuity_plan":      {"continuity plan", "plan de continuité", "مخطط الاستمرارية"},
	"continuity_tested_on": {"date of the continuity test", "date du test de continuité", "تاريخ اختبار الاستمرارية"},
	"contract":             {"contract", "contrat", "العقد"},
	"controller":           {"controller", "responsable du traitement", "المسؤول عن المعالجة"},
	"country":              {"country", "pays", "البلد"},
	"criticality":          {"criticality", "criticité", "الحيوية"},
	"data":                 {"data", "données", "البيانات"},
	"databases":            {"databases", "bases de données", "قواعد البيانات"},
	"declaration":          {"declaration to the CNDP", "déclaration à la CNDP", "التصريح لدى اللجنة الوطنية"},
	"dictionary":           {"data dictionary", "dictionnaire de données", "معجم البيانات"},
	"early_exit":           {"early exit", "sortie anticipée", "الخروج المبكر"},
	"effort":               {"effort", "charge", "الجهد"},
	"encrypted":            {"encryption", "chiffrement", "التشفير"},
	"end":                  {"end", "fin", "النهاية"},
	"engine":               {"engine", "moteur", "المحرك"},
	"eol":                  {"end of support", "fin de support", "نهاية الدعم"},
	"evidence":             {"evidence", "preuve", "الدليل"},
	"expires":              {"expiry", "expiration", "تاريخ الانقضاء"},
	"exposure":             {"exposure", "exposition", "الانكشاف"},
	"facility_tier":        {"tier of the facility", "niveau Tier du centre", "مستوى المركز"},
	"flow":                 {"flow", "flux", "التدفق"},
	"flows":                {"flows", "flux", "التدفقات"},
	"foreign_control":      {"foreign control", "contrôle étranger", "السيطرة الأجنبية"},
	"hardcoded_addresses":  {"hard-coded addresses", "adresses codées en dur", "عناوين مدمجة في البرنامج"},
	"health_use":           {"use of the health data", "usage des données de santé", "استعمال المعطيات الصحية"},
	"homologated_for":      {"targets it was homologated for", "cibles pour lesquelles elle est homologuée", "الوجهات المصادق عليها"},
	"homologated_on":       {"date of the homologation", "date de l’homologation", "تاريخ المصادقة"},
	"hosted_on":            {"where it is hosted", "lieu d’hébergement", "مكان الاستضافة"},
	"hosted_since":         {"hosted since", "hébergée depuis", "مستضاف منذ"},
	"if_broken":            {"what happens when it breaks", "effet d’une rupture", "أثر الانقطاع"},
	"impact":               {"impact", "impact", "الأثر"},
	"incident_notice":      {"delay for telling of incidents", "délai de signalement des incidents", "أجل الإشعار بالحوادث"},
	"incident_procedure":   {"incident procedure", "procédure d’incident", "مسطرة الحوادث"},
	"integrity":            {"integrity", "intégrité", "السلامة"},
	"justification":        {"justification", "justification", "التعليل"},
	"key_custody":          {"custody of the keys", "détention des clés", "حيازة المفاتيح"},
	"keys":                 {"keys", "clés", "المفاتيح"},
	"kind":                 {"kind", "type", "النوع"},
	"latency":              {"latency", "latence", "زمن الاستجابة"},
	"law":                  {"governing law", "droit applicable", "القانون المطبق"},
	"level":                {"level", "niveau", "المستوى"},
	"licence":              {"licence", "licence", "الرخصة"},
	"link":                 {"link", "liaison", "الوصلة"},
	"links":                {"links", "liaisons", "الوصلات"},
	"listed":               {"listed in the qualification file", "cité au dossier de qualification", "مدرج في ملف التأهيل"},
	"locations":            {"places", "lieux", "الأماكن"},
	"logs":                 {"logs", "journaux", "السجلات"},
	"mode":                 {"mode", "mode", "النمط"},
	"model":                {"service model", "modèle de service", "نموذج الخدمة"},
	"monitoring":           {"monitoring", "supervision", "المراقبة"},
	"morocco":              {"Moroccan share", "part marocaine", "الحصة المغربية"},
	"move":                 {"move", "migration", "الانتقال"},
	"not_after":            {"no later than", "au plus tard", "في أجل أقصاه"},
	"not_before":           {"not before", "pas avant", "ليس قبل"},
	"operations":           {"countries it is operated from", "pays d’exploitation", "بلدان التشغيل"},
	"owner":                {"owner", "responsable", "المسؤول"},
	"ownership":            {"ownership", "capital", "رأس المال"},
	"owns":                 {"data it owns", "données détenues", "البيانات المملوكة"},
	"patch_days":           {"days until security patches", "délai des correctifs de sécurité", "أجل التحديثات الأمنية"},
	"personal":             {"personal data", "données personnelles", "المعطيات الشخصية"},
	"platform":             {"platform", "plateforme", "المنصة"},
	"provider":             {"provider", "prestataire", "مقدم الخدمة"},
	"purposes":             {"purposes", "finalités", "الأغراض"},
	"qualification":        {"qualification", "qualification", "التأهيل"},
	"reads":                {"data it reads", "données lues", "البيانات المقروءة"},
	"replicas":             {"replicas", "répliques", "النسخ المطابقة"},
	"residency":            {"residency", "résidence", "مكان الحفظ"},
	"restore_tested_on":    {"date of the restore test", "date du test de restauration", "تاريخ اختبار الاستعادة"},
	"retention":            {"retention", "durée de conservation", "مدة الحفظ"},
	"reviewed_on":          {"date of review", "date de revue", "تاريخ المراجعة"},
	"risk_analysis":        {"risk analysis", "analyse de risques", "تحليل المخاطر"},
	"rpo":                  {"recovery point", "perte de données admissible", "نقطة الاستعادة"},
	"rto":                  {"recovery time", "délai de reprise", "مدة الاستعادة"},
	"runtime":              {"runtime", "environnement d’exécution", "بيئة التشغيل"},
	"runtime_eol":          {"end of support of the runtime", "fin de support de l’environnement", "نهاية دعم بيئة التشغيل"},
	"secrecy":              {"secrecy", "secret", "الكتمان"},
	"security_officer":     {"security officer", "responsable de la sécurité", "مسؤول أمن النظم"},
	"security_policy":      {"security policy", "politique de sécurité", "سياسة الأمن"},
	"serves_third_parties": {"serves third parties", "sert des tiers", "يخدم الأغيار"},
	"service":              {"service", "service", "الخدمة"},
	"services":             {"services", "services", "الخدمات"},
	"site":                 {"site", "site", "الموقع"},
	"size":                 {"size", "taille", "الحجم"},
	"skills":               {"skills", "compétences", "المهارات"},
	"source_code":          {"source code", "code source", "الشفرة المصدرية"},
	"special_legislation":  {"special legislation", "législation particulière", "تشريع خاص"},
	"staff_moroccan":       {"Moroccan staff", "personnel marocain", "مستخدمون مغاربة"},
	"stage":                {"stage", "environnement", "المرحلة"},
	"stateless":            {"stateless", "sans état", "عديم الحالة"},
	"status":               {"status", "statut", "الوضع"},
	"stays":                {"reason to stay", "motif de maintien", "سبب البقاء"},
	"steward":              {"steward", "gestionnaire", "القيّم"},
	"subcontractor":        {"subcontractor", "sous-traitant", "المتعاقد من الباطن"},
	"subcontractors":       {"subcontractors", "sous-traitants", "المتعاقدون من الباطن"},
	"subjects":             {"number of persons", "nombre de personnes", "عدد الأشخاص"},
	"support":              {"countries it is supported from", "pays du support", "بلدان الدعم"},
	"target":               {"target", "cible", "الوجهة"},
	"to":                   {"destination", "destination", "الوجهة"},
	"transfer_basis":       {"basis of the transfer abroad", "base du transfert à l’étranger", "أساس النقل إلى الخارج"},
	"transfer_reference":   {"reference of the transfer", "référence du transfert", "مرجع النقل"},
	"transform":            {"transformation", "transformation", "التحويل"},
	"transforms":           {"transformations", "transformations", "التحويلات"},
	"users":                {"number of users", "nombre d’utilisateurs", "عدد المستعملين"},
	"valid_from":           {"valid from", "valable à partir du", "صالح من"},
	"valid_to":             {"valid until", "valable jusqu’au", "صالح إلى"},
	"vital":                {"vital importance", "importance vitale", "أهمية حيوية"},
	"volume":               {"volume", "volume", "الحجم"},
	"with":                 {"moves with", "migre avec", "ينتقل مع"},
}
