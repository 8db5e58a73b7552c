package opa

import (
	"context"
	"fmt"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

func TestComing(t *testing.T) {
	const deadlines = `#   deadlines: [{on: "2026-10-31", text: {en: past, fr: b, ar: c}}, {on: "2026-12-01", text: {en: soon, fr: b, ar: c}}]` + "\n"
	lib := libraryOf("score", deadlines+"#   effective_to: \"2027-01-01\"\n", `violation contains {} if input.application.logs`)
	add := func(n int, effect, extra, body string) {
		pkg := fmt.Sprintf("t%d", n)
		lib["custom/test/rules/"+pkg+"/rule.rego"] = &fstest.MapFile{Data: []byte(meta(fmt.Sprintf("T-%d", n), effect, pkg, extra) + body)}
	}
	add(2, "score", deadlines+"#   effective_from: \"2026-11-15\"\n", `violation contains {} if input.application.logs`)
	add(3, "require", "#   relieves: [T-1]\n", `relieve contains {"rules": ["T-1"], "until": d} if some d in [input.application.hosted_since, "2020-01-01"]`)
	e, err := New(context.Background(), Config{Library: lib})
	require.NoError(t, err)
	rep := evaluate(t, e, parse(t, `application "a" {
  name = "A"
  hosted_since = "2028-01-01"
}
application "b" {
  name = "B"
  hosted_since = "2028-01-01"
}
target "x" {
  kind = "cloud"
}
target "y" {
  kind = "cloud"
}`))
	var words []string
	for _, c := range rep.Coming {
		words = append(words, fmt.Sprint(c.On, " ", c.Kind, " ", c.Rule, " ", c.Text.En, c.Applications))
	}
	require.Equal(t, []string{
		"2026-11-15 begins T-2 []",
		"2026-12-01 deadline T-1 soon[]",
		"2027-01-01 ends T-1 []",
		"2028-01-01 relief T-3 [a b]",
	}, words)
}
