package modelfile

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Format writes a model with every number it holds, those of the default too, and says what they do.
func Format(m readiness.Model) []byte {
	var b bytes.Buffer
	fmt.Fprintln(&b, "# What findings are worth. All of it is house judgement: no text of law gives points. No number changes a verdict.")
	fmt.Fprintln(&b, "model {")
	fmt.Fprintf(&b, "  start = %d # every score begins here\n  floor = %d # and never falls below this\n\n", m.Start, m.Floor)
	fmt.Fprintln(&b, "  # What a violated rule takes from the score of its dimension, once, by the severity of the rule.\n  points = {")
	for s := policy.SeverityBlock; s >= policy.SeverityInfo; s-- {
		entry(&b, s.String(), m.Points[s], 6)
	}
	fmt.Fprintln(&b, "  }\n\n  # What single rules take, in place of that. A rule that is not here takes what its severity says.\n  rules = {")
	width := 0
	for id := range m.Rules {
		width = max(width, len(word(string(id))))
	}
	for _, id := range slices.Sorted(maps.Keys(m.Rules)) {
		entry(&b, word(string(id)), m.Rules[id], width)
	}
	fmt.Fprintln(&b, "  }\n\n  # What each dimension weighs in the overall score, which is their weighted mean.\n  weights = {")
	for _, d := range policy.Dimensions() {
		entry(&b, d.String(), m.Weight(d), 15)
	}
	quoted := make([]string, len(m.Preference))
	for i, k := range m.Preference {
		quoted[i] = strconv.Quote(k)
	}
	fmt.Fprintf(&b, "  }\n\n  # Kinds of target, most wanted first, among equally good verdicts.\n  preference = [%s]\n}\n", strings.Join(quoted, ", "))
	return b.Bytes()
}

func entry(b *bytes.Buffer, name string, n, width int) {
	fmt.Fprintf(b, "    %-*s = %d\n", width, name, n)
}

// word writes the id of a rule bare where HCL takes it for a word, and in quotes otherwise.
func word(id string) string {
	for i, c := range []byte(id) {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
		if !letter && (i == 0 || c != '-' && (c < '0' || c > '9')) {
			return strconv.Quote(id)
		}
	}
	return id
}
