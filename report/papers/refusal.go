package papers

import "github.com/cloudfirst-toolkit/cloudfirst/internal/tell"

// Why there is no paper, and what to do.
var (
	noKind = tell.Text{
		En: "%q is no kind of paper: use one of %s", Fr: "%q n’est pas un genre de pièce : prenez l’un de %s", Ar: "%q ليس نوعا من الوثائق: اختر واحدا من %s",
	}
	noTarget = tell.Text{
		En: "no target %q: name one of %s", Fr: "il n’y a pas de cible %q : nommez l’une de %s", Ar: "لا توجد الوجهة %q: سم واحدة من %s",
	}
	notBoth = tell.Text{
		En: "name applications or a wave, not both", Fr: "nommez des applications ou une vague, pas les deux", Ar: "سم تطبيقات أو موجة، لا كليهما",
	}
	notAssessed = tell.Text{
		En: "no application %q was assessed: name one of the inventory", Fr: "aucune application %q n’a été évaluée : nommez-en une de l’inventaire",
		Ar: "لم يقيم أي تطبيق باسم %q: سم واحدا من الجرد",
	}
	noApplication = tell.Text{
		En: "the inventory has no application to make a paper of", Fr: "l’inventaire n’a pas d’application dont faire une pièce",
		Ar: "ليس في الجرد تطبيق تعد له وثيقة",
	}
	noneBound = tell.Text{
		En: "no application is bound for %s: name applications too", Fr: "aucune application ne va vers %s : nommez aussi des applications",
		Ar: "لا يتجه أي تطبيق إلى %s: سم تطبيقات أيضا",
	}
	wavesFromOne = tell.Text{
		En: "waves are numbered from 1", Fr: "les vagues sont numérotées à partir de 1", Ar: "ترقم الموجات ابتداء من 1",
	}
	noPlan = tell.Text{
		En: "there is no plan, and so no wave %d", Fr: "il n’y a pas de plan, donc pas de vague %d", Ar: "لا توجد خطة، فلا توجد الموجة %d",
	}
	noWave = tell.Text{
		En: "there is no wave %d: the plan has waves 1 to %d", Fr: "il n’y a pas de vague %d : le plan a les vagues 1 à %d",
		Ar: "لا توجد الموجة %d: في الخطة الموجات من 1 إلى %d",
	}
	emptyWave = tell.Text{
		En: "nothing moves in wave %d", Fr: "rien ne migre dans la vague %d", Ar: "لا ينتقل شيء في الموجة %d",
	}
	noStudy = tell.Text{
		En: "no study of these applications is recorded, so it is open which target the paper is about: name it with its application; the targets are %s",
		Fr: "aucune étude de ces applications n’est consignée, et la cible de la pièce reste ouverte : nommez-la avec son application ; les cibles sont %s",
		Ar: "لم تسجل أي دراسة لهذه التطبيقات، فالوجهة التي تعنيها الوثيقة غير محددة: سمها مع تطبيقها؛ الوجهات هي %s",
	}
	nothingPersonal = tell.Text{
		En: "none of these applications holds personal data: name an application to make the paper all the same",
		Fr: "aucune de ces applications ne tient de données personnelles : nommez une application pour faire la pièce quand même",
		Ar: "لا يحوي أي من هذه التطبيقات معطيات شخصية: سم تطبيقا لإعداد الوثيقة رغم ذلك",
	}
)
