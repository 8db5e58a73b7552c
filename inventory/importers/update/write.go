package update

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// stem returns what the names of an origin's files begin with.
func stem(origin string) string { return importers.Slug(origin, "import") }

// writer writes new blocks into files of their own, one after another, none larger than the limit unless a single block is.
type writer struct {
	stage  *stage // nil in a dry run
	stem   string
	number int // of the last file
	limit  int
	text   []byte
	block  []byte
	names  []string
}

// newWriter goes on after the files that the origin has already.
func newWriter(s *stage, origin string, t *tree, limit int) *writer {
	w := &writer{stage: s, stem: stem(origin), limit: limit}
	for _, f := range t.files {
		var n int
		rest, ok := strings.CutPrefix(f.name, w.stem+"-")
		if _, err := fmt.Sscanf(rest, "%d"+inventory.Suffix, &n); ok && err == nil {
			w.number = max(w.number, n)
		}
	}
	return w
}

// add appends a block.
func (w *writer) add(block any) error {
	w.block = inventory.EncodeBlock(w.block[:0], block)
	if len(w.text) > 0 && len(w.text)+1+len(w.block) > w.limit {
		if err := w.flush(); err != nil {
			return err
		}
	}
	if len(w.block) > maxFileBytes {
		ref, _ := inventory.RefOf(block)
		return fmt.Errorf("%s takes more than %d bytes, which no file of an inventory may have: leave some of its rows out", ref, maxFileBytes)
	}
	if len(w.text) > 0 {
		w.text = append(w.text, '\n')
	}
	w.text = append(w.text, w.block...)
	return nil
}

// flush writes the file at hand.
func (w *writer) flush() error {
	if len(w.text) == 0 {
		return nil
	}
	w.number++
	name := fmt.Sprintf("%s-%04d%s", w.stem, w.number, inventory.Suffix)
	w.names = append(w.names, name)
	text := w.text
	w.text = w.text[:0]
	if w.stage == nil {
		return nil
	}
	return w.stage.write(name, text, false)
}

// headerName is the file of the inventory block.
const headerName = "inventory" + inventory.Suffix

// header returns the text of the file that makes a directory an inventory.
func header(day inventory.Date) []byte {
	return fmt.Appendf(nil, "inventory {\n  schema = \"1.0\"\n  as_of  = %q\n}\n", day)
}

// baseName is the path of an origin's base below the directory.
func baseName(origin string) string {
	return filepath.Join(filepath.FromSlash(baseDir), stem(origin)+baseSuffix)
}
