package mapping

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// settingWords are what may be stated for the whole mapping, for a sheet and for one attribute.
var settingWords = []string{"dates", "decimal", "units", "words", "yes", "no"}

// setting reads one of the settings; words are those that the place knows.
func (p *parser) setting(name string, at span, e hclsyntax.Expression, set *settings, words []string) {
	value := spanOf(e.Range())
	switch name {
	case "dates":
		s, _ := textOf(e)
		if s != dayFirst && s != monthFirst {
			p.report(codeType, value, "dates must be the order in which the file writes them", fmt.Sprintf("write %q or %q; 2026-10-31 is understood in any case", dayFirst, monthFirst))
			return
		}
		set.dates = s
	case "decimal":
		s, _ := textOf(e)
		if s != "," && s != "." {
			p.report(codeType, value, "decimal must be the sign before the fraction of a number", `write "," or "."`)
			return
		}
		set.decimal = rune(s[0])
	case "units":
		p.units(e, set)
	case "words":
		if table := p.words(e, nil); table != nil {
			set.words = prepend(table, set.words)
		}
	case "yes", "no":
		list, ok := textsOf(e)
		if !ok {
			p.report(codeType, value, name+" must be a list of the words that mean it", fmt.Sprintf(`write %s = ["X"]`, name))
			return
		}
		table := make(map[string]bool, len(list))
		for _, w := range list {
			table[wordKey(w)] = name == "yes"
		}
		set.yesNo = prepend(table, set.yesNo)
	default:
		p.report(codeAttribute, at, fmt.Sprintf("there is no %q here", name), or(p.near(name, words), "the words are "+strings.Join(words, ", ")))
	}
}

// prepend adds what is stated further inside, which is looked at first. It makes a new slice: the old one belongs to the place outside.
func prepend[T any](first T, rest []T) []T { return append([]T{first}, rest...) }

// units reads a table of what units in cells mean.
func (p *parser) units(e hclsyntax.Expression, set *settings) {
	items, ok := itemsOf(e)
	if !ok {
		p.report(codeType, spanOf(e.Range()), "units must be a table", `write units = { "Go" = "GiB" }`)
		return
	}
	table := make(map[string]string, len(items))
	for _, i := range items {
		unit, ok := textOf(i.value)
		if !ok || !knownUnit(unit) {
			p.report(codeType, spanOf(i.value.Range()), fmt.Sprintf("%q is no unit of the inventory", clip(unit)), "the units are GiB, MiB, TiB, GB, MB, TB, h, min, s, ms, days, weeks, Mbit/s and those of the reference")
			continue
		}
		table[wordKey(i.key)] = unit
	}
	set.units = prepend(table, set.units)
}

// knownUnit reports whether any quantity of the inventory has this unit.
func knownUnit(unit string) bool {
	probes := []struct {
		block     any
		attribute string
	}{
		{&inventory.Server{}, "memory"}, {&inventory.Application{}, "rto"}, {&inventory.Link{}, "bandwidth"}, {&inventory.Dataset{}, "growth"},
		{&inventory.Flow{}, "volume"}, {&inventory.Move{}, "effort"}, {&inventory.Team{}, "capacity"},
	}
	for _, probe := range probes {
		if inventory.SetFact(probe.block, probe.attribute, "1 "+unit) == nil {
			return true
		}
	}
	return false
}
