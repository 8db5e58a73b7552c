package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// How the program speaks three languages.
//
// What it says of itself, which is help and errors, stands in the code in English, where it is said: in Short, Long and the usage of flags, and
// in the format of errorf. The catalogues said*.go hold French and Arabic by the English text. Whoever adds or changes a text adds or changes
// an entry there, in the file of the command's group; saidcatalogue_test.go walks over all commands and all calls of errorf and names what is
// missing, or takes other values. Long texts are found by the path of their command instead: "plan whatif/long".
//
// What it says of inventories, such as tables and sentences of results, is phrases and belongs to each command.

// said is a text in the languages that are not English.
type said struct{ fr, ar string }

// catalogues are everything the program says of itself, by the English text.
var catalogues = []map[string]said{
	saidFrame, saidCommands, saidLong, saidLongWork, saidFlags, saidSharedFlags, saidErrors, saidInputErrors, saidUsageErrors, saidNouns, saidAWS,
	saidDossier, saidWatch, saidProject, saidInit, saidProgress, saidNotes, saidStarter, saidResults, saidImport, saidSystem, saidShard, saidNear,
}

// inLanguage translates a text. What has no translation stays English.
func inLanguage(lang, text string) string { return inLanguageBy(lang, text, text) }

// inLanguageBy is inLanguage for a text that is found by another name.
func inLanguageBy(lang, name, text string) string {
	for _, c := range catalogues {
		s, ok := c[name]
		switch {
		case ok && lang == "fr":
			return s.fr
		case ok && lang == "ar":
			return s.ar
		}
	}
	return text
}

// told is an error that can be said in every language.
type told struct {
	format string
	args   []any
	err    error // in English, with what it wraps
}

// errorf is fmt.Errorf for errors that people see.
func errorf(format string, args ...any) error {
	return &told{format, args, fmt.Errorf(format, args...)}
}

func (t *told) Error() string { return t.err.Error() }
func (t *told) Unwrap() error { return errors.Unwrap(t.err) }

// in words the error, with what it quotes made harmless for a terminal.
func (t *told) in(lang string) string {
	args := make([]any, len(t.args))
	for i, a := range t.args {
		args[i] = a
		switch a := a.(type) {
		case error:
			args[i] = wordsOf(a, lang)
		case counted:
			args[i] = a.in(lang)
		case noun:
			args[i] = inLanguage(lang, string(a))
		case string:
			args[i] = escaped(a)
		}
	}
	return fmt.Sprintf(strings.ReplaceAll(inLanguage(lang, t.format), "%w", "%s"), args...)
}

// wordsOf words any error. What the libraries below say is English.
func wordsOf(err error, lang string) string {
	switch e := err.(type) { //nolint:errorlint // an error around one of these says more than it
	case *told:
		return e.in(lang)
	case *failure:
		return wordsOf(e.err, lang)
	case *withoutNames:
		return wordsOf(e.error, lang)
	case interface{ In(lang string) string }: // of a library that speaks these languages
		return escaped(e.In(lang))
	}
	if text, ok := systemError(err, lang); ok {
		return text
	}
	if parts := partsOf(err); parts != nil {
		var lines []string
		for _, part := range parts {
			lines = append(lines, wordsOf(part, lang))
		}
		return strings.Join(lines, "\n")
	}
	text := escaped(inventory.In(err, lang))
	var refused *fs.PathError
	if errors.As(err, &refused) { // in the words of a library
		text = strings.Replace(text, escaped(refused.Error()), wordsOf(refused, lang), 1)
	}
	return text
}

// partsOf are the errors that errors.Join put together, and nothing of others.
func partsOf(err error) []error {
	many, ok := err.(interface{ Unwrap() []error }) //nolint:errorlint // what is wrapped around it would be lost
	if !ok || errors.Join(many.Unwrap()...).Error() != err.Error() {
		return nil
	}
	return many.Unwrap()
}

// noun is a word of the program itself, such as the kind of a file.
type noun string

