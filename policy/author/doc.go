// Package author holds what people who write rules need: it starts a rule from an attribute or from another rule, runs its tests and
// examples, proves that the example notices when the rule is gone, writes the reference of all rules, says which articles and which
// facts no rule covers, what each rule costs, and what a change of the library changes in an inventory.
//
// # Sources
//
// Every tool takes a Source: the library a program carries, or a directory. A directory that holds a folder cloudfirst stands in the place
// of the library; one that holds a folder custom is loaded beside it. Open finds the root of a source from any folder in it, since the
// package of a rule says how deep it lies.
//
//	src, err := author.Open("policies/custom/water/rules/water_01")
//	result, err := author.Test(ctx, src, author.TestOptions{Mutate: true})
//
// # What is tested
//
// Test runs the Rego tests with OPA's own tester, and the # want comments of the examples with package policytest. It measures which lines
// of a rule the tests reach, and lists the outcomes that neither tests nor example show. With Mutate, it switches each rule off in turn
// and demands that the rule's own example fails: an example that stays content shows nothing.
package author
