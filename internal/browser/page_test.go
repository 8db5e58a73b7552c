package browser

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"testing"
)

// The digest is that of the file npm gave for the version that is named beside it.
func TestVendoredBytes(t *testing.T) {
	const axe = "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c"
	sum := sha256.Sum256([]byte(axeSource))
	if got := hex.EncodeToString(sum[:]); got != axe {
		t.Errorf("testdata/axe.min.js is not axe-core 4.14.1: %s", got)
	}
}

// A page that asks for something and fails must be found out, or the other tests would say nothing.
func TestFaultsAreFound(t *testing.T) {
	if chromium == nil {
		t.Skip(ErrNone)
	}
	file := t.TempDir() + "/bad.html"
	bad := `<!DOCTYPE html><html><title></title><body><img src="https://example.org/a.png"><script>fetch("https://example.org/b"); throw Error("bad")</script>`
	if err := os.WriteFile(file, []byte(bad), 0o600); err != nil {
		t.Fatal(err)
	}
	p, stop, err := chromium.Open(file, Look{})
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	faults, err := p.Axe()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]string{}
	for _, f := range faults {
		seen[f.ID] = f.Impact
	}
	if seen["image-alt"] != "critical" || seen["html-has-lang"] != "serious" {
		t.Error("axe-core found", seen)
	}
	if len(p.Complaints()) == 0 || len(p.Requests()) < 2 {
		t.Error(p.Complaints(), p.Requests())
	}
}
