package answers

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Apply makes the edits of a plan in the texts of an inventory's files, by name, and returns those that change; everything else in
// them stays byte by byte. The error is inventory.Diagnostics when the files cannot take an edit.
func (p *Plan) Apply(files map[string][]byte) (map[string][]byte, error) {
	if len(p.Edits) == 0 {
		return nil, nil
	}
	changed, diags := inventory.Apply(files, p.Edits...)
	if diags.HasErrors() {
		return nil, diags
	}
	return changed, nil
}

// Write makes the edits of a plan in the inventory below a directory and returns the files that changed, sorted. With dryRun nothing is written.
// Each file is written beside its place; when all are whole they take their places, or none does. Nobody else may write there meanwhile.
func (p *Plan) Write(ctx context.Context, dir string, dryRun bool) ([]string, error) {
	files, err := readFiles(ctx, dir)
	if err != nil {
		return nil, err
	}
	changed, err := p.Apply(files)
	if err != nil {
		return nil, err
	}
	names := make([]string, 0, len(changed))
	for name := range changed {
		names = append(names, name)
	}
	slices.Sort(names)
	if dryRun {
		return names, nil
	}
	return names, replace(dir, names, changed, files)
}

// readFiles reads every file of an inventory, links left out: what they lead to may lie elsewhere.
func readFiles(ctx context.Context, dir string) (map[string][]byte, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("answers: %w", err)
	}
	defer root.Close() //nolint:errcheck // was read only
	out := map[string][]byte{}
	err = fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err = errors.Join(err, ctx.Err()); err != nil {
			return err
		}
		if d.IsDir() && name != "." && strings.HasPrefix(d.Name(), ".") {
			return fs.SkipDir
		}
		if d.Type().IsRegular() && inventory.IsFile(name) {
			out[name], err = root.ReadFile(name)
		}
		return err
	})
	return out, err
}

// replace writes files beside their places and moves them there. When one cannot be moved, those before it get their old text back.
func replace(dir string, names []string, changed, old map[string][]byte) (err error) {
	temps := make([]string, len(names))
	defer func() {
		for _, t := range temps {
			if t != "" {
				_ = os.Remove(t)
			}
		}
	}()
	for i, name := range names {
		if temps[i], err = beside(filepath.Join(dir, filepath.FromSlash(name)), changed[name]); err != nil {
			return err
		}
	}
	for i, name := range names {
		if err := os.Rename(temps[i], filepath.Join(dir, filepath.FromSlash(name))); err != nil {
			return errors.Join(fmt.Errorf("answers: %w", err), restore(dir, names[:i], old))
		}
		temps[i] = ""
	}
	return nil
}

func beside(file string, text []byte) (temp string, err error) {
	mode := fs.FileMode(0o644)
	if info, err := os.Stat(file); err == nil {
		mode = info.Mode().Perm()
	}
	f, err := os.CreateTemp(filepath.Dir(file), ".cloudfirst-*")
	if err != nil {
		return "", fmt.Errorf("answers: %w", err)
	}
	_, err = f.Write(text)
	if err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close()); err != nil {
		return f.Name(), fmt.Errorf("answers: cannot write %s: %w", file, err)
	}
	return f.Name(), nil
}

func restore(dir string, names []string, old map[string][]byte) error {
	var errs []error
	for _, name := range names {
		file := filepath.Join(dir, filepath.FromSlash(name))
		text, was := old[name]
		if !was {
			errs = append(errs, os.Remove(file))
			continue
		}
		temp, err := beside(file, text)
		if err == nil {
			err = os.Rename(temp, file)
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}
