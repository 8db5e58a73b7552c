package awscloud

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

// resumes is how often a transfer that breaks is taken up where it broke.
const resumes = 3

// Open reads an object as it was when it was described: what was written there since is noticed, not mixed in. A transfer that breaks is taken
// up again where it broke; one that ends early is an error, never a shorter file.
func (s *Store) Open(ctx context.Context, o Object) (io.ReadCloser, error) {
	r := &reading{ctx: ctx, store: s, object: o}
	if o.Size == 0 {
		return r, nil
	}
	if err := r.connect(); err != nil {
		return nil, err
	}
	return r, nil
}

// reading is an object on its way.
type reading struct {
	ctx    context.Context // of the caller who opened it: readers take none
	store  *Store
	object Object
	body   io.ReadCloser
	at     int64 // bytes delivered
	broken int
}

func (r *reading) connect() error {
	in := &s3.GetObjectInput{Bucket: &r.object.Bucket, Key: &r.object.Key}
	if r.object.ETag != "" {
		in.IfMatch = &r.object.ETag
	}
	if r.at > 0 {
		in.Range = aws.String(fmt.Sprintf("bytes=%d-", r.at))
	}
	out, err := r.store.client.GetObject(r.ctx, in)
	if err != nil {
		p := problem("reading", r.object.String(), err)
		if p.Kind == NoObject {
			p.Kind, p.Cause = Changed, "it was taken away"
		}
		return p
	}
	r.body = out.Body
	return nil
}

// Read delivers bytes.
func (r *reading) Read(b []byte) (int, error) {
	for {
		left := r.object.Size - r.at
		if left <= 0 {
			return 0, io.EOF
		}
		n, err := r.body.Read(b[:min(int64(len(b)), left)])
		r.at += int64(n)
		if n > 0 || err == nil {
			return n, nil // an error comes back with the next call
		}
		if err := r.again(err); err != nil {
			return 0, err
		}
	}
}

// again takes a broken transfer up, or says why it ends.
func (r *reading) again(cause error) error {
	if errors.Is(cause, io.EOF) {
		cause = io.ErrUnexpectedEOF
	}
	_ = r.body.Close()
	r.body = nil
	if r.broken++; r.broken > resumes || r.ctx.Err() != nil {
		p := problem("reading", r.object.String(), cause)
		p.Kind, p.Cause = Interrupted, fmt.Sprintf("the transfer broke after %d of %d bytes (%s)", r.at, r.object.Size, p.Cause)
		p.Hint = "nothing of it was used: run the same command again"
		r.body = ended{p}
		return p
	}
	if err := r.connect(); err != nil {
		r.body = ended{err}
		return err
	}
	return nil
}

// Close ends the transfer.
func (r *reading) Close() error {
	if r.body == nil {
		return nil
	}
	return r.body.Close()
}

// ended is a transfer that is over: it says the same whenever it is asked.
type ended struct{ err error }

func (e ended) Read([]byte) (int, error) { return 0, e.err }
func (e ended) Close() error             { return nil }

// Download copies an object, whole. It fails with kind TooBig when it has more bytes than limit, before anything is transferred.
func (s *Store) Download(ctx context.Context, at Location, to io.Writer, limit int64) (Object, error) {
	o, err := s.Stat(ctx, at)
	if err != nil {
		return o, err
	}
	if o.Size > limit {
		return o, &Error{Op: "reading", Place: at.String(), Kind: TooBig, Cause: fmt.Sprintf("it has %d bytes, and %d are the limit", o.Size, limit)}
	}
	r, err := s.Open(ctx, o)
	if err != nil {
		return o, err
	}
	defer func() { _ = r.Close() }() // all was read, or the error of reading says more
	_, err = io.Copy(to, r)
	return o, err
}

// opened is an object as a file.
type opened struct {
	io.ReadCloser
	info info
}

// Stat describes the file.
func (o *opened) Stat() (fs.FileInfo, error) { return o.info, nil }

// info describes a file or a directory of a [Files].
type info struct {
	name     string
	size     int64
	modified time.Time
	dir      bool
}

func (i info) Name() string               { return path.Base(i.name) }
func (i info) Size() int64                { return i.size }
func (i info) ModTime() time.Time         { return i.modified }
func (i info) IsDir() bool                { return i.dir }
func (i info) Sys() any                   { return nil }
func (i info) Type() fs.FileMode          { return i.Mode().Type() }
func (i info) Info() (fs.FileInfo, error) { return i, nil }

func (i info) Mode() fs.FileMode {
	if i.dir {
		return fs.ModeDir | 0o555
	}
	return 0o444
}
