package inventory

import (
	"fmt"
	"io"
	"strings"
)

// language is one that diagnostics are written in.
type language uint8

const (
	english language = iota
	french
	arabic
)

// languageNamed returns the language of a code; English for one that is none of ours.
func languageNamed(code string) language {
	switch code {
	case "fr":
		return french
	case "ar":
		return arabic
	}
	return english
}

// message is words for people: an English format, which is also its name in the catalogues of the other languages, and what goes into
// it. An argument may be a message itself. Without arguments the format is the text, percent signs and all.
type message struct {
	format string
	args   []any
}

// say makes a message. A test reads every call: the format must be written out, and every language must have it.
func say(format string, args ...any) message { return message{format, args} }

// sayPlace makes a message whose last argument is a place, which is not known yet.
func sayPlace(format string, args ...any) message { return message{format, args} }

func (m message) empty() bool { return m.format == "" }

// or returns the message, or another when it says nothing.
func (m message) or(other message) message {
	if m.empty() {
		return other
	}
	return m
}

// at adds the place that a message of sayPlace lacks.
func (m message) at(p Position) message {
	return message{m.format, append(m.args[:len(m.args):len(m.args)], p)}
}

// String returns the English words.
func (m message) String() string { return m.in(english, false) }

// Error makes a message an error. See [In] for its words in another language.
func (m message) Error() string { return m.String() }

// In returns the words of an error in a language, "fr", "ar" or "en": those of the problems that this package finds, such as with
// [ParseDate], and otherwise what the error says itself.
func In(err error, lang string) string {
	if m, ok := err.(message); ok { //nolint:errorlint // an error around it has words of its own
		return m.in(languageNamed(lang), false)
	}
	return err.Error()
}

// The characters that keep the direction of a piece of text to itself.
const (
	isolateLeftToRight = "\u2066"
	isolateFirstStrong = "\u2068"
	isolateEnd         = "\u2069"
)

// in returns the words in a language. With isolate, what goes into them is kept apart from their direction.
func (m message) in(lang language, isolate bool) string {
	if len(m.args) == 0 {
		return translated(lang, m.format)
	}
	args := make([]any, len(m.args))
	for i, a := range m.args {
		if inner, ok := a.(message); ok {
			args[i] = inner.in(lang, isolate)
			continue
		}
		if args[i] = a; isolate {
			args[i] = isolated{a}
		}
	}
	return fmt.Sprintf(translated(lang, m.format), args...)
}

// isolated writes an argument between isolating characters.
type isolated struct{ arg any }

// Format writes the argument as its verb says, without characters that would end the isolation.
func (i isolated) Format(s fmt.State, verb rune) {
	text := fmt.Sprintf(fmt.FormatString(s, verb), i.arg)
	_, _ = io.WriteString(s, isolateFirstStrong+printable(text)+isolateEnd)
}

// kept returns the message with texts of its own: those of a syntax tree live no longer than the tree.
func (m message) kept() message {
	for i, a := range m.args {
		switch a := a.(type) {
		case string:
			m.args[i] = strings.Clone(a)
		case Kind:
			m.args[i] = Kind(strings.Clone(string(a)))
		case message:
			m.args[i] = a.kept()
		}
	}
	return m
}

// catalogues are the words of the other languages, by English format.
var catalogues = [...][]map[string]string{french: frenchMessages, arabic: arabicMessages}

// translated returns a format in a language; the English one when the language lacks it.
func translated(lang language, format string) string {
	for _, c := range catalogues[lang] {
		if t, ok := c[format]; ok {
			return t
		}
	}
	return format
}

// messageOf returns the message that an error is, or one that says what it says.
func messageOf(err error) message {
	if m, ok := err.(message); ok { //nolint:errorlint // as in In
		return m
	}
	return message{format: err.Error()}
}
