package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSystemErrorsInEveryLanguage makes the system refuse files: what it says is said in the language of the run, without the call that failed.
func TestSystemErrorsInEveryLanguage(t *testing.T) {
	dir := t.TempDir()
	_, missing := os.Open(filepath.Join(dir, "missing"))
	_, through := os.Open(filepath.Join(os.Args[0], "below"))
	exists := os.Mkdir(dir, 0o755)
	full := &fs.PathError{Op: "write", Path: "a\x1bb", Err: syscall.ENOSPC}
	moved := os.Rename(filepath.Join(dir, "missing"), filepath.Join(dir, "new"))
	calls := regexp.MustCompile(`\b(open|mkdir|write|rename)\b`)
	for name, err := range map[string]error{"missing": missing, "through": through, "exists": exists, "full": full, "moved": moved} {
		require.Error(t, err)
		said := map[string]bool{}
		for _, lang := range spokenLanguages {
			text := wordsOf(errorf("cannot read %s: name a directory or file that can be opened: %w", "x", err), lang)
			assert.NotContains(t, text, "\x1b", name)
			assert.NotRegexp(t, calls, text, name)
			if lang == "ar" && runtime.GOOS != "windows" {
				assert.NotRegexp(t, `: [A-Za-z ]+$`, text, name)
			}
			said[text] = true
		}
		assert.Len(t, said, len(spokenLanguages), name)
	}
	assert.Equal(t, "no such thing", wordsOf(errors.New("no such thing"), "fr"), "what nobody knows stays as it is")
	assert.NotEmpty(t, wordsOf(syscall.Errno(250), "ar"), "and an unknown number has words too")
}
