package table

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Number reads a number a person typed, in French, English or Arabic manner: 1 234,5 and 1,234.5 and 1.234,5 and ١٬٢٣٤٫٥
// are the same. It refuses what has two meanings: 1.234 and 1,234 may be a thousand or one and a bit. Use [MachineNumber] for files that a program
// wrote, and [Header.Number] for cells of which the workbook says that they are numbers.
func Number(s string) (float64, error) {
	text := digits(s)
	if text == "" {
		return 0, fmt.Errorf("%q is not a number", shorten(s))
	}
	dot, comma := strings.Count(text, "."), strings.Count(text, ",")
	switch {
	case dot > 0 && comma > 0:
		if strings.LastIndexByte(text, '.') > strings.LastIndexByte(text, ',') {
			return grouped(s, text, ",", ".")
		}
		return grouped(s, text, ".", ",")
	case dot > 1:
		return grouped(s, text, ".", ",")
	case comma > 1:
		return grouped(s, text, ",", ".")
	case dot+comma == 0:
		return parse(s, text)
	}
	whole, fraction, _ := strings.Cut(strings.ReplaceAll(text, ",", "."), ".")
	whole = strings.TrimLeft(whole, "+-")
	if len(fraction) == 3 && len(whole) >= 1 && len(whole) <= 3 && whole[0] != '0' && allDigits(fraction) {
		return 0, fmt.Errorf("%q has two meanings, %s and %s.%s: write it without a separator of thousands, or with another number of decimals",
			shorten(s), whole+fraction, whole, fraction)
	}
	return parse(s, strings.ReplaceAll(text, ",", "."))
}

// MachineNumber reads a number a program wrote: a point before decimals, commas between thousands if anything.
func MachineNumber(s string) (float64, error) {
	text := digits(s)
	if strings.Contains(text, ",") {
		return grouped(s, text, ",", ".")
	}
	return parse(s, text)
}

// grouped takes the separators of thousands out, each of which must have three digits behind it.
func grouped(s, text, thousands, decimal string) (float64, error) {
	whole, fraction, _ := strings.Cut(text, decimal)
	groups := strings.Split(whole, thousands)
	for i, g := range groups {
		if i > 0 && len(g) != 3 || i == 0 && len(g) == 0 {
			return 0, fmt.Errorf("%q is not a number: thousands are separated every three digits", shorten(s))
		}
	}
	if strings.ContainsAny(fraction, ".,") {
		return 0, fmt.Errorf("%q is not a number: it has separators behind its decimals", shorten(s))
	}
	return parse(s, strings.Join(groups, "")+"."+fraction)
}

// parse reads a text of digits, at most one point, a sign and an exponent. The forms strconv has beyond that are refused.
func parse(s, text string) (float64, error) {
	v, err := strconv.ParseFloat(text, 64)
	if err != nil && !errors.Is(err, strconv.ErrRange) || strings.ContainsAny(text, "xXpP_nN") {
		return 0, fmt.Errorf("%q is not a number", shorten(s))
	}
	if math.IsInf(v, 0) {
		return 0, fmt.Errorf("%q is too large a number", shorten(s))
	}
	return v, nil
}

// digits writes a number in ASCII: Arabic digits and separators become European ones, and blanks and apostrophes between
// thousands go. Anything else stays, and makes the number none.
func digits(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '٠' && r <= '٩':
			return r - '٠' + '0'
		case r >= '۰' && r <= '۹':
			return r - '۰' + '0'
		case r == '٫':
			return ','
		case r == '٬', r == '\'', r == '’', unicode.IsSpace(r), r == 0x202f, r >= 0x200b && r <= 0x200f:
			return -1
		case r == '−':
			return '-'
		}
		return r
	}, Trim(s))
}

func allDigits(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

// byteUnits are the units of storage and memory, by lower-case name.
var byteUnits = map[string]float64{
	"b": 1, "byte": 1, "bytes": 1, "octet": 1, "octets": 1,
	"kb": 1e3, "mb": 1e6, "gb": 1e9, "tb": 1e12, "pb": 1e15,
	"ko": 1e3, "mo": 1e6, "go": 1e9, "to": 1e12, "po": 1e15,
	"kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30, "tib": 1 << 40, "pib": 1 << 50,
	"kio": 1 << 10, "mio": 1 << 20, "gio": 1 << 30, "tio": 1 << 40, "pio": 1 << 50,
}

// Bytes reads an amount of storage or memory. A unit in the cell, as in "16 Go", comes before unit, which is that of the
// column's title ([Header.Unit]) or the one the format states. MB and Mo are a million bytes, MiB is 1,048,576: a caller whose format
// says MB and means MiB states "MiB".
func Bytes(s, unit string) (inventory.Bytes, error) {
	text := Trim(s)
	number := strings.TrimRightFunc(text, unicode.IsLetter)
	if own := text[len(number):]; own != "" {
		unit = own
	}
	factor, known := byteUnits[strings.ToLower(unit)]
	if !known && unit == "" {
		return 0, fmt.Errorf("%q has no unit: write it behind the number, as in \"16 GiB\", or in the title of the column", shorten(s))
	}
	if !known {
		return 0, fmt.Errorf("%q has no unit of storage: use one of B, kB, MB, GB, TB, KiB, MiB, GiB, TiB", shorten(s))
	}
	v, err := Number(number)
	switch {
	case err != nil:
		return 0, err
	case v < 0:
		return 0, fmt.Errorf("%q is negative", shorten(s))
	case v*factor > 1<<62:
		return 0, fmt.Errorf("%q is more than there can be", shorten(s))
	}
	return inventory.Bytes(math.Round(v * factor)), nil
}
