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

// freezeRow names the freezes, leaving out names that would run into each other.
func (t *timeline) freezeRow(freezes []*inventory.Freeze) {
	t.text(0, t.y+18, begin, "wave-label", t.page.t("plan.freeze"))
	taken := 0.0
	for _, f := range freezes {
		x, end := t.at(f.From.Or(0)), t.at(f.Until.Or(0)+1)
		name := f.Reason.Or(f.ID)
		if keep := f.Factor.Or(0); keep > 0 {
			name += " (" + t.n(int(keep*100+0.5)) + "\u00a0%)"
		}
		t.group(name + " · " + t.date(f.From.Or(0)) + " – " + t.date(f.Until.Or(0)))
		t.rect(x, t.y+8, max(end-x, 2), loadHeight-14, 0, "freeze-bar")
		width := 6.2 * float64(len([]rune(name)))
		switch {
		case end+6 > taken && end+6+width < chartWidth:
			t.text(end+6, t.y+18, begin, "axis", name)
			taken = end + 12 + width
		case x-6-width > taken:
			t.text(x-6, t.y+18, finish, "axis", name)
			taken = end + 6
		}
		t.end()
	}
	t.y += loadHeight
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
	for _, id := range all {
		t.text(12, t.y+17, begin, "app-label", fit(t.resource(id), 32))
		for i := range plan.Waves {
			w := &plan.Waves[i]
			for _, l := range w.Loads {
				if l.Resource == id {
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
	t.group(t.resource(l.Resource) + " · " + t.say("wave", "n", t.n(w.Number)).String() + t.page.t("colon") + text)
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
