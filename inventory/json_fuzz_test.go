package inventory

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// FuzzParseJSON checks that no text crashes or stops the reader of JSON, that what it accepts is JSON, and that what it accepts says the
// same when it is written in JSON and in HCL and read again.
func FuzzParseJSON(f *testing.F) {
	for _, a := range jsonAttacks {
		f.Add(a.source(80))
	}
	files, err := filepath.Glob("testdata/json/*" + SuffixJSON)
	require.NoError(f, err)
	for _, name := range files {
		src, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(src)
	}
	f.Add([]byte(jsonEverything))
	f.Fuzz(func(t *testing.T, src []byte) {
		start := time.Now()
		inv, diags := parseOneJSON("fuzz.inv.json", src, LoadOptions{AsOf: 20000})
		_ = diags.Error()
		if took := time.Since(start); took > patience/6 {
			t.Fatalf("%d bytes took %v", len(src), took)
		}
		if diags.HasErrors() {
			require.Nil(t, inv)
			return
		}
		require.True(t, json.Valid(bytes.TrimPrefix(src, byteOrderMark)))
		text := encodedJSON(t, inv)
		again, diags := parseOneJSON("again.inv.json", []byte(text), LoadOptions{})
		require.False(t, diags.HasErrors(), "%s\n%s", diags.Error(), text)
		require.Equal(t, text, encodedJSON(t, again))
		hcl := encoded(t, inv)
		require.Equal(t, hcl, encoded(t, again))
		other, diags := Parse("other.inv.hcl", []byte(hcl), LoadOptions{})
		require.False(t, diags.HasErrors(), "%s\n%s", diags.Error(), hcl)
		require.Equal(t, text, encodedJSON(t, other))
	})
}
