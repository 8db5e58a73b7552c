package awscloud

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"

	"github.com/aws/smithy-go"
	smithyhttp "github.com/aws/smithy-go/transport/http"
)

// Kind says what an [Error] comes to, and so what helps.
type Kind string

// The kinds of trouble.
const (
	NoBucket      Kind = "no_bucket"
	NoObject      Kind = "no_object"
	Denied        Kind = "denied"
	WrongRegion   Kind = "wrong_region"
	NoRegion      Kind = "no_region"
	NoCredentials Kind = "no_credentials"
	Interrupted   Kind = "interrupted" // a transfer
	Unreachable   Kind = "unreachable" // nothing answers
	Changed       Kind = "changed"     // by somebody else meanwhile
	TooBig        Kind = "too_big"
	BadName       Kind = "bad_name"
	Throttled     Kind = "throttled"
	Refused       Kind = "refused" // by the service, for another reason
)

// Error is why something at AWS could not be done. It holds what the service said of it, and never a credential, a header or a signed address.
type Error struct {
	Op    string // such as "reading"
	Place string // such as s3://bucket/key; empty when there is none
	Kind  Kind
	Code  string // the service's own, such as AccessDenied; empty when none
	Cause string // in the service's words, or the network's
	Hint  string // what helps, when that is known better than by the kind

	err error
}

// Error names the place, the cause and the remedy.
func (e *Error) Error() string { return e.In("en") }

// In is Error in a language: "en", "fr" or "ar". What the service or the network said stays in its own words, and so do hints that a
// program set.
func (e *Error) In(lang string) string {
	var b strings.Builder
	b.WriteString(translated(e.Op, lang))
	if e.Place != "" {
		b.WriteString(" " + e.Place)
	}
	colon := ": "
	if lang == "fr" {
		colon = " : "
	}
	cause := translated(e.Cause, lang)
	if e.Code != "" {
		cause = strings.TrimSuffix(e.Code+": "+cause, ": ")
	}
	if cause != "" {
		b.WriteString(colon + strings.TrimRight(cause, ". "))
	}
	hint := translated(e.Hint, lang)
	if hint == "" {
		hint = remedies()[e.Kind].In(lang)
	}
	return b.String() + colon + hint
}

// Unwrap gives errors.Is what ended a transfer, such as context.Canceled.
func (e *Error) Unwrap() error { return e.err }

// IsKind reports whether an error is of a kind.
func IsKind(err error, kind Kind) bool {
	var e *Error
	return errors.As(err, &e) && e.Kind == kind
}

// Problem words an error of the SDK. It is for packages beside this one that call services; nil stays nil.
func Problem(op, place string, err error) error {
	if err == nil {
		return nil
	}
	return problem(op, place, err)
}

func problem(op, place string, err error) *Error {
	var done *Error
	if errors.As(err, &done) {
		return done
	}
	e := &Error{Op: op, Place: place, Kind: Refused, err: sentinel(err)}
	var api smithy.APIError
	if errors.As(err, &api) {
		e.Code, e.Cause = api.ErrorCode(), api.ErrorMessage()
	}
	status := 0
	var response *smithyhttp.ResponseError
	if errors.As(err, &response) {
		status = response.HTTPStatusCode()
	}
	e.Kind = kindOf(err, e.Code, status)
	switch {
	case e.Kind == WrongRegion:
		e.Hint = regionHint(response)
	case e.Code == "" && status != 0:
		e.Cause = fmt.Sprintf("HTTP status %d", status)
		if text := http.StatusText(status); text != "" {
			e.Cause += " " + text
		}
	case e.Code == "":
		e.Cause = plainCause(err)
	}
	switch {
	case e.Kind == NoCredentials && e.Code == "":
		e.Cause = "no credentials were found"
	case e.Kind == NoRegion:
		e.Cause = "no region is set, or what is set is none"
	}
	if e.Code == "UnknownError" || e.Cause == "UnknownError" {
		e.Code, e.Cause = "", fmt.Sprintf("HTTP status %d", status)
	}
	return e
}

// kindOf reads the code that the service gave, and where it gave none, as for requests without a body, the status.
func kindOf(err error, code string, status int) Kind {
	switch code {
	case "NoSuchBucket", "InvalidBucketName":
		return NoBucket
	case "NoSuchKey":
		return NoObject
	case "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AllAccessDisabled", "AccountProblem", "NotSignedUp":
		return Denied
	case "InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken", "ExpiredTokenException", "AuthFailure",
		"InvalidClientTokenId", "UnrecognizedClientException", "RequestExpired", "TokenRefreshRequired", "MissingAuthenticationToken":
		return NoCredentials
	case "PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException", "TemporaryRedirect":
		return WrongRegion
	case "PreconditionFailed", "ConditionalRequestConflict":
		return Changed
	case "EntityTooLarge":
		return TooBig
	case "SlowDown", "Throttling", "ThrottlingException", "RequestLimitExceeded", "TooManyRequestsException":
		return Throttled
	}
	switch status {
	case http.StatusMovedPermanently, http.StatusTemporaryRedirect:
		return WrongRegion
	case http.StatusForbidden:
		return Denied
	case http.StatusNotFound:
		return NoObject
	case http.StatusPreconditionFailed:
		return Changed
	case http.StatusTooManyRequests:
		return Throttled
	}
	return kindOfWay(err, status)
}

// kindOfWay tells what happened before the service said anything.
func kindOfWay(err error, status int) Kind {
	text := err.Error()
	var way net.Error
	var dial *net.OpError
	var name *net.DNSError
	switch {
	case strings.Contains(text, "Missing Region"), strings.Contains(text, "an AWS region is required"), strings.Contains(text, "A region must be set"),
		strings.Contains(text, "Invalid region"), strings.Contains(text, "invalid input region"): // what is empty, and what cannot be one
		return NoRegion
	case strings.Contains(text, "failed to refresh cached credentials"), strings.Contains(text, "no EC2 IMDS role found"),
		strings.Contains(text, "failed to retrieve credentials"), strings.Contains(text, "get identity: get credentials"):
		return NoCredentials
	case errors.As(err, &name), errors.As(err, &dial) && dial.Op == "dial" && !errors.Is(err, context.Canceled):
		return Unreachable
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF),
		errors.As(err, &way), status >= 500:
		return Interrupted
	}
	return Refused
}

// regionHint names the region that the service says the bucket is in.
func regionHint(r *smithyhttp.ResponseError) string {
	if r == nil || r.Response == nil {
		return ""
	}
	if region := r.Response.Header.Get("X-Amz-Bucket-Region"); region != "" {
		return "the bucket is in " + region + ": set AWS_REGION=" + region
	}
	return ""
}

// plainCause is the innermost text of an error: what is wrapped around it names requests, not reasons.
func plainCause(err error) string {
	for _, sent := range []error{context.Canceled, context.DeadlineExceeded, io.ErrUnexpectedEOF} {
		if errors.Is(err, sent) {
			return sent.Error()
		}
	}
	var way *net.OpError
	if errors.As(err, &way) {
		return way.Error()
	}
	for {
		next := errors.Unwrap(err)
		if next == nil {
			break
		}
		err = next
	}
	text, _, _ := strings.Cut(err.Error(), "\n")
	if cut := []rune(text); len(cut) > 300 {
		text = string(cut[:300]) + "…"
	}
	return text
}

// sentinel keeps of an error what callers ask for, and nothing that holds a request.
func sentinel(err error) error {
	for _, s := range []error{context.Canceled, context.DeadlineExceeded, io.ErrUnexpectedEOF} {
		if errors.Is(err, s) {
			return s
		}
	}
	return nil
}
