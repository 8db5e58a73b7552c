// Package konveyor writes an inventory as the CSV file that Konveyor imports: applications and the dependencies between them, in 17 columns
// and pairs of tags.
//
//	column            from
//	Application Name  name; the id where the name is not known, and behind a name that another application has already
//	Description       description
//	Owner             the name of the owner's team when it is of the form Name <mail>, the only one Konveyor takes
//	tags              Runtime: runtime; Database: engine of the databases; Data Center: name of the sites in hosted_on
//
// A flow from one application to another is a row of type 2, southbound. Konveyor refuses a file whose dependencies form a circle, so the
// flows that close one are left out, and [Report] names them, together with flows to externals, which Konveyor does not know. Nothing
// else of an inventory has a column: criticality, waves and the rest must be entered in Konveyor.
//
// The file bears no marking: Konveyor would take a line too many for an application. Say it where the file is kept and to whom it is sent.
//
// Cells are written as they are, for Konveyor takes names literally: open the file with Konveyor, not with a spreadsheet program.
// Report names the applications whose cells such a program would take for formulas.
package konveyor
