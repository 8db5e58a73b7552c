package inventory

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// attack is a text made to exhaust the process.
type attack struct {
	name string
	unit string // what is repeated
	n    int    // how often
	text string // with @ for the repeated part
	code string // of the diagnostic expected first; "" for any
}

func (a attack) source(n int) []byte {
	return []byte(strings.Replace(a.text, "@", strings.Repeat(a.unit, min(n, a.n)), 1))
}

// attacks killed or stopped the parser, or some release of this package, or could.
var attacks = []attack{
	{"square brackets", "[", 60_000, "a = @", codeDepth},
	{"round brackets", "(", 70_000, "a = @", codeDepth},
	{"braces", "{", 70_000, "a = @", codeDepth},
	{"interpolations", `"${`, 48_000, "a = @", codeDepth},
	{"interpolations in a row", `${b}`, 10_000, `a = "@"`, codeTemplate},
	{"nested blocks", "a {\n", 50_000, "@", codeDepth},
	{"nested blocks on a line", "a { ", 50_000, "@", codeDepth},
	{"nested heredocs", "<<E\n${", 20_000, "a = @", codeDepth},
	{"for expressions", "[for b in ", 20_000, "a = @", codeDepth},
	{"brackets after a line end in a string", "[", 60_000, "a = \"\n\"@", codeSyntax},
	{"brackets after an escaped line end", "[", 60_000, "a = \"\\\n\"@", codeSyntax},
	{"brackets after no heredoc", "[", 60_000, "a = <<E x\n@", codeSyntax},
	{"brackets after a number as marker", "[", 60_000, "a = <<9\n@", codeSyntax},
	{"brackets after a marker outside of ASCII", "[", 60_000, "a = <<é\n@", codeSyntax},
	{"brackets in a comment without end", "[", 60_000, "a = /* @", codeSyntax},
	{"brackets after a brace that closes an interpolation", "[", 60_000, `a = "${(}"@`, codeDepth},
	{"brackets after an escaped interpolation", "[", 60_000, `a = "$$${"@`, codeDepth},
	{"brackets that do not fit", "(]", 60_000, `a = @`, codeDepth},
	{"conditions", "b ? c : ", 100_000, "a = @", codeOperators},
	{"conditions on objects", "{}?{}:", 1_000_000, "a = @", codeOperators},
	{"conditions on calls", "b?f(1,2):", 800_000, "a = @", codeOperators},
	{"conditions on lists", "b?[1,2]:", 800_000, "a = @", codeOperators},
	{"conditions over lines of a loop", "b ? c :\n", 100_000, "a = {for x in y : x => @", codeOperators},
	{"conditions over lines of a commented loop", "b ? c :\n", 100_000, "a = { # for\n for x in y : x => @", codeOperators},
	{"operators over lines", "b +\n", 100_000, "a = (@b)", codeOperators},
	{"signs", "-", 100_000, "a = @1", codeOperators},
	{"signs of another sort", "!", 100_000, "a = @b", codeOperators},
	{"signs and blanks", "- ", 100_000, "a = @1", codeOperators},
	{"signs and comments", "-/**/", 100_000, "a = @1", codeOperators},
	{"signs after a letter that is none", "-", 100_000, "a = [×@1", codeOperators},
	{"signs over lines", "-\n", 100_000, "a = (@1)", codeOperators},
	{"splats", "[*]", 100_000, "a = b@", codeOperators},
	{"attributes of attributes", ".b", 100_000, "a = b@", ""},
	{"elements of elements", "[0]", 100_000, "a = b@", ""},
	{"elements by name", "[c]", 100_000, "a = b@", ""},
	{"namespaces", "b::", 100_000, "a = @", codeOperators},
	{"exponent", "", 0, "name = 1e10000000", codeNumber},
	{"exponent with a sign", "", 0, "name = 1e+10000000", codeNumber},
	{"exponent after a dot", "", 0, "name = 1.e10000000", codeNumber},
	{"second exponent", "", 0, "name = 1e1e10000000", codeNumber},
	{"exponent after a letter that is none", "", 0, "name = ×1e10000000", codeNumber},
	{"digits", "9", 1_000_000, "name = @", codeNumber},
	{"decimals", "9", 1_000_000, "name = 0.@", codeNumber},
	{"heredoc", "text\n", 200_000, "a = <<E\n@E\n", codeHeredoc},
	{"heredoc of one line", "text", 250_000, "a = <<E\n@\nE\n", codeHeredoc},
	{"heredoc without end", "text\n", 200_000, "a = <<E\n@", codeHeredoc},
	{"heredoc of empty lines", "\n", 200_000, "a = <<E\n@", codeHeredoc},
	{"quoted string", "a", 1_000_000, `a = "@"`, codeHeredoc},
	{"quoted string without end", "a", 1_000_000, `a = "@`, codeHeredoc},
	{"directive", "", 0, `a = "%{ if b }%{ endif }"`, codeTemplate},
	{"directive in a heredoc", "", 0, "a = <<E\n%{ for b in c }\nE\n", codeTemplate},
	{"directive after a dollar", "", 0, `a = "$%{ if b }"`, codeTemplate},
	{"NUL", "\x00", 1, "a = \"@\"", codeEncoding},
	{"invalid UTF-8", "\xff", 1, "a = \"@\"", codeEncoding},
	{"half a character", "\xe2\x80", 1, "a = \"@\"", codeEncoding},
	{"bidirectional control", "\u202e", 1, "a = \"@\"", codeEncoding},
	{"bidirectional isolate", "\u2066", 1, "# @", codeEncoding},
	{"carriage returns", "\r", 1_000_000, "@", codeEncoding},
	{"windows line ends", "\r\n", 500_000, "@", ""},
	{"labels", ` "b"`, 20_000, "a@", ""},
	{"long name of a block", "b", 1_000_000, "@ {}", codeTooBig},
	{"long label", "b", 60_000, `application "@" {}`, ""},
	{"long name of an attribute", "b", 1_000_000, "application \"a\" {\n@=1\n}", ""},
	{"closing braces", "}", 4_000_000, "@", codeTooBig},
	{"closing brackets", "]\n", 4_000_000, "@", codeTooBig},
	{"words", "a ", 4_000_000, "@", codeTooBig},
	{"empty strings", `"",`, 2_000_000, "a = [@]", codeTooBig},
	{"characters that begin nothing", "'", 8_000_000, "@", codeSyntax},
	{"letters that are none", "×", 4_000_000, "@", codeSyntax},
	{"unknown blocks", "a {}\n", 100_000, "@", codeBlock},
	{"unknown attributes", "b = 1\n", 100_000, "application \"a\" {\n@}", ""},
	{"second headers", "inventory {}\n", 20_000, "@", ""},
	{"nested blocks without what they need", "flow {}\n", 50_000, "application \"a\" {\n@}", ""},
	{"empty strings that look closed", "\"\n", 100_000, "@", codeSyntax},
	{"comments", "#\n", 500_000, "@", ""},
	{"comments in a row", "/**/", 500_000, "@", ""},
	{"half comments", "/*/", 500_001, "@", codeSyntax},
	{"everything open", "", 0, "application \"a\" {\n owns = [dataset.\"${(<<E\n", ""},
	{"estimate of an object", "", 0, "dataset \"a\" {\n impact = estimate(\"b\")\n}\n", ""},
	{"range of an object", "", 0, "dataset \"a\" {\n impact = range(1, 2)\n}\n", ""},
	{"infinite number", "", 0, "application \"a\" {\n availability = 9999999e307\n}\n", ""},
}

