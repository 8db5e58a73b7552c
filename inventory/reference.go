package inventory

import (
	"embed"
	"io/fs"
	"reflect"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

//go:embed reference/*.inv.hcl
var referenceFiles embed.FS

// Reference returns the files of the reference: one for each kind of block and one for the inventory block, named after the kind, such as
// application.inv.hcl. Together they are one inventory that states every attribute of the language at least once, each under a
// comment that says what it means.
func Reference() fs.FS {
	sub, err := fs.Sub(referenceFiles, "reference")
	if err != nil {
		panic("inventory: " + err.Error()) // the name is valid
	}
	return sub
}

// Documentation says what a block or an attribute means.
type Documentation struct {
	Text    string // one or more sentences; units and the article that asks for the fact among them
	Example string // what stands in the reference: the attribute's value, or the header of a block
}

// Document returns the documentation of a kind (path "") or of a field below it: "users", "flows", "flows.to",
// "impact.confidentiality". The inventory block is asked for as kind "inventory". It is false for a field that does not exist.
func Document(kind Kind, path string) (Documentation, bool) {
	d, ok := documentation()[docKey(kind, path)]
	return d, ok
}

func docKey(kind Kind, path string) string {
	if path == "" {
		return string(kind)
	}
	return string(kind) + "." + path
}

// documentation holds what the reference says, by kind and path. The files are part of the program and tested to parse.
var documentation = sync.OnceValue(func() map[string]Documentation {
	out := map[string]Documentation{}
	for _, kind := range append([]Kind{headerKind}, Kinds()...) {
		src, err := referenceFiles.ReadFile("reference/" + string(kind) + Suffix)
		if err != nil {
			continue // the test of the reference names the kind
		}
		f, _ := hclsyntax.ParseConfig(src, string(kind), hcl.InitialPos)
		body, ok := f.Body.(*hclsyntax.Body)
		if !ok {
			continue
		}
		r := docReader{src, strings.Split(string(src), "\n"), out}
		for _, b := range body.Blocks {
			if b.Type == string(kind) {
				r.note(string(kind), b.DefRange(), b.DefRange())
				r.body(string(kind), b.Body, fieldsOfKind(kind))
			}
		}
	}
	return out
})

// docReader gathers the comments of one file.
type docReader struct {
	src   []byte
	lines []string
	out   map[string]Documentation
}

// note keeps the comment above a line and the text of an example. The first comment on a field stays.
func (r docReader) note(key string, at, example hcl.Range) {
	text := r.comment(at.Start.Line)
	if _, ok := r.out[key]; ok || text == "" {
		return
	}
	r.out[key] = Documentation{text, oneLine(string(example.SliceBytes(r.src)))}
}

// comment joins the lines that stand right above a line and begin with #.
func (r docReader) comment(line int) string {
	begin := line - 1
	for begin > 0 && strings.HasPrefix(strings.TrimSpace(r.lines[begin-1]), "#") {
		begin--
	}
	var words []string
	for _, l := range r.lines[begin : line-1] {
		words = append(words, strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(l), "#")))
	}
	return strings.Join(words, " ")
}

func (r docReader) body(path string, body *hclsyntax.Body, fields []Field) {
	for _, f := range fields {
		key := path + "." + f.Name
		if attr := body.Attributes[f.Name]; attr != nil {
			r.note(key, attr.NameRange, attr.Expr.Range())
			if obj, ok := attr.Expr.(*hclsyntax.ObjectConsExpr); ok && f.IsObject() {
				r.object(key, obj, f.Nested)
			}
		}
		for _, b := range body.Blocks {
			if f.Block == b.Type {
				r.note(key, b.DefRange(), b.DefRange())
				r.body(key, b.Body, f.Nested)
			}
		}
	}
}

func (r docReader) object(path string, obj *hclsyntax.ObjectConsExpr, fields []Field) {
	for _, item := range obj.Items {
		for _, f := range fields {
			if hcl.ExprAsKeyword(item.KeyExpr) == f.Name {
				r.note(path+"."+f.Name, item.KeyExpr.Range(), item.ValueExpr.Range())
			}
		}
	}
}

// oneLine joins the lines of a list or an object, their comments left out.
func oneLine(s string) string {
	var parts []string
	for _, l := range strings.Split(s, "\n") {
		if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "#") {
			parts = append(parts, l)
		}
	}
	return strings.NewReplacer("[ ", "[", ", ]", "]", ",]", "]").Replace(strings.Join(parts, " "))
}

// headerKind is the word of the inventory block, which is no kind of its own.
const headerKind Kind = "inventory"

// fieldsOfKind returns the fields of a kind of block, the inventory block among them.
func fieldsOfKind(kind Kind) []Field {
	if kind == headerKind {
		return fieldsOf(reflect.TypeFor[Header]())
	}
	s, _ := SchemaOf(kind)
	return s.Fields
}
