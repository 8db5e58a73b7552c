// Package maturity says how mature administrations and registers are, on what evidence, and what the next level asks that they lack.
//
// The levels, and what each asks, are rules of effect measure: of the pack house, since no official method was found. What is measured is an
// interval where facts are unknown. A level counts when every level below it does. A criterion is met, not met, or open when facts that
// nobody knows decide; evidence is what the inventory states in the facts that the rule names, with the source and the line where they stand.
//
// Everything is a pure function of the inventory and the report.
package maturity
