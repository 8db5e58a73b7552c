package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/pdf"
)

const outputUsage = "FORMAT=FILE; cloudfirst help formats lists the formats; may be repeated"

// target is one FORMAT=FILE.
type target struct{ format, file string }

// parseTargets reads what -o names, and finds out before any work is done whether it can be written. Without a plan to come, formats that
// hold waves are refused.
func parseTargets(specs []string, plan bool) ([]target, error) {
	var out []target
	seen := map[string]bool{}
	for _, s := range specs {
		format, file := parseTarget(s)
		if name, _, ok := strings.Cut(s, "="); ok && format == nil && file != "" {
			return nil, errorf("-o %s: there is no format %q: %w", s, name, nearestOf(name, formatsByName(), errorf("the formats are %s", formatNames())))
		}
		if format == nil || file == "" {
			return nil, errorf("-o %s: write FORMAT=FILE, such as html=report.html; the formats are %s", s, formatNames())
		}
		if format.plan && !plan {
			return nil, errorf("-o %s: %s holds waves, and this command plans none: use cloudfirst report", s, format.name)
		}
		if format.name == "pdf" {
			if _, err := pdf.Find(); err != nil {
				return nil, errorf("-o %s: %w", s, err)
			}
		}
		place, err := placeOf(file)
		if err != nil {
			return nil, errorf("-o %s: %w", s, err)
		}
		if seen[place] {
			return nil, errorf("-o %s: another -o writes that file too: give each format a file of its own", s)
		}
		seen[place] = true
		out = append(out, target{format.name, place})
	}
	return out, nil
}

// parseTarget takes FORMAT=FILE apart. A file alone has the format that its name ends in.
func parseTarget(spec string) (*format, string) {
	if name, file, ok := strings.Cut(spec, "="); ok {
		return formatNamed(name), file
	}
	return formatOf(spec), spec
}

// placeOf returns where a file is to be written, links followed. Only regular files are replaced, never a device or a directory.
func placeOf(file string) (string, error) {
	info, err := os.Stat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		dir, err := os.Stat(filepath.Dir(file))
		if err != nil || !dir.IsDir() {
			return "", errorf("there is no directory %s: make it first", filepath.Dir(file))
		}
		return file, nil
	case err != nil:
		return "", err
	case info.IsDir():
		return "", errorf("that is a directory: name a file in it")
	case !info.Mode().IsRegular():
		return "", errorf("that is not a regular file: name one; --json prints on standard output")
	}
	return filepath.EvalSymlinks(file)
}

// writeAll writes every file or none: each into a temporary file beside its place, all renamed only when all are whole.
func writeAll(ctx context.Context, targets []target, d report.Document, opt outputOptions) error {
	if len(targets) > 0 {
		doing(ctx, "writing: %s", count(len(targets), "file"))
	}
	return replaceAll(targets, func(t target, w io.Writer) error { return formatNamed(t.format).write(ctx, w, d, opt) })
}

// withoutPlan leaves out the targets that hold waves when there are none, and says so.
func withoutPlan(targets []target, d report.Document, opt outputOptions) []target {
	if d.Plan != nil {
		return targets
	}
	var out []target
	for _, t := range targets {
		if formatNamed(t.format).plan {
			opt.note(errorf("%s is not written: %s holds waves, and no plan exists", t.file, t.format))
			continue
		}
		out = append(out, t)
	}
	return out
}

func replaceAll(targets []target, write func(target, io.Writer) error) error {
	var files []pending
	defer func() {
		for _, f := range files {
			_ = os.Remove(f.temp)
		}
	}()
	for _, t := range targets {
		f, err := writeTemp(t.file, func(w io.Writer) error { return write(t, w) })
		if err != nil {
			return err
		}
		files = append(files, f)
	}
	for len(files) > 0 {
		if err := os.Rename(files[0].temp, files[0].final); err != nil {
			return errorf("cannot write %s: %w", files[0].final, cause(err))
		}
		files = files[1:]
	}
	return nil
}

// pending is a file that is written whole and not yet in its place.
type pending struct{ temp, final string }

func writeTemp(file string, write func(io.Writer) error) (p pending, err error) {
	f, err := os.CreateTemp(filepath.Dir(file), ".cloudfirst-*")
	if err != nil {
		return p, errorf("cannot write %s: %w", file, cause(err))
	}
	if err = write(f); err == nil {
		err = f.Chmod(0o644)
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		_ = os.Remove(f.Name())
		return p, errorf("cannot write %s: %w", file, causeIn(err, f.Name()))
	}
	return pending{f.Name(), file}, nil
}

// cause is why the system refused, without the name of the temporary file that it refused.
func cause(err error) error {
	switch e := err.(type) { //nolint:errorlint // an error around one of these says more than it
	case *fs.PathError:
		return e.Err
	case *os.LinkError:
		return e.Err
	}
	return err
}

// causeIn is cause where a writer says more than the system, and the file is the temporary one, or lies in it.
func causeIn(err error, temp string) error {
	var p *fs.PathError
	if errors.As(err, &p) && (p.Path == temp || filepath.Dir(p.Path) == temp) {
		return p.Err
	}
	return err
}
