package main

import (
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/update"
)

// shown is how many notes, and how many differences, are printed.
const shown = 20

// printImport says in words what became of every row, and of the inventory.
func printImport(w io.Writer, dir string, im imported) error {
	printRows(w, im.Counts)
	for i, n := range im.Notes {
		if i == shown {
			break
		}
		fmt.Fprintf(w, "  %s\n", n)
	}
	if more := len(im.Notes) + im.Counts.Notes - shown; more > 0 {
		fmt.Fprintf(w, "  and %d more notes; --json prints %d\n", more, len(im.Notes))
	}
	printChanges(w, im.Report)
	printDifferences(w, dir, im.Report)
	verb := "wrote"
	if im.DryRun {
		verb = "would write"
	}
	for i, f := range im.Files {
		if i == shown {
			fmt.Fprintf(w, "%s %d more files\n", verb, len(im.Files)-i)
			break
		}
		fmt.Fprintf(w, "%s %s\n", verb, f)
	}
	if len(im.Files) == 0 {
		fmt.Fprintln(w, "nothing to write")
	}
	return nil
}

// printRows accounts for every row.
func printRows(w io.Writer, c importers.Counts) {
	fmt.Fprintf(w, "%d rows = %d header + %d blank + %d used + %d dropped\n", c.Rows, c.Header, c.Blank, c.Used, c.DroppedRows())
	for _, reason := range slices.Sorted(maps.Keys(c.Dropped)) {
		fmt.Fprintf(w, "  dropped: %d %s\n", c.Dropped[reason], reason)
	}
}

func printChanges(w io.Writer, r *update.Report) {
	parts := []string{fmt.Sprintf("%d new", r.Added), fmt.Sprintf("%d unchanged", r.Unchanged)}
	for _, p := range []struct {
		n    int
		text string
	}{
		{r.Updated, "%s updated"}, {r.Conflicts, "%s in conflict with the files"}, {r.Disagree, "%s on which rows disagree"},
		{r.Kept, "%s kept as written by people"},
	} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprintf(p.text, count(p.n, "fact")))
		}
	}
	if r.Gone > 0 {
		parts = append(parts, fmt.Sprintf("%d no longer in the import", r.Gone))
	}
	fmt.Fprintf(w, "%s: %s\n", count(r.Blocks, "block"), strings.Join(parts, ", "))
	fmt.Fprintln(w, count(r.Changes(), "difference"))
}

// printDifferences counts the facts that people took out on purpose: the import has them every time, and nothing is to be done.
func printDifferences(w io.Writer, dir string, r *update.Report) {
	var list, kept []update.Difference
	for _, d := range r.Differences {
		if d.What == update.Kept && d.Was == "" && d.Text == "" {
			kept = append(kept, d)
			continue
		}
		list = append(list, d)
	}
	for i, d := range list {
		if i == shown {
			break
		}
		if d.File != "" {
			d.File = filepath.Join(dir, filepath.FromSlash(d.File))
		}
		fmt.Fprintf(w, "  %s\n", d)
	}
	if len(kept) > 0 {
		fmt.Fprintf(w, "  kept: %s that people took out, such as %s; --json lists them\n", count(len(kept), "fact"), kept[0].Path)
	}
	if more := len(list) + r.LeftOut - shown; more > 0 {
		fmt.Fprintf(w, "  and %d more; --json prints %d\n", more, len(r.Differences))
	}
	if r.BaseProblem != "" {
		fmt.Fprintf(w, "  %s\n", r.BaseProblem)
	}
}
