package inventory

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// FuzzParse checks that no text crashes or stops Parse, and that what it accepts comes out of Encode in a form that stays as it is.
func FuzzParse(f *testing.F) {
	for _, a := range attacks {
		f.Add(a.source(80))
	}
	files, err := filepath.Glob("testdata/*/*" + Suffix)
	require.NoError(f, err)
	for _, name := range files {
		src, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		start := time.Now()
		inv, diags := Parse("fuzz.inv.hcl", src, LoadOptions{AsOf: 20000})
		_ = diags.Error()
		if took := time.Since(start); took > patience/6 {
			t.Fatalf("%d bytes took %v", len(src), took)
		}
		if diags.HasErrors() {
			require.Nil(t, inv)
			return
		}
		text := encoded(t, inv)
		again, diags := Parse("again.inv.hcl", []byte(text), LoadOptions{})
		require.False(t, diags.HasErrors(), "%s\n%s", diags.Error(), text)
		require.Equal(t, text, encoded(t, again))
		checkScanner(t, src)
		require.True(t, bytes.HasPrefix([]byte(text), []byte("inventory {")))
	})
}
