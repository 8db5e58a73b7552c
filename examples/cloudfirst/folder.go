package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// draft is a file of a new inventory.
type draft struct {
	name string // without directory
	text []byte
}

// makeInventory writes the files of a new inventory into dir, all or none. It refuses a directory that holds an inventory, since
// two would become one with two headers, and never replaces a file.
func makeInventory(dir string, files []draft) error {
	if err := vacant(dir, files); err != nil {
		return err
	}
	return staged(dir, func(temp string) error {
		for _, f := range files {
			if err := os.WriteFile(filepath.Join(temp, f.name), f.text, 0o644); err != nil {
				return errorf("cannot write %s: %w", filepath.Join(dir, f.name), cause(err))
			}
		}
		return nil
	})
}

// staged has files written beside their places, and puts them into dir when all are whole. What an error leaves behind goes again, and with it
// the directories that were made.
func staged(dir string, write func(temp string) error) (err error) {
	made, err := makeDirs(dir)
	var placed []string
	temp := ""
	defer func() {
		_ = os.RemoveAll(temp)
		if err == nil {
			return
		}
		for _, p := range placed {
			_ = os.Remove(p)
		}
		for _, d := range made {
			_ = os.Remove(d) // only when empty
		}
	}()
	if err != nil {
		return err
	}
	if temp, err = os.MkdirTemp(dir, ".cloudfirst-*"); err != nil {
		return errorf("cannot write to %s: %w", dir, cause(err))
	}
	if err := write(temp); err != nil {
		return err
	}
	files, err := os.ReadDir(temp)
	if err != nil {
		return err
	}
	for _, f := range files {
		p := filepath.Join(dir, f.Name())
		if err := os.Rename(filepath.Join(temp, f.Name()), p); err != nil {
			return errorf("cannot write %s: %w", p, cause(err))
		}
		placed = append(placed, p)
	}
	return nil
}

// vacant reports a directory that already holds an inventory, or a file of one of the names.
func vacant(dir string, files []draft) error {
	err := filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if inventory.IsFile(p) {
			return errorf("%s exists already, and nothing is overwritten: choose a directory without an inventory", p)
		}
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, f := range files {
		p := filepath.Join(dir, f.name)
		if _, err := os.Lstat(p); err == nil {
			return errorf("%s exists already, and nothing is overwritten: choose another directory", p)
		}
	}
	return nil
}

// makeDirs makes a directory and its parents. It returns those that were not there, the innermost first; a link that leads nowhere is there.
func makeDirs(dir string) ([]string, error) {
	var missing []string
	for p := filepath.Clean(dir); ; p = filepath.Dir(p) {
		if _, err := os.Lstat(p); err == nil || p == filepath.Dir(p) {
			break
		}
		missing = append(missing, p)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return missing, errorf("cannot make the directory %s: %w", dir, cause(err))
	}
	return missing, nil
}
