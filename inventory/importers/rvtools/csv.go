package rvtools

import (
	"context"
	"fmt"
	"path"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// openCSV finds the tabs among the files of an export: RVTools_tabvInfo.csv, vInfo.csv and the like, in any folder. A file that is
// alone is vInfo, whatever it is called, unless its name is that of another tab.
func (set settings) openCSV(files *importers.Bundle) (*export, error) {
	e := &export{tabs: map[string]tab{}}
	var names, stems []string
	for _, name := range files.Names() {
		stem, isCSV := cutSuffixFold(path.Base(name), ".csv")
		if isCSV {
			names, stems = append(names, name), append(stems, stem)
		}
	}
	for i, name := range names {
		e.add(stems[i], set.csvTab(files, name))
	}
	if len(names) == 1 {
		if kind, _ := tabKind(stems[0]); kind == "" || kind == tabInfo {
			e.tabs[tabInfo], e.unread = set.csvTab(files, names[0]), nil
		}
	}
	return e, e.needInfo("export", names)
}

func (set settings) csvTab(files *importers.Bundle, name string) tab {
	base := path.Base(name)
	return tab{name: base, isFile: true, open: func(context.Context) (table.Reader, func(), error) {
		rc, err := files.Open(name)
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", base, err)
		}
		closed := func() { _ = rc.Close() }
		rows, err := table.NewCSV(base, rc, table.Options{MaxBytes: set.MaxBytes})
		if err != nil {
			closed()
			return nil, nil, err
		}
		return rows, closed, nil
	}}
}

func cutSuffixFold(s, suffix string) (string, bool) {
	n := len(s) - len(suffix)
	if n < 0 || !strings.EqualFold(s[n:], suffix) {
		return s, false
	}
	return s[:n], true
}
