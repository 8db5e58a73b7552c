// Package answers reads a questionnaire that people filled in, and brings the answers into the files of an inventory.
//
// # The sheet
//
// A questionnaire is a workbook or a CSV file with one question a row. Columns are found by their titles in French, Arabic or English,
// see [Columns]; only the fact and the answer must be there. A row without an answer is passed over. An answer is
//
//	a value          as the language writes it, quotes left out: 2026-10-31, 4h, 128 GiB, high; yes and no in three languages
//	several values   for a list, separated by a semicolon
//	a reference      team.dsi, or the id alone where one kind of block can be meant
//	none             there is nothing to name: for references, lists, nested blocks and texts
//	unknown          asked, and nobody knows; the note becomes the reason
//	not applicable   the question makes no sense
//	some             of nested blocks: there are, and somebody must describe them in the files; nothing is written
//
// # What is written
//
// [Plan] compares each answer with what the files say now, and with what they said when the sheet was made, which the sheet carries. A
// fact that says what it said then takes the answer, also one in conflict: to answer is to decide. One that somebody has changed since
// keeps what it says, and the answer goes beside it as a second statement with its source and day, so that the fact is in conflict
// until a person decides; nothing is overwritten. Where the language has no words for both, the difference is reported and the file
// stays as it is.
//
// The source of an answer is the id of a source block, or words: then a source block of that title is made, unless there is one. Its
// day is that of the answer. Source, day and note stand in a fact block beside the value.
//
// What cannot be read is reported by sheet, row and column with what to do, all at once, and then nothing is written at all. Reading
// the same sheet again changes nothing.
package answers