// patience is how long one attack may take on a machine that is busy with something else. What it guards against takes hours.
const patience = time.Minute

// TestAttacksEndInADiagnostic holds each attack to what an upload is promised. It counts all that is allocated, which is more than the
// heap ever grows, and the time passed or that of all processors, whichever is less: neither is less than what a machine takes that does
// nothing else and has as many processors.
func TestAttacksEndInADiagnostic(t *testing.T) {
	for _, a := range attacks {
		t.Run(a.name, func(t *testing.T) {
			n, code := a.n, a.code
			if raceEnabled {
				n, code = a.n/20, ""
			}
			src := a.source(n)
			var inv *Inventory
			var diags Diagnostics
			took, grew := costOf(func() { inv, diags = Parse("attack.inv.hcl", src, LoadOptions{}) })
			assert.Nil(t, inv)
			if assert.NotEmpty(t, diags) && code != "" {
				assert.Equal(t, code, diags[0].Code, diags[0].String())
			}
			assert.LessOrEqual(t, len(diags), maxDiagnostics+1)
			t.Logf("%8d bytes %8v %6.1f MiB", len(src), took.Round(time.Microsecond), float64(grew)/(1<<20))
			if !raceEnabled {
				assert.Less(t, took, allowedTime())
				assert.Less(t, grew, uint64(attackHeap))
			}
		})
	}
}

