package main

import (
	"encoding/json"
	"io"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// excerpt is the part of the JSON report that one command is about, under the same names.
type excerpt struct {
	AsOf    inventory.Date `json:"as_of"`
	Library string         `json:"library"` // digest of the rules and their data
	Marking string         `json:"marking,omitempty"`

	MarkingSource string `json:"marking_source,omitempty"` // the text by which it is confidential at least
}

// excerptOf is about an assessed document.
func excerptOf(d report.Document) excerpt { return excerptFrom(d.Inventory, d.Policy.Library) }

// excerptFrom is excerptOf for results that are no part of the report.
func excerptFrom(inv *inventory.Inventory, library string) excerpt {
	e := excerpt{AsOf: inv.AsOf(), Library: library}
	var byLaw bool
	if e.Marking, byLaw = inv.Marking(); byLaw {
		e.MarkingSource = inventory.MarkingSource
	}
	return e
}

func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// filesMade is the JSON of commands that make files of their own choice.
type filesMade struct {
	Files []string `json:"files"`
}

// filesWritten is the JSON of commands that write what -o says: formats by file.
type filesWritten struct {
	Files map[string]string `json:"files"`
}

// sayWrote says which file a command wrote.
func sayWrote(cmd *cobra.Command, asJSON bool, file string) error {
	if asJSON {
		return printJSON(cmd.OutOrStdout(), filesMade{[]string{file}})
	}
	sayf(cmd.OutOrStdout(), langOf(cmd), "wrote %s", file)
	return nil
}
