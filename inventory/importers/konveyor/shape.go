package konveyor

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// The positions of the columns, which are the same in every shape that has them.
const (
	recordType = iota
	applicationName
	description
	comments
	businessService
	dependency
	direction
	binaryGroup
	binaryArtifact
	binaryVersion
	binaryPackaging
	repositoryType
	repositoryURL
	repositoryBranch
	repositoryPath
	owner
	contributors
)

// fixedTitles are the columns before the tags.
var fixedTitles = []string{
	"Record Type", "Application Name", "Description", "Comments", "Business Service", "Dependency", "Dependency Direction",
	"Binary Group", "Binary Artifact", "Binary Version", "Binary Packaging",
	"Repository Type", "Repository URL", "Repository Branch", "Repository Path", "Owner", "Contributors",
}

// shapes are the numbers of columns before the tags that Konveyor has had.
var shapes = []int{17, 15, 5}

// maxTags is the number of pairs that Konveyor reads.
const maxTags = 20

// shape tells what stands in which position of a row.
type shape struct {
	fixed  int // columns before the tags
	tags   int // pairs of category and tag
	titles []string
}

// width is the number of columns that mean something.
func (s shape) width() int { return s.fixed + 2*s.tags }

// findShape reads the header. Columns are positional, so every title must stand where Konveyor puts it.
func findShape(row table.Row) (shape, error) {
	titles := make([]string, 0, len(row.Cells))
	for _, c := range row.Cells {
		titles = append(titles, table.Trim(c))
	}
	for len(titles) > 0 && titles[len(titles)-1] == "" {
		titles = titles[:len(titles)-1]
	}
	fixed := 0
	for fixed < len(titles) && fixed < len(fixedTitles) && isTitle(titles[fixed], fixed) {
		fixed++
	}
	if !slices.Contains(shapes, fixed) {
		return shape{}, noShape(row.Number, titles, fixed)
	}
	s := shape{fixed: fixed, titles: titles}
	rest := titles[fixed:]
	for n := 0; 2*n < len(rest); n++ {
		if n == maxTags {
			return shape{}, fmt.Errorf("%w: row %d has more than %d pairs of tags: Konveyor reads %d", ErrNoHeader, row.Number, maxTags, maxTags)
		}
		if at, want := badPair(rest, n); want != "" {
			return shape{}, misplaced(row.Number, titles, fixed+at, want)
		}
		s.tags++
	}
	return s, nil
}

func isTitle(title string, at int) bool {
	want, is := table.Fold(fixedTitles[at]), table.Fold(title)
	return is == want || at == recordType && is == want+"1"
}

// badPair returns the position in rest, and what should stand there, when the pair number n from 0 is none.
func badPair(rest []string, n int) (at int, want string) {
	number := strconv.Itoa(n + 1)
	switch table.Fold(rest[2*n]) {
	case "tagcategory" + number, "tagtype" + number:
	default:
		return 2 * n, "Tag Category " + number
	}
	if 2*n+1 >= len(rest) || table.Fold(rest[2*n+1]) != "tag"+number {
		return 2*n + 1, "Tag " + number
	}
	return 0, ""
}

func noShape(row int, titles []string, fixed int) error {
	if fixed == len(fixedTitles) {
		return misplaced(row, titles, fixed, "Tag Category 1")
	}
	return misplaced(row, titles, fixed, fixedTitles[fixed])
}

func misplaced(row int, titles []string, at int, want string) error {
	found := "is missing"
	if at < len(titles) {
		found = fmt.Sprintf("is %q", table.Short(titles[at]))
	}
	return fmt.Errorf("%w: row %d: the title in column %s %s where Konveyor has %q: it reads columns by position, so name them all as its template "+
		"does, in the same order, with 17, 15 or 5 columns before the tags", ErrNoHeader, row, table.Letter(at+1), found, want)
}

// is reports whether a row is the header once more.
func (s shape) is(row table.Row) bool {
	if len(row.Cells) < len(s.titles) {
		return false
	}
	for i, t := range s.titles {
		if table.Trim(row.Cells[i]) != t {
			return false
		}
	}
	return true
}

// cell returns the text in a position; "" for a shape without that column.
func (s shape) cell(row table.Row, at int) string {
	if at >= s.fixed || at >= len(row.Cells) {
		return ""
	}
	return table.Trim(row.Cells[at])
}

// beyond returns the first cell with content outside the columns, or -1.
func (s shape) beyond(row table.Row) int {
	for i := s.width(); i < len(row.Cells); i++ {
		if table.Trim(row.Cells[i]) != "" {
			return i
		}
	}
	return -1
}

// shifted returns a category that is a person, or -1: the row then has the columns Owner and Contributors that its header lacks.
func (s shape) shifted(row table.Row) int {
	for i := s.fixed; i < s.width() && i < len(row.Cells); i += 2 {
		if isPerson(table.Trim(row.Cells[i])) {
			return i
		}
	}
	return -1
}

// isPerson reports whether a cell begins as Konveyor writes people: Name <mail>.
func isPerson(s string) bool {
	name, rest, ok := strings.Cut(s, "<")
	mail, _, closed := strings.Cut(rest, ">")
	return ok && closed && strings.TrimSpace(name) != "" && strings.Contains(mail, "@")
}
