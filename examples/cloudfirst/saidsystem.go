package main

// saidSystem is what operating systems say when a file cannot be used.
var saidSystem = map[string]said{
	"there is no such file or directory":                 {"il n’y a pas de fichier ni de dossier de ce nom", "لا يوجد ملف ولا مجلد بهذا الاسم"},
	"permission denied":                                  {"accès refusé", "رفض الإذن"},
	"it exists already":                                  {"cela existe déjà", "موجود من قبل"},
	"no space is left on the disk":                       {"il n’y a plus de place sur le disque", "لم يبق مكان على القرص"},
	"the quota of the disk is used up":                   {"le quota du disque est épuisé", "استنفدت حصة القرص"},
	"the name cannot be used: give it another, in UTF-8": {"ce nom ne peut servir : donnez-en un autre, en UTF-8", "لا يصلح هذا الاسم: استبدله بآخر بترميز UTF-8"},
	"it is a directory":                                  {"c’est un dossier", "هو مجلد"},
	"it is no directory, or a part of its name is none":  {"ce n’est pas un dossier, ou une partie du nom n’en est pas un", "ليس مجلدا، أو جزء من الاسم ليس مجلدا"},
	"the disk can only be read":                          {"le disque est en lecture seule", "القرص للقراءة فقط"},
	"too many files are open":                            {"trop de fichiers sont ouverts", "ملفات كثيرة مفتوحة"},
	"the name is too long":                               {"le nom est trop long", "الاسم طويل جدا"},
	"the disk could not be read":                         {"le disque n’a pas pu être lu", "تعذرت قراءة القرص"},
	"the links lead in a circle":                         {"les liens tournent en rond", "الروابط تدور في حلقة"},
	"the file is closed already":                         {"le fichier est déjà fermé", "الملف مغلق من قبل"},
	"nobody reads it any more":                           {"plus personne ne le lit", "لم يعد أحد يقرؤه"},
	"it took too long":                                   {"cela a pris trop longtemps", "استغرق وقتا طويلا"},
}
