package mapping

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// complete works out what an attribute needs besides its column: a unit, a table of words, a separator. What the sample leaves open
// becomes a question.
func (i *idea) complete() {
	switch {
	case i.attribute == "id":
	case len(i.field.Enum) > 0 && !strings.HasPrefix(i.field.Type, "list"):
		i.enum()
	case i.field.Type == "string":
	case i.field.Type == "bool":
		i.boolean()
	case i.field.Type == "integer":
		i.wants(i.column.numbers, "numbers")
	case i.field.Type == "number":
		i.percent()
	case i.field.Type == "date":
		i.wants(i.column.dates, "days")
	case strings.HasPrefix(i.field.Type, "list"):
		i.separate()
	default:
		i.quantity()
	}
}

// wants asks when few of the cells are what the attribute holds.
func (i *idea) wants(n int, what string) {
	p := i.column
	if said := p.said(); len(said) > 0 && !p.mostly(n+p.filled-p.saidCells()) && i.question == "" {
		i.question = fmt.Sprintf("%s: cells such as %q are no %s: is it the %s?", p.title, clip(p.odd()), what, i.attribute)
	}
}

// said returns the words of a column that are values, those left out that say that there is none.
func (p *profile) said() []string {
	var out []string
	for _, w := range p.words {
		if _, none := absent[wordKey(w)]; !none {
			out = append(out, w)
		}
	}
	return out
}

func (p *profile) saidCells() int {
	n := p.filled
	for w, times := range p.count {
		if _, none := absent[wordKey(w)]; none {
			n -= times
		}
	}
	return n
}

// odd returns a word of the column that is no number and no date.
func (p *profile) odd() string {
	for _, w := range p.said() {
		if number, _ := cutUnit(latinDigits(w)); number == "" || number[0] < '0' || number[0] > '9' {
			return w
		}
	}
	return p.said()[0]
}

func (i *idea) boolean() {
	var open []string
	for _, w := range i.column.said() {
		if _, err := table.Bool(w); err != nil {
			open = append(open, w)
		}
	}
	if len(open) == 0 || i.question != "" {
		return
	}
	word := literal(open[0])
	i.question = fmt.Sprintf("%s: does %s mean yes or no?", i.column.title, word)
	i.choices = []string{"yes = [" + word + "]", "no = [" + word + "]"}
}

func (i *idea) percent() {
	i.wants(i.column.numbers, "numbers")
	if p := i.column; i.question == "" && p.unit != "%" && len(p.units) == 0 && p.numbers > 0 && p.greatest <= 1 {
		i.question = fmt.Sprintf("%s: are the numbers fractions, 1 being all of the time, or per cent?", p.title)
		i.choices = []string{`unit = "fraction"`, `unit = "%"`}
	}
}

// titleUnits are the units of titles that mean one thing only.
var titleUnits = map[string]string{
	"KiB": "KiB", "MiB": "MiB", "GiB": "GiB", "TiB": "TiB", "h": "h", "min": "min", "s": "s", "ms": "ms", "d": "days",
	"Mbit/s": "Mbit/s", "Gbit/s": "Gbit/s",
}

// doubtful are the units that people write for powers of 1000 and of 1024.
var doubtful = map[string][2]string{"KB": {"KiB", "kB"}, "MB": {"MiB", "MB"}, "GB": {"GiB", "GB"}, "TB": {"TiB", "TB"}}

func (i *idea) quantity() {
	p := i.column
	i.wants(p.numbers, "quantities")
	if i.question != "" {
		if pair, ok := doubtful[p.unit]; ok {
			i.choices = unitChoices(pair[:])
		} else if u, ok := titleUnits[p.unit]; ok {
			i.choices = unitChoices([]string{u})
		}
		return
	}
	if u, ok := titleUnits[p.unit]; ok {
		i.settings, i.unit = append(i.settings, fmt.Sprintf("unit = %q", u)), u
		return
	}
	if pair, ok := doubtful[p.unit]; ok {
		i.question = fmt.Sprintf("%s: is the unit %s (powers of 1024) or %s (powers of 1000)?", p.title, pair[0], pair[1])
		i.choices = unitChoices(pair[:])
		return
	}
	if len(p.units) > 0 {
		i.cellUnits()
		return
	}
	i.question = fmt.Sprintf("%s: in which unit are the numbers, such as %q?", p.title, clip(first(p.said())))
	i.choices = unitChoices(i.likelyUnits())
}

