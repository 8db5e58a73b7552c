package mapping

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// Limits of a mapping file. HCL's lexer and parser have none of their own: nested brackets exhaust the stack, which Go cannot recover
// from, a long heredoc takes hours, and so does a number with a great exponent.
const (
	maxFile   = 1 << 20 // bytes
	maxSigns  = 60_000  // words and signs; a word table of 8,000 lines has so many
	maxDepth  = 16      // brackets in one another
	maxNumber = 9       // digits: numbers are rows and columns
	maxString = 8 << 10 // bytes between two quotes
	maxLine   = 16 << 10
)

// guard reports the first thing in a file that the parser must not see; nil when there is none. What it looks at in the bytes needs no
// knowledge of strings and comments, so that nothing can hide; the rest it sees in the tokens that the parser will see too.
func guard(name string, src []byte) *problem {
	if p := guardBytes(src); p != nil {
		return p
	}
	tokens, _ := hclsyntax.LexConfig(src, name, hcl.InitialPos)
	var open []hclsyntax.TokenType // brackets, by what closes them
	for _, t := range tokens {
		switch t.Type {
		case hclsyntax.TokenOBrace, hclsyntax.TokenOBrack, hclsyntax.TokenOParen:
			if open = append(open, closing[t.Type]); len(open) > maxDepth {
				return refuse(t.Range.Start.Byte, fmt.Sprintf("brackets are nested more than %d deep", maxDepth), "a mapping needs no more than five levels: remove the extra brackets")
			}
		case hclsyntax.TokenCBrace, hclsyntax.TokenCBrack, hclsyntax.TokenCParen:
			if len(open) == 0 || open[len(open)-1] != t.Type {
				return refuse(t.Range.Start.Byte, fmt.Sprintf("this %s closes nothing", t.Bytes), "look for a bracket above that is not closed, or remove this one")
			}
			open = open[:len(open)-1]
		case hclsyntax.TokenNumberLit:
			if len(t.Bytes) > maxNumber || bytes.ContainsAny(t.Bytes, "eE.") {
				return refuse(t.Range.Start.Byte, "this number is no row and no column", "write values of the inventory in quotes")
			}
		case hclsyntax.TokenQuotedLit:
			if len(t.Bytes) > maxString {
				return refuse(t.Range.Start.Byte, fmt.Sprintf("the text is longer than %d bytes", maxString), "shorten it")
			}
		case hclsyntax.TokenIdent, hclsyntax.TokenOQuote, hclsyntax.TokenCQuote, hclsyntax.TokenComma, hclsyntax.TokenDot,
			hclsyntax.TokenEqual, hclsyntax.TokenNewline, hclsyntax.TokenComment, hclsyntax.TokenEOF:
		default:
			return refuse(t.Range.Start.Byte, fmt.Sprintf("%q has no meaning here", clip(string(t.Bytes))), "write texts and titles in double quotes; nothing is computed in a mapping")
		}
	}
	return nil
}

var closing = map[hclsyntax.TokenType]hclsyntax.TokenType{
	hclsyntax.TokenOBrace: hclsyntax.TokenCBrace, hclsyntax.TokenOBrack: hclsyntax.TokenCBrack, hclsyntax.TokenOParen: hclsyntax.TokenCParen,
}

// guardBytes looks for what even the lexer must not see.
func guardBytes(src []byte) *problem {
	switch {
	case len(src) > maxFile:
		return refuse(0, fmt.Sprintf("the file is bigger than %d bytes", maxFile), "split the mapping")
	case !utf8.Valid(src):
		at := strings.IndexFunc(string(src), func(r rune) bool { return r == utf8.RuneError })
		return refuse(max(at, 0), "the file is not UTF-8", "save it as UTF-8; files of old Windows programs are often cp1252")
	case bytes.IndexByte(src, 0) >= 0:
		return refuse(bytes.IndexByte(src, 0), "the file holds a NUL byte", "save it as UTF-8 text")
	}
	for _, sign := range []string{"${", "%{", "<<"} {
		if i := bytes.Index(src, []byte(sign)); i >= 0 {
			return refuse(i, fmt.Sprintf("%s has no meaning here", sign), "nothing is computed in a mapping; name a column whose title holds this by its number, such as { column = 3 }")
		}
	}
	signs, begin := 0, 0
	word := false
	for i, c := range src {
		if c == '\n' {
			begin = i + 1
		}
		if i-begin >= maxLine {
			return refuse(begin, fmt.Sprintf("the line is longer than %d bytes", maxLine), "break it")
		}
		letter := c >= utf8.RuneSelf || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_' || c == '-'
		if letter && !word || !letter && c != ' ' && c != '\t' && c != '\r' {
			if signs++; signs > maxSigns {
				return refuse(i, fmt.Sprintf("the file has more than %d words and signs", maxSigns), "split the mapping")
			}
		}
		word = letter
	}
	return nil
}

func refuse(offset int, summary, fix string) *problem {
	return &problem{code: codeGuard, start: offset, end: offset + 1, summary: summary, fix: fix}
}
