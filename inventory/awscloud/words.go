package awscloud

import (
	"regexp"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
)

// What addresses are refused for.
var (
	noPlace = tell.Text{
		En: "%q is no place in S3: write s3://BUCKET/KEY", Fr: "%q n’est pas un lieu de S3 : écrivez s3://BUCKET/KEY", Ar: "%q ليس مكانا في S3: اكتب s3://BUCKET/KEY",
	}
	noBucketNamed = tell.Text{
		En: "%q names no bucket: write s3://BUCKET/KEY", Fr: "%q ne nomme pas de compartiment : écrivez s3://BUCKET/KEY", Ar: "%q لا يسمي حاوية: اكتب s3://BUCKET/KEY",
	}
	badBucket = tell.Text{
		En: "%q: a bucket's name has letters, digits, dots and hyphens: write s3://BUCKET/KEY",
		Fr: "%q : le nom d’un compartiment a des lettres, des chiffres, des points et des tirets : écrivez s3://BUCKET/KEY",
		Ar: "%q: اسم الحاوية حروف وأرقام ونقط وشرطات: اكتب s3://BUCKET/KEY",
	}
	badKey = tell.Text{
		En: "%q: a key is read as a path, and has no empty parts, no dots alone and no control characters: name another",
		Fr: "%q : une clé est lue comme un chemin, sans partie vide, sans points seuls ni caractères de contrôle : nommez-en une autre",
		Ar: "%q: يقرأ المفتاح كمسار بلا أجزاء فارغة ولا نقط منفردة ولا محارف تحكم: سم غيره",
	}
)

// remedies say what to do, by kind.
func remedies() map[Kind]tell.Text {
	return map[Kind]tell.Text{
		NoBucket: {
			En: "correct the name of the bucket, or make it first", Fr: "corrigez le nom du compartiment, ou créez-le d’abord", Ar: "صحح اسم الحاوية أو أنشئها أولا",
		},
		NoObject: {En: "correct the name: nothing is stored there", Fr: "corrigez le nom : rien n’y est déposé", Ar: "صحح الاسم: لا شيء مخزن هناك"},
		Denied: {
			En: "these credentials lack the right: ask for it, or use others with AWS_PROFILE",
			Fr: "ces identifiants n’en ont pas le droit : demandez-le, ou prenez-en d’autres avec AWS_PROFILE",
			Ar: "لا تملك هذه الاعتمادات الحق: اطلبه، أو استعمل غيرها بـ AWS_PROFILE",
		},
		WrongRegion: {
			En: "set AWS_REGION to the region of the bucket", Fr: "mettez dans AWS_REGION la région du compartiment", Ar: "اجعل AWS_REGION منطقة الحاوية",
		},
		NoRegion: {
			En: "set AWS_REGION, or region in the profile of ~/.aws/config that AWS_PROFILE names; of a server that is not Amazon's, any will do",
			Fr: "renseignez AWS_REGION, ou region dans le profil de ~/.aws/config que nomme AWS_PROFILE ; pour un serveur qui n’est pas d’Amazon, n’importe laquelle convient",
			Ar: "عين AWS_REGION، أو region في الملف الشخصي الذي يسميه AWS_PROFILE في ~/.aws/config؛ وتصلح أي منطقة لخادم ليس من Amazon",
		},
		NoCredentials: {
			En: "sign in with aws sso login or aws configure, or set AWS_PROFILE; cloudfirst takes credentials from the SDK's standard chain alone",
			Fr: "identifiez-vous par aws sso login ou aws configure, ou renseignez AWS_PROFILE ; cloudfirst ne prend d’identifiants que de la chaîne habituelle du SDK",
			Ar: "سجل الدخول بـ aws sso login أو aws configure، أو عين AWS_PROFILE؛ لا يأخذ cloudfirst الاعتمادات إلا من سلسلة SDK المعتادة",
		},
		Interrupted: {
			En: "nothing is half-written: run the same command again", Fr: "rien n’est écrit à moitié : relancez la même commande",
			Ar: "لم يكتب شيء ناقصا: أعد الأمر نفسه",
		},
		Unreachable: {
			En: "check the network and, if they are set, AWS_ENDPOINT_URL and HTTPS_PROXY",
			Fr: "vérifiez le réseau et, s’ils sont renseignés, AWS_ENDPOINT_URL et HTTPS_PROXY", Ar: "تحقق من الشبكة، ومن AWS_ENDPOINT_URL و HTTPS_PROXY إن عينا",
		},
		Changed: {
			En: "somebody else wrote there meanwhile: run the same command again to work with what is there now",
			Fr: "quelqu’un d’autre y a écrit entre-temps : relancez la même commande pour partir de ce qui s’y trouve", Ar: "كتب غيرك هناك في الأثناء: أعد الأمر نفسه للعمل بما هو موجود الآن",
		},
		TooBig:  {En: "name something smaller", Fr: "nommez quelque chose de plus petit", Ar: "سم شيئا أصغر"},
		BadName: {En: "rename the object, or name another prefix", Fr: "renommez l’objet, ou nommez un autre préfixe", Ar: "أعد تسمية الكائن أو سم بادئة أخرى"},
		Throttled: {
			En: "the service asks for fewer calls: wait a minute, and run the same command again",
			Fr: "le service demande moins d’appels : attendez une minute et relancez la même commande", Ar: "تطلب الخدمة نداءات أقل: انتظر دقيقة ثم أعد الأمر نفسه",
		},
		Refused: {
			En: "what stands before are the service's own words", Fr: "ce qui précède est dit par le service lui-même", Ar: "ما سبق كلام الخدمة نفسها",
		},
	}
}

