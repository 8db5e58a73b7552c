package rvtools

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// clean returns a text that can be written in an inventory, and tells whether anything but blanks was lost.
func clean(s string) (text string, changed bool) { return importers.Clean(s) }

var errNumber = errors.New("not a number")

// parseNumber reads a number that is not negative: 4096, 86201.5, 1.2E5, and with separators between groups of three digits
// 1,024, 1 024, 1'024 or 1.048.576. One dot followed by three digits can be meant either way and is refused.
func parseNumber(s string) (float64, error) {
	if len(s) > 40 || s == "" || s[0] < '0' || s[0] > '9' {
		return 0, errNumber
	}
	plain, err := ungroup(s)
	if err != nil {
		return 0, err
	}
	for i, r := range plain {
		exponentSign := (r == '+' || r == '-') && i > 0 && (plain[i-1] == 'e' || plain[i-1] == 'E')
		if (r < '0' || r > '9') && r != '.' && r != 'e' && r != 'E' && !exponentSign {
			return 0, errNumber
		}
	}
	v, err := strconv.ParseFloat(plain, 64)
	if err != nil || v < 0 {
		return 0, errNumber
	}
	return v, nil
}

// storedNumber reads a number that a workbook stores as one: it has a point before decimals and means nothing else.
func storedNumber(s string) (float64, error) {
	v, err := table.MachineNumber(s)
	if err != nil || v < 0 {
		return 0, errNumber
	}
	return v, nil
}

// ungroup takes the separators between groups of three digits out.
func ungroup(s string) (string, error) {
	i := strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	if i < 0 {
		return s, nil
	}
	sep := []rune(s[i:])[0]
	if !strings.ContainsRune(",.' \u00a0\u202f\u2009’", sep) {
		return s, nil
	}
	groups := strings.Split(s, string(sep))
	last := groups[len(groups)-1]
	fraction := ""
	if j := strings.IndexAny(last, ".,"); j >= 0 && sep != '.' {
		last, fraction = last[:j], "."+last[j+1:]
		groups[len(groups)-1] = last
	}
	grouped := i <= 3 && s[0] != '0'
	for _, g := range groups[1:] {
		grouped = grouped && len(g) == 3
	}
	switch {
	case sep == '.' && len(groups) == 2 && grouped:
		return "", fmt.Errorf("it can be %s%s, or %s and a fraction", groups[0], groups[1], groups[0])
	case grouped:
		return strings.Join(groups, "") + fraction, nil
	case sep == '.':
		return s, nil
	}
	return "", errNumber
}
