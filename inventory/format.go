package inventory

import (
	"bytes"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// Format returns a file in the canonical layout: two blanks a level, the equals signs and the comments of neighbouring lines under one
// another, line ends of Unix, no blanks at the end of a line, at most one empty line in a row and none at either end, one line end at
// the end of the file, no byte order mark. Words, values and comments stay as they are and where they are; nothing is reordered.
// Text between <<END and END is a value, so not one byte of it changes.
//
// Format(Format(x)) is Format(x), and Parse reads the same from both. A file the guard or the parser refuses comes back as it is,
// with the reasons; so does one that would be over the loader's limit of 8 MiB once laid out, and one in JSON, which [EncodeJSON]
// writes. Facts are not checked: Format lays out whatever is HCL.
func Format(filename string, src []byte) ([]byte, Diagnostics) {
	if strings.HasSuffix(filename, SuffixJSON) {
		return src, Diagnostics{Diagnostic{
			Severity: Error, Code: codeSyntax, Place: Position{File: filename}, summary: say("the file is JSON, which has no canonical layout here"),
			fix: say("name files that end in %s", Suffix),
		}.rendered(false)}
	}
	if int64(len(src)) > maxFileBytes {
		return src, tooBigToFormat(filename)
	}
	if guard(src) != nil {
		return src, syntaxProblems(filename, src)
	}
	text := bytes.TrimPrefix(src, byteOrderMark)
	file, problems := hclsyntax.ParseConfig(text, filename, hcl.InitialPos)
	if problems.HasErrors() {
		return src, syntaxProblems(filename, src)
	}
	parts := cutItems(text, file.Body.(*hclsyntax.Body))
	room := layoutRoom
	for _, p := range parts {
		if room -= p.estimate(); room < 0 {
			return src, tooBigToFormat(filename)
		}
	}
	if err := inOrder(len(parts), func(i int) error {
		parts[i].text = layOut(parts[i])
		return nil
	}); err != nil {
		return src, tooBigToFormat(filename) // cannot be: laying out has no errors
	}
	out := joinParts(parts)
	if len(out) > maxFileBytes {
		return src, tooBigToFormat(filename)
	}
	return out, nil
}

// joinParts puts the parts of a file together, with one line end at the end and no empty line at the beginning.
func joinParts(parts []part) []byte {
	var out []byte
	for _, p := range parts {
		out = append(out, p.text...)
	}
	out = bytes.TrimLeft(out, "\n")
	if len(out) == 0 {
		return out
	}
	return append(bytes.TrimRight(out, "\n"), '\n')
}

// cutItems cuts a file before each of its top-level blocks and attributes. What stands between two belongs to the first. Each part is
// laid out on its own, so that the time it takes is linear and the memory small.
func cutItems(text []byte, body *hclsyntax.Body) []part {
	starts := make([]int, 0, len(body.Blocks)+len(body.Attributes))
	for _, b := range body.Blocks {
		starts = append(starts, b.TypeRange.Start.Byte)
	}
	for _, a := range body.Attributes {
		starts = append(starts, a.SrcRange.Start.Byte)
	}
	tokens, _ := hclsyntax.LexConfig(text, "", hcl.InitialPos)
	return cutTokens(text, tokens, starts)
}

// syntaxProblems says why a file cannot be laid out, in the words of Parse.
func syntaxProblems(filename string, src []byte) Diagnostics {
	_, all := Parse(filename, src, LoadOptions{})
	var out Diagnostics
	for _, d := range all {
		if d.OverLimit() || d.Code == codeEncoding || d.Code == codeSyntax {
			out = append(out, d)
		}
	}
	if len(out) == 0 {
		return all
	}
	return out
}

func tooBigToFormat(filename string) Diagnostics {
	return Diagnostics{Diagnostic{
		Severity: Error, Code: codeTooBig, Place: Position{File: filename}, fix: say("split the file"),
		summary: say("the file is not laid out: it is or would become larger than %d bytes", maxFileBytes),
	}.rendered(false)}
}
