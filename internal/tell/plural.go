package tell

import "math"

// Plural is the place of the plural form that a number asks for, as CLDR has them: one, other in English and French; one, two, few, many,
// other in Arabic. Zero is Arabic's other: where it can occur it is said in words of its own.
func Plural(lang string, n float64) int {
	switch lang {
	case "fr":
		if math.Abs(n) < 2 {
			return 0
		}
		return 1
	case "ar":
		return arabicPlural(n)
	}
	if n == 1 {
		return 0
	}
	return 1
}

func arabicPlural(n float64) int {
	switch r := math.Mod(n, 100); {
	case n != math.Trunc(n):
		return 4
	case n == 1:
		return 0
	case n == 2:
		return 1
	case r >= 3 && r <= 10:
		return 2
	case r >= 11:
		return 3
	}
	return 4
}
