package report

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/maturity"
)

// Document is what every format is made from. Plan may be nil, and so may NoPlan.
type Document struct {
	Inventory  *inventory.Inventory
	Policy     *policy.Report
	Assessment *readiness.Assessment
	Plan       *planner.Plan
	NoPlan     *planner.InfeasibleError // why there is no plan
	Change     *change.Diff             // what is different since an earlier run; nil: not compared
	Maturity   []maturity.Maturity      // of administrations and registers; nil: what Policy measured
}

// Options choose how a document is written. The zero value is English.
type Options struct {
	Lang string // "en", "fr" or "ar"
}
