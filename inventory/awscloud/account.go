package awscloud

import (
	"context"
	"errors"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/smithy-go/logging"
)

// Options choose how AWS, or what speaks its protocols, is reached. The zero value leaves everything to the SDK's standard chain: environment,
// profile files, single sign-on, the role of the machine.
type Options struct {
	Region     string       // in the place of the chain's own
	Profile    string       // of the shared configuration files, in the place of the chain's own
	Attempts   int          // of each call, the first one included; 0 is 5
	HTTPClient *http.Client // nil is the SDK's own
}

// Account is a way into an account. It holds no credentials itself: the SDK asks its chain when it signs a request. It is safe for
// concurrent use.
type Account struct{ cfg aws.Config }

// Connect reads the configuration. It makes no call to a service.
func Connect(ctx context.Context, opt Options) (*Account, error) {
	attempts := opt.Attempts
	if attempts <= 0 {
		attempts = 5
	}
	load := []func(*config.LoadOptions) error{
		config.WithLogger(logging.Nop{}), // the SDK warns on standard error by itself
		config.WithRetryer(func() aws.Retryer {
			return retry.NewStandard(func(o *retry.StandardOptions) { o.MaxAttempts = attempts })
		}),
	}
	if opt.Region != "" {
		load = append(load, config.WithRegion(opt.Region))
	}
	if opt.Profile != "" {
		load = append(load, config.WithSharedConfigProfile(opt.Profile))
	}
	if opt.HTTPClient != nil {
		load = append(load, config.WithHTTPClient(opt.HTTPClient))
	}
	cfg, err := config.LoadDefaultConfig(ctx, load...)
	var profile config.SharedConfigProfileNotExistError
	switch {
	case errors.As(err, &profile):
		return nil, &Error{Op: "reading the AWS configuration", Kind: NoCredentials, Cause: "there is no profile " + profile.Profile}
	case err != nil:
		return nil, problem("reading the AWS configuration", "", err)
	}
	if cfg.HTTPClient == nil {
		cfg.HTTPClient = awshttp.NewBuildableClient() // as each of the SDK's services would by itself
	}
	return &Account{cfg}, nil
}

// Region is where calls go that name no region; empty when nothing says.
func (a *Account) Region() string { return a.cfg.Region }

// Config returns a copy of the SDK's configuration, for packages that speak to services of their own.
func (a *Account) Config() aws.Config { return a.cfg.Copy() }
