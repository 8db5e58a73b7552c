package inventory

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/internal/syntax"
)

// writeBody writes a tree for golden files.
func writeBody(b *strings.Builder, body syntax.Body, indent string) {
	for _, a := range body.Attributes {
		fmt.Fprintf(b, "%s%s = %s\n", indent, a.Name.Text, treeText(a.Expr))
	}
	for _, n := range body.Blocks {
		b.WriteString(indent + n.Type.Text)
		for _, l := range n.Labels {
			fmt.Fprintf(b, " %q", l.Text)
		}
		b.WriteString(" {\n")
		writeBody(b, n.Body, indent+"  ")
		b.WriteString(indent + "}\n")
	}
}

func treeText(e syntax.Expr) string {
	var items []string
	for _, i := range e.Items {
		items = append(items, treeText(i))
	}
	forms := map[syntax.Form]string{syntax.Path: "path", syntax.Tuple: "tuple", syntax.Object: "object", syntax.Call: "call"}
	switch e.Form {
	case syntax.String:
		return fmt.Sprintf("%q", e.Text)
	case syntax.Number, syntax.Bool, syntax.Name:
		return e.Text
	case syntax.Other:
		return "other"
	}
	return fmt.Sprintf("%s(%s: %s)", forms[e.Form], e.Text, strings.Join(items, ", "))
}
