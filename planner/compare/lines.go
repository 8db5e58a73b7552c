package compare

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// words are the sentences of a comparison. {0}, {1} … are what they speak of. Numbers follow a colon, so that no noun must agree with them.
var words = map[string]policy.Text{
	"empty":     {En: "The plans are the same.", Fr: "Les plans sont les mêmes.", Ar: "الخطتان متطابقتان."},
	"end":       {En: "End: {1}, was {0}; days later: {2}", Fr: "Fin : {1}, au lieu de {0} ; jours de retard : {2}", Ar: "النهاية: {1}، وكانت {0}؛ أيام التأخر: {2}"},
	"end.early": {En: "End: {1}, was {0}; days earlier: {2}", Fr: "Fin : {1}, au lieu de {0} ; jours d’avance : {2}", Ar: "النهاية: {1}، وكانت {0}؛ أيام التقدم: {2}"},
	"end.same":  {En: "End: {0} in both", Fr: "Fin : {0} dans les deux", Ar: "النهاية: {0} في الخطتين"},
	"waves":     {En: "Waves: {1}, were {0}", Fr: "Vagues : {1}, au lieu de {0}", Ar: "الموجات: {1}، وكانت {0}"},
	"placed":    {En: "Applications with a wave: {1}, were {0}", Fr: "Applications avec une vague : {1}, au lieu de {0}", Ar: "التطبيقات التي لها موجة: {1}، وكانت {0}"},
	"risk.most": {En: "Largest risk of a wave, in points: {1}, was {0}", Fr: "Plus grand risque d’une vague, en points : {1}, au lieu de {0}", Ar: "أكبر خطر لموجة بالنقاط: {1}، وكان {0}"},
	"later":     {En: "Later: {0}", Fr: "Plus tard : {0}", Ar: "متأخرة: {0}"},
	"earlier":   {En: "Earlier: {0}", Fr: "Plus tôt : {0}", Ar: "متقدمة: {0}"},
	"moved": {
		En: "{0}: wave {2} on {4}, was wave {1} on {3}", Fr: "{0} : vague {2} le {4}, au lieu de la vague {1} le {3}", Ar: "{0}: الموجة {2} في {4}، وكان في الموجة {1} في {3}",
	},
	"into":       {En: "Now with a wave: {0}", Fr: "Désormais avec une vague : {0}", Ar: "صارت لها موجة: {0}"},
	"into.one":   {En: "{0}: wave {1}; before: {2}", Fr: "{0} : vague {1} ; auparavant : {2}", Ar: "{0}: الموجة {1}؛ وقبل ذلك: {2}"},
	"out":        {En: "Now without a wave: {0}", Fr: "Désormais sans vague : {0}", Ar: "لم تعد لها موجة: {0}"},
	"out.one":    {En: "{0}: was in wave {1}; {2}", Fr: "{0} : était dans la vague {1} ; {2}", Ar: "{0}: كان في الموجة {1}؛ {2}"},
	"other.one":  {En: "{0}: {1}", Fr: "{0} : {1}", Ar: "{0}: {1}"},
	"unknown":    {En: "the plan does not know it", Fr: "le plan ne la connaît pas", Ar: "لا تعرفه الخطة"},
	"otherwise":  {En: "Without a wave for another reason: {0}", Fr: "Sans vague pour une autre raison : {0}", Ar: "بلا موجة لسبب آخر: {0}"},
	"target":     {En: "To another target: {0}", Fr: "Vers une autre cible : {0}", Ar: "إلى وجهة أخرى: {0}"},
	"target.one": {En: "{0}: {2}, was {1}", Fr: "{0} : {2}, au lieu de {1}", Ar: "{0}: {2}، وكانت {1}"},
	"loads":      {En: "Loads that differ: {0}", Fr: "Charges différentes : {0}", Ar: "أحمال مختلفة: {0}"},
	"load": {
		En: "wave {0}, {1}: {3}, was {2}", Fr: "vague {0}, {1} : {3}, au lieu de {2}", Ar: "الموجة {0}، {1}: {3}، وكان {2}",
	},
	"of":         {En: "{0} of {1}", Fr: "{0} sur {1}", Ar: "{0} من {1}"},
	"nothing":    {En: "nothing", Fr: "rien", Ar: "لا شيء"},
	"unlimited":  {En: "no limit", Fr: "sans limite", Ar: "بلا حد"},
	"risks":      {En: "Risk of waves that differ: {0}", Fr: "Risque des vagues qui diffèrent : {0}", Ar: "خطر الموجات المختلفة: {0}"},
	"risk":       {En: "wave {0}: {2}, was {1}", Fr: "vague {0} : {2}, au lieu de {1}", Ar: "الموجة {0}: {2}، وكان {1}"},
	"assumed":    {En: "Other assumptions: {0}", Fr: "Autres hypothèses : {0}", Ar: "افتراضات مختلفة: {0}"},
	"assume.is":  {En: "{0}: now {1}", Fr: "{0} : désormais, {1}", Ar: "{0}: الآن، {1}"},
	"assume.was": {En: "{0}: no more: {1}", Fr: "{0} : n’est plus supposé : {1}", Ar: "{0}: لم يعد مفترضا: {1}"},

	"team": {En: "team", Fr: "équipe", Ar: "الفريق"}, "skill": {En: "skill", Fr: "compétence", Ar: "المهارة"}, "link": {En: "link", Fr: "lien", Ar: "الرابط"},
	"applications": {En: "applications", Fr: "applications", Ar: "التطبيقات"}, "servers": {En: "servers", Fr: "serveurs", Ar: "الخوادم"},
	"risk.kind": {En: "risk", Fr: "risque", Ar: "الخطر"},
}