// sayings are what this package and report/mgn say in Op, Cause and Hint, with %s for what varies.
var sayings = []tell.Text{
	{En: "reading", Fr: "lecture de", Ar: "قراءة"},
	{En: "writing", Fr: "écriture de", Ar: "كتابة"},
	{En: "listing", Fr: "liste de", Ar: "سرد"},
	{En: "looking for", Fr: "recherche de", Ar: "البحث عن"},
	{En: "reading the AWS configuration", Fr: "lecture de la configuration AWS", Ar: "قراءة إعداد AWS"},
	{En: "looking for the region", Fr: "recherche de la région", Ar: "البحث عن المنطقة"},
	{En: "listing the regions", Fr: "liste des régions", Ar: "سرد المناطق"},
	{En: "listing the instances of EC2 in", Fr: "liste des instances EC2 de", Ar: "سرد مثيلات EC2 في"},
	{En: "listing the databases of RDS in", Fr: "liste des bases RDS de", Ar: "سرد قواعد RDS في"},
	{En: "listing the volumes of EC2 in", Fr: "liste des volumes EC2 de", Ar: "سرد أقراص EC2 في"},
	{En: "asking EC2 about types of machine in", Fr: "question à EC2 sur les types de machine de", Ar: "سؤال EC2 عن أنواع الآلات في"},
	{En: "listing the waves of MGN", Fr: "liste des vagues de MGN", Ar: "سرد موجات MGN"},
	{En: "listing the applications of MGN", Fr: "liste des applications de MGN", Ar: "سرد تطبيقات MGN"},
	{En: "listing the buckets", Fr: "liste des compartiments", Ar: "سرد الحاويات"},
	{En: "there is no profile %s", Fr: "il n’y a pas de profil %s", Ar: "لا يوجد الملف الشخصي %s"},
	{En: "nothing names one", Fr: "rien n’en nomme une", Ar: "لا شيء يسمي واحدة"},
	{En: "no credentials were found", Fr: "aucun identifiant n’a été trouvé", Ar: "لم يعثر على اعتمادات"},
	{En: "no region is set, or what is set is none", Fr: "aucune région n’est renseignée, ou ce qui l’est n’en est pas une", Ar: "لم تعين منطقة، أو ما عين ليس منطقة"},
	{En: "there is no such bucket", Fr: "ce compartiment n’existe pas", Ar: "لا توجد هذه الحاوية"},
	{En: "it was taken away", Fr: "il a été enlevé", Ar: "لقد أزيل"},
	{En: "the key %s is no path of a file", Fr: "la clé %s n’est pas un chemin de fichier", Ar: "المفتاح %s ليس مسار ملف"},
	{En: "its key is no name of a file on this machine", Fr: "sa clé n’est pas un nom de fichier sur cette machine", Ar: "مفتاحه ليس اسم ملف في هذه الآلة"},
	{En: "%s is an object, and others lie below it as in a folder", Fr: "%s est un objet, et d’autres sont dessous comme dans un dossier", Ar: "%s كائن، وتحته غيره كأنه مجلد"},
	{
		En: "more than %s objects or %s bytes are stored there", Fr: "plus de %s objets ou de %s octets y sont déposés",
		Ar: "المخزن هناك أكثر من %s كائن أو %s بايت",
	},
	{En: "name a prefix that holds less", Fr: "nommez un préfixe qui contient moins", Ar: "سم بادئة تحوي أقل"},
	{En: "no object is stored below it", Fr: "aucun objet n’est déposé dessous", Ar: "لا كائن مخزن تحته"},
	{En: "it has %s bytes, and %s are the limit", Fr: "il a %s octets, et la limite est de %s", Ar: "حجمه %s بايت، والحد %s"},
	{
		En: "the transfer broke after %s of %s bytes (%s)", Fr: "le transfert s’est rompu après %s octets sur %s (%s)", Ar: "انقطع النقل بعد %s من %s بايت (%s)",
	},
	{
		En: "nothing of it was used: run the same command again", Fr: "rien n’en a servi : relancez la même commande", Ar: "لم يستعمل منه شيء: أعد الأمر نفسه",
	},
	{
		En: "the bucket is in %s: set AWS_REGION=%s", Fr: "le compartiment est dans %s : mettez AWS_REGION=%s", Ar: "الحاوية في %s: عين AWS_REGION=%s",
	},
	{
		En: "MGN was never set up in this account and region: open it once in the console, or run aws mgn initialize-service",
		Fr: "MGN n’a jamais été mis en place dans ce compte et cette région : ouvrez-le une fois dans la console, ou lancez aws mgn initialize-service",
		Ar: "لم يهيأ MGN قط في هذا الحساب والمنطقة: افتحه مرة في وحدة التحكم، أو شغل aws mgn initialize-service",
	},
	{En: "archive what is over, or push fewer; quotas: %s", Fr: "archivez ce qui est fini, ou portez-en moins ; quotas : %s", Ar: "أرشف ما انتهى، أو انقل أقل؛ الحصص: %s"},
	{
		En: "the object is as it was, and parts that nobody sees stay in the bucket: a lifecycle rule, or aws s3api abort-multipart-upload --upload-id %s, " +
			"takes them away; then run the same command again",
		Fr: "l’objet est resté tel quel, et des parties que personne ne voit restent dans le compartiment : une règle de cycle de vie, ou " +
			"aws s3api abort-multipart-upload --upload-id %s, les enlève ; puis relancez la même commande",
		Ar: "بقي الكائن كما كان، وتبقى في الحاوية أجزاء لا يراها أحد: تزيلها قاعدة دورة حياة، أو aws s3api abort-multipart-upload --upload-id %s؛ ثم أعد الأمر نفسه",
	},
	{En: "HTTP status %s", Fr: "statut HTTP %s", Ar: "حالة HTTP %s"},
	{En: "context canceled", Fr: "interrompu", Ar: "أوقف"},
	{En: "context deadline exceeded", Fr: "le temps est écoulé", Ar: "انقضى الوقت"},
	{En: "unexpected EOF", Fr: "fin inattendue", Ar: "نهاية غير متوقعة"},
}

// translated is a text of ours in a language. What somebody else said stays as it is.
func translated(text, lang string) string {
	if text == "" || lang != "fr" && lang != "ar" {
		return text
	}
	for _, t := range sayings {
		like := regexp.MustCompile(`(?s)^` + strings.ReplaceAll(regexp.QuoteMeta(t.En), `%s`, `(.+?)`) + `$`)
		if found := like.FindStringSubmatch(text); found != nil {
			args := make([]any, len(found)-1)
			for i, f := range found[1:] {
				args[i] = translated(f, lang)
			}
			return tell.Errorf(t, args...).In(lang)
		}
	}
	return text
}
