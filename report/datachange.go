package report

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

// changeData is what is different since an earlier run, and because of what.
type changeData struct {
	From   inventory.Date `json:"from"`
	To     inventory.Date `json:"to"`
	Causes []causeData    `json:"causes"`
	Flips  []flipData     `json:"flips"`
	Cut    bool           `json:"cut,omitempty"`
}

type causeData struct {
	Kind   string `json:"kind"`
	Name   string `json:"name"`
	Fact   int    `json:"fact"` // -1: no fact
	Change string `json:"change"`
	Old    string `json:"old,omitempty"`
	New    string `json:"new,omitempty"`
	Place  string `json:"place,omitempty"`
	Flips  int    `json:"flips"`
}

type flipData struct {
	Kind    string  `json:"kind"`
	About   int     `json:"about"`
	App     int     `json:"app"` // -1: about no application
	Part    string  `json:"part,omitempty"`
	Rule    int     `json:"rule"` // -1: none
	Subject int     `json:"subject"`
	Target  int     `json:"target"`
	Was     string  `json:"was,omitempty"`
	Is      string  `json:"is,omitempty"`
	Alone   []int   `json:"alone,omitempty"` // causes by their places
	Sets    [][]int `json:"sets,omitempty"`
	Needed  []int   `json:"needed,omitempty"`
	Settled bool    `json:"settled,omitempty"`
}

func (b *dataBuilder) change() {
	d := b.doc.Change
	if d == nil {
		return
	}
	out := &changeData{From: d.Old.AsOf, To: d.New.AsOf, Causes: []causeData{}, Flips: []flipData{}, Cut: d.CutShort}
	b.out.Change = out
	for _, c := range d.Causes {
		x := causeData{
			Kind: string(c.Kind), Name: clean(c.Name), Fact: -1, Change: c.Change, Old: clean(c.Old), New: clean(c.New), Place: clean(c.NewAt), Flips: c.Flips,
		}
		if x.Place == "" {
			x.Place = clean(c.OldAt)
		}
		if c.Kind == change.FactChanged || c.Kind == change.TargetChanged {
			x.Fact = b.fact(inventory.Path(c.Name))
		}
		out.Causes = append(out.Causes, x)
	}
	for _, f := range d.Flips {
		out.Flips = append(out.Flips, b.flip(&f))
	}
}

func (b *dataBuilder) flip(f *change.Flip) flipData {
	x := flipData{
		Kind: string(f.Kind), About: b.ref(f.About), App: -1, Part: clean(f.Part), Rule: -1, Subject: b.ref(f.Subject), Target: b.targetAt(f.Target),
		Was: clean(f.Was), Is: clean(f.Is), Alone: f.Because.Alone, Sets: f.Because.Together, Needed: f.Because.Needed, Settled: f.Because.Settled,
	}
	if f.Rule != "" {
		x.Rule = b.ruleAt(f.Rule)
	}
	if i, ok := b.p.place[f.About.ID]; ok && f.About.Kind == inventory.KindApplication {
		x.App = i
	}
	return x
}
