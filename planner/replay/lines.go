package replay

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// words are the sentences of a replay. Numbers follow a colon, so that no noun must agree with them.
var words = map[string]policy.Text{
	"head": {En: "The plan of {0}, as of {1}", Fr: "Le plan du {0}, au {1}", Ar: "خطة {0}، بتاريخ {1}"},
	"wave": {
		En: "wave {0}, {1} to {2}, {3}; planned: {4}, moved in time: {5}, late: {6}, open: {7}; person-days: {9} of {8}",
		Fr: "vague {0}, du {1} au {2}, {3} ; prévues : {4}, migrées à temps : {5}, en retard : {6}, ouvertes : {7} ; jours-personne : {9} sur {8}",
		Ar: "الموجة {0}، من {1} إلى {2}، {3}؛ المخطط: {4}، انتقل في وقته: {5}، متأخر: {6}، لم ينتقل: {7}؛ أيام العمل: {9} من {8}",
	},
	"over": {En: "over", Fr: "passée", Ar: "منتهية"}, "running": {En: "running", Fr: "en cours", Ar: "جارية"}, "ahead": {En: "ahead", Fr: "à venir", Ar: "قادمة"},
	"mean":    {En: "Mean slip of what has moved, in days: {0}", Fr: "Retard moyen de ce qui a migré, en jours : {0}", Ar: "متوسط تأخر ما انتقل، بالأيام: {0}"},
	"moves":   {En: "Moved, or due: {0}", Fr: "Migrées, ou attendues : {0}", Ar: "انتقلت أو حان موعدها: {0}"},
	"moved":   {En: "{0}: moved on {1}, planned for {2}; days late: {3}", Fr: "{0} : migrée le {1}, prévue le {2} ; jours de retard : {3}", Ar: "{0}: انتقل في {1}، وكان مخططا في {2}؛ أيام التأخر: {3}"},
	"due":     {En: "{0}: not moved, planned for {1}; days late so far: {2}", Fr: "{0} : pas migrée, prévue le {1} ; jours de retard à ce jour : {2}", Ar: "{0}: لم ينتقل، وكان مخططا في {1}؛ أيام التأخر حتى الآن: {2}"},
	"took":    {En: "person-days: {1}, planned {0}", Fr: "jours-personne : {1}, prévus {0}", Ar: "أيام العمل: {1}، والمخطط {0}"},
	"teams":   {En: "Throughput of teams, of what was planned so far", Fr: "Débit des équipes, par rapport au prévu à ce jour", Ar: "إنجاز الفرق من المخطط حتى الآن"},
	"team":    {En: "{0}: {1} of {2} person-days, {3} %; by wave from {4} to {5} %", Fr: "{0} : {1} jours-personne sur {2}, {3} % ; selon les vagues de {4} à {5} %", Ar: "{0}: {1} من {2} أيام عمل، {3} %؛ حسب الموجات من {4} إلى {5} %"},
	"unknown": {En: "{0}: unknown, nothing was planned so far", Fr: "{0} : inconnu, rien n’était prévu à ce jour", Ar: "{0}: غير معروف، لم يكن شيء مخططا حتى الآن"},
	"extra":   {En: "Moved without being planned: {0}", Fr: "Migrées sans être prévues : {0}", Ar: "انتقلت دون تخطيط: {0}"},
	"dropped": {En: "Planned, and no longer in the inventory: {0}", Fr: "Prévues, et absentes de l’inventaire : {0}", Ar: "مخططة ولم تعد في الجرد: {0}"},
	"no end":  {En: "Forecast: none yet; planned for {0}", Fr: "Prévision : pas encore ; prévu le {0}", Ar: "التوقع: لا شيء بعد؛ والمخطط {0}"},
	"end":     {En: "Forecast: {0}, planned for {1}; between {2} and {3}", Fr: "Prévision : {0}, prévu le {1} ; entre {2} et {3}", Ar: "التوقع: {0}، والمخطط {1}؛ بين {2} و{3}"},
	"open":    {En: "unknown", Fr: "inconnu", Ar: "غير معروف"},

	"nothing_over": {En: "no wave with work is over, so that nothing shows how fast it goes", Fr: "aucune vague avec du travail n’est passée : rien ne montre à quelle vitesse cela avance", Ar: "لم تنته أي موجة فيها عمل، فلا شيء يبين السرعة"},
	"stands_still": {En: "in some wave a team did nothing of what was planned: at that pace there is no end", Fr: "dans une vague, une équipe n’a rien fait de ce qui était prévu : à ce rythme il n’y a pas de fin", Ar: "في إحدى الموجات لم ينجز فريق شيئا مما خُطط: بهذه الوتيرة لا نهاية"},
	"no_plan":      {En: "at some of these paces no plan exists", Fr: "à l’un de ces rythmes, aucun plan n’est possible", Ar: "بإحدى هذه الوتائر لا توجد خطة ممكنة"},
}

