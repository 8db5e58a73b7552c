// Package change says what is different between two results and why, how results develop, and what would happen if.
//
// # States
//
// A [State] is one assessed portfolio with all that is needed to make it again: the inventory in its own language, the rules as text and
// which of them were chosen, the model, the day, and the answers. It is kept as one JSON file. A program of a later version, with other
// rules built in, still has the rules of the state at hand.
//
// # Why an answer changed
//
// [Compare] lists everything that differs between two states as a [Cause]: a fact, a fact about targets, a rule, a file of data or helpers
// of the rules, the choice of rules, a number of the model, the day. Then it evaluates states that never were, with some causes and without
// the others, and says of every answer that is another one, a [Flip]:
//
//   - which causes bring the new answer alone, all else being as before;
//   - which are needed: with all causes but this one, the new answer does not come;
//   - which bring it only together: sets of causes that bring it and of which none can be left out.
//
// Nothing is guessed from names or nearness. What is said was seen in an evaluation. A cause that brings nothing, such as a fact that no rule
// reads, is listed as a cause without a flip.
//
// With up to 32 causes each is tried alone and left out alone. With more, halves are tried, and halves of those that bring something: a cause
// that brings an answer alone and that others take back is then found in a set or not at all. Sets are found by leaving out ever smaller
// parts, and at most three are given of each flip. The number of evaluations is bounded; what the bound cut short is marked.
//
// Where the program itself answers otherwise than the one that wrote a state, with everything else as it was, the program is a cause, too.
//
// # What if
//
// [Scenarios] makes of an inventory the questions people ask: this provider loses its qualification, that target reaches level 2, an offer of
// level 2 opens, a relief ends, a site loses its links. [WhatIf] evaluates them and says who loses its only place and who gains one.
//
// Everything is a pure function; results are sorted.
package change
