// Package inventory reads, checks and writes what an administration states about its systems: applications, the data they hold,
// the flows between them, where they run and where they could run, the teams and the calendar that bind a migration.
//
// # Facts
//
// Every attribute is a [Fact], which knows whether it is known. Left out (nobody asked yet), unknown (asked, and nobody knows),
// not applicable, bounded and in conflict are different states, and none of them is zero, false or empty. A reader of a fact
// says what it does when the value is not there:
//
//	if users, ok := app.Users.Value(); ok { … }   // otherwise: say so, or ask
//
// Collections are facts too: an application that states no flows has unknown flows; flows = "none" says that there are none.
//
// # The language
//
// Files end in .inv.hcl; every such file of a directory tree belongs to one inventory and their order never matters. Nothing
// in a file is evaluated: references are names, quantities are strings with units, and an expression the language does not have is an
// error. A guard reads every file before the parser does, so that no input can exhaust the process. Problems come back as
// [Diagnostics], all at once, each with its place and its remedy.
//
// # The schema
//
// The struct tags of the blocks are the schema. The decoder, [Encode], [Inventory.Facts] and the documents that rules read are
// all made from them: an attribute is added in one place.
package inventory
