package opa

// dotOp looks a key up.
type dotOp struct {
	source, key arg
	target      int
}

func (o *dotOp) run(m *machine, fr *frame) signal {
	src := m.look(fr, &o.source)
	key := o.key.constant.value
	if o.key.local >= 0 {
		c := m.look(fr, &o.key)
		if !fr.certain(src) || !m.exact(fr, c) {
			return 0
		}
		key = m.substitute(c.value)
	}
	var found val
	why := src.doubt
	switch v := src.value.(type) {
	case *object:
		if found = v.get(key); found == nil && v.open != nil {
			why = why.join(v.open)
		}
	case *array:
		if src.doubt == nil {
			if i, ok := key.(integer); ok && i >= 0 && int(i) < len(v.items) {
				found = v.items[i]
			}
		}
	case *set:
		if v.has(key) {
			found = key
		} else {
			why = why.join(m.doubtIn(v))
		}
	case fact:
		why = doubt{int(v)}
	}
	if found == nil {
		fr.maybe = why
		return 0
	}
	fr.locals[o.target] = cell{value: m.resolve(found), depth: fr.depth}
	return completed
}

// equalOp compares two values.
type equalOp struct {
	a, b arg
	want bool
}

func (o *equalOp) run(m *machine, fr *frame) signal {
	same, why := m.same(m.look(fr, &o.a), m.look(fr, &o.b))
	if why != nil {
		fr.maybe = why
		return 0
	}
	return truth(same == o.want)
}

// same compares two values; the doubt is set when the comparison hangs on unknown facts.
func (m *machine) same(a, b *cell) (bool, doubt) {
	if a.value == nil || b.value == nil {
		return false, a.doubt.join(b.doubt)
	}
	m.steps -= min(sizeOf(a.value), sizeOf(b.value)) >> 7
	if a.doubt == nil && b.doubt == nil && !isMarked(a.value) && !isMarked(b.value) {
		return equal(a.value, b.value), nil
	}
	ka, kb := a.value.kind(), b.value.kind()
	switch {
	case ka == kindFact && kb == kindFact && a.value == b.value:
		return true, nil
	case ka != kindFact && kb != kindFact && ka != kb:
		return false, nil // whatever is unknown inside
	}
	if d := a.doubt.join(b.doubt).join(m.doubtIn(a.value)).join(m.doubtIn(b.value)); d != nil {
		return false, d
	}
	return equal(m.substitute(a.value), m.substitute(b.value)), nil
}

func truth(b bool) signal {
	if b {
		return completed
	}
	return 0
}
