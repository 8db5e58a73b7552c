package mapping

import "github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"

// foldTitle makes two spellings of a title equal.
func foldTitle(s string) string { return table.Fold(s) }
