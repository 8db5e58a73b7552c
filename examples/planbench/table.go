package main

import (
	"encoding/json"
	"fmt"
	"io"
	"path"
	"text/tabwriter"
)

// printer writes results.
type printer struct {
	row func(result) error
	end func() error
}

// newLines writes one JSON object a line, at once.
func newLines(w io.Writer) printer {
	encoder := json.NewEncoder(w)
	return printer{row: func(r result) error { return encoder.Encode(r) }, end: func() error { return nil }}
}

// set adds up the results of one folder.
type set struct {
	name                                 string
	rows, solved, reached, below, proved int
	above, open, seconds                 float64
}

// newTable collects results and writes one line a folder, in the order in which folders come.
func newTable(w io.Writer) printer {
	var sets []*set
	byName := map[string]*set{}
	add := func(r result) error {
		name := path.Dir(r.File)
		s := byName[name]
		if s == nil {
			s = &set{name: name}
			byName[name], sets = s, append(sets, s)
		}
		s.add(r)
		return nil
	}
	return printer{row: add, end: func() error { return writeTable(w, sets) }}
}

func (s *set) add(r result) {
	s.rows++
	s.seconds += r.Seconds
	if r.Error != "" {
		return
	}
	s.solved++
	if r.Upper <= r.row.Upper {
		s.reached++
	}
	if r.Upper < r.row.Upper {
		s.below++
	}
	if r.Proved {
		s.proved++
	}
	s.above += share(r.Upper-r.row.Upper, r.row.Upper)
	s.open += share(r.Upper-r.Lower, r.Upper)
}

func share(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func writeTable(w io.Writer, sets []*set) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "set\trows\tsolved\tat or below best\tstrictly below\tproved\tmean above best\tmean gap\tmean seconds\t")
	for _, s := range sets {
		percent := func(n int) string { return fmt.Sprintf("%.1f %%", 100*share(n, s.rows)) }
		mean := func(sum float64) string {
			if s.solved == 0 {
				return "-"
			}
			return fmt.Sprintf("%.2f %%", 100*sum/float64(s.solved))
		}
		fmt.Fprintf(t, "%s\t%d\t%d\t%s\t%s\t%s\t%s\t%s\t%.2f\t\n", s.name, s.rows, s.solved, percent(s.reached), percent(s.below), percent(s.proved),
			mean(s.above), mean(s.open), s.seconds/float64(s.rows))
	}
	return t.Flush()
}
