package weights

import (
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// Preference is another order of kinds of target, in which two change places, and what it does to what is recommended.
type Preference struct {
	Preference []string  `json:"preference"`
	Changed    []Another `json:"changed"` // sorted by application
}

// Another is an application for which another target is recommended.
type Another struct {
	Application string `json:"application"`
	Before      string `json:"before"` // "" for none
	After       string `json:"after"`
}

// Preferences tries every exchange of two kinds in the model's order: assess makes an assessment by a model, and is called once for the
// model and once for each exchange.
func Preferences(m readiness.Model, assess func(readiness.Model) (*readiness.Assessment, error)) ([]Preference, error) {
	before, err := assess(m)
	if err != nil {
		return nil, err
	}
	var out []Preference
	for i := range m.Preference {
		for j := i + 1; j < len(m.Preference); j++ {
			other := m.Clone()
			other.Preference[i], other.Preference[j] = other.Preference[j], other.Preference[i]
			after, err := assess(other)
			if err != nil {
				return nil, err
			}
			p := Preference{Preference: slices.Clone(other.Preference), Changed: []Another{}}
			for _, was := range before.Applications {
				if is := after.Application(was.ID); is != nil && is.Recommended != was.Recommended {
					p.Changed = append(p.Changed, Another{was.ID, was.Recommended, is.Recommended})
				}
			}
			out = append(out, p)
		}
	}
	return out, nil
}
