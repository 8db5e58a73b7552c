package inventory

// checkCountries warns about what is written where the code of a country is asked for, and is none: rules compare codes, so that "Maroc" would
// be a country abroad.
func (inv *Inventory) checkCountries(r *reporter) {
	c := countryCheck{r}
	for _, s := range inv.Sites {
		c.one(Ref{KindSite, s.ID}, "country", s.Country)
	}
	for _, e := range inv.Externals {
		c.one(Ref{KindExternal, e.ID}, "country", e.Country)
	}
	for _, k := range inv.Contracts {
		c.one(Ref{KindContract, k.ID}, "law", k.Law)
	}
	for _, t := range inv.Targets {
		c.target(Ref{KindTarget, t.ID}, t)
	}
	for _, s := range inv.AISystems {
		c.list(Ref{KindAISystem, s.ID}, "endpoint", s.Endpoint)
	}
}

type countryCheck struct{ r *reporter }

func (c countryCheck) target(ref Ref, t *Target) {
	c.one(ref, "incorporated_in", t.IncorporatedIn)
	c.one(ref, "parent_country", t.ParentCountry)
	c.list(ref, "operations", t.Operations)
	c.list(ref, "support", t.Support)
	at := &t.Locations
	for i, f := range []Fact[[]string]{at.Data, at.Replicas, at.Backups, at.Logs, at.Keys, at.Management, at.Telemetry, at.Dumps} {
		c.list(ref, "locations."+[]string{"data", "replicas", "backups", "logs", "keys", "management", "telemetry", "dumps"}[i], f)
	}
	for _, s := range t.Subcontractors.Or(nil) {
		c.one(ref, "subcontractor."+s.ID+".country", s.Country)
	}
}

func (c countryCheck) one(ref Ref, name string, f Fact[string]) {
	if text, known := f.Value(); known {
		c.code(ref, name, text, f.Pos())
	}
}

func (c countryCheck) list(ref Ref, name string, f Fact[[]string]) {
	for _, text := range f.Or(nil) {
		c.code(ref, name, text, f.Pos())
	}
}

func (c countryCheck) code(ref Ref, name, text string, at Pos) {
	if countryCode.MatchString(text) {
		return
	}
	c.r.report(Diagnostic{
		Severity: Warning, Code: codeEnum, context: inBlock(ref), pos: at,
		summary: say("%s is %q, which is no code of a country", name, text),
		detail:  say("rules compare codes: they take it for a country abroad"),
		fix:     say(`write the code of ISO 3166 in capitals, such as "MA" for Morocco; not_applicable where there is no country`),
	})
}
