package planner

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Sentence is a sentence as data: which one it is and what it speaks of. [Sentence.In] words it, so that a plan that was stored as JSON can
// be read in any of the languages later.
type Sentence struct {
	Key   string     `json:"key"`             // one of the sentences the planner knows
	Args  []string   `json:"args,omitempty"`  // ids, days, numbers with a point
	Parts []Sentence `json:"parts,omitempty"` // sentences it is made of
}

// say makes a sentence. Args are strings, numbers, days, or sentences, which become parts.
func say(key string, args ...any) Sentence {
	s := Sentence{Key: key}
	s.reserve(args)
	for _, a := range args {
		switch a := a.(type) {
		case Sentence:
			s.Parts = append(s.Parts, a)
		case []Sentence:
			s.Parts = append(s.Parts, a...)
		case string:
			s.Args = append(s.Args, a)
		case int:
			s.Args = append(s.Args, strconv.Itoa(a))
		case int64:
			s.Args = append(s.Args, strconv.FormatInt(a, 10))
		case float64:
			s.Args = append(s.Args, plain(a))
		case inventory.Date:
			s.Args = append(s.Args, a.String())
		default:
			panic("planner: a sentence cannot speak of this") // every caller is in this package and tested
		}
	}
	return s
}

// reserve makes room for what say fills in: plans hold millions of sentences.
func (s *Sentence) reserve(args []any) {
	words, parts := 0, 0
	for _, a := range args {
		switch a := a.(type) {
		case Sentence:
			parts++
		case []Sentence:
			parts += len(a)
		default:
			words++
		}
	}
	if words > 0 {
		s.Args = make([]string, 0, words)
	}
	if parts > 0 {
		s.Parts = make([]Sentence, 0, parts)
	}
}

// IsZero reports whether there is no sentence.
func (s Sentence) IsZero() bool { return s.Key == "" }

// equal reports whether two sentences say the same.
func (s Sentence) equal(o Sentence) bool {
	return s.Key == o.Key && slices.Equal(s.Args, o.Args) && slices.EqualFunc(s.Parts, o.Parts, Sentence.equal)
}

// In words the sentence in English, French or Arabic: en, fr or ar. Any other language gives English. A sentence whose key this version
// does not know gives its key and what it speaks of.
func (s Sentence) In(language string) string {
	return voice{language: language}.sentence(s)
}

// Named is In with the names of what the sentence speaks of: name is given the application, team, target or other block that an id stands for,
// and returns what to call it.
func (s Sentence) Named(language string, name func(inventory.Ref) string) string {
	return voice{language, name}.sentence(s)
}

// String is In("en").
func (s Sentence) String() string { return s.In("en") }

// voice words sentences in one language.
type voice struct {
	language string
	name     func(inventory.Ref) string // nil: ids stay
}

func (v voice) of(t policy.Text) string { return t.In(v.language) }

// sentence fills the template of a sentence. {0} is an argument as it stands, {0#} a number, {0@team} the name of a team,
// {0 wave} a number of waves, {0 waves} waves by their numbers, {a} the first part, {*} all parts that follow, one after the other.
func (v voice) sentence(s Sentence) string {
	text, ok := sayings[s.Key]
	if !ok {
		return strings.TrimSpace(s.Key + " " + strings.Join(s.Args, " "))
	}
	if named, ok := sayings[s.Key+".named"]; ok && v.callsTeam(s) {
		text = named
	}
	return fill(v.of(text), func(name, how string) string { return v.place(s, name, how) })
}

// callsTeam reports whether the team that a sentence begins with has a name, which says by itself that it is a team, or a directorate.
func (v voice) callsTeam(s Sentence) bool {
	return v.name != nil && len(s.Args) > 0 && v.names(s.Args[0], string(inventory.KindTeam)) != s.Args[0]
}

// fill replaces what stands in braces.
func fill(text string, value func(name, how string) string) string {
	var out strings.Builder
	for {
		before, rest, open := strings.Cut(text, "{")
		out.WriteString(before)
		if !open {
			return out.String()
		}
		inside, after, _ := strings.Cut(rest, "}")
		name, how, _ := strings.Cut(inside, " ")
		if at := strings.IndexAny(name, "#@"); at > 0 {
			name, how = name[:at], name[at:]
		}
		out.WriteString(value(name, how))
		text = after
	}
}

func (v voice) place(s Sentence, name, how string) string {
	if name == "*" {
		from := 0
		if how != "" {
			from, _ = strconv.Atoi(how)
		}
		var texts []string
		for _, p := range s.Parts[min(from, len(s.Parts)):] {
			texts = append(texts, v.sentence(p))
		}
		return strings.Join(texts, v.of(separator))
	}
	if at := int(name[0] - 'a'); at >= 0 && at < 26 {
		if at >= len(s.Parts) {
			return ""
		}
		return v.sentence(s.Parts[at])
	}
	at, err := strconv.Atoi(name)
	if err != nil || at >= len(s.Args) {
		return ""
	}
	arg := s.Args[at]
	switch how {
	case "":
		return arg
	case "#":
		return v.number(arg)
	case "waves":
		return v.waves(arg)
	}
	if kind, ok := strings.CutPrefix(how, "@"); ok {
		return v.names(arg, kind)
	}
	return v.count(arg, how)
}

// names puts names in place of ids: of one block, of those of a list, or of those of a group, which + joins. The kind ref says that the
// argument names its kind itself.
func (v voice) names(arg, kind string) string {
	plus := " + "
	if v.name == nil {
		plus = "+"
	}
	for _, sep := range []struct{ ids, names string }{{", ", v.of(comma)}, {"+", plus}} {
		if strings.Contains(arg, sep.ids) {
			var names []string
			for id := range strings.SplitSeq(arg, sep.ids) {
				names = append(names, v.names(id, kind))
			}
			return strings.Join(names, sep.names)
		}
	}
	ref := inventory.Ref{Kind: inventory.Kind(kind), ID: arg}
	var err error
	if kind == "ref" {
		ref, err = inventory.ParseRef(arg)
	}
	if err != nil || v.name == nil || arg == andOthers {
		return arg
	}
	return v.name(ref)
}

// number writes a number with the decimal sign of the language.
func (v voice) number(n string) string {
	if v.language == "fr" || v.language == "ar" {
		return strings.Replace(n, ".", ",", 1)
	}
	return n
}

// count writes a number of things: 1 wave, 2 waves. Arabic says one and two without the number.
func (v voice) count(arg, thing string) string {
	forms := strings.Split(v.of(nouns[thing]), "|")
	form := forms[min(v.plural(arg), len(forms)-1)]
	return strings.ReplaceAll(form, "#", v.number(arg))
}

// plural is the place of the form that a number asks for, the last one for what is no number.
func (v voice) plural(arg string) int {
	n, err := strconv.ParseFloat(arg, 64)
	if err != nil {
		n = math.NaN()
	}
	return tell.Plural(v.language, n)
}

// waves writes waves such as "1-3 5", numbered from 1, as ranges: waves 1 to 3, 5.
func (v voice) waves(arg string) string {
	var parts []string
	many := false
	for _, r := range strings.Fields(arg) {
		from, until, span := strings.Cut(r, "-")
		if span {
			from += v.of(upTo) + until
		}
		many = many || span || len(parts) > 0
		parts = append(parts, from)
	}
	noun := waveNumber
	if many {
		noun = waveNumbers
	}
	return v.of(noun) + " " + strings.Join(parts, v.of(comma))
}
