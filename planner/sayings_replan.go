package planner

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// sayingsOfReplans say what a plan changes in the one before, and what stands.
var sayingsOfReplans = map[string]policy.Text{
	"past":      {En: "the facts are those of {0}: what has not moved moves later", Fr: "les faits sont ceux du {0} : ce qui n’a pas migré migre plus tard", Ar: "الوقائع بتاريخ {0}: ما لم ينتقل ينتقل بعده"},
	"past.wave": {En: "wave {0} is over", Fr: "la vague {0} est passée", Ar: "انتهت الموجة {0}"},
	"running":   {En: "wave {0} has begun without it", Fr: "la vague {0} a commencé sans elle", Ar: "بدأت الموجة {0} بدونه"},
	"shorter":   {En: "the plan has {0 wave} now", Fr: "le plan compte désormais {0 wave}", Ar: "أصبح في الخطة {0 wave}"},
	"start.previous": {
		En: "the start is not known; {0} is taken, as in the plan before", Fr: "le début n’est pas connu ; on retient le {0}, comme dans le plan précédent", Ar: "تاريخ البداية غير معروف؛ يُعتمد {0} كما في الخطة السابقة",
	},
	"slipped": {
		En: "wave {0}, in which it was to move, is over on {1}, and no date of its move is stated; it is free again",
		Fr: "la vague {0}, dans laquelle elle devait migrer, est passée au {1}, et aucune date de migration n’est indiquée ; elle est de nouveau libre",
		Ar: "انتهت الموجة {0} التي كان سينتقل فيها، بحلول {1}، ولم يُذكر تاريخ لانتقاله؛ وهو حر من جديد",
	},
	"pin.over": {
		En: "wave {0}, in which a person fixed it, is over; it is free again", Fr: "la vague {0}, dans laquelle une personne l’avait fixée, est passée ; elle est de nouveau libre", Ar: "انتهت الموجة {0} التي ثبّته فيها شخص؛ وهو حر من جديد",
	},
	"committed.holds": {
		En: "{0@application} stays in wave {1}, which is settled", Fr: "{0@application} reste dans la vague {1}, qui est arrêtée", Ar: "يبقى {0@application} في الموجة {1} المحسومة",
	},
	"kept": {
		En: "it could move in wave {0}; it stays in the wave it had", Fr: "elle pourrait migrer dans la vague {0} ; elle reste dans la vague qu’elle avait", Ar: "كان يمكن أن ينتقل في الموجة {0}؛ يبقى في موجته السابقة",
	},
	"disturbance": {
		En: "in another wave than before: {0 application}; at least {1} must be, planning afresh would have {2}",
		Fr: "dans une autre vague qu’avant : {0 application} ; au moins {1} doivent l’être, un plan refait à neuf en aurait {2}",
		Ar: "في موجة غير السابقة: {0 application}؛ {1} على الأقل لا بد منها، ولو أعيد التخطيط من الصفر لكانت {2}",
	},
	"disturbance.moved": {En: "{0@application}: wave {2}, was wave {1}: {*}", Fr: "{0@application} : vague {2}, au lieu de la vague {1} : {*}", Ar: "{0@application}: الموجة {2}، وكان في الموجة {1}: {*}"},
	"disturbance.waits": {En: "{0@application}: waits, was in wave {1}: {*}", Fr: "{0@application} : attend, était dans la vague {1} : {*}", Ar: "{0@application}: ينتظر، وكان في الموجة {1}: {*}"},
	"disturbance.proof": {En: "at least {0} of them: {a}", Fr: "au moins {0} d’entre elles : {a}", Ar: "{0} منها على الأقل: {a}"},
	"leaving.closed":    {En: "wave {1} is not open to {0@application} any more", Fr: "la vague {1} n’est plus ouverte à {0@application}", Ar: "لم تعد الموجة {1} مفتوحة أمام {0@application}"},
	"leaving.load": {
		En: "{a}: the {1 group} of wave {0} need {b}, and there are only {c}", Fr: "{a} : dans la vague {0}, {1 group} demandent {b}, et il n’y a que {c}", Ar: "{a}: في الموجة {0}، {1 group} تتطلب {b}، ولا يوجد إلا {c}",
	},
	"leaving.order":       {En: "{0@application} and {1@application} cannot both stay: they would be in the wrong order, or in one wave", Fr: "{0@application} et {1@application} ne peuvent pas rester toutes deux : elles seraient dans le mauvais ordre, ou dans la même vague", Ar: "لا يمكن أن يبقى {0@application} و{1@application} معا: سيكونان بترتيب خاطئ أو في موجة واحدة"},
	"leaving.split":       {En: "those that now move together were in different waves", Fr: "celles qui migrent désormais ensemble étaient dans des vagues différentes", Ar: "ما ينتقل الآن معا كان في موجات مختلفة"},
	"heading.disturbance": {En: "changed", Fr: "changé", Ar: "ما تغير"},
	"heading.joined":      {En: "now with a wave", Fr: "désormais avec une vague", Ar: "صارت لها موجة"},
	"heading.left":        {En: "no longer with a wave", Fr: "désormais sans vague", Ar: "لم تعد لها موجة"},
}
