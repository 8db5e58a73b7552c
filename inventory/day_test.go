package inventory

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestDaysThatAreNone states days that look like days, and one that means none.
func TestDaysThatAreNone(t *testing.T) {
	for text, want := range map[string]string{
		"2028-02-29": "", "1969-12-31": "", "9999-12-31": "", "0001-01-01": "",
		"2027-02-29":  `the calendar has no day "2027-02-29"`,
		"2027-13-01":  `the calendar has no day "2027-13-01"`,
		"1970-01-01":  `"1970-01-01" is the day that programs write where none is known`,
		"2027-2-3":    `"2027-2-3" is not a date`,
		"10000-01-01": `"10000-01-01" is not a date`,
		"2027-01-01 ": `"2027-01-01 " is not a date`,
		"٢٠٢٧-٠١-٠١":  `"٢٠٢٧-٠١-٠١" is not a date`,
	} {
		src := "inventory {\n  schema = \"1.0\"\n  as_of  = \"2026-10-31\"\n}\n\napplication \"a\" {\n  name              = \"A\"\n  class_reviewed_on = \"" + text + "\"\n}\n"
		_, diags := Parse("a.inv.hcl", []byte(src), LoadOptions{})
		if want == "" {
			assert.Empty(t, diags, text)
			continue
		}
		require.Len(t, diags, 1, text)
		assert.Equal(t, want, diags[0].Summary)
		assert.NotEmpty(t, diags.In("ar")[0].Fix)
	}
}
