// Package field makes texts of an inventory fit for the fields of other programs' files: one line, no formula, no character that the
// format cannot hold, not longer than a cell. What it takes out it never puts somewhere else.
package field
