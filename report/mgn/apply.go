package mgn

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/mgn"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
)

// PartialError is a push that broke off. What was done stands; preparing and applying again does the rest.
type PartialError struct {
	Done, Steps int
	Failed      Step
	Err         error
}

// Error says how far it came.
func (e *PartialError) Error() string {
	return e.In("en")
}

// In is Error in a language: "en", "fr" or "ar". The step is in English.
func (e *PartialError) In(lang string) string {
	return fmt.Sprintf(partly.In(lang), e.Done, e.Steps, e.Failed, tell.Of(e.Err, lang))
}

// Unwrap gives the error of the step.
func (e *PartialError) Unwrap() error { return e.Err }

// Apply does the steps of a push in order. It stops at the first that fails, with a [*PartialError].
func (s *Service) Apply(ctx context.Context, p *Push) error {
	p.Applied = true
	for _, step := range p.Steps[p.Done:] {
		err := ctx.Err()
		if err == nil {
			err = s.do(ctx, p, step)
		}
		if err != nil {
			return &PartialError{p.Done, len(p.Steps), step, problem("MGN", err)}
		}
		p.Done++
	}
	return nil
}

func (s *Service) do(ctx context.Context, p *Push, step Step) error {
	switch step.Act {
	case CreateWave:
		w := step.wave
		out, err := s.client.CreateWave(ctx, &mgn.CreateWaveInput{Name: &w.Name, Description: &w.Description, Tags: w.Tags})
		if err == nil {
			p.waves[w.Tags[TagID]] = aws.ToString(out.WaveID)
		}
		return err
	case UpdateWave:
		_, err := s.client.UpdateWave(ctx, &mgn.UpdateWaveInput{WaveID: &step.id, Name: &step.wave.Name, Description: &step.wave.Description})
		return err
	case CreateApplication:
		a := step.application
		out, err := s.client.CreateApplication(ctx, &mgn.CreateApplicationInput{Name: &a.Name, Description: &a.Description, Tags: a.Tags})
		if err == nil {
			p.applications[a.ID] = aws.ToString(out.ApplicationID)
		}
		return err
	case UpdateApplication:
		a := step.application
		_, err := s.client.UpdateApplication(ctx, &mgn.UpdateApplicationInput{ApplicationID: &step.id, Name: &a.Name, Description: &a.Description})
		return err
	case TagWave, TagApplication:
		_, err := s.client.TagResource(ctx, &mgn.TagResourceInput{ResourceArn: &step.arn, Tags: step.tags})
		return err
	case LeaveWave:
		_, err := s.client.DisassociateApplications(ctx, &mgn.DisassociateApplicationsInput{WaveID: &step.id, ApplicationIDs: p.ids(step.applications)})
		return err
	default:
		wave := p.waves[step.wave.Tags[TagID]]
		_, err := s.client.AssociateApplications(ctx, &mgn.AssociateApplicationsInput{WaveID: &wave, ApplicationIDs: p.ids(step.applications)})
		return err
	}
}

// ids are those that MGN gave.
func (p *Push) ids(applications []string) []string {
	out := make([]string, len(applications))
	for i, a := range applications {
		out[i] = p.applications[a]
	}
	return out
}

// newTags are those that are not there, or have another value. Tags of other people are left as they are.
func newTags(have, want map[string]string) map[string]string {
	out := map[string]string{}
	for k, v := range want {
		if old, ok := have[k]; !ok || old != v {
			out[k] = v
		}
	}
	return out
}

func said(tags map[string]string) string {
	var out []string
	for _, k := range slices.Sorted(maps.Keys(tags)) {
		out = append(out, k+"="+tags[k])
	}
	return strings.Join(out, ", ")
}
