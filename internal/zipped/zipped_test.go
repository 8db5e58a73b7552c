package zipped_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/zipped"
)

func pack(t *testing.T, names ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, name := range names {
		w, err := z.Create(name)
		require.NoError(t, err)
		_, err = w.Write([]byte("holds " + name))
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return out.Bytes()
}

func TestSortGivesOneOrder(t *testing.T) {
	var want []byte
	for _, names := range [][]string{{"a", "b/c", "b"}, {"b", "b/c", "a"}, {"b/c", "a", "b"}} {
		text := pack(t, names...)
		var got bytes.Buffer
		require.NoError(t, zipped.Sort(&got, bytes.NewReader(text), int64(len(text))))
		if want == nil {
			want = got.Bytes()
		}
		assert.Equal(t, want, got.Bytes())
	}
	r, err := zip.NewReader(bytes.NewReader(want), int64(len(want)))
	require.NoError(t, err)
	for i, name := range []string{"a", "b", "b/c"} {
		assert.Equal(t, name, r.File[i].Name)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestSortSaysWhatFails(t *testing.T) {
	require.ErrorIs(t, zipped.Sort(&bytes.Buffer{}, bytes.NewReader([]byte("no zip")), 6), zip.ErrFormat)
	text := pack(t, "a")
	require.ErrorContains(t, zipped.Sort(full{}, bytes.NewReader(text), int64(len(text))), "no space left")
}
