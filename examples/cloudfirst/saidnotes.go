package main

// saidNotes are what is said of files to be written: which are not, and what has no place in them.
var saidNotes = map[string]said{
	"-o %s: this command reads that file: name another": {"-o %s : cette commande lit ce fichier : nommez-en un autre", "-o %s: يقرأ هذا الأمر ذلك الملف: سم غيره"},
	"-o %s: files of that name are read as an inventory: name another": {
		"-o %s : un fichier de ce nom est lu comme un inventaire : nommez-en un autre", "-o %s: يقرأ ملف بهذا الاسم كأنه جرد: سم غيره",
	},
	"-o %s: everything would be in the inventory twice: name a file outside of %s": {
		"-o %s : tout serait deux fois dans l’inventaire : nommez un fichier hors de %s", "-o %s: سيكون كل شيء في الجرد مرتين: سم ملفا خارج %s",
	},
	"mgn: there is no plan, and the file has its header only": {
		"mgn : il n’y a pas de plan, et le fichier n’a que son en-tête", "mgn: لا توجد خطة، وليس في الملف إلا رأسه",
	},
	"mgn: no target is one of AWS (kind cloud, provider AWS or Amazon Web Services), and the file has its header only; cloudfirst aws push-waves --target ID names others": {
		"mgn : aucune cible n’est d’AWS (genre cloud, fournisseur AWS ou Amazon Web Services), et le fichier n’a que son en-tête ; cloudfirst aws push-waves --target ID en nomme d’autres",
		"mgn: لا توجد وجهة تابعة لـ AWS (النوع cloud والمزود AWS أو Amazon Web Services)، وليس في الملف إلا رأسه؛ يسمي cloudfirst aws push-waves --target ID غيرها",
	},
	"mgn: %s missing that MGN needs of servers: cloudfirst aws push-waves lists them": {
		"mgn : %s dont MGN a besoin pour les serveurs, sans réponse : cloudfirst aws push-waves les liste", "mgn: %s تنقص الخوادم ويحتاجها MGN: يسردها cloudfirst aws push-waves",
	},
	"konveyor: %s left out, which would close a circle: Konveyor refuses circles": {
		"konveyor : %s non écrits, car ils fermeraient un cercle : Konveyor refuse les cercles", "konveyor: %s لم تكتب لأنها تغلق دائرة: يرفض Konveyor الدوائر",
	},
	"konveyor: %s left out, whose ends are no two applications": {
		"konveyor : %s non écrits, dont les bouts ne sont pas deux applications", "konveyor: %s لم تكتب لأن طرفيها ليسا تطبيقين",
	},
	"%s: the file has no place for its marking, %s: say it where the file is kept and to whom it is sent": {
		"%s : le fichier n’a pas de place pour sa mention, %s : dites-la là où il est gardé et à qui il est envoyé",
		"%s: لا مكان في الملف لعلامة سريته، %s: بينها حيث يحفظ ولمن يرسل إليه",
	},
	"%s is not written: %s holds waves, and no plan exists": {
		"%s n’est pas écrit : %s contient des vagues, et aucun plan n’existe", "لم يكتب %s: يحوي %s موجات، ولا توجد خطة",
	},
}
