package konveyor

import (
	"fmt"
	"slices"
	"strings"
)

// Questionnaire is an assessment questionnaire of Konveyor. Text is in Unicode normal form C; the zero value of a field means that the
// questionnaire does not state it, and so does a nil pointer. Lists are in the order of the file.
type Questionnaire struct {
	Name         string       `yaml:"name" hcl:"name" check:"required"`
	Description  string       `yaml:"description,omitempty" hcl:"description"`
	Required     *bool        `yaml:"required,omitempty" hcl:"required"`
	Builtin      *bool        `yaml:"builtin,omitempty" hcl:"builtin"`
	Status       string       `yaml:"status,omitempty" hcl:"status" check:"empty|started|complete"` // of an assessment
	Sections     []Section    `yaml:"sections" hcl:"section" check:"required"`
	Thresholds   Thresholds   `yaml:"thresholds" hcl:"thresholds" check:"required"`
	RiskMessages RiskMessages `yaml:"riskMessages" hcl:"risk_messages" check:"required"`
}

// Thresholds are shares of answers in per cent above which an application has a risk.
type Thresholds struct {
	Red     *int `yaml:"red,omitempty" hcl:"red" check:"percent"`
	Yellow  *int `yaml:"yellow,omitempty" hcl:"yellow" check:"percent"`
	Unknown *int `yaml:"unknown,omitempty" hcl:"unknown" check:"percent"`
}

// RiskMessages are what people are told of an application, by its risk.
type RiskMessages struct {
	Red     string `yaml:"red,omitempty" hcl:"red"`
	Yellow  string `yaml:"yellow,omitempty" hcl:"yellow"`
	Green   string `yaml:"green,omitempty" hcl:"green"`
	Unknown string `yaml:"unknown,omitempty" hcl:"unknown"`
}

// Section is a part of a questionnaire.
type Section struct {
	Order     int        `yaml:"order" hcl:"order" check:"required"`
	Name      string     `yaml:"name" hcl:"name" check:"required"`
	Comment   string     `yaml:"comment,omitempty" hcl:"comment"`
	Questions []Question `yaml:"questions" hcl:"question" check:"required"`
}

// Question is asked about every application, or about those with certain tags.
type Question struct {
	Order       int      `yaml:"order" hcl:"order" check:"required"`
	Text        string   `yaml:"text" hcl:"text" check:"required"`
	Explanation string   `yaml:"explanation,omitempty" hcl:"explanation"`
	IncludeFor  []Tag    `yaml:"includeFor,omitempty" hcl:"include_for"` // asked only for these, when there are any
	ExcludeFor  []Tag    `yaml:"excludeFor,omitempty" hcl:"exclude_for"` // not asked for these
	Answers     []Answer `yaml:"answers" hcl:"answer" check:"required"`
}

// Answer is one of the answers to choose from.
type Answer struct {
	Order         int    `yaml:"order" hcl:"order" check:"required"`
	Text          string `yaml:"text" hcl:"text" check:"required"`
	Risk          string `yaml:"risk" hcl:"risk" check:"required,red|yellow|green|unknown"`
	Rationale     string `yaml:"rationale,omitempty" hcl:"rationale"`
	Mitigation    string `yaml:"mitigation,omitempty" hcl:"mitigation"`
	ApplyTags     []Tag  `yaml:"applyTags,omitempty" hcl:"apply_tag"`           // that the answer gives the application
	AutoAnswerFor []Tag  `yaml:"autoAnswerFor,omitempty" hcl:"auto_answer_for"` // chosen by itself for these
	Selected      *bool  `yaml:"selected,omitempty" hcl:"selected"`             // in an assessment
	AutoAnswered  *bool  `yaml:"autoAnswered,omitempty" hcl:"auto_answered"`    // in an assessment
}

// Tag is a tag of Konveyor within its category.
type Tag struct {
	Category string `yaml:"category" hcl:"category" check:"required"`
	Tag      string `yaml:"tag" hcl:"tag" check:"required"`
}

// Problem is a fault of a questionnaire.
type Problem struct {
	Line int // from 1; 0: the whole text
	Text string
}

// QuestionnaireError holds the faults of a questionnaire, in the order of lines: all of them, up to a hundred.
type QuestionnaireError struct {
	Name     string // of the file
	Problems []Problem
}

// maxProblems is the number of faults that are told.
const maxProblems = 100

// Error writes one fault a line, such as: a.yaml:7: section has no field "titel".
func (e *QuestionnaireError) Error() string {
	lines := make([]string, 0, len(e.Problems))
	for _, p := range e.Problems {
		place := e.Name
		if p.Line > 0 {
			place = fmt.Sprintf("%s:%d", e.Name, p.Line)
		}
		lines = append(lines, place+": "+p.Text)
	}
	return strings.Join(lines, "\n")
}

// add keeps a fault, or lets it go when there are too many.
func (e *QuestionnaireError) add(line int, format string, args ...any) {
	if len(e.Problems) < maxProblems {
		e.Problems = append(e.Problems, Problem{line, fmt.Sprintf(format, args...)})
	}
}

// orNil returns the error when there is any fault.
func (e *QuestionnaireError) orNil() error {
	if len(e.Problems) == 0 {
		return nil
	}
	slices.SortStableFunc(e.Problems, func(a, b Problem) int { return a.Line - b.Line })
	return e
}
