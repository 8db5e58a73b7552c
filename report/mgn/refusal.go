package mgn

import "github.com/cloudfirst-toolkit/cloudfirst/internal/tell"

// What is refused or went wrong, and what to do.
var (
	noTarget = tell.Text{
		En: "the inventory has no target %q: name the id of one of its targets", Fr: "l’inventaire n’a pas de cible %q : nommez l’id de l’une de ses cibles",
		Ar: "لا توجد في الجرد الوجهة %q: سم معرف إحدى وجهاته",
	}
	partly = tell.Text{
		En: "%d of %d steps were done, and %q failed: %s; what was done stands, and the same command does the rest",
		Fr: "%d étapes sur %d sont faites, et %q a échoué : %s ; ce qui est fait reste fait, et la même commande fait le reste",
		Ar: "أنجزت %d من %d خطوات وفشلت %q: %s؛ ما أنجز باق، والأمر نفسه ينجز الباقي",
	}
	noRoom = tell.Text{
		En: "MGN has no room for these waves, and nothing was written: %s: plan fewer, or push the programme in parts (--target, or a plan of fewer applications); quotas: %s",
		Fr: "MGN n’a pas la place pour ces vagues, et rien n’a été écrit : %s : planifiez-en moins, ou portez le programme en parties (--target, ou un plan de moins d’applications) ; quotas : %s",
		Ar: "لا يتسع MGN لهذه الموجات ولم يكتب شيء: %s: خطط لأقل منها، أو انقل البرنامج على أجزاء (--target، أو خطة بتطبيقات أقل)؛ الحصص: %s",
	}
	besideOthers = tell.Text{En: " beside %d that the account has", Fr: " à côté de %d que le compte a déjà", Ar: " إلى جانب %d في الحساب"}
	tooManyWaves = tell.Text{
		En: "%d waves%s, and %d may be active", Fr: "%d vagues%s, et %d peuvent être actives", Ar: "عدد الموجات %d%s، والمسموح به نشطا %d",
	}
	tooManyApplications = tell.Text{
		En: "%d applications%s, and %d may be active", Fr: "%d applications%s, et %d peuvent être actives", Ar: "عدد التطبيقات %d%s، والمسموح به نشطا %d",
	}
	tooManyInWave = tell.Text{
		En: "%s has %d applications, and %d is the most of a wave", Fr: "%s a %d applications, et une vague en a %d au plus", Ar: "في %s من التطبيقات %d، وأقصى ما في موجة %d",
	}
	tooManyServers = tell.Text{
		En: "%s has %d servers, and %d is the most of an application", Fr: "%s a %d serveurs, et une application en a %d au plus", Ar: "لـ %s من الخوادم %d، وأقصى ما لتطبيق %d",
	}
)

// Hints for what MGN alone answers.
const (
	hintNeverSetUp = "MGN was never set up in this account and region: open it once in the console, or run aws mgn initialize-service"
	hintQuota      = "archive what is over, or push fewer; quotas: " + QuotaSource
)