// Line is a line of text, and how deep it stands.
type Line struct {
	Indent int
	Text   string
}

func word(lang, key string, args ...any) string {
	var pairs []string
	for i, a := range args {
		pairs = append(pairs, "{"+strconv.Itoa(i)+"}", fmt.Sprint(a))
	}
	return strings.NewReplacer(pairs...).Replace(words[key].In(lang))
}

// Lines words the replay in a language: en, fr or ar.
func (r *Replay) Lines(lang string) []Line {
	var out []Line
	say := func(indent int, key string, args ...any) { out = append(out, Line{indent, word(lang, key, args...)}) }
	say(0, "head", r.Planned, r.AsOf)
	for _, w := range r.Waves {
		say(1, "wave", w.Number, w.Start, w.End, word(lang, w.State), w.Planned, w.InTime, w.Late, w.Open, number(w.Effort), number(w.Done))
	}
	if r.MeanSlip != nil {
		say(0, "mean", number(*r.MeanSlip))
	}
	if len(r.Moves) > 0 {
		say(0, "moves", len(r.Moves))
	}
	for _, m := range r.Moves {
		line := word(lang, "due", m.Application, m.Planned, m.Slip)
		if m.Moved != 0 {
			line = word(lang, "moved", m.Application, m.Moved, m.Planned, m.Slip)
		}
		if m.Took != nil && *m.Took != m.Effort {
			line += "; " + word(lang, "took", number(m.Effort), number(*m.Took))
		}
		out = append(out, Line{1, line})
	}
	if len(r.Extra) > 0 {
		say(0, "extra", strings.Join(r.Extra, ", "))
	}
	if len(r.Dropped) > 0 {
		say(0, "dropped", strings.Join(r.Dropped, ", "))
	}
	if len(r.Teams) > 0 {
		say(0, "teams")
	}
	for _, t := range r.Teams {
		if t.Rate == nil {
			say(1, "unknown", t.Team)
			continue
		}
		say(1, "team", t.Team, number(t.Done), number(t.Planned), percent(*t.Rate), percent(*t.Slowest), percent(*t.Fastest))
	}
	f := r.Forecast
	day := func(d interface{ String() string }) string {
		if s := d.String(); s != "" {
			return s
		}
		return word(lang, "open")
	}
	if f.End == 0 && f.Earliest == 0 && f.Latest == 0 {
		say(0, "no end", day(f.Planned))
	} else {
		say(0, "end", day(f.End), day(f.Planned), day(f.Earliest), day(f.Latest))
	}
	if f.Unknown != "" {
		say(1, f.Unknown)
	}
	return out
}

// number writes a number with at most two decimals.
func number(v float64) string {
	s := strconv.FormatFloat(v, 'f', 2, 64)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

func percent(v float64) string { return strconv.FormatFloat(100*v, 'f', 0, 64) }
