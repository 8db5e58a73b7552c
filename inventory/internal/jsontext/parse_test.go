package jsontext

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var wide = Limits{Depth: 64, Tokens: 2_000_000, String: 64 << 10, Digits: 40, Exponent: 324}

// outline writes the nodes with their places.
func outline(t *Text) string {
	var b strings.Builder
	for i, n := range t.Nodes {
		fmt.Fprintf(&b, "%d@%d-%d>%d/%d ", n.Kind, n.Start, n.End, n.Next, n.Count)
		if n.Kind == String {
			fmt.Fprintf(&b, "%q ", t.String(uint32(i)))
		}
	}
	return strings.TrimSpace(b.String())
}

func TestNodesHaveTheirPlaces(t *testing.T) {
	r := Parse([]byte(` {"a": [1, "\u00e9x"], "b": {}}`), 10, wide)
	require.Empty(t, r.Problems)
	assert.Equal(t, `6@11-41>7/2 4@12-15>2/0 "a" 5@17-31>5/2 3@18-19>4/0 4@21-30>5/0 "éx" 4@33-36>6/0 "b" 6@38-40>7/0`, outline(r.Text))
	assert.Equal(t, `"\u00e9x"`, string(r.Text.Literal(4)))
}

// TestMistakes shows one mistake a line: the text, and what is said about it, at its offset.
func TestMistakes(t *testing.T) {
	for text, want := range map[string]string{
		``:                           "0-0 the file is empty",
		`{`:                          "0-1 this bracket is never closed",
		`{"a": [1`:                   "6-7 this bracket is never closed",
		`{"a"`:                       "4-4 a colon is missing between a name and its value",
		`{"a":`:                      "5-5 the text ends where a value should stand",
		`{"a": }`:                    "6-7 a value is missing here",
		`{"a" 1}`:                    "5-6 a colon is missing between a name and its value",
		`{"a" = 1}`:                  "5-6 an equals sign stands where a colon is expected",
		`{"a": 1 "b": 2}`:            "8-9 a comma is missing before this",
		`{"a": 1,}`:                  "8-9 a comma stands before this",
		`[1, 2,]`:                    "6-7 a comma stands before this",
		`[1,, 2]`:                    "3-4 a value is missing here",
		`[1 2]`:                      "3-4 a comma is missing before this",
		`{"a": [1}`:                  `8-9 "}" stands where a comma or ] is expected`,
		`{1: 2}`:                     `1-2 "1" stands where a name is expected`,
		`{a: 1}`:                     `1-2 the name "a" has no quotes`,
		`{"a": b}`:                   `6-7 "b" is no value of JSON`,
		`{"a": NaN}`:                 "6-9 NaN is no number of JSON",
		`{"a": -Infinity}`:           `6-15 "-Infinity" is no number of JSON`,
		`{"a": 01}`:                  `6-8 "01" is no number of JSON`,
		`{"a": +1}`:                  `6-8 "+1" is no number of JSON`,
		`{"a": .5}`:                  `6-8 ".5" is no number of JSON`,
		`{"a": 1.}`:                  `6-8 "1." is no number of JSON`,
		`{"a": 0x10}`:                `6-10 "0x10" is no number of JSON`,
		`{"a": 'b'}`:                 "6-9 JSON has no single quotes",
		`{"a": ×}`:                   `6-7 "×" begins no value`,
		`{} {}`:                      "3-4 there is more text after the end of the object",
		"// hm\n{}":                  "0-5 JSON has no comments",
		"{ /* a\nb */ }":             "2-6 JSON has no comments",
		"{} # end":                   "3-8 JSON has no comments",
		`{"a": "b`:                   "6-7 the string is not closed",
		"{\"a\": \"b\n\"}":           "6-8 the string is not closed on its line",
		"{\"a\": \"b\tc\"}":          "8-9 the control character U+0009 stands bare in a string",
		`{"a": "\x41"}`:              "7-9 this backslash begins no escape of JSON",
		`{"a": "\u00g0"}`:            "7-9 this backslash begins no escape of JSON",
		`{"a": "\ud800"}`:            `7-13 \ud800 is half a character`,
		`{"a": "\udc00x"}`:           `7-13 \udc00 is half a character`,
		`{"a": "\ud83d\u0041"}`:      `7-13 \ud83d is half a character`,
		`{"a": True, "b": False,}`:   `6-10 "True" is no value of JSON; 17-22 "False" is no value of JSON; 23-24 a comma stands before this`,
		`{"a": 1; "b": 2}`:           `7-8 ";" stands where a comma or } is expected`,
		`{"a": "` + "\xef\xbb\xbf}`": "6-7 the string is not closed",
	} {
		t.Run(text, func(t *testing.T) {
			var got []string
			for _, p := range Parse([]byte(text), 0, wide).Problems {
				got = append(got, fmt.Sprintf("%d-%d %s", p.Start, p.End, p.Summary))
				assert.NotEmpty(t, p.Detail)
			}
			assert.Equal(t, want, strings.Join(got, "; "))
		})
	}
}

