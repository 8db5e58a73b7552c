package inventory

import (
	"bytes"
	"context"
	"errors"
	"io"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
)

// reader reads files for one load.
type reader struct {
	cache *Cache // or nil
}

// read reads one file piece by piece; a big one on all cores. No more of its text is held than the pieces at work. A file with a place
// that the guard refuses gives that and nothing else.
func (r reader) read(ctx context.Context, f *file, from io.Reader) (*parsed, error) {
	if strings.HasSuffix(f.name, SuffixJSON) {
		return readJSON(f, from)
	}
	s := splitter{r: from, left: int(f.size), known: r.cache.open(f.name)}
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	defer func() { // an error below must not leave work behind
		_ = group.Wait()
		s.release()
	}()
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
			_ = worker.Raise(group.Wait())
			return refuse(f, v, append(results, &parsed{lines: lineStarts(s.buf, s.offset)})), nil
		}
		out := newParsed()
		results = append(results, out)
		if p.offset == 0 && s.left == 0 && len(s.buf) == 0 {
			r.piece(p, f, out) // the only piece
			continue
		}
		group.Go(func() error {
			return worker.Try(func() error {
				r.piece(p, f, out)
				return nil
			})
		})
	}
	_ = worker.Raise(group.Wait()) // decoding has no errors, it has diagnostics
	r.save(f, s.known, results)
	return joined(results), nil
}

// readJSON reads a file in JSON, whole: what a program writes for programs is rarely big.
func readJSON(f *file, from io.Reader) (*parsed, error) {
	s := splitter{r: from, left: int(f.size)}
	for s.left > 0 {
		if err := s.fill(); err != nil {
			return nil, err
		}
	}
	return decodeJSON(f, s.buf), nil
}

// piece reads one piece that was guarded, now or when it was kept.
func (r reader) piece(p piece, f *file, out *parsed) {
	if p.kept != nil {
		if err := recall(p.kept, f, p.offset, out); err == nil {
			out.kept = keptPiece{len(p.src), p.hash, p.kept}
			return
		}
		*out = *newParsed()
	}
	p.decode(f, out)
	if r.cache != nil {
		out.kept = keptPiece{len(p.src), p.hash, out.keep(f, p.offset)}
	}
}

// save writes the file's entry when it is not what the cache has already.
func (r reader) save(f *file, known *keptFile, results []*parsed) {
	if r.cache == nil {
		return
	}
	var pieces []keptPiece
	for _, p := range results {
		if p.kept.data != nil {
			pieces = append(pieces, p.kept)
		}
		p.kept = keptPiece{}
	}
	same := func(a, b keptPiece) bool { return a.hash == b.hash }
	if !slices.EqualFunc(pieces, known.pieces, same) {
		r.cache.write(f.name, pieces)
	}
}

// refuse is what a file gives that the guard refuses: the lines up to there, and why.
func refuse(f *file, v *violation, before []*parsed) *parsed {
	d := newDecoder(f, newParsed())
	defer d.done()
	for _, p := range before {
		d.out.addLines(p.lines)
	}
	d.out.broken = true
	d.report(v.code, f.pos(v.offset), f.pos(v.offset+1), v.summary, message{}, v.fix)
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
