package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// RuleID is the stable name of a rule, such as MA-0520-11.
type RuleID string

// Text is one text in the three languages of the project. English is never empty in a loaded rule.
type Text struct {
	En string `json:"en"`
	Fr string `json:"fr,omitempty"`
	Ar string `json:"ar,omitempty"`
}

// In returns the text in a language ("fr", "ar", "en"), or in English when there is none.
func (t Text) In(lang string) string { return tell.Text(t).In(lang) }

// Severity is a property of the rule; what it costs in a score is the business of the readiness model.
type Severity uint8

// Severities from least to most severe. The zero value is invalid: every rule states one.
const (
	SeverityInvalid Severity = iota
	SeverityInfo
	SeverityLow
	SeverityMedium
	SeverityHigh
	SeverityBlock
)

var severityNames = []string{"invalid", "info", "low", "medium", "high", "block"}

// String returns info, low, medium, high or block.
func (s Severity) String() string { return name(severityNames, int(s)) }

// MarshalText writes the name.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a name.
func (s *Severity) UnmarshalText(b []byte) error { return unname(s, severityNames, b, "severity") }

// Confidence says how well the rule's source was seen: high, primary legal text; medium, secondary source; low, peer practice or
// inference.
type Confidence uint8

// Confidences from least to most. The zero value is invalid: every rule states one.
const (
	ConfidenceInvalid Confidence = iota
	ConfidenceLow
	ConfidenceMedium
	ConfidenceHigh
)

var confidenceNames = []string{"invalid", "low", "medium", "high"}

// String returns low, medium or high.
func (c Confidence) String() string { return name(confidenceNames, int(c)) }

// MarshalText writes the name.
func (c Confidence) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a name.
func (c *Confidence) UnmarshalText(b []byte) error {
	return unname(c, confidenceNames, b, "confidence")
}

// Effect says what a violation of the rule does.
type Effect uint8

// Effects. Only EffectDeny, and a requirement a target does not meet, deny a target. The zero value is invalid.
const (
	EffectInvalid    Effect = iota
	EffectClassify          // raises a class; is never violated
	EffectRequire           // says what a target must offer, or relieves of it; is never violated
	EffectDeny              // denies the target, or every target
	EffectCondition         // makes hosting conditional: something in the processing or the contract must be put right
	EffectBeforeWave        // must be done before the application goes live, whatever the target
	EffectScore             // lowers a score only
	EffectInfo              // informs only
	EffectMeasure           // says which levels of a scale are reached; is never violated
	EffectDispose           // speaks for or against dispositions; is never violated
)

var effectNames = []string{"invalid", "classify", "require", "deny", "condition", "before_wave", "score", "info", "measure", "dispose"}

// String returns classify, require, deny, condition, before_wave, score, info, measure or dispose.
func (e Effect) String() string { return name(effectNames, int(e)) }

// MarshalText writes the name.
func (e Effect) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads a name.
func (e *Effect) UnmarshalText(b []byte) error { return unname(e, effectNames, b, "effect") }

// Dimension is one of the ten aspects of readiness.
type Dimension uint8

// Dimensions in the order reports show them. The zero value is invalid.
const (
	DimensionInvalid Dimension = iota
	Sovereignty
	PersonalData
	Security
	Resilience
	Technical
	Connectivity
	ContractTerms
	Organisation
	DataGovernance
	AI
)

var dimensionNames = []string{"invalid", "sovereignty", "personal_data", "security", "resilience", "technical", "connectivity", "contract", "organisation", "data_governance", "ai"}

// Dimensions lists the ten dimensions in the order reports show them.
func Dimensions() []Dimension {
	return []Dimension{Sovereignty, PersonalData, Security, Resilience, Technical, Connectivity, ContractTerms, Organisation, DataGovernance, AI}
}

// String returns sovereignty, personal_data, security, resilience, technical, connectivity, contract, organisation, data_governance or ai.
func (d Dimension) String() string { return name(dimensionNames, int(d)) }

// MarshalText writes the name.
func (d Dimension) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a name.
func (d *Dimension) UnmarshalText(b []byte) error { return unname(d, dimensionNames, b, "dimension") }

