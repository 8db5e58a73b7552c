package awscloud

import (
	"path"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
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
		return Location{}, tell.Errorf(noPlace, text)
	case bucket == "":
		return Location{}, tell.Errorf(noBucketNamed, text)
	case strings.ContainsAny(bucket, " ?#@:%\\") || strings.ContainsFunc(bucket, func(r rune) bool { return r < ' ' || r > '~' }):
		return Location{}, tell.Errorf(badBucket, text)
	}
	key = strings.TrimSuffix(key, "/")
	if key != "" && (path.Clean("/"+key) != "/"+key || strings.ContainsFunc(key, func(r rune) bool { return r < ' ' || r == 0x7f })) {
		return Location{}, tell.Errorf(badKey, text)
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
