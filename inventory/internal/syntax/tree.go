// Package syntax is the one tree that every form of an inventory file is read into: HCL by HashiCorp's parser, the common part of
// HCL by our own, and JSON. What decodes the tree cannot tell which of them made it.
package syntax

// Form tells what an expression is.
type Form uint8

// The forms of expressions. Whatever else HCL has is Other: the language has no use for it.
const (
	Other    Form = iota
	String        // "text": Text is the text, in normal form C
	Template      // a string with ${…} in it
	Number        // Text is the literal: an optional minus sign, digits, perhaps a fraction and an exponent
	Bool          // Text is true or false
	Tuple         // [a, b]: Items are the elements
	Object        // { a = b }: Items are keys and values by turns; a key is a Name, a String or Other
	Name          // one word: Text
	Path          // root.step["step"]: Text is the root, Items are the steps: a Name, a String, or Other
	Call          // name(a, b): Text is the name, Items are the arguments
)

// Expr is an expression. Start and End are byte offsets in the file.
type Expr struct {
	Form       Form
	Start, End uint32
	Text       string
	Items      []Expr
}

// Word is a name or label with its place, the quotes of a label included.
type Word struct {
	Text       string
	Start, End uint32
}

// Attribute is name = expression.
type Attribute struct {
	Name Word
	Expr Expr
}

// Block is a type, its labels and a body.
type Block struct {
	Type   Word
	Labels []Word
	Body   Body
}

// Body is what a file or a block holds: attributes and blocks, each in the order of the file.
type Body struct {
	Attributes []Attribute
	Blocks     []Block
}

// Attribute returns the attribute of this name, or nil.
func (b *Body) Attribute(name string) *Attribute {
	for i := range b.Attributes {
		if b.Attributes[i].Name.Text == name {
			return &b.Attributes[i]
		}
	}
	return nil
}

// Problem is a fault of the text itself.
type Problem struct {
	Start, End      uint32
	Summary, Detail string
}