func TestMistakesInARowStopTheReader(t *testing.T) {
	r := Parse([]byte("["+strings.Repeat("a ", 1000)+"]"), 0, wide)
	assert.Len(t, r.Problems, maxProblems)
	assert.Nil(t, r.Text)
}

func TestLimits(t *testing.T) {
	limits := Limits{Depth: 2, Tokens: 9, String: 6, Digits: 4, Exponent: 30}
	for text, want := range map[string]Excess{
		`[[1]]`:           Within,
		`[[[1]]]`:         TooDeep,
		`{"a":[{}]}`:      TooDeep,
		`[1,2,3,4]`:       Within,
		`[1,2,3,4,5]`:     TooManyTokens,
		`["123456"]`:      Within,
		`["1234567"]`:     TooLongString,
		`{"1234567": 1}`:  TooLongString,
		`["1234567`:       TooLongString,
		`[12.34]`:         Within,
		`[12.345]`:        TooManyDigits,
		`[0.0001]`:        TooManyDigits,
		`[1e30]`:          Within,
		`[1e31]`:          TooLargeExponent,
		`[1E-31]`:         TooLargeExponent,
		`[1e99999999999]`: TooLargeExponent,
	} {
		assert.Equal(t, want, Parse([]byte(text), 0, limits).Excess, text)
	}
}

// checkAgainstEncodingJSON holds the reader against the standard library: what it takes without a mistake is JSON and means the same;
// what is JSON is taken, unless a limit or half a character forbids it.
func checkAgainstEncodingJSON(t require.TestingT, src []byte) {
	r := Parse(src, 0, wide)
	if r.Excess != Within || !utf8.Valid(src) {
		return
	}
	if len(r.Problems) > 0 {
		half := false
		for _, p := range r.Problems {
			half = half || strings.HasSuffix(p.Summary.String(), "half a character")
		}
		require.True(t, half || !json.Valid(src), "refused: %s\n%q", r.Problems[0].Summary, src)
		return
	}
	require.NotNil(t, r.Text)
	d := json.NewDecoder(bytes.NewReader(src))
	d.UseNumber()
	var want any
	require.NoError(t, d.Decode(&want), "%q", src)
	require.True(t, json.Valid(src), "%q", src)
	require.Equal(t, want, r.Text.plain(0))
}

// plain turns a node into what encoding/json makes of it: of a repeated name the last value counts.
func (t *Text) plain(i uint32) any {
	switch n := t.Nodes[i]; n.Kind {
	case Number:
		return json.Number(t.Literal(i))
	case String:
		return t.String(i)
	case True:
		return true
	case False:
		return false
	case Array:
		out := []any{}
		for e := i + 1; e < n.Next; e = t.Nodes[e].Next {
			out = append(out, t.plain(e))
		}
		return out
	case Object:
		out := map[string]any{}
		for k := i + 1; k < n.Next; k = t.Nodes[k+1].Next {
			out[t.String(k)] = t.plain(k + 1)
		}
		return out
	}
	return nil
}

func TestReaderAgreesWithEncodingJSON(t *testing.T) {
	pieces := []string{`"a"`, `"\n"`, `"\ud83d\ude00"`, `"é"`, "1", "-0", "1.5e3", "01", "true", "null", "{", "}", "[", "]", ",", ":", " ", "\n", "x", `\`, `"`}
	rapid.Check(t, func(t *rapid.T) {
		checkAgainstEncodingJSON(t, []byte(strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), "")))
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{`{"a": [1, "\u00e9"], "b": {}}`, `[1,]`, `{"a" 1}`, `"\ud800"`, "// a\n1", `{a: 'b'}`, `[01, 1e5, -0.1]`, "[[[[", "\"\x01\""} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, src []byte) { checkAgainstEncodingJSON(t, src) })
}

func TestQuoteIsReadBack(t *testing.T) {
	hidden := func(r rune) bool { return r == 0x202e }
	rapid.Check(t, func(t *rapid.T) {
		s := strings.ToValidUTF8(rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"\u202ex", "a\"\\\n\r\t\x00\x7f", "😀"})).Draw(t, "text"), "")
		q := Quote(s, hidden)
		var want string
		require.NoError(t, json.Unmarshal([]byte(q), &want))
		require.Equal(t, s, want)
		require.NotContains(t, q, "\u202e")
		checkAgainstEncodingJSON(t, []byte(q))
	})
}

func BenchmarkParse(b *testing.B) {
	src := []byte(`{"application": {` + strings.Repeat(`"paie": {"name": "Paie", "users": 2500, "hosted_on": ["server.a", "server.b"], "rto": "4h"},`, 10_000) + `"z": {}}}`)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		Parse(src, 0, wide)
	}
}
