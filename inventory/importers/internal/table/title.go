package table

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold makes two spellings of a title equal: case, accents, blanks and punctuation do not count. The signs % and # do, because
// tables have a "Free %" beside a "Free", and a "# CPU" beside a "CPU".
func Fold(title string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(title) {
		switch {
		case unicode.Is(unicode.Mn, r), r == 'ـ': // accents, Arabic vowel marks and the stretching stroke
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '%', r == '#':
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// bracketed are the words that may stand in brackets behind a title without being part of it. Those that are units map to themselves.
var bracketed = map[string]string{
	"optional": "", "facultatif": "", "facultative": "", "optionnel": "", "required": "", "mandatory": "", "obligatoire": "",
	"اختياري": "", "إلزامي": "",
	"o": "B", "octets": "B", "b": "B", "bytes": "B", "byte": "B",
	"ko": "KB", "mo": "MB", "go": "GB", "to": "TB", "kio": "KiB", "mio": "MiB", "gio": "GiB", "tio": "TiB",
	"kb": "KB", "mb": "MB", "gb": "GB", "tb": "TB", "kib": "KiB", "mib": "MiB", "gib": "GiB", "tib": "TiB", "pb": "PB", "pib": "PiB",
	"%": "%", "percent": "%", "mhz": "MHz", "ghz": "GHz",
	"ms": "ms", "s": "s", "sec": "s", "seconds": "s", "secondes": "s", "min": "min", "minutes": "min",
	"h": "h", "hours": "h", "heures": "h", "hour": "h", "heure": "h", "d": "d", "days": "d", "jours": "d", "j": "d",
	"mbit/s": "Mbit/s", "mbps": "Mbit/s", "gbit/s": "Gbit/s", "gbps": "Gbit/s", "mb/s": "MB/s", "iops": "IOPS",
}

// trailing are the units that are recognised without brackets. French "To" and "Go" are words too, and count in this spelling alone.
var trailing = map[string]string{
	"KB": "KB", "MB": "MB", "GB": "GB", "TB": "TB", "KiB": "KiB", "MiB": "MiB", "GiB": "GiB", "TiB": "TiB", "Ko": "KB", "Mo": "MB", "Go": "GB",
	"MHz": "MHz", "GHz": "GHz",
}

// SplitTitle takes a trailing unit and a trailing word such as (optional) off a title. The unit is in the spelling of
// [Bytes] and "" when there is none; titles such as "Memory (In MB)", "MemoryGiB", "Taille [Go]" and "RTO (heures)" have one.
func SplitTitle(title string) (rest, unit string) {
	rest = strings.TrimRight(strings.TrimSpace(title), " *:")
	for {
		inner, before, ok := lastBracket(rest)
		if !ok {
			break
		}
		word := strings.ToLower(inner)
		for _, in := range []string{"in ", "en ", "in_"} {
			word = strings.TrimSpace(strings.TrimPrefix(word, in))
		}
		u, known := bracketed[word]
		if !known || before == "" {
			return rest, unit
		}
		rest = strings.TrimRight(before, " *:")
		if u != "" {
			return rest, u
		}
	}
	if before, u := trailingUnit(rest); u != "" {
		return before, u
	}
	return rest, unit
}

// trailingUnit cuts a unit without brackets off: the last word, or the end of a word such as MemoryGiB.
func trailingUnit(title string) (before, unit string) {
	if i := strings.LastIndexAny(title, " _"); i > 0 {
		word := title[i+1:]
		if u := trailing[word]; u != "" {
			return strings.TrimRight(title[:i], " _-"), u
		}
		if lower := strings.ToLower(word); len(lower) > 1 && strings.HasSuffix(lower, "b") && bracketed[lower] != "" {
			return strings.TrimRight(title[:i], " _-"), bracketed[lower]
		}
	}
	if i := len(title) - 3; i > 0 && title[i-1] >= 'a' && title[i-1] <= 'z' && trailing[title[i:]] != "" {
		return title[:i], trailing[title[i:]]
	}
	return title, ""
}

// lastBracket returns what stands in the bracket at the end of a title, and what stands before it.
func lastBracket(title string) (inner, before string, ok bool) {
	for _, pair := range []string{"()", "[]"} {
		open := strings.LastIndexByte(title, pair[0])
		if open >= 0 && title[len(title)-1] == pair[1] {
			return strings.TrimSpace(title[open+1 : len(title)-1]), strings.TrimSpace(title[:open]), true
		}
	}
	return "", "", false
}
