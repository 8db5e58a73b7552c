package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"sync"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// engines keeps compiled rules for as long as a process lives, so that one which runs many commands compiles each choice of rules once. The
// zero value is empty and ready. It is safe for concurrent use.
type engines struct {
	mu   sync.Mutex
	made map[string]*opa.Engine
	most int // how many are kept; 0: all. Who keeps them for hours, while the rules change, bounds them
}

type enginesKey struct{}

// keeping returns a context in which compile remembers what it made.
func keeping(ctx context.Context, e *engines) context.Context {
	return context.WithValue(ctx, enginesKey{}, e)
}

// compile makes an engine, or takes the one that was made of the same rules before.
func compile(ctx context.Context, cfg opa.Config) (*opa.Engine, error) {
	kept, ok := ctx.Value(enginesKey{}).(*engines)
	if !ok || len(cfg.Foreign) > 0 {
		return opa.New(ctx, cfg)
	}
	key, err := choiceOf(cfg)
	if err != nil { // which opa.New words better
		return opa.New(ctx, cfg)
	}
	kept.mu.Lock()
	defer kept.mu.Unlock()
	if e := kept.made[key]; e != nil {
		return e, ctx.Err()
	}
	e, err := opa.New(ctx, cfg)
	if err != nil {
		return nil, err
	}
	if kept.made == nil || kept.most > 0 && len(kept.made) >= kept.most {
		kept.made = map[string]*opa.Engine{}
	}
	kept.made[key] = e
	return e, nil
}

// choiceOf is the same for configurations that choose the same rules, with every file of theirs the same.
func choiceOf(cfg opa.Config) (string, error) {
	sum := sha256.New()
	for _, fsys := range append([]fs.FS{cfg.Library}, cfg.Extra...) {
		if fsys == nil {
			continue // the embedded library
		}
		fmt.Fprintln(sum, "layer")
		err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
			if err != nil || !d.Type().IsRegular() {
				return err
			}
			text, err := fs.ReadFile(fsys, p)
			fmt.Fprintf(sum, "%q %d %s\n", p, len(text), text)
			return err
		})
		if err != nil {
			return "", err
		}
	}
	fmt.Fprintf(sum, "%t %q %q %v %v", cfg.Library == nil, cfg.Packs, cfg.Disable, cfg.MinConfidence, cfg.Limits)
	return hex.EncodeToString(sum.Sum(nil)), nil
}
