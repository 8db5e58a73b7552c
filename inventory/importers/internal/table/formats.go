package table

import (
	"context"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// dateSystem tells from which day a workbook counts: false is 1900, true is 1904.
type dateSystem bool

// maxFormats is twice what spreadsheet programs allow.
const maxFormats = 128 << 10

// formats tell of every style of cell whether it shows a number as a day or a time of day.
type formats struct {
	date   dateSystem
	styles []timeFormat
}

// timeFormat is what of a point in time a number format shows.
type timeFormat byte

const (
	plainNumber timeFormat = iota
	dayShown
	clockShown
	bothShown = dayShown | clockShown
)

// readFormats reads the styles; a workbook without them shows no dates.
func readFormats(ctx context.Context, a *archive, part string, date dateSystem) (*formats, error) {
	f := &formats{date: date}
	own := map[int]timeFormat{}
	inside := false // the list of the cells' styles, not that of the named ones
	_, err := a.walk(ctx, part, func(s *scanner, k kind) error {
		name := string(s.name)
		if name == "cellXfs" {
			inside = k == starts
		}
		if k != starts || name != "numFmt" && (name != "xf" || !inside) {
			return nil
		}
		if len(own) > maxFormats || len(f.styles) > maxFormats {
			return fmt.Errorf("%w: it has more than %d formats", ErrLimit, maxFormats)
		}
		text, err := s.attrText("numFmtId")
		if err != nil {
			return err
		}
		id, err := strconv.Atoi(text)
		if err != nil && text != "" {
			return fmt.Errorf("%q is no number of a format", text)
		}
		if name == "numFmt" {
			code, err := s.attrText("formatCode")
			own[id] = shown(code)
			return err
		}
		f.styles = append(f.styles, builtIn(id, own))
		return nil
	})
	return f, err
}

// builtIn returns what a format shows by its number: ECMA-376 part 1, 18.8.30, with the numbers that depend on the language.
func builtIn(id int, own map[int]timeFormat) timeFormat {
	if f, stated := own[id]; stated {
		return f
	}
	switch {
	case id >= 14 && id <= 17, id >= 27 && id <= 31, id == 36, id >= 50 && id <= 54, id == 57 || id == 58:
		return dayShown
	case id >= 18 && id <= 21, id >= 32 && id <= 35, id == 45, id == 47, id == 55 || id == 56:
		return clockShown
	case id == 22:
		return bothShown
	}
	return plainNumber
}

// shown tells what a format code shows by its letters outside quotes, brackets and escapes. An m is a month unless the
// code has hours or seconds. [h] counts hours without end, which is no point in time.
func shown(code string) timeFormat {
	code, _, _ = strings.Cut(code, ";") // the section of positive numbers
	var f timeFormat
	month := false
	for i := 0; i < len(code); i++ {
		switch c := code[i] | 0x20; {
		case code[i] == '\\' || code[i] == '_' || code[i] == '*':
			i++
		case code[i] == '"':
			i += 1 + max(strings.IndexByte(code[i+1:], '"'), 0)
		case code[i] == '[':
			inner, _, _ := strings.Cut(code[i+1:], "]")
			if strings.Trim(strings.ToLower(inner), "hms") == "" {
				return plainNumber
			}
			i += len(inner) + 1
		case c == 'y' || c == 'd':
			f |= dayShown
		case c == 'h' || c == 's':
			f |= clockShown
		case c == 'm':
			month = true
		case code[i] == '#' || code[i] == '0' && f&clockShown == 0 && !month, c == 'g' && strings.HasPrefix(strings.ToLower(code[i:]), "general"):
			return plainNumber
		}
	}
	if f == plainNumber && month {
		return dayShown
	}
	return f
}

// render writes a number as its style shows it: days in ISO form. A number that is no day of the calendar stays a number.
func (f *formats) render(style int, number []byte, to []byte) (text []byte, isDate bool) {
	if style >= len(f.styles) || f.styles[style] == plainNumber {
		return append(to, number...), false
	}
	v, err := strconv.ParseFloat(string(number), 64)
	if err != nil || v < 0 || v > 2958466 { // beyond the year 9999
		return append(to, number...), false
	}
	seconds := int64(math.Round((v - math.Floor(v)) * 86400))
	day := int64(math.Floor(v))
	if f.styles[style] == clockShown && day == 0 {
		return time.Unix(seconds, 0).UTC().AppendFormat(to, time.TimeOnly), true
	}
	switch {
	case bool(f.date):
		day += 1462
	case day < 1 || day == 60: // the 29th of February 1900, which was none
		return append(to, number...), false
	case day < 60:
		day++
	}
	t := time.Unix((day-25569)*86400+seconds, 0).UTC()
	if seconds == 0 && f.styles[style]&dayShown != 0 {
		return t.AppendFormat(to, time.DateOnly), true
	}
	return t.AppendFormat(to, time.DateTime), true
}
