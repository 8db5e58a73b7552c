package report

import (
	"slices"
	"strconv"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// heat is the table of applications and dimensions.
type heat struct {
	Dimensions []string
	Median     []heatCell
	Rows       []heatRow
	Limited    line
}

type heatRow struct {
	Name, Anchor, Search string
	Best                 outcomeView
	Cells                []heatCell
}

// heatCell is a score: its text, and the bands its two ends fall in.
type heatCell struct {
	Text      string
	Low, High string
	None      bool
}

// bands are the lower ends of the colours, so that the number and not the colour carries the value.
var bands = []int{0, 40, 60, 80, 95}

func band(score int) string {
	b := 0
	for i, low := range bands {
		if score >= low {
			b = i
		}
	}
	return strconv.Itoa(b)
}

// Bands describes the colours, lowest first.
func (p *page) Bands() []heatCell {
	out := make([]heatCell, len(bands))
	for i, low := range bands {
		high := 100
		if i+1 < len(bands) {
			high = bands[i+1] - 1
		}
		out[i] = heatCell{Text: span(low, high), Low: strconv.Itoa(i), High: strconv.Itoa(i)}
	}
	return out
}

func scoreCell(low, high int) heatCell {
	return heatCell{Text: span(low, high), Low: band(low), High: band(high)}
}

// Heat makes the table.
func (p *page) Heat() heat {
	apps := p.doc.Assessment.Applications
	h := heat{Limited: p.limited(len(apps), maxRows)}
	for _, d := range policy.Dimensions() {
		h.Dimensions = append(h.Dimensions, p.t("dimension."+d.String()))
		h.Median = append(h.Median, medianCell(apps, d))
	}
	for i := range apps[:min(len(apps), maxRows)] {
		a := &apps[i]
		r := heatRow{Name: clean(p.names.application(a.ID)), Anchor: p.anchor(a.ID), Search: p.searchText(a.ID), Best: p.outcome(a.Prospect())}
		for _, d := range policy.Dimensions() {
			r.Cells = append(r.Cells, cellOf(a, d))
		}
		h.Rows = append(h.Rows, r)
	}
	return h
}

func cellOf(a *readiness.Application, d policy.Dimension) heatCell {
	for _, s := range a.Scores {
		if s.Dimension == d {
			return scoreCell(s.Low, s.High)
		}
	}
	return heatCell{None: true}
}

// medianCell is the lower median of both ends over all applications.
func medianCell(apps []readiness.Application, d policy.Dimension) heatCell {
	var low, high []int
	for i := range apps {
		for _, s := range apps[i].Scores {
			if s.Dimension == d {
				low, high = append(low, s.Low), append(high, s.High)
			}
		}
	}
	if len(low) == 0 {
		return heatCell{None: true}
	}
	slices.Sort(low)
	slices.Sort(high)
	return scoreCell(low[(len(low)-1)/2], high[(len(high)-1)/2])
}
