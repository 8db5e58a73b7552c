package main

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// planWords says the sentences of a plan in a language. Teams and sites have their names; applications and targets their ids, by which the
// table that the sentence stands in, and other commands, call them.
type planWords struct {
	lang string
	inv  *inventory.Inventory
}

func (p planWords) say(s planner.Sentence) string {
	return s.Named(p.lang, func(ref inventory.Ref) string {
		switch ref.Kind {
		case inventory.KindTeam:
			if t := p.inv.Team(ref.ID); t != nil {
				return t.Name.Or(ref.ID)
			}
		case inventory.KindSite:
			if s := p.inv.Site(ref.ID); s != nil {
				return s.Name.Or(ref.ID)
			}
		}
		return ref.ID
	})
}

// heading is a heading of the planner's.
func (p planWords) heading(part string) string { return planner.Heading(part).In(p.lang) }

// of puts what is said of something behind its name.
func (p planWords) of(name, text string) string { return labelled(p.lang, name, text) }

// labelled puts a text behind a label, with the colon of the language.
func labelled(lang, label, text string) string {
	if lang == "fr" {
		return label + " : " + text
	}
	return label + ": " + text
}

// clauses joins parts of a sentence.
func clauses(lang string) string {
	switch lang {
	case "fr":
		return " ; "
	case "ar":
		return "؛ "
	}
	return "; "
}
