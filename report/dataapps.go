package report

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/disposition"
)

// targetData is a hosting target in the page's data.
type targetData struct {
	Ref  int    `json:"ref"`
	ID   string `json:"id"`
	Kind string `json:"kind,omitempty"`
}

// appData is an application in the page's data.
type appData struct {
	Ref         int     `json:"ref"`
	ID          string  `json:"id"`
	Name        int     `json:"name"`
	Admin       int     `json:"admin"` // place in refs, -1: not stated
	Search      string  `json:"search,omitempty"`
	Best        int     `json:"best"`
	System      string  `json:"system"` // class of the system: a letter, or from one to another
	Sensitive   bool    `json:"sensitive,omitempty"`
	Recommended int     `json:"rec"` // place in targets, -1: none
	Provisional int     `json:"prov"`
	Class       []any   `json:"class,omitempty"`   // [component, level, open, [why…]], why: [origin, [refs of the way], [rules]]
	Missing     []int   `json:"missing,omitempty"` // facts that keep the class open
	Verdicts    []any   `json:"verdicts"`          // by target: [outcome, parts, until], 0: not judged
	Splits      []any   `json:"splits,omitempty"`  // [target, [[dataset, [targets]]…]]
	Scores      [][]int `json:"scores"`            // by dimension: [low, high], empty: none
	Takes       []int   `json:"takes,omitempty"`   // places in takes
	Needs       []any   `json:"needs,omitempty"`   // [ref, mode]
	Advice      *advice `json:"advice,omitempty"`
	Wave        int     `json:"wave,omitempty"`
}

// advice is what becomes of an application.
type advice struct {
	Best     string        `json:"best,omitempty"`
	Next     string        `json:"next,omitempty"`
	Margin   [2]int        `json:"margin"`
	Possible []string      `json:"possible,omitempty"`
	Nothing  bool          `json:"nothing,omitempty"`
	Missing  []int         `json:"missing,omitempty"`
	Rows     []int         `json:"rows,omitempty"` // leanings
	Decided  *overrideData `json:"decided,omitempty"`
}

type overrideData struct {
	What    string `json:"what"`
	Reason  string `json:"reason,omitempty"`
	Stays   string `json:"stays,omitempty"`
	Against string `json:"against,omitempty"` // conflict or doubt
}

// hosting lists the targets.
func (b *dataBuilder) hosting() {
	for _, id := range b.p.targetIDs() {
		t := targetData{Ref: b.refOf(inventory.KindTarget, id), ID: clean(id)}
		if x := b.doc.Inventory.Target(id); x != nil {
			t.Kind = clean(x.Kind.Or(""))
		}
		b.targets[id] = len(b.out.Targets)
		b.out.Targets = append(b.out.Targets, t)
	}
}

func (b *dataBuilder) targetAt(id string) int {
	if i, ok := b.targets[id]; ok {
		return i
	}
	return -1
}

func (b *dataBuilder) applications() {
	apps := b.doc.Assessment.Applications
	for i := range apps {
		b.self = apps[i].ID
		b.out.Apps = append(b.out.Apps, b.app(&apps[i]))
	}
	b.self = ""
}

func (b *dataBuilder) app(a *readiness.Application) appData {
	out := appData{
		Ref: b.refOf(inventory.KindApplication, a.ID), ID: clean(a.ID), Admin: -1, Best: slices.Index(outcomes, a.Prospect()),
		System: systemClass(a.Class), Sensitive: a.Class.Lo.SensitiveData, Recommended: b.targetAt(a.Recommended), Provisional: b.targetAt(a.Provisional),
		Wave: b.p.wave[a.ID], Missing: b.factList(a.Missing),
	}
	out.Name, _ = b.out.Refs[out.Ref][2].(int)
	if x := b.doc.Inventory.Application(a.ID); x != nil {
		if ref, ok := x.Administration.Value(); ok {
			out.Admin = b.ref(ref)
		}
	}
	out.Class = b.classOf(a)
	out.Verdicts = b.verdicts(a)
	out.Splits = b.splits(a)
	for _, d := range policy.Dimensions() {
		out.Scores = append(out.Scores, scoreOf(a, d))
	}
	out.Takes = b.takesOf(a)
	for _, n := range b.p.needs[a.ID] {
		out.Needs = append(out.Needs, []any{b.ref(n.ref), n.mode})
	}
	out.Advice = b.adviceOn(a.ID)
	return out
}

func scoreOf(a *readiness.Application, d policy.Dimension) []int {
	for _, s := range a.Scores {
		if s.Dimension == d {
			return []int{s.Low, s.High}
		}
	}
	return []int{}
}

