package rvtools

import (
	"context"
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// The tabs that are read.
const (
	tabInfo      = "vInfo"
	tabCPU       = "vCPU"
	tabMemory    = "vMemory"
	tabDisk      = "vDisk"
	tabPartition = "vPartition"
	tabNetwork   = "vNetwork"
	tabHost      = "vHost"
)

// kinds are in the order they are read in, vInfo first: the others speak about its machines.
var kinds = []string{tabInfo, tabCPU, tabMemory, tabDisk, tabPartition, tabNetwork, tabHost}

// export is the part of an export that is read, whatever it is kept in.
type export struct {
	tabs   map[string]tab
	unread []tab // that look like one that is read, but are not
}

// tab is one sheet or file.
type tab struct {
	name   string // as it is written
	isFile bool   // rather than a sheet
	open   func(ctx context.Context) (rows table.Reader, closed func(), err error)
}

// at returns the note that says where the tab is, and nothing else yet.
func (t tab) at() importers.Note {
	if t.isFile {
		return importers.Note{File: t.name}
	}
	return importers.Note{Sheet: t.name}
}

// add takes a tab if it is one to read: the first of each kind.
func (e *export) add(name string, t tab) {
	kind, exact := tabKind(name)
	_, taken := e.tabs[kind]
	switch {
	case kind == "":
	case taken || !exact:
		e.unread = append(e.unread, t)
	default:
		e.tabs[kind] = t
	}
}

// tabKind tells which tab a name is, or resembles: "vInfo", "RVTools_tabvInfo", "vInfo (2)".
func tabKind(name string) (kind string, exact bool) {
	n := strings.TrimPrefix(table.Fold(name), "rvtoolstab")
	for _, k := range kinds {
		fold := table.Fold(k)
		if n == fold {
			return k, true
		}
		if strings.HasPrefix(n, fold) {
			kind = k
		}
	}
	return kind, false
}

// needInfo fails for an export without machines. names are all the tabs or files there are.
func (e *export) needInfo(what string, names []string) error {
	if _, found := e.tabs[tabInfo]; found {
		return nil
	}
	return fmt.Errorf("rvtools: %w: the %s has %s: export it again with all tabs, or rename the one with the machines to vInfo",
		ErrNoVInfo, what, quoteNames(names))
}

func quoteNames(names []string) string {
	if len(names) == 0 {
		return "no tabs"
	}
	more := ""
	if len(names) > maxNamed {
		names, more = names[:maxNamed], ", …"
	}
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = fmt.Sprintf("%q", n)
	}
	return "the tabs " + strings.Join(quoted, ", ") + more
}
