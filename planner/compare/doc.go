// Package compare says what is different between two plans: of the same inventory on two days, with two budgets, in two scenarios.
//
// [Plans] compares what people ask about first: when it ends, what moves earlier or later than it did, what has a wave now and had none, or
// lost the one it had, what waves ask of teams and what there is, how much risk a wave carries, and what was taken for facts that nobody
// stated. It reads two plans and nothing else, so that a plan which was stored as JSON can be compared years later.
//
// A [Comparison] is plain values. [Comparison.Lines] words them in French, Arabic or English; what plans say themselves keeps the words they
// carry.
//
// Applications are compared by the day of their cutover, not by the number of their wave: when the programme starts a month later, every
// application moves later although its wave keeps its number. Moved.From and Moved.To are the numbers as the plans have them.
package compare
