package papers

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// clean takes out what could break lines or reach beyond a text: control characters and marks of direction.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return ' '
		case r < 0x20 || r >= 0x7f && r < 0xa0 || r == 0xfffe || r == 0xffff:
			return -1
		case r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}

// value words the value of a known fact: words of the language in the reader's, texts of people as they are.
func (b *builder) value(f inventory.FactInfo) string {
	if f.Field.IsBlocks() || f.Field.Block != "" {
		var ids []string
		for _, n := range f.Nested(f.Path) {
			if n.ID != "" {
				ids = append(ids, clean(n.ID))
			}
		}
		if len(ids) == 0 {
			return b.t("none")
		}
		return strings.Join(ids, b.t("comma"))
	}
	return b.plain(f.Field, f.Value)
}

func (b *builder) plain(f inventory.Field, v any) string {
	switch v := v.(type) {
	case bool:
		if v {
			return b.t("yes")
		}
		return b.t("no")
	case string:
		return b.word(f, v)
	case []string:
		return b.each(len(v), func(i int) string { return b.word(f, v[i]) })
	case inventory.Ref:
		return b.refName(v)
	case []inventory.Ref:
		return b.each(len(v), func(i int) string { return b.refName(v[i]) })
	case inventory.Date:
		return b.v.Date(v)
	case inventory.Duration:
		return b.duration(v)
	case inventory.Bytes:
		return b.quantity(v.String())
	case fmt.Stringer:
		return b.quantity(v.String())
	case int64:
		return b.v.Number(int(v))
	case float64:
		return b.decimal(v)
	}
	return clean(fmt.Sprint(v))
}

func (b *builder) each(n int, at func(int) string) string {
	if n == 0 {
		return b.t("none")
	}
	out := make([]string, n)
	for i := range out {
		out[i] = at(i)
	}
	return strings.Join(out, b.t("comma"))
}

// word words a word of the language, a country or a text.
func (b *builder) word(f inventory.Field, s string) string {
	last := f.Name[strings.LastIndexByte(f.Name, '.')+1:]
	if len(f.Enum) > 0 {
		for _, key := range []string{last + "." + s, s} {
			if w, ok := enumWords[key]; ok {
				return w.in(b.lang)
			}
		}
	}
	if countryFields[last] && s == "MA" {
		return text{"Maroc (MA)", "المغرب (MA)", "Morocco (MA)"}.in(b.lang)
	}
	if s == "none" && len(f.Enum) == 0 {
		return b.t("none")
	}
	return clean(s)
}

// countryFields are the attributes whose values are codes of countries.
var countryFields = map[string]bool{
	"data": true, "replicas": true, "backups": true, "logs": true, "keys": true, "management": true, "telemetry": true, "dumps": true,
	"operations": true, "support": true, "incorporated_in": true, "parent_country": true, "law": true, "country": true, "endpoint": true,
}

// refName is the name of a block; none for a reference that says so.
func (b *builder) refName(r inventory.Ref) string {
	if r == (inventory.Ref{}) || r.ID == "" {
		return b.t("none")
	}
	for _, s := range b.doc.Inventory.Sources {
		if r.Kind == inventory.KindSource && s.ID == r.ID {
			return clean(s.Title.Or(r.ID))
		}
	}
	return b.v.Name(r)
}

// duration writes a duration in the greatest unit that leaves no rest.
func (b *builder) duration(d inventory.Duration) string {
	seconds := int64(d.Seconds())
	for _, u := range []struct {
		id string
		in int64
	}{{"day", 86400}, {"hour", 3600}, {"minute", 60}} {
		if n := seconds / u.in; n > 0 && seconds%u.in == 0 {
			id := u.id + "s"
			if n == 1 {
				id = u.id
			}
			return b.v.Number(int(n)) + "\u00a0" + unitWords[id].in(b.lang)
		}
	}
	return b.quantity(d.String())
}

// unitWords are written after a number. Arabic has one form here, as in tables.
var unitWords = map[string]text{
	"day": {"jour", "يوم", "day"}, "days": {"jours", "يوم", "days"},
	"hour": {"heure", "ساعة", "hour"}, "hours": {"heures", "ساعة", "hours"},
	"minute": {"minute", "دقيقة", "minute"}, "minutes": {"minutes", "دقيقة", "minutes"},
	"/day": {"/jour", "/يوم", "/day"}, "/week": {"/semaine", "/أسبوع", "/week"}, "/month": {"/mois", "/شهر", "/month"}, "/year": {"/an", "/سنة", "/year"},
}

// quantity writes a quantity as people do: sizes with their French names in French, what it is measured per in the language.
func (b *builder) quantity(s string) string {
	per := ""
	if at := strings.IndexByte(s, '/'); at > 0 {
		if w, ok := unitWords[s[at:]]; ok {
			s, per = s[:at], w.in(b.lang)
		}
	}
	if b.lang == "fr" && strings.HasSuffix(s, "B") {
		s = strings.TrimSuffix(s, "B") + "o"
	}
	return strings.Replace(clean(s), " ", "\u00a0", 1) + per
}

func (b *builder) decimal(v float64) string {
	whole, rest, broken := strings.Cut(strconv.FormatFloat(v, 'f', -1, 64), ".")
	if n, err := strconv.Atoi(whole); err == nil && n != 0 {
		whole = b.v.Number(n)
	}
	if !broken {
		return whole
	}
	if b.lang == "en" {
		return whole + "." + rest
	}
	return whole + "," + rest
}
