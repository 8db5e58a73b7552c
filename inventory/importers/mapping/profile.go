package mapping

import (
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

const (
	sampled     = 1000 // rows a proposal looks at
	maxDistinct = 200  // words of a column that are kept
)

// profile is what the sample shows of one column.
type profile struct {
	at          int
	title       string // with the titles above it
	leaf        string
	group       string // the title above it, "" when there is none
	unit        string // in the title
	filled      int
	blank       int
	words       []string       // in the order they were met
	count       map[string]int // by word
	repeated    string         // the first word met twice
	numbers     int            // cells that are numbers, with a unit behind or not
	units       []string       // behind numbers, in the order they were met
	comma       bool           // a comma must be before a fraction
	dot         bool           // a dot must be
	twoWays     string         // a number that can be read two ways
	dates       int
	byDay       bool    // a date has the day first
	byMonth     bool    // a date has the month first
	bothWays    string  // a date that can be read two ways
	merged      bool    // cells are merged downwards
	greatest    float64 // of the numbers without a unit
	firstFilled bool    // the first row has a value
}

// profiles looks at the rows of a sample, column by column.
func profiles(titles []string, rows []line, b *bench) []*profile {
	out := make([]*profile, len(titles))
	var merged map[int]bool
	if len(rows) > 0 {
		merged = b.mergedBelow(rows[0].Number)
	}
	for i, t := range titles {
		p := &profile{at: i, title: t, leaf: leaf(t), count: map[string]int{}}
		if p.leaf != t {
			p.group, _, _ = strings.Cut(t, pathSign)
		}
		_, p.unit = table.SplitTitle(p.leaf)
		for _, l := range rows {
			p.cell(l.cell(i), l.isStored(i))
		}
		p.merged = merged[i]
		out[i] = p
	}
	return out
}

func (p *profile) cell(cell string, stored bool) {
	text, _ := importers.Clean(cell)
	if text == "" {
		p.blank++
		return
	}
	p.firstFilled = p.firstFilled || p.blank == 0 && p.filled == 0
	if strings.ContainsRune(table.Trim(cell), '\n') {
		text = table.Trim(cell)
	}
	p.filled++
	if p.count[text]++; p.count[text] == 2 && p.repeated == "" {
		p.repeated = text
	}
	if p.count[text] == 1 && len(p.words) < maxDistinct {
		p.words = append(p.words, text)
	}
	p.number(text, stored)
	p.date(text)
}

func (p *profile) number(text string, stored bool) {
	number, unit := cutUnit(latinDigits(text))
	if stored {
		p.numbers++
		p.great(text)
		return
	}
	if number = strings.TrimSpace(number); number == "" {
		return
	}
	_, err := plainNumber(number, 0)
	_, asComma := plainNumber(number, ',')
	_, asDot := plainNumber(number, '.')
	if err != nil && asComma != nil && asDot != nil {
		return
	}
	p.numbers++
	switch {
	case err != nil:
		p.twoWays = or(p.twoWays, text)
	case asDot != nil:
		p.comma = true
	case asComma != nil:
		p.dot = true
	}
	if unit == "" {
		if plain, err := plainNumber(number, '.'); err == nil {
			p.great(plain)
		}
	}
	if unit != "" && !contains(p.units, unit) && len(p.units) < 20 {
		p.units = append(p.units, unit)
	}
}

func (p *profile) great(number string) {
	if n, err := strconv.ParseFloat(number, 64); err == nil {
		p.greatest = max(p.greatest, n)
	}
}

func (p *profile) date(text string) {
	text = latinDigits(text)
	if len(text) < 8 || text[0] < '0' || text[0] > '9' {
		return
	}
	byDay, dayFails := table.Date(text, false)
	byMonth, monthFails := table.Date(text, true)
	switch {
	case dayFails != nil && monthFails != nil:
		return
	case dayFails != nil:
		p.byMonth = true
	case monthFails != nil:
		p.byDay = true
	case byDay != byMonth:
		p.bothWays = or(p.bothWays, text)
	}
	p.dates++
}

// unique reports whether every row has a value of its own.
func (p *profile) unique() bool { return p.filled > 0 && p.blank == 0 && p.repeated == "" }

// mostly reports whether n is nearly all of the filled cells.
func (p *profile) mostly(n int) bool { return p.filled > 0 && n*10 >= p.filled*8 }

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
