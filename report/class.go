package report

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// component is one component of a class at both ends of its interval.
type component struct {
	key    string // name in the class's JSON
	level  string
	open   bool
	bottom bool // at the bottom whatever the unknown facts are
}

// class writes the components of an application's class that are not at the bottom, each with the paths that raised it.
func (p *page) class(a *readiness.Application) []classRow {
	var out []classRow
	for _, c := range p.components(a.Class) {
		if c.bottom {
			continue
		}
		row := classRow{Component: p.t("class." + c.key), Level: c.level, Open: c.open}
		for _, why := range a.Why {
			if why.Component == c.key {
				row.Why = append(row.Why, p.why(why))
			}
		}
		out = append(out, row)
	}
	return out
}

func (p *page) components(i policy.Interval) []component {
	lo, hi := i.Lo, i.Hi
	return []component{
		p.rank("confidentiality", lo.Confidentiality, hi.Confidentiality),
		p.rank("integrity", lo.Integrity, hi.Integrity),
		p.rank("availability", lo.Availability, hi.Availability),
		p.marks(lo.Marks, hi.Marks),
		p.level("secrecy", p.or("secrecy."+lo.Secrecy.String(), ""), p.or("secrecy."+hi.Secrecy.String(), ""), hi.Secrecy == 0),
		p.level("system", lo.System.String(), hi.System.String(), hi.System == 0),
		p.flag("sensitive_data", lo.SensitiveData, hi.SensitiveData),
		p.flag("sensitive_system", lo.SensitiveSystem, hi.SensitiveSystem),
		p.flag("vital", lo.Vital, hi.Vital),
	}
}

func (p *page) rank(key string, lo, hi uint8) component {
	return component{key: key, level: span(int(lo), int(hi)), open: lo != hi, bottom: hi == 0}
}

func (p *page) flag(key string, lo, hi bool) component {
	level := p.t("yes")
	if !lo {
		level = p.t("perhaps")
	}
	return component{key: key, level: level, open: lo != hi, bottom: !hi}
}

func (p *page) marks(lo, hi policy.Marks) component {
	sure, open := p.markNames(lo), p.markNames(hi&^lo)
	level := strings.Join(sure, p.t("comma"))
	if len(open) > 0 {
		more := p.t("perhaps") + p.t("colon") + strings.Join(open, p.t("comma"))
		if level != "" {
			level += p.t("semicolon")
		}
		level += more
	}
	return component{key: "personal", level: level, open: len(open) > 0, bottom: hi == 0}
}

func (p *page) markNames(m policy.Marks) []string {
	var out []string
	for _, n := range m.Names() {
		out = append(out, p.or("mark."+n, n))
	}
	return out
}

// why says where a component comes from: the block that states it, and the flows it came along.
func (p *page) why(w policy.Why) line {
	out := p.say("class.own", "origin", p.names.of(w.Origin))
	if len(w.Path) > 0 {
		out = p.say("class.along", "origin", p.names.of(w.Origin), "path", p.path(w.Path))
	}
	for i, id := range w.Rules {
		sep := p.t("comma")
		if i == 0 {
			sep = " · "
		}
		out = append(append(out, piece{text: sep}), p.rule(id).Link...)
	}
	return out
}

// path writes the applications along a path, from the origin to the classified one.
func (p *page) path(steps []policy.Step) line {
	out := line{p.application(steps[0].From)}
	for _, s := range steps {
		out = append(out, piece{text: p.t("arrow")}, p.application(s.To))
	}
	return out
}

func (p *page) level(key, lo, hi string, bottom bool) component {
	if lo == hi {
		return component{key: key, level: lo, bottom: bottom}
	}
	return component{key: key, level: lo + "–" + hi, open: true, bottom: bottom}
}
