package awscloud

import (
	"context"
	"io"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

// Condition says what must be in a place for a write to happen. The zero value asks for nothing.
type Condition struct {
	Absent bool   // nothing is there
	ETag   string // this content is there
}

func (c Condition) headers() (match, noneMatch *string) {
	if c.Absent {
		noneMatch = aws.String("*")
	}
	if c.ETag != "" {
		match = &c.ETag
	}
	return match, noneMatch
}

// Standing is the condition that a place stays as it is now: without an object, or with the one it has. Who may write and not look gets none.
func (s *Store) Standing(ctx context.Context, at Location) (Condition, error) {
	switch o, err := s.Stat(ctx, at); {
	case IsKind(err, NoObject):
		return Condition{Absent: true}, nil
	case IsKind(err, Denied):
		return Condition{}, nil // who may not look cannot know
	case err != nil:
		return Condition{}, err
	default:
		return Condition{ETag: o.ETag}, nil
	}
}

// Content is what is to be stored. A file will do, and a reader of bytes.
type Content struct {
	Body io.ReaderAt // read again when a request must be sent again
	Size int64
	Type string // such as text/html; may be empty
}

// partSize is the size of the parts of what is sent in parts; what is smaller takes one request. S3 takes 10,000 parts at most.
const (
	partSize = 8 << 20
	maxParts = 10_000
)

// abortWithin is how long may be spent on taking parts away after a transfer broke, even if the caller was told to stop.
const abortWithin = 20 * time.Second

// Upload writes one object, whole or not at all: S3 shows it when the last byte has come, and parts that were sent are taken away when one
// fails. It fails with kind Changed when the condition does not hold.
func (s *Store) Upload(ctx context.Context, at Location, c Content, only Condition) error {
	send := s.inOne
	if c.Size > partSize {
		send = s.inParts
	}
	err := send(ctx, at, c, only)
	if err == nil {
		return nil
	}
	p := problem("writing", at.String(), err)
	switch {
	case p.Kind == NoObject && only.ETag != "":
		p.Kind = Changed
	case p.Kind == NoObject:
		p.Kind = NoBucket
	}
	return p
}

func (s *Store) inOne(ctx context.Context, at Location, c Content, only Condition) error {
	in := &s3.PutObjectInput{Bucket: &at.Bucket, Key: &at.Key, Body: io.NewSectionReader(c.Body, 0, c.Size), ContentType: optional(c.Type)}
	in.IfMatch, in.IfNoneMatch = only.headers()
	_, err := s.client.PutObject(ctx, in)
	return err
}

func (s *Store) inParts(ctx context.Context, at Location, c Content, only Condition) error {
	begun, err := s.client.CreateMultipartUpload(ctx, &s3.CreateMultipartUploadInput{
		Bucket: &at.Bucket, Key: &at.Key, ContentType: optional(c.Type), ChecksumAlgorithm: types.ChecksumAlgorithmCrc32,
	})
	if err != nil {
		return err
	}
	if err := s.parts(ctx, at, c, only, begun.UploadId); err != nil {
		return s.abort(ctx, at, begun.UploadId, err)
	}
	return nil
}

// parts sends the parts one after another, and puts them together.
func (s *Store) parts(ctx context.Context, at Location, c Content, only Condition, upload *string) error {
	size := max(int64(partSize), (c.Size+maxParts-1)/maxParts)
	var sent []types.CompletedPart
	for from := int64(0); from < c.Size; from += size {
		number := aws.Int32(int32(len(sent) + 1)) // at most maxParts
		out, err := s.client.UploadPart(ctx, &s3.UploadPartInput{
			Bucket: &at.Bucket, Key: &at.Key, UploadId: upload, PartNumber: number, ChecksumAlgorithm: types.ChecksumAlgorithmCrc32,
			Body: io.NewSectionReader(c.Body, from, min(size, c.Size-from)),
		})
		if err != nil {
			return err
		}
		sent = append(sent, types.CompletedPart{ETag: out.ETag, PartNumber: number, ChecksumCRC32: out.ChecksumCRC32})
	}
	in := &s3.CompleteMultipartUploadInput{
		Bucket: &at.Bucket, Key: &at.Key, UploadId: upload, MultipartUpload: &types.CompletedMultipartUpload{Parts: sent},
	}
	in.IfMatch, in.IfNoneMatch = only.headers()
	_, err := s.client.CompleteMultipartUpload(ctx, in)
	return err
}

// abort takes away what was sent, and says so if it cannot: parts that nobody sees cost money.
func (s *Store) abort(ctx context.Context, at Location, upload *string, cause error) error {
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), abortWithin)
	defer stop()
	_, err := s.client.AbortMultipartUpload(ctx, &s3.AbortMultipartUploadInput{Bucket: &at.Bucket, Key: &at.Key, UploadId: upload})
	if err == nil {
		return cause
	}
	p := problem("writing", at.String(), cause)
	p.Hint = "the object is as it was, and parts that nobody sees stay in the bucket: a lifecycle rule, or aws s3api abort-multipart-upload --upload-id " +
		aws.ToString(upload) + ", takes them away; then run the same command again"
	return p
}

func optional(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
