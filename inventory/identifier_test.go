package inventory

import (
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// What the short way takes for an identifier, the language's own lexer does, too; and it takes all of ASCII that begin with a letter.
func TestPlainIdentifier(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := rapid.StringOf(rapid.RuneFrom([]rune("aZz09_-. é[\"\ufeff\n"))).Draw(rt, "s")
		if isPlainIdentifier(s) {
			assert.True(rt, hclsyntax.ValidIdentifier(s), "%q", s)
		}
		ascii := s != "" && !strings.ContainsFunc(s, func(r rune) bool { return r > 127 }) && strings.ContainsAny(s[:1], "aZz")
		if ascii {
			assert.Equal(rt, hclsyntax.ValidIdentifier(s), isPlainIdentifier(s), "%q", s)
		}
	})
}
