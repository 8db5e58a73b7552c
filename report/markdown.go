package report

import (
	"bufio"
	"io"
	"strings"
)

// Markdown writes the document for a pull request or a wiki, in the dialect of GitHub: summary, hosting table, reasons, questions
// and waves. It cuts long lists where HTML does, and says so.
func Markdown(w io.Writer, d Document, opt Options) error {
	p, err := newPage(d, opt)
	if err != nil {
		return err
	}
	m := &markdown{page: p, out: bufio.NewWriter(w)}
	m.head()
	m.hosting()
	m.questions()
	m.plan()
	m.reasons()
	m.rules()
	if p.Marking != "" {
		m.paragraph("**" + escape(p.Marking) + "**")
	}
	return m.out.Flush()
}

// markdown writes the parts of the page one after another. Errors of the writer stay in out until Flush.
type markdown struct {
	*page
	out *bufio.Writer
}

func (m *markdown) write(parts ...string) {
	for _, s := range parts {
		m.out.WriteString(s) //nolint:errcheck // bufio keeps the first error for Flush
	}
}

func (m *markdown) paragraph(s string) { m.write(s, "\n\n") }

func (m *markdown) heading(level int, s string) {
	m.paragraph(strings.Repeat("#", level) + " " + escape(s))
}

// text writes a line of pieces; names and identifiers are isolated where the text runs from right to left.
func (m *markdown) text(l line) string {
	var b strings.Builder
	for _, p := range l {
		s := p.shown()
		switch p.role {
		case code, latin:
			s = span1(s, p.role == code)
		case strong:
			s = "**" + escape(s) + "**"
		default:
			s = escape(s)
		}
		if m.rtl() && (p.role == name || p.role == code || p.role == english || p.role == latin) && s != "" {
			s = "\u2068" + s + "\u2069"
		}
		b.WriteString(s)
	}
	return b.String()
}

// span1 writes an identifier: as code when asked, unless it holds what ends code or a cell.
func span1(s string, asCode bool) string {
	if asCode && s != "" && !strings.ContainsAny(s, "`|\n\\") {
		return "`" + s + "`"
	}
	return escape(s)
}

// escape takes away the meaning that signs have in Markdown and HTML, and keeps a text on one line and in its cell.
func escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch r {
		case '<':
			b.WriteString("&lt;")
			continue
		case '>':
			b.WriteString("&gt;")
			continue
		case '&':
			b.WriteString("&amp;")
			continue
		case '\n', '\r':
			b.WriteByte(' ')
			continue
		case '\\', '`', '*', '_', '[', ']', '|', '~', '#', '!', '@':
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// row writes a row of a table from cells that are escaped already.
func (m *markdown) row(cells ...string) { m.write("| ", strings.Join(cells, " | "), " |\n") }

// table begins a table; columns with a colon at their end hold numbers.
func (m *markdown) table(columns ...string) {
	heads, rules := make([]string, len(columns)), make([]string, len(columns))
	for i, c := range columns {
		heads[i], rules[i] = escape(strings.TrimSuffix(c, ":")), "---"
		if strings.HasSuffix(c, ":") {
			rules[i] = "---:"
		}
	}
	m.row(heads...)
	m.row(rules...)
}

func (m *markdown) head() {
	if m.Marking != "" {
		m.paragraph("**" + escape(m.Marking) + "**")
	}
	m.heading(1, m.Title)
	if m.Owner != "" {
		m.paragraph(escape(m.Owner))
	}
	m.paragraph(m.text(m.AsOf) + " · " + m.text(m.RulesRun) + " · " + escape(m.t("library")) + " " + span1(clean(m.Library), true))
	s := m.Summary()
	m.heading(2, m.t("summary"))
	for _, l := range append(s.Headline, s.Next...) {
		m.write("- ", m.text(l), "\n")
	}
	m.write("\n")
	var labels, values []string
	for _, t := range append(s.Tiles, s.Programme...) {
		labels, values = append(labels, t.Label+":"), append(values, escape(t.Value))
	}
	m.table(labels...)
	m.row(values...)
	m.write("\n")
	if len(s.Blockers) > 0 {
		m.heading(3, m.t("blockers"))
		m.table(m.t("rule"), m.t("rule.source"), m.t("applications")+":")
		for _, b := range s.Blockers {
			m.row(m.ruleText(b.Rule), m.text(b.Rule.Source), b.Applications)
		}
		m.write("\n")
	}
}

func (m *markdown) ruleText(r ruleRef) string { return m.text(r.Link) + " " + m.text(r.Title) }
