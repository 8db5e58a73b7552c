package mapping

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// Proposal is a mapping file that a person can complete.
type Proposal struct {
	// Text is the mapping file. What is sure is active; what is not stands in comments under the question that decides it; what the
	// proposal cannot place is listed at the end of its sheet. The same file gives the same text.
	Text []byte

	Columns []Guess // every column with a title, sheet by sheet
}

// Guess is what a proposal makes of one column.
type Guess struct {
	Sheet     string         // "" for a CSV file
	Title     string         // with the titles above it
	Block     inventory.Kind // "" when the column could not be placed
	Attribute string         // such as memory, or id
	Unit      string         // of a quantity, as the language writes it
	Sure      bool           // active in Text, with nothing to answer
	Question  string         // what a person must answer; empty when Sure, or when the column could not be placed
}

// Questions lists the questions in the order of the columns.
func (p *Proposal) Questions() []string {
	var out []string
	for _, g := range p.Columns {
		if g.Question != "" {
			out = append(out, g.Question)
		}
	}
	return out
}

// Propose reads the titles and the first 1,000 rows of every sheet of a CSV file or workbook and proposes a mapping for it. It knows
// titles in French, English and Arabic, among them those of ServiceNow and GLPI. What the file leaves open is asked, never assumed:
// whether Go is GiB or GB, what a level of 1 to 4 means, which of two columns is the id.
//
// It fails for files that cannot be read and for limits, and with the context's error when that is done. A sheet it can make nothing
// of is no error: the text says so.
func Propose(ctx context.Context, r io.ReaderAt, size int64, opt Options) (p *Proposal, err error) {
	if err := opt.check(); err != nil {
		return nil, err
	}
	b, err := openBook(ctx, r, size, opt)
	if err != nil {
		return nil, fmt.Errorf("mapping: %w", err)
	}
	defer func() { err = errors.Join(err, b.close()) }()
	d := &draft{opt: opt, csv: b.csv != nil}
	for _, name := range b.names {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("mapping: %w", err)
		}
		rows, err := b.open(ctx, name)
		if err != nil {
			return nil, fmt.Errorf("mapping: %w", err)
		}
		rows.look(within + maxHeader + sampled)
		if rows.ended != nil && !errors.Is(rows.ended, io.EOF) {
			return nil, fmt.Errorf("mapping: %w", rows.ended)
		}
		d.sheets = append(d.sheets, draftSheet(name, rows))
	}
	return d.proposal(), nil
}

// draft is a proposal in the making.
type draft struct {
	opt    Options
	csv    bool
	sheets []*sheetDraft

	comma, dot, byDay, byMonth bool     // what numbers and dates show
	twoWays, bothWays          string   // a number and a date that can be read two ways
	absent                     []string // words that say that there is no value
}

// sheetDraft is what the proposal knows of one sheet.
type sheetDraft struct {
	name    string
	header  []int // rows; nil: none was found
	titles  *titles
	columns []*profile
	blocks  []*blockDraft
	rest    []*profile // columns that could not be placed
	totals  []string   // words that say that a row is a sum
	totalAt int        // the column they stand in
	fill    []*profile
	askFill []*profile
}

// blockDraft is a block that every row makes.
type blockDraft struct {
	kind  inventory.Kind
	id    *idea
	ideas []*idea
}

// idea is what a column may be.
type idea struct {
	column    *profile
	attribute string
	field     inventory.Field
	settings  []string // of the attribute, as they are written: unit = "GiB"
	unit      string
	of        inventory.Kind // the column is the id of this other block of the row
	linked    bool           // the column is placed in another block already
	words     []string       // lines of the table of words; those that are open are comments
	question  string         // "" when it is sure
	partly    bool           // the question is about some cells alone: the attribute is active
	choices   []string       // settings to choose from when it is not sure
}

func draftSheet(name string, b *bench) *sheetDraft {
	s := &sheetDraft{name: name}
	at, depth := headerRows(b)
	if depth == 0 {
		return s
	}
	for _, l := range b.ahead[at : at+depth] {
		s.header = append(s.header, l.Number)
	}
	s.titles = newTitles(unfold(b.ahead[at:at+depth], b))
	rows := b.ahead[at+depth:]
	rows = s.withoutTotals(rows[:min(len(rows), sampled)])
	for _, p := range profiles(s.titles.all, rows, b) {
		if p.title != "" {
			s.columns = append(s.columns, p)
		}
	}
	s.place()
	s.merged(b.merges)
	return s
}

// headerRows finds the rows that have most titles the dictionary knows: the fewest rows, then the first. Titles under the name of a
// kind of block, such as "Serveur" above "Nom", count for more.
func headerRows(b *bench) (at, depth int) {
	best := 1
	for d := 1; d <= 3; d++ {
		for i := 0; i+d <= len(b.ahead) && i < within; i++ {
			if b.ahead[i].Blank() || b.ahead[i+d-1].Blank() || d > 1 && b.ahead[i+d-1].Number != b.ahead[i].Number+d-1 {
				continue
			}
			if n := known(unfold(b.ahead[i:i+d], b)); n > best {
				at, depth, best = i, d, n
			}
		}
	}
	return at, depth
}

// known counts the titles that mean something, and the kinds of block above them.
func known(titles []string) int {
	n := 0
	above := map[string]bool{}
	for _, t := range titles[:min(len(titles), 1000)] {
		_, subject := subjectOf(leaf(t))
		if subject || len(meaningsOf(leaf(t))) > 0 {
			n++
		}
		if group := groupOf(t); group != "" && !above[group] {
			above[group] = true
			if _, ok := subjectOf(group); ok {
				n++
			}
		}
	}
	return n
}

func groupOf(title string) string {
	if l := leaf(title); l != title {
		return title[:len(title)-len(l)-len(pathSign)]
	}
	return ""
}

var totalWords = map[string]bool{"total": true, "total general": true, "sous-total": true, "sous total": true, "grand total": true, "subtotal": true, "المجموع": true}

// withoutTotals leaves the rows out that sum others up.
func (s *sheetDraft) withoutTotals(rows []line) []line {
	var out []line
	for _, l := range rows {
		first, at := "", 0
		for i, c := range l.Cells {
			if first, _ = importers.Clean(c); first != "" {
				at = i
				break
			}
		}
		switch {
		case first == "":
		case totalWords[wordKey(first)]:
			if !contains(s.totals, first) {
				s.totals, s.totalAt = append(s.totals, first), at
			}
		default:
			out = append(out, l)
		}
	}
	return out
}
