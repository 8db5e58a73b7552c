package opa

import "strings"

// pathTree holds paths, part by part. A nil tree holds none.
type pathTree struct {
	parts   map[string]*pathTree
	whole   bool // a path ends here: all below is touched
	absence bool // at the root: some rule asks whether facts apply
}

func (t *pathTree) add(path string) {
	if strings.HasPrefix(path, "input.facts") {
		t.absence = true
	}
	for part := range strings.SplitSeq(path, ".") {
		if t.parts == nil {
			t.parts = map[string]*pathTree{}
		}
		next := t.parts[part]
		if next == nil {
			next = &pathTree{}
			t.parts[part] = next
		}
		t = next
	}
	t.whole = true
}

// at returns what is below some parts, or nil when nothing there is touched. A * stands for any part.
func (t *pathTree) at(parts ...string) *pathTree {
	for _, part := range parts {
		switch {
		case t == nil:
			return nil
		case t.whole:
			return t
		}
		exact, any := t.parts[part], t.parts["*"]
		switch {
		case exact == nil:
			t = any
		case any == nil:
			t = exact
		default:
			t = exact.join(any)
		}
	}
	return t
}

func (t *pathTree) join(u *pathTree) *pathTree {
	out := &pathTree{parts: map[string]*pathTree{}, whole: t.whole || u.whole}
	for _, x := range []*pathTree{t, u} {
		for k, v := range x.parts {
			if old, ok := out.parts[k]; ok {
				v = old.join(v)
			}
			out.parts[k] = v
		}
	}
	return out
}
