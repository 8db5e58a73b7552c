package opa

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Document returns the document of one application as plain OPA sees it, ready for encoding/json: the input that opa eval or conftest
// needs to ask the same rules. What no rule of the engine reads is left out, and so is every fact that nobody knows: without three
// values a rule may then pass or fail on what is missing.
//
// The classes are those of a report of [Engine.Evaluate], or propagated ones, in which what follows from a propagated class is missing.
func (e *Engine) Document(inv *inventory.Inventory, classes *policy.Classes, application string) (any, error) {
	if err := e.refuse(inv); err != nil {
		return nil, err
	}
	if classes == nil {
		classes = &policy.Classes{}
	}
	app, class := inv.Application(application), classes.Application(application)
	if app == nil || class == nil {
		return nil, fmt.Errorf("application %q is not in the inventory, or has no class", application)
	}
	b := newBuilder(inv, classes, &world{}, e.reads[policy.SubjectApplication])
	b.related = relationsOfApplications(inv, b.reads)
	return plainOf(e.prog.document(b.application(app, class)))
}

// Catalogue returns what rules find at data.catalogue, as [Engine.Document] returns a document.
func (e *Engine) Catalogue(inv *inventory.Inventory) (any, error) {
	if err := e.refuse(inv); err != nil {
		return nil, err
	}
	all, ok := e.catalogueOf(inv).all.(*object)
	if !ok {
		return nil, nil
	}
	return plainOf(all.get(e.prog.strs.of("catalogue", nil)))
}

// plainOf turns a value into what encoding/json understands, without what is not known.
func plainOf(v val) (any, error) {
	switch v := v.(type) {
	case *array:
		out := []any{}
		for _, x := range v.items {
			if _, unknown := x.(fact); unknown {
				continue
			}
			p, err := plainOf(x)
			if err != nil {
				return nil, err
			}
			out = append(out, p)
		}
		return out, nil
	case *object:
		out := make(map[string]any, len(v.keys))
		for i, k := range v.keys {
			if _, unknown := v.vals[i].(fact); unknown {
				continue
			}
			p, err := plainOf(v.vals[i])
			if err != nil {
				return nil, err
			}
			out[k.(*str).text] = p
		}
		return out, nil
	}
	return ast.JSON(toOPA(v))
}
