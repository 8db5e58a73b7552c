package inventory

// New makes an inventory out of blocks built by a program, such as an importer. It takes the blocks over, sorts them, and gives nested
// blocks without an id their number. asOf takes the place of the day in the header, unless zero.
//
// Every problem that Load would report about the same text is reported here, without places. The inventory is returned even when
// there are errors; what Encode then writes is not accepted by Load.
func New(asOf Date, blocks Inventory) (*Inventory, Diagnostics) {
	inv := &blocks
	inv.asOf = asOf
	if inv.asOf == 0 {
		inv.asOf = inv.Header.AsOf.Or(0)
	}
	if !inv.Header.Schema.Known() {
		inv.Header.Schema = Is("1.0")
	}
	if asOf != 0 {
		inv.Header.AsOf = Is(asOf)
	}
	inv.files = &fileSet{}
	r := &reporter{files: inv.files}
	if inv.asOf == 0 {
		r.report(Diagnostic{Severity: Error, Code: codeMissing, summary: say("the inventory states no day its facts are true on"), fix: say("give New a date, or state as_of in the header")})
	}
	sortMoves(inv.Moves)
	inv.followMoves()
	inv.link(r)
	inv.checkMoves(r, false)
	inv.checkBuilt(r)
	return inv, r.sorted()
}

// link sorts, indexes and checks the blocks.
func (inv *Inventory) link(r *reporter) {
	blocks := inv.sortedBlocks()
	inv.index = make(map[Ref]any, len(blocks))
	for _, b := range blocks {
		ref := b.Ref()
		if first, twice := inv.index[ref]; twice {
			d := b.diagnostic(Error, codeDuplicate, say("%s is declared twice", ref))
			d.fix = say("remove one of the two or give it another id")
			d.other, d.otherly = blockOf(first).Pos, sayPlace("first declared at %s")
			r.report(d)
			continue
		}
		inv.index[ref] = b.value
	}
	inv.checkLookalikes(r, blocks)
	inv.check(r)
}
