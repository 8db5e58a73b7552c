package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Marks is a set of marks that law 09-08 puts on personal data.
type Marks uint8

// The marks. Joining is union.
const (
	Personal   Marks = 1 << iota // any personal data
	Sensitive                    // art. 1(3): origin, opinions, beliefs, union membership, health
	Health                       //
	Genetic                      //
	Offences                     // offences, convictions
	NationalID                   // the number of the national identity card
	AllMarks   = Personal | Sensitive | Health | Genetic | Offences | NationalID
)

var markNames = []string{"personal", "sensitive", "health", "genetic", "offences", "national_id"}

// Names lists the marks in the set, in their fixed order.
func (m Marks) Names() []string {
	var names []string
	for i, n := range markNames {
		if m&(1<<i) != 0 {
			names = append(names, n)
		}
	}
	return names
}

// ParseMark returns the mark of a name, or false.
func ParseMark(name string) (Marks, bool) {
	i := slices.Index(markNames, name)
	if i < 0 {
		return 0, false
	}
	return 1 << i, true
}

// MarshalText writes the names, separated by commas.
func (m Marks) MarshalText() ([]byte, error) { return []byte(strings.Join(m.Names(), ",")), nil }

// UnmarshalText reads what MarshalText wrote.
func (m *Marks) UnmarshalText(b []byte) error {
	*m = 0
	if len(b) == 0 {
		return nil
	}
	for n := range strings.SplitSeq(string(b), ",") {
		mark, ok := ParseMark(n)
		if !ok {
			return fmt.Errorf("%q is no mark of personal data: use %v", n, markNames)
		}
		*m |= mark
	}
	return nil
}

// Secrecy is protection outside both laws. Defence is out of scope of any hosting advice.
type Secrecy uint8

// Secrecies from least to most.
const (
	SecrecyNone Secrecy = iota
	SecrecyProtected
	SecrecyDefence
)

var secrecyNames = []string{"none", "protected", "defence"}

// String returns none, protected or defence.
func (s Secrecy) String() string { return name(secrecyNames, int(s)) }

// MarshalText writes the name.
func (s Secrecy) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a name.
func (s *Secrecy) UnmarshalText(b []byte) error {
	i := slices.Index(secrecyNames, string(b))
	if i < 0 {
		return fmt.Errorf("%q is no secrecy: use one of %v", b, secrecyNames)
	}
	*s = Secrecy(i)
	return nil
}

// SystemClass is the class of an information system under decree 2-21-406: D < C < B < A.
type SystemClass uint8

// System classes from least to most. The names C and D are not in what was seen of the decree.
const (
	ClassD SystemClass = iota
	ClassC
	ClassB
	ClassA
)

// String returns D, C, B or A.
func (s SystemClass) String() string { return name([]string{"D", "C", "B", "A"}, int(s)) }

// MarshalText writes the letter.
func (s SystemClass) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a letter.
func (s *SystemClass) UnmarshalText(b []byte) error {
	i := strings.Index("DCBA", string(b))
	if i < 0 || len(b) != 1 {
		return fmt.Errorf("%q is no system class: use A, B, C or D", b)
	}
	*s = SystemClass(i)
	return nil
}

// Class is a point of the lattice: a product of small chains and one set, so that joining is componentwise.
// The zero Class is the bottom.
type Class struct {
	Confidentiality uint8       `json:"confidentiality"` // 0 to 4, scale of the DGSSI guide of July 2025
	Integrity       uint8       `json:"integrity"`       // 0 to 4
	Availability    uint8       `json:"availability"`    // 0 to 4
	Marks           Marks       `json:"personal"`
	Secrecy         Secrecy     `json:"secrecy"`
	System          SystemClass `json:"system"`
	SensitiveData   bool        `json:"sensitive_data"`   // in the sense of law 05-20, art. 11
	SensitiveSystem bool        `json:"sensitive_system"` // decree 2-21-406, art. 12
	Vital           bool        `json:"vital"`            // of an infrastructure of vital importance
}

// Top is the greatest class.
func Top() Class {
	return Class{
		Confidentiality: 4, Integrity: 4, Availability: 4, Marks: AllMarks, Secrecy: SecrecyDefence,
		System: ClassA, SensitiveData: true, SensitiveSystem: true, Vital: true,
	}
}

