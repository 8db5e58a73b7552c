package opa

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// About how many bytes the parts of an answer take, for what an engine remembers.
const (
	ruleSize    = 512 // texts are shared
	findingSize = 512 // with its parameters
	recordSize  = 160 // of anything else
	pathSize    = 24  // of a missing fact: the texts are shared
)

func sizeOfPaths(list []inventory.Path) int { return pathSize * len(list) }

func sizeOfWhy(list []policy.Why) int {
	n := recordSize * len(list)
	for _, w := range list {
		n += recordSize * len(w.Path)
	}
	return n
}

func sizeOfClass(c *policy.ApplicationClass) int {
	n := recordSize + sizeOfWhy(c.Why) + sizeOfPaths(c.Missing)
	for _, h := range c.Held {
		n += recordSize + recordSize*len(h.Path)
	}
	return n
}

func sizeOfDataClass(c *policy.DatasetClass) int {
	n := recordSize + sizeOfWhy(c.Why) + sizeOfPaths(c.Missing)
	for _, list := range c.MissingBy {
		n += recordSize + sizeOfPaths(list)
	}
	return n
}

func sizeOfOffers(list []policy.Offer) int {
	n := recordSize * len(list)
	for _, o := range list {
		n += sizeOfPaths(o.Missing)
	}
	return n
}

func sizeOfMeasures(list []policy.Measure) int {
	n := recordSize * len(list)
	for _, m := range list {
		n += sizeOfPaths(m.Missing)
		for _, c := range m.Criteria {
			n += recordSize + sizeOfPaths(c.Evidence) + sizeOfPaths(c.Missing)
		}
	}
	return n
}

func sizeOfFindings(list []policy.Finding) int {
	n := findingSize * len(list)
	for _, f := range list {
		n += sizeOfPaths(f.Missing)
	}
	return n
}

func sizeOfReport(r *policy.ApplicationReport) int {
	n := recordSize*(len(r.Requirements)+len(r.Reliefs)) + pathSize*(len(r.Satisfied)+len(r.NotApplicable))
	for _, x := range r.Requirements {
		n += sizeOfPaths(x.Missing)
	}
	for _, x := range r.Reliefs {
		n += sizeOfPaths(x.Missing)
	}
	for _, x := range r.Arguments {
		n += recordSize + sizeOfPaths(x.Missing) + pathSize*len(x.Params)
	}
	return n + sizeOfFindings(r.Findings) + sizeOfMeasures(r.Measures)
}

func sizeOfSubject(r *policy.SubjectReport) int {
	return sizeOfFindings(r.Findings) + sizeOfMeasures(r.Measures) + pathSize*(len(r.Satisfied)+len(r.NotApplicable))
}
