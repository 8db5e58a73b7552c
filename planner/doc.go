// Package planner decides in which wave every application moves, says how far that is at most from the fewest waves possible, and
// explains every placement; or it says which statements of the inventory cannot all hold.
//
// # Who gets a wave
//
// [Build] reads an inventory and its assessment. Applications that some target may take, perhaps under conditions, are placed. The others
// are listed in [Plan.Unplaced]: denied everywhere, undetermined because facts are missing, or staying by decision. What is not known is
// never taken for zero: where a plan needs a number that nobody stated, the plan lists what it took instead in [Plan.Assumptions].
//
// # What a plan respects
//
// The programme cuts time into waves of equal length. An application is cut over on the last working day of its wave that no freeze
// forbids and that lies within its dates: not before move.not_before, the day its target or its link to it is available; not after
// move.not_after, the end of its present contract, the end of the toleration of its present hosting, the end of the programme. A wave
// without such a day is closed to the application.
//
// A team gives its weekly capacity for every week of working days, less absences, times the factors of freezes. A programme may limit the
// number of applications per wave and keep the first waves for pilots.
//
// move.before and move.after mean a strictly earlier or later wave. An application that stops without another it calls synchronously moves
// in the same wave or later. Applications that move together, share a database, or call each other in a circle make a group, which moves
// as a whole. move.apart keeps two applications in different waves.
//
// # How a plan is found
//
// Groups become items of a problem in plain integers. Priority rules find a first plan at once. The modified Hoffmann enumeration of
// Fleszar and Hindi (European Journal of Operational Research 145, 2003) then fills waves with the most valuable load it finds, forward and
// backward in time; small problems are finished by an exact search that remembers what it has seen. With one team, equal waves and calls
// only, this is the simple assembly line balancing problem, on whose benchmarks the search is measured.
//
// The search counts work, never time: the same inventory gives the same plan, byte for byte, on any computer. Among plans with as many
// waves, applications outside production and of low criticality go first, and every application is as early as the others let it be.
//
// # What a plan proves
//
// Every [Bound] is an argument with its numbers that no plan has fewer waves. The greatest one and the number of waves make [Plan.Gap]; at
// gap 0 the plan is proven to have the fewest. Every [Placement] carries the reasons that keep it from being earlier, found by testing
// the earlier waves against the finished plan.
//
// When there is no plan, the error is an [*InfeasibleError]. It is the evidence: sets of statements that cannot all hold, each with its
// place in the inventory. All that can be found at once are reported at once.
package planner
