package main

// saidProgress is what a long run is at.
var saidProgress = map[string]said{
	"reading the inventory": {"lecture de l’inventaire", "قراءة الجرد"},
	"compiling the rules":   {"compilation des règles", "تجهيز القواعد"},
	"asking the rules: %s":  {"interrogation des règles : %s", "سؤال القواعد: %s"},
	"looking at everything together: %s": {
		"examen de l’ensemble : %s", "النظر في المجموع: %s",
	},
	"planning waves: %s":    {"planification des vagues : %s", "تخطيط الموجات: %s"},
	"checking the plan: %s": {"vérification du plan : %s", "التحقق من الخطة: %s"},
	"writing: %s":           {"écriture : %s", "الكتابة: %s"},
}
