package inventory

import (
	"bytes"
	"slices"
	"strings"
)

// Apply changes the text of an inventory's files, by name, as the edits say, and returns those that change. Everything else in a file
// stays as it is, byte by byte: order, layout and comments. A comment that stands inside a value or block that goes is kept on a line
// of its own, except for those in blocks that Delete takes out. Inserted lines stand where the reference has them, beside their
// neighbours, and end as the file's lines do; a block that was in the canonical layout is in it afterwards.
//
// All files of an inventory can be given, or those alone that hold the blocks to edit; those in JSON are passed over. When there is an error nothing is returned:
// a path that names nothing, a value the fact cannot hold, two edits that give one fact different values, a file that cannot be read, a
// required fact that would be missing. References to other blocks are not checked; Load does that.
//
// Edits of one block are applied in the order given; Set to what is stated already changes nothing. Apply with the edits of
// [Edits] means what [Inventory.With] means.
func Apply(files map[string][]byte, edits ...Edit) (changed map[string][]byte, diags Diagnostics) {
	a := &applying{files: files, changed: map[string][]byte{}}
	a.plan(edits)
	if len(a.diags) > 0 {
		return nil, a.diags
	}
	spots := a.locate()
	if len(a.diags) > 0 {
		return nil, a.diags
	}
	for _, name := range sortedNames(spots) {
		a.edit(name, spots[name])
	}
	a.add()
	for name, text := range a.changed {
		a.checkFile(name, text)
	}
	if len(a.diags) > 0 {
		slices.SortStableFunc(a.diags, func(x, y Diagnostic) int { return strings.Compare(x.Place.File, y.Place.File) })
		return nil, a.diags
	}
	return a.changed, nil
}

// applying is one run of Apply.
type applying struct {
	files   map[string][]byte
	refs    []Ref          // blocks to edit, in the order met
	edits   map[Ref][]Edit // of each of them
	added   []Edit
	changed map[string][]byte
	diags   Diagnostics
}

func (a *applying) fail(code, file string, summary, fix message) {
	a.diags = append(a.diags, Diagnostic{Severity: Error, Code: code, summary: summary, fix: fix, Place: Position{File: file}}.rendered(false))
}

// plan sorts the edits by block, and finds those that contradict each other.
func (a *applying) plan(edits []Edit) {
	a.edits = map[Ref][]Edit{}
	set := map[Path]Edit{}
	for _, e := range edits {
		if problem := e.problem(); !problem.empty() {
			a.fail(codeType, "", problem, message{})
			continue
		}
		if e.op == opAdd {
			a.added = append(a.added, e)
			continue
		}
		if e.op != opStatement {
			first, twice := set[e.path]
			if twice && !first.same(e) {
				a.fail(codeContradict, "", say("two edits contradict each other: %s, and %s", first, e), say("keep one of the two"))
			}
			if twice {
				continue
			}
			set[e.path] = e
		}
		ref := e.path.block()
		if kindNamed(string(ref.Kind)) == nil && ref != headerRef {
			a.fail(codeReference, "", say("%q names no fact or block", e.path),
				say("write the reference of a block, then attribute and nested block names, such as application.permis.rto"))
			continue
		}
		if a.edits[ref] == nil {
			a.refs = append(a.refs, ref)
		}
		a.edits[ref] = append(a.edits[ref], e)
	}
}

// headerRef stands for the inventory block, which has no id.
var headerRef = Ref{Kind: "inventory"}

// block is Block, and also knows the header.
func (p Path) block() Ref {
	if strings.HasPrefix(string(p), "inventory.") {
		return headerRef
	}
	return p.Block()
}

// edit changes the blocks of one file.
func (a *applying) edit(name string, spots []spot) {
	src := a.files[name]
	var out []byte
	done := 0
	for _, s := range spots {
		t := newBlockText(src[s.start:s.end], lineEndOf(src))
		if err := t.apply(a.edits[s.ref]); err != nil {
			a.diags = append(a.diags, err.diagnostic(name))
			continue
		}
		if t.gone {
			from, to := t.around(src, s.start, s.end)
			out = append(out, src[done:from]...)
			done = to
			continue
		}
		if !bytes.Equal(t.text, src[s.start:s.end]) {
			line := bytes.Count(out, []byte("\n")) + bytes.Count(src[done:s.start], []byte("\n"))
			a.checkBlock(name, line, src[s.start:s.end], t.text)
		}
		out = append(append(out, src[done:s.start]...), t.text...)
		done = s.end
	}
	if out = append(out, src[done:]...); !bytes.Equal(out, src) {
		a.changed[name] = out
	}
}

// checkBlock reports what the edits made wrong: problems of the new text that the old one did not have. The block is read on its own,
// so what depends on others is left to Load.
func (a *applying) checkBlock(name string, line int, before, after []byte) {
	was := map[[2]string]int{}
	for _, d := range problemsAlone(before) {
		was[[2]string{d.Code, d.Summary}]++
	}
	for _, d := range problemsAlone(after) {
		key := [2]string{d.Code, d.Summary}
		if was[key]--; was[key] >= 0 {
			continue
		}
		d.Place.File = name
		d.Place.Line += line
		a.diags = append(a.diags, d)
	}
}

// problemsAlone lists the errors of a block's text that do not depend on other blocks.
func problemsAlone(text []byte) Diagnostics {
	_, diags := Parse("", text, LoadOptions{AsOf: 1})
	return slices.DeleteFunc(diags, func(d Diagnostic) bool {
		switch d.Code {
		case codeHeader, codeReference, codeCannotCheck, codeTruncated, codeLookalike:
			return true
		}
		return d.Severity != Error
	})
}

// checkFile reports a file that has outgrown the loader's limits.
func (a *applying) checkFile(name string, text []byte) {
	if len(text) > maxFileBytes {
		a.fail(codeTooBig, name, fileOver(name, maxFileBytes), message{})
	} else if v := guard(text); v != nil {
		a.fail(v.code, name, v.summary, v.fix)
	}
}

// lineEndOf returns how the lines of a file end; as on Unix when it has none.
func lineEndOf(src []byte) string {
	if i := bytes.IndexByte(src, '\n'); i > 0 && src[i-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}
