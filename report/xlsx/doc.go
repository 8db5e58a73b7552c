// Package xlsx writes a report as a workbook for managers: one sheet each for the summary, the applications, the matrix of targets, the findings,
// the questions and the waves, with frozen heads, filters and verdicts in colour. Excel, LibreOffice and Google Sheets open it.
//
// In Arabic the sheets run from right to left. Days are days and numbers are numbers, so that they sort and add up. Verdicts keep their
// words, and a colour never stands alone.
//
// No cell can be a formula: texts are written as texts, and those that begin like a formula have an apostrophe before them, for whoever saves the
// sheet as CSV. A cell holds 32,767 characters: longer texts are cut, and say so. A sheet holds 1,048,576 rows: a longer table is cut,
// and its last row says so. The marking stands in the summary, and in the header of every printed page.
//
// Rows are written as a stream, so that memory does not grow with a sheet's cells. Reasons of single verdicts and why-paths have no
// place: the HTML page and the JSON report tell them.
package xlsx
