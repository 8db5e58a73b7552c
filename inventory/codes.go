package inventory

// codeMeanings says what each code means, in their order. DIAGNOSTICS.md has an example of each.
func codeMeanings() []codeMeaning {
	return []codeMeaning{
		{codeRead, say("a file cannot be read")},
		{codeEmpty, say("there are no inventory files")},
		{codeEncoding, say("the text is not UTF-8, or holds characters that have no place in it")},
		{codeTooBig, say("a file or a block is too big")},
		{codeDepth, say("brackets are nested too deep")},
		{codeOperators, say("there are too many operators or signs in a row")},
		{codeNumber, say("a number is too long")},
		{codeTemplate, say("a text holds a directive, or too many interpolations")},
		{codeHeredoc, say("a text is too long")},
		{codeExpansion, say("locals and variables make the files grow too much")},
		{codeTemplates, say("there are too many templates, or too many in a row")},
		{codeMembers, say("the workspace has too many members")},
		{codeSyntax, say("the text is not HCL, or not JSON")},
		{codeExpression, say("the language does not have this expression")},
		{codeBlock, say("the language does not have this block")},
		{codeLabel, say("a block has a wrong number of labels")},
		{codeDuplicate, say("something is declared twice")},
		{codeHeader, say("there is no inventory block, or more than one")},
		{codeLookalike, say("two ids look alike")},
		{codeAttribute, say("the language does not have this attribute")},
		{codeMissing, say("a required attribute is missing")},
		{codeType, say("a value has another type than its attribute")},
		{codeUnit, say("a quantity has no unit, or one that is not known")},
		{codeEnum, say("a text is not one of the words allowed")},
		{codeRange, say("a value is outside its bounds")},
		{codeReference, say("a reference names no block")},
		{codeKind, say("a reference names a block of the wrong kind")},
		{codeCannotCheck, say("a reference cannot be checked because other files are broken")},
		{codeContradict, say("statements contradict each other")},
		{codeNoName, say("nothing declares a local or variable that is named")},
		{codeLiteral, say("the value of a local or variable is not written out")},
		{codeNoValue, say("a variable has no value")},
		{codeGiven, say("a value given to the load is none, or is for no variable")},
		{codeUnused, say("nothing uses a local")},
		{codeNoTemplate, say("a template that is named does not exist")},
		{codeCircle, say("templates are like one another in a circle")},
		{codeMoved, say("a move cannot be")},
		{codeWorkspace, say("a workspace block is out of place, or an inventory block beside it")},
		{codeMember, say("a directory cannot be a member of the workspace")},
		{codeUses, say("a package is named that is not listed in uses, or is none")},
		{codeExport, say("a package does not offer its blocks of this kind")},
		{codeForeign, say("a block of another package is named, and the workspace was not loaded")},
		{codeAgree, say("packages state what cannot hold for all of them")},
		{codeTruncated, say("there are more diagnostics than are kept")},
	}
}

type codeMeaning struct {
	code    string
	meaning message
}
