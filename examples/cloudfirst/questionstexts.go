package main

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// questionsTexts are the texts of cloudfirst questions.
var questionsTexts = map[string]policy.Text{
	"head": {
		En: "#|SET|SETTLES|AT LEAST|WAITING|APPS|STATE|ASK|FACT",
		Fr: "N°|GROUPE|RÉSOUT|AU MOINS|EN ATTENTE|APPLIS|ÉTAT|À QUI|INFORMATION",
		Ar: "رقم|المجموعة|يحسم|على الأقل|المنتظرة|التطبيقات|الحالة|من يسأل|المعلومة",
	},
	"no wave":  {En: "NO WAVE", Fr: "SANS VAGUE", Ar: "بلا موجة"},
	"together": {En: " (%s together)", Fr: " (%s ensemble)", Ar: " (%s معا)"},
	"legend settles": {
		En: "settles: open verdicts the answer settles by itself, the mean over the values tried   at least: for the worst of them",
		Fr: "résout : avis ouverts que la réponse résout à elle seule, en moyenne sur les valeurs essayées   au moins : pour la pire",
		Ar: "يحسم: الأحكام المفتوحة التي يحسمها الجواب وحده، متوسط القيم المجربة   على الأقل: لأسوئها",
	},
	"legend waiting": {
		En: "waiting: verdicts that wait for it   set: asked in this order, given the answers before; those of one set together",
		Fr: "en attente : avis qui attendent cette information   groupe : à poser dans cet ordre, selon les réponses d’avant ; celles d’un même groupe ensemble",
		Ar: "المنتظرة: الأحكام التي تنتظر المعلومة   المجموعة: يسأل بهذا الترتيب بناء على الأجوبة السابقة، وأسئلة المجموعة الواحدة معا",
	},
	"legend state": {
		En: "state: left_out, nobody was asked yet; unknown, somebody was, and does not know   ask: whom, - where nothing says it",
		Fr: "état : left_out, personne n’a encore été interrogé ; unknown, quelqu’un l’a été, et ne sait pas   à qui : - si rien ne le dit",
		Ar: "الحالة: left_out لم يسأل أحد بعد؛ unknown سئل شخص ولا يعرف   من يسأل: - حيث لا شيء يبينه",
	},
	"sets": {
		En: "open verdicts settled by %d question in sets: %s of %s|open verdicts settled by %d questions in sets: %s of %s",
		Fr: "avis ouverts réglés par %d question bien choisie : %s sur %s|avis ouverts réglés par %d questions bien choisies : %s sur %s",
		Ar: "الأحكام المفتوحة التي تحسمها الأسئلة المختارة (%d): %s من أصل %s",
	},
	"sum": {
		En: "%d question; evaluations made: %d|%d questions; evaluations made: %d",
		Fr: "%d question ; évaluations faites : %d|%d questions ; évaluations faites : %d",
		Ar: "الأسئلة: %d؛ التقييمات المنجزة: %d",
	},
}
