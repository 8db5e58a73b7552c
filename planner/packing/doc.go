// Package packing finds waves for items: the combinatorial heart of wave planning, without people, names or dates.
//
// # The problem
//
// A [Problem] has items, waves and resources. Every item goes to one wave; a wave has a capacity of every resource; an arc says that one
// item comes a number of waves after another at least; two items may have to be apart. The fewest waves are wanted, counted up to the
// last one that is not empty. With one resource, equal waves and arcs of lag 0 this is the simple assembly line balancing problem, type 1.
//
// [Problem.Validate] reports everything that is wrong with a problem at once. [Problem.Check] looks at a solution without any code of the
// search.
//
// # Solving
//
// [Solve] is anytime. Items placed one by one make a first solution at once, and priority rules a better one. Then rounds of growing budgets
// go through the stages, forward and backward in time, each aiming at fewer waves than the best solution has:
//
//   - the modified Hoffmann method fills wave after wave with the most valuable load it finds. What is valuable is varied, and so is the
//     measure of size: needs as they are, or dual feasible functions of them, which weigh most what is hardest to combine;
//   - where waves hold few items, items are merged along matchings of what can share a wave, some waves are dissolved, and merged anew;
//   - proofs raise the lower bound, and their weights prune the stages that follow;
//   - a beam keeps many partial solutions after every wave instead of one;
//   - branch, bound and remember tries all loads, but none twice, and proves that there is nothing better when it comes to an end.
//
// Budgets count work and never time, so that the same problem gives the same solution on any computer and any number of cores. Memory is
// bounded: beyond a few thousand items nothing takes memory in their square.
//
// # Proofs
//
// [Bounds] returns certificates: data that shows why every solution has at least so many waves, from which a sentence can be worded and
// which can be checked by hand.
package packing
