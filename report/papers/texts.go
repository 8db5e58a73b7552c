package papers

import (
	"maps"
	"strings"
)

// text is one text in the three languages.
type text struct{ fr, ar, en string }

func (t text) in(lang string) string {
	switch lang {
	case "fr":
		return frenchSpaces.Replace(t.fr)
	case "ar":
		return t.ar
	}
	return t.en
}

// frenchSpaces ties the signs that French sets off with a space to the word before them.
var frenchSpaces = strings.NewReplacer(" :", "\u00a0:", " ;", "\u202f;", " ?", "\u202f?", "« ", "«\u00a0", " »", "\u00a0»")

// texts are all texts of the papers by id.
var texts = func() map[string]text {
	all := map[string]text{}
	for _, part := range []map[string]text{frame, studyTexts, personalTexts, homologationTexts, recordTexts, tenderTexts, noteTexts, kindWords} {
		maps.Copy(all, part)
	}
	return all
}()

// frame holds the texts that all papers share.
var frame = map[string]text{
	"draft": {
		"Projet prérempli, à compléter et à vérifier. Ne constitue pas un avis juridique.",
		"مشروع معبأ مسبقا، للاستكمال والتحقق؛ لا يعد استشارة قانونية.",
		"Draft, prefilled, to be completed and checked. Not legal advice.",
	},
	"as.of":    {"Situation au {date}", "الوضعية بتاريخ {date}", "Facts as of {date}"},
	"library":  {"Règles : {digest}", "القواعد: {digest}", "Rules: {digest}"},
	"redacted": {"Des noms ont été retirés de ce document.", "حُجبت أسماء من هذه الوثيقة.", "Names were taken out of this document."},
	"texts.unchecked": {
		"Les articles cités ont été lus dans une copie tierce des textes, et non au Bulletin officiel ; aucun juriste n'a confirmé leur lecture. Chaque citation est à vérifier avant signature.",
		"قُرئت المواد المذكورة في نسخة غير رسمية من النصوص وليس في الجريدة الرسمية، ولم يؤكد أي رجل قانون قراءتها. يتعين التحقق من كل إحالة قبل التوقيع.",
		"The articles cited were read in a third party's copy of the texts, not in the Bulletin officiel, and no lawyer has confirmed the reading. Check every citation before signing.",
	},
	"col.label":  {"Rubrique", "البند", "Item"},
	"col.value":  {"Contenu", "المضمون", "Content"},
	"col.source": {"Source", "المصدر", "Source"},
	"col.what":   {"Élément", "العنصر", "What"},
	"col.why":    {"Motif", "السبب", "Why"},
	"col.ask":    {"Qui peut répondre", "الجهة المؤهلة للجواب", "Who can tell"},
	"basis":      {"Fondement : {rules}", "الأساس: {rules}", "Basis: {rules}"},
	"missing":    {"Ce qui manque", "العناصر الناقصة", "What is missing"},
	"missing.none": {
		"Aucune rubrique de ce projet n'est vide ni douteuse.", "لا يوجد في هذا المشروع أي بند فارغ أو مشكوك فيه.", "Nothing in this draft is blank or in doubt.",
	},
	"missing.intro": {
		"Rubriques à compléter ou à confirmer avant tout usage du document.", "بنود يتعين استكمالها أو تأكيدها قبل أي استعمال للوثيقة.", "Items to complete or to confirm before the document is used.",
	},
	"list":  {" ; ", "؛ ", "; "},
	"comma": {", ", "، ", ", "},
	"colon": {" : ", ": ", ": "},
	"none":  {"aucun", "لا شيء", "none"},
	"yes":   {"oui", "نعم", "yes"},
	"no":    {"non", "لا", "no"},

	"state.stated":         {"déclaré", "مصرح به", "stated"},
	"state.derived":        {"déduit", "مستنتج", "derived"},
	"state.unknown":        {"à compléter", "للاستكمال", "to complete"},
	"state.doubtful":       {"à confirmer", "للتأكيد", "to confirm"},
	"state.not_applicable": {"sans objet", "لا ينطبق", "not applicable"},
	"state.to_write":       {"à rédiger", "للتحرير", "to write"},

	"why.left_out": {"non renseigné dans l'inventaire", "غير مدرج في الجرد", "not in the inventory"},
	"why.unknown":  {"demandé, personne ne le sait", "طُلب ولا أحد يعرفه", "asked, and nobody knows"},
	"why.reason":   {"inconnu : {reason}", "غير معروف: {reason}", "unknown: {reason}"},
	"why.bounded":  {"seules des bornes sont connues", "لا تُعرف سوى حدود القيمة", "only bounds are known"},
	"why.conflict": {"les sources se contredisent", "المصادر متعارضة", "the sources disagree"},
	"why.low":      {"déclaré avec une confiance faible", "مصرح به بثقة ضعيفة", "stated with low confidence"},
	"why.write":    {"texte à rédiger", "نص يتعين تحريره", "text to be written"},
	"why.derived":  {"le verdict en dépend", "يتوقف عليه الحكم", "the verdict hangs on it"},
	"why.empty":    {"rien n'est enregistré dans l'inventaire", "لا شيء مسجل في الجرد", "nothing is recorded in the inventory"},
	"ask.nobody":   {"personne n'est désigné", "لم تُعيَّن أي جهة", "nobody is named"},
	"ask.to":       {"à demander à : {who}", "يُطلب من: {who}", "ask: {who}"},
	"ask.authors":  {"l'auteur de la pièce", "محرر الوثيقة", "the author of the paper"},
	"bound.from":   {"au moins {low}", "{low} على الأقل", "at least {low}"},
	"bound.to":     {"au plus {high}", "{high} على الأكثر", "at most {high}"},
	"bound.both":   {"entre {low} et {high}", "بين {low} و{high}", "between {low} and {high}"},
	"conflict.or":  {" ou ", " أو ", " or "},
	"confidence":   {"confiance {level}", "درجة الثقة: {level}", "{level} confidence"},

	"verdict.satisfied":      {"Aucun manquement relevé d'après les faits déclarés", "لم يُسجل أي إخلال حسب الوقائع المصرح بها", "No breach found in the facts as stated"},
	"verdict.violated":       {"Non respectée", "غير مستوفاة", "Not met"},
	"verdict.undetermined":   {"Indéterminée", "غير محسومة", "Undetermined"},
	"verdict.waived":         {"Écartée par une dérogation enregistrée", "مستبعدة باستثناء مسجل", "Set aside by a recorded waiver"},
	"verdict.tolerated":      {"Tolérée pour l'hébergement existant", "متسامح بشأنها للاستضافة القائمة", "Tolerated for hosting that exists"},
	"verdict.relieved":       {"Écartée sur un fondement enregistré", "مستبعدة استنادا إلى أساس مسجل", "Set aside on recorded proof"},
	"verdict.by":             {"par la règle : {rule}", "بموجب القاعدة: {rule}", "by the rule: {rule}"},
	"verdict.relief":         {"Le fondement est réuni d'après les faits déclarés", "الأساس متوفر حسب الوقائع المصرح بها", "Its proof is recorded"},
	"verdict.unproven":       {"Le fondement n'est pas réuni d'après les faits déclarés", "الأساس غير متوفر حسب الوقائع المصرح بها", "Its proof is not recorded"},
	"verdict.not_applicable": {"Sans objet ici", "لا تنطبق هنا", "Does not apply here"},
	"verdict.open":           {"dépend de la cible, qui reste à désigner", "تتوقف على الوجهة التي لم تُحدد بعد", "hangs on the target, which is not chosen"},
	"verdict.until":          {"jusqu'au {date}", "إلى غاية {date}", "until {date}"},
	"verdict.recheck":        {"à revérifier au plus tard le {date}", "يعاد التحقق منه في أجل أقصاه {date}", "to be checked again by {date}"},
	"verdict.depends":        {"dépend de : {facts}", "يتوقف على: {facts}", "hangs on: {facts}"},
	"remedy":                 {"À faire : {remedy}", "المطلوب: {remedy}", "To do: {remedy}"},

	"target.label":       {"Cible examinée", "الوجهة المدروسة", "Target considered"},
	"target.named":       {"désignée pour ce projet", "محددة لهذا المشروع", "named for this draft"},
	"target.recommended": {"recommandée par l'évaluation", "موصى بها من التقييم", "recommended by the assessment"},
	"target.provisional": {"placée en tête si les inconnues tournent bien", "في المقدمة إذا حُسمت المجهولات إيجابا", "first if the unknown facts turn out well"},
	"target.decided":     {"choisie par une personne dans l'inventaire", "اختارها مسؤول في الجرد", "chosen by a person in the inventory"},
	"target.study":       {"visée par une étude enregistrée", "موضوع دراسة مسجلة", "that a recorded study is about"},
	"target.only":        {"seule cible non qualifiée de l'inventaire", "الوجهة الوحيدة غير المؤهلة في الجرد", "the only unqualified target of the inventory"},
	"target.none":        {"aucune cible n'est recommandée ni désignée", "لا توجد وجهة موصى بها أو محددة", "no target is recommended or named"},

	"object":        {"Objet", "الموضوع", "Subject"},
	"class.bottom":  {"rien de connu ne l'élève", "لا شيء معروف يرفعه", "nothing known raises it"},
	"class":         {"Classe retenue", "الصنف المعتمد", "Class"},
	"duties":        {"Obligations et constat", "الالتزامات والمعاينة", "Duties and findings"},
	"duties.data":   {"Données", "المعطيات", "Data"},
	"duties.target": {"Cible et prestataire", "الوجهة ومقدم الخدمات", "Target and provider"},
	"verdict":       {"Avis de l'évaluation sur la cible", "حكم التقييم على الوجهة", "Verdict on the target"},
	"conditions":    {"Conditions", "الشروط", "Conditions"},
	"signature":     {"Validation", "المصادقة", "Approval"},
	"sign.author":   {"Établi par (nom, fonction, date)", "أعده (الاسم، الصفة، التاريخ)", "Drawn up by (name, post, date)"},
	"sign.reviewer": {"Vérifié par (nom, fonction, date)", "راجعه (الاسم، الصفة، التاريخ)", "Checked by (name, post, date)"},
	"sign.approver": {"Approuvé par (nom, fonction, date)", "صادق عليه (الاسم، الصفة، التاريخ)", "Approved by (name, post, date)"},
}

// kindWords are the kinds of block.
var kindWords = map[string]text{
	"kind.application":    {"Application", "تطبيق", "Application"},
	"kind.administration": {"Administration", "إدارة", "Administration"},
	"kind.dataset":        {"Jeu de données", "مجموعة معطيات", "Dataset"},
	"kind.register":       {"Registre", "سجل", "Register"},
	"kind.target":         {"Cible", "وجهة", "Target"},
	"kind.contract":       {"Contrat", "عقد", "Contract"},
	"kind.study":          {"Étude", "دراسة", "Study"},
	"kind.market_check":   {"Vérification du marché", "التحقق من السوق", "Market check"},
	"kind.decision":       {"Décision", "قرار", "Decision"},
	"kind.procurement":    {"Marché", "صفقة", "Procurement"},
	"kind.waiver":         {"Dérogation", "استثناء", "Waiver"},
	"kind.external":       {"Système externe", "نظام خارجي", "External system"},
}
