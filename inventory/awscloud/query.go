package awscloud

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	"github.com/aws/smithy-go"
)

// query calls services of the Query protocol, EC2 and RDS, with the SDK's credentials, signer, patience and HTTP client. The SDK's own package for EC2
// has hundreds of operations, of which four are asked here, and a program that uses templates, as this module's does, links all of them.
type query struct {
	cfg     aws.Config
	service string // ec2 or rds
	version string
	region  string
}

// maxAnswer is more than a page of any answer has.
const maxAnswer = 64 << 20

// call asks one operation, and reads the answer into out.
func (q query) call(ctx context.Context, operation string, form url.Values, out any) error {
	form.Set("Action", operation)
	form.Set("Version", q.version)
	body := []byte(form.Encode())
	retryer := q.cfg.Retryer()
	for attempt := 1; ; attempt++ {
		err := q.once(ctx, body, out)
		if err == nil {
			return nil
		}
		if attempt >= retryer.MaxAttempts() || ctx.Err() != nil || !retryer.IsErrorRetryable(err) {
			return err
		}
		delay, again := retryer.RetryDelay(attempt, err)
		if again != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(delay):
		}
	}
}

func (q query) once(ctx context.Context, body []byte, out any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, q.endpoint(), bytes.NewReader(body))
	if err != nil {
		return errors.New("AWS_ENDPOINT_URL is no address")
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
	if q.cfg.Credentials == nil {
		return errors.New("failed to retrieve credentials: there are none")
	}
	credentials, err := q.cfg.Credentials.Retrieve(ctx)
	if err != nil {
		return fmt.Errorf("failed to retrieve credentials: %w", err)
	}
	sum := sha256.Sum256(body)
	if err := v4.NewSigner().SignHTTP(ctx, credentials, req, hex.EncodeToString(sum[:]), q.service, q.region, time.Now()); err != nil {
		return err
	}
	res, err := q.cfg.HTTPClient.Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer+1))
	switch {
	case err != nil:
		return err
	case len(text) > maxAnswer:
		return fmt.Errorf("an answer of more than %d bytes", maxAnswer)
	case res.StatusCode != http.StatusOK:
		return refusal(res.StatusCode, text)
	}
	if err := xml.Unmarshal(text, out); err != nil {
		return fmt.Errorf("an answer that is no XML of %s", q.service)
	}
	return nil
}

// endpoint is where the service is: where the environment says, or else at Amazon.
func (q query) endpoint() string {
	if own := os.Getenv("AWS_ENDPOINT_URL_" + strings.ToUpper(q.service)); own != "" {
		return own
	}
	if q.cfg.BaseEndpoint != nil {
		return *q.cfg.BaseEndpoint
	}
	domain := "amazonaws.com"
	if strings.HasPrefix(q.region, "cn-") {
		domain = "amazonaws.com.cn"
	}
	return "https://" + q.service + "." + q.region + "." + domain
}

// refused is what services of the Query protocol say when they refuse.
type refused struct {
	EC2 struct {
		Code    string
		Message string
	} `xml:"Errors>Error"`
	RDS struct {
		Code    string
		Message string
	} `xml:"Error"`
}

func refusal(status int, text []byte) error {
	var r refused
	_ = xml.Unmarshal(text, &r) // what is no XML has no code
	e := &smithy.GenericAPIError{Code: r.EC2.Code, Message: r.EC2.Message}
	if e.Code == "" {
		e.Code, e.Message = r.RDS.Code, r.RDS.Message
	}
	switch {
	case e.Code == "" && status >= http.StatusInternalServerError:
		e.Code, e.Message = "ServiceUnavailable", http.StatusText(status)
	case e.Code == "":
		e.Code, e.Message = fmt.Sprintf("HTTP %d", status), http.StatusText(status)
	}
	return e
}
