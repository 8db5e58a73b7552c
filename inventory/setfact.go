package inventory

import (
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

// NewBlock returns a new block of a kind with nothing stated: a pointer to one of the inventory's structs, such as *Server. It is for
// importers, which know by name alone what they state; [SetFact] and [SetState] fill it. The error says what is wrong with the kind or id.
func NewBlock(kind Kind, id string) (any, error) {
	i := slices.IndexFunc(kinds, func(e kindEntry) bool { return e.kind == kind })
	if i < 0 {
		return nil, say("no kind of block is called %q%s", kind, semicolon(didYouMean(nearest.Words(string(kind), kindWords(), 3))))
	}
	if problem, fix := problemWithID(id); !problem.empty() {
		return nil, say("%s: %s", problem, fix)
	}
	v := reflect.New(kinds[i].typ).Interface()
	blockOf(v).ID = id
	if d, ok := v.(*Dataset); ok {
		d.Register = kind == KindRegister
	}
	return v, nil
}

// NewNested adds a block to one of a block's fields of nested blocks, named by the word it is written with, such as "flow", and returns
// a pointer to its struct. A field of several blocks wants an id that none of them has; a field of one block, such as "move", wants
// none, and the block that is there already is returned.
func NewNested(block any, word, id string) (any, error) {
	v, err := structOf(block)
	if err != nil {
		return nil, err
	}
	fields := fieldsOf(v.Type())
	i := slices.IndexFunc(fields, func(f Field) bool { return f.isBlock() && f.Block == word })
	if i < 0 {
		return nil, say("no block %q may stand here", word)
	}
	f := fields[i]
	if f.Type == "block" {
		return oneNested(f, v, id)
	}
	if problem, fix := problemWithID(id); !problem.empty() {
		return nil, say("%s: %s", problem, fix)
	}
	fact := f.fact(v)
	list := reflect.ValueOf(fact.any())
	for n := range list.Len() {
		if blockOf(list.Index(n).Interface()).ID == id {
			return nil, say("%s %q stands here twice", word, id)
		}
	}
	n := reflect.New(f.typ.Elem().Elem())
	blockOf(n.Interface()).ID = id
	fact.set(reflect.Append(list, n).Interface(), Known, nil, 0)
	return n.Interface(), nil
}

func oneNested(f Field, v reflect.Value, id string) (any, error) {
	if id != "" {
		return nil, say("%s takes no id: there is one", f.Block)
	}
	fact := f.fact(v)
	if old := reflect.ValueOf(fact.any()); fact.State() == Known && !old.IsNil() {
		return old.Interface(), nil
	}
	n := reflect.New(f.typ.Elem())
	fact.set(n.Interface(), Known, nil, 0)
	return n.Interface(), nil
}

// SetFact states a value as text, in the form the language has for it, quotes left out: words, "true", "2500", "2026-10-31", "128 GiB",
// "4h", "server.db-1". An attribute that holds a list takes its elements one by one, and none for what is known to be empty; every other
// attribute takes one text. Text is text: what unknown(…) means is stated with [SetState]. A reference may be "none".
//
// block is a pointer to the struct of a block or nested block; attribute is the name the language has for it, with a dot inside an
// object of facts, such as "impact.integrity". A field of nested blocks takes no text, which states that there are none. What the fact
// said before is replaced. When the text cannot be the attribute's value, the block stays as it is and the error says what to write.
func SetFact(block any, attribute string, texts ...string) error {
	f, fact, err := factNamed(block, attribute)
	if err != nil {
		return err
	}
	if f.isBlock() {
		if len(texts) > 0 {
			return say("%s holds %s blocks, not text", attribute, f.Block)
		}
		none := reflect.Zero(f.typ)
		if f.Type == "blocks" {
			none = reflect.MakeSlice(f.typ, 0, 0)
		}
		fact.set(none.Interface(), Known, nil, 0)
		return nil
	}
	v, err := f.parse(texts)
	if err != nil {
		return err
	}
	fact.set(v, Known, nil, 0)
	return nil
}

// SetState states that there is no value: Unknown, with the reason and the day in detail; NotApplicable; or LeftOut, which takes back
// what was stated. The other states need values and are refused. An object of facts, such as "impact", gives its state to all of them.
func SetState(block any, attribute string, state State, detail Detail) error {
	if state != Unknown && state != NotApplicable && state != LeftOut {
		return say("%s cannot be made %s without a value", attribute, state)
	}
	d := &detail
	if state != Unknown {
		d = nil
	}
	if v, err := structOf(block); err == nil {
		fields := fieldsOf(v.Type())
		if i := slices.IndexFunc(fields, func(f Field) bool { return f.isObject() && f.Name == attribute }); i >= 0 {
			for _, nf := range fields[i].Nested {
				nf.fact(v.Field(fields[i].index)).set(nil, state, d, 0)
			}
			return nil
		}
	}
	_, fact, err := factNamed(block, attribute)
	if err != nil {
		return err
	}
	fact.set(nil, state, d, 0)
	return nil
}

// structOf returns the struct a block points to.
func structOf(block any) (reflect.Value, error) {
	v := reflect.ValueOf(block)
	if v.Kind() != reflect.Pointer || v.IsNil() || v.Elem().Kind() != reflect.Struct {
		return reflect.Value{}, say("%T is no block: use what NewBlock or NewNested returned", block)
	}
	return v.Elem(), nil
}

// factNamed finds a fact by the name of its attribute.
func factNamed(block any, attribute string) (*Field, anyFact, error) {
	v, err := structOf(block)
	if err != nil {
		return nil, nil, err
	}
	name, rest, deep := strings.Cut(attribute, ".")
	fields := fieldsOf(v.Type())
	for i := range fields {
		f := &fields[i]
		if f.Name != name {
			continue
		}
		if !f.isObject() {
			if deep {
				return nil, nil, say("%s holds no facts of its own: %s is a %s", attribute, name, f.Type)
			}
			return f, f.fact(v), nil
		}
		if !deep {
			return nil, nil, say("%s holds several facts: name one, such as %s.%s", name, name, f.Nested[0].Name)
		}
		return factNamed(v.Field(f.index).Addr().Interface(), rest)
	}
	words := make([]string, len(fields))
	for i, f := range fields {
		words[i] = f.Name
	}
	return nil, nil, say("there is no attribute %q here%s", name, semicolon(didYouMean(nearest.Words(name, words, 3))))
}

// semicolon puts a suggestion, if there is one, behind a sentence.
func semicolon(m message) message {
	if m.empty() {
		return m
	}
	return say("; %s", m)
}

func kindWords() []string {
	words := make([]string, len(kinds))
	for i, e := range kinds {
		words[i] = string(e.kind)
	}
	return words
}

// parse reads texts as the value of a field.
func (f *Field) parse(texts []string) (any, error) {
	if f.typ.Kind() != reflect.Slice {
		if len(texts) != 1 {
			return nil, say("%s takes one text, not %d", f.Name, len(texts))
		}
		return f.parseOne(texts[0], f.typ)
	}
	list := reflect.MakeSlice(f.typ, 0, len(texts))
	for _, t := range texts {
		v, err := f.parseOne(t, f.typ.Elem())
		if err != nil {
			return nil, err
		}
		list = reflect.Append(list, reflect.ValueOf(v))
	}
	return list.Interface(), nil
}

func (f *Field) parseOne(s string, typ reflect.Type) (any, error) {
	switch typ {
	case reflect.TypeFor[string]():
		return f.parseText(s)
	case reflect.TypeFor[bool]():
		if s != "true" && s != "false" {
			return nil, say("%s must be true or false, not %q", f.Name, clip(s))
		}
		return s == "true", nil
	case reflect.TypeFor[int64](), reflect.TypeFor[float64]():
		return f.parseNumber(s, typ)
	case reflect.TypeFor[Date]():
		d, err := ParseDate(s)
		if err != nil || d == 0 {
			return nil, say("%s: %q is not a date: write year-month-day, such as \"2026-10-31\"", f.Name, clip(s))
		}
		return d, nil
	case reflect.TypeFor[Ref]():
		return f.parseRef(s)
	}
	return f.parseQuantity(s, typ)
}

func (f *Field) parseText(s string) (any, error) {
	switch {
	case !utf8.ValidString(s):
		return nil, say("%s: %q is not UTF-8", f.Name, clip(s))
	case len(s) > maxHeredocBytes:
		return nil, say("%s: the text is longer than %d bytes", f.Name, maxHeredocBytes)
	}
	s = norm.NFC.String(s)
	if len(f.Enum) > 0 && !slices.Contains(f.Enum, s) {
		return nil, say("%s cannot be %q: %s", f.Name, clip(s), wordsAre(didYouMean(nearest.Words(s, f.Enum, 2)), f.Enum))
	}
	return s, nil
}

func (f *Field) parseNumber(s string, typ reflect.Type) (any, error) {
	what := "a number"
	if typ == reflect.TypeFor[int64]() {
		what = "a whole number"
	}
	if s == "" || len(s) > maxDigits || strings.Trim(s, "0123456789.eE+-") != "" {
		return nil, say("%s must be %s, not %q", f.Name, what, clip(s))
	}
	n, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(n, 0) || what != "a number" && n != math.Trunc(n) {
		return nil, say("%s must be %s, not %q", f.Name, what, clip(s))
	}
	if math.IsInf(n, 0) || f.Min != nil && n < float64(*f.Min) || f.Max != nil && n > float64(*f.Max) {
		return nil, say("%s cannot be %s: %s", f.Name, s, boundsText(*f))
	}
	if typ == reflect.TypeFor[float64]() {
		return n, nil
	}
	if i, err := strconv.ParseInt(s, 10, 64); err == nil {
		return i, nil // exact beyond 1<<53 too
	}
	if math.Abs(n) > 1<<53 {
		return nil, say("%s cannot be %s: %s", f.Name, s, boundsText(*f))
	}
	return int64(n), nil
}

func (f *Field) parseRef(s string) (any, error) {
	if s == "none" && !f.Required && f.typ.Kind() != reflect.Slice {
		return Ref{}, nil
	}
	ref, err := ParseRef(s)
	if err != nil || ref == (Ref{}) {
		return nil, say("%s must be a reference such as %s.id, not %q", f.Name, f.Refs[0], clip(s))
	}
	if problem, fix := problemWithID(ref.ID); !problem.empty() {
		return nil, say("%s: %s: %s", f.Name, problem, fix)
	}
	if !slices.Contains(f.Refs, ref.Kind) {
		words := make([]string, len(f.Refs))
		for i, k := range f.Refs {
			words[i] = string(k)
		}
		return nil, say("%s cannot point to the %s %q: it points to %s", f.Name, ref.Kind, ref.ID, strings.Join(words, ", "))
	}
	return ref, nil
}

func (f *Field) parseQuantity(s string, typ reflect.Type) (any, error) {
	q := quantityTypes[typ]
	if s != "" && strings.Trim(s, "0123456789.") == "" {
		return nil, say("%s has no unit: write %q", f.Name, clip(s)+q.example)
	}
	if len(s) > maxDigits+20 {
		return nil, say("%s: %q is no quantity", f.Name, clip(s))
	}
	n, err := parseQuantity(s, q.units)
	if err != nil {
		return nil, say("%s: %s", f.Name, messageOf(err))
	}
	v := reflect.New(typ).Elem()
	if v.CanInt() {
		v.SetInt(int64(math.Round(n)))
	} else {
		v.SetFloat(n)
	}
	return v.Interface(), nil
}

// clip cuts a text for an error.
func clip(s string) string {
	if len(s) <= 60 {
		return s
	}
	cut := 60
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}
