// Package export writes wave planning problems for other solvers, so that anyone can check a plan and its proof with their own.
//
// [MiniZinc] writes a model with its data for constraint solvers, [LP] a linear program in the format of CPLEX for integer programming.
// Both hold the whole problem: waves, windows, prerequisites, what is kept apart, every resource, and the number of waves to make small. A
// known solution goes with them: as the place from which MiniZinc's solvers start and, by [Start], for programs that take one beside the
// linear program; its number of waves is the most that either allows.
//
// What another solver finds optimal must not be fewer waves than a plan's greatest bound, and cannot be more than the plan has. The same
// problem gives the same bytes.
package export
