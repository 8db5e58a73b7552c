package paths

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// sentences are what a path says, with its parts as {placeholders}.
var sentences = map[string]policy.Text{
	"there": {
		En: "{application} has nothing to do to be {goal} on {target}.",
		Fr: "{application} n'a rien à faire pour être {goal} sur {target}.",
		Ar: "ليس على {application} القيام بأي شيء ليكون {goal} في {target}.",
	},
	"reached": {
		En: "{application} becomes {goal} on {target} with {changes}, {days} person-days.",
		Fr: "{application} devient {goal} sur {target} avec {changes}, {days} jours-personne.",
		Ar: "يصبح {application} {goal} في {target} بعدد {changes}، وأيام عمل: {days}.",
	},
	"cleared": {
		En: "With {changes}, {days} person-days, nothing objects to {application} on {target} any more but {questions} to answer.",
		Fr: "Avec {changes}, {days} jours-personne, plus rien ne s'oppose à {application} sur {target}, sauf {questions} à poser.",
		Ar: "بعدد {changes}، وأيام عمل: {days}، لا يبقى أمام {application} في {target} سوى {questions} بلا جواب.",
	},
	"none": {
		En: "No change within your hands makes {application} {goal} on {target}.",
		Fr: "Aucun changement en votre pouvoir ne rend {application} {goal} sur {target}.",
		Ar: "لا يوجد تغيير بأيديكم يجعل {application} {goal} في {target}.",
	},
	"bounded": {
		En: "The search ended after {evaluations} evaluations without a path of {application} to {target}.",
		Fr: "La recherche s'est arrêtée après {evaluations} évaluations sans trouver de chemin de {application} vers {target}.",
		Ar: "انتهى البحث بعد تقييمات: {evaluations} دون إيجاد مسار من {application} إلى {target}.",
	},
	"unproven": {
		En: "There may be a cheaper way: the search was bounded.",
		Fr: "Il peut exister un chemin moins coûteux : la recherche était bornée.",
		Ar: "قد يوجد مسار أقل كلفة: كان البحث محدودا.",
	},
	"action": {
		En: "{text} ({subject}, {rule}, {days} person-days)",
		Fr: "{text} ({subject}, {rule}, {days} jours-personne)",
		Ar: "{text} ({subject}، {rule}، أيام عمل: {days})",
	},
	"contract": {
		En: "A contract for {target} has to be concluded first.",
		Fr: "Un contrat pour {target} est à conclure d'abord.",
		Ar: "يجب أولا إبرام عقد بشأن {target}.",
	},
	"obstacle": {
		En: "{rule} objects to {subject}: {why}",
		Fr: "{rule} s'oppose à {subject} : {why}",
		Ar: "{rule} تعترض على {subject}: {why}",
	},
	"obstacle.plain": {
		En: "{rule} objects to {subject}, and states nothing that can be done here.",
		Fr: "{rule} s'oppose à {subject}, et n'indique rien qui puisse être fait ici.",
		Ar: "{rule} تعترض على {subject}، ولا تذكر شيئا يمكن القيام به هنا.",
	},
	"step": {
		En: "{number}. To {target}: {days} person-days for {gain}; {total} of {applications} after {totaldays} person-days.",
		Fr: "{number}. Vers {target} : {days} jours-personne pour {gain} ; {total} sur {applications} après {totaldays} jours-personne.",
		Ar: "{number}. نحو {target}: أيام عمل: {days}، {gain}؛ المجموع {total} من {applications} بعد {totaldays} يوم عمل.",
	},
	"start": {
		En: "{reached} of {applications} applications are {goal} on some target today; {cleared} more only wait for answers.",
		Fr: "{reached} applications sur {applications} sont {goal} sur une cible aujourd'hui ; {cleared} autres n'attendent que des réponses.",
		Ar: "{reached} من {applications} تطبيقا {goal} في بيئة استضافة اليوم؛ و{cleared} أخرى لا تنتظر سوى أجوبة.",
	},
	"waits": {
		En: "{gain} of them still wait for answers.", Fr: "{gain} d'entre elles attendent encore des réponses.", Ar: "{gain} منها لا تزال تنتظر أجوبة.",
	},
	"serves": {
		En: "{text} ({subject}, {rule}, {days} person-days; serves {count})",
		Fr: "{text} ({subject}, {rule}, {days} jours-personne ; sert à {count})",
		Ar: "{text} ({subject}، {rule}، أيام عمل: {days}؛ يفيد {count})",
	},
	"left": {
		En: "No step brings these any further: {names}", Fr: "Aucune étape ne fait avancer celles-ci : {names}", Ar: "لا توجد خطوة تفيد هذه التطبيقات: {names}",
	},
	"more": {
		En: "There are more steps: {count} applications are not there yet.", Fr: "Il y a d'autres étapes : {count} applications n'y sont pas encore.", Ar: "توجد خطوات أخرى: لم تصل بعد تطبيقات عددها {count}.",
	},
	"eligible": {
		En: "eligible", Fr: "admissible", Ar: "مقبولا",
	},
	"eligible_with_conditions": {
		En: "eligible with conditions", Fr: "admissible sous conditions", Ar: "مقبولا بشروط",
	},
}

