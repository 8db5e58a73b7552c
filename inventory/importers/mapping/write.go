package mapping

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2/hclwrite"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// proposal writes the draft.
func (d *draft) proposal() *Proposal {
	w := &writer{}
	d.settle()
	d.head(w)
	for _, s := range d.sheets {
		s.write(w, d)
	}
	p := &Proposal{Text: hclwrite.Format([]byte(w.b.String()))}
	for _, s := range d.sheets {
		p.Columns = append(p.Columns, s.guesses(d)...)
	}
	return p
}

// writer gathers lines. What is off is written as comments.
type writer struct {
	b   strings.Builder
	off bool
}

func (w *writer) line(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if w.off && text != "" {
		text = "# " + text
	}
	w.b.WriteString(text + "\n")
}

func (w *writer) comment(format string, args ...any) {
	for l := range strings.SplitSeq(fmt.Sprintf(format, args...), "\n") {
		w.b.WriteString("# " + spaced.Replace(strings.Map(visible, l)) + "\n")
	}
}

func (d *draft) head(w *writer) {
	name := or(d.opt.File, "a file")
	w.comment("Proposed mapping of %s.", name)
	w.comment("Lines with a question mark are not sure: answer by removing the \"#\" before one of the lines below.")
	w.line("mapping %s {", literal(importers.Slug(stem(d.opt.File), "import")))
	if d.opt.AsOf != 0 {
		w.line("as_of = %q", d.opt.AsOf)
	} else {
		w.comment("? On which day was the file true?")
		w.comment("as_of = \"2026-10-31\"")
	}
	d.order(w)
	d.words(w)
	w.line("}")
}

func (d *draft) order(w *writer) {
	switch {
	case d.byDay && !d.byMonth:
		w.line("dates = %q", dayFirst)
	case d.byMonth && !d.byDay:
		w.line("dates = %q", monthFirst)
	case d.bothWays != "" || d.byDay:
		w.comment("? Is the first number of dates such as %q the day or the month? Until it is said, those that can be read two ways are left out.", clip(or(d.bothWays, "…")))
		w.comment("dates = %q", dayFirst)
		w.comment("dates = %q", monthFirst)
	}
	switch {
	case d.comma && !d.dot:
		w.line(`decimal = ","`)
	case d.dot && !d.comma:
		w.line(`decimal = "."`)
	case d.twoWays != "" || d.comma:
		w.comment("? Is %q more than a thousand, or less? Until it is said, numbers that can be read two ways are left out.", clip(or(d.twoWays, "1,234")))
		w.comment(`decimal = ","`)
		w.comment(`decimal = "."`)
	}
}

// words writes what words like NC mean, in every column.
func (d *draft) words(w *writer) {
	if len(d.absent) == 0 {
		return
	}
	w.line("words = {")
	for _, word := range d.absent {
		unknown := fmt.Sprintf("%s = unknown(%s)", literal(word), literal("the file says "+word))
		switch absent[wordKey(word)] {
		case "unknown":
			w.line("%s", unknown)
		case "not_applicable":
			w.line("%s = not_applicable", literal(word))
		default:
			w.comment("? Does %q mean that nobody knows, that the question makes no sense, or that nothing was written?", word)
			w.comment("%s", unknown)
			w.comment("%s = not_applicable", literal(word))
			w.comment("%s = left_out", literal(word))
		}
	}
	w.line("}")
}

func (s *sheetDraft) write(w *writer, d *draft) {
	w.line("")
	if len(s.header) == 0 {
		w.comment("%sno header with titles that are known was found.", s.label(": "))
		return
	}
	w.off = !slices.ContainsFunc(s.blocks, func(b *blockDraft) bool { return b.id != nil })
	w.line("sheet %s{", s.quoted(d.csv))
	if len(s.header) == 1 {
		w.line("header = %d", s.header[0])
	} else {
		w.line("header = [%s]", strings.Trim(strings.Join(strings.Fields(fmt.Sprint(s.header)), ", "), "[]"))
	}
	s.writeFill(w)
	if len(s.totals) > 0 {
		quoted := make([]string, len(s.totals))
		for i, t := range s.totals {
			quoted[i] = literal(t)
		}
		w.line("")
		w.line("skip \"total\" {")
		w.line("column = %s", strings.TrimSuffix(strings.TrimPrefix(s.ref(s.totalAt), "{ column = "), " }"))
		w.line("words = [%s]", strings.Join(quoted, ", "))
		w.line("}")
	}
	for _, b := range s.blocks {
		s.block(w, b)
	}
	if len(s.rest) > 0 {
		w.line("")
		w.comment("Columns without a place:")
		for _, p := range s.rest {
			w.comment("  %s", p.title)
		}
	}
	w.line("}")
	w.off = false
}

