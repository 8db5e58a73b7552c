package mapping

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// lookup finds what a word means, the tables stated further inside first; nil when none has it.
func (s *settings) lookup(cell string) *answer {
	if len(s.words) == 0 {
		return nil
	}
	key := wordKey(cell)
	for _, t := range s.words {
		if a := t[key]; a != nil {
			return a
		}
	}
	return nil
}

// spreadsheetErrors are what spreadsheet programs write for a formula that failed. They are no values.
var spreadsheetErrors = map[string]bool{"#N/A": true, "#REF!": true, "#VALUE!": true, "#NAME?": true, "#DIV/0!": true, "#NULL!": true, "#NUM!": true}

// text reads one value as SetFact takes it; stored tells that a workbook holds it as a number.
func (a *attribute) text(cell string, stored bool) (string, error) {
	switch kind := strings.TrimPrefix(a.field.Type, "list of "); kind {
	case "string":
		return a.word(cell)
	case "bool":
		return a.boolean(cell)
	case "integer", "number":
		return a.number(cell, kind, stored)
	case "date":
		return a.date(cell)
	}
	return a.quantity(cell, stored)
}

// word reads a text; where the inventory has words of its own, case alone is forgiven.
func (a *attribute) word(cell string) (string, error) {
	if len(a.field.Enum) == 0 {
		return cell, nil
	}
	key := wordKey(cell)
	for _, w := range a.field.Enum {
		if w == key {
			return w, nil
		}
	}
	return "", fmt.Errorf("%q is no word of %s: add words = { %q = \"…\" } to the mapping (the words are %s)", clip(cell), a.field.Name, clip(cell), strings.Join(a.field.Enum, ", "))
}

func (a *attribute) boolean(cell string) (string, error) {
	key := wordKey(cell)
	for _, t := range a.yesNo {
		if v, ok := t[key]; ok {
			return strconv.FormatBool(v), nil
		}
	}
	v, err := table.Bool(cell)
	if err != nil {
		return "", fmt.Errorf("%q is neither yes nor no: add yes = [%q] or no = [%q] to the mapping", clip(cell), clip(cell), clip(cell))
	}
	return strconv.FormatBool(v), nil
}

func (a *attribute) number(cell, kind string, stored bool) (string, error) {
	number, sign := cutUnit(latinDigits(cell))
	if sign != "" && (sign != "%" && sign != "٪" || kind != "number") {
		return "", fmt.Errorf("%q is not a number", clip(cell))
	}
	text, err := a.plain(number, stored)
	if err != nil {
		return "", fmt.Errorf("%q cannot be used: %w", clip(cell), err)
	}
	if kind == "number" {
		return a.share(cell, text, sign != "")
	}
	if whole, fraction, ok := strings.Cut(text, "."); ok && strings.Trim(fraction, "0") == "" {
		return whole, nil // 4.0, as some programs write whole numbers
	}
	return text, nil
}

func (a *attribute) plain(number string, stored bool) (string, error) {
	if stored {
		return storedNumber(number)
	}
	return plainNumber(number, a.decimal)
}

// share brings a number to the scale of its attribute: per cent, or a fraction of 1.
func (a *attribute) share(cell, text string, percent bool) (string, error) {
	outOf := 1.0
	if a.field.Max != nil && *a.field.Max == 100 {
		outOf = 100
	}
	from := outOf
	switch {
	case percent || a.unit == "%":
		from = 100
	case a.unit == "fraction":
		from = 1
	}
	if from == outOf {
		return text, nil
	}
	n, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return "", fmt.Errorf("%q is not a number", clip(cell))
	}
	return strconv.FormatFloat(math.Round(n/from*outOf*1e9)/1e9, 'f', -1, 64), nil
}

