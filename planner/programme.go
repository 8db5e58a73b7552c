package planner

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// defaultWaveLength is the length of a wave, in days, when the programme does not state one.
const defaultWaveLength = 28

// longestProgramme is how far a programme without an end is looked at, in days: a century.
const longestProgramme = 36525

// latestStart is the last day on which a programme can begin, so that no day of a plan lies beyond the year 9999, which no file can state.
const latestStart = lastDate - longestProgramme

// lastDate is the last day of the year 9999.
const lastDate inventory.Date = 2932896

var lateStart = tell.Text{
	En: "the programme would begin on %s: plans look a century ahead, and no date is later than %s: state a start of %s or before",
	Fr: "le programme commencerait le %s : un plan regarde un siècle en avant, et aucune date n’est après le %s : donnez un début au plus tard le %s",
	Ar: "يبدأ البرنامج في %s: تنظر الخطة قرنا إلى الأمام، ولا تاريخ بعد %s: اذكر بداية في %s أو قبله",
}

// checkStart refuses a start that leaves no room for plans.
func (p *programme) checkStart() error {
	if p.start <= latestStart {
		return nil
	}
	return tell.Errorf(lateStart, p.start, lastDate, latestStart)
}

// programme says how waves are cut and what each may hold.
type programme struct {
	id        string
	start     inventory.Date
	until     inventory.Date // 0: open
	length    int            // of a wave, in days
	pilots    int            // first waves kept for pilots
	most      perWave        // applications
	servers   perWave
	risk      perWave
	transfer  inventory.Duration // of a working day, in which links carry data; 0: links limit nothing
	committed map[int]Statement  // by wave, from 0: only what is pinned to it moves in it
	whose     map[string]bool    // administrations; nil: all
	horizon   limit              // until as a limit
	begin     Statement          // of start
	lead      Statement          // of pilots
}

// refs names the programme, unless it was assumed.
func (p *programme) refs() []inventory.Ref {
	if p.id == "" {
		return nil
	}
	return []inventory.Ref{{Kind: inventory.KindProgramme, ID: p.id}}
}

// perWave is a limit on every wave, with others for some.
type perWave struct {
	most      int64 // of every wave
	stated    bool
	waves     map[int]int64 // of some, from 0
	statement Statement
}

// limits reports whether there is a limit at all.
func (c *perWave) limits() bool { return c.stated || len(c.waves) > 0 }

// in is the limit of a wave; all is as much as there can be.
func (c *perWave) in(wave int, all int64) int64 {
	if most, ok := c.waves[wave]; ok {
		return most
	}
	if c.stated {
		return c.most
	}
	return all
}

// chooseProgramme reads the programme the options name, the first one, or assumes one.
func (d *draft) chooseProgramme() error {
	var block *inventory.Programme
	for _, p := range d.inv.Programmes {
		wanted := d.opt.Programme == "" || p.ID == d.opt.Programme
		if wanted && (block == nil || d.compare(inventory.KindProgramme, p.ID, block.ID) < 0) {
			block = p
		}
	}
	if block == nil && d.opt.Programme != "" {
		return fmt.Errorf("planner: no programme is called %q: declare it, or leave Options.Programme empty", d.opt.Programme)
	}
	d.cal = d.chooseCalendar(block)
	d.prog = &programme{length: defaultWaveLength}
	if block == nil {
		d.prog.start = d.startUnstated()
		d.assume("programme.start", say("programme.none", d.prog.start))
		d.prog.begin = d.statement("programme.start", say("programme.taken", d.prog.start), noPlace)
		return d.prog.checkStart()
	}
	d.readProgramme(block)
	return d.prog.checkStart()
}

func (d *draft) readProgramme(b *inventory.Programme) {
	p := d.prog
	p.id = b.ID
	path := func(name string) inventory.Path { return pathOf(inventory.KindProgramme, b.ID, name) }
	if start, ok := b.Start.Value(); ok {
		p.start = start
	} else {
		p.start = d.startUnstated()
		unknown := "start.unknown"
		if p := d.opt.Previous; p != nil && len(p.Waves) > 0 {
			unknown = "start.previous"
		}
		d.assume(path("start"), say(unknown, p.start))
	}
	if length, ok := b.WaveLength.Value(); ok {
		p.length = min(max(1, length.Days()), longestProgramme)
	} else {
		d.assume(path("wave_length"), say("wave_length.unknown"))
	}
	if until, ok := b.Until.Value(); ok {
		p.until = until
		p.horizon = limit{until, &cause{kind: "until", statement: d.statement(path("until"), say("programme.until", b.ID, until), b.Until.Pos())}}
	}
	p.begin = d.statement(path("start"), say("programme.start", b.ID, p.start), b.Start.Pos())
	p.pilots = int(min(max(0, b.Pilots.Or(0)), longestProgramme))
	p.lead = d.statement(path("pilots"), say("programme.pilots", b.ID, p.pilots), b.Pilots.Pos())
	p.transfer = b.TransferTime.Or(0)
	if refs, ok := b.Administrations.Value(); ok && len(refs) > 0 {
		p.whose = map[string]bool{}
		for _, ref := range refs {
			p.whose[ref.ID] = true
		}
	}
	p.most = d.perWave(b, "max_applications", b.MaxApplications, func(w *inventory.Wave) inventory.Fact[int64] { return w.MaxApplications })
	p.servers = d.perWave(b, "max_servers", b.MaxServers, func(w *inventory.Wave) inventory.Fact[int64] { return w.MaxServers })
	p.risk = d.perWave(b, "risk_budget", b.RiskBudget, func(w *inventory.Wave) inventory.Fact[int64] { return w.RiskBudget })
	if !p.most.limits() {
		d.assume(path("max_applications"), say("max_applications.unknown"))
	}
	p.committed = map[int]Statement{}
	for _, w := range b.Waves.Or(nil) {
		if number, ok := w.Number.Value(); ok && number >= 1 && number <= longestProgramme && w.Committed.Or(false) {
			p.committed[int(number)-1] = d.statement(path("wave."+w.ID+".committed"), say("wave.committed", number), w.Committed.Pos())
		}
	}
}

// perWave reads a limit of the programme and those of its waves.
func (d *draft) perWave(b *inventory.Programme, name string, all inventory.Fact[int64], of func(*inventory.Wave) inventory.Fact[int64]) perWave {
	c := perWave{waves: map[int]int64{}}
	path, pos := pathOf(inventory.KindProgramme, b.ID, name), all.Pos()
	c.most, c.stated = all.Value()
	c.most = max(0, c.most)
	var first int64
	for _, w := range b.Waves.Or(nil) {
		number, ok := w.Number.Value()
		most, stated := of(w).Value()
		if ok && stated && number >= 1 && number <= longestProgramme {
			c.waves[int(number)-1] = max(0, most)
			if !c.stated && (first == 0 || number < first) {
				first, pos, path = number, of(w).Pos(), pathOf(inventory.KindProgramme, b.ID, "wave."+w.ID+"."+name)
			}
		}
	}
	switch {
	case c.stated:
		c.statement = d.statement(path, say("programme."+name, b.ID, c.most), pos)
	case c.limits():
		c.statement = d.statement(path, say("programme."+name+".waves", b.ID), pos)
	}
	return c
}

// firstWorkingDay returns the first working day after the as-of date, or the day after it when no day of the next year is one.
func (d *draft) firstWorkingDay() inventory.Date {
	for n := 1; n <= 366; n++ {
		if day := d.inv.AsOf().AddDays(n); d.cal.works(day) {
			return day
		}
	}
	return d.inv.AsOf().AddDays(1)
}
