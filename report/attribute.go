package report

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// attribute is the path of a fact below its block, in words as far as they are known: "qualification › level". What has no words
// here, such as the id of a flow, stays as it is written.
func (w words) attribute(path string) line {
	var out line
	for part := range strings.SplitSeq(path, ".") {
		if len(out) > 0 {
			out = append(out, piece{text: w.t("below")})
		}
		if m, ok := attributeWords(part); ok {
			out = append(out, piece{text: w.in(m)})
			continue
		}
		out = append(out, piece{text: part, role: code})
	}
	return out
}

// fact writes the path of a fact as the name of its block and the attribute: "Payroll · recovery time".
func (n names) fact(path inventory.Path) line {
	ref, attribute := splitPath(path)
	if attribute == "" {
		return line{{text: string(path), role: code}}
	}
	return append(line{n.of(ref), {text: " · "}}, n.w.attribute(attribute)...)
}

// attributeWords finds the words of one attribute or nested block.
func attributeWords(name string) (message, bool) {
	for _, part := range []map[string]message{attributesAtoE, attributesFtoO, attributesPtoZ} {
		if m, ok := part[name]; ok {
			return m, true
		}
	}
	return message{}, false
}
