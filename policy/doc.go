// Package policy holds what the rules say, without the engine that makes them say it: rules and their sources, classes and
// their lattice, findings, requirements on a hosting target, and the report that carries them.
//
// # Three values
//
// A rule is violated only if every completion of the unknown facts violates it, satisfied only if every completion
// satisfies it, and undetermined otherwise; an undetermined outcome names the facts that would settle it. A fact that is not known
// never counts as a pass, a fail, zero or public.
//
// # Two meanings of sensitive
//
// Law 05-20 calls data sensitive by the harm of a breach; law 09-08 by what they reveal about a person. The two never share a
// name here: [Class.SensitiveData] is the first, the mark [Sensitive] is the second.
//
// The package imports no policy engine: a program that reads a stored report need not link one.
package policy
