package papers

import (
	"encoding/json"
	"io"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// blankLine is what a person writes on.
const blankLine = "……………………………"

// wording words what the formats share.
type wording struct{ d *Dossier }

func (p wording) t(id string, args ...string) string {
	b := builder{lang: p.d.Lang}
	return b.t(id, args...)
}

// origin says what the paper was made from.
func (p wording) origin() string {
	date, err := report.DateWords(p.d.AsOf, report.Options{Lang: p.d.Lang})
	if err != nil {
		date = p.d.AsOf.String()
	}
	s := p.t("as.of", "date", date)
	if p.d.Library != "" {
		s += " · " + p.t("library", "digest", short(p.d.Library))
	}
	return p.x(s)
}

// short is the beginning of a digest, enough to tell one from another.
func short(digest string) string {
	digest = strings.TrimPrefix(digest, "sha256:")
	return digest[:min(len(digest), 12)]
}

func (p wording) notices(paper *Paper) []string {
	if p.d.Redacted {
		return append([]string{p.t("redacted")}, paper.Notices...)
	}
	return paper.Notices
}

// basis names the articles a section rests on, each once, with the rules that hold them.
func (p wording) basis(s Section) string {
	if len(s.Basis) == 0 {
		return ""
	}
	var out []string
	for _, r := range s.Basis {
		out = append(out, r.Source+" ("+string(r.Rule)+")")
	}
	return p.x(p.t("basis", "rules", strings.Join(out, p.t("list"))))
}

// mark is the word for the state of an item that is to be worked on; "" for the others.
func (p wording) mark(i Item) string {
	switch i.State {
	case Unknown, Doubtful, ToWrite:
		return p.t("state." + string(i.State))
	}
	return ""
}

// origins says where an item comes from: who stated it, when and where; or by what rule and article.
func (p wording) origins(i Item) string { return strings.Join(p.sources(i), " · ") }

// sources are the parts of an origin.
func (p wording) sources(i Item) []string {
	var out []string
	add := func(s string) {
		if s != "" {
			out = append(out, p.x(s))
		}
	}
	add(i.Source)
	add(string(i.Rule))
	add(i.StatedBy)
	if i.StatedOn != 0 {
		date, err := report.DateWords(i.StatedOn, report.Options{Lang: p.d.Lang})
		if err == nil {
			add(date)
		}
	}
	add(i.Place)
	if i.Confidence != "" {
		add(p.t("confidence", "level", i.Confidence))
	}
	if i.Ask != "" && i.State != ToWrite {
		add(p.t("ask.to", "who", i.Ask))
	}
	return out
}

// JSON writes the papers as data.
func JSON(w io.Writer, d *Dossier) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(d)
}