// classOf writes the components above the bottom, with the ways that raised them.
func (b *dataBuilder) classOf(a *readiness.Application) []any {
	var out []any
	for i, c := range b.p.components(a.Class) {
		if c.bottom {
			continue
		}
		level := b.text(func(p *page) string { return p.components(a.Class)[i].level })
		why := []any{}
		for _, w := range a.Why {
			if w.Component != c.key {
				continue
			}
			way, rules := []int{}, []int{}
			for i, s := range w.Path {
				if i == 0 {
					way = append(way, b.refOf(inventory.KindApplication, s.From))
				}
				way = append(way, b.refOf(inventory.KindApplication, s.To))
			}
			for _, id := range w.Rules {
				rules = append(rules, b.ruleAt(id))
			}
			why = append(why, []any{b.ref(w.Origin), way, rules})
		}
		out = append(out, []any{c.key, level, flag(c.open), why})
	}
	return out
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (b *dataBuilder) verdicts(a *readiness.Application) []any {
	out := make([]any, len(b.out.Targets))
	for i := range out {
		out[i] = 0
	}
	for i := range a.Verdicts {
		v := &a.Verdicts[i]
		cell := []any{slices.Index(outcomes, v.Prospect()), b.partsOf(v)}
		if v.Until != 0 {
			cell = append(cell, v.Until)
		}
		out[b.targets[v.Target]] = cell
	}
	return out
}

func (b *dataBuilder) splits(a *readiness.Application) []any {
	var out []any
	for _, s := range a.Splits() {
		apart := []any{}
		for _, p := range s.Apart {
			on := []int{}
			for _, t := range p.Targets {
				on = append(on, b.targetAt(t))
			}
			apart = append(apart, []any{b.ref(p.Subject), on})
		}
		out = append(out, []any{b.targetAt(s.Target), apart})
	}
	return out
}

// takesOf lists what takes points, in the order of dimensions.
func (b *dataBuilder) takesOf(a *readiness.Application) []int {
	var out []int
	for d, dimension := range policy.Dimensions() {
		for _, s := range a.Scores {
			if s.Dimension != dimension {
				continue
			}
			for _, c := range s.Contributions {
				if c.Points != 0 {
					out = append(out, b.takes.add([]any{d, c.Points, flag(c.Certain), b.ruleAt(c.Rule), b.subject(c.Subject), b.targetAt(c.Target)}))
				}
			}
		}
	}
	return out
}

// adviceOn is what becomes of an application; nil when no rule speaks of that.
func (b *dataBuilder) adviceOn(id string) *advice {
	if !disposes(b.doc.Policy) {
		return nil
	}
	a := disposition.For(b.doc.Inventory, b.doc.Policy, id)
	if a == nil {
		return nil
	}
	out := &advice{Margin: [2]int{a.Margin.Lo, a.Margin.Hi}, Nothing: a.Nothing, Missing: b.factList(a.Missing)}
	if a.Recommended != policy.DispositionInvalid {
		out.Best = a.Recommended.String()
	}
	if a.RunnerUp != policy.DispositionInvalid {
		out.Next = a.RunnerUp.String()
	}
	for _, d := range a.Possible {
		out.Possible = append(out.Possible, d.String())
	}
	for _, d := range policy.Dispositions() {
		for _, c := range a.Option(d).Reasons {
			out.Rows = append(out.Rows, b.leaning(d, c))
		}
	}
	if o := a.Override; o != nil {
		out.Decided = &overrideData{What: o.Disposition.String(), Reason: clean(o.Reason), Stays: clean(o.Stays)}
		if len(o.Excludes) > 0 {
			out.Decided.Against = "doubt"
		}
		if slices.ContainsFunc(o.Excludes, func(c disposition.Contribution) bool { return c.Certain }) {
			out.Decided.Against = "conflict"
		}
	}
	return out
}

// leaning is what one rule says of one disposition: [disposition, points, certain, excludes, rule, subject, params].
func (b *dataBuilder) leaning(d policy.Disposition, c disposition.Contribution) int {
	row := []any{d.String(), c.Points, flag(c.Certain), flag(c.Excludes), b.ruleAt(c.Rule), b.subject(c.Subject)}
	if p := b.params(c.Params); p != nil && c.Certain {
		row = append(row, p)
	}
	return b.leanings.add(row)
}

// questions are [fact, state, whom to ask, settled alone, waiting, [applications], why it is unknown], the last one left out when nobody
// said.
func (b *dataBuilder) questions() {
	for _, q := range b.doc.Assessment.Questions {
		out := []any{b.fact(q.Fact), clean(q.State), b.ref(q.Ask), q.Alone, q.Verdicts, b.places(q.Applications)}
		if q.Reason != "" {
			out = append(out, clean(q.Reason))
		}
		b.out.Questions = append(b.out.Questions, out)
	}
}

// places are the places of assessed applications.
func (b *dataBuilder) places(ids []string) []int {
	out := []int{}
	for _, id := range ids {
		if i, ok := b.p.place[id]; ok {
			out = append(out, i)
		}
	}
	return out
}
