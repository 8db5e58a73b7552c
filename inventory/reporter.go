package inventory

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

const (
	maxDiagnostics = 1000 // kept in all
	maxPerCause    = 20   // kept per file and code
	maxDecoded     = 100  // kept per file and code until they are sorted
)

// reporter collects diagnostics during one load.
type reporter struct {
	files         *fileSet
	diags         Diagnostics
	dropped       int
	droppedErrors bool
	remedy        func(badRef) message // for references that name nothing; nil for none
	quoted        *file                // the file quoted last
	text          []byte               // of it
	compared      int                  // words compared in search of those that were meant, while reading
}

func (r *reporter) report(d Diagnostic) { r.diags = append(r.diags, d.rendered(false)) }

// nearest is the search for words that were meant, within bounds for all that a load does. candidates are made only if there is time.
func (r *reporter) nearest(word string, n int, candidates func() []string) []string {
	if r == nil {
		return nearest.Words(word, candidates(), 3)
	}
	if r.compared += n; r.compared > maxComparisons {
		return nil
	}
	return nearest.Words(word, candidates(), 3)
}

// sorted resolves places, sorts, and keeps at most maxDiagnostics, and maxPerCause of one code in one file. Errors go before warnings
// when there are too many. What takes time, snippets and remedies, is made for those that are kept only.
func (r *reporter) sorted() Diagnostics {
	for i := range r.diags {
		r.diags[i].Place = r.files.position(r.diags[i].pos)
	}
	slices.SortStableFunc(r.diags, func(a, b Diagnostic) int {
		return cmp.Or(strings.Compare(a.Place.File, b.Place.File), cmp.Compare(a.Place.Line, b.Place.Line),
			cmp.Compare(a.Place.Column, b.Place.Column), strings.Compare(a.Code, b.Code), strings.Compare(a.Summary, b.Summary))
	})
	chosen := make([]bool, len(r.diags))
	total := r.choose(Error, 0, chosen)
	r.choose(Warning, total, chosen)
	var kept Diagnostics
	for i, d := range r.diags {
		if !chosen[i] {
			continue
		}
		r.quote(&d)
		r.relate(&d)
		if d.ref != nil && r.remedy != nil {
			d.fix = r.remedy(*d.ref)
		}
		d.ref = nil
		kept = append(kept, d.rendered(false))
	}
	if r.dropped > 0 {
		severity := Warning
		if r.droppedErrors {
			severity = Error
		}
		kept = append(kept, Diagnostic{
			Severity: severity, Code: codeTruncated,
			summary: say("%d more diagnostics are not shown", r.dropped), fix: say("put the ones above right first"),
		}.rendered(false))
	}
	return kept
}

// choose marks the first diagnostics of a severity, counts the others as dropped, and returns the number marked so far.
func (r *reporter) choose(severity DiagnosticSeverity, total int, chosen []bool) int {
	perCause := map[[2]string]int{}
	for i, d := range r.diags {
		if d.Severity != severity {
			continue
		}
		cause := [2]string{d.Place.File, d.Code}
		if perCause[cause] >= maxPerCause || total >= maxDiagnostics {
			r.dropped++
			r.droppedErrors = r.droppedErrors || severity == Error
			continue
		}
		perCause[cause]++
		total++
		chosen[i] = true
	}
	return total
}

// relate names the other place of two.
func (r *reporter) relate(d *Diagnostic) {
	if place := r.files.position(d.other); place.File != "" {
		d.Related = &place
		d.detail = d.otherly.at(place)
	}
}

// quote gives a diagnostic the line it is about.
func (r *reporter) quote(d *Diagnostic) {
	f := r.files.lookup(d.pos)
	if f == nil || f.again == nil || d.Place.Line == 0 {
		return
	}
	if r.quoted != f {
		r.quoted, r.text = f, f.again()
	}
	begin := f.lines.begin(d.Place.Line)
	if int(begin) > len(r.text) {
		return // the file changed since
	}
	line := r.text[begin:]
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = bytes.TrimSuffix(line[:i], []byte("\r"))
	}
	at := d.Place.Column - 1
	if d.end > d.pos {
		d.Length = max(0, min(int(d.end-d.pos), len(line)-at))
	}
	s := newSnippet(line, at, d.Length)
	d.Snippet, d.quoted = s.text, quotedAt(line, at, d.Length, s)
	d.quoted.offset = int(begin)
}
