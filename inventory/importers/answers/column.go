package answers

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// Column is one column of a questionnaire.
type Column struct {
	Key    string
	En     string
	Fr     string
	Ar     string
	Filled bool // by the one who answers
}

// Title returns the title in a language ("fr", "ar", "en").
func (c Column) Title(lang string) string { return pick(lang, c.En, c.Fr, c.Ar) }

// Columns lists the columns of a questionnaire in their order.
func Columns() []Column {
	return []Column{
		{"number", "No.", "N°", "الرقم", false},
		{"ask", "Whom to ask", "À qui demander", "الجهة المسؤولة", false},
		{"question", "Question", "Question", "السؤال", false},
		{"applications", "Applications", "Applications", "التطبيقات", false},
		{"why", "Why it matters", "Pourquoi cela compte", "الأهمية", false},
		{"allowed", "Allowed answers", "Réponses admises", "الأجوبة المقبولة", false},
		{"answer", "Answer", "Réponse", "الجواب", true},
		{"source", "Source of the answer", "Source de la réponse", "مصدر الجواب", true},
		{"date", "Date of the answer", "Date de la réponse", "تاريخ الجواب", true},
		{"note", "Note", "Observation", "ملاحظة", true},
		{"fact", "Fact", "Fait", "المعطى", false},
		{"stated", "Stated so far", "Inscrit jusqu'ici", "المصرح به حاليا", false},
	}
}

// Word is what an answer can be besides a value, in the three languages.
type Word struct {
	Key        string // as the language of inventories writes it
	En, Fr, Ar string
}

// In returns the word in a language.
func (w Word) In(lang string) string { return pick(lang, w.En, w.Fr, w.Ar) }

// Words lists the words of answers.
func Words() []Word {
	return []Word{
		{"true", "yes", "oui", "نعم"},
		{"false", "no", "non", "لا"},
		{"none", "none", "aucun", "لا شيء"},
		{"some", "some", "il y en a", "يوجد"},
		{"unknown", "unknown", "inconnu", "غير معروف"},
		{"not_applicable", "not applicable", "sans objet", "لا ينطبق"},
	}
}

// WordIn returns the word for a key in a language.
func WordIn(key, lang string) string {
	for _, w := range Words() {
		if w.Key == key {
			return w.In(lang)
		}
	}
	return key
}

func pick(lang, en, fr, ar string) string {
	switch lang {
	case "fr":
		return fr
	case "ar":
		return ar
	}
	return en
}

// wordOf returns the key of what a cell says, "" when it is none of the words.
func wordOf(cell string) string {
	cell = table.Fold(cell)
	i := slices.IndexFunc(Words(), func(w Word) bool {
		return slices.ContainsFunc([]string{w.Key, w.En, w.Fr, w.Ar}, func(s string) bool { return table.Fold(s) == cell })
	})
	if i < 0 {
		return ""
	}
	return Words()[i].Key
}

// Stated writes what is stated of a fact, as a questionnaire carries it: what the answer was asked against.
func Stated(f inventory.FactInfo) string {
	if f.State == inventory.Conflict {
		text := "conflict"
		for _, o := range f.Detail.Others {
			text += "; " + wording(inventory.FactInfo{Path: f.Path, State: inventory.Known, Value: o.Value})
		}
		return text
	}
	return wording(f)
}

// wording is what stands behind the equals sign in a file.
func wording(f inventory.FactInfo) string {
	const before = "set  to "
	s := inventory.SetInfo(f).String()
	return s[min(len(s), len(before)+len(f.Path)):]
}
