// Package mapping imports any CSV file or workbook by a mapping file written in HCL, and proposes such a file.
//
// # A mapping
//
// A mapping says which columns of a file state which attributes of an inventory. This one reads a sheet whose titles stand in two rows,
// "Application" and "Serveur" above "Nom", "RAM (Go)" and others:
//
//	mapping "inventaire-2026" {              # the id of the source block that every import states
//	  kind    = "questionnaire"              # of the source
//	  as_of   = "2026-10-31"                 # the day of the file
//	  dates   = "day month year"             # 05/06/2026 is in June; or "month day year"
//	  decimal = ","                          # 1,234 is a bit more than one
//	  units   = { "Go" = "GiB" }             # what units in cells mean
//	  yes     = ["X"]                        # besides oui, yes, true, 1 and نعم
//	  words = {                              # in every column
//	    "NC"   = unknown("not communicated")
//	    "s.o." = not_applicable
//	    "-"    = left_out
//	  }
//	}
//
//	sheet "Parc" {                           # of a workbook; a CSV file, and the only sheet, need no name
//	  header = [3, 4]                        # the rows with the titles; left out: found by the titles below
//	  fill   = ["Site"]                      # merged downwards: an empty cell says what the one above says
//
//	  skip "total" {                         # rows that are none, with the reason they are counted under
//	    column = "Code"
//	    words  = ["Total*"]                  # the star stands for any ending
//	  }
//
//	  application {                          # every row makes one
//	    id   = "Code"                        # several columns: ["Site", "Nom"]
//	    name = "Application > Nom"           # "Nom" alone would be two columns
//	    criticality = {
//	      column = "Criticité"
//	      words  = { "Critique" = "vital", "Forte" = "high", "À voir" = unknown("to be rated") }
//	    }
//	    users          = "Nb utilisateurs"
//	    rto            = { column = "RTO (heures)", unit = "h" }
//	    hosted_on      = { column = "Serveur > Nom", kind = "server", separator = ";" }
//	    administration = administration.aul  # the same in every row
//	    stage          = { value = "production" }
//	    move {
//	      not_before = { column = "Pas avant", optional = true }
//	    }
//	  }
//
//	  server {                               # the same row makes a server too
//	    id     = "Serveur > Nom"
//	    name   = "Serveur > Nom"
//	    memory = { column = "RAM (Go)", unit = "GiB" }
//	    site   = { column = "Site", make = true }
//	  }
//	}
//
// An attribute of the inventory is on the left, the title of a column on the right. Case, accents and signs of titles do not count; a
// title that stands in several places is told apart by the titles above it, or a column is named by its number: { column = 3 }.
// Objects such as impact, and nested blocks such as flow, are blocks in the mapping too; those of which there can be several want an id.
//
//	column      the title, or the number
//	value       instead of a column: what every row has; unknown("why"), not_applicable and references may stand alone
//	unit        of numbers without one: "GiB", "h"; of shares "%" or "fraction"
//	words       what words mean for this attribute: a value, unknown("why"), not_applicable or left_out
//	yes, no     words for true and false
//	separator   between the elements of a list: ",", [",", ";"], or [] when commas belong to the one element there is
//	kind        of the block that a reference names, where there are several kinds to choose from
//	make        true: a reference makes the block it names, with a name and nothing else
//	optional    true: the file need not have the column
//
// and dates, decimal and units as above. What is stated further inside is looked at first. A block may state
// when = { column = "Class", words = ["Linux Server"] } to be made of some rows only.
//
// # Ids and references
//
// An id is made of the words in the id columns: letters and digits in lower case, dashes between; the words are kept in aliases where
// they are not the name. A reference is made in the same way, so that a cell "SRV-1" names the server whose id cell says "SRV-1".
// Two different names never become one block: the second gets a longer id, and a note.
//
// # Nothing is guessed
//
// An empty cell says nothing. A cell that cannot be read, or that can be read two ways, such as 1,234 without a stated decimal sign, 16 GB
// without units, or a word without a meaning, leaves its fact out, with a note by row and column. A column or sheet that
// the file does not have ends the import before a row is read. Every row is counted: see [importers.Counts].
//
// # Proposals
//
// [Propose] looks at the titles and the first thousand rows and writes a mapping. What it is sure of is active. What it is not sure
// of stands in comments under a question, such as whether the unit of "RAM (Go)" is GiB or GB. It is never sure about words and units
// that people use for different things.
//
// # Foreign files
//
// A mapping file may come from anybody: its size, lines, nesting and number of words are bounded before HCL's parser sees it, and
// nothing in it is evaluated. The files to import are read as package table reads them, one row at a time.
package mapping
