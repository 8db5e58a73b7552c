package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// beginning is what a person says before the first inventory is written, in which language, and on which day. Other zero values are what
// nobody said.
type beginning struct {
	lang         string
	asOf         inventory.Date
	name         string
	vital        string // true or false
	applications []string
	start        string
}

// mostBegun is how many applications a starter may have: who has more imports a list.
const mostBegun = 200

// longestName is how many characters a name may have.
const longestName = 200

// ask asks whoever sits at the terminal; nobody there says nothing.
func (b *beginning) ask(cmd *cobra.Command) (err error) {
	a := newAsker(cmd)
	if a == nil {
		return nil
	}
	lang := a.lang
	a.say(inLanguage(lang, "Four questions. Enter keeps what stands in brackets; ctrl-C ends, and writes nothing."))
	if b.name, err = a.ask(inLanguage(lang, "1. Name of the administration"), inLanguage(lang, starterName), isName); err != nil {
		return err
	}
	unsaid := inLanguage(lang, "not known")
	if b.name == "" {
		unsaid = inLanguage(lang, "no")
	}
	b.vital, err = a.ask(inLanguage(lang, "2. Is it an infrastructure of vital importance (law 05-20)? yes or no"), unsaid, yesOrNo)
	if err != nil {
		return err
	}
	names, err := a.ask(inLanguage(lang, "3. Its applications: names with commas between, or how many"), inLanguage(lang, "two examples"), areNames)
	if err != nil {
		return err
	}
	b.applications = begunNames(names)
	b.start, err = a.ask(inLanguage(lang, "4. First day of the programme, as year-month-day"), b.soon().String(), isDay(b.soon()))
	return err
}

// isName takes a name of one line.
func isName(s string) (string, error) {
	if strings.ContainsFunc(s, steers) {
		return "", errorf("%q holds characters that are no text: write it again", s)
	}
	clean, _ := importers.Clean(s)
	if n := utf8.RuneCountInString(clean); n > longestName {
		return "", errorf("that are %d characters: write a name of %d at most", n, longestName)
	}
	return clean, nil
}

// yesOrNo takes the words of the three languages.
func yesOrNo(s string) (string, error) {
	word := strings.ToLower(s)
	switch {
	case slices.Contains([]string{"yes", "y", "oui", "o", "true", "نعم"}, word):
		return "true", nil
	case slices.Contains([]string{"no", "n", "non", "false", "لا"}, word):
		return "false", nil
	}
	return "", errorf("%q is neither: write yes or no, or press Enter", s)
}

// separators stand between names, in Arabic too.
const separators = ",;،؛"

// areNames takes a list of names, or a number of them.
func areNames(s string) (string, error) {
	if n, err := strconv.Atoi(latinDigits(s)); err == nil {
		if n < 1 || n > mostBegun {
			return "", errorf("%d applications: write 1 to %d, or import a list with cloudfirst import", n, mostBegun)
		}
		return strconv.Itoa(n), nil
	}
	names := begunNames(s)
	switch {
	case len(names) == 0:
		return "", errorf("%q names no application: write names, or how many", s)
	case len(names) > mostBegun:
		return "", errorf("%d applications: write 1 to %d, or import a list with cloudfirst import", len(names), mostBegun)
	}
	for _, name := range names {
		if _, err := isName(name); err != nil {
			return "", err
		}
	}
	return s, nil
}

// begunNames are the names of a list, each once, or as many as a number says.
func begunNames(s string) (names []string) {
	if n, err := strconv.Atoi(s); err == nil {
		for i := range n {
			names = append(names, fmt.Sprintf("Application %d", i+1))
		}
		return names
	}
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(separators, r) }) {
		if name, _ := importers.Clean(part); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// isDay takes a day as inventories have it.
func isDay(such inventory.Date) func(string) (string, error) {
	return func(s string) (string, error) {
		d, err := inventory.ParseDate(latinDigits(s))
		if err != nil {
			return "", errorf("%q is no day: write year-month-day, such as %s", s, such.String())
		}
		return d.String(), nil
	}
}

// latinDigits writes the digits of Arabic keyboards as 0 to 9.
func latinDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '٠' && r <= '٩' {
			return '0' + r - '٠'
		}
		return r
	}, s)
}
