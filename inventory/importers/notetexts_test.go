package importers_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// noters are the functions that notes are made by, with the place of the format.
var noters = map[string][]int{"note": {1, 2, 3}, "Note": {1}, "Drop": {1}, "NoteAll": {0}, "Saying": {0}}

// TestEveryNoteInThreeLanguages finds what importers note, in their source, and says it in every language: with the values in their order, and
// with letters of the language.
func TestEveryNoteInThreeLanguages(t *testing.T) {
	found := 0
	verbs := regexp.MustCompile(`%[a-z]`)
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return err
		}
		if strings.HasPrefix(p, "update") {
			return nil // which makes no notes
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, 0)
		require.NoError(t, err)
		for _, format := range notedIn(f) {
			n := len(verbs.FindAllString(format, -1))
			if format == "%s" {
				continue
			}
			found++
			args := make([]any, n)
			for i := range args {
				args[i] = i + 7
			}
			note := importers.Note{}.Saying(format, args...)
			assert.Equal(t, note.Text, note.In("en"))
			assert.Regexp(t, `\p{Arabic}`, note.In("ar"), "%s: %s", p, format)
			assert.NotEqual(t, note.Text, note.In("fr"), "%s: %s", p, format)
			digits := regexp.MustCompile(`\b(7|8|9|1\d)\b|'\\[abnt]'`)
			assert.Equal(t, digits.FindAllString(note.Text, n), digits.FindAllString(note.In("fr"), n), "%s: %s", p, format)
		}
		return nil
	})
	require.NoError(t, err)
	assert.Greater(t, found, 60)
}

// notedIn are the formats of notes that a file writes out.
func notedIn(f *ast.File) (formats []string) {
	ast.Inspect(f, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		fn, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		for _, at := range noters[fn.Sel.Name] {
			if at >= len(call.Args) {
				break
			}
			lit, ok := call.Args[at].(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				continue
			}
			if text, err := strconv.Unquote(lit.Value); err == nil && text != "" {
				formats = append(formats, text)
				break
			}
		}
		return true
	})
	return formats
}
