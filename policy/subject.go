package policy

// Subject is what a rule looks at. The zero value is the application, which most rules judge.
type Subject uint8

// Subjects.
const (
	SubjectApplication    Subject = iota // one application; rules that classify look at one dataset, too
	SubjectAdministration                // one administration, with its sites, teams, e-services and registers
	SubjectRegister                      // one register, with its steward
	SubjectPortfolio                     // a summary of everything, after the applications were judged
)

var subjectNames = []string{"application", "administration", "register", "portfolio"}

// String returns application, administration, register or portfolio.
func (s Subject) String() string { return name(subjectNames, int(s)) }

// MarshalText writes the name.
func (s Subject) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a name.
func (s *Subject) UnmarshalText(b []byte) error {
	names := append([]string{""}, subjectNames...)
	if err := unname(s, names, b, "subject"); err != nil {
		return err
	}
	*s--
	return nil
}
