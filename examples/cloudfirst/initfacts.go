package main

import (
	"cmp"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// starterName is the administration of the starter, where nobody says another.
const starterName = "Example commune (fictitious)"

// lastStart is the last day whose starter has dates that can be written.
const lastStart = "9990-12-31"

// starterFacts are what stands in the starter's places.
type starterFacts struct {
	Told         bool // anything at all
	Fictitious   bool // the administration is the example
	Lang         string
	ID, Name     string
	Language     string
	Vital        string // empty: left out
	Names        bool   // of applications were said
	Applications []begun
	AsOf         inventory.Date
	Start, Later string
}

type begun struct{ ID, Name string }

// newBeginning is what is known before anybody is asked. Without a day it is today, which is the only use the program makes of the clock
// that stands in a file: an inventory that began in the past would have facts that are old from the start.
func newBeginning(asOf, lang string) (b beginning, err error) {
	b = beginning{lang: lang, asOf: inventory.DateOf(time.Now())}
	if asOf == "" {
		return b, nil
	}
	if b.asOf, err = inventory.ParseDate(asOf); err != nil {
		return b, errorf("--as-of: %w", err)
	}
	if last, err := inventory.ParseDate(lastStart); err == nil && b.asOf > last {
		return b, errorf("--as-of %s: use a day before %s", asOf, lastStart)
	}
	return b, nil
}

// soon is a first day that leaves some months to prepare.
func (b beginning) soon() inventory.Date {
	y, m, _ := b.asOf.Time().Date()
	return inventory.DateOf(time.Date(y, m+5, 1, 0, 0, 0, 0, time.UTC))
}

// facts fills in the examples. An administration that exists gets no fact that nobody said of it.
func (b beginning) facts() starterFacts {
	f := starterFacts{
		Told:       b.name != "" || b.vital != "" || b.applications != nil || b.start != "",
		Fictitious: b.name == "", ID: "commune", Name: b.name, Lang: b.lang, Language: b.lang, Vital: b.vital,
		Names: b.applications != nil, AsOf: b.asOf, Start: cmp.Or(b.start, b.soon().String()), Later: b.soon().String(),
	}
	if f.Fictitious {
		f.Vital = cmp.Or(b.vital, "false")
	} else if f.ID = importers.Slug(b.name, "administration"); utf8.RuneCountInString(f.ID) > 24 {
		f.ID = "administration"
	}
	if strings.ContainsFunc(b.name, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }) {
		f.Language = "ar"
	}
	ids := importers.NewIDs("application")
	for _, name := range b.applications {
		id, _ := ids.ID(name, name)
		f.Applications = append(f.Applications, begun{id, name})
	}
	return f
}

// Before is so many days before the day of the inventory: what the starter says was done is not too old for its rules, whenever it is written.
func (f starterFacts) Before(days int) string { return f.AsOf.AddDays(-days).String() }

// Holidays are those of fixed days in the year of the start.
func (f starterFacts) Holidays() string {
	var days []string
	for _, day := range []string{"01-01", "01-11", "01-14", "05-01", "07-30"} {
		days = append(days, fmt.Sprintf("%q", f.Start[:4]+"-"+day))
	}
	return strings.Join(days, ", ")
}
