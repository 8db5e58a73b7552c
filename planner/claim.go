package planner

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// claim is what the inventory says of two movers. A portfolio has millions of them, and few are ever worded: the statement is made when it is
// asked for.
type claim struct {
	d          *draft
	who, other *mover // the one whose block says it, and the other
	name       string // before, after, with, apart, flow or databases
	flow       *inventory.Flow
	database   string
	said       *Statement
}

// statement words the claim.
func (c *claim) statement() Statement {
	if c.said == nil {
		s := c.word()
		c.said = &s
	}
	return *c.said
}

func (c *claim) word() Statement {
	id, other := c.who.id(), c.other.id()
	path := func(name string) inventory.Path { return pathOf(inventory.KindApplication, id, name) }
	switch c.name {
	case "flow":
		return c.d.statement(path("flow."+c.flow.ID+".if_broken"), say("stops_without", id, other), c.flow.IfBroken.Pos())
	case "databases":
		return c.d.statement(path("databases"), say("share_database", other, id, c.database), c.who.app.Databases.Pos())
	}
	move := c.who.move
	list := map[string]inventory.Fact[[]inventory.Ref]{"before": move.Before, "after": move.After, "with": move.With, "apart": move.Apart}[c.name]
	return c.d.statement(path("move."+c.name), say(c.name, id, other), list.Pos())
}
