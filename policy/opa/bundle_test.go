package opa

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// keyPair makes a key to sign with and the public key that belongs to it, in PEM.
func keyPair(t *testing.T) (private string, public []byte) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	der, err := x509.MarshalECPrivateKey(key)
	require.NoError(t, err)
	pub, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	require.NoError(t, err)
	return string(pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: der})),
		pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: pub})
}

// bundled packs rules as opa build does, signed when there is a key.
func bundled(t *testing.T, private string, bodies ...string) []byte {
	t.Helper()
	b := bundle.Bundle{Data: map[string]any{"custom": map[string]any{"test": map[string]any{"most": 3}}}}
	for name, f := range testLibrary(bodies...) {
		m, err := ast.ParseModuleWithOpts(name, string(f.Data), ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true})
		require.NoError(t, err)
		b.Modules = append(b.Modules, bundle.ModuleFile{URL: "/" + name, Path: "/" + name, Raw: f.Data, Parsed: m})
	}
	b.Manifest.Init()
	if private != "" {
		require.NoError(t, b.GenerateSignature(bundle.NewSigningConfig(private, "ES256", ""), keyID, true))
	}
	var out bytes.Buffer
	require.NoError(t, bundle.NewWriter(&out).UseModulePath(true).DisableFormat(true).Write(b))
	return out.Bytes()
}

// TestSignedBundle loads a signed pack beside the library and refuses it when anything about the signature is wrong.
func TestSignedBundle(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing here runs in parallel")
	}
	private, public := keyPair(t)
	_, stranger := keyPair(t)
	rule := `violation contains {} if input.application.users > data.custom.test.most`
	signed, unsigned := bundled(t, private, rule), bundled(t, "", rule)

	name := filepath.Join(t.TempDir(), "pack.tar.gz")
	require.NoError(t, os.WriteFile(name, signed, 0o600))
	pack, err := OpenRules(name, BundleOptions{VerificationKey: public})
	require.NoError(t, err)
	alone, err := DefaultOnes()
	require.NoError(t, err)
	e, err := New(context.Background(), Config{Extra: []fs.FS{pack}})
	require.NoError(t, err)
	assert.NotEqual(t, alone.Digest(), e.Digest())
	rep := evaluate(t, e, parse(t, "application \"a\" {\n  name = \"A\"\n  users = 4\n}"))
	assert.Equal(t, "violated", outcome(rep, "a", "T-1"))
	assert.Equal(t, e.Digest(), rep.Library)

	for what, tc := range map[string]struct {
		packed []byte
		opt    BundleOptions
		want   string
	}{
		"no key":               {signed, BundleOptions{}, "not verified"},
		"another key":          {signed, BundleOptions{VerificationKey: stranger}, "not verified"},
		"no signature":         {unsigned, BundleOptions{VerificationKey: public}, "missing .signatures.json"},
		"not a key":            {signed, BundleOptions{VerificationKey: []byte("key")}, "PEM"},
		"not a bundle":         {[]byte("rules"), BundleOptions{Unsigned: true}, ".tar.gz"},
		"unsigned and allowed": {unsigned, BundleOptions{Unsigned: true}, ""},
	} {
		t.Run(what, func(t *testing.T) {
			_, err := ReadBundle(bytes.NewReader(tc.packed), tc.opt)
			if tc.want == "" {
				require.NoError(t, err)
				return
			}
			require.ErrorContains(t, err, tc.want)
		})
	}
}

// TestRulesBesideTheLibraryStandUnderCustom refuses packs that would change the library's own.
func TestRulesBesideTheLibraryStandUnderCustom(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "x.rego"), []byte("package cloudfirst.packs.ma.lib\n\nx := 1\n"), 0o600))
	fsys, err := OpenRules(dir, BundleOptions{})
	require.NoError(t, err)
	_, err = New(context.Background(), Config{Extra: []fs.FS{fsys}})
	require.ErrorContains(t, err, "custom.mypack")
}
