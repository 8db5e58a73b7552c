package report

import (
	"html/template"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
)

// Measures of the timeline, in units of the picture.
const (
	chartWidth  = 1120.0
	labelWidth  = 216.0
	headHeight  = 46.0
	waveHeight  = 30.0
	appHeight   = 21.0
	loadHeight  = 28.0
	maxAppLines = 60 // above this, waves are drawn without their applications
)

// timeline draws waves, cutovers, freezes and loads on one axis of time.
type timeline struct {
	*page
	drawing
	from, until inventory.Date // until excluded
	y           float64
}

func (p *page) timeline(plan *planner.Plan) template.HTML {
	if len(plan.Waves) == 0 {
		return ""
	}
	t := &timeline{page: p, drawing: drawing{width: chartWidth, rtl: p.rtl()}, y: headHeight}
	t.from, t.until = extent(plan)
	rows, detailed := t.rows(plan)
	freezes := p.freezes(t.from, t.until-1)
	bottom := headHeight + rows + freezeHeight(freezes)
	t.b.WriteString(`<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" class="hatch"/></pattern></defs>`)
	t.freezeBands(freezes, bottom)
	t.months(bottom)
	t.freezeRows(freezes)
	for i := range plan.Waves {
		t.drawWave(&plan.Waves[i], detailed)
	}
	t.loads(plan)
	return t.svg(bottom+6, "gantt", p.t("plan.timeline.alt"))
}

// extent widens the plan's days to whole months.
func extent(plan *planner.Plan) (from, until inventory.Date) {
	from, until = plan.Waves[0].Start, plan.Waves[0].End
	for _, w := range plan.Waves {
		from, until = min(from, w.Start), max(until, w.End)
		for _, p := range w.Placements {
			until = max(until, p.Cutover)
		}
	}
	from = from.AddDays(1 - from.Time().Day())
	until = until.AddDays(1 - until.Time().Day()).AddMonths(1)
	return from, until
}

// rows is the height of what comes below the axis.
func (t *timeline) rows(plan *planner.Plan) (height float64, detailed bool) {
	placements := 0
	for _, w := range plan.Waves {
		placements += len(w.Placements)
	}
	detailed = placements <= maxAppLines
	height = waveHeight * float64(len(plan.Waves))
	if detailed {
		height += appHeight * float64(placements)
	}
	if n := len(resources(plan)); n > 0 {
		height += loadHeight * float64(n+1)
	}
	return height, detailed
}

// at is where a day begins on the axis.
func (t *timeline) at(d inventory.Date) float64 {
	share := float64(d-t.from) / float64(t.until-t.from)
	return labelWidth + min(max(share, 0), 1)*(chartWidth-labelWidth)
}

// months draws the axis: a line per month, and as many labels as there is room for.
func (t *timeline) months(bottom float64) {
	width := t.at(t.from.AddMonths(1)) - t.at(t.from)
	room := 52.0
	if t.drawing.rtl {
		room = 60
	}
	step := 1
	for step*int(width*10) < int(room*10) && step < 12 {
		step++
		if step == 5 {
			step = 6
		} else if step > 6 {
			step = 12
		}
	}
	shownYear := 0
	for i, d := 0, t.from; d < t.until; i, d = i+1, d.AddMonths(1) {
		x, year := t.at(d), d.Time().Year()
		if i%step == 0 {
			t.line(x, 26, x, bottom, "grid")
			t.text(x+4, 40, begin, "axis", t.month(d, false))
		}
		if year != shownYear {
			t.text(x+4, 20, begin, "axis year", itoa(year))
			shownYear = year
		}
	}
	t.line(0, headHeight, chartWidth, headHeight, "base")
}

func (t *timeline) drawWave(w *planner.Wave, detailed bool) {
	x, end := t.at(w.Start), t.at(w.End+1)
	label := t.say("wave", "n", t.n(w.Number)).String()
	if w.Pilot {
		label += " · " + t.page.t("wave.pilot")
	}
	t.group(label + " · " + t.date(w.Start) + " – " + t.date(w.End))
	t.text(0, t.y+20, begin, "wave-label", label)
	class := "wave"
	if w.Pilot {
		class = "wave pilot"
	}
	t.rect(x, t.y+7, max(end-x, 3), waveHeight-13, 3, class)
	size := t.count("wave.size", len(w.Placements)).String()
	if end-x > 110 {
		t.text((x+end)/2, t.y+19.5, middle, "wave-text", size)
	} else {
		t.beside(x, end, t.y+19.5, "axis", size, 90)
	}
	t.end()
	t.y += waveHeight
	if detailed {
		for i := range w.Placements {
			t.placement(w, &w.Placements[i])
		}
	}
}

// beside writes a text after a bar, or before it where the picture ends.
func (t *timeline) beside(x, end, y float64, class, s string, room float64) {
	if end+room > chartWidth {
		t.text(x-8, y, finish, class, s)
		return
	}
	t.text(end+8, y, begin, class, s)
}

func (t *timeline) placement(w *planner.Wave, pl *planner.Placement) {
	cut := t.at(pl.Cutover) + (t.at(pl.Cutover+1)-t.at(pl.Cutover))/2
	if pl.Cutover == 0 {
		cut = t.at(w.End + 1)
	}
	app, target := t.names.application(pl.Application), t.names.target(pl.Target)
	t.group(app + t.page.t("arrow") + target + " · " + t.date(pl.Cutover))
	t.text(12, t.y+14, begin, "app-label", fit(app, 32))
	t.line(t.at(w.Start), t.y+10, cut, t.y+10, "run")
	t.diamond(cut, t.y+10, 5, "cutover")
	t.beside(t.at(w.Start), cut+4, t.y+14, "axis", fit(target, 26), 150)
	t.end()
	t.y += appHeight
}

// resources lists what the waves load, each once, in the plan's own order.
func resources(plan *planner.Plan) []planner.Load {
	var out []planner.Load
	for _, w := range plan.Waves {
		for _, l := range w.Loads {
			if !slices.ContainsFunc(out, func(o planner.Load) bool { return sameResource(o, l) }) {
				out = append(out, l)
			}
		}
	}
	return out
}

func sameResource(a, b planner.Load) bool { return a.Kind == b.Kind && a.Resource == b.Resource }
