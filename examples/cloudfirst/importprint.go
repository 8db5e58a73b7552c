package main

import (
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/update"
)

// shown is how many notes, and how many differences, are printed.
const shown = 20

// printImport says in words what became of every row, and of the inventory.
func printImport(w io.Writer, lang, dir string, im imported) {
	printRows(w, lang, im.Counts)
	for i, n := range im.Notes {
		if i == shown {
			break
		}
		speak(w, lang, "  "+escaped(n.In(lang))+"\n")
	}
	if more := len(im.Notes) + im.Counts.Notes - shown; more > 0 {
		sayf(w, lang, "  and %d more notes; --json prints %d", more, len(im.Notes))
	}
	printChanges(w, lang, im.Report)
	printDifferences(w, lang, dir, im.Report)
	printFiles(w, lang, im.Files, im.DryRun)
	if isFirst(im.Report) && !im.DryRun {
		sayf(w, lang, "next: cloudfirst check %s counts what is known now, cloudfirst assess %s says what to add", dir, dir)
	}
}

// isFirst reports an import into a directory that had nothing of it.
func isFirst(r *update.Report) bool {
	return r.Added > 0 && r.Added == r.Blocks && r.Changes() == r.Added
}

// printFiles names the files that were written, or would be.
func printFiles(w io.Writer, lang string, files []string, dryRun bool) {
	if len(files) == 0 {
		sayf(w, lang, "nothing to write")
	}
	for i, f := range files {
		switch more := len(files) - i; {
		case i == shown && dryRun:
			sayf(w, lang, "would write %d more files", more)
			return
		case i == shown:
			sayf(w, lang, "wrote %d more files", more)
			return
		case dryRun:
			sayf(w, lang, "would write %s", f)
		default:
			sayf(w, lang, "wrote %s", f)
		}
	}
}

// droppedFor says why rows were left out.
func droppedFor(reason string) string {
	if text, ok := droppedReasons[reason]; ok {
		return text
	}
	return reason
}

// printRows accounts for every row.
func printRows(w io.Writer, lang string, c importers.Counts) {
	sayf(w, lang, "%d rows = %d header + %d blank + %d used + %d dropped", c.Rows, c.Header, c.Blank, c.Used, c.DroppedRows())
	for _, reason := range slices.Sorted(maps.Keys(c.Dropped)) {
		sayf(w, lang, "  dropped: %d: %s", c.Dropped[reason], inLanguage(lang, droppedFor(reason)))
	}
}

func printChanges(w io.Writer, lang string, r *update.Report) {
	text := phrase(lang, "%s: %d new, %d unchanged", count(r.Blocks, "block"), r.Added, r.Unchanged)
	if n := r.Updated; n > 0 {
		text += phrase(lang, ", %s updated", count(n, "fact"))
	}
	if n := r.Conflicts; n > 0 {
		text += phrase(lang, ", %s in conflict with the files", count(n, "fact"))
	}
	if n := r.Disagree; n > 0 {
		text += phrase(lang, ", %s on which rows disagree", count(n, "fact"))
	}
	if n := r.Kept; n > 0 {
		text += phrase(lang, ", %s kept as written by people", count(n, "fact"))
	}
	if r.Gone > 0 {
		text += phrase(lang, ", %d no longer in the import", r.Gone)
	}
	speak(w, lang, text+"\n")
	if !isFirst(r) {
		speak(w, lang, count(r.Changes(), "difference").in(lang)+"\n")
	}
}

// printDifferences counts the facts that people took out on purpose: the import has them every time, and nothing is to be done.
func printDifferences(w io.Writer, lang, dir string, r *update.Report) {
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
		speak(w, lang, "  "+escaped(d.In(lang))+"\n")
	}
	if len(kept) > 0 {
		sayf(w, lang, "  kept: %s that people took out, such as %s; --json lists them", count(len(kept), "fact"), kept[0].Path)
	}
	if more := len(list) + r.LeftOut - shown; more > 0 {
		sayf(w, lang, "  and %d more; --json prints %d", more, len(r.Differences))
	}
	if r.BaseProblem != "" {
		fmt.Fprintf(w, "  %s\n", r.BaseProblem)
	}
}
