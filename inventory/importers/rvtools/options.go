package rvtools

import (
	"fmt"
	"regexp"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// The limits that hold when [Options] states none.
const (
	DefaultMaxRows  = 200_000
	DefaultMaxBytes = 512 << 20
	DefaultMaxNotes = importers.DefaultMaxNotes
)

// Options say how an export is read. Only AsOf must be set.
type Options struct {
	AsOf inventory.Date // the day of the export

	// File is the name of the export, as it is to be quoted in the inventory. Empty: left out.
	File string

	// Administration is the administration the candidate applications belong to: its id, or its name, of which an id is made.
	// It is declared in the inventory that Read returns. Empty: left out.
	Administration string

	// NamePattern is a regular expression with one group that finds the name of the application in the name of the machine,
	// such as "^[a-z]+-([a-z]+)-". Empty: machine names say nothing about applications.
	NamePattern string

	// AnnotationPattern is the same for the text of the column Annotation, such as "(?i)application: *(.+)".
	AnnotationPattern string

	// ApplicationColumn is the header of a custom attribute that holds the name of the application. Empty: none does.
	ApplicationColumn string

	MaxRows  int   // rows with content of one tab; 0: DefaultMaxRows
	MaxBytes int64 // size of the file, and size of the tabs that are read once unpacked; 0: DefaultMaxBytes
	MaxNotes int   // notes kept, the others are counted; 0: DefaultMaxNotes
}

// settings are options that were checked, with nothing left to default.
type settings struct {
	Options
	name, annotation *regexp.Regexp
}

func (opt Options) check() (settings, error) {
	s := settings{Options: opt}
	if opt.AsOf == 0 {
		return s, fmt.Errorf("rvtools: %w (set Options.AsOf to the day of the export)", inventory.ErrNoDate)
	}
	if opt.MaxRows < 0 || opt.MaxBytes < 0 || opt.MaxNotes < 0 {
		return s, fmt.Errorf("rvtools: a limit is negative: use 0 for the default or a positive number")
	}
	if s.MaxRows == 0 {
		s.MaxRows = DefaultMaxRows
	}
	if s.MaxBytes == 0 {
		s.MaxBytes = DefaultMaxBytes
	}
	if s.MaxNotes == 0 {
		s.MaxNotes = DefaultMaxNotes
	}
	var err error
	if s.name, err = onePattern("NamePattern", opt.NamePattern); err != nil {
		return s, err
	}
	s.annotation, err = onePattern("AnnotationPattern", opt.AnnotationPattern)
	return s, err
}

// onePattern compiles a pattern that must have exactly one group; nil for the empty pattern.
func onePattern(option, pattern string) (*regexp.Regexp, error) {
	if pattern == "" {
		return nil, nil
	}
	re, err := regexp.Compile(pattern)
	if err != nil {
		return nil, fmt.Errorf("rvtools: %s %q is not a regular expression: %w", option, pattern, err)
	}
	if n := re.NumSubexp(); n != 1 {
		return nil, fmt.Errorf("rvtools: %s %q has %d groups: put exactly one pair of parentheses around the name of the application, and write (?:...) for the others",
			option, pattern, n)
	}
	return re, nil
}