// Source is the text a rule comes from.
type Source struct {
	Instrument string `json:"instrument"`            // such as "law 05-20"
	Article    string `json:"article"`               // such as "art. 11"
	URL        string `json:"url,omitempty"`         //
	Seen       string `json:"seen"`                  // what of the source was read, and in what form
	VerifiedOn string `json:"verified_on,omitempty"` // day a person compared the rule with the official text; empty until then
}

// String returns instrument and article, such as "law 05-20, art. 11".
func (s Source) String() string {
	if s.Article == "" {
		return s.Instrument
	}
	return s.Instrument + ", " + s.Article
}

// Remedy says what puts a violation right.
type Remedy struct {
	Action Text   `json:"action"`
	Effort string `json:"effort"` // low, medium or high
}

// Rule is one requirement of the standards, as its Rego package states it.
type Rule struct {
	ID            RuleID         `json:"id"`
	Aliases       []RuleID       `json:"aliases,omitempty"`
	Pack          string         `json:"pack"`    // such as "ma"
	Package       string         `json:"package"` // Rego package, such as "cloudfirst.packs.ma.rules.ma_0520_11"
	Title         Text           `json:"title"`
	Description   string         `json:"description"`
	Source        Source         `json:"source"`
	Bundle        string         `json:"bundle"` // law, directive, peer or house
	Status        string         `json:"status"` // in_force, draft or transitional
	EffectiveFrom inventory.Date `json:"effective_from,omitempty"`
	EffectiveTo   inventory.Date `json:"effective_to,omitempty"`
	Confidence    Confidence     `json:"confidence"`
	Severity      Severity       `json:"severity"`
	Subject       Subject        `json:"subject,omitempty"` // left out in JSON for the application
	Each          string         `json:"each,omitempty"`    // the part of the portfolio, or of the application, whose entries a rule judges one by one
	Effect        Effect         `json:"effect"`
	Dimension     Dimension      `json:"dimension"`
	Message       Text           `json:"message,omitzero"` // one sentence about a violation, with {placeholders}; see MessageOf
	Remedy        Remedy         `json:"remedy"`
	Fixes         []Fix          `json:"fixes,omitempty"`        // what people can do about a violation, each of them enough
	NoFix         Text           `json:"no_fix,omitzero"`        // why nothing people do puts it right
	Raises        []string       `json:"raises,omitempty"`       // class components a classify rule can raise
	Requires      []Bound        `json:"requires,omitempty"`     // the most a require rule can ask
	Scales        []Scale        `json:"scales,omitempty"`       // what a measure rule measures
	Dispositions  []Leaning      `json:"dispositions,omitempty"` // what a dispose rule says of each when it speaks, in the order of Dispositions
	Deadlines     []Deadline     `json:"deadlines,omitempty"`    // days on which something changes
	File          string         `json:"file,omitempty"`         // that holds it, see [File.Path]
	Digest        string         `json:"digest,omitempty"`       // of that file: another text of the rule or its metadata, another digest
	Facts         []string       `json:"facts"`                  // paths of input and catalogue the compiled rule reads, sorted; * stands for any key
}

// Bound is the most a rule can ask of a component.
type Bound struct {
	Component HostingComponent `json:"component"`
	AtMost    int              `json:"at_most"`
}

func name(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return fmt.Sprintf("%d", i)
}

func unname[T ~uint8](v *T, names []string, b []byte, what string) error {
	for i, n := range names {
		if i > 0 && n == string(b) {
			*v = T(i)
			return nil
		}
	}
	return fmt.Errorf("%q is no %s: use one of %v", b, what, names[1:])
}

// InForce reports whether the rule is in force on a day: from its first day to its last, both included.
func (r *Rule) InForce(day inventory.Date) bool {
	return r.EffectiveFrom <= day && (r.EffectiveTo == 0 || day <= r.EffectiveTo)
}

// Is reports whether an id is the rule's own or one of its aliases.
func (r *Rule) Is(id RuleID) bool { return r.ID == id || slices.Contains(r.Aliases, id) }

// Named is Is in any letter case, for what people type.
func (r *Rule) Named(word string) bool {
	same := func(id RuleID) bool { return strings.EqualFold(string(id), word) }
	return same(r.ID) || slices.ContainsFunc(r.Aliases, same)
}
