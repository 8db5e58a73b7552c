package main

import (
	"cmp"
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// mostWatched is how many files and directories are looked at, so that watching the root of a disk is refused and does not grind.
const mostWatched = 100_000

// watched is where a command reads, and what it writes there itself.
type watched struct {
	roots []string      // files and directories, links followed
	own   []string      // the same of what the command writes
	open  []os.FileInfo // where its results go, if that is a file
	most  int
}

// watchedBy finds the places in the arguments and flags of a command that is parsed. What is no place does not exist, and never changes.
func watchedBy(c *cobra.Command, streams ...io.Writer) *watched {
	w := &watched{most: mostWatched}
	for _, a := range c.Flags().Args() {
		w.roots = append(w.roots, real(a))
	}
	c.Flags().Visit(func(f *pflag.Flag) {
		for _, value := range valuesOf(f) {
			switch {
			case value == "" || choices[f.Name] != nil:
			case slices.Contains(outputs, f.Name) || f.Name == "cache":
				w.own = append(w.own, real(outputFile(value)))
			default:
				w.roots = append(w.roots, real(value))
			}
		}
	})
	for _, s := range streams {
		if f, ok := s.(*os.File); ok {
			if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
				w.open = append(w.open, info)
			}
		}
	}
	return w
}

// with adds places that stand in no argument of the command line.
func (w *watched) with(args []string) *watched {
	for _, a := range args {
		if p := real(a); !slices.Contains(w.roots, p) {
			w.roots = append(w.roots, p)
		}
	}
	return w
}

// follow adds the project file, or the place where one may come to be.
func (w *watched) follow(says *projectFile) {
	if says.declined {
		return
	}
	w.with([]string{cmp.Or(says.name, projectName), projectName})
}

func valuesOf(f *pflag.Flag) []string {
	if list, ok := f.Value.(pflag.SliceValue); ok {
		return list.GetSlice()
	}
	if f.Value.Type() == "string" {
		return []string{f.Value.String()}
	}
	return nil
}

// outputFile is the file of FORMAT=FILE, or of FILE alone.
func outputFile(spec string) string {
	if name, file, ok := strings.Cut(spec, "="); ok && formatNamed(name) != nil {
		return file
	}
	return spec
}

// real is a path from the root with links followed, as far as it exists.
func real(p string) string {
	if abs, err := filepath.Abs(p); err == nil {
		p = abs
	}
	if to, err := filepath.EvalSymlinks(p); err == nil {
		return to
	}
	if dir, err := filepath.EvalSymlinks(filepath.Dir(p)); err == nil {
		return filepath.Join(dir, filepath.Base(p))
	}
	return p
}

// check refuses places where nothing can change, or where the command would be the one who changes everything.
func (w *watched) check(command string) error {
	if !slices.ContainsFunc(w.roots, func(p string) bool { _, err := os.Stat(p); return err == nil }) {
		return errorf("there is nothing to watch: cloudfirst %s names no file or directory that exists", command)
	}
	for _, p := range w.roots {
		if w.writes(p) {
			return errorf("cloudfirst %s writes to %s, which would be watched: write elsewhere", command, p)
		}
	}
	return nil
}

// writes reports whether the command writes a file itself, or something above it.
func (w *watched) writes(p string) bool {
	return slices.ContainsFunc(w.own, func(own string) bool {
		return p == own || strings.HasPrefix(p, strings.TrimSuffix(own, string(filepath.Separator))+string(filepath.Separator))
	})
}

// look sees every file that counts.
func (w *watched) look(ctx context.Context) (sight, error) {
	seen, looked := sight{}, 0
	for _, root := range w.roots {
		err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
			if looked++; looked > w.most {
				return &failure{exitLimits, errorf("more than %d files are to be watched: name smaller directories", w.most)}
			}
			switch {
			case ctx.Err() != nil:
				return ctx.Err()
			case err != nil:
				return nil //nolint:nilerr // it is gone, or not to be read, which the command says better
			case p != root && (passing(d) || w.writes(p)):
				if d.IsDir() {
					return fs.SkipDir
				}
				return nil
			case d.IsDir():
				return nil
			}
			if info, err := os.Stat(p); err == nil && info.Mode().IsRegular() && !w.results(info) {
				seen[p] = mark{info.Size(), info.ModTime()}
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return seen, nil
}

// results reports the file that standard output or standard error go to.
func (w *watched) results(info os.FileInfo) bool {
	return slices.ContainsFunc(w.open, func(o os.FileInfo) bool { return os.SameFile(o, info) })
}

// passing reports what editors and version control keep beside the files. No command reads it, save inventory files of any name.
func passing(d fs.DirEntry) bool {
	name := d.Name()
	if strings.HasPrefix(name, ".") {
		return d.IsDir() || !inventory.IsFile(name)
	}
	return strings.HasSuffix(name, "~")
}
