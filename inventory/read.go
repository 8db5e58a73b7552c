package inventory

import (
	"bytes"
	"context"
	"errors"
	"io"
	"runtime"

	"golang.org/x/sync/errgroup"
)

// readPieces reads one file piece by piece; a big one on all cores. No more of its text is held than the pieces at work. A file with a
// place that the guard refuses gives that and nothing else.
func readPieces(ctx context.Context, f *file, r io.Reader) (*parsed, error) {
	s := splitter{r: r, left: int(f.size)}
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	defer func() { _ = group.Wait() }() // an error below must not leave work behind
	var results []*parsed
	for {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		p, v, err := s.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if v != nil {
			_ = group.Wait()
			return refuse(f, v, append(results, &parsed{lines: lineStarts(s.buf, s.offset)})), nil
		}
		out := newParsed()
		results = append(results, out)
		if p.offset == 0 && s.left == 0 && len(s.buf) == 0 {
			p.decode(f, out) // the only piece
			continue
		}
		group.Go(func() error {
			p.decode(f, out)
			return nil
		})
	}
	_ = group.Wait() // decoding has no errors, it has diagnostics
	return joined(results), nil
}

// refuse is what a file gives that the guard refuses: the lines up to there, and why.
func refuse(f *file, v *violation, before []*parsed) *parsed {
	d := &decoder{file: f, out: newParsed()}
	for _, p := range before {
		d.out.addLines(p.lines)
	}
	d.out.broken = true
	d.report(v.code, f.pos(v.offset), f.pos(v.offset+1), v.summary, "", v.fix)
	return d.out
}

// lineStarts returns where the lines of a text begin, given where it begins itself.
func lineStarts(text []byte, offset int) []uint32 {
	starts := make([]uint32, 1, 2+bytes.Count(text, []byte{'\n'}))
	starts[0] = uint32(offset)
	for i := 0; ; {
		n := bytes.IndexByte(text[i:], '\n')
		if n < 0 {
			return starts
		}
		i += n + 1
		starts = append(starts, uint32(offset+i))
	}
}
