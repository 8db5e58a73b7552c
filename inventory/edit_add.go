package inventory

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// add puts new blocks at the end of their files.
func (a *applying) add() {
	var refs []Ref
	views := map[string][]blockView{}
	for _, e := range a.added {
		view, ok := viewOf(e.block)
		if !ok {
			a.fail(codeBlock, e.file, say("%T is no block that can be added", e.block),
				say("give a pointer to a block's struct, such as *Application"))
			continue
		}
		ref := view.Ref()
		if problem, fix := problemWithID(ref.ID); !problem.empty() {
			a.fail(codeEncoding, e.file, say("%s: %s", ref.Kind, problem), fix)
			continue
		}
		if slices.Contains(refs, ref) {
			a.fail(codeDuplicate, e.file, say("%s is to be added twice", ref), say("add it once"))
			continue
		}
		refs = append(refs, ref)
		views[e.file] = append(views[e.file], view)
	}
	for _, ref := range a.declared(refs) {
		a.fail(codeDuplicate, "", say("%s exists already and cannot be added", ref), say("set its facts, or choose another id"))
	}
	for _, name := range sortedNames(views) {
		a.append(name, views[name])
	}
}

// viewOf returns the view of a block's struct; false for anything else.
func viewOf(block any) (blockView, bool) {
	v := reflect.ValueOf(block)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return blockView{}, false
	}
	for _, e := range kinds {
		if e.typ != v.Type().Elem() {
			continue
		}
		kind := e.kind
		if d, ok := block.(*Dataset); ok {
			kind = d.Ref().Kind
		}
		return blockView{kind, block, blockOf(block)}, true
	}
	return blockView{}, false
}

// declared lists those of the blocks that the files hold.
func (a *applying) declared(refs []Ref) []Ref {
	if len(refs) == 0 {
		return nil
	}
	probe := &applying{refs: refs, files: a.files, edits: map[Ref][]Edit{}}
	for _, ref := range refs {
		probe.edits[ref] = []Edit{{}}
	}
	var out []Ref
	for _, name := range sortedNames(a.files) {
		if len(refs) <= few && !probe.mentioned(a.files[name]) {
			continue
		}
		spots, _ := probe.spotsOf(name)
		for _, s := range spots {
			out = append(out, s.ref)
		}
	}
	return out
}

// append writes blocks at the end of a file.
func (a *applying) append(name string, views []blockView) {
	src, edited := a.changed[name]
	if !edited {
		src = a.files[name]
	}
	if _, old := a.files[name]; !old && !strings.HasSuffix(name, Suffix) {
		a.fail(codeRead, name, say("a file called %q would not be read as part of the inventory", name),
			say("choose a name that ends in %s", Suffix))
		return
	}
	if _, problems := Format(name, src); problems.HasErrors() {
		a.diags = append(a.diags, problems...)
		return
	}
	eol := lineEndOf(src)
	out := bytes.Clone(src)
	for _, view := range views {
		if len(out) > 0 && !bytes.HasSuffix(out, []byte("\n")) {
			out = append(out, eol...)
		}
		if len(out) > 0 && !bytes.HasSuffix(out, []byte(eol+eol)) {
			out = append(out, eol...)
		}
		block := strings.ReplaceAll(encodedBlock(view), "\n", eol)
		a.checkBlock(name, bytes.Count(out, []byte("\n")), nil, []byte(block))
		out = append(out, block...)
	}
	a.changed[name] = out
}

func encodedBlock(view blockView) string {
	e := &encoder{}
	fmt.Fprintf(&e.b, "%s %s {\n", view.kind, Quote(view.block.ID))
	e.body(reflect.ValueOf(view.value).Elem(), "  ")
	e.b.WriteString("}\n")
	return e.b.String()
}
