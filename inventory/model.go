package inventory

// The blocks of the language. A field's tags are its schema: `inv` the attribute's name and whether it must be stated,
// `enum` the words it may hold, `ref` the kinds it may point to, `block` a nested block, `min` and `max` its bounds.
// The decoder, the writer, the rules' document, the reference page, the JSON Schema and the completion data all read these tags and
// nothing else. What an attribute means stands above its example in the folder reference, which a test keeps complete.

// Block is what every block of an inventory has.
type Block struct {
	ID  string // unique among the blocks of one kind
	Pos Pos    // of the block's header
}

// Header is the one inventory block of a package.
type Header struct {
	Schema   Fact[string]   `inv:"schema,required" enum:"1.0"`
	Language Fact[string]   `inv:"language" enum:"fr|ar|en"`
	AsOf     Fact[Date]     `inv:"as_of"` // facts are true on this day unless one says otherwise
	Currency Fact[string]   `inv:"currency"`
	Marking  Fact[string]   `inv:"marking" enum:"public|internal|confidential|secret"`
	Complete Fact[[]string] `inv:"complete" enum:"flows"` // collections declared complete: what is left out there is known to be none
	Uses     Fact[[]string] `inv:"uses"`                  // packages of the same workspace whose blocks this one names
	Export   Fact[[]string] `inv:"export" enum:"administration|unit|source|site|calendar|freeze|team|programme|budget|procurement|convention|decision|contract|target|server|database|dataset|register|external|application|ai_system|eservice|study|market_check|waiver"`
	Pos      Pos
}
