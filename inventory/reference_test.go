package inventory

import (
	"io/fs"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReferenceIsOneInventory reads the reference as people are told to write.
func TestReferenceIsOneInventory(t *testing.T) {
	inv, diags, err := Load(t.Context(), Reference(), LoadOptions{})
	require.NoError(t, err)
	require.Empty(t, diags, diags.Error())
	for _, kind := range Kinds() {
		list := reflect.ValueOf(kindNamed(string(kind)).list(inv)).Elem()
		assert.NotZero(t, list.Len(), kind)
	}
}

// TestReferenceIsLaidOut holds the reference to the layout that fmt gives.
func TestReferenceIsLaidOut(t *testing.T) {
	names, err := fs.Glob(Reference(), "*")
	require.NoError(t, err)
	for _, name := range names {
		src, err := fs.ReadFile(Reference(), name)
		require.NoError(t, err)
		out, diags := Format(name, src)
		require.Empty(t, diags)
		assert.Equal(t, string(src), string(out), name)
	}
}

// TestEveryFieldIsInTheReference: a field of the schema without a stated example or without a comment above it is not finished.
func TestEveryFieldIsInTheReference(t *testing.T) {
	for _, kind := range append([]Kind{headerKind}, Kinds()...) {
		require.Contains(t, documentation(), string(kind), "say what the block means above the first one in reference/%s%s", kind, Suffix)
		eachField(fieldsOfKind(kind), "", func(path string, f Field) {
			d, ok := Document(kind, path)
			if assert.True(t, ok, "state %s in reference/%s%s, under a comment that says what it means", path, kind, Suffix) {
				assert.Regexp(t, `^[A-Z].*[.:]$`, d.Text, "the comment on %s of %s is a sentence", path, kind)
				assert.NotEmpty(t, d.Example, path)
			}
		})
	}
	_, ok := Document(KindApplication, "nothing")
	assert.False(t, ok)
}

// eachField visits fields, and those of objects and nested blocks after them.
func eachField(fields []Field, prefix string, visit func(path string, f Field)) {
	for _, f := range fields {
		visit(prefix+f.Name, f)
		eachField(f.Nested, prefix+f.Name+".", visit)
	}
}
