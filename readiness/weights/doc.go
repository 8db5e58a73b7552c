// Package weights says what each number of a score model does: which ranks change when it moves, and how far it may move before any does.
//
// Applications are ranked in each dimension and overall, by the high end of their scores and by the low one: the best is first, and equals share
// a rank. A number is the points of a severity, the points of a single rule, or the weight of a dimension in the overall score. Its least move
// is the smallest whole number, up or down, that changes some rank while every other number stays; there is none when no value the model may
// hold does. Between integers nothing is looked for, since a model holds integers.
//
// Scores are piecewise linear in each number. A rank changes exactly if two applications that were neighbours in the order compare differently
// than before; so only neighbours are compared, at one value after the other, and no value beyond the least move found so far is tried.
// Weights are linear alone, and their moves are computed. Nothing asks the rules again: ledgers hold what is charged.
//
// No number changes a verdict, so none changes where an application is recommended to go; the order of kinds of target does, and
// [Preferences] says for which applications.
package weights
