package lint

// Rule is one rule of the linter.
type Rule struct {
	ID       string // stable, words joined by -
	Severity Severity
	Title    string // what must be so
	Why      string
	Bad      string // a piece of a rule that it reports; "" when it is about files
	Good     string // the same put right

	module  func(*pass, *module) // run on every file that is no test
	library func(*pass)          // run once
}

// Rules lists the rules of the linter in the order of its page.
func Rules() []Rule {
	out := []Rule{{
		ID: "schema", Severity: Error, Title: "Facts, words, helpers and data exist",
		Why: "A name that nothing has is undefined, so the rule is silent for ever. Such rules are refused when they are loaded; the " +
			"linter lists what is wrong with them.",
		Bad:  "violation contains {\"params\": {}} if input.application.monitorin == false",
		Good: "violation contains {\"params\": {}} if input.application.monitoring == false",
	}}
	out = append(out, costs()...)
	out = append(out, traps()...)
	out = append(out, files()...)
	return append(out, texts()...)
}
