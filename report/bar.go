package report

import (
	"html/template"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// shareBar draws how many applications have each outcome, best first.
func (p *page) shareBar(count map[readiness.Prospect]int) template.HTML {
	all := 0
	for _, o := range outcomes {
		all += count[o]
	}
	if all == 0 {
		return ""
	}
	d := &drawing{width: 1000, rtl: p.rtl()}
	x, label := 0.0, ""
	for _, o := range outcomes {
		n := count[o]
		if n == 0 {
			continue
		}
		w := 1000 * float64(n) / float64(all)
		v := p.outcome(o)
		d.group(v.Label + p.t("colon") + p.n(n))
		d.rect(x, 0, max(w-4, 2), 20, 0, "s-"+v.Key)
		d.end()
		if label != "" {
			label += p.t("comma")
		}
		label += v.Label + p.t("colon") + p.n(n)
		x += w
	}
	svg := d.svg(20, "share", label)
	return template.HTML(string(svg[:len(`<svg`)]) + ` preserveAspectRatio="none"` + string(svg[len(`<svg`):]))
}
