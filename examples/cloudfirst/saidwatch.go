package main

// saidWatch is what watch says.
var saidWatch = map[string]said{
	"Run a command, and again whenever the files it reads change": {
		"Exécuter une commande, et de nouveau dès que les fichiers qu’elle lit changent", "تشغيل أمر، وإعادته كلما تغيرت الملفات التي يقرؤها",
	},
	"watch/long": {
		`Exécute une commande, et de nouveau dès que change un fichier sous les dossiers qu’elle nomme, ou un fichier qu’elle nomme : inventaire,
règles, modèle, et le fichier de projet cloudfirst.hcl. Les erreurs sont montrées et n’y mettent pas fin ; ctrl-C le fait, avec le code de sortie 0. Ce que la commande écrit elle-même
ne compte pas, ni ce que les éditeurs et la gestion de versions gardent dans des fichiers cachés. Les options de watch précèdent la commande.`,
		`يشغل أمرا، ويعيده كلما تغير ملف تحت المجلدات التي يسميها أو ملف يسميه: جرد أو قواعد أو نموذج، وملف المشروع cloudfirst.hcl. تعرض الأخطاء ولا توقفه؛ يوقفه ctrl-C برمز الخروج
0. لا يحسب ما يكتبه الأمر نفسه، ولا ما تحفظه المحررات وإدارة الإصدارات في ملفات مخفية. تكتب خيارات watch قبل الأمر.`,
	},
	"how often to look at the files, such as 2s": {"à quel rythme regarder les fichiers, par exemple 2s", "وتيرة النظر إلى الملفات، مثل 2s"},
	"--every %s: use %s or more":                 {"--every %s : utilisez %s ou plus", "--every %s: استعمل %s أو أكثر"},
	"%s is in S3, which is not watched: name directories of this machine": {
		"%s est dans S3, qui n’est pas surveillé : nommez des dossiers de cette machine", "%s في S3 الذي لا يراقب: سم مجلدات من هذا الجهاز",
	},
	"watch runs in the program only": {"watch ne s’exécute que dans le programme", "لا يعمل watch إلا داخل البرنامج"},
	"there is nothing to watch: cloudfirst %s names no file or directory that exists": {
		"il n’y a rien à surveiller : cloudfirst %s ne nomme ni fichier ni dossier qui existe", "لا شيء للمراقبة: لا يسمي cloudfirst %s ملفا أو مجلدا موجودا",
	},
	"cloudfirst %s writes to %s, which would be watched: write elsewhere": {
		"cloudfirst %s écrit dans %s, qui serait surveillé : écrivez ailleurs", "يكتب cloudfirst %s في %s الذي سيراقب: اكتب في مكان آخر",
	},
	"more than %d files are to be watched: name smaller directories": {
		"plus de %d fichiers seraient à surveiller : nommez des dossiers plus petits", "عدد الملفات المراد مراقبتها أكثر من %d: سم مجلدات أصغر",
	},
	"watch needs a command behind its flags: cloudfirst watch assess inventory": {
		"watch demande une commande après ses options : cloudfirst watch assess inventory", "يحتاج watch إلى أمر بعد خياراته: cloudfirst watch assess inventory",
	},
	"watch does not watch itself: name the command to run": {
		"watch ne se surveille pas lui-même : nommez la commande à exécuter", "لا يراقب watch نفسه: سم الأمر المراد تشغيله",
	},
	"cloudfirst %s writes files that are read, and is not watched: run it by itself": {
		"cloudfirst %s écrit des fichiers qui sont lus, et n’est pas surveillée : exécutez-la seule", "يكتب cloudfirst %s ملفات تقرأ فلا يراقب: شغله وحده",
	},
	"cloudfirst keep holds on to one moment, and is not watched: run it by itself when a result is to stay": {
		"cloudfirst keep garde un moment, et n’est pas surveillée : exécutez-la seule quand un résultat doit rester",
		"يحفظ cloudfirst keep لحظة واحدة فلا يراقب: شغله وحده حين يراد حفظ نتيجة",
	},
	"cloudfirst %s works on an account of AWS, and is not watched: run it by itself": {
		"cloudfirst %s travaille sur un compte d’AWS, et n’est pas surveillée : exécutez-la seule", "يعمل cloudfirst %s على حساب AWS فلا يراقب: شغله وحده",
	},
	"changed: %s": {"changé : %s", "تغير: %s"},
	"new: %s":     {"nouveau : %s", "جديد: %s"},
	"gone: %s":    {"disparu : %s", "اختفى: %s"},
	"%d more":     {"%d de plus", "و%d أخرى"},
}
