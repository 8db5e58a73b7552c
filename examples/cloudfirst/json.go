package main

import (
	"encoding/json"
	"io"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// excerpt is the part of the JSON report that one command is about, under the same names.
type excerpt struct {
	AsOf    inventory.Date `json:"as_of"`
	Library string         `json:"library"` // digest of the rules and their data
	Marking string         `json:"marking,omitempty"`
}

// excerptOf is about an assessed document.
func excerptOf(d report.Document) excerpt {
	return excerpt{d.Assessment.AsOf, d.Policy.Library, d.Inventory.Header.Marking.Or("")}
}

func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