// Join returns the least class that is at least c and at least d.
func (c Class) Join(d Class) Class {
	return Class{
		Confidentiality: max(c.Confidentiality, d.Confidentiality),
		Integrity:       max(c.Integrity, d.Integrity),
		Availability:    max(c.Availability, d.Availability),
		Marks:           c.Marks | d.Marks,
		Secrecy:         max(c.Secrecy, d.Secrecy),
		System:          max(c.System, d.System),
		SensitiveData:   c.SensitiveData || d.SensitiveData,
		SensitiveSystem: c.SensitiveSystem || d.SensitiveSystem,
		Vital:           c.Vital || d.Vital,
	}
}

// Leq reports whether every component of c is at most that of d.
func (c Class) Leq(d Class) bool { return c.Join(d) == d }

// Interval holds what the known facts force (Lo) and what they cannot exclude (Hi). Lo is always at most Hi.
type Interval struct {
	Lo Class `json:"lo"`
	Hi Class `json:"hi"`
}

// Join joins both ends.
func (i Interval) Join(j Interval) Interval { return Interval{i.Lo.Join(j.Lo), i.Hi.Join(j.Hi)} }

// Exact reports whether nothing about the class is unknown.
func (i Interval) Exact() bool { return i.Lo == i.Hi }

// Step is one flow on the path that raised a class: the flow's id, the application that declares it, and where it leads.
type Step struct {
	Flow string `json:"flow"`
	From string `json:"from"`
	To   string `json:"to"`
}

// Why explains one component of a class: the rule and block it comes from, and the flows it came along, in order from the
// origin to the classified application. Path is empty when the application holds the dataset or states the fact itself.
type Why struct {
	Component string        `json:"component"` // name of the component in Class's JSON
	Level     string        `json:"level"`
	Rules     []RuleID      `json:"rules,omitempty"`
	Origin    inventory.Ref `json:"origin"`
	Path      []Step        `json:"path,omitempty"`
}

// DatasetClass is the class of a dataset or register.
type DatasetClass struct {
	Dataset inventory.Ref    `json:"dataset"`
	Class   Interval         `json:"class"`
	Why     []Why            `json:"why,omitempty"`
	Missing []inventory.Path `json:"missing,omitempty"` // facts that keep Lo and Hi apart, sorted

	// MissingBy tells the same by component, so that a rule about personal marks does not wait for a rating.
	MissingBy map[string][]inventory.Path `json:"missing_by,omitempty"`
}

// Held is a dataset as one application holds it: owned, read, or received along a flow that may transform it.
type Held struct {
	Dataset inventory.Ref `json:"dataset"`
	Class   Interval      `json:"class"`
	Path    []Step        `json:"path,omitempty"` // how it came; empty when owned or read
}

// ApplicationClass is the class of an application. Its impacts are those of the system, raised along dependencies; Held keeps
// the classes of the data, which dependencies never raise.
type ApplicationClass struct {
	Application string           `json:"application"`
	Class       Interval         `json:"class"`
	Why         []Why            `json:"why,omitempty"`
	Held        []Held           `json:"held,omitempty"` // sorted by dataset
	Open        bool             `json:"open,omitempty"` // what it holds or receives is not fully stated
	Missing     []inventory.Path `json:"missing,omitempty"`
}

// Classes holds the classes of a portfolio, sorted by dataset and by application.
type Classes struct {
	Datasets     []DatasetClass     `json:"datasets"`
	Applications []ApplicationClass `json:"applications"`
}

// Dataset returns the class of a dataset, or nil.
func (c *Classes) Dataset(ref inventory.Ref) *DatasetClass {
	i, ok := slices.BinarySearchFunc(c.Datasets, ref, func(d DatasetClass, r inventory.Ref) int { return d.Dataset.Compare(r) })
	if !ok {
		return nil
	}
	return &c.Datasets[i]
}

// Application returns the class of an application, or nil.
func (c *Classes) Application(id string) *ApplicationClass {
	i, ok := slices.BinarySearchFunc(c.Applications, id, func(a ApplicationClass, id string) int { return strings.Compare(a.Application, id) })
	if !ok {
		return nil
	}
	return &c.Applications[i]
}
