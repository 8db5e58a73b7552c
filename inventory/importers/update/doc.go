// Package update brings what an importer reads into a directory of inventory files: the first time as new files, and from then on as
// changes of what is there.
//
// # Pieces
//
// Importers give the blocks of a file in pieces, in any order. The pieces of one block are joined: facts that one leaves out another
// states, lists are united, nested blocks are joined by their ids. Values that differ are in conflict, and told in the report.
//
// # Importing again
//
// Every import leaves a base beside the files, .cloudfirst/import/ORIGIN.base: what it stated. The next import of the same origin
// compares three things for every fact: the base, the file as it is now, and the import.
//
//   - The import says what the base says: whatever a person wrote into the file since stays, also that a block or fact was deleted.
//   - The file says what the base says: the file is brought up to date, in place; comments and layout stay.
//   - Both changed, or there is no base, and file and import state different values: the import's goes into a fact block as a second
//     statement with its source and day. The fact is then in conflict until a person decides; nothing is overwritten.
//   - The file leaves the fact out and the base does not state it: it is added.
//
// Elements of lists and nested blocks are treated in the same way, one by one. New blocks become new files of the origin. Blocks that
// the base has and the import no longer has are reported and stay. A base may be deleted: the next import then does without.
//
// A block of the import is the block of the same kind and id, or the one that a moved block says it became. When there is none, or
// one that shares no alias with it, it is the only block that has one of its aliases or ids: machines may get other ids when the rows of
// an export are sorted in another way, and two tools may call one machine by different ids. References follow.
//
// # Room
//
// The import, the index of the files and the base are sorted on disk and merged; of the inventory one file is in memory at a time. Files
// are written beside their places, and moved there when all are whole: an import that ends early leaves nothing behind.
package update
