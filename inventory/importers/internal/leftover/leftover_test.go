package leftover_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/leftover"
)

// TestCellsAreAccountedFor: every cell is told once in its row and counted once under its heading, however many headings a file makes up.
func TestCellsAreAccountedFor(t *testing.T) {
	var cells leftover.Cells
	book := importers.Notebook{Max: 10_000}
	for row := 2; row < 502; row++ {
		cells.Add(row, fmt.Sprint("column ", row%250), "a")
		cells.Add(row, "Comments", strings.Repeat("é", 300))
		cells.EndRow(&book, "Sheet1", row)
	}
	cells.Add(502, "Comments", "told in the sum alone")
	cells.ForgetRow()
	cells.EndRow(&book, "Sheet1", 503)
	assert.Len(t, book.Notes, 500)
	assert.Equal(t, 2, book.Notes[0].Row)
	assert.Contains(t, book.Notes[0].Text, "column 2 = a; Comments = ééé")
	sums := cells.Sums()
	assert.Len(t, sums, 201, "200 headings, and what goes beyond")
	assert.Contains(t, sums[0].Text, "Comments: 501 cells")
	assert.Less(t, len([]rune(sums[0].Text)), 400, "a long text is cut")
	counted := 0
	for _, s := range sums[:200] {
		var n int
		_, rest, _ := strings.Cut(s.Text, ": ")
		_, err := fmt.Sscan(rest, &n)
		assert.NoError(t, err)
		counted += n
	}
	var more int
	_, err := fmt.Sscan(sums[200].Text, &more)
	assert.NoError(t, err)
	assert.Equal(t, 1001, counted+more)
}
