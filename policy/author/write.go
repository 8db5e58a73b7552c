package author

import (
	"fmt"
	"os"
	"path/filepath"
)

// Write makes the files of a scaffold below a directory, all or none. It never replaces a file.
func Write(dir string, drafts []Draft) (written []string, err error) {
	for _, d := range drafts {
		p := filepath.Join(dir, filepath.FromSlash(d.Name))
		if _, err := os.Lstat(p); err == nil {
			return nil, fmt.Errorf("%s exists already, and nothing is overwritten: choose another id, or change the file by hand", p)
		}
	}
	var made []string
	defer func() {
		if err != nil {
			for i := len(made) - 1; i >= 0; i-- {
				_ = os.Remove(made[i]) // directories only when empty
			}
			written = nil
		}
	}()
	for _, d := range drafts {
		p := filepath.Join(dir, filepath.FromSlash(d.Name))
		dirs, err := makeDirs(filepath.Dir(p))
		made = append(made, dirs...)
		if err != nil {
			return nil, err
		}
		f, err := os.OpenFile(p, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if err != nil {
			return nil, fmt.Errorf("cannot write: %w", err)
		}
		made = append(made, p)
		_, err = f.Write(d.Text)
		if closed := f.Close(); err == nil {
			err = closed
		}
		if err != nil {
			return nil, fmt.Errorf("cannot write %s: %w", p, err)
		}
		written = append(written, p)
	}
	return written, nil
}

// makeDirs makes a directory and those above it. It returns the ones that were not there, the outermost first.
func makeDirs(dir string) ([]string, error) {
	if _, err := os.Stat(dir); err == nil || dir == filepath.Dir(dir) {
		return nil, err
	}
	made, err := makeDirs(filepath.Dir(dir))
	if err != nil {
		return made, err
	}
	if err := os.Mkdir(dir, 0o755); err != nil {
		return made, fmt.Errorf("cannot make the directory %s: %w", dir, err)
	}
	return append(made, dir), nil
}
