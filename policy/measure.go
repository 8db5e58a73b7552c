package policy

import "github.com/cloudfirst-toolkit/cloudfirst/inventory"

// Scale is something with levels that a rule of effect measure finds reached: maturity, sovereignty. Level 0 is reached always.
type Scale struct {
	Name   string `json:"scale"`
	Levels int    `json:"levels"`           // the highest
	Weight int    `json:"weight,omitempty"` // in the weighted score of the rule's pack; 0: it has no part in one
	Title  Text   `json:"title"`
}

// Measure is how far one subject, or one target, is on one scale. Lo is the level reached in every completion of the unknown
// facts, Hi the highest reached in some; Missing, which is sorted, names the facts that keep them apart.
type Measure struct {
	Rule    RuleID           `json:"rule"`
	Subject inventory.Ref    `json:"subject"` // the target itself where a rule says the same for every application
	Target  string           `json:"target,omitempty"`
	Scale   string           `json:"scale"`
	Lo      int              `json:"lo"`
	Hi      int              `json:"hi"`
	Of      int              `json:"of"` // the highest level of the scale
	Missing []inventory.Path `json:"missing,omitempty"`
	// Criteria are what the levels ask, by level and then by name, where the rule says so.
	Criteria []Criterion `json:"criteria,omitempty"`
}

// Criterion is one thing that a level of a scale asks of a subject: satisfied, violated or undetermined.
type Criterion struct {
	Level    int              `json:"level"`
	Name     string           `json:"criterion"`
	Outcome  Outcome          `json:"outcome"`
	Evidence []inventory.Path `json:"evidence,omitempty"` // the facts it looks at, as the rule names them
	Missing  []inventory.Path `json:"missing,omitempty"`  // facts that decide, sorted
}

// Deadline is a day on which something changes under a rule that is in force, such as the end of a toleration.
type Deadline struct {
	On   inventory.Date `json:"on"`
	Text Text           `json:"text"`
}
