package mgn

import (
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
)

// Quotas of MGN, for an account in a region. AWS raises none of them on demand.
const (
	MaxWaves               = 200  // that are active
	MaxApplications        = 200  // that are active
	MaxApplicationsPerWave = 1000 //
	MaxServersPerApp       = 200  // source servers of an application
)

// QuotaSource is the page that states them.
const QuotaSource = "https://docs.aws.amazon.com/general/latest/gr/mgn.html"

// QuotaError is a draft that MGN has no room for. Nothing was called, or at least nothing written.
type QuotaError struct {
	Over []string // in English

	over []*tell.Error
}

// Error names every quota that is exceeded, and what to do.
func (e *QuotaError) Error() string {
	return e.In("en")
}

// In is Error in a language: "en", "fr" or "ar".
func (e *QuotaError) In(lang string) string {
	over := e.Over
	if e.over != nil {
		over = make([]string, len(e.over))
		for i, o := range e.over {
			over[i] = o.In(lang)
		}
	}
	between := "; "
	if lang == "ar" {
		between = "؛ "
	}
	return fmt.Sprintf(noRoom.In(lang), strings.Join(over, between), QuotaSource)
}

// Check refuses a draft that is over a quota by itself, without a call.
func (d *Draft) Check() error {
	return d.check(0, 0)
}

// check is Check beside what an account holds already and the draft does not use.
func (d *Draft) check(otherWaves, otherApplications int) error {
	var over []*tell.Error
	beside := func(n int) *tell.Error {
		if n == 0 {
			return tell.Errorf(tell.Text{})
		}
		return tell.Errorf(besideOthers, n)
	}
	if n := len(d.Waves); n+otherWaves > MaxWaves {
		over = append(over, tell.Errorf(tooManyWaves, n, beside(otherWaves), MaxWaves))
	}
	applications := 0
	for _, w := range d.Waves {
		applications += len(w.Applications)
		if n := len(w.Applications); n > MaxApplicationsPerWave {
			over = append(over, tell.Errorf(tooManyInWave, w.Name, n, MaxApplicationsPerWave))
		}
		for _, a := range w.Applications {
			if n := len(a.Servers); n > MaxServersPerApp {
				over = append(over, tell.Errorf(tooManyServers, a.ID, n, MaxServersPerApp))
			}
		}
	}
	if applications+otherApplications > MaxApplications {
		over = append(over, tell.Errorf(tooManyApplications, applications, beside(otherApplications), MaxApplications))
	}
	if len(over) > 0 {
		e := &QuotaError{over: over}
		for _, o := range over {
			e.Over = append(e.Over, o.Error())
		}
		return e
	}
	return nil
}