func (a *attribute) quantity(cell string, stored bool) (string, error) {
	number, unit := cutUnit(latinDigits(cell))
	text, err := a.plain(strings.TrimSpace(number), stored)
	if err != nil {
		return "", fmt.Errorf("%q cannot be used: %w", clip(cell), err)
	}
	if strings.ContainsAny(text, "eE") {
		if n, err := strconv.ParseFloat(text, 64); err == nil {
			text = strconv.FormatFloat(n, 'f', -1, 64)
		}
	}
	if unit == "" {
		if a.unit == "" {
			return "", fmt.Errorf("%q has no unit: add unit = \"…\" to the mapping", clip(cell))
		}
		return text + " " + a.unit, nil
	}
	name, ok := a.unitOf(unit)
	if !ok {
		return "", fmt.Errorf("%q has the unit %q, which can mean several things: add units = { %q = \"…\" } to the mapping", clip(cell), clip(unit), clip(unit))
	}
	return text + " " + name, nil
}

// exactUnits are the words for units that mean one thing only. GB is not among them: many who write it mean GiB.
var exactUnits = map[string]string{
	"kib": "KiB", "mib": "MiB", "gib": "GiB", "tib": "TiB", "kio": "KiB", "mio": "MiB", "gio": "GiB", "tio": "TiB",
	"h": "h", "heure": "h", "heures": "h", "hour": "h", "hours": "h", "ساعة": "h", "ساعات": "h",
	"min": "min", "mn": "min", "minute": "min", "minutes": "min", "دقيقة": "min", "دقائق": "min",
	"s": "s", "sec": "s", "seconde": "s", "secondes": "s", "second": "s", "seconds": "s", "ms": "ms",
	"j": "days", "jour": "days", "jours": "days", "day": "days", "days": "days", "يوم": "days", "أيام": "days",
	"semaine": "weeks", "semaines": "weeks", "week": "weeks", "weeks": "weeks",
	"kbit/s": "kbit/s", "mbit/s": "Mbit/s", "gbit/s": "Gbit/s", "kbps": "kbit/s", "mbps": "Mbit/s", "gbps": "Gbit/s",
	"jh": "person_days", "j/h": "person_days", "j-h": "person_days", "person_days": "person_days",
}

var foldedUnits = func() map[string]string {
	out := make(map[string]string, len(exactUnits))
	for word, unit := range exactUnits {
		out[wordKey(word)] = unit
	}
	return out
}()

func (s *settings) unitOf(word string) (string, bool) {
	key := wordKey(word)
	for _, t := range s.units {
		if u, ok := t[key]; ok {
			return u, true
		}
	}
	u, ok := foldedUnits[strings.TrimSuffix(key, ".")]
	return u, ok
}

// date reads a day. Without a stated order a day is read when only one order makes it one.
func (a *attribute) date(cell string) (string, error) {
	cell = latinDigits(cell)
	if a.dates != "" {
		d, err := table.Date(cell, a.dates == monthFirst)
		return d.String(), err
	}
	d, err := bothOrders(cell)
	return d.String(), err
}

var errOrder = errors.New("which is the day and which is the month? State dates = \"day month year\" or \"month day year\" in the mapping")

func bothOrders(cell string) (inventory.Date, error) {
	if len(cell) >= 10 { // the common case, without a second look
		if t, err := time.Parse(time.DateOnly, cell[:10]); err == nil && (len(cell) == 10 || cell[10] == ' ' || cell[10] == 'T') {
			return inventory.DateOf(t), nil
		}
	}
	byDay, dayFails := table.Date(cell, false)
	byMonth, monthFails := table.Date(cell, true)
	switch {
	case dayFails == nil && monthFails == nil && byDay != byMonth:
		return 0, fmt.Errorf("%q: %w", clip(cell), errOrder)
	case monthFails == nil:
		return byMonth, nil
	}
	return byDay, dayFails
}

// parts cuts a cell into the elements of a list.
func (a *attribute) parts(cell string) ([]string, error) {
	if !a.separated {
		if i := strings.IndexAny(cell, ",;|\n"); i >= 0 {
			return nil, fmt.Errorf("%q may hold several values: add separator = %q to the mapping, or separator = [] if it is one", clip(cell), cell[i:i+1])
		}
	}
	list := []string{cell}
	for _, sep := range a.separator {
		var next []string
		for _, s := range list {
			next = append(next, strings.Split(s, sep)...)
		}
		list = next
	}
	out := list[:0]
	seen := make(map[string]bool, len(list))
	for _, s := range list {
		if s = table.Trim(s); s != "" && !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out, nil
}
