// Package scenarios asks what a plan would be if something were otherwise: a team stronger, a freeze lifted, the end a month later, at most so
// many applications in a wave; and puts the answers side by side.
//
// A [Scenario] is a set of changes to the inventory. [Run] plans the inventory as it is and as every scenario would have it, and measures each
// plan by the same numbers: applications without a wave, the end, the largest risk of a wave, how early what is risky moves, and how long
// applications that exchange data are in two places; see [planner.Measures].
//
// # No weights
//
// The numbers are not added up: nobody knows how many weeks a point of risk is worth. Instead [Outcome.DominatedBy] names the scenarios that are
// at least as good by every number and better by one. What no other dominates is the set to choose from.
//
// # What is evaluated again
//
// Changes of what only the planner reads, such as capacities, freezes and limits of waves, keep the verdicts; see [TouchesVerdicts]. All others are
// evaluated again by the rules, so that a scenario may open or close targets.
package scenarios
