package inventory

import (
	"bytes"
	"context"
	"slices"
	"sort"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// BlockReader reads the blocks of an inventory one file at a time, each as its own file states it: for tools that compare or index
// inventories larger than memory. Templates and defaults are not applied, references are not checked, and nothing is sorted.
//
// Locals and variables may be declared in any file: give every file to Declare before the first goes to Read. The zero BlockReader is
// ready for use, by one goroutine.
type BlockReader struct {
	declared []*parsed
	files    fileSet
	values   *values
}

// FileBlock is a top-level block in its file.
type FileBlock struct {
	Ref   Ref
	Block any // a pointer to one of the inventory's structs

	// Start and End are where its text begins and ends, in bytes; a comment may stand behind the closing brace. Both are 0 in JSON.
	Start, End int

	// Open says that the block names a variable that has no value here, so that some of its facts are not known.
	Open bool

	file *file
}

// Position resolves the place of the block or of one of its facts.
func (b FileBlock) Position(p Pos) Position { return b.file.position(p) }

// FileAccount is what a file holds besides its blocks.
type FileAccount struct {
	Headers    int // inventory blocks
	Workspaces int // workspace blocks
	Moves      []Moved
}

// Declare takes the locals and variables of a file. Problems are left to Read.
func (r *BlockReader) Declare(filename string, src []byte) {
	if !bytes.Contains(src, []byte("locals")) && !bytes.Contains(src, []byte("var")) {
		return
	}
	f := r.files.add(filename, len(src))
	p, err := reader{}.read(context.Background(), f, bytes.NewReader(src))
	if err != nil || p.reuse == nil {
		return
	}
	r.values = nil
	r.declared = append(r.declared, &parsed{reuse: &reuse{locals: p.reuse.locals, variables: p.reuse.variables}})
}

// Read gives the blocks of a file to visit, in the order of the file unless they name locals, and says what else it holds. When the text
// has errors, nothing is visited. An error of visit ends the reading and is returned.
func (r *BlockReader) Read(filename string, src []byte, visit func(FileBlock) error) (FileAccount, Diagnostics, error) {
	one := &fileSet{}
	f := one.add(filename, len(src))
	f.again = func() []byte { return src }
	if len(src) > maxFileBytes {
		d := Diagnostic{Severity: Error, Code: codeTooBig, summary: fileOver(filename, maxFileBytes), Place: Position{File: filename}}.rendered(false)
		return FileAccount{}, Diagnostics{d}, nil
	}
	p, err := reader{}.read(context.Background(), f, bytes.NewReader(src))
	if err != nil {
		return FileAccount{}, nil, err
	}
	f.measure(p)
	open := r.settle(f, p)
	if diags := r.problems(one, p); diags.HasErrors() {
		return FileAccount{}, diags, nil
	}
	account := FileAccount{Headers: len(p.headers)}
	if p.reuse != nil {
		account.Workspaces, account.Moves = len(p.reuse.workspaces), p.reuse.moves
	}
	ends := endsOf(filename, src)
	for _, b := range p.blocks {
		out := FileBlock{Ref: b.Ref(), Block: b.value, Open: open[b.block.Pos], file: f}
		if len(ends) > 0 {
			out.Start = int(uint32(b.block.Pos) - f.base)
			out.End = ends[min(sort.SearchInts(ends, out.Start+1), len(ends)-1)]
		}
		if err := visit(out); err != nil {
			return account, nil, err
		}
	}
	return account, nil, nil
}

// settle decodes the blocks that wait for locals and variables, and returns the places of those that still do not know some.
func (r *BlockReader) settle(f *file, p *parsed) map[Pos]bool {
	if p.reuse == nil || len(p.reuse.waiting) == 0 {
		return nil
	}
	if r.values == nil {
		silent := &reporter{files: &r.files}
		r.values = &values{locals: newLocals(r.declared, silent), variables: newGiven(nil, silent).variables(r.declared, silent)}
	}
	open := map[Pos]bool{}
	for i := range p.reuse.waiting {
		if b := &p.reuse.waiting[i]; r.unknown(&b.Body) {
			open[f.pos(int(b.Type.Start))] = true
		}
	}
	total := (maxExpandedTotal + int(f.size)) / nodeBytes
	(&member{sources: []*file{f}, files: []*parsed{p}}).substitute(r.values, &total)
	return open
}

// unknown reports whether a body names a variable without a value.
func (r *BlockReader) unknown(body *syntax.Body) bool {
	for i := range body.Attributes {
		if r.unknownIn(&body.Attributes[i].Expr) {
			return true
		}
	}
	return slices.ContainsFunc(body.Blocks, func(b syntax.Block) bool { return r.unknown(&b.Body) })
}

func (r *BlockReader) unknownIn(e *syntax.Expr) bool {
	if isNamedValue(e) && e.Text == "var" && len(e.Items) == 1 {
		l := r.values.variables[e.Items[0].Text]
		return l != nil && l.expr.Form == faulty
	}
	for i := range e.Items {
		if r.unknownIn(&e.Items[i]) {
			return true
		}
	}
	return false
}

// problems lists what is wrong with the text of a file.
func (r *BlockReader) problems(one *fileSet, p *parsed) Diagnostics {
	rep := &reporter{files: one, diags: p.diags, dropped: p.dropped()}
	rep.droppedErrors = rep.dropped > 0
	return rep.sorted()
}

// endsOf returns where the top-level blocks of a file end: after the line of the closing brace. It is nil for JSON, and the file was
// guarded.
func endsOf(filename string, src []byte) []int {
	if strings.HasSuffix(filename, SuffixJSON) {
		return nil
	}
	var ends []int
	g := scanner{src: src}
	for done := 0; g.i < len(src); {
		if v := g.step(); v != nil {
			break
		}
		if g.cut > done {
			done = g.cut
			ends = append(ends, done)
		}
		g.tokens = 0
	}
	if len(ends) == 0 || ends[len(ends)-1] < len(src) {
		ends = append(ends, len(src))
	}
	return ends
}
