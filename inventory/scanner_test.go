package inventory

import (
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// codeTokens are the tokens that make the parser recurse or compute: the scanner must read each as a token of code.
var codeTokens = []hclsyntax.TokenType{
	hclsyntax.TokenOBrace, hclsyntax.TokenOBrack, hclsyntax.TokenOParen, hclsyntax.TokenOQuote, hclsyntax.TokenOHeredoc,
	hclsyntax.TokenMinus, hclsyntax.TokenBang, hclsyntax.TokenPlus, hclsyntax.TokenStar, hclsyntax.TokenSlash, hclsyntax.TokenPercent,
	hclsyntax.TokenQuestion, hclsyntax.TokenColon, hclsyntax.TokenAnd, hclsyntax.TokenOr, hclsyntax.TokenNumberLit,
}

// checkScanner compares the scanner with HCL's lexer: whatever the lexer takes for code, the scanner must have taken for code, at
// least as deep in brackets. It stops where the guard refuses the text.
func checkScanner(t require.TestingT, src []byte) {
	if guardEncoding(src) != nil {
		return
	}
	type place struct {
		code  bool
		depth int
		end   int
	}
	steps := map[int]place{}
	g := scanner{src: src}
	for g.i < len(src) {
		at, depth := g.i, len(g.stack)
		f := g.top()
		code := f == nil || f.kind != '"' && f.kind != '<'
		if g.step() != nil {
			return
		}
		require.Greater(t, g.i, at, "the scanner must go on")
		steps[at] = place{code, depth, g.i}
	}
	tokens, _ := hclsyntax.LexConfig(src, "x", hcl.InitialPos)
	var open []hclsyntax.TokenType
	shut := func(kinds ...hclsyntax.TokenType) {
		for n := len(open) - 1; n >= 0; n-- {
			for _, k := range kinds {
				if open[n] == k {
					open = open[:n]
					return
				}
			}
		}
	}
	for _, tok := range tokens {
		at := tok.Range.Start.Byte
		s, begins := steps[at]
		for from := at; tok.Type == hclsyntax.TokenNumberLit && !begins && from >= 0; from-- {
			// After a word such as é the scanner may begin a number earlier than the lexer does: é2.5.
			s, begins = steps[from]
			begins = begins && isDigit(src[from])
		}
		for _, k := range codeTokens {
			if tok.Type == k {
				require.True(t, begins && s.code, "%q at byte %d of %q is hidden from the scanner", tok.Bytes, at, src)
				require.GreaterOrEqual(t, s.depth, len(open), "depth at byte %d of %q", at, src)
			}
		}
		switch tok.Type {
		case hclsyntax.TokenTemplateInterp:
			require.True(t, begins && !s.code, "the interpolation at byte %d of %q is hidden from the scanner", at, src)
			open = append(open, tok.Type)
		case hclsyntax.TokenTemplateControl:
			require.Fail(t, "a template directive slipped past the scanner", "byte %d of %q", at, src)
		case hclsyntax.TokenNumberLit:
			require.GreaterOrEqual(t, s.end, tok.Range.End.Byte, "number at byte %d of %q", at, src)
		case hclsyntax.TokenOBrace, hclsyntax.TokenOBrack, hclsyntax.TokenOParen, hclsyntax.TokenOQuote, hclsyntax.TokenOHeredoc:
			open = append(open, tok.Type)
		case hclsyntax.TokenCBrace:
			shut(hclsyntax.TokenOBrace)
		case hclsyntax.TokenTemplateSeqEnd:
			shut(hclsyntax.TokenTemplateInterp, hclsyntax.TokenOBrace)
		case hclsyntax.TokenCBrack:
			if n := len(open); n > 0 && open[n-1] == hclsyntax.TokenOBrack {
				open = open[:n-1]
			}
		case hclsyntax.TokenCParen:
			if n := len(open); n > 0 && open[n-1] == hclsyntax.TokenOParen {
				open = open[:n-1]
			}
		case hclsyntax.TokenCQuote:
			shut(hclsyntax.TokenOQuote)
		case hclsyntax.TokenCHeredoc:
			shut(hclsyntax.TokenOHeredoc)
		}
	}
}

// pieces are what random texts are made of: everything the lexer has a state for.
var pieces = []string{
	"a", "b-c", "é", "×", "ا", "for", " ", "\t", "\n", "\r\n", "1", "2.5e3", "1e", ".", ",", "=", "==", "-", "!", "?", ":", "::", "/",
	"(", ")", "[", "]", "{", "}", "~", "~}", "\"", "\\", "\\\"", "$", "%", "$$", "%%", "${", "$${", "%{", "%%{", "$$${", "#", "//", "/*", "*/", "*",
	"<<E\n", "<<-E\n", "<<E\r\n", "<<E x\n", "<<9\n", "<<", "<", ">", "E\n", "  E\n", "\nE\n", "'", "`", ";", "^", "&&", "|", "\u00a0", "\u2028", "\ufeff",
}

func TestScannerSeesWhatTheLexerSees(t *testing.T) {
	for _, src := range []string{
		"a = \"\n\"[[", "a = <<E x\n[[", "a = <<9\n[[", "/* [[", "a = \"${(}\"[[", "a = \"$$${[", "a = \"$%${[", "a = \"\\$${[", "a = é×--", "é1e5", "x ×1e5",
		"a = <<E\n${<<F\nF\n}E\nE\n[", "a = <<E\n${\"}\"}\nE\n[", "a = 1.2e3.4e5", "a = 1east", "a = \"\\\r\n\"[",
	} {
		checkScanner(t, []byte(src))
	}
	rapid.Check(t, func(t *rapid.T) {
		checkScanner(t, []byte(strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 40).Draw(t, "pieces"), "")))
	})
}

func FuzzScanner(f *testing.F) {
	for _, p := range pieces {
		f.Add([]byte("a = \"" + p + "\"\n[" + p + "{" + p))
	}
	f.Fuzz(func(t *testing.T, src []byte) { checkScanner(t, src) })
}
