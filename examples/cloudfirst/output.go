package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// formats are the writers -o can name.
var formats = map[string]func(io.Writer, report.Document, report.Options) error{
	"json":     report.JSON,
	"markdown": report.Markdown,
	"html":     report.HTML,
}

// target is one FORMAT=FILE.
type target struct{ format, file string }

func parseTargets(specs []string) ([]target, error) {
	var out []target
	for _, s := range specs {
		format, file, ok := strings.Cut(s, "=")
		if !ok || file == "" || formats[format] == nil {
			return nil, fmt.Errorf("-o %s: write FORMAT=FILE; the formats are html, json and markdown", s)
		}
		out = append(out, target{format, file})
	}
	return out, nil
}

// writeAll writes every file or none: each into a temporary file beside its place, all renamed only when all are whole.
func writeAll(targets []target, d report.Document, opt report.Options) (err error) {
	var files []pending
	defer func() {
		for _, f := range files {
			_ = os.Remove(f.temp)
		}
	}()
	for _, t := range targets {
		f, err := writeTemp(t.file, func(w io.Writer) error { return formats[t.format](w, d, opt) })
		if err != nil {
			return err
		}
		files = append(files, f)
	}
	for i, f := range files {
		if err := os.Rename(f.temp, f.final); err != nil {
			return err
		}
		files[i].temp = ""
	}
	return nil
}

// pending is a file that is written whole and not yet in its place.
type pending struct{ temp, final string }

func writeTemp(file string, write func(io.Writer) error) (p pending, err error) {
	f, err := os.CreateTemp(filepath.Dir(file), ".cloudfirst-*")
	if err != nil {
		return p, fmt.Errorf("cannot write %s: %w", file, err)
	}
	defer func() {
		if err != nil {
			_ = f.Close()
			_ = os.Remove(f.Name())
		}
	}()
	if err := write(f); err != nil {
		return p, fmt.Errorf("cannot write %s: %w", file, err)
	}
	if err := f.Chmod(0o644); err != nil {
		return p, err
	}
	if err := f.Close(); err != nil {
		return p, fmt.Errorf("cannot write %s: %w", file, err)
	}
	return pending{f.Name(), file}, nil
}

// writeFile writes one file whole or not at all.
func writeFile(file string, write func(io.Writer) error) error {
	p, err := writeTemp(file, write)
	if err != nil {
		return err
	}
	return os.Rename(p.temp, p.final)
}
