// Package opa evaluates the Rego rule library over an inventory. It is the only package that imports OPA.
//
// # Three values
//
// OPA compiles the rules and plans them into its intermediate representation; this package interprets that plan. It must,
// because a fact nobody knows is neither present nor absent: OPA's evaluator would see it as absent and let
// "not input.application.continuity_plan" succeed. The interpreter follows a rule through unknown facts. A statement that needs one
// is neither defined nor undefined: what it would have gone on to do is marked as possible, and the facts are remembered. What
// remains certain holds in every completion of the unknown facts. Where the facts in doubt have few values (a boolean, a
// word of a list, a rating), every combination is tried, which makes the answer exact.
//
// # Which facts a rule reads
//
// The same plan, read statically, gives the paths of the document and the catalogue that a rule can touch, through helpers and
// function parameters. There is no second list to keep.
//
// # Determinism and safety
//
// Rules may use an allow-list of built-ins without clock, network, randomness or environment. The result does not depend on the number
// of cores. An evaluation that runs away is stopped by a budget of steps, the same on every machine.
package opa
