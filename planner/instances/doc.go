// Package instances reads the problems that the scheduling field measures itself on, as plain values.
//
// # Forms
//
// [ReadPatterson] reads resource-constrained projects in Patterson's form (.rcp), [ReadProGen] in that of PSPLIB (.sm). [ReadIN2] and
// [ReadALB] read simple assembly line balancing problems as Scholl and as Otto, Otto and Scholl publish them. [ReadProject] and
// [ReadAssembly] choose by the name of the file. [ReadManifest] reads the table that says what is known of each instance.
//
// # Strict and total
//
// A reader gives a value that makes sense or an error, never half of one: every number is in its range, every arc joins two different
// tasks that exist, no circle of arcs. What is wrong is said with file and line, up to twenty problems at once. What no reader needs is
// refused rather than skipped, because a section nobody understood could be a constraint. Files, tasks and numbers have limits, so that a
// hostile file is an error as well.
//
// The package knows no engine and no inventory.
package instances
