package questionnaire

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/answers"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
)

func in(lang, en, fr, ar string) string {
	switch lang {
	case "fr":
		return fr
	case "ar":
		return ar
	}
	return en
}

// question asks for a fact in words: what it is about, what is asked, and what kind of answer is wanted.
func question(words func(inventory.Path) string, f inventory.FactInfo, lang string) string {
	ask := in(lang, "what is it?", "de quoi s'agit-il ?", "ما هو؟")
	switch {
	case f.Field.Type == "bool":
		ask = in(lang, "yes or no?", "oui ou non ?", "نعم أم لا؟")
	case f.Field.Type == "date":
		ask = in(lang, "on what day?", "à quelle date ?", "في أي تاريخ؟")
	case f.Field.Block != "":
		ask = in(lang, "is there any?", "y en a-t-il ?", "هل يوجد؟")
	case f.Field.Type == "reference", len(f.Field.Enum) > 0:
		ask = in(lang, "which one?", "lequel ?", "أي منها؟")
	case strings.HasPrefix(f.Field.Type, "list of "):
		ask = in(lang, "which ones?", "lesquels ?", "ما هي؟")
	case f.Field.Type != "string":
		ask = in(lang, "how much?", "combien ?", "كم؟")
	}
	text := words(f.Path) + " – " + ask
	if f.Detail.Reason != "" {
		text += " " + fmt.Sprintf(in(lang, "(So far: %s)", "(Jusqu'ici : %s)", "(إلى حد الآن: %s)"), f.Detail.Reason)
	}
	return text
}

// why says what an answer settles.
func why(r *questions.Ranking, q *questions.Question, lang string) string {
	if !q.Evaluated {
		return fmt.Sprintf(in(lang, "%d hosting verdicts wait for it",
			"%d avis d'hébergement en dépendent", "%d من أحكام الاستضافة تنتظره"), q.Verdicts)
	}
	var parts []string
	g := q.Expected
	add := func(n float64, en, fr, ar string) {
		if n > 0 {
			parts = append(parts, fmt.Sprintf(in(lang, en, fr, ar), amount(n, lang)))
		}
	}
	add(g.Verdicts, "settles %s hosting verdicts on average",
		"tranche %s avis d'hébergement en moyenne", "يحسم %s من أحكام الاستضافة في المتوسط")
	add(g.Targets, "%s recommended targets", "%s cibles recommandées", "%s من الوجهات الموصى بها")
	add(g.Classes, "%s classes", "%s classes", "%s من الأصناف")
	add(g.Points, "narrows scores by %s points", "resserre les notes de %s points", "يضيق هامش النقط بـ %s نقطة")
	if q.Set > 0 && len(r.Sets[q.Set-1].Questions) > 1 {
		s := r.Sets[q.Set-1]
		parts = append(parts, fmt.Sprintf(in(lang,
			"asked with the %d other questions of set %d: %s hosting verdicts",
			"posée avec les %d autres questions du lot %d : %s avis d'hébergement",
			"مع الأسئلة %d الأخرى من المجموعة %d: %s من أحكام الاستضافة"), len(s.Questions)-1, q.Set, amount(s.Adds.Verdicts, lang)))
	}
	if q.Verdicts > 0 && g.Verdicts == 0 {
		parts = append(parts, fmt.Sprintf(in(lang,
			"%d hosting verdicts wait for it and for others",
			"%d avis d'hébergement en dépendent, avec d'autres faits", "%d من أحكام الاستضافة تنتظره مع غيره"), q.Verdicts))
	}
	if len(parts) == 0 {
		return in(lang, "a rule waits for it", "une règle en dépend", "قاعدة تنتظره")
	}
	return strings.Join(parts, "; ")
}

// amount writes a mean with one decimal at most.
func amount(n float64, lang string) string {
	s := strings.TrimSuffix(strconv.FormatFloat(n, 'f', 1, 64), ".0")
	if lang != "en" && lang != "" {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}

// allowed says how to write the answer.
func allowed(f inventory.FactInfo, choices []string, lang string) string {
	const few = 12
	if len(choices) > 0 && len(choices) <= few {
		return strings.Join(choices, " | ")
	}
	var how string
	typ, list := strings.CutPrefix(f.Field.Type, "list of ")
	switch typ {
	case "date":
		how = "2026-10-31"
	case "duration":
		how = "4h, 30 days"
	case "bytes":
		how = "128 GiB"
	case "bit rate":
		how = "100 Mbps"
	case "integer", "number":
		how = in(lang, "a number", "un nombre", "عدد")
	case "reference":
		kinds := make([]string, len(f.Field.Refs))
		for i, k := range f.Field.Refs {
			kinds[i] = string(k) + ".…"
		}
		how = strings.Join(kinds, " | ")
	case "string":
		how = in(lang, "words", "du texte", "نص")
		if len(f.Field.Enum) > 0 {
			how = strings.Join(f.Field.Enum, " | ")
		}
	default:
		how = typ
	}
	if list {
		how = fmt.Sprintf(in(lang, "one or several, separated by ; : %s",
			"un ou plusieurs, séparés par ; : %s", "واحد أو أكثر، تفصلها ؛ ; : %s"), how)
	}
	words := []string{how}
	for _, k := range []string{"none", "unknown", "not_applicable"} {
		if k != "none" || list || typ == "reference" || typ == "string" {
			words = append(words, answers.WordIn(k, lang))
		}
	}
	return strings.Join(words, " | ")
}
