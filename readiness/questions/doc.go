// Package questions says which unknown facts are worth asking for. What an answer would settle is computed, not guessed: [Rank] gives a
// fact each value it may have, has the rules evaluated again, and counts.
//
// # What is counted
//
// A [Gain] counts verdicts that are undetermined no longer, recommended targets that can no longer change, applications all of whose
// verdicts are settled, classes whose ends meet, and the points by which score intervals narrow. Answers only add: what is determined
// with a fact unknown stays so whatever the fact turns out to be.
//
// [Question.Expected] is the mean over the values tried, by their weights, the question being asked alone. [Question.Guaranteed] is the
// worst of them. Guaranteed is a promise where [Question.Exhaustive] says that every value the fact can have was tried (yes or no, a
// word of a list, a rating); elsewhere it is the worst of the values tried.
//
// # Which values
//
// A [Prior] says which values a fact may have and how likely each is. [Uniform] takes all of them where they are few. Of a date, a
// quantity or a text it takes some on either side of what rules can tell apart: what other blocks of the inventory state for the same
// attribute, the bounds that are stated, the ends of the attribute's range, days long before, shortly before and after the inventory's
// own, and that there is none. Of a list or of nested blocks it takes none, and what other blocks state. That each is equally likely is
// an assumption; an administration that knows better gives its own Prior.
//
// # Several facts at once
//
// Many verdicts wait for several facts. Their answers are worth nothing one by one and much together, so the ranking is made of sets:
// single questions, and the facts that one verdict waits for. At each step the set that settles most verdicts for each question comes
// next, given the answers to all before it; sets whose applications the chosen one touches are evaluated again. Means of sets are taken
// over a few drawn completions of all unknown facts, the same ones for all sets.
//
// What is settled is not a submodular function of what is asked, for the reason just given, so a greedy choice is no proof of the best
// one, and no bound on the loss is claimed. What holds: every figure comes of evaluations, not of counting reasons; and no question can
// be left out of a set without loss in the completions drawn, as far as the budget reached.
//
// # Bounded work
//
// [Options.Budget] bounds the evaluations. Facts are tried in the order of a cheap structural rank: how many verdicts wait for the fact
// alone, then how many wait for it at all. Those the budget does not reach stand at the end, not evaluated. Facts that touch no
// application in common are tried in one evaluation: what a verdict does not wait for cannot settle it. The result does not depend on
// the number of cores.
//
// [github.com/cloudfirst-toolkit/cloudfirst/readiness.Assessment] holds the structural rank as its Questions: a by-product of
// assessing, which costs nothing. It stands in reports of an assessment; who wants to know what to ask first calls Rank.
package questions
