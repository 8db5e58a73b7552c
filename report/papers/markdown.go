package papers

import (
	"fmt"
	"io"
	"strings"
)

// Markdown writes the papers as Markdown, one after another.
func Markdown(w io.Writer, d *Dossier) error {
	var out strings.Builder
	p := shown(d)
	for i := range p.d.Papers {
		if i > 0 {
			out.WriteString("\n---\n\n")
		}
		p.markdown(&out, &p.d.Papers[i])
	}
	_, err := io.WriteString(w, out.String())
	return err
}

var markdownSigns = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "|", `\|`, "#", `\#`)

// md escapes what would be layout. Nothing in papers holds lines of its own.
func md(s string) string { return markdownSigns.Replace(s) }

func (p wording) markdown(w *strings.Builder, paper *Paper) {
	fmt.Fprintf(w, "> **%s**", md(p.d.Draft))
	if p.d.Marking != "" {
		fmt.Fprintf(w, "  \n> **%s**", md(p.d.Marking))
	}
	fmt.Fprintf(w, "\n\n# %s\n\n%s  \n%s\n\n", md(paper.Title), md(paper.Subject), md(p.origin()))
	for _, n := range p.notices(paper) {
		fmt.Fprintf(w, "*%s*\n\n", md(n))
	}
	for n, s := range paper.Sections {
		fmt.Fprintf(w, "## %d. %s\n\n", n+1, md(s.Title))
		if s.Intro != "" {
			fmt.Fprintf(w, "%s\n\n", md(s.Intro))
		}
		if basis := p.basis(s); basis != "" {
			fmt.Fprintf(w, "%s\n\n", md(basis))
		}
		for _, g := range s.Groups {
			p.markdownGroup(w, g)
		}
	}
	fmt.Fprintf(w, "## %s\n\n", md(paper.MissingTitle))
	if len(paper.Missing) == 0 {
		fmt.Fprintf(w, "%s\n", md(p.t("missing.none")))
		return
	}
	fmt.Fprintf(w, "| %s | %s | %s |\n| --- | --- | --- |\n", p.t("col.what"), p.t("col.why"), p.t("col.ask"))
	for _, g := range paper.Missing {
		fmt.Fprintf(w, "| %s | %s | %s |\n", md(g.What), md(g.Why), md(g.Ask))
	}
}

func (p wording) markdownGroup(w *strings.Builder, g Group) {
	if len(g.Items) == 0 {
		return
	}
	if g.Title != "" {
		fmt.Fprintf(w, "**%s**\n\n", md(g.Title))
	}
	fmt.Fprintf(w, "| %s | %s | %s |\n| --- | --- | --- |\n", p.t("col.label"), p.t("col.value"), p.t("col.source"))
	for _, i := range g.Items {
		cell := md(i.Value)
		if i.Blank() {
			cell = blankLine
		}
		if s := p.mark(i); s != "" {
			cell += " **[" + md(s) + "]**"
		}
		if i.Note != "" {
			cell += " — " + md(i.Note)
		}
		fmt.Fprintf(w, "| %s | %s | %s |\n", md(i.Label), cell, md(p.origins(i)))
	}
	w.WriteString("\n")
}
