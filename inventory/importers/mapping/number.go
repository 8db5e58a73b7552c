package mapping

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
)

var errNumber = errors.New("it is not a number")

const maxDigits = 40

// latinDigits writes Arabic and Persian digits and separators as Latin ones.
func latinDigits(s string) string {
	plain := true
	for i := range len(s) {
		plain = plain && s[i] < 0x80
	}
	if plain {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '٠' && r <= '٩':
			return '0' + r - '٠'
		case r >= '۰' && r <= '۹':
			return '0' + r - '۰'
		case r == '٫':
			return ','
		case r == '٬':
			return '\''
		case r == '−':
			return '-'
		}
		return r
	}, s)
}

// plainNumber writes a number without separators between groups of three digits and with a dot before the fraction: 1 024,5, 1.024,5
// and 1,024.5 give 1024.5. decimal is the sign before the fraction, 0 when nobody stated it. What can be read two ways is refused.
func plainNumber(s string, decimal rune) (string, error) {
	sign := ""
	if rest, negative := strings.CutPrefix(s, "-"); negative {
		s, sign = rest, "-"
	}
	if s == "" || len(s) > maxDigits || s[0] < '0' || s[0] > '9' {
		return "", errNumber
	}
	if strings.Trim(s, "0123456789") == "" {
		return sign + s, nil
	}
	if mantissa, exponent, ok := strings.Cut(strings.ToLower(s), "e"); ok {
		return sign + s, scientific(mantissa, exponent)
	}
	whole, fraction, err := cutFraction(s, decimal)
	if err != nil {
		return "", err
	}
	groups := strings.FieldsFunc(whole, isGroupSign)
	for i, g := range groups {
		if strings.Trim(g, "0123456789") != "" || i > 0 && len(g) != 3 || i == 0 && len(groups) > 1 && len(g) > 3 {
			return "", errNumber
		}
	}
	if fraction != "" {
		fraction = "." + fraction
	}
	return sign + strings.Join(groups, "") + fraction, nil
}

func isGroupSign(r rune) bool {
	return r == ',' || r == '.' || r == '\'' || r == '’' || unicode.IsSpace(r)
}

func scientific(mantissa, exponent string) error {
	mantissa = strings.Replace(mantissa, ".", "", 1)
	exponent = strings.TrimLeft(exponent, "+-")
	if strings.Trim(mantissa, "0123456789") != "" || exponent == "" || len(exponent) > 2 || strings.Trim(exponent, "0123456789") != "" {
		return errNumber
	}
	return nil
}

// storedNumber is plainNumber for a cell that a workbook stores as a number, which has a dot whatever the texts beside it have.
func storedNumber(s string) (string, error) {
	if mantissa, exponent, ok := strings.Cut(s, "E"); ok {
		return s, scientific(strings.TrimPrefix(mantissa, "-"), exponent)
	}
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if !digits(whole) || strings.Trim(fraction, "0123456789") != "" || len(s) > maxDigits {
		return "", errNumber
	}
	return s, nil
}

// cutFraction finds the sign before the fraction.
func cutFraction(s string, decimal rune) (whole, fraction string, err error) {
	dots, commas := strings.Count(s, "."), strings.Count(s, ",")
	last := strings.LastIndexAny(s, ".,")
	switch {
	case dots+commas == 0:
		return s, "", nil
	case dots > 0 && commas > 0: // the last one, which must be alone
		if strings.Count(s, s[last:last+1]) > 1 || decimal != 0 && rune(s[last]) != decimal || !digits(s[last+1:]) {
			return "", "", errNumber
		}
		return s[:last], s[last+1:], nil
	case dots+commas > 1: // groups
		if decimal == rune(s[last]) {
			return "", "", errNumber
		}
		return s, "", nil
	}
	before, after := s[:last], s[last+1:]
	if !digits(after) {
		return "", "", errNumber
	}
	group := len(after) == 3 && len(before) <= 3 && before[0] != '0'
	stated := decimal == rune(s[last])
	switch {
	case !group && (stated || decimal == 0):
		return before, after, nil
	case !group:
		return "", "", errNumber
	case stated:
		return before, after, nil
	case decimal == 0:
		return "", "", fmt.Errorf("it can be %s%s, or %s and a fraction: state decimal = \",\" or decimal = \".\" in the mapping", before, after, before)
	}
	return s, "", nil
}

func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// cutUnit cuts the unit that stands behind a number in the same cell.
func cutUnit(s string) (number, unit string) {
	end := strings.LastIndexAny(s, "0123456789")
	if end < 0 {
		return s, ""
	}
	return s[:end+1], strings.TrimSpace(strings.TrimLeft(s[end+1:], " \u00a0\u202f"))
}
