package mgn

import (
	"fmt"
	"strings"
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
type QuotaError struct{ Over []string }

// Error names every quota that is exceeded, and what to do.
func (e *QuotaError) Error() string {
	return fmt.Sprintf("MGN has no room for these waves, and nothing was written: %s: plan fewer, or push the programme in parts (--target, or a plan of fewer applications); quotas: %s",
		strings.Join(e.Over, "; "), QuotaSource)
}

// Check refuses a draft that is over a quota by itself, without a call.
func (d *Draft) Check() error {
	return d.check(0, 0)
}

// check is Check beside what an account holds already and the draft does not use.
func (d *Draft) check(otherWaves, otherApplications int) error {
	var over []string
	beside := func(n int) string {
		if n == 0 {
			return ""
		}
		return fmt.Sprintf(" beside %d that the account has", n)
	}
	if n := len(d.Waves); n+otherWaves > MaxWaves {
		over = append(over, fmt.Sprintf("%d waves%s, and %d may be active", n, beside(otherWaves), MaxWaves))
	}
	applications := 0
	for _, w := range d.Waves {
		applications += len(w.Applications)
		if n := len(w.Applications); n > MaxApplicationsPerWave {
			over = append(over, fmt.Sprintf("%s has %d applications, and %d is the most of a wave", w.Name, n, MaxApplicationsPerWave))
		}
		for _, a := range w.Applications {
			if n := len(a.Servers); n > MaxServersPerApp {
				over = append(over, fmt.Sprintf("%s has %d servers, and %d is the most of an application", a.ID, n, MaxServersPerApp))
			}
		}
	}
	if applications+otherApplications > MaxApplications {
		over = append(over, fmt.Sprintf("%d applications%s, and %d may be active", applications, beside(otherApplications), MaxApplications))
	}
	if len(over) > 0 {
		return &QuotaError{over}
	}
	return nil
}
