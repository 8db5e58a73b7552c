// Package sheet writes an inventory as tables: one .xlsx workbook, or CSV files in a folder or a zip. Every fact of every block is in
// them with its state, its bounds and where it comes from, so that reading back loses nothing.
//
// # Tables
//
// There is one table for every kind of block that the inventory has, and one for every kind of nested block:
//
//	inventory          the header of the inventory
//	application        id, then one column an attribute, in the order of the reference
//	application.flow   in: the path of the block it stands in, such as application.paie; id; then its attributes
//	fact               in, attribute, value, source, as_of, confidence, note: what fact blocks say
//
// The first row holds the names of the attributes as the language writes them; those of an object are written impact.integrity. The
// second holds titles for people when [Options] gives some; its first cell begins with #.
//
// # Cells
//
// A cell holds what the language writes, with less ceremony:
//
//	empty                                         left out: nobody was asked yet
//	unknown("why", "2026-09-02")                  asked, and nobody knows
//	not_applicable                                the question makes no sense
//	estimate(96, "low")                           known with that confidence
//	range("1.8 TB", "2.4 TB"), at_most("40 ms")   bounds
//	paie, 128 GiB, 2026-10-31, high, true, 12     texts, quantities, dates, words: without quotes
//	server.x, server["10.0.0.1"], none            references
//	["a", "b"], [server.a], []                    lists
//	none, 3                                       nested blocks: known to be none, or their number, with as many rows in their table
//
// A text that would read as something else is written in quotes, as in the language: the empty text; one with blanks around it, with
// control or invisible characters, or that begins with a quote, with # or like one of the forms above; one that a spreadsheet
// program would change into a number or date, such as "8.0"; and, so that nothing in an inventory is ever run as a formula, one that
// begins with = + - or @. Where these stand behind a comma, semicolon, bar or tab inside of a text, they are written \u003d, \u002b,
// \u002d and \u0040 in quotes too, for a program that takes another delimiter would see a cell begin there. Numbers stay numbers, negative
// ones included. [Expression] is the inverse: it makes the language's text of a cell.
//
// Where two sources disagree, the cell holds the first value, and the table fact the others.
//
// A cell of a workbook holds 32,767 characters and a sheet 1,048,576 rows: an inventory with more is refused, with every place named, before
// anything is written. CSV has no such limits. The same inventory and options give the same bytes.
package sheet
