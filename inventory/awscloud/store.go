package awscloud

import (
	"context"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

// Store is S3, or a server that speaks its protocol, as AWS_ENDPOINT_URL or AWS_ENDPOINT_URL_S3 name one. It is safe for concurrent use.
type Store struct{ client *s3.Client }

// Store opens S3 with the account's credentials. It makes no call.
func (a *Account) Store() *Store {
	return &Store{s3.NewFromConfig(a.cfg, func(o *s3.Options) {
		// Servers that are not Amazon's have one name for all buckets.
		o.UsePathStyle = o.UsePathStyle || o.BaseEndpoint != nil
		o.DisableLogOutputChecksumValidationSkipped = true // nothing is logged
	})}
}

// Object is what is known of something stored.
type Object struct {
	Location
	Size     int64
	ETag     string // changes whenever the content does
	Modified time.Time
}

// Stat describes one object. It fails with kind NoObject when there is none.
func (s *Store) Stat(ctx context.Context, at Location) (Object, error) {
	out, err := s.client.HeadObject(ctx, &s3.HeadObjectInput{Bucket: &at.Bucket, Key: &at.Key})
	if err != nil {
		return Object{}, s.worded(ctx, at, problem("looking for", at.String(), err))
	}
	return Object{at, aws.ToInt64(out.ContentLength), aws.ToString(out.ETag), aws.ToTime(out.LastModified)}, nil
}

// worded asks again in a way that the service answers with words: what answers HEAD has a status and no more, so that a session that ran out is
// not told from a request that makes no sense.
func (s *Store) worded(ctx context.Context, at Location, p *Error) error {
	if p.Kind == NoObject || p.Kind == Interrupted || p.Kind == Unreachable || p.Kind == WrongRegion {
		return p
	}
	in := &s3.ListObjectsV2Input{Bucket: &at.Bucket, MaxKeys: aws.Int32(1)}
	if at.Key != "" {
		in.Prefix = &at.Key
	}
	out, err := s.client.ListObjectsV2(ctx, in)
	if err != nil {
		return problem(p.Op, p.Place, err)
	}
	if p.Kind == Refused && at.Key != "" && (len(out.Contents) == 0 || aws.ToString(out.Contents[0].Key) != at.Key) {
		p.Kind = NoObject // some servers have no better answer for what is a folder to them
	}
	return p
}

// Reach finds out whether a bucket is there, so that trouble is told before any work is done. Who may write and not look is let through: the write
// itself shows.
func (s *Store) Reach(ctx context.Context, at Location) error {
	_, err := s.client.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: &at.Bucket})
	if err == nil {
		return nil
	}
	p := problem("looking for", Scheme+at.Bucket, err)
	if p.Kind == NoObject {
		p.Kind, p.Code, p.Cause = NoBucket, "", "there is no such bucket"
		return p
	}
	if err := s.worded(ctx, Location{Bucket: at.Bucket}, p); !IsKind(err, Denied) {
		return err
	}
	return nil
}
