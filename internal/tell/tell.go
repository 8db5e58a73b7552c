// Package tell words errors in English, French and Arabic. An error of it is English for programs, and In another language for people.
package tell

import "fmt"

// Text is a text, or the format of one, in three languages, with the same verbs in the same order.
type Text struct{ En, Fr, Ar string }

// In is the text in a language: "fr", "ar", and English for any other or where there is none.
func (t Text) In(lang string) string {
	switch {
	case lang == "fr" && t.Fr != "":
		return t.Fr
	case lang == "ar" && t.Ar != "":
		return t.Ar
	}
	return t.En
}

// Worded is what can be said in several languages.
type Worded interface{ In(lang string) string }

// Error is an error with its values still to be put in.
type Error struct {
	text Text
	args []any
}

// Errorf makes an error. Values that are Worded are said in the language of the error.
func Errorf(text Text, args ...any) *Error { return &Error{text, args} }

// Error is the text in English.
func (e *Error) Error() string { return e.In("en") }

// In is the text in a language.
func (e *Error) In(lang string) string {
	args := make([]any, len(e.args))
	for i, a := range e.args {
		args[i] = a
		if w, ok := a.(Worded); ok {
			args[i] = w.In(lang)
		}
	}
	return fmt.Sprintf(e.text.In(lang), args...)
}

// Of is an error in a language, as far as it can be said in it.
func Of(err error, lang string) string {
	if w, ok := err.(Worded); ok { //nolint:errorlint // what is wrapped around it would be lost
		return w.In(lang)
	}
	return err.Error()
}
