package main

const onePlain, onePlainAr = "écrivez une valeur simple : une chaîne, un nombre, true, false ou une liste de chaînes",
	"اكتب قيمة بسيطة: نصا أو عددا أو true أو false أو قائمة نصوص"

// saidProject are the texts of the project file.
var saidProject = map[string]said{
	"leave the project file cloudfirst.hcl alone": {"laisser de côté le fichier de projet cloudfirst.hcl", "ترك ملف المشروع cloudfirst.hcl"},
	"%s in the project file: put them right, or leave the file out with --no-project\n%w": {
		"%s dans le fichier de projet : corrigez, ou laissez-le de côté avec --no-project\n%w", "%s في ملف المشروع: صحح، أو اتركه بـ --no-project\n%w",
	},
	"it cannot be read: %w": {"il ne peut être lu : %w", "لا يمكن قراءته: %w"},
	"it has more than %d bytes: a project file holds a few flags": {
		"il a plus de %d octets : un fichier de projet contient quelques options", "فيه أكثر من %d بايت: ملف المشروع يتضمن خيارات قليلة",
	},
	`%s is no block of project files: write command "report" { … }`: {
		`%s n’est pas un bloc de fichier de projet : écrivez command "report" { … }`, `%s ليست كتلة في ملفات المشروع: اكتب command "report" { … }`,
	},
	"cloudfirst --help lists the commands":          {"cloudfirst --help liste les commandes", "يسرد cloudfirst --help الأوامر"},
	"cloudfirst COMMAND --help lists the flags":     {"cloudfirst COMMAND --help liste les options", "يسرد cloudfirst COMMAND --help الخيارات"},
	"%s has a block already: write one":             {"%s a déjà un bloc : n’en écrivez qu’un", "للأمر %s كتلة من قبل: اكتب واحدة"},
	"a command block holds flags only: take %s out": {"un bloc de commande ne contient que des options : ôtez %s", "كتلة الأمر لا تتضمن إلا خيارات: احذف %s"},
	"%s takes the path of a directory":              {"%s prend le chemin d’un dossier", "يأخذ %s مسار مجلد"},
	"no command has a flag %s: %w":                  {"aucune commande n’a l’option %s : %w", "لا أمر له الخيار %s: %w"},
	"%s has no flag %s: %w":                         {"%s n’a pas l’option %s : %w", "الأمر %s ليس له الخيار %s: %w"},
	"%s takes one value: take the brackets away":    {"%s prend une seule valeur : ôtez les crochets", "يأخذ %s قيمة واحدة: احذف المعقوفين"},
	"%s cannot be %q: use %s":                       {"%s ne peut être %q : utilisez %s", "%s لا يمكن أن يكون %q: استعمل %s"},
	"%s cannot be %q: cloudfirst %s --help says what it takes": {
		"%s ne peut être %q : cloudfirst %s --help dit ce qu’elle prend", "%s لا يمكن أن يكون %q: يبين cloudfirst %s --help ما يأخذه",
	},
	"%s is for people to say each time: take it out, and write --%s on the command line": {
		"%s est à dire chaque fois par une personne : ôtez-la, et écrivez --%s sur la ligne de commande", "%s يقوله إنسان في كل مرة: احذفه واكتب --%s في سطر الأوامر",
	},
	"%s: results leave this machine only when people say so: write --%s on the command line": {
		"%s : des résultats ne quittent cette machine que si une personne le dit : écrivez --%s sur la ligne de commande",
		"%s: لا تغادر النتائج هذا الجهاز إلا إذا قال ذلك إنسان: اكتب --%s في سطر الأوامر",
	},
	"write a plain value: a string, a number, true, false or a list of strings":     {onePlain, onePlainAr},
	"%s: write a plain value: a string, a number, true, false or a list of strings": {"%s : " + onePlain, "%s: " + onePlainAr},
}