// costOf measures time and the bytes allocated.
func costOf(do func()) (time.Duration, uint64) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start, processors := time.Now(), processorTime()
	do()
	took := min(time.Since(start), processorTime()-processors)
	runtime.ReadMemStats(&after)
	return took, after.TotalAlloc - before.TotalAlloc
}

// TestGuardTakesLinearTime allows a microsecond a byte, some hundred times what the guard needs; a quadratic scan of these would take
// minutes.
func TestGuardTakesLinearTime(t *testing.T) {
	if raceEnabled || testing.Short() {
		t.Skip("measures time")
	}
	for _, a := range attacks {
		src := a.source(a.n)
		start := time.Now()
		guard(src)
		assert.Less(t, time.Since(start), time.Second+time.Duration(len(src))*time.Microsecond, a.name)
	}
}

// TestDeepestTextThatPasses parses what is just within the limits: the stack must hold it.
func TestDeepestTextThatPasses(t *testing.T) {
	conditions := strings.Repeat("b?c:", maxOperators/2-1)
	for bracket, frames := range map[string]int{"(": 1, "[": 1, "{x=": 1, `"${`: 2} {
		src := "a = " + strings.Repeat(conditions+bracket, (maxDepth-1)/frames)
		assert.Nil(t, guard([]byte(src)), bracket)
		_, diags := Parse("deep.inv.hcl", []byte(src), LoadOptions{})
		assert.NotEmpty(t, diags)
	}
}

func TestReferencesThatNameNothingAreCheap(t *testing.T) {
	var b strings.Builder
	for i := range 5_000 {
		fmt.Fprintf(&b, "application \"application-%d\" {\n  name = \"A\"\n  owns = [dataset.donnees-%d-x]\n}\ndataset \"donnees-%d\" {\n  name = \"D\"\n}\n", i, i, i)
	}
	start := time.Now()
	_, diags := Parse("many.inv.hcl", []byte(b.String()), LoadOptions{AsOf: 20000})
	assert.Less(t, time.Since(start), patience)
	assert.Len(t, diags, maxPerCause+2)
	long := strings.Repeat("ab", 30_000)
	start = time.Now()
	_, diags = Parse("long.inv.hcl", []byte("application \""+long+"\" {\n move {\n with = [application.x"+long+"]\n}\n}\n"), LoadOptions{})
	assert.Less(t, time.Since(start), patience)
	assert.NotEmpty(t, diags)
}

func TestGuardPermits(t *testing.T) {
	for name, src := range map[string]string{
		"dashes in words":      strings.Repeat("a-b-c-d-e-f-g-h-i-j-k-l = 1\n", 1000),
		"arabic ids":           "application \"مشروع-التعمير-2026\" {\n owns = [dataset.سجل-العقود-1]\n}\n",
		"many attributes":      "a {\n" + strings.Repeat("b = -1\n", 10_000) + "}\n",
		"many elements":        "a = [" + strings.Repeat("-1,\n", 10_000) + "]\n",
		"commented block":      "a { # one\n" + strings.Repeat("b = 1\n", 10_000) + "}\n",
		"byte order mark":      "\ufeffinventory {\n}\n",
		"windows line ends":    "inventory {\r\n}\r\n",
		"heredoc":              "a = <<-END\n  text\n  END\n",
		"heredoc on windows":   "a = <<END\r\ntext\r\nEND\r\n",
		"escaped template":     `a = "$${b} %%{c}"`,
		"quotes in strings":    `a = "say \"no\""`,
		"backslash at the end": `a = "C:\\"`,
		"number":               "a = 1234567890.0123456789",
		"exponent":             "a = 1e308",
		"slashes":              "# a // b /* c\n// d \"\n/* \" */ e = 1\n",
	} {
		t.Run(name, func(t *testing.T) { assert.Nil(t, guard([]byte(src))) })
	}
}
