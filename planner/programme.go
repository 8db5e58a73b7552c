package planner

import (
	"fmt"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// defaultWaveLength is the length of a wave, in days, when the programme does not state one.
const defaultWaveLength = 28

// longestProgramme is how far a programme without an end is looked at, in days: a century.
const longestProgramme = 36525

// programme says how waves are cut.
type programme struct {
	id      string
	start   inventory.Date
	until   inventory.Date // 0: open
	length  int            // of a wave, in days
	pilots  int            // first waves kept for pilots
	most    int64          // applications per wave; 0: no limit
	horizon limit          // until as a limit
	begin   Statement      // of start
	cap     Statement      // of most
	lead    Statement      // of pilots
}

// chooseProgramme reads the programme the options name, the first one, or assumes one.
func (d *draft) chooseProgramme() error {
	var block *inventory.Programme
	for _, p := range d.inv.Programmes {
		if d.opt.Programme == "" || p.ID == d.opt.Programme {
			block = p
			break
		}
	}
	if block == nil && d.opt.Programme != "" {
		return fmt.Errorf("planner: no programme is called %q: declare it, or leave Options.Programme empty", d.opt.Programme)
	}
	d.cal = d.chooseCalendar(block)
	d.prog = &programme{length: defaultWaveLength}
	if block == nil {
		d.prog.start = d.firstWorkingDay()
		d.assume("programme.start", fmt.Sprintf("no programme is stated; waves of four weeks are taken to start on %s, the first working day after the as-of date", d.prog.start))
		d.prog.begin = Statement{Fact: "programme.start", Text: fmt.Sprintf("the programme is taken to start on %s", d.prog.start)}
		return nil
	}
	d.readProgramme(block)
	return nil
}

func (d *draft) readProgramme(b *inventory.Programme) {
	p := d.prog
	p.id = b.ID
	path := func(name string) inventory.Path { return pathOf(inventory.KindProgramme, b.ID, name) }
	if start, ok := b.Start.Value(); ok {
		p.start = start
	} else {
		p.start = d.firstWorkingDay()
		d.assume(path("start"), fmt.Sprintf("the start is not known; %s is taken, the first working day after the as-of date", p.start))
	}
	if length, ok := b.WaveLength.Value(); ok {
		p.length = min(max(1, length.Days()), longestProgramme)
	} else {
		d.assume(path("wave_length"), "the length of a wave is not stated; four weeks are taken")
	}
	if until, ok := b.Until.Value(); ok {
		p.until = until
		s := d.statement(path("until"), fmt.Sprintf("programme %s ends on %s", b.ID, until), b.Until.Pos())
		p.horizon = limit{date: until, kind: "until", statement: s}
	}
	p.begin = d.statement(path("start"), fmt.Sprintf("programme %s starts on %s", b.ID, p.start), b.Start.Pos())
	p.pilots = int(min(max(0, b.Pilots.Or(0)), longestProgramme))
	p.lead = d.statement(path("pilots"), fmt.Sprintf("programme %s keeps its first %s for pilots", b.ID, count(p.pilots, "wave")), b.Pilots.Pos())
	if most, ok := b.MaxApplications.Value(); ok {
		p.most = max(1, most)
		p.cap = d.statement(path("max_applications"), fmt.Sprintf("programme %s moves at most %d applications in a wave", b.ID, p.most), b.MaxApplications.Pos())
	} else {
		d.assume(path("max_applications"), "no greatest number of applications per wave is stated; none is applied")
	}
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