// likelyUnits lists the units to choose from, the likelier first: memory of 512 and more is hardly counted in GiB.
func (i *idea) likelyUnits() []string {
	switch {
	case i.field.Type == "duration":
		return []string{"h", "min", "days"}
	case i.field.Type == "bit rate":
		return []string{"Mbit/s", "Gbit/s", "kbit/s"}
	case i.field.Type != "bytes":
		return nil
	case i.column.greatest >= 512:
		return []string{"MiB", "MB", "GiB", "GB"}
	}
	return []string{"GiB", "GB", "MiB", "MB", "TiB", "TB"}
}

// cellUnits looks at units that stand behind the numbers.
func (i *idea) cellUnits() {
	var binary, thousand []string
	for _, u := range i.column.units {
		if _, ok := foldedUnits[strings.TrimSuffix(wordKey(u), ".")]; ok {
			continue
		}
		_, unit := table.SplitTitle("x (" + u + ")")
		pair, ok := doubtful[unit]
		if !ok {
			i.question = fmt.Sprintf("%s: what is the unit %q?", i.column.title, clip(u))
			i.choices = []string{fmt.Sprintf("units = { %s = \"…\" }", literal(u))}
			return
		}
		binary = append(binary, fmt.Sprintf("%s = %q", literal(u), pair[0]))
		thousand = append(thousand, fmt.Sprintf("%s = %q", literal(u), pair[1]))
	}
	if len(binary) > 0 {
		i.question = fmt.Sprintf("%s: are the units %q powers of 1024 or of 1000?", i.column.title, i.column.units)
		i.choices = []string{"units = { " + strings.Join(binary, ", ") + " }", "units = { " + strings.Join(thousand, ", ") + " }"}
	}
}

func unitChoices(units []string) []string {
	out := make([]string, len(units))
	for n, u := range units {
		out[n] = fmt.Sprintf("unit = %q", u)
	}
	return out
}

// separate finds what stands between the elements of a list.
func (i *idea) separate() {
	if !strings.HasPrefix(i.field.Type, "list of ") {
		return
	}
	sign, sure := separatorsOf(i.column)
	switch {
	case sign == "":
	case sure:
		i.settings = append(i.settings, "separator = "+literal(sign))
	case i.question == "":
		i.question = fmt.Sprintf("%s: does %q name several, with %q between them?", i.column.title, clip(firstWith(i.column, sign)), sign)
		with := append([]string{"separator = " + literal(sign)}, i.settings...)
		without := append([]string{"separator = []"}, i.settings...)
		i.choices, i.settings = []string{strings.Join(with, ", "), strings.Join(without, ", ")}, nil
	}
}

// separatorsOf returns the sign that stands between names in the cells of a column. It is sure when there is one such sign only, and
// what it separates has no blanks, or the sign is one that hardly stands in a name.
func separatorsOf(p *profile) (sign string, sure bool) {
	found := 0
	for _, s := range []string{"/", ",", "|", ";", "\n"} {
		if firstWith(p, s) != "" {
			sign = s
			found++
		}
	}
	if found != 1 {
		return sign, false
	}
	if sign == "\n" || sign == ";" || sign == "|" {
		return sign, true
	}
	for _, w := range p.words {
		for part := range strings.SplitSeq(w, sign) {
			if strings.Contains(strings.TrimSpace(part), " ") {
				return sign, false
			}
		}
	}
	return sign, sign == ","
}

func firstWith(p *profile, sign string) string {
	for _, w := range p.words {
		if strings.Contains(w, sign) {
			return w
		}
	}
	return ""
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}
