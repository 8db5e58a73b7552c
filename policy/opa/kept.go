package opa

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Library returns the rules as text, for [Again]. Rules of other tools have no place in it, and are an error.
func (e *Engine) Library() (policy.Library, error) {
	if e.foreign {
		return policy.Library{}, errors.New("the rules of another tool cannot be kept with a result: leave them out")
	}
	out := e.texts
	out.Files = slices.Clone(out.Files)
	slices.SortFunc(out.Files, func(a, b policy.File) int { return strings.Compare(a.Path(), b.Path()) })
	return out, nil
}

// Again returns the configuration that makes an engine of a library kept as text. Everything that New refuses is refused again: a library
// that was kept is trusted no more than one that is read.
func Again(lib policy.Library) (Config, error) {
	layers := []*bytes.Buffer{}
	var writers []*zip.Writer
	for _, f := range lib.Files {
		if f.Layer < 0 || f.Layer > maxLayers || !fs.ValidPath(f.Name) {
			return Config{}, fmt.Errorf("the kept library holds a file %q that no library can hold", f.Path())
		}
		for len(layers) <= f.Layer {
			layers = append(layers, &bytes.Buffer{})
			writers = append(writers, zip.NewWriter(layers[len(layers)-1]))
		}
		w, err := writers[f.Layer].CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Store})
		if err != nil {
			return Config{}, fmt.Errorf("the kept library: %w", err)
		}
		if _, err := w.Write([]byte(f.Text)); err != nil {
			return Config{}, fmt.Errorf("the kept library: %w", err)
		}
	}
	cfg := Config{Packs: lib.Packs, Disable: lib.Disabled, MinConfidence: lib.MinConfidence}
	for i, w := range writers {
		if err := w.Close(); err != nil {
			return Config{}, fmt.Errorf("the kept library: %w", err)
		}
		fsys, err := zip.NewReader(bytes.NewReader(layers[i].Bytes()), int64(layers[i].Len()))
		if err != nil {
			return Config{}, fmt.Errorf("the kept library: %w", err)
		}
		if i == 0 {
			cfg.Library = fsys
			continue
		}
		cfg.Extra = append(cfg.Extra, fsys)
	}
	if cfg.Library == nil {
		return Config{}, errors.New("the kept library holds no rules")
	}
	return cfg, nil
}

// maxLayers is how many packs may stand beside a library that was kept.
const maxLayers = 100

// Words lists the texts that the rules and their data know: country codes, words of the language, kinds, ids of rules. A text that rules know is public,
// and rules may answer otherwise if it is replaced.
func (e *Engine) Words() map[string]bool {
	out := make(map[string]bool, len(e.prog.strings))
	for _, s := range e.prog.strings {
		out[s.text] = true
	}
	for _, r := range e.library {
		for _, id := range append([]policy.RuleID{r.ID}, r.Aliases...) {
			out[string(id)] = true
		}
	}
	ast.WalkTerms(ast.NewTerm(e.base), func(t *ast.Term) bool {
		if s, ok := t.Value.(ast.String); ok {
			out[string(s)] = true
		}
		return false
	})
	return out
}

func digestOf(text []byte) string {
	sum := sha256.Sum256(text)
	return "sha256:" + hex.EncodeToString(sum[:])
}
