package rvtools

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
)

// Bounds of XML that a spreadsheet program may have written.
const (
	maxDepth = 64
	maxToken = 1 << 20 // bytes between two angle brackets; a cell holds 32,767 characters
)

// walk gives every token of a part to visit, with the depth of its element, and refuses what is not well-formed.
func walk(ctx context.Context, f *zip.File, visit func(tok xml.Token, depth int) error) error {
	rc, err := f.Open()
	if err != nil {
		return damaged(f.Name, err)
	}
	defer func() { _ = rc.Close() }()
	dec := xml.NewDecoder(&tokenGuard{r: rc})
	depth := 0
	for n := 0; ; n++ {
		if n%4096 == 0 && ctx.Err() != nil {
			return fmt.Errorf("rvtools: reading %q: %w", f.Name, ctx.Err())
		}
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) && n > 0 {
			return nil
		}
		if err != nil {
			return damaged(f.Name, err)
		}
		if _, ok := tok.(xml.StartElement); ok {
			depth++
		}
		if depth > maxDepth {
			return damaged(f.Name, fmt.Errorf("elements are nested deeper than %d", maxDepth))
		}
		if err := visit(tok, depth); err != nil {
			return damaged(f.Name, err)
		}
		if _, ok := tok.(xml.EndElement); ok {
			depth--
		}
	}
}

// tokenGuard refuses text and tags that no spreadsheet program writes, before the decoder keeps them in memory.
type tokenGuard struct {
	r   io.Reader
	run int
}

func (g *tokenGuard) Read(p []byte) (int, error) {
	n, err := g.r.Read(p)
	if i := bytes.LastIndexAny(p[:n], "<>"); i >= 0 {
		g.run = n - i
	} else if g.run += n; g.run > maxToken {
		return 0, fmt.Errorf("a text or tag is longer than %d bytes", maxToken)
	}
	return n, err
}
