package main

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// portfolioTexts are the texts of cloudfirst portfolio.
var portfolioTexts = map[string]policy.Text{
	"head groups": {
		En: "|APPS|YES|IF|IF?|UNTIL|?|NO|READINESS|OPEN FACTS",
		Fr: "|APPLIS|OUI|SI|SI?|JUSQU’À|?|NON|PRÉPARATION|À ÉTABLIR",
		Ar: "|التطبيقات|نعم|بشروط|بشروط؟|مؤقتا|؟|لا|الجاهزية|معلومات ناقصة",
	},
	"head targets": {
		En: "TARGET|HOLDS|A/B|SENSITIVE|VCPU|MEMORY|STORAGE|A MONTH",
		Fr: "CIBLE|REÇOIT|A/B|SENSIBLES|VCPU|MÉMOIRE|STOCKAGE|PAR MOIS",
		Ar: "الوجهة|تستقبل|A/B|حساسة|VCPU|الذاكرة|التخزين|في الشهر",
	},
	"total":          {En: "total", Fr: "total", Ar: "المجموع"},
	"administration": {En: "administration", Fr: "administration", Ar: "الإدارة"},
	"sector":         {En: "sector", Fr: "secteur", Ar: "القطاع"},
	"audience":       {En: "audience", Fr: "public", Ar: "الجمهور"},
	"not stated":     {En: "not stated", Fr: "non précisé", Ar: "غير محدد"},
	"weighs most":    {En: "What weighs most, by applications", Fr: "Ce qui pèse le plus, par applications", Ar: "الأثقل وزنا، حسب عدد التطبيقات"},
	"weighs": {
		En: "%s (%s): %d for certain", Fr: "%s (%s) : %d avec certitude", Ar: "%s (%s): %d بيقين",
	},
	"weighs perhaps": {En: ", perhaps %d more", Fr: ", peut-être %d de plus", Ar: "، وربما %d أخرى"},
	"targets": {
		En: "Targets, with what is recommended there or stays there",
		Fr: "Les cibles, avec ce qui y est recommandé ou y reste",
		Ar: "الوجهات، بما يوصى به فيها أو يبقى فيها",
	},
	"unplaced": {
		En: "%d application is recommended nowhere, and where it runs is no target: %s|%d applications are recommended nowhere, and where they run is no target: %s",
		Fr: "%d application n’est recommandée nulle part, et là où elle tourne n’est pas une cible : %s|%d applications ne sont recommandées nulle part, et là où elles tournent n’est pas une cible : %s",
		Ar: "تطبيقات لا يوصى لها بأي وجهة ولا تعمل في وجهة، وعددها %d: %s",
	},
	"applications": {En: "applications", Fr: "applications", Ar: "التطبيقات"},
	"systems":      {En: "systems of class A or B", Fr: "systèmes de classe A ou B", Ar: "النظم من الصنف A أو B"},
	"services":     {En: "e-services", Fr: "e-services", Ar: "الخدمات الإلكترونية"},
	"spread":       {En: "%s, index %s: %s", Fr: "%s, indice %s : %s", Ar: "%s، المؤشر %s: %s"},
	"spread none":  {En: "%s: none is placed", Fr: "%s : rien n’est placé", Ar: "%s: لم يوضع منها شيء"},
	"index": {
		En: "index: sum of the squared shares in per cent; 10000: one provider holds all",
		Fr: "indice : somme des carrés des parts en pour cent ; 10000 : un seul fournisseur a tout",
		Ar: "المؤشر: مجموع مربعات الحصص بالمائة؛ 10000: لدى مزود واحد كل شيء",
	},
	"fits":    {En: "fits", Fr: "tient", Ar: "تكفي"},
	"exceeds": {En: "exceeds", Fr: "dépasse", Ar: "تتجاوز"},
	"unknown": {En: "unknown", Fr: "inconnu", Ar: "مجهول"},
	"load":    {En: "%s: %s of %s", Fr: "%s : %s sur %s", Ar: "%s: %s من %s"},
	"at least": {
		En: "%d or more", Fr: "%d ou plus", Ar: "%d أو أكثر",
	},
}
