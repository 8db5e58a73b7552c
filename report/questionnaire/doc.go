// Package questionnaire writes the questions of a ranking as a form that people fill in: a workbook with one sheet for each party to
// ask, or one CSV file. Package inventory/importers/answers reads it back.
//
// A row holds one question in words, the applications it concerns, what its answer would settle, the answers that are admitted, and
// cells for the answer, its source, its date and a note. The last two columns are keys: the path of the fact, and what the files said
// of it when the form was made. Questions stand in the order of the ranking, for each party by itself.
//
// In a workbook only the cells to fill in can be changed; lists to choose from hang on those whose answers are few; sheets in Arabic
// run from right to left. Nothing of an inventory can become a formula. The same ranking and options give the same bytes.
package questionnaire
