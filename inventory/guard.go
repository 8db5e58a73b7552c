package inventory

import (
	"bytes"
	"unicode/utf8"
)

// The guard's limits. HCL's parser has none of its own: its recursion would exhaust the stack, which kills the process, and its
// numbers and heredocs can take hours. Measured on hcl v2.25.0: 60 kB of "[" kill it, name = 1e10000000 hangs it, and a token
// takes some 300 bytes until the file is decoded.
const (
	maxDepth          = 64        // brackets, strings and interpolations inside one another
	maxUnary          = 8         // minus and not signs in a row
	maxOperators      = 256       // operators in one item
	maxInterpolations = 64        // in one string
	maxDigits         = 40        // of a number
	maxExponent       = 324       // of a number: the smallest has 5e-324
	maxHeredocBytes   = 64 << 10  // of a heredoc, and of a quoted string
	maxHeredocLines   = 2000      // of a heredoc
	maxTokens         = 1_000_000 // of a block; text of the language has four bytes a token or more
	maxOddTokens      = 100_000   // of a piece of a file that only HCL's parser can read
	maxWord           = 1 << 10   // bytes of a name
	maxNested         = 10_000    // blocks of one sort inside a block
	maxJSONTokens     = 2_000_000 // of a file in JSON, which is read whole
	maxStray          = 100       // characters of a file that begin nothing
	maxFileBytes      = 8 << 20   // of a file
	maxTotalBytes     = 4<<30 - 1 // of all files: positions are 32 bits wide
	maxFiles          = 1_000_000
)

// violation is what the guard refuses: where, by which code, and why.
type violation struct {
	offset       int
	code         string
	summary, fix message
	endless      bool // the end of something was not found: it may come later
}

// guard scans a file once, in time linear in its size, and returns what the parser must not see; nil when the file is harmless.
func guard(src []byte) *violation {
	if v := guardEncoding(src); v != nil {
		return v
	}
	g := scanner{src: src}
	done := 0
	for g.i < len(g.src) {
		if v := g.step(); v != nil {
			return v
		}
		if g.cut > done {
			done, g.tokens = g.cut, 0 // words are counted in a block
		}
	}
	return nil
}

func guardEncoding(src []byte) *violation {
	if i := bytes.IndexByte(src, 0); i >= 0 {
		return &violation{offset: i, code: codeEncoding, summary: say("the file holds a NUL byte"), fix: say("save the file as UTF-8 text")}
	}
	if i := firstBroken(src); i >= 0 {
		return &violation{offset: i, code: codeEncoding, summary: say("the file is not UTF-8: byte 0x%02x", src[i]), fix: say("save the file as UTF-8; files of old Windows programs are often cp1252")}
	}
	if i := loneReturn(src); i >= 0 {
		return &violation{offset: i, code: codeEncoding, summary: say("the file holds a carriage return without a line feed"), fix: say("save the file with the line ends of Unix or Windows")}
	}
	for i := 0; ; i++ {
		n := bytes.IndexByte(src[i:], 0xe2) // all of them begin with it
		if n < 0 {
			return nil
		}
		i += n
		r, _ := utf8.DecodeRune(src[i:])
		if r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return &violation{offset: i, code: codeEncoding, summary: say("the file holds the bidirectional control character U+%04X, which can make text look other than it is", r), fix: say("remove it; Arabic text needs none")}
		}
	}
}

// firstBroken returns the offset of the first byte that is not UTF-8, or -1.
func firstBroken(src []byte) int {
	if utf8.Valid(src) {
		return -1
	}
	i := 0
	for len(src)-i > 4<<10 { // whole stretches at a time
		end := i + 4<<10
		for end > i && !utf8.RuneStart(src[end]) {
			end--
		}
		if end == i || !utf8.Valid(src[i:end]) {
			break
		}
		i = end
	}
	for {
		r, n := utf8.DecodeRune(src[i:])
		if r == utf8.RuneError && n <= 1 {
			return i
		}
		i += n
	}
}

// loneReturn returns the offset of the first carriage return that ends no line, or -1. The lexer takes one for a line end in some
// places and for an invalid character in others.
func loneReturn(src []byte) int {
	for i := 0; ; {
		n := bytes.IndexByte(src[i:], '\r')
		if n < 0 {
			return -1
		}
		i += n
		if i+1 == len(src) || src[i+1] != '\n' {
			return i
		}
		i += 2
	}
}
