package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/awscloud"
)

// maxObject is the most that is read of one object.
const maxObject = 4 << 30

// transfers is how many objects are on their way at once.
const transfers = 8

// copy brings a place near: the object of that key, or all objects below it. What is to be written need not be there; file says that it is a
// single file then.
func (s *stage) copy(ctx context.Context, n *nearby, file bool) error {
	if n.at.Key != "" {
		o, err := s.store.Stat(ctx, n.at)
		switch {
		case err == nil && n.output:
			n.stood["."] = stood{only: awscloud.Condition{ETag: o.ETag}}
			return nil
		case err == nil:
			return s.copyOne(ctx, n, o)
		case awscloud.IsKind(err, awscloud.Denied) && n.output: // who may write need not be one who may look
			n.stood["."] = stood{}
			return nil
		case !awscloud.IsKind(err, awscloud.NoObject):
			return err
		case n.output && file:
			n.stood["."] = stood{only: awscloud.Condition{Absent: true}}
			return s.store.Reach(ctx, n.at)
		}
	}
	files, err := s.store.Files(ctx, n.at, awscloud.Limits{})
	if awscloud.IsKind(err, awscloud.NoObject) && (n.output || n.at.Key != "") {
		// Perhaps it is still to be made. A command that wants to read it says that it is not there.
		n.stood["."] = stood{only: awscloud.Condition{Absent: true}}
		return s.store.Reach(ctx, n.at)
	}
	if err != nil {
		return err
	}
	return s.copyAll(ctx, n, files)
}

// copyOne copies a single object.
func (s *stage) copyOne(ctx context.Context, n *nearby, o awscloud.Object) error {
	if o.Size > maxObject {
		return &awscloud.Error{Op: "reading", Place: n.at.String(), Kind: awscloud.TooBig, Cause: fmt.Sprintf("it has %d bytes, and %d are the limit", o.Size, int64(maxObject))}
	}
	sum, err := s.fetch(ctx, o, n.path)
	n.stood["."] = stood{awscloud.Condition{ETag: o.ETag}, sum}
	return err
}

// copyAll copies all objects of a prefix.
func (s *stage) copyAll(ctx context.Context, n *nearby, files *awscloud.Files) error {
	names := files.Names()
	sums := make([][32]byte, len(names))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(transfers)
	for i, name := range names {
		o, _ := files.Object(name)
		to := filepath.Join(n.path, filepath.FromSlash(name))
		if !filepath.IsLocal(filepath.FromSlash(name)) {
			return &awscloud.Error{Op: "reading", Place: o.String(), Kind: awscloud.BadName, Cause: "its key is no name of a file on this machine"}
		}
		if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
			return err
		}
		n.stood[name] = stood{only: awscloud.Condition{ETag: o.ETag}}
		group.Go(func() (err error) {
			sums[i], err = s.fetch(ctx, o, to)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	for i, name := range names {
		was := n.stood[name]
		was.sum = sums[i]
		n.stood[name] = was
	}
	return nil
}

// fetch copies an object into a file, and returns the digest of what came.
func (s *stage) fetch(ctx context.Context, o awscloud.Object, to string) (sum [32]byte, err error) {
	r, err := s.store.Open(ctx, o)
	if err != nil {
		return sum, err
	}
	defer func() { _ = r.Close() }()
	f, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return sum, err
	}
	h := sha256.New()
	_, err = io.Copy(io.MultiWriter(f, h), r)
	return [32]byte(h.Sum(nil)), errors.Join(err, f.Close())
}

// fresh is a file that the command wrote, and the place it goes to.
type fresh struct {
	at   awscloud.Location
	path string
	only awscloud.Condition
}

// written finds what the command made or changed of a copy.
func (n *nearby) written() ([]fresh, error) {
	var out []fresh
	err := filepath.WalkDir(n.path, func(p string, e fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) && p == n.path {
			return nil // nothing was made
		}
		if err != nil || e.IsDir() {
			return err
		}
		name, err := filepath.Rel(n.path, p)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		was, known := n.stood[name]
		if !known {
			was.only.Absent = true
		}
		sum, err := digestOf(p)
		if err != nil || sum == was.sum {
			return err
		}
		at := n.at
		if name != "." {
			at = n.at.Join(name)
		}
		out = append(out, fresh{at, p, was.only})
		return nil
	})
	return out, err
}

func digestOf(file string) (sum [32]byte, err error) {
	f, err := os.Open(file)
	if err != nil {
		return sum, err
	}
	defer func() { _ = f.Close() }()
	h := sha256.New()
	_, err = io.Copy(h, f)
	return [32]byte(h.Sum(nil)), err
}

// give puts into S3 what the command wrote. Each object is whole or not there; when one of several fails, those before it are named.
func (s *stage) give(ctx context.Context, warn io.Writer) error {
	var all []fresh
	for _, n := range s.places {
		w, err := n.written()
		if err != nil {
			return err
		}
		all = append(all, w...)
	}
	if len(all) == 0 {
		return nil
	}
	if err := s.readInventories(ctx, all); err != nil {
		return err
	}
	if err := s.vault.leave(warn, all[0].at.String()); err != nil {
		return err
	}
	slices.SortStableFunc(all, func(a, b fresh) int { return strings.Compare(a.at.String(), b.at.String()) })
	for i, w := range all {
		if err := s.upload(ctx, w); err != nil {
			if i > 0 {
				return errorf("%w (%s of %d written before)", err, count(i, "object"), len(all))
			}
			return err
		}
	}
	return nil
}

func (s *stage) upload(ctx context.Context, w fresh) error {
	f, err := os.Open(w.path)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	return s.store.Upload(ctx, w.at, awscloud.Content{Body: f, Size: info.Size(), Type: mime.TypeByExtension(filepath.Ext(w.path))}, w.only)
}

// readInventories reads what the command wrote as an inventory: an import names systems too, and no command may have read them yet.
func (s *stage) readInventories(ctx context.Context, all []fresh) error {
	for _, n := range s.places {
		if !slices.ContainsFunc(all, func(w fresh) bool { return inventory.IsFile(w.path) && strings.HasPrefix(w.path, n.path) }) {
			continue
		}
		dir := n.path
		if info, err := os.Stat(dir); err == nil && !info.IsDir() {
			dir = filepath.Dir(dir)
		}
		root, err := openRoot(dir)
		if err != nil {
			return err
		}
		inv, _, err := inventory.Load(ctx, root.FS(), inventory.LoadOptions{})
		_ = root.Close()
		switch {
		case err != nil:
			return err
		case inv == nil:
			s.vault.unread = true
		default:
			s.vault.holds(inv, nil)
		}
	}
	return nil
}
