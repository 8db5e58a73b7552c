package papers

import "regexp"

// leftToRight are identifiers and numbers with signs in them, such as 05-20, MA-0520-11, 12(1) or metier.inv.hcl:4. Between Arabic
// words their parts would change places.
var leftToRight = regexp.MustCompile(`[0-9A-Za-z]+(?:[._:/-]+[0-9A-Za-z]+|\([0-9A-Za-z]+\))+`)

// hyphened are numbers of laws and decrees, days, and identifiers such as MA-0520-11.
var hyphened = regexp.MustCompile(`[0-9A-Za-z]*[0-9][0-9A-Za-z]*(?:-[0-9A-Za-z]+)+|[A-Z]+(?:-[0-9A-Za-z]+)*-[0-9][0-9A-Za-z]*`)

// mark of direction: what stands between two of them runs from left to right. Word processors know it, unlike isolates.
const ltrMark = "\u200e"

// x keeps identifiers whole in a text that runs from right to left.
func (p wording) x(s string) string {
	if p.d.Direction != "rtl" {
		return s
	}
	return leftToRight.ReplaceAllString(s, ltrMark+"$0"+ltrMark)
}

// shown is the dossier as formats for people write it.
func shown(d *Dossier) wording {
	p := wording{d}
	if d.Direction != "rtl" {
		return p
	}
	out := *d
	out.Marking = p.x(d.Marking)
	out.Papers = make([]Paper, len(d.Papers))
	for i, paper := range d.Papers {
		paper.Title, paper.Subject = p.x(paper.Title), p.x(paper.Subject)
		paper.Notices = p.each(paper.Notices)
		sections := make([]Section, len(paper.Sections))
		for n, s := range paper.Sections {
			sections[n] = p.section(s)
		}
		paper.Sections = sections
		gaps := make([]Gap, len(paper.Missing))
		for n, g := range paper.Missing {
			gaps[n] = Gap{p.x(g.What), p.x(g.Why), p.x(g.Ask), g.Fact}
		}
		paper.Missing = gaps
		out.Papers[i] = paper
	}
	return wording{&out}
}

func (p wording) each(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = p.x(s)
	}
	return out
}

func (p wording) section(s Section) Section {
	s.Title, s.Intro = p.x(s.Title), p.x(s.Intro)
	groups := make([]Group, len(s.Groups))
	for i, g := range s.Groups {
		groups[i] = Group{Title: p.x(g.Title)}
		for _, item := range g.Items {
			item.Label, item.Value, item.Note = p.x(item.Label), p.x(item.Value), p.x(item.Note)
			groups[i].Items = append(groups[i].Items, item)
		}
	}
	s.Groups = groups
	return s
}
