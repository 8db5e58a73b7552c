package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
)

// TestNobodyReads has the reader of the results go away, as head does: the run ends, says nothing, and leaves nothing.
func TestNobodyReads(t *testing.T) {
	r, w, err := os.Pipe()
	require.NoError(t, err)
	require.NoError(t, r.Close())
	var stderr bytes.Buffer
	assert.Equal(t, exitUnread, run(whileRead(t.Context()), []string{"schema"}, w, &stderr))
	assert.Empty(t, stderr.String())
}

// TestHalfGeneratedIsNothing: of an inventory that is not made to its end no file is left, and no directory.
func TestHalfGeneratedIsNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	dir := filepath.Join(t.TempDir(), "a", "b")
	require.ErrorIs(t, generate(ctx, dir, gen.Options{Applications: 3}, 2), context.Canceled)
	assert.NoDirExists(t, filepath.Dir(dir))
}

// TestUnwrittenFileIsNamed: of a file that cannot be written people know the name that they gave, and no temporary one.
func TestUnwrittenFileIsNamed(t *testing.T) {
	file := filepath.Join(t.TempDir(), "report.html")
	_, err := writeTemp(file, func(w io.Writer) error {
		return errorf("writing the report: %w", &fs.PathError{Op: "write", Path: w.(*os.File).Name(), Err: syscall.ENOSPC})
	})
	require.ErrorIs(t, err, syscall.ENOSPC)
	assert.Equal(t, "cannot write "+file+": no space is left on the disk", wordsOf(err, "en"))
	left, err := os.ReadDir(filepath.Dir(file))
	require.NoError(t, err)
	assert.Empty(t, left)

	words := wordsOf(fmt.Errorf("sheet: %w", &fs.PathError{Op: "mkdir", Path: "a", Err: syscall.ENOSPC}), "fr")
	assert.Equal(t, "sheet: a : il n’y a plus de place sur le disque", words, "a library's words around the system's")

	gone := filepath.Join(t.TempDir(), "gone", "report.html")
	_, err = writeTemp(gone, func(io.Writer) error { return nil })
	assert.Equal(t, "cannot write "+gone+": there is no such file or directory", wordsOf(err, "en"))
}
