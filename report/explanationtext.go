package report

import (
	"bufio"
	"io"
	"strings"
)

// plain is the text of a line for places without markup, without the marks of direction a terminal would show as signs.
func (l line) plain() string {
	var b strings.Builder
	for _, p := range l {
		b.WriteString(clean(p.text))
	}
	return b.String()
}

// maxPrinted is how many stated facts of one reason are printed.
const maxPrinted = 3

// WriteText writes the explanation for people: every question with its answer, the reasons below with article, remedy and places, lines
// no longer than width characters where words allow. A width of 0 or less is taken for 100.
func (e *Explanation) WriteText(w io.Writer, width int) error {
	words, err := newWords(e.Lang)
	if err != nil {
		return err
	}
	if width <= 0 {
		width = 100
	}
	out := wrapper{bufio.NewWriter(w), width}
	out.line(0, e.Name)
	for _, a := range e.Answers {
		out.line(0, "")
		out.line(0, a.Question)
		out.line(2, a.Text)
		for _, b := range a.Because {
			out.because(words, b)
		}
	}
	return out.Flush()
}

type wrapper struct {
	*bufio.Writer
	width int
}

func (w wrapper) because(words words, b Because) {
	var cited []string
	for _, s := range []string{string(b.Rule), b.Source} {
		if s != "" {
			cited = append(cited, s)
		}
	}
	if b.Source != "" && b.Confidence != 0 {
		cited = append(cited, words.t("rule.confidence")+" "+words.or("confidence."+b.Confidence.String(), b.Confidence.String()))
	}
	text := b.Text
	if len(cited) > 0 {
		text += " [" + strings.Join(cited, words.t("comma")) + "]"
	}
	w.hanging(2, "- ", text)
	if b.Remedy != "" {
		w.line(6, words.say("explain.remedy", "remedy", b.Remedy).plain())
	}
	if b.Duty != "" {
		w.line(6, b.Duty)
	}
	var stated []string
	for _, f := range b.Facts {
		if f.Value != "" && f.Place != "" && len(stated) < maxPrinted {
			stated = append(stated, string(f.Fact)+" = "+short(f.Value)+" ("+f.Place+")")
		}
	}
	if len(stated) > 0 {
		w.line(6, words.say("explain.facts", "facts", strings.Join(stated, words.t("semicolon"))).plain())
	}
}

// short cuts a long value.
func short(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

func (w wrapper) line(indent int, text string) { w.hanging(indent, "", text) }

// hanging writes a paragraph whose first line begins with a mark.
func (w wrapper) hanging(indent int, mark, text string) {
	pad := strings.Repeat(" ", indent)
	used := 0
	_, _ = w.WriteString(pad + mark)
	for i, word := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' }) { // a space that ties words stays
		n := len([]rune(word))
		switch {
		case i == 0:
		case indent+len(mark)+used+1+n > w.width:
			_, _ = w.WriteString("\n" + pad + strings.Repeat(" ", len(mark)))
			used = 0
		default:
			_ = w.WriteByte(' ')
			used++
		}
		_, _ = w.WriteString(word)
		used += n
	}
	_ = w.WriteByte('\n')
}
