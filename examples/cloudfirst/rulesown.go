package main

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// mostDefects is how many defects of rules are listed where they are no concern of the command.
const mostDefects = 10

// ruleTrouble words what is wrong with rules of --rules, by the names of their files.
func (s *settings) ruleTrouble(err error) error {
	where := strings.Join(s.rules, ", ")
	var lib *opa.LibraryError
	if !errors.As(err, &lib) {
		return errorf("--rules: the rules of %s cannot be read: %s", where, s.ruleFiles(err.Error()))
	}
	lines := strings.Split(s.ruleFiles(lib.Error()), "\n")[1:]
	if more := len(lines) - mostDefects; more > 0 {
		lines = append(lines[:mostDefects], fmt.Sprintf("… %d", more))
	}
	return errorf("--rules: %s in the rules of %s: put them right, then run again; cloudfirst policy lint lists all\n  %s",
		count(len(lib.Defects), "defect"), where, strings.Join(lines, "\n  "))
}

// ruleFile is a file of a library as the engine names it: behind the number of its layer.
var ruleFile = regexp.MustCompile(`(^|[\s:])(\d+)/(\S+\.rego)`)

// ruleFiles gives files of rules the names by which they can be opened.
func (s *settings) ruleFiles(text string) string {
	return ruleFile.ReplaceAllStringFunc(text, func(found string) string {
		m := ruleFile.FindStringSubmatch(found)
		n, err := strconv.Atoi(m[2])
		if err != nil || n < 1 || n > len(s.rules) {
			return found
		}
		name := strings.TrimRight(s.rules[n-1], "/")
		return m[1] + name + "/" + strings.TrimPrefix(m[3], name+"/")
	})
}
