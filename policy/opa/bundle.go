package opa

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"github.com/open-policy-agent/opa/v1/bundle"
)

// BundleOptions say whose bundles are trusted.
type BundleOptions struct {
	VerificationKey []byte // public key in PEM (RSA, ECDSA or Ed25519) that the bundle must be signed with
	Unsigned        bool   // whether a bundle that is not verified may be used
}

// ErrUnsigned is wrapped by the error about a bundle that nobody vouches for.
var ErrUnsigned = errors.New("the bundle is not verified")

// OpenRules opens rules that stand beside the library: a directory, or a bundle in OPA's own format, signed with opa sign or opa build. What
// it returns belongs into Config.Extra. A bundle must be signed with the key of the options, unless they allow an unsigned one; a
// directory is taken as it is, but links that lead out of it are refused.
func OpenRules(name string, opt BundleOptions) (fs.FS, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, fmt.Errorf("cannot open the rules: %w", err)
	}
	if info.IsDir() {
		root, err := os.OpenRoot(name)
		if err != nil {
			return nil, fmt.Errorf("cannot open the rules: %w", err)
		}
		return root.FS(), nil
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: rules are a directory or a bundle, a file whose name ends in .tar.gz", name)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("cannot open the rules: %w", err)
	}
	defer func() { _ = f.Close() }()
	fsys, err := ReadBundle(f, opt)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return fsys, nil
}

// ReadBundle reads and verifies a bundle in OPA's format. It returns the rules and data in it, for Config.Extra.
func ReadBundle(r io.Reader, opt BundleOptions) (fs.FS, error) {
	packed, err := io.ReadAll(io.LimitReader(r, maxLibrary+1))
	if err != nil {
		return nil, fmt.Errorf("reading the bundle: %w", err)
	}
	if len(packed) > maxLibrary {
		return nil, tooMuch("the bundle", fmt.Sprintf("more than %d bytes", maxLibrary))
	}
	fsys, err := unpack(packed)
	if err != nil {
		return nil, err
	}
	reader := bundle.NewReader(bytes.NewReader(packed)).WithSizeLimitBytes(maxDataFile)
	switch {
	case len(opt.VerificationKey) > 0:
		alg, err := algorithm(opt.VerificationKey)
		if err != nil {
			return nil, err
		}
		key := &bundle.KeyConfig{Key: string(opt.VerificationKey), Algorithm: alg}
		reader = reader.WithBundleVerificationConfig(bundle.NewVerificationConfig(map[string]*bundle.KeyConfig{keyID: key}, keyID, "", nil))
	case opt.Unsigned:
		reader = reader.WithSkipBundleVerification(true)
	default:
		return nil, fmt.Errorf("%w: give the public key it was signed with, or unpack it into a directory if you trust it", ErrUnsigned)
	}
	if _, err := reader.Read(); err != nil {
		if opt.Unsigned {
			return nil, fmt.Errorf("reading the bundle: %w", err)
		}
		return nil, fmt.Errorf("%w: %w: sign it with the key that belongs to this one", ErrUnsigned, err)
	}
	return fsys, nil
}

// keyID names the one key there is.
const keyID = "default"

// algorithm is the way of signing that belongs to a public key.
func algorithm(key []byte) (string, error) {
	block, _ := pem.Decode(key)
	if block == nil {
		return "", errors.New("the verification key is not in PEM: it begins with -----BEGIN PUBLIC KEY-----")
	}
	pub, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return "", fmt.Errorf("the verification key is no public key: %w", err)
	}
	switch k := pub.(type) {
	case *rsa.PublicKey:
		return "RS256", nil
	case *ecdsa.PublicKey:
		return map[int]string{256: "ES256", 384: "ES384", 521: "ES512"}[k.Curve.Params().BitSize], nil
	case ed25519.PublicKey:
		return "EdDSA", nil
	}
	return "", fmt.Errorf("the verification key is a %T: use RSA, ECDSA or Ed25519", pub)
}

// unpack reads the rules and the data of a bundle, within the limits of a library and before OPA parses anything of it. Files are kept as an
// archive in memory.
func unpack(packed []byte) (fs.FS, error) {
	unzipped, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("reading the bundle: it is no .tar.gz file: %w", err)
	}
	all := tar.NewReader(io.LimitReader(unzipped, 2*maxLibrary))
	var out bytes.Buffer
	files := zip.NewWriter(&out)
	seen, total := map[string]bool{}, 0
	for {
		h, err := all.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("reading the bundle: %w", err)
		}
		name := strings.TrimPrefix(path.Clean("/"+h.Name), "/")
		if h.Typeflag != tar.TypeReg {
			continue
		}
		if seen[name] || len(seen) >= maxFiles {
			return nil, tooMuch("the bundle", fmt.Sprintf("%s twice, or more than %d files", name, maxFiles))
		}
		seen[name] = true
		src, err := io.ReadAll(io.LimitReader(all, maxDataFile+1))
		if err != nil {
			return nil, fmt.Errorf("reading the bundle: %w", err)
		}
		if total += len(src); len(src) > maxDataFile || total > maxLibrary {
			return nil, tooMuch("the bundle", name+", which is too large")
		}
		if err := checkPacked(name, src); err != nil {
			return nil, err
		}
		w, err := files.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err == nil {
			_, err = w.Write(src)
		}
		if err != nil {
			return nil, fmt.Errorf("keeping the bundle: %w", err)
		}
	}
	if err := files.Close(); err != nil {
		return nil, fmt.Errorf("keeping the bundle: %w", err)
	}
	return zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
}

// checkPacked looks at a file of a bundle before OPA does.
func checkPacked(name string, src []byte) error {
	switch base := path.Base(name); {
	case strings.HasSuffix(base, ".rego"):
		if len(src) > maxRuleFile {
			return tooMuch(name, fmt.Sprintf("more than %d bytes", maxRuleFile))
		}
		return checkText(name, src)
	case base == "data.json", base == "data.yaml", base == "data.yml":
		if strings.TrimSpace(string(src)) == "{}" {
			return nil
		}
		_, err := readData(name, src)
		return err
	}
	return nil
}
