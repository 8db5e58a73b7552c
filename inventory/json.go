package inventory

import (
	"bytes"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/jsontext"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// SuffixJSON is the ending of the names of inventory files in JSON: the same model as [Suffix], for programs to write.
//
// A file is one object. Kinds of blocks are its names, ids the names below them, attributes the names below those:
//
//	{"inventory": {"schema": "1.0"}, "application": {"paie": {"name": "Paie", "rto": "4h", "owns": ["dataset.agents"]}}}
//
// Dates, quantities and references are strings. Nested blocks stand under their word by their ids ("flow": {"a": {…}}), and
// single ones, such as move, under their word. What is not a plain value is an object with one name: {"$unknown": ["why", "2026-09-02"]},
// {"$not_applicable": true}, {"$estimate": [96, "low"]}, {"$range": [1, 2]}, {"$at_most": 2}, {"$at_least": 1}. Where facts come from
// stands under fact: {"fact": {"users": {"value": 2500, "source": "source.cmdb"}}}, or a list of such objects when there are several.
const SuffixJSON = ".inv.json"

var jsonLimits = jsontext.Limits{Depth: maxDepth, Tokens: maxJSONTokens, String: maxHeredocBytes, Digits: maxDigits, Exponent: maxExponent}

// decodeJSON reads one file in JSON.
func decodeJSON(f *file, src []byte) *parsed {
	offset := 0
	if bytes.HasPrefix(src, byteOrderMark) {
		offset = len(byteOrderMark) // no column of the first line
	}
	out := newParsed()
	out.lines = lineStarts(src[offset:], offset)
	body, problems, v := parseJSON(src)
	if v != nil {
		return refuse(f, v, []*parsed{out})
	}
	d := newDecoder(f, out)
	defer d.done()
	d.tree(body, problems)
	return out
}

// parseJSON reads a file in JSON into the tree that the decoder knows. It returns what cannot be read without harm as a violation, and
// what is no JSON, or no JSON of the language, as problems.
func parseJSON(src []byte) (syntax.Body, []problem, *violation) {
	if v := guardEncoding(src); v != nil {
		return syntax.Body{}, nil, v
	}
	text, offset := src, 0
	if bytes.HasPrefix(src, byteOrderMark) {
		offset = len(byteOrderMark)
		text = src[offset:]
	}
	r := jsontext.Parse(text, uint32(offset), jsonLimits)
	if r.Excess != jsontext.Within {
		return syntax.Body{}, nil, jsonViolation(r)
	}
	j := &jsonReader{text: r.Text}
	for _, p := range r.Problems {
		j.problems = append(j.problems, problem{p.Start, p.End, message{p.Summary.Format, p.Summary.Args}, message{p.Detail.Format, p.Detail.Args}})
	}
	var body syntax.Body
	if j.text != nil {
		body = j.file()
	}
	return body, j.problems, nil
}

// jsonViolation words a limit that a text exceeds as the guard does for HCL.
func jsonViolation(r jsontext.Result) *violation {
	v := &violation{offset: int(r.At)}
	switch r.Excess {
	case jsontext.TooDeep:
		v.code, v.summary = codeDepth, say("brackets are nested more than %d deep", maxDepth)
		v.fix = say("no fact of the language needs more than nine levels; remove the extra brackets")
	case jsontext.TooManyTokens:
		v.code, v.summary, v.fix = codeTooBig, say("the file has more than %d values and signs", maxJSONTokens), say("split the file")
	case jsontext.TooLongString:
		v.code, v.summary = codeHeredoc, say("the string is longer than %d bytes", maxHeredocBytes)
		v.fix = say("keep long texts in a file and name it in a source block")
	case jsontext.TooManyDigits:
		v.code, v.summary, v.fix = codeNumber, say("the number has more than %d digits", maxDigits), say("write it with a larger unit")
	default:
		v.code, v.summary = codeNumber, say("the number's exponent is over %d", maxExponent)
		v.fix = say("write the number without an exponent")
	}
	return v
}

// jsonReader turns a JSON text into the tree that the decoder knows. The schema tells it which strings are references and which objects
// are blocks; whatever does not fit the schema it leaves for the decoder to report.
type jsonReader struct {
	text     *jsontext.Text
	problems []problem
}

// full reports whether no more problems are kept: a file can hold a million.
func (j *jsonReader) full() bool { return len(j.problems) >= maxDecoded }

func (j *jsonReader) kind(i uint32) jsontext.Kind { return j.text.Nodes[i].Kind }

// problemAt reports a problem of a node: a broken one was reported already.
func (j *jsonReader) problemAt(i uint32, summary, detail message) {
	n := j.text.Nodes[i]
	if n.Kind == jsontext.Broken || j.full() {
		return
	}
	if n.Kind == jsontext.Object || n.Kind == jsontext.Array {
		n.End = n.Start + 1
	}
	j.problems = append(j.problems, problem{n.Start, n.End, summary, detail})
}

// jsonMember is a name of an object and its value.
type jsonMember struct {
	name       string
	key, value uint32
}

// members lists the names and values of an object. A name that stands twice is reported at its second place, and the first counts.
func (j *jsonReader) members(object uint32) []jsonMember {
	n := &j.text.Nodes[object]
	list := make([]jsonMember, 0, n.Count)
	var seen map[string]bool
	if n.Count > fewMembers {
		seen = make(map[string]bool, n.Count)
	}
	for k := object + 1; k < n.Next; k = j.text.Nodes[k+1].Next {
		m := jsonMember{j.text.String(k), k, k + 1}
		if seen[m.name] || seen == nil && slices.ContainsFunc(list, func(o jsonMember) bool { return o.name == m.name }) {
			j.twice(m)
			continue
		}
		if seen != nil {
			seen[m.name] = true
		}
		list = append(list, m)
	}
	return list
}

func (j *jsonReader) twice(m jsonMember) {
	if !j.full() {
		j.problemAt(m.key, say("the name %q stands in this object twice", m.name), say("keep one of the two, or give one another name"))
	}
}

// fewMembers is the number of names that are faster compared with one another than kept in a map.
const fewMembers = 16

// word is a name as HCL writes it: without quotes.
func (j *jsonReader) word(m jsonMember) syntax.Word {
	start, end := j.text.Inner(m.key)
	return syntax.Word{Text: m.name, Start: start, End: end}
}

// label is a name as HCL writes a label: with its quotes.
func (j *jsonReader) label(m jsonMember) syntax.Word {
	n := &j.text.Nodes[m.key]
	return syntax.Word{Text: m.name, Start: n.Start, End: n.End}
}
