package update

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
)

// textIn is what else there is to say, in a language.
func (d Difference) textIn(lang string) string {
	if d.format == "" {
		return in(lang, d.Text)
	}
	return fmt.Sprintf(in(lang, d.format), d.value)
}

// with adds a text that holds a value.
func (d Difference) with(format string, value any) Difference {
	d.Text, d.format, d.value = fmt.Sprintf(format, value), format, value
	return d
}

// in is a text in a language; what has no translation stays as it is.
func in(lang, text string) string {
	if t := words[text]; t.En != "" {
		return t.In(lang)
	}
	return text
}

// words are what reports say, by the English text.
var words = byEnglish([]tell.Text{
	{En: "updated", Fr: "mis à jour", Ar: "محدث"},
	{En: "kept", Fr: "gardé", Ar: "محفوظ"},
	{En: "conflict", Fr: "conflit", Ar: "تعارض"},
	{En: "disagree", Fr: "désaccord", Ar: "اختلاف"},
	{En: "gone", Fr: "disparu", Ar: "مفقود"},
	{En: "renamed", Fr: "renommé", Ar: "أعيدت تسميته"},
	{En: ": was %s, is %s", Fr: " : était %s, est %s", Ar: ": كان %s، وصار %s"},
	{En: ": the file says %s, the import %s", Fr: " : le fichier dit %s, l’import %s", Ar: ": يقول الملف %s، والاستيراد %s"},
	{En: ": the import says %s", Fr: " : l’import dit %s", Ar: ": يقول الاستيراد %s"},
	{
		En: "a second statement must be a value: the file stays as it is",
		Fr: "une seconde affirmation doit être une valeur : le fichier reste tel quel", Ar: "يجب أن يكون القول الثاني قيمة: يبقى الملف كما هو",
	},
	{
		En: "the language has no words for both: the file stays as it is",
		Fr: "le langage n’a pas de quoi dire les deux : le fichier reste tel quel", Ar: "لا تتسع اللغة للقولين معا: يبقى الملف كما هو",
	},
	{
		En: "a fact block holds no blocks: the file stays as it is",
		Fr: "un bloc fact ne contient pas de blocs : le fichier reste tel quel", Ar: "لا تتضمن كتلة fact كتلا أخرى: يبقى الملف كما هو",
	},
	{
		En: "it names variables that have no value here: not compared",
		Fr: "il nomme des variables sans valeur ici : non comparé", Ar: "يذكر متغيرات لا قيمة لها هنا: لم يقارن",
	},
	{
		En: "it is no longer in the files, and is not written again",
		Fr: "il n’est plus dans les fichiers, et n’est pas réécrit", Ar: "لم يعد في الملفات، ولا يكتب من جديد",
	},
	{En: "it is no longer in the file", Fr: "il n’est plus dans le fichier", Ar: "لم يعد في الملف"},
	{
		En: "the import no longer has it: it stays until a person removes it",
		Fr: "l’import ne l’a plus : il reste jusqu’à ce que quelqu’un l’enlève", Ar: "لم يعد في الاستيراد: يبقى إلى أن يزيله شخص",
	},
	{
		En: "rows of the import state different values: all of them are stated",
		Fr: "des lignes de l’import donnent des valeurs différentes : toutes sont écrites", Ar: "صفوف في الاستيراد تذكر قيما مختلفة: كتبت كلها",
	},
	{En: "the import calls it %s", Fr: "l’import l’appelle %s", Ar: "يسميه الاستيراد %s"},
	{En: "new, with %d facts", Fr: "nouveau, avec %d informations", Ar: "جديد، عدد معلوماته %d"},
	{
		En: "the file says that there is none (%s): it stays as it is",
		Fr: "le fichier dit qu’il n’y en a pas (%s) : il reste tel quel", Ar: "يقول الملف إنه لا يوجد (%s): يبقى كما هو",
	},
})

func byEnglish(texts []tell.Text) map[string]tell.Text {
	m := make(map[string]tell.Text, len(texts))
	for _, t := range texts {
		m[t.En] = t
	}
	return m
}
