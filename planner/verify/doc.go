// Package verify checks solutions and proofs of wave planning with its own code.
//
// A search that errs tends to check its own error as right. So nothing here is shared with the search: the package takes the problem, the
// solution and the certificate as plain data of [packing] and redoes every argument from the problem alone. It is slow where slow is
// plain.
//
// [Solution] lists every rule a solution breaks. [Certificate] returns nil only when the argument of the certificate holds: then no
// solution has fewer waves than it says. An argument can hold and say less than is true; a wrong one is never accepted.
//
// [Plan] does the same for a whole plan. It reads the inventory with code of its own, not with the planner's: what moves, between which days,
// what binds it, what every wave has and is asked for. From that it makes a problem of its own, and asks [Certificate] about every bound with
// the evidence that the plan gives for it. A bound that only trying everything proves is tried again as far as that is little work; what is
// too much of it is listed as not checked.
package verify
