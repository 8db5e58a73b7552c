package report

import (
	"errors"
	"html/template"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Limits of what is written for people, so that a page stays one that a browser opens. Sums and counts always cover everything,
// and every place that leaves something out says so. The JSON report leaves nothing out.
const (
	maxRows       = 1000 // applications in the hosting table and in the heat map
	maxDossiers   = 250  // applications told in full
	maxQuestions  = 200
	maxPlacements = 200 // applications listed in one wave
	maxUnplaced   = 500
)

var errEmpty = errors.New("the document has no inventory, no rule report or no assessment: fill in all three")

// page is the document in one language, ready to be laid out: every text and number is already written, no markup is.
type page struct {
	words
	names names
	doc   Document

	place map[string]int         // application id to its place in the assessment
	wave  map[string]int         // application id to its wave, from 1
	hits  map[policy.RuleID]int  // applications a rule speaks of in a verdict
	needs map[string][]dependant // what an application needs
	asked map[string][]dependant // what needs an application

	Lang, Dir, Title, Owner string
	Marking                 string
	AsOf                    line
	Library                 string
	RulesRun                line
	Style                   template.CSS
	Script                  template.JS
	Policy                  string // the Content-Security-Policy
}

func newPage(d Document, opt Options) (*page, error) {
	w, err := newWords(opt.Lang)
	if err != nil {
		return nil, err
	}
	if d.Inventory == nil || d.Policy == nil || d.Assessment == nil {
		return nil, errEmpty
	}
	p := &page{words: w, names: newNames(w, d.Inventory), doc: d, Lang: w.lang, Dir: w.dir(), Title: w.t("title")}
	p.place = make(map[string]int, len(d.Assessment.Applications))
	for i, a := range d.Assessment.Applications {
		p.place[a.ID] = i
	}
	p.wave = map[string]int{}
	if d.Plan != nil {
		for _, wave := range d.Plan.Waves {
			for _, pl := range wave.Placements {
				p.wave[pl.Application] = wave.Number
			}
		}
	}
	p.countHits()
	p.linkDependencies()
	p.header()
	return p, nil
}

func (p *page) header() {
	owners := p.names.owners()
	p.Owner = strings.Join(owners, p.t("comma"))
	if len(owners) > 3 || len(owners) == 0 {
		p.Owner = p.count("portfolio", len(p.doc.Inventory.Administrations)).String()
	}
	if len(p.doc.Inventory.Administrations) == 0 {
		p.Owner = ""
	}
	p.Owner = clean(p.Owner)
	if m, byLaw := p.doc.Inventory.Marking(); m != "" {
		p.Marking = p.or("marking."+m, clean(m))
		if byLaw {
			p.Marking = p.say("marking.law", "marking", p.Marking, "source", policy.SourceOf(inventory.MarkingSource).In(p.lang)).String()
		}
	}
	p.AsOf = p.say("as.of", "date", p.date(p.doc.Assessment.AsOf))
	p.Library = clean(p.doc.Policy.Library)
	p.RulesRun = p.count("made.with", len(p.doc.Policy.Rules))
}

// T returns a text of the catalogue; templates call it.
func (p *page) T(id string) string { return p.t(id) }

// N writes a number; templates call it.
func (p *page) N(n int) string { return p.n(n) }

// anchor returns the id of an application's part of the page, or "" when it has none.
func (p *page) anchor(id string) string {
	if i, ok := p.place[id]; ok && i < maxDossiers {
		return "a" + strconv.Itoa(i+1)
	}
	return ""
}

// application is the name of an application, leading to its part of the page.
func (p *page) application(id string) piece {
	n := p.names.of(inventory.Ref{Kind: inventory.KindApplication, ID: id})
	if a := p.anchor(id); a != "" {
		n.href = "#" + a
	}
	return n
}

// applications lists the names of applications, the first few when there are many.
func (p *page) applications(ids []string, most int) line {
	var lines []line
	for _, id := range ids[:min(len(ids), most)] {
		lines = append(lines, line{p.application(id)})
	}
	return p.andMore(join(lines, p.t("comma")), len(ids)-most)
}

func (p *page) andMore(l line, more int) line {
	if more <= 0 {
		return l
	}
	return append(append(l, piece{text: " "}), p.count("and.more", more)...)
}

// blocks is names.list with links to applications.
func (p *page) blocks(refs []inventory.Ref) line {
	var lines []line
	for _, r := range refs {
		if r.Kind == inventory.KindApplication {
			lines = append(lines, line{p.application(r.ID)})
			continue
		}
		lines = append(lines, line{p.names.of(r)})
	}
	return join(lines, p.t("comma"))
}

// limited says that a list is cut, or nothing when it is not.
func (p *page) limited(all, shown int) line {
	if all <= shown {
		return nil
	}
	return p.say("limited", "shown", p.n(shown), "all", p.n(all))
}

// searchText is what the filter looks in.
func (p *page) searchText(id string) string {
	parts := []string{id, p.names.application(id)}
	if a := p.doc.Inventory.Application(id); a != nil {
		parts = append(parts, a.Name.Or(""), a.NameFr.Or(""), a.NameAr.Or(""))
		if ref, ok := a.Administration.Value(); ok {
			parts = append(parts, p.names.administration(ref.ID))
		}
	}
	seen := map[string]bool{}
	kept := parts[:0]
	for _, s := range parts {
		if s != "" && !seen[s] {
			seen[s] = true
			kept = append(kept, clean(s))
		}
	}
	return strings.ToLower(strings.Join(kept, " "))
}

// administrationOf names the administration that runs an application, "" when not stated.
func (p *page) administrationOf(id string) string {
	if a := p.doc.Inventory.Application(id); a != nil {
		if ref, ok := a.Administration.Value(); ok {
			return clean(p.names.administration(ref.ID))
		}
	}
	return ""
}