// counted is a number with its noun.
type counted struct {
	n    int
	noun string
}

// count writes a number with its noun, such as: 2 errors.
func count(n int, noun string) counted { return counted{n, noun} }

func (c counted) String() string { return c.in("en") }

func (c counted) in(lang string) string {
	one, many, irregular := strings.Cut(inLanguage(lang, c.noun), "|")
	switch {
	case lang == "ar":
		return fmt.Sprintf("%s: %d", one, c.n)
	case tell.Plural(lang, float64(c.n)) == 0:
		return fmt.Sprintf("%d %s", c.n, one)
	case !irregular:
		many = one + "s"
	}
	return fmt.Sprintf("%d %s", c.n, many)
}

// latin finds what an Arabic text holds of names, paths and commands.
var latin = regexp.MustCompile(strings.ReplaceAll(`X*\p{Latin}X*(?: X+)*`, "X", `[^\s()،؛؟\p{Arabic}\x{2066}-\x{2069}]`))

// isolated keeps names and commands in Arabic text apart from its direction. Other languages need no such characters.
func isolated(lang, text string) string {
	if lang != "ar" {
		return text
	}
	return latin.ReplaceAllStringFunc(text, func(s string) string {
		name := strings.TrimRight(s, ".,:;!?")
		return "\u2066" + name + "\u2069" + s[len(name):]
	})
}

// speak writes a text of the program itself, whose parts are escaped already.
func speak(w io.Writer, lang, text string) {
	if p, ok := w.(plain); ok {
		w = isolating{p}
	}
	_, _ = io.WriteString(w, isolated(lang, text))
}

// sayf writes a line of the program with values in it. What is counted, and errors, are said in its language too.
func sayf(w io.Writer, lang, format string, args ...any) {
	speak(w, lang, phrase(lang, format, args...)+"\n")
}

// phrase is what sayf writes, for texts that are put together.
func phrase(lang, format string, args ...any) string {
	t := told{format: format, args: slices.Clone(args)}
	for i, a := range t.args {
		if s, ok := a.(fmt.Stringer); ok && !isCounted(a) {
			t.args[i] = s.String()
		}
	}
	return t.in(lang)
}

func isCounted(a any) bool {
	_, ok := a.(counted)
	return ok
}

// langOf is the language a command was asked to speak.
func langOf(cmd *cobra.Command) string {
	lang, _ := cmd.Flags().GetString("lang")
	return lang
}

// spokenLanguages are the languages of texts, as --lang takes them.
var spokenLanguages = []string{"fr", "ar", "en"}

// languageOf is the language a run speaks, found before its arguments are understood: errors about them are said in it, too. It is what --lang
// says, else CLOUDFIRST_LANG, else what getenv takes from the project file, else the locale, else English.
func languageOf(args []string, getenv func(string) string) string {
	for i, a := range args {
		value, ok := strings.CutPrefix(a, "--lang=")
		if a == "--lang" && i+1 < len(args) {
			value, ok = args[i+1], true
		}
		if a == "--" {
			break
		}
		if ok && slices.Contains(spokenLanguages, value) {
			return value
		}
	}
	return environmentLanguage(getenv)
}

// languageVariable is the variable that says the language of this program.
const languageVariable = "CLOUDFIRST_LANG"

// environmentLanguage reads a locale such as fr_MA.UTF-8 by its language. The first variable that is set decides, as in every program.
func environmentLanguage(getenv func(string) string) string {
	for _, name := range []string{languageVariable, "LC_ALL", "LC_MESSAGES", "LANG"} {
		value := getenv(name)
		if value == "" {
			continue
		}
		language, _, _ := strings.Cut(value, ".")
		language, _, _ = strings.Cut(language, "_")
		if language = strings.ToLower(language); slices.Contains(spokenLanguages, language) {
			return language
		}
		return "en"
	}
	return "en"
}

// fromEnvironment is environmentLanguage of this process.
func fromEnvironment() string { return environmentLanguage(os.Getenv) }
