// Package packing finds waves for items: the combinatorial heart of wave planning, without people, names or dates.
//
// # The problem
//
// A [Problem] has items, waves and resources. Every item goes to one wave; a wave has a capacity of every resource; an arc says that one
// item comes a number of waves after another at least; two items may have to be apart. The fewest waves are wanted, counted up to the last one that is
// not empty. With one resource, equal waves and arcs of lag 0 this is the simple assembly line balancing problem, type 1.
//
// [Problem.Validate] reports everything that is wrong with a problem at once. [Problem.Check] looks at a solution without any code of the search.
//
// # Solving
//
// [Solve] is anytime: priority rules find a first solution at once, and the search improves it until a proof, the budget or the context ends it.
// Budgets count work and never time, so that the same problem gives the same solution on any computer and any number of cores.
//
// # Proofs
//
// [Bounds] returns certificates: data that shows why every solution has at least so many waves, from which a sentence can be worded and
// which can be checked by hand.
package packing
