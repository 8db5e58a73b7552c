package main

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// troubles are what operating systems say, in words of this program. The first that fits is said.
var troubles = []struct {
	err  error
	text string
}{
	{fs.ErrNotExist, "there is no such file or directory"},
	{fs.ErrPermission, "permission denied"},
	{syscall.ENOSPC, "no space is left on the disk"},
	{syscall.EDQUOT, "the quota of the disk is used up"},
	{syscall.ENOTEMPTY, "it exists already"}, // renamed onto what is there
	{fs.ErrExist, "it exists already"},
	{fs.ErrInvalid, "the name cannot be used: give it another, in UTF-8"},
	{syscall.EISDIR, "it is a directory"},
	{syscall.ENOTDIR, "it is no directory, or a part of its name is none"},
	{syscall.EROFS, "the disk can only be read"},
	{syscall.EMFILE, "too many files are open"},
	{syscall.ENFILE, "too many files are open"},
	{syscall.ENAMETOOLONG, "the name is too long"},
	{syscall.EIO, "the disk could not be read"},
	{syscall.ELOOP, "the links lead in a circle"},
	{syscall.EPIPE, "nobody reads it any more"},
	{fs.ErrClosed, "the file is closed already"},
	{os.ErrDeadlineExceeded, "it took too long"},
}

// systemError words what the operating system says of a file, without the call that failed. It reports whether it could.
func systemError(err error, lang string) (string, bool) {
	name, why := "", err
	switch e := err.(type) { //nolint:errorlint // an error around one of these says more than it
	case *fs.PathError:
		name, why = e.Path, e.Err
	case *os.LinkError:
		name, why = e.New, e.Err
	case *os.SyscallError:
		why = e.Err
	case syscall.Errno:
	default:
		return "", false
	}
	text := escaped(why.Error())
	if _, ok := why.(syscall.Errno); !ok { //nolint:errorlint // as above
		text = wordsOf(why, lang)
	}
	for _, t := range troubles {
		if errors.Is(why, t.err) || why.Error() == t.err.Error() {
			text = inLanguage(lang, t.text)
			break
		}
	}
	if name == "" {
		return text, true
	}
	if lang == "fr" {
		name += " "
	}
	return escaped(name) + ": " + text, true
}
