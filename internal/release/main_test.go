package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"io"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var files = []member{{"d/LICENSE", 0o644, []byte("licence")}, {"d/cloudfirst", 0o755, []byte("program")}}

func TestTarIsReadBack(t *testing.T) {
	packed, err := tarred(files)
	require.NoError(t, err)
	again, err := tarred(files)
	require.NoError(t, err)
	assert.Equal(t, packed, again)
	z, err := gzip.NewReader(bytes.NewReader(packed))
	require.NoError(t, err)
	assert.True(t, z.ModTime.IsZero())
	r := tar.NewReader(z)
	for _, want := range files {
		h, err := r.Next()
		require.NoError(t, err)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		assert.Equal(t, want, member{h.Name, h.Mode, data})
		assert.True(t, h.ModTime.Equal(epoch))
	}
	_, err = r.Next()
	assert.ErrorIs(t, err, io.EOF)
}

func TestZipIsReadBack(t *testing.T) {
	packed, err := zipped(files)
	require.NoError(t, err)
	r, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	require.NoError(t, err)
	require.Len(t, r.File, len(files))
	for i, f := range r.File {
		rc, err := f.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(rc)
		require.NoError(t, err)
		assert.Equal(t, files[i], member{f.Name, int64(f.Mode().Perm()), data})
		assert.True(t, f.Modified.Equal(epoch))
	}
}

func TestReleaseRefusesWhatItDoesNotKnow(t *testing.T) {
	assert.ErrorContains(t, release("1.0", t.TempDir(), []string{"linux/amd64"}), "write -version v1.2.3")
	assert.ErrorContains(t, release("v1.0.0", t.TempDir(), []string{"plan9/mips"}), "no system there are releases for")
}
