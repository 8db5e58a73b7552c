package mgn

import (
	"context"
	"errors"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/mgn"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/awscloud"
)

// Service is MGN in one account and region. It asks again when MGN asks for patience, as the SDK does.
type Service struct{ client *mgn.Client }

// Open reaches MGN. It makes no call.
func Open(a *awscloud.Account) *Service { return &Service{mgn.NewFromConfig(a.Config())} }

// existing is a wave or an application that the account has.
type existing struct {
	id, arn, name, description string
	tags                       map[string]string
	archived                   bool
	wave                       string // of an application: the id of its wave
}

// holdings are all waves, or all applications, of an account.
type holdings []existing

// find looks for what cloudfirst made before, by its tag, and otherwise for what has the name and was made by nobody of ours. Archived ones count
// last: MGN keeps what is over.
func (h holdings) find(id, name string) *existing {
	var byName *existing
	for _, archived := range []bool{false, true} {
		for i := range h {
			switch e := &h[i]; {
			case e.archived != archived:
			case e.tags[TagID] == id:
				return e
			case byName == nil && e.name == name && e.tags[TagID] == "":
				byName = e
			}
		}
	}
	return byName
}

func (h holdings) named(id string) string {
	for _, e := range h {
		if e.id == id {
			return e.name
		}
	}
	return id
}

// pageSize is how many are asked for at once.
const pageSize = 100

func (s *Service) waves(ctx context.Context) (holdings, error) {
	var out holdings
	pages := mgn.NewListWavesPaginator(s.client, &mgn.ListWavesInput{MaxResults: aws.Int32(pageSize)})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, problem("listing the waves of MGN", err)
		}
		for _, w := range page.Items {
			out = append(out, existing{
				aws.ToString(w.WaveID), aws.ToString(w.Arn), aws.ToString(w.Name), aws.ToString(w.Description), w.Tags, aws.ToBool(w.IsArchived), "",
			})
		}
	}
	return out, nil
}

func (s *Service) applications(ctx context.Context) (holdings, error) {
	var out holdings
	pages := mgn.NewListApplicationsPaginator(s.client, &mgn.ListApplicationsInput{MaxResults: aws.Int32(pageSize)})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, problem("listing the applications of MGN", err)
		}
		for _, a := range page.Items {
			out = append(out, existing{
				aws.ToString(a.ApplicationID), aws.ToString(a.Arn), aws.ToString(a.Name), aws.ToString(a.Description), a.Tags, aws.ToBool(a.IsArchived),
				aws.ToString(a.WaveID),
			})
		}
	}
	return out, nil
}

// problem words an error of MGN.
func problem(op string, err error) error {
	p := awscloud.Problem(op, "", err)
	var e *awscloud.Error
	if !errors.As(p, &e) {
		return p
	}
	switch e.Code {
	case "UninitializedAccountException":
		e.Hint = hintNeverSetUp
	case "ServiceQuotaExceededException":
		e.Hint = hintQuota
	}
	return e
}
