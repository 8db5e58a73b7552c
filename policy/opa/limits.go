package opa

import (
	"cmp"
	"errors"
	"fmt"
	"time"
)

// Limits bound what rules may cost. Each zero field stands for its default, which is far above what honest rules need. Steps, bytes and
// completions give the same verdict on every machine; the deadlines are there for what those do not foresee.
type Limits struct {
	Steps       int           // statements one rule may run for one application; default two million
	Completions int           // ways of filling in unknown facts that are tried for one rule, application and target; default 256
	Bytes       int           // bytes of values all rules together may make for one application; default 64 MiB
	Value       int           // bytes of one value, counting what it shares with others; default 16 MiB beyond the size of the document
	Application time.Duration // for all rules on one application, administration, register, the portfolio or one entry of it; default ten seconds
	Run         time.Duration // for one call of Classify, Evaluate or EvaluatePortfolio; default one hour
	Compile     time.Duration // for reading, checking and compiling the rules; default one minute
}

// orDefault fills in the defaults.
func (l Limits) orDefault() Limits {
	return Limits{
		Steps:       positive(l.Steps, 2_000_000),
		Completions: positive(l.Completions, 256),
		Bytes:       positive(l.Bytes, 64<<20),
		Value:       positive(l.Value, 16<<20),
		Application: positive(l.Application, 10*time.Second),
		Run:         positive(l.Run, time.Hour),
		Compile:     positive(l.Compile, time.Minute),
	}
}

func positive[T int | time.Duration](v, def T) T { return cmp.Or(max(v, 0), def) }

// ErrBudget is wrapped by the error about a rule that needs more than an evaluation may take.
var ErrBudget = errors.New("the evaluation was stopped")

// LimitError says which limit a rule ran into. errors.Is takes it for ErrBudget.
type LimitError struct {
	Limit  string // the field of Limits, the built-in or the part of the library it is about
	Reason string // what was too much
	Remedy string // what to do
}

// Error gives reason and remedy.
func (e *LimitError) Error() string { return fmt.Sprintf("%v: %s: %s", ErrBudget, e.Reason, e.Remedy) }

// Unwrap returns ErrBudget.
func (e *LimitError) Unwrap() error { return ErrBudget }

func (l Limits) tooManySteps() error {
	return &LimitError{"Steps", fmt.Sprintf("a rule took more than %d steps", l.Steps), "let the rule look things up instead of walking lists inside one another, or raise Limits.Steps"}
}

func (l Limits) tooManyBytes() error {
	return &LimitError{"Bytes", fmt.Sprintf("the rules made more than %d bytes of values", l.Bytes), "let the rule build less, or raise Limits.Bytes"}
}

func (l Limits) tooLarge() error {
	return &LimitError{"Value", fmt.Sprintf("a rule made a value of more than %d bytes", l.Value), "let the rule build less, or raise Limits.Value"}
}

func tooLong(field, what string, limit time.Duration) error {
	return &LimitError{field, fmt.Sprintf("%s took longer than %v", what, limit), "let the rules do less work, or raise Limits." + field}
}