func (s *sheetDraft) writeFill(w *writer) {
	if len(s.fill) > 0 {
		refs := make([]string, len(s.fill))
		for i, p := range s.fill {
			refs[i] = s.ref(p.at)
		}
		w.line("fill = [%s]", strings.Join(refs, ", "))
	}
	for _, p := range s.askFill {
		w.comment("? %s: does an empty cell repeat the one above? (%d of %d are empty)", p.title, p.blank, p.blank+p.filled)
		w.comment("fill = [%s]", s.ref(p.at))
	}
}

func (s *sheetDraft) block(w *writer, b *blockDraft) {
	off := w.off
	w.line("")
	if b.id == nil {
		w.comment("? Which column tells one %s from another?", b.kind)
		w.off = true
	}
	w.line("%s {", b.kind)
	if b.id == nil {
		w.line("id = \"…\"")
	} else {
		s.idea(w, b.id)
	}
	for _, i := range b.ideas {
		s.idea(w, i)
	}
	w.line("}")
	w.off = off
}

// idea writes one attribute, or the question about it with what there is to choose from.
func (s *sheetDraft) idea(w *writer, i *idea) {
	if i.question != "" {
		w.comment("? %s", i.question)
	}
	if i.question != "" && !i.partly {
		choices := i.choices
		if len(choices) == 0 {
			choices = []string{""}
		}
		for _, c := range choices {
			all := i.settings
			if c != "" {
				all = append(slices.Clone(i.settings), c)
			}
			w.comment("%s", s.attribute(i, all))
		}
		if len(i.words) > 0 {
			w.comment("  with words such as")
			for _, l := range i.words {
				w.comment("  %s", strings.TrimPrefix(l, "# "))
			}
		}
		return
	}
	if len(i.words) == 0 {
		w.line("%s", s.attribute(i, i.settings))
		return
	}
	w.line("%s = {", i.attribute)
	w.line("column = %s", strings.TrimSuffix(strings.TrimPrefix(s.ref(i.column.at), "{ column = "), " }"))
	w.line("words = {")
	for _, l := range i.words {
		w.line("%s", l)
	}
	w.line("}")
	w.line("}")
}

// attribute writes name = "title", or name = { column = "title", … }.
func (s *sheetDraft) attribute(i *idea, settings []string) string {
	ref := s.ref(i.column.at)
	if len(settings) == 0 {
		return fmt.Sprintf("%s = %s", i.attribute, ref)
	}
	column := strings.TrimSuffix(strings.TrimPrefix(ref, "{ column = "), " }")
	return fmt.Sprintf("%s = { column = %s, %s }", i.attribute, column, strings.Join(settings, ", "))
}

// ref names a column as shortly as it can be named: by its own title, by the titles above it too, or by its number.
func (s *sheetDraft) ref(at int) string {
	title := s.titles.all[at]
	for _, t := range []string{leaf(title), title} {
		found := s.titles.find(t)
		if len(found) == 1 && found[0] == at && len(t) <= 200 && !strings.Contains(t, "${") && !strings.Contains(t, "%{") && !strings.Contains(t, "<<") {
			return literal(t)
		}
	}
	return fmt.Sprintf("{ column = %d }", at+1)
}

func (s *sheetDraft) label(after string) string {
	if s.name == "" {
		return ""
	}
	return fmt.Sprintf("sheet %q", s.name) + after
}

func (s *sheetDraft) quoted(csv bool) string {
	if csv || s.name == "" {
		return ""
	}
	return literal(s.name) + " "
}

// literal writes a text in quotes as HCL reads it, without the signs that guard refuses wherever they stand.
func literal(s string) string { return escaped.Replace(inventory.Quote(s)) }

// What guard refuses: escaped in texts, where it must stay what it is, and spaced in comments, where it must be read.
var (
	escaped = strings.NewReplacer("$${", `\u0024{`, "%%{", `\u0025{`, "<<", `\u003c\u003c`)
	spaced  = strings.NewReplacer("${", "$ {", "%{", "% {", "<<", "< < ")
)
