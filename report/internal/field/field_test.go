package field_test

import (
	"encoding/xml"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
)

func TestLine(t *testing.T) {
	require.Equal(t, "a b c", field.Line("a\r\nb\tc\x00\u202e"))
	require.Equal(t, "\ufffdz", field.Line("\xffz"))
	require.Equal(t, "سجل", field.Line("سجل"))
}

func TestNeutral(t *testing.T) {
	for _, s := range []string{"=1", "+1", "-1", "@x", "\tx", " =1", "＝1"} {
		require.Equal(t, "'"+s, field.Neutral(s))
	}
	for _, s := range []string{"", "a=1", "1-2", "'x", "  "} {
		require.Equal(t, s, field.Neutral(s))
	}
}

func TestCut(t *testing.T) {
	require.Equal(t, "short", field.Cut("short", 10, "…"))
	require.Equal(t, strings.Repeat("x", 9)+"…", field.Cut(strings.Repeat("x", 11), 10, "…"))
	rapid.Check(t, func(t *rapid.T) {
		s, most := rapid.String().Draw(t, "s"), rapid.IntRange(1, 12).Draw(t, "most")
		got := field.Cut(s, most, "…")
		require.LessOrEqual(t, len(utf16.Encode([]rune(got))), most)
		if len(utf16.Encode([]rune(s))) <= most {
			require.Equal(t, s, got)
		}
	})
}

type holder struct{ T string }

// What Text lets through is XML, and comes back as it went in.
func TestTextIsXML(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := field.Text(rapid.OneOf(rapid.String(), rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) })).Draw(t, "s"))
		b, err := xml.Marshal(holder{s})
		require.NoError(t, err)
		var back holder
		require.NoError(t, xml.Unmarshal(b, &back))
		require.Equal(t, s, back.T)
		require.Equal(t, s, field.Text(s))
	})
}
