package report

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// freezeBands shades the days of freezes that hold for everything.
func (t *timeline) freezeBands(freezes []*inventory.Freeze, bottom float64) {
	for _, f := range freezes {
		if f.Applies.Known() && len(f.Applies.Or(nil)) > 0 {
			continue
		}
		x, end := t.at(f.From.Or(0)), t.at(f.Until.Or(0)+1)
		class := "freeze"
		if f.Factor.Or(0) > 0 {
			class = "freeze partial"
		}
		t.rect(x, headHeight, end-x, bottom-headHeight, 0, class)
	}
}

// maxFreezeRows is the number of freezes up to which each has a row of its own with its name.
const maxFreezeRows = 8

// freezeHeight is the room the names of freezes take.
func freezeHeight(freezes []*inventory.Freeze) float64 {
	switch n := len(freezes); {
	case n == 0:
		return 0
	case n <= maxFreezeRows:
		return appHeight*float64(n) + 8
	}
	return appHeight + 8
}

// freezeRows draws the freezes, each in its row, or all in one where there are many.
func (t *timeline) freezeRows(freezes []*inventory.Freeze) {
	for i, f := range freezes {
		label := t.page.t("plan.freeze")
		y := t.y
		if len(freezes) <= maxFreezeRows {
			label += " · " + f.Reason.Or(f.ID)
			y += appHeight * float64(i)
		}
		if keep := f.Factor.Or(0); keep > 0 {
			label += " (" + t.n(int(keep*100+0.5)) + "\u00a0%)"
		}
		x, end := t.at(f.From.Or(0)), t.at(f.Until.Or(0)+1)
		t.group(label + " · " + t.date(f.From.Or(0)) + " – " + t.date(f.Until.Or(0)))
		if len(freezes) <= maxFreezeRows {
			t.text(0, y+16, begin, "freeze-label", fit(label, 36))
		} else if i == 0 {
			t.text(0, y+16, begin, "freeze-label", t.page.t("plan.freeze"))
		}
		t.rect(x, y+8, max(end-x, 2), 8, 2, "freeze-bar")
		t.end()
	}
	t.y += freezeHeight(freezes)
	if len(freezes) > 0 {
		t.line(0, t.y-2, chartWidth, t.y-2, "grid")
	}
}

// loads draws, under each wave, how much of each resource it takes.
func (t *timeline) loads(plan *planner.Plan) {
	all := resources(plan)
	if len(all) == 0 {
		return
	}
	t.line(0, t.y+4, chartWidth, t.y+4, "grid")
	t.text(0, t.y+21, begin, "caption", t.page.t("plan.load"))
	t.y += loadHeight
	for _, of := range all {
		t.text(12, t.y+17, begin, "app-label", fit(t.resource(of), 32))
		for i := range plan.Waves {
			w := &plan.Waves[i]
			for _, l := range w.Loads {
				if sameResource(l, of) {
					t.load(w, l)
				}
			}
		}
		t.y += loadHeight
	}
}

func (t *timeline) load(w *planner.Wave, l planner.Load) {
	x, end := t.at(w.Start)+1, t.at(w.End+1)-1
	width := max(end-x, 3)
	text := t.loadText(l)
	t.group(t.resource(l) + " · " + t.say("wave", "n", t.n(w.Number)).String() + t.page.t("colon") + text)
	t.rect(x, t.y+4, width, loadHeight-8, 2, "load-room")
	share, class := 0.0, "load"
	if !l.Unlimited && l.Capacity > 0 {
		share = min(l.Used/l.Capacity, 1)
		if l.Used > l.Capacity+1e-9 {
			class = "load over"
		}
	}
	t.rect(x, t.y+loadHeight-4-(loadHeight-8)*share, width, (loadHeight-8)*share, 2, class)
	if width > 9*float64(len(text)) {
		t.text((x+end)/2, t.y+18, middle, "load-text", text)
	}
	t.end()
}
