package importers

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func TestSlug(t *testing.T) {
	for in, want := range map[string]string{
		"SRV-Web_01.example.ma": "srv-web-01-example-ma", "  État civil  ": "état-civil", "الحالة المدنية": "الحالة-المدنية",
		"10.0.0.1": "vm-10-0-0-1", "***": "vm", "": "vm", "ＦＵＬＬ": "full", "a\u200db": "ab", "--x--": "x", "\u0301a": "a",
		"ﻣﺼﻠﺤﺔ": "مصلحة", strings.Repeat("x", 200): strings.Repeat("x", maxSlug),
	} {
		assert.Equal(t, want, Slug(in, "vm"), in)
	}
}

func FuzzSlug(f *testing.F) {
	for _, s := range []string{"web-01", "10.0.0.1", "الأجور", "É", "ʹ", "𝒜", "\u0345x", "İ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		id := Slug(s, "vm")
		if id == "" || !utf8.ValidString(id) || utf8.RuneCountInString(id) > 2*maxSlug+3 {
			t.Fatalf("Slug(%q) = %q", s, id)
		}
		if again := Slug(id, "vm"); utf8.RuneCountInString(s) < maxSlug/4 && again != id {
			t.Fatalf("slug is not stable: %q, then %q", id, again)
		}
		_ = inventory.Ref{Kind: inventory.KindServer, ID: id}.String()
	})
}

// Whatever the name, the id is one the inventory takes without a word.
func TestSlugIsAnIDForAnyName(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := Slug(rapid.String().Draw(t, "name"), "srv")
		_, diags := inventory.New(1, inventory.Inventory{Servers: []*inventory.Server{{Block: inventory.Block{ID: id}}}})
		require.Empty(t, diags)
		require.True(t, unicode.IsLetter([]rune(id)[0]))
	})
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain":              "plain",
		"  two  blanks ":     "two blanks",
		"a\r\n\tb":           "a b",
		"e\u0301tat":         "état",
		"\u00a0narrow\u202f": "narrow",
	} {
		got, changed := Clean(in)
		assert.Equal(t, want, got)
		assert.False(t, changed, "%q", in)
	}
	got, changed := Clean("a\u202eb\x00c\ufeff")
	assert.Equal(t, "abc", got)
	assert.True(t, changed)
}

func ExampleSlug() {
	fmt.Println(Slug("SRV_Paie 01", "server"), Slug("10.0.0.1", "server"))
	// Output: srv-paie-01 server-10-0-0-1
}

func ExampleClean() {
	text, lost := Clean(" Paie\n centrale\u200b ")
	fmt.Printf("%q %v", text, lost)
	// Output: "Paie centrale" true
}
