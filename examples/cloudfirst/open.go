package main

import (
	"io"
	"io/fs"
	"os"
	"syscall"
)

// errNotRegular is said of pipes, devices and directories where a file is asked for.
var errNotRegular = errorf("it is not a regular file")

// openRegular opens a file to read. Anything else is refused before it is opened: a named pipe would wait for ever.
func openRegular(name string) (*os.File, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errNotRegular}
	}
	return os.Open(name)
}

// openStream opens what is read once from its beginning to its end: a file, or a pipe such as a shell makes of <(…). A pipe that nobody
// writes to is empty.
func openStream(name string) (*os.File, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errNotRegular}
	}
	return os.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0)
}

// readStream reads what openStream opens, of at most so many bytes.
func readStream(name string, most int) ([]byte, error) {
	f, err := openStream(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	text, err := io.ReadAll(io.LimitReader(f, int64(most)+1))
	if err == nil && len(text) > most {
		err = &failure{exitLimits, errorf("%s has more than %d bytes: name another file", name, most)}
	}
	return text, err
}

// openRoot opens a directory, out of which no link leads.
func openRoot(dir string) (*os.Root, error) {
	info, err := os.Stat(dir)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, &fs.PathError{Op: "open", Path: dir, Err: syscall.ENOTDIR}
	}
	return os.OpenRoot(dir)
}
