package konveyor

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// The limits of a questionnaire.
const (
	MaxYAML  = 1 << 20 // bytes
	MaxHCL   = 4 << 20 // bytes: the same content is longer in HCL
	maxDepth = 12      // of YAML nodes; a questionnaire needs nine
	maxFlow  = 64      // brackets open at a time, before parsing
)

// ParseYAML reads a questionnaire. name stands in errors, which are a *QuestionnaireError: unknown, repeated and missing fields
// by line, words and numbers that cannot be, texts over MaxYAML, anchors, aliases, tags of one's own and second documents.
func ParseYAML(name string, src []byte) (*Questionnaire, error) {
	faults := &QuestionnaireError{Name: name}
	root, ok := parseYAML(src, faults)
	if !ok {
		return nil, faults.orNil()
	}
	q := &Questionnaire{}
	(&decoder{inYAML, faults}).fill(reflect.ValueOf(q).Elem(), root, "the questionnaire")
	if err := faults.orNil(); err != nil {
		return nil, err
	}
	return q, nil
}

func parseYAML(src []byte, faults *QuestionnaireError) (record, bool) {
	switch {
	case len(src) > MaxYAML:
		faults.add(0, "the questionnaire is larger than %d bytes: split it", MaxYAML)
	case !utf8.Valid(src):
		faults.add(0, "the text is not UTF-8: save it as UTF-8")
	case tooDeep(src):
		faults.add(0, "brackets are open %d deep: a questionnaire needs none", maxFlow)
	}
	if len(faults.Problems) > 0 {
		return record{}, false
	}
	dec := yaml.NewDecoder(bytes.NewReader(src))
	var doc, second yaml.Node
	if err := dec.Decode(&doc); err != nil {
		if errors.Is(err, io.EOF) {
			faults.add(1, "the questionnaire is empty")
		} else {
			faults.add(0, "%s", strings.TrimPrefix(err.Error(), "yaml: "))
		}
		return record{}, false
	}
	if err := dec.Decode(&second); !errors.Is(err, io.EOF) {
		faults.add(second.Line, "a second document begins here: a file holds one questionnaire")
		return record{}, false
	}
	if len(doc.Content) != 1 || doc.Content[0].Kind != yaml.MappingNode {
		faults.add(1, "a questionnaire is a mapping that begins with name")
		return record{}, false
	}
	if !safe(&doc, 0, faults) {
		return record{}, false
	}
	return yamlRecord(doc.Content[0], faults), true
}

// tooDeep reports whether more brackets are opened than closed by far; those in texts count too, which no questionnaire has so many of.
func tooDeep(src []byte) bool {
	open := 0
	for _, c := range src {
		switch c {
		case '[', '{':
			open++
		case ']', '}':
			open = max(open-1, 0)
		}
		if open > maxFlow {
			return true
		}
	}
	return false
}

// safe refuses what makes a small text a big document.
func safe(n *yaml.Node, depth int, faults *QuestionnaireError) bool {
	switch {
	case depth > maxDepth:
		faults.add(n.Line, "fields are nested %d deep: a questionnaire needs fewer", depth)
		return false
	case n.Kind == yaml.AliasNode || n.Anchor != "":
		faults.add(n.Line, "anchors and aliases (& and *) are not read: write the value itself, or in quotes when it is a text")
		return false
	case n.Style&yaml.TaggedStyle != 0:
		faults.add(n.Line, "the tag %s is not read: write the value without it", table.Short(n.Tag))
		return false
	}
	for _, c := range n.Content {
		if !safe(c, depth+1, faults) {
			return false
		}
	}
	return true
}

func yamlRecord(n *yaml.Node, faults *QuestionnaireError) record {
	r := record{line: n.Line}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if key.Kind != yaml.ScalarNode {
			faults.add(key.Line, "the name of a field must be a single word")
			continue
		}
		r.entries = append(r.entries, yamlEntry(key, value, faults))
	}
	return r
}

func yamlEntry(key, value *yaml.Node, faults *QuestionnaireError) entry {
	e := entry{name: key.Value, line: key.Line}
	switch value.Kind {
	case yaml.MappingNode:
		e.records = []record{yamlRecord(value, faults)}
	case yaml.SequenceNode:
		e.list = true
		for _, c := range value.Content {
			if c.Kind != yaml.MappingNode {
				faults.add(c.Line, "an element of %s must have fields of its own", table.Short(key.Value))
				continue
			}
			e.records = append(e.records, yamlRecord(c, faults))
		}
	default:
		e.scalar = yamlScalar(value)
	}
	return e
}

// yamlScalar keeps the text as it is written, so that the answer 7 is "7" and not a number.
func yamlScalar(n *yaml.Node) *scalar {
	s := &scalar{form: 'x', text: n.Value, bare: true}
	switch n.ShortTag() {
	case "!!str":
		s.form = 's'
	case "!!int":
		s.form = 'i'
	case "!!bool":
		s.form, s.text = 'b', strings.ToLower(n.Value)
		if s.text != "true" && s.text != "false" {
			s.form = 'x'
		}
	case "!!null":
		s.form = 'n'
	}
	return s
}

// WriteYAML writes a questionnaire as Konveyor reads it. Fields that are not stated are left out. ParseYAML of what it writes gives an
// equal questionnaire.
func WriteYAML(w io.Writer, q *Questionnaire) error {
	var b bytes.Buffer
	enc := yaml.NewEncoder(&b)
	enc.SetIndent(2)
	if err := errors.Join(enc.Encode(q), enc.Close()); err != nil {
		return fmt.Errorf("konveyor: questionnaire %q: %w", q.Name, err)
	}
	_, err := w.Write(b.Bytes())
	return err
}
