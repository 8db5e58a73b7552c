// Package scheduling finds when activities of a project run that share resources, and proves how early the project can end.
//
// # Problem
//
// A [Problem] is the resource-constrained project scheduling problem in plain integers: activities take whole periods and are not
// interrupted, hold amounts of resources while they run, follow each other with least lags, and lie in windows. The capacity of a resource
// may differ from period to period, so that a freeze, a holiday or an absence is a step down and one back up; an activity that needs a
// resource does not run in periods that have none of it. Periods in which an activity may not start or end are spans, such as days on which
// nothing is cut over. The package knows nothing of inventories, and nothing of dates.
//
// # Search
//
// Two searches work side by side and tell each other what they find. A population of schedules is bred: the serial schedule generation
// reads a list of activities and starts each as early as it can; every schedule is justified, that is moved as late and then as early as it
// goes (Valls, Ballestin and Quintanilla, European Journal of Operational Research 165, 2005); a crossing keeps the part of a list whole in
// which resources are used the most (the hybrid genetic algorithm of the same, EJOR 185, 2008). All resources of a period are packed into a
// word, so that one subtraction compares them.
//
// Beside it an exact search asks whether a schedule ends by a period, from below and from above in turn: lazy clause generation (Schutt,
// Feydy, Stuckey and Wallace, Journal of Scheduling 16, 2013), in which a propagator explains each bound it moves, and every conflict
// becomes a clause that is never met again. Its decisions lean to the best schedule known. It is left out where its literals would take
// too much memory: the product of activities and periods is what counts.
//
// # Proof
//
// Every [Bound] is an argument that no schedule ends before its value, with the activities and numbers it rests on: the longest path, the
// energy that activities need of a resource between a head and a tail, activities of which no two can run at once. Only [Exhausted] rests
// on the search itself. A problem without any schedule is [Infeasible], by such an argument or by the exact search.
//
// # The same on any computer
//
// Budgets count work units. Searches work in rounds of so many units and exchange between rounds in one order, so that the result
// is the same for any number of cores, byte for byte. Only the context depends on time; [Result].Cut says that it ended the search.
package scheduling
