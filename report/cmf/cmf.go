package cmf

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/say"
)

// columns are those of the form, and the days of the wave.
var columns = []string{
	"wave_name", "app_name", "aws_region", "aws_accountid", "server_name", "server_os_family", "server_os_version", "server_fqdn", "server_tier",
	"server_environment", "r_type", "subnet_IDs", "securitygroup_IDs", "subnet_IDs_test", "securitygroup_IDs_test", "instanceType", "iamRole", "tenancy",
	"private_ip", "tags", "database_name", "database_type", "wave_start_time", "wave_end_time",
}

// kinds are what the factory calls dispositions.
var kinds = map[policy.Disposition]string{
	policy.Retire: "Retire", policy.Retain: "Retain", policy.Relocate: "Relocate", policy.Rehost: "Rehost", policy.Replatform: "Replatform",
	policy.Repurchase: "Repurchase", policy.Refactor: "Rearchitect",
}

// engines are the database types that the factory knows, by what an engine's name holds.
var engines = []struct{ part, name string }{
	{"oracle", "oracle"}, {"sql server", "mssql"}, {"sqlserver", "mssql"}, {"mssql", "mssql"}, {"db2", "db2"}, {"mysql", "mysql"}, {"mariadb", "mysql"}, {"postgres", "postgresql"},
}

// Write writes a document. The error wraps report.ErrNoPlan when it has no plan. The same document and options give the same bytes.
func Write(w io.Writer, d report.Document, opt report.Options) error {
	words, err := report.NewWording(d, opt)
	if err != nil {
		return err
	}
	if d.Plan == nil {
		return fmt.Errorf("CMF intake form: %w", report.ErrNoPlan) //nolint:staticcheck // a name
	}
	x := writer{d, words, csv.NewWriter(w), namesOf(d.Inventory)}
	_ = x.out.Write(columns) // out keeps its first error
	for i := range d.Plan.Waves {
		wave := &d.Plan.Waves[i]
		for k := range wave.Placements {
			x.application(wave, &wave.Placements[k])
		}
	}
	x.out.Flush()
	if err := x.out.Error(); err != nil {
		return fmt.Errorf("writing the CMF intake form: %w", err)
	}
	return nil
}

type writer struct {
	d   report.Document
	w   *report.Wording
	out *csv.Writer
	as  names
}

// row is a row by the names of its columns.
type row map[string]string

func (x writer) write(r row) {
	cells := make([]string, len(columns))
	note := say.In(x.w.Lang(), "cut")
	for i, c := range columns {
		cells[i] = field.Cut(field.Neutral(field.Line(r[c])), field.MaxCell, note)
	}
	_ = x.out.Write(cells)
}

// application writes a row for every server and every database, and one when there are neither.
func (x writer) application(wave *planner.Wave, p *planner.Placement) {
	a := x.d.Inventory.Application(p.Application)
	if a == nil {
		return
	}
	base := func() row {
		return row{
			"wave_name": "Wave " + strconv.Itoa(wave.Number), "app_name": x.as[inventory.Ref{Kind: inventory.KindApplication, ID: a.ID}], "r_type": x.kind(a.ID),
			"server_environment": a.Stage.Or(""), "tags": x.tags(p, ""), "wave_start_time": wave.Start.String(), "wave_end_time": wave.End.String(),
		}
	}
	written := false
	for _, ref := range a.HostedOn.Or(nil) {
		s := x.d.Inventory.Server(ref.ID)
		if ref.Kind != inventory.KindServer || s == nil {
			continue
		}
		r := base()
		r["server_name"], r["server_fqdn"], r["server_os_version"] = x.as[ref], s.Hostname.Or(""), s.OS.Or("")
		r["server_os_family"] = family(s.OS.Or(""))
		x.write(r)
		written = true
	}
	for _, ref := range a.Databases.Or(nil) {
		db := x.d.Inventory.Database(ref.ID)
		if db == nil {
			continue
		}
		r := base()
		r["database_name"], r["database_type"] = x.as[ref], engine(db.Engine.Or(""))
		if whole := db.Engine.Or(""); r["database_type"] != whole {
			r["tags"] = x.tags(p, whole)
		}
		x.write(r)
		written = true
	}
	if !written {
		x.write(base())
	}
}

func (x writer) kind(application string) string {
	if d, ok := x.w.Disposition(application); ok {
		return kinds[d]
	}
	return "TBC"
}

// tags are k=v pairs; what separates them has no place in a value. An engine is that of a database that the form has a shorter word for.
func (x writer) tags(p *planner.Placement, engine string) string {
	var out []string
	add := func(key, value string) {
		if value = strings.NewReplacer(";", ",", "=", "-").Replace(field.Line(value)); value != "" {
			out = append(out, key+"="+value)
		}
	}
	add("cutover", p.Cutover.String())
	if p.Target != "" {
		add("target", x.w.Name(inventory.Ref{Kind: inventory.KindTarget, ID: p.Target}))
	}
	if a := x.d.Assessment.Application(p.Application); a != nil {
		add("class", report.SystemClass(a.Class))
	}
	add("engine", engine)
	add("marking", x.w.Marking())
	return strings.Join(out, ";")
}

// family is windows or linux; "" for anything else.
func family(os string) string {
	os = strings.ToLower(os)
	if strings.Contains(os, "windows") {
		return "windows"
	}
	for _, name := range []string{"linux", "debian", "ubuntu", "centos", "red hat", "rhel", "suse", "rocky", "alma"} {
		if strings.Contains(os, name) {
			return "linux"
		}
	}
	return ""
}

// engine is the factory's word for a database engine, or the name itself.
func engine(name string) string {
	for _, e := range engines {
		if strings.Contains(strings.ToLower(name), e.part) {
			return e.name
		}
	}
	return name
}
