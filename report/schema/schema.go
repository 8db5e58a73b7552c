package schema

import (
	"bytes"
	"encoding/json"

	"reflect"

	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// Report is the schema of the JSON report, a report.File.
func Report() []byte {
	return write("A cloudfirst report", reflect.TypeFor[report.File](), map[string]any{"format": report.Format, "version": report.Version}, false)
}

// Plan is the schema of a plan, a planner.Plan.
func Plan() []byte { return write("A cloudfirst plan", reflect.TypeFor[planner.Plan](), nil, false) }

// write writes the schema of a type. Constants are values that fields of the outermost object always have. A closed schema refuses what it does
// not name.
func write(title string, t reflect.Type, constants map[string]any, closed bool) []byte {
	b := &builder{defs: map[string]any{}, closed: closed}
	root := b.fields(t)
	properties := root["properties"].(object)
	for name, value := range constants {
		properties[name] = object{"const": value}
	}
	root["$schema"], root["title"], root["$defs"] = "https://json-schema.org/draft/2020-12/schema", title, b.defs
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(root); err != nil {
		panic(err) // never: maps of plain values
	}
	return out.Bytes()
}
