package planner

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// claim is what the inventory says of the two movers of an edge. A portfolio has millions of them, and few are ever worded: the sentence and
// the statement are made when they are asked for.
type claim struct {
	name     claimName
	byHead   bool // the block of the edge's head says it, and not that of its tail
	flow     *inventory.Flow
	database string
}

// claimName is the attribute that says it.
type claimName uint8

const (
	claimBefore claimName = iota
	claimAfter
	claimWith
	claimApart
	claimFlow
	claimDatabase
)

// String is the attribute's name in the language.
func (n claimName) String() string {
	return [...]string{"before", "after", "with", "apart", "flow", "databases"}[n]
}

// ends are the mover whose block says it, and the other.
func (d *draft) ends(e *edge) (who, other *mover) {
	if e.byHead {
		return d.movers[e.to], d.movers[e.from]
	}
	return d.movers[e.from], d.movers[e.to]
}

// sentenceOf words an edge.
func (d *draft) sentenceOf(e *edge) Sentence {
	who, other := d.ends(e)
	switch e.name {
	case claimFlow:
		return say("stops_without", who.id(), other.id())
	case claimDatabase:
		return say("share_database", other.id(), who.id(), e.database)
	}
	return say(e.name.String(), who.id(), other.id())
}

// statementOf is the line of the inventory behind an edge.
func (d *draft) statementOf(e *edge) Statement {
	who, _ := d.ends(e)
	path, pos := "move."+e.name.String(), inventory.Pos(0)
	switch move := who.move; e.name {
	case claimBefore:
		pos = move.Before.Pos()
	case claimAfter:
		pos = move.After.Pos()
	case claimWith:
		pos = move.With.Pos()
	case claimApart:
		pos = move.Apart.Pos()
	case claimFlow:
		path, pos = "flow."+e.flow.ID+".if_broken", e.flow.IfBroken.Pos()
	case claimDatabase:
		path, pos = "databases", who.app.Databases.Pos()
	}
	return d.statement(pathOf(inventory.KindApplication, who.id(), path), d.sentenceOf(e), pos)
}
