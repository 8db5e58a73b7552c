package tables

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
)

// Table is one table of a report.
type Table struct {
	Key     string // summary, applications, targets, findings, questions or waves
	Title   string // in the language
	Columns []Column
	Rows    [][]any // each as long as Columns
}

// Column is one column of a table.
type Column struct {
	Key   string // the same in every language; of a target its id behind "target:"
	Title string
	Width int // for people, in characters
}

// maker makes the tables of one document.
type maker struct {
	d report.Document
	w *report.Wording
}

// Of returns the tables of a document, in the order of this package's documentation. The one of waves is left out when there is no
// plan. The error is that of report.NewWording.
func Of(d report.Document, opt report.Options) ([]Table, error) {
	w, err := report.NewWording(d, opt)
	if err != nil {
		return nil, err
	}
	m := maker{d, w}
	out := []Table{m.summary(), m.applications(), m.targets(), m.findings(), m.questions()}
	if d.Plan != nil {
		out = append(out, m.waves())
	}
	return out, nil
}

// Applications returns the table of applications alone, with a column for the verdict on every target.
func Applications(d report.Document, opt report.Options) (Table, error) {
	w, err := report.NewWording(d, opt)
	if err != nil {
		return Table{}, err
	}
	m := maker{d, w}
	t, verdicts := m.applications(), m.targets()
	const before = 2 // id and name
	t.Columns = append(t.Columns, verdicts.Columns[before:]...)
	for i := range t.Rows {
		t.Rows[i] = append(t.Rows[i], verdicts.Rows[i][before:]...)
	}
	return t, nil
}

func (m maker) t(id string) string { return say.In(m.w.Lang(), id) }

func (m maker) table(key string, columns ...Column) Table {
	for i := range columns {
		if columns[i].Title == "" {
			columns[i].Title = m.t("col." + columns[i].Key)
		}
	}
	return Table{Key: key, Title: m.t("table." + key), Columns: columns}
}

func app(id string) inventory.Ref { return inventory.Ref{Kind: inventory.KindApplication, ID: id} }

func target(id string) inventory.Ref { return inventory.Ref{Kind: inventory.KindTarget, ID: id} }

// text is a cell with a text, or nothing.
func text(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func date(d inventory.Date) any {
	if d == 0 {
		return nil
	}
	return d
}

// Findings lists what rules found of a document that is not set aside nor satisfied: of administrations, registers and the portfolio, then of
// applications.
func Findings(rep *policy.Report) []policy.Finding {
	var out []policy.Finding
	for _, s := range rep.Administrations {
		out = append(out, s.Findings...)
	}
	for _, s := range rep.Registers {
		out = append(out, s.Findings...)
	}
	if rep.Portfolio != nil {
		out = append(out, rep.Portfolio.Findings...)
	}
	for _, a := range rep.Applications {
		out = append(out, a.Findings...)
	}
	return out
}
