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
// # Reuse
//
// What several blocks share is stated once. Nothing is computed: names are replaced by what they stand for.
//
//   - locals { std = "4h" } names values, written local.std wherever a value may stand: as an attribute, in a list or an object, as an
//     argument of estimate or range. Any file may hold such blocks. A local names no other; one that nothing uses is warned about.
//   - var "region" { description = "…" default = "Rabat" } declares a variable, written var.region. Its value comes from
//     [LoadOptions], or is the default.
//   - template "application" "web" { … } lends its facts to blocks of its kind that say like = template.web, or
//     like = [template.web, template.internal]. A fact that a block leaves out is that of the first template which states it, a template
//     being completed by what it is like itself; then that of the defaults. Nested blocks of a field are taken as a whole.
//   - moved { from = application.old  to = application.new } keeps references to the old id right, see [Moved].
//
// [Encode] writes the outcome: no locals, variables, templates or defaults, but moves. A file that uses any of these is decoded anew by
// each load, and blocks that name locals or variables wait until all files are read.
//
// # Workspaces
//
// A file at the root that holds workspace { members = ["aul", "dgi"] } joins packages. Each member is a directory with an inventory
// block of its own; locals, variables, templates, defaults and moves hold within it. Files that lie below no member are a package too,
// without a name, and the workspace block takes the place of its inventory block: it may state uses, as_of, language, currency and marking.
//
// A package names a block of another as dgi.calendar.national, after the last part of the member's directory. It lists "dgi" in uses, and
// dgi lists "calendar" in export. [Load] returns one inventory, in which that block is called calendar["dgi/national"]: ids are qualified by
// their package, references likewise, so that Encode writes an ordinary inventory.
//
// The day of the whole is the caller's, or that of the workspace block, or the one that all members state; so is the currency, since
// amounts are not converted. The marking is the strictest that any of them states. Of members that differ in complete = ["flows"],
// those that state it have their left-out flows written out as none. A package loaded alone cannot use foreign names.
//
// # The schema
//
// The struct tags of the blocks are the schema. The decoder, [Encode], [Inventory.Facts] and the documents that rules read are
// all made from them: an attribute is added in one place.
package inventory
