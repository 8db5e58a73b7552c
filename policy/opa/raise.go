package opa

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// classComponents are the components a classify rule can raise.
var classComponents = []string{"confidentiality", "integrity", "availability", "personal", "secrecy", "system", "sensitive_data", "sensitive_system", "vital"}

// topOf is the class that is greatest in one component and nothing in the others.
func topOf(component string) policy.Class {
	top := policy.Top()
	var c policy.Class
	switch component {
	case "confidentiality":
		c.Confidentiality = top.Confidentiality
	case "integrity":
		c.Integrity = top.Integrity
	case "availability":
		c.Availability = top.Availability
	case "personal":
		c.Marks = top.Marks
	case "secrecy":
		c.Secrecy = top.Secrecy
	case "system":
		c.System = top.System
	case "sensitive_data":
		c.SensitiveData = true
	case "sensitive_system":
		c.SensitiveSystem = true
	case "vital":
		c.Vital = true
	}
	return c
}

// raised reads an element of a classify rule, whose metadata must list what it raises: where facts are unknown the list stands for the element.
func (r *rule) raised(el ast.Object) (policy.Class, policy.Why, error) {
	c, why, err := raised(el)
	if err == nil && !slices.Contains(r.Raises, why.Component) {
		err = fmt.Errorf("it raises %s: list that in custom.raises, which says %v", why.Component, r.Raises)
	}
	return c, why, err
}

// raised reads {"component": c, "at_least": v}.
func raised(el ast.Object) (policy.Class, policy.Why, error) {
	var c policy.Class
	component := text(el, "component")
	level := text(el, "at_least")
	why := policy.Why{Component: component, Level: level}
	impact := func(p *uint8) error {
		n, err := strconv.ParseUint(level, 10, 8)
		if err != nil || n > 4 {
			return fmt.Errorf("%s cannot be raised to %q: use a number from 0 to 4", component, level)
		}
		*p = uint8(n)
		return nil
	}
	flag := func(p *bool) error {
		if level != "true" {
			return fmt.Errorf("%s cannot be raised to %q: use true", component, level)
		}
		*p = true
		return nil
	}
	var err error
	switch component {
	case "confidentiality":
		err = impact(&c.Confidentiality)
	case "integrity":
		err = impact(&c.Integrity)
	case "availability":
		err = impact(&c.Availability)
	case "personal":
		err = c.Marks.UnmarshalText([]byte(level))
	case "secrecy":
		err = c.Secrecy.UnmarshalText([]byte(level))
	case "system":
		err = c.System.UnmarshalText([]byte(level))
	case "sensitive_data":
		err = flag(&c.SensitiveData)
	case "sensitive_system":
		err = flag(&c.SensitiveSystem)
	case "vital":
		err = flag(&c.Vital)
	default:
		err = fmt.Errorf("there is no component %q: use %v", component, classComponents)
	}
	return c, why, err
}

// text reads a field of an element as text: a string as it is, numbers and booleans as written; "" when it is left out.
func text(el ast.Object, field string) string {
	t := el.Get(ast.StringTerm(field))
	if t == nil {
		return ""
	}
	if s, ok := t.Value.(ast.String); ok {
		return string(s)
	}
	return t.Value.String()
}
