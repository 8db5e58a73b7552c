// Package schema publishes the JSON Schemas (draft 2020-12) of the JSON report and of the plan, for programs that read them.
//
// They are made from the Go types that are written, and so cannot differ from them: report.schema.json and plan.schema.json in this folder are
// what Report and Plan return. A field that is no more, or that has another type, changes them, and then report.Version has to grow.
//
// Fields that a schema does not name are allowed: a later version may add some. What texts mean, and which words a text may hold where the type
// is plain text, stands in the documentation of the types, report.File and planner.Plan.
package schema