// Line is a line of text, and how deep it stands.
type Line struct {
	Indent int
	Text   string
}

type lines struct {
	lang string
	out  []Line
}

// word fills a sentence.
func word(lang, key string, args ...any) string {
	var pairs []string
	for i, a := range args {
		pairs = append(pairs, "{"+strconv.Itoa(i)+"}", fmt.Sprint(a))
	}
	return strings.NewReplacer(pairs...).Replace(words[key].In(lang))
}

func (l *lines) say(indent int, key string, args ...any) {
	l.out = append(l.out, Line{indent, word(l.lang, key, args...)})
}

// Lines words the comparison in a language: en, fr or ar.
func (c *Comparison) Lines(lang string) []Line {
	l := &lines{lang: lang}
	if c.Empty() {
		l.say(0, "empty")
		return l.out
	}
	a, b := c.Before, c.After
	switch {
	case c.Days > 0:
		l.say(0, "end", a.End, b.End, c.Days)
	case c.Days < 0:
		l.say(0, "end.early", a.End, b.End, -c.Days)
	case a.Waves > 0 && b.Waves > 0:
		l.say(0, "end.same", a.End)
	}
	l.ifOther("waves", a.Waves, b.Waves)
	l.ifOther("placed", a.Placed, b.Placed)
	l.ifOther("risk.most", int(a.LargestRisk), int(b.LargestRisk))
	l.moved("later", c.Later)
	l.moved("earlier", c.Earlier)
	l.crossings("into", c.Into, func(x Crossing, why string) string { return word(lang, "into.one", x.Application, x.To, why) })
	l.crossings("out", c.OutOf, func(x Crossing, why string) string { return word(lang, "out.one", x.Application, x.From, why) })
	l.crossings("otherwise", c.Otherwise, func(x Crossing, why string) string { return word(lang, "other.one", x.Application, why) })
	if len(c.Target) > 0 {
		l.say(0, "target", len(c.Target))
	}
	for _, x := range c.Target {
		l.say(1, "target.one", x.Application, x.Was, x.Is)
	}
	l.loads(c.Loads)
	if len(c.Risks) > 0 {
		l.say(0, "risks", len(c.Risks))
	}
	for _, x := range c.Risks {
		l.say(1, "risk", x.Wave, x.Was, x.Is)
	}
	if len(c.Assumed) > 0 {
		l.say(0, "assumed", len(c.Assumed))
	}
	for _, x := range c.Assumed {
		if !x.Was.IsZero() {
			l.say(1, "assume.was", x.Fact, x.Was.In(lang))
		}
		if !x.Is.IsZero() {
			l.say(1, "assume.is", x.Fact, x.Is.In(lang))
		}
	}
	return l.out
}

func (l *lines) ifOther(key string, was, is int) {
	if was != is {
		l.say(0, key, was, is)
	}
}

func (l *lines) moved(key string, all []Moved) {
	if len(all) > 0 {
		l.say(0, key, len(all))
	}
	for _, m := range all {
		l.say(1, "moved", m.Application, m.From, m.To, m.Before, m.After)
	}
}

func (l *lines) crossings(key string, all []Crossing, of func(x Crossing, why string) string) {
	if len(all) > 0 {
		l.say(0, key, len(all))
	}
	for _, x := range all {
		why := word(l.lang, "unknown")
		if !x.Why.IsZero() {
			why = x.Why.In(l.lang)
		}
		l.out = append(l.out, Line{1, of(x, why)})
	}
}

func (l *lines) loads(all []Load) {
	if len(all) > 0 {
		l.say(0, "loads", len(all))
	}
	for _, x := range all {
		kind := x.Kind
		if kind == planner.ResourceRisk {
			kind = "risk.kind"
		}
		name := word(l.lang, kind)
		if x.Resource != x.Kind { // those of the programme have no name
			name += " " + x.Resource
		}
		l.say(1, "load", x.Wave, name, l.load(x.Was), l.load(x.Is))
	}
}

func (l *lines) load(x *planner.Load) string {
	switch {
	case x == nil:
		return word(l.lang, "nothing")
	case x.Unlimited:
		return word(l.lang, "of", number(x.Used), word(l.lang, "unlimited"))
	}
	return word(l.lang, "of", number(x.Used), number(x.Capacity))
}

// number writes a number with at most two decimals.
func number(v float64) string {
	s := strconv.FormatFloat(v, 'f', 2, 64)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}
