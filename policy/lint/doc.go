// Package lint finds in rules what works and is no good: what is slow, what makes a finding vanish, what a reader or a translator would
// trip over. What cannot work at all is refused by opa.New already; Check reports that, too, so that one command lists everything.
//
// Every rule of the linter is a value in Rules, with the reason and a bad and a good piece of Rego. Its tests run these pieces, and the page
// rego/LINT.md is made of them.
package lint
