package schema

// Kind says what a value is.
type Kind uint8

// Kinds. The zero value is what anything may be.
const (
	Any    Kind = iota
	Record      // an object with certain keys
	Map         // an object by id, by reference or by name
	List
	Set
	String
	Number
	Bool
	Null
)

var kindNames = []string{"anything", "an object", "an object", "a list", "a set", "a text", "a number", "a yes or no", "null"}

// String describes a value of the kind, such as "a number".
func (k Kind) String() string { return kindNames[k] }

// Types is what a value may be, one or the other. None means that nobody knows.
type Types []*Type

// Type is the shape of a value. It is not changed once it is made.
type Type struct {
	Kind     Kind
	Name     string           // of a record: what it is, such as "application"
	Fields   map[string]Types // of a record
	Each     Types            // what a map, a list or a set holds
	ByRef    bool             // the keys of a map are references
	Words    []string         // a text is one of these; nil: any
	Fixed    bool             // the words stand in the rules or their data, not in the language
	Date     bool             // a text is a date
	Least    *int64           // a number is not below
	Most     *int64           // a number is not above
	Nullable bool             // it may be null as well
	Table    bool             // a record of the rules or their data: that it lacks a computed key is no mistake
}

var (
	text     = &Type{Kind: String}
	anyBool  = &Type{Kind: Bool}
	quantity = &Type{Kind: Number}
	date     = &Type{Kind: String, Date: true}
)

func one(t *Type) Types { return Types{t} }

func words(of ...string) *Type { return &Type{Kind: String, Words: of} }

func number(least, most int64) *Type { return &Type{Kind: Number, Least: &least, Most: &most} }

func mapOf(t *Type, byRef bool) *Type { return &Type{Kind: Map, Each: one(t), ByRef: byRef} }

func nullable(t *Type) *Type {
	out := *t
	out.Nullable = true
	return &out
}

// with is a record with more fields, or others.
func (t *Type) with(more map[string]*Type) *Type {
	out := *t
	out.Fields = make(map[string]Types, len(t.Fields)+len(more))
	for k, v := range t.Fields {
		out.Fields[k] = v
	}
	for k, v := range more {
		out.Fields[k] = one(v)
	}
	return &out
}

// known reports whether anything is known of a value.
func (ts Types) known() bool {
	for _, t := range ts {
		if t.Kind == Any {
			return false
		}
	}
	return len(ts) > 0
}

// join is what either may be; nothing is known when nothing is known of one.
func join(a, b Types) Types {
	if !a.known() || !b.known() {
		return nil
	}
	out := append(Types{}, a...)
	for _, t := range b {
		if !out.has(t) {
			out = append(out, t)
		}
	}
	return out
}

func (ts Types) has(t *Type) bool {
	for _, u := range ts {
		if u == t {
			return true
		}
	}
	return false
}
