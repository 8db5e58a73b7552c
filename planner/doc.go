// Package planner decides in which wave every application moves, says how far that is at most from the fewest waves possible, and
// explains every placement; or it says which statements of the inventory cannot all hold, and what would resolve that.
//
// # Who gets a wave
//
// [Build] reads an inventory and its assessment. Applications that some target may take, perhaps under conditions, are placed. The others
// are listed in [Plan.Unplaced]: denied everywhere, undetermined because facts are missing, staying, to retain or to retire, moved already, of
// another programme, or deferred. What is not known is never taken for zero: where a plan needs a number that nobody stated, the plan
// lists what it took instead in [Plan.Assumptions].
//
// # What a plan respects
//
// The programme cuts time into waves of equal length. An application is cut over on the last working day of its wave that no freeze
// forbids and that lies within its dates: not before move.not_before, the day what it waits for, its target or its link is there; not after
// move.not_after, the end of its present contract, the end of the toleration of its present hosting, the last day on which the target offers
// what is asked of it (such as its qualification), the end of the programme. A wave without such a day is closed to the application. Feasts that depend on the moon close every day they may fall on.
//
// A wave has a limited amount of resources: person-days of teams, of skills across the teams that have them, what a link carries in the hours kept
// for it, numbers of applications and servers, points of risk. A team gives its weekly capacity for every week of working days, less
// absences, times the factors of freezes, less what [Options.Beside] takes. The programme may give single waves other limits, commit to them and
// keep the first ones for pilots; people may fix the wave of an application. Work longer than a wave is spread over several.
//
// move.before and move.after mean a strictly earlier or later wave. An application that stops without another it calls synchronously moves
// in the same wave or later, unless the other is a common service. Applications that move together, share a database, or call each other in a
// circle make a group, which moves as a whole. move.apart keeps two applications in different waves.
//
// # How a plan is found
//
// Groups become items of a problem in plain integers, which [github.com/cloudfirst-toolkit/cloudfirst/planner/packing] solves in as few waves as it
// can. Among plans with as many waves, [Options.Aims] decides: what exchanges data moves close together, what is not in production or of low
// criticality goes first and everything early, what is worth more goes first, waves are used evenly.
//
// The search counts work, never time: the same inventory gives the same plan, byte for byte, on any computer and any number of cores.
//
// # What a plan proves
//
// Every [Bound] is an argument with its numbers that no plan has fewer waves. The greatest one and the number of waves make [Plan.Gap]; at
// gap 0 the plan is proven to have the fewest. Every [Placement] carries the reasons that keep it from being earlier, found by testing
// the earlier waves against the finished plan, and what would let it move one wave earlier. Every text is a [Sentence]: data, worded in French,
// Arabic and English.
//
// When there is no plan, the error is an [*InfeasibleError]. It is the evidence: sets of statements that cannot all hold, each with its place in
// the inventory, each as small as it can be, and for every statement the least other number or date with which a plan exists.
package planner
