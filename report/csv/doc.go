// Package csv writes the applications of a report as one CSV file: one row an application, with its class, score, verdict on every target,
// disposition, wave and cutover.
//
// The file is that of RFC 4180: commas, quotes doubled, lines ended by CR LF. It begins with the byte order mark, without which Excel
// takes UTF-8 for the code page of the computer and garbles Arabic and French. The first row holds the titles in the language of the
// report. Days are written 2026-10-31, numbers with a point.
//
// WriteSemicolons writes the same with semicolons between cells and decimal commas, as a spreadsheet program set to French reads it.
//
// A text that a spreadsheet program would run as a formula has an apostrophe before it. A cell longer than 32,767 characters, the most that
// such programs hold, is cut, and says so. When the inventory bears a marking, every row repeats it in a last column: rows are what
// people copy.
//
// Reasons, questions and findings have tables of their own in the workbook that package report/xlsx writes; WriteTable writes any of
// them as CSV.
package csv
