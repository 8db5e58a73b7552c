package mapping

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// foldTitle makes two spellings of a title equal.
func foldTitle(s string) string { return table.Fold(s) }

// titles are those of all columns, with where to find one.
type titles struct {
	all   []string
	whole map[string][]int // by the folded title
	last  map[string][]int // by its folded last part, where that is not the whole
}

func newTitles(all []string) *titles {
	t := &titles{all: all, whole: map[string][]int{}, last: map[string][]int{}}
	for i, title := range all {
		if title == "" {
			continue
		}
		fold := foldTitle(title)
		t.whole[fold] = append(t.whole[fold], i)
		if end := foldTitle(leaf(title)); end != fold {
			t.last[end] = append(t.last[end], i)
		}
	}
	return t
}

// find returns the positions of the columns that bear a title: those whose whole title it is, else those whose last part it is.
func (t *titles) find(want string) []int {
	fold := foldTitle(want)
	if fold == "" {
		return nil
	}
	if at := t.whole[fold]; len(at) > 0 {
		return at
	}
	return t.last[fold]
}

// position returns where a column is, and what is wrong when it is nowhere or in several places.
func (c *column) position(t *titles) (int, *problem) {
	if c.number > 0 {
		return c.number - 1, nil
	}
	at := t.find(c.title)
	switch {
	case len(at) == 1:
		return at[0], nil
	case len(at) == 0 && c.optional:
		return -1, nil
	case len(at) == 0:
		var leaves []string
		for _, title := range t.all {
			if title != "" {
				leaves = append(leaves, title)
			}
		}
		fix := or(c.hint, didYouMean(c.title, leaves))
		return -1, &problem{codeColumn, c.start, c.end, fmt.Sprintf("the file has no column %q", c.title), or(fix, "its columns are "+clipList(leaves))}
	}
	var letters, paths []string
	for _, i := range at {
		letters = append(letters, table.Letter(i+1))
		paths = append(paths, fmt.Sprintf("%q", t.all[i]))
	}
	fix := "write the whole title: " + strings.Join(paths, " or ")
	if foldTitle(t.all[at[0]]) == foldTitle(t.all[at[1]]) {
		fix = fmt.Sprintf("name it by its number: { column = %d } or { column = %d }", at[0]+1, at[1]+1)
	}
	return -1, &problem{codeColumn, c.start, c.end, fmt.Sprintf("the file has several columns %q: %s", c.title, strings.Join(letters, ", ")), fix}
}

func clipList(words []string) string {
	const most = 30
	more := ""
	if len(words) > most {
		words, more = words[:most], ", …"
	}
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = fmt.Sprintf("%q", clip(w))
	}
	return strings.Join(quoted, ", ") + more
}
