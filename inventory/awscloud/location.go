package awscloud

import (
	"fmt"
	"path"
	"strings"
)

// Scheme is what the address of something in S3 begins with.
const Scheme = "s3://"

// Location is a place in S3: an object, or all objects whose keys begin with a prefix.
type Location struct {
	Bucket string
	Key    string // without a slash at either end; empty for the whole bucket
}

// IsLocation reports whether a text is written as a place in S3.
func IsLocation(text string) bool { return strings.HasPrefix(text, Scheme) }

// ParseLocation reads an address such as s3://bucket/folder/file. A slash at the end makes no difference.
func ParseLocation(text string) (Location, error) {
	rest, ok := strings.CutPrefix(text, Scheme)
	bucket, key, _ := strings.Cut(rest, "/")
	switch {
	case !ok:
		return Location{}, fmt.Errorf("%q is no place in S3: write s3://BUCKET/KEY", text)
	case bucket == "":
		return Location{}, fmt.Errorf("%q names no bucket: write s3://BUCKET/KEY", text)
	case strings.ContainsAny(bucket, " ?#@:%\\") || strings.ContainsFunc(bucket, func(r rune) bool { return r < ' ' || r > '~' }):
		return Location{}, fmt.Errorf("%q: a bucket's name has letters, digits, dots and hyphens: write s3://BUCKET/KEY", text)
	}
	key = strings.TrimSuffix(key, "/")
	if key != "" && (path.Clean("/"+key) != "/"+key || strings.ContainsFunc(key, func(r rune) bool { return r < ' ' || r == 0x7f })) {
		return Location{}, fmt.Errorf("%q: a key is read as a path, and has no empty parts, no dots alone and no control characters: name another", text)
	}
	return Location{bucket, key}, nil
}

// String writes the address.
func (l Location) String() string {
	if l.Key == "" {
		return Scheme + l.Bucket
	}
	return Scheme + l.Bucket + "/" + l.Key
}

// Join is the place of a file below a prefix.
func (l Location) Join(name string) Location {
	if name == "." || name == "" {
		return l
	}
	if l.Key == "" {
		return Location{l.Bucket, name}
	}
	return Location{l.Bucket, l.Key + "/" + name}
}
