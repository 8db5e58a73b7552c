package main

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func newFmt() *cobra.Command {
	var check, asJSON bool
	cmd := &cobra.Command{
		Use:   "fmt [--check] DIR|FILE…",
		Short: "Put inventory files into the canonical layout",
		Long: `Put inventory files into the canonical layout and print the names of those that change. Nothing is reordered, and words, values
and comments stay as they are. Of a directory, every file below it is laid out whose name ends in .inv.hcl; links are passed over.

A file is written whole or not at all, and keeps its permissions. One with errors is left alone: they are printed, and the other files
are laid out all the same. With --check nothing is written, and the exit code is 1 if a file would change.`,
		Example: `  cloudfirst fmt inventory
  cloudfirst fmt --check inventory/targets.inv.hcl`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errorf("fmt needs DIR or FILE: write %s", cmd.UseLine())
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			f := formatter{cmd: cmd, check: check, json: asJSON, files: []string{}}
			for _, arg := range args {
				if err := f.argument(arg); err != nil {
					return err
				}
			}
			if asJSON {
				if err := printJSON(cmd.OutOrStdout(), filesMade{f.files}); err != nil {
					return err
				}
			}
			return f.outcome()
		},
	}
	cmd.Flags().BoolVar(&check, "check", false, "write nothing; list the files that would change, and exit with 1 if there are any")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the names of the files as JSON on standard output")
	return cmd
}

// formatter lays out the files of one run and keeps count.
type formatter struct {
	cmd     *cobra.Command
	check   bool
	json    bool
	files   []string // that changed, or would
	changed int
	diags   inventory.Diagnostics
}

// outcome words what is left to do once every file was visited.
func (f *formatter) outcome() error {
	if n := len(f.diags); n > 0 {
		b := &broken{diags: f.diags}
		return &failure{b.code(), errorf("%s: put right what the fix lines say, then run again; files with errors are as they were\n\n%w", count(n, "error"), f.diags)}
	}
	if f.check && f.changed > 0 {
		return &failure{exitFindings, errorf("%s not in the canonical layout: run cloudfirst fmt without --check", count(f.changed, "file"))}
	}
	return nil
}

// argument lays out one file, or every file below a directory.
func (f *formatter) argument(arg string) error {
	info, err := os.Lstat(arg)
	if err != nil {
		return errorf("cannot read %s: name a directory or file that can be opened: %w", arg, err)
	}
	if info.Mode()&fs.ModeSymlink != 0 {
		if info, err = os.Stat(arg); err != nil || !info.IsDir() {
			return errorf("%s is a link, and would be replaced: name the file it leads to", arg)
		}
	}
	if info.IsDir() {
		return f.directory(arg)
	}
	if !strings.HasSuffix(arg, inventory.Suffix) || !info.Mode().IsRegular() {
		return errorf("%s is no inventory file: name a directory, or a regular file whose name ends in %s", arg, inventory.Suffix)
	}
	root, err := openRoot(filepath.Dir(arg))
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }()
	return f.file(root, filepath.Base(arg), arg)
}

func (f *formatter) directory(dir string) error {
	root, err := openRoot(dir)
	if err != nil {
		return errorf("cannot read %s: name a directory that can be opened: %w", dir, err)
	}
	defer func() { _ = root.Close() }()
	found := false
	err = fs.WalkDir(root.FS(), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return errorf("cannot read %s: %w", filepath.Join(dir, name), err)
		}
		if !e.Type().IsRegular() || !strings.HasSuffix(name, inventory.Suffix) {
			return nil
		}
		found = true
		return f.file(root, name, filepath.Join(dir, filepath.FromSlash(name)))
	})
	if err == nil && !found {
		return errorf("no file below %s has a name that ends in %s: name the directory of an inventory", dir, inventory.Suffix)
	}
	return err
}

// file lays out one file of a directory that it cannot lead out of.
func (f *formatter) file(root *os.Root, name, shown string) error {
	if err := f.cmd.Context().Err(); err != nil {
		return err
	}
	src, mode, err := readWhole(root, name)
	if err != nil {
		return errorf("cannot read %s: %w", shown, err)
	}
	out, diags := inventory.Format(shown, src)
	f.diags = append(f.diags, diags...)
	if bytes.Equal(out, src) {
		return nil
	}
	f.changed++
	if !f.check {
		if err := replaceFile(root, name, out, mode); err != nil {
			return errorf("cannot write %s: %w", shown, err)
		}
	}
	if f.files = append(f.files, shown); f.json {
		return nil
	}
	_, err = fmt.Fprintln(f.cmd.OutOrStdout(), shown)
	return err
}

// maxFormatted is one byte more than what is laid out, so that a larger file is told by its size and not read.
const maxFormatted = 8<<20 + 1

func readWhole(root *os.Root, name string) ([]byte, fs.FileMode, error) {
	file, err := root.Open(name)
	if err != nil {
		return nil, 0, err
	}
	defer func() { _ = file.Close() }()
	info, err := file.Stat()
	if err != nil {
		return nil, 0, err
	}
	if !info.Mode().IsRegular() {
		return nil, 0, errorf("it is not a regular file")
	}
	src, err := io.ReadAll(io.LimitReader(file, maxFormatted))
	return src, info.Mode().Perm(), err
}

// replaceFile writes a file beside its place and renames it, so that the place holds the old text or the new one at any time.
func replaceFile(root *os.Root, name string, text []byte, mode fs.FileMode) (err error) {
	temp := filepath.Join(filepath.Dir(name), fmt.Sprintf(".cloudfirst-%d-%s", os.Getpid(), filepath.Base(name)+".tmp"))
	file, err := root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = file.Close()
			_ = root.Remove(temp)
		}
	}()
	if _, err := file.Write(text); err != nil {
		return err
	}
	if err := file.Chmod(mode); err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return root.Rename(temp, name)
}