// nouns are what is counted, one and many.
var nouns = map[string][2]policy.Text{
	"change":      {{En: "change", Fr: "changement", Ar: "تغييرات"}, {En: "changes", Fr: "changements", Ar: "تغييرات"}},
	"question":    {{En: "question", Fr: "question", Ar: "أسئلة"}, {En: "questions", Fr: "questions", Ar: "أسئلة"}},
	"application": {{En: "application", Fr: "application", Ar: "تطبيقات"}, {En: "applications", Fr: "applications", Ar: "تطبيقات"}},
}

// count says how many of something there are. Arabic names the thing first, which spares it the forms of the number.
func count(lang string, n int, noun string) string {
	word := nouns[noun][1]
	if n == 1 || n == 0 && lang == "fr" {
		word = nouns[noun][0]
	}
	if lang == "ar" {
		return fmt.Sprintf("%s: %d", word.In(lang), n)
	}
	return fmt.Sprintf("%d %s", n, word.In(lang))
}

// say fills a sentence in: what alternates names and values.
func say(lang, id string, pairs ...any) string {
	text := sentences[id].In(lang)
	var old []string
	for i := 0; i+1 < len(pairs); i += 2 {
		old = append(old, "{"+fmt.Sprint(pairs[i])+"}", fmt.Sprint(pairs[i+1]))
	}
	return strings.NewReplacer(old...).Replace(text)
}

// Summary is the path in one sentence, in a language ("fr", "ar", "en").
func (p *Path) Summary(lang string) string {
	return say(lang, string(p.Status), "application", p.Application, "target", p.Target, "goal", say(lang, p.Goal.String()),
		"changes", count(lang, len(p.Actions), "change"), "days", p.Days, "questions", count(lang, len(p.Ask), "question"), "evaluations", p.Evaluations)
}

// Lines is what the path asks of people or runs into, one sentence each, in a language.
func (p *Path) Lines(lang string) []string {
	var out []string
	made := false
	for _, a := range p.Actions {
		if a.Makes != nil && !made {
			made = true
			out = append(out, say(lang, "contract", "target", a.Makes.Target))
		}
		out = append(out, a.In(lang))
	}
	for _, o := range p.Obstacles {
		id := "obstacle"
		if o.Why.En == "" {
			id = "obstacle.plain"
		}
		out = append(out, say(lang, id, "rule", o.Rule, "subject", o.Subject, "why", o.Why.In(lang)))
	}
	if !p.Optimal && p.Status != Bounded {
		out = append(out, say(lang, "unproven"))
	}
	return out
}

// In is the action in one line, in a language.
func (a Action) In(lang string) string {
	return say(lang, "action", "text", a.Text.In(lang), "subject", a.Subject, "rule", a.Rule, "days", a.Days)
}

// Summary is where the programme begins, in one sentence.
func (p *Programme) Summary(lang string) string {
	return say(lang, "start", "reached", p.Reached, "cleared", p.Cleared, "applications", p.Applications, "goal", say(lang, p.Goal.String()))
}

// Summary is what a step brings, in one sentence; number is its place in the programme, from 1.
func (s *Step) Summary(lang string, p *Programme, number int) string {
	text := say(lang, "step", "number", number, "target", s.Target, "days", s.Days, "gain", count(lang, len(s.Applications)+len(s.Cleared), "application"),
		"total", s.TotalReached+s.TotalCleared, "applications", p.Applications, "totaldays", s.TotalDays)
	if len(s.Cleared) > 0 {
		text += " " + say(lang, "waits", "gain", len(s.Cleared))
	}
	return text
}

// In is the action in one line, with how many applications it serves.
func (a SharedAction) In(lang string) string {
	return say(lang, "serves", "text", a.Text.In(lang), "subject", a.Subject, "rule", a.Rule, "days", a.Days, "count", a.Serves)
}

// Rest is what the programme leaves, one sentence each.
func (p *Programme) Rest(lang string) []string {
	switch {
	case p.More:
		return []string{say(lang, "more", "count", len(p.Left))}
	case len(p.Left) > 0:
		return []string{say(lang, "left", "names", strings.Join(p.Left, ", "))}
	}
	return nil
}
