package planner

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// sayingsOfStatements say what the inventory states, as evidence.
var sayingsOfStatements = map[string]policy.Text{
	"not_before":       {En: "{0} moves not before {1}", Fr: "{0} ne migre pas avant le {1}", Ar: "لا ينتقل {0} قبل {1}"},
	"not_after":        {En: "{0} moves not after {1}", Fr: "{0} migre au plus tard le {1}", Ar: "ينتقل {0} في أجل أقصاه {1}"},
	"waits.expected":   {En: "{0} waits for {1}, expected on {2}", Fr: "{0} attend {1}, prévu le {2}", Ar: "ينتظر {0} {1} المتوقع في {2}"},
	"waits.lead":       {En: "{0} waits for {1}: asked for on {2}, {3 day} later it is {4}", Fr: "{0} attend {1} : demandé le {2}, {3 day} plus tard c’est le {4}", Ar: "ينتظر {0} {1}: طُلب في {2}، وبعد {3 day} يحل {4}"},
	"target_available": {En: "target {0} is available from {1}", Fr: "la cible {0} est disponible à partir du {1}", Ar: "الوجهة {0} متاحة ابتداء من {1}"},
	"link_available":   {En: "link {0} of site {1} is usable from {2}", Fr: "le lien {0} du site {1} est utilisable à partir du {2}", Ar: "الرابط {0} للموقع {1} قابل للاستعمال ابتداء من {2}"},
	"contract_end":     {En: "contract {0} of {1} ends on {2}", Fr: "le contrat {0} de {1} prend fin le {2}", Ar: "ينتهي العقد {0} الخاص بـ {1} في {2}"},
	"toleration":       {En: "hosting {0} on {1} is tolerated until {2}", Fr: "l’hébergement de {0} sur {1} est toléré jusqu’au {2}", Ar: "استضافة {0} على {1} مسموح بها إلى غاية {2}"},
	"pinned":           {En: "{0} is fixed in wave {1}", Fr: "{0} est fixée dans la vague {1}", Ar: "{0} مثبت في الموجة {1}"},
	"before":           {En: "{0} moves before {1}", Fr: "{0} migre avant {1}", Ar: "ينتقل {0} قبل {1}"},
	"after":            {En: "{0} moves after {1}", Fr: "{0} migre après {1}", Ar: "ينتقل {0} بعد {1}"},
	"with":             {En: "{0} moves with {1}", Fr: "{0} migre avec {1}", Ar: "ينتقل {0} مع {1}"},
	"apart":            {En: "{0} and {1} never move in the same wave", Fr: "{0} et {1} ne migrent jamais dans la même vague", Ar: "لا ينتقل {0} و{1} في الموجة نفسها أبدا"},
	"stops_without":    {En: "{0} stops without {1}", Fr: "{0} s’arrête sans {1}", Ar: "يتوقف {0} بدون {1}"},
	"share_database":   {En: "{0} and {1} share database {2}", Fr: "{0} et {1} partagent la base de données {2}", Ar: "يتقاسم {0} و{1} قاعدة المعطيات {2}"},
	"takes":            {En: "{0} takes {1 person_day}", Fr: "{0} demande {1 person_day}", Ar: "يتطلب {0} {1 person_day}"},
	"freeze":           {En: "freeze {0} from {1} to {2}", Fr: "gel {0} du {1} au {2}", Ar: "تجميد {0} من {1} إلى {2}"},
	"team.gives":       {En: "team {0} gives {1 person_day} a week", Fr: "l’équipe {0} fournit {1 person_day} par semaine", Ar: "يوفر الفريق {0} {1 person_day} في الأسبوع"},
	"skill.gives":      {En: "skill {0} is there in these teams only: {1}", Fr: "la compétence {0} n’existe que dans ces équipes : {1}", Ar: "لا توجد المهارة {0} إلا في هذه الفرق: {1}"},
	"link.carries": {
		En: "link {0} of site {1} carries {2#} Mbit/s for {3 hour} of every working day",
		Fr: "le lien {0} du site {1} transporte {2#} Mbit/s pendant {3 hour} chaque jour ouvré",
		Ar: "ينقل الرابط {0} للموقع {1} {2#} ميغابت في الثانية خلال {3 hour} من كل يوم عمل",
	},
	"programme.taken":                  {En: "the programme is taken to start on {0}", Fr: "on suppose que le programme commence le {0}", Ar: "يُفترض أن البرنامج يبدأ في {0}"},
	"programme.start":                  {En: "programme {0} starts on {1}", Fr: "le programme {0} commence le {1}", Ar: "يبدأ البرنامج {0} في {1}"},
	"programme.until":                  {En: "programme {0} ends on {1}", Fr: "le programme {0} se termine le {1}", Ar: "ينتهي البرنامج {0} في {1}"},
	"programme.pilots":                 {En: "programme {0} keeps its first {1 wave} for pilots", Fr: "le programme {0} réserve aux pilotes, au début, {1 wave}", Ar: "يخصص البرنامج {0} في بدايته للتجارب {1 wave}"},
	"programme.max_applications":       {En: "programme {0} moves at most {1 application} in a wave", Fr: "le programme {0} migre au plus {1 application} par vague", Ar: "ينقل البرنامج {0} في الموجة على الأكثر {1 application}"},
	"programme.max_applications.waves": {En: "programme {0} limits the applications of some waves", Fr: "le programme {0} limite les applications de certaines vagues", Ar: "يحدد البرنامج {0} عدد التطبيقات في بعض الموجات"},
	"programme.max_servers":            {En: "programme {0} moves at most {1 server} in a wave", Fr: "le programme {0} migre au plus {1 server} par vague", Ar: "ينقل البرنامج {0} في الموجة على الأكثر {1 server}"},
	"programme.max_servers.waves":      {En: "programme {0} limits the servers of some waves", Fr: "le programme {0} limite les serveurs de certaines vagues", Ar: "يحدد البرنامج {0} عدد الخوادم في بعض الموجات"},
	"programme.risk_budget":            {En: "programme {0} bears at most {1 risk_point} in a wave", Fr: "le programme {0} supporte au plus {1 risk_point} par vague", Ar: "يتحمل البرنامج {0} في الموجة على الأكثر {1 risk_point}"},
	"programme.risk_budget.waves":      {En: "programme {0} limits the risk of some waves", Fr: "le programme {0} limite le risque de certaines vagues", Ar: "يحدد البرنامج {0} الخطر في بعض الموجات"},
	"wave.committed":                   {En: "wave {0} is settled: only what was fixed in it moves in it", Fr: "la vague {0} est arrêtée : seul ce qui y a été fixé y migre", Ar: "الموجة {0} محسومة: لا ينتقل فيها إلا ما ثُبّت فيها"},
	"calendar.closed":                  {En: "the calendar has no working day in the programme", Fr: "le calendrier n’a aucun jour ouvré pendant le programme", Ar: "لا يوجد في التقويم أي يوم عمل خلال البرنامج"},
	"supply.largest": {
		En: "{a}; of the waves open to {0} the largest, wave {1}, has {b}; needed: {c}",
		Fr: "{a} ; des vagues ouvertes à {0}, la plus grande, la vague {1}, a {b} ; il faut {c}",
		Ar: "{a}؛ وأكبر الموجات المفتوحة أمام {0}، وهي الموجة {1}، فيها {b}؛ والمطلوب {c}",
	},
	"supply.stretch": {
		En: "{a}: {b} in {0 waves}; {1 application} that must move in them need {c}, which is {d} too much",
		Fr: "{a} : {b} dans {0 waves} ; ce qui doit y migrer, soit {1 application}, demande {c}, donc {d} de trop",
		Ar: "{a}: {b} في {0 waves}؛ وما يجب أن ينتقل فيها، أي {1 application}، يتطلب {c}، بزيادة قدرها {d}",
	},
	"supply.all": {
		En: "{a}: {b} in {0 wave}; needed: {c}; no arrangement was found that respects every wave's capacity and all dates",
		Fr: "{a} : {b} en {0 wave} ; il faut {c} ; aucun arrangement n’a été trouvé qui respecte la capacité de chaque vague et toutes les dates",
		Ar: "{a}: {b} في {0 wave}؛ والمطلوب {c}؛ ولم يُعثر على أي ترتيب يحترم طاقة كل موجة وجميع التواريخ",
	},
	"and_more": {En: "{0 more}", Fr: "{0 more}", Ar: "{0 more}"},
}
