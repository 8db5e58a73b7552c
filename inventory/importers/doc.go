// Package importers holds what the importers of other tools' files have in common: the account of every row, the notes a person
// should read, and the sink that takes the blocks of an import one at a time.
//
// An importer never guesses and never loses a row silently. A cell it cannot read is left out and noted by row and column; a row
// that makes no block is dropped for a stated reason; [Counts] adds up. Blocks go to a [Sink] in pieces: two rows about one machine
// give two pieces of one block, and whoever takes them joins them. So an importer's memory does not grow with the file.
package importers
