package update

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// stage holds the files of an import beside their places until all of them are whole.
type stage struct {
	dir   string
	temp  string
	made  []string // directories that were not there, the innermost first
	files []staged
}

type staged struct {
	temp, final string // below the stage, below the directory
	replace     bool   // a file that is there; otherwise there must be none
}

// newStage makes the directory, if there is none, and a place for files in it.
func newStage(dir string) (s *stage, err error) {
	s = &stage{dir: dir}
	if err := s.makeDirs(dir); err != nil {
		return nil, err
	}
	if s.temp, err = os.MkdirTemp(dir, ".cloudfirst-import-*"); err != nil {
		s.discard(false)
		return nil, fmt.Errorf("cannot write to %s: %w", dir, err)
	}
	return s, nil
}

// makeDirs makes a directory and its parents, and remembers which.
func (s *stage) makeDirs(dir string) error {
	before := s.made
	s.made = nil
	defer func() { s.made = append(s.made, before...) }()
	for p := filepath.Clean(dir); ; p = filepath.Dir(p) {
		if _, err := os.Lstat(p); err == nil || p == filepath.Dir(p) { // a link that leads nowhere is there
			break
		}
		s.made = append(s.made, p)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("cannot make the directory %s: %w", dir, err)
	}
	return nil
}

// place reserves the next file and returns where to write it.
func (s *stage) place(final string, replace bool) string {
	temp := filepath.Join(s.temp, fmt.Sprintf("%d.tmp", len(s.files)))
	s.files = append(s.files, staged{temp, filepath.Join(s.dir, final), replace})
	return temp
}

// write writes a file that is to be at final, below the directory. One that is replaced keeps its permissions.
func (s *stage) write(final string, text []byte, replace bool) error {
	mode := fs.FileMode(0o644)
	if replace {
		info, err := os.Stat(filepath.Join(s.dir, final))
		if err != nil {
			return err
		}
		mode = info.Mode().Perm()
	}
	temp := s.place(final, replace)
	err := os.WriteFile(temp, text, 0o600)
	if err == nil {
		err = os.Chmod(temp, mode)
	}
	if err != nil {
		return fmt.Errorf("cannot write to %s: %w", s.dir, err)
	}
	return nil
}

// commit moves all files to their places. When one cannot be moved, those before it are moved back.
func (s *stage) commit() (err error) {
	var done []staged
	defer func() {
		if err == nil {
			return
		}
		for i := len(done) - 1; i >= 0; i-- {
			if f := done[i]; f.replace {
				err = errors.Join(err, os.Rename(f.temp+".old", f.final))
			} else {
				err = errors.Join(err, os.Remove(f.final))
			}
		}
	}()
	for _, f := range s.files {
		if err := s.keep(f); err != nil {
			return fmt.Errorf("cannot write to %s: %w", s.dir, err)
		}
		if err := os.Rename(f.temp, f.final); err != nil {
			return fmt.Errorf("cannot write to %s: %w", s.dir, err)
		}
		done = append(done, f)
	}
	return nil
}

// keep keeps the old text of a file that is to be replaced, and sees that no other is.
func (s *stage) keep(f staged) error {
	if !f.replace {
		if _, err := os.Lstat(f.final); err == nil {
			return fmt.Errorf("%s exists already, and nothing is overwritten: run the import again", f.final)
		}
		return nil
	}
	if os.Link(f.final, f.temp+".old") == nil {
		return nil
	}
	return copyFile(f.final, f.temp+".old") // where files cannot be linked
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }() // read only
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// discard removes what the stage left, also the directories it made unless they are kept.
func (s *stage) discard(kept bool) {
	if s.temp != "" {
		_ = os.RemoveAll(s.temp)
	}
	for _, d := range s.made {
		if kept {
			break
		}
		_ = os.Remove(d) // only when empty
	}
}

// equalFiles reports whether two files hold the same bytes.
func equalFiles(a, b string) bool {
	f, err := os.Open(a)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // read only
	g, err := os.Open(b)
	if err != nil {
		return false
	}
	defer func() { _ = g.Close() }() // read only
	x, y := make([]byte, 64<<10), make([]byte, 64<<10)
	for {
		n, end := io.ReadFull(f, x)
		m, also := io.ReadFull(g, y)
		if !bytes.Equal(x[:n], y[:m]) {
			return false
		}
		if end != nil || also != nil {
			return end != nil && also != nil && !errors.Is(end, fs.ErrClosed)
		}
	}
}
