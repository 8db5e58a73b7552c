package planner

// Summary says in one sentence how many waves the plan has and how far from the fewest that is.
func (p *Plan) Summary() Sentence {
	switch {
	case len(p.Waves) == 0:
		return say("summary.none")
	case p.Gap == 0:
		return say("summary.proven", len(p.Waves))
	}
	return say("summary.gap", len(p.Waves), p.Gap)
}

// Summary is the wave as a heading: its number, its days, how many applications move, and what is special about it.
func (w *Wave) Summary() Sentence {
	s := say("summary.wave", w.Number, w.Start, w.End, len(w.Placements))
	switch {
	case w.Past:
		return say("all", s, say("summary.past"))
	case w.Pilot:
		return say("all", s, say("summary.pilot"))
	case w.Committed:
		return say("all", s, say("summary.committed"))
	}
	return s
}

// Summary is the bound as a line: how many waves there are at least, and the proof.
func (b *Bound) Summary() Sentence { return say("summary.bound", b.Waves, b.Say) }

// Summary is the load as a line: what is used of what there is.
func (l *Load) Summary() Sentence {
	name := l.name()
	used := say("amount."+unitOf[l.Kind], l.Used)
	if l.Unlimited {
		return say("summary.load.unlimited", name, used)
	}
	return say("summary.load", name, used, say("amount."+unitOf[l.Kind], l.Capacity))
}

// name names the resource.
func (l *Load) name() Sentence {
	if l.Resource == l.Kind {
		return say("resource." + l.Kind)
	}
	return say("resource."+l.Kind, l.Resource)
}

// Summary says who works on it, how much and when, until when the work can wait, and what is left of it after the cutover.
func (w *Work) Summary() Sentence {
	load := Load{Kind: w.Kind, Resource: w.Resource}
	effort := PersonDays(w.Effort)
	s := say("summary.work", load.name(), effort, w.From, w.Until)
	if w.From == w.Until {
		s = say("summary.work.day", load.name(), effort, w.From)
	}
	switch {
	case w.Late > 0:
		return say("all", s, say("summary.work.late", PersonDays(w.Late)))
	case w.Latest > w.From:
		return say("all", s, say("summary.work.latest", w.Latest))
	}
	return s
}

// unitOf is the noun that the amounts of a kind of resource are counted in.
var unitOf = map[string]string{
	ResourceTeam: "person_day", ResourceSkill: "person_day", ResourceLink: "gigabyte",
	ResourceApplications: "application", ResourceServers: "server", ResourceRisk: "risk_point",
}

// Summary says how long the data are on the way, with the arithmetic.
func (t *Transfer) Summary() Sentence {
	s := say("summary.transfer", t.Gigabytes, t.Link, t.Site, t.MegabitsPerSecond, t.Hours)
	if t.Partial {
		s = say("summary.transfer.partial", t.Gigabytes, t.Link, t.Site, t.MegabitsPerSecond, t.Hours)
	}
	switch {
	case t.Beforehand:
		return say("all", s, say("summary.beforehand", t.WindowHours))
	case t.WindowHours > 0:
		return say("all", s, say("summary.fits", t.WindowHours))
	}
	return s
}

// PersonDays words an effort.
func PersonDays(effort float64) Sentence { return say("amount.person_day", effort) }

// Heading is the heading of a part of a plan: groups, unplaced, late, assumed, used, before_live, disturbance, joined, left, relax, impossible or unproven.
func Heading(part string) Sentence { return say("heading." + part) }

// Summary says what kind of conflict it is.
func (c *Conflict) Summary() Sentence { return say("conflict." + c.Kind) }
