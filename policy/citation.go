package policy

import (
	"regexp"
	"strings"
)

// SourceOf reads what [Source.String] writes, such as "law 05-20, arts. 16 and 18".
func SourceOf(citation string) Source {
	instrument, article, _ := strings.Cut(citation, ", ")
	return Source{Instrument: instrument, Article: article}
}

// In writes instrument and article as sentences cite them: "loi 05-20, art. 16 et 18" in French, "القانون 05-20، المادتان 16 و18" in Arabic,
// and what String returns in English or any other language. A source that has no words in the language stays as the rule states it.
func (s Source) In(lang string) string {
	if lang != "fr" && lang != "ar" {
		return s.String()
	}
	out := instrumentIn(s.Instrument, lang)
	if s.Article == "" {
		return out
	}
	if lang == "ar" {
		return out + "، " + articleIn(s.Article, lang)
	}
	return out + ", " + articleIn(s.Article, lang)
}

// numbered finds a text that is named by its kind and number.
var numbered = regexp.MustCompile(`^(law|decree|order|circular) ([0-9][0-9-]*)$`)

var numberedKinds = map[string]Text{
	"law":      {Fr: "loi", Ar: "القانون"},
	"decree":   {Fr: "décret", Ar: "المرسوم"},
	"order":    {Fr: "arrêté", Ar: "القرار"},
	"circular": {Fr: "circulaire", Ar: "الدورية"},
}

func instrumentIn(s, lang string) string {
	if words, ok := instrumentWords[s]; ok {
		return words.In(lang)
	}
	if m := numbered.FindStringSubmatch(s); m != nil {
		return numberedKinds[m[1]].In(lang) + " " + m[2]
	}
	for _, joint := range []struct{ en, fr, ar string }{{" and ", " et ", " و"}, {"; ", " ; ", "؛ "}} {
		if a, b, ok := strings.Cut(s, joint.en); ok {
			a, b = instrumentIn(a, lang), instrumentIn(b, lang)
			return a + Text{Fr: joint.fr, Ar: joint.ar}.In(lang) + b
		}
	}
	return s
}

// articleIn words articles, and what instruments have in their place.
func articleIn(s, lang string) string {
	if words, ok := articleWords[s]; ok {
		return words.In(lang)
	}
	if head, rest, ok := strings.Cut(s, " with "); ok && strings.HasPrefix(rest, "art. ") {
		if article, law, ok := strings.Cut(rest, " of "); ok {
			other := Text{Fr: " avec l’", Ar: " مع "}.In(lang) + articleIn(article, lang)
			return articleIn(head, lang) + other + Text{Fr: " de la ", Ar: " من "}.In(lang) + instrumentIn(law, lang)
		}
	}
	if objective, ok := strings.CutPrefix(s, "objective "); ok {
		return Text{Fr: "objectif ", Ar: "الهدف "}.In(lang) + objective
	}
	if rule, ok := strings.CutPrefix(s, "rule "); ok {
		return Text{Fr: "règle ", Ar: "القاعدة "}.In(lang) + rule
	}
	if objective, ok := strings.CutSuffix(s, ", minimum SEAL"); ok {
		return objective + Text{Fr: ", niveau SEAL minimal", Ar: "، المستوى SEAL الأدنى"}.In(lang)
	}
	for _, form := range []string{"art. ", "article ", "arts. ", "arts ", "articles "} {
		if numbers, ok := strings.CutPrefix(s, form); ok {
			return articlesIn(numbers, strings.HasPrefix(form, "arts") || form == "articles ", lang)
		}
	}
	return numbersIn(s, lang)
}

func articlesIn(numbers string, several bool, lang string) string {
	switch {
	case lang == "fr":
		return "art. " + numbersIn(numbers, lang)
	case !several:
		return "المادة " + numbersIn(numbers, lang)
	case countOf(numbers) == 2:
		return "المادتان " + numbersIn(numbers, lang)
	}
	return "المواد " + numbersIn(numbers, lang)
}

// countOf counts articles: an item such as 5° belongs to the one before it, and a range is many.
func countOf(numbers string) int {
	n := 0
	for part := range strings.SplitSeq(strings.ReplaceAll(numbers, " and ", ", "), ", ") {
		switch {
		case strings.Contains(part, " to "):
			n += 3
		case !strings.HasSuffix(part, "°"):
			n++
		}
	}
	return n
}

// wholeRange finds a range that does not begin inside of an article.
var wholeRange = regexp.MustCompile(`(^|[ ,])(\d+) to (\d+)`)

func numbersIn(s, lang string) string {
	if lang == "fr" {
		return strings.NewReplacer(" and ", " et ", " to ", " à ").Replace(s)
	}
	s = wholeRange.ReplaceAllString(s, "${1}من $2 إلى $3")
	return strings.NewReplacer(" and ", " و", " to ", " إلى ", ",", "،").Replace(s)
}
