package backstage

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/field"
)

// entity is one entity. JSON is YAML, so that each is written as JSON and nothing in a text can end it.
type entity struct {
	Version  string         `json:"apiVersion"`
	Kind     string         `json:"kind"`
	Metadata metadata       `json:"metadata"`
	Spec     map[string]any `json:"spec"`
}

type metadata struct {
	Name        string            `json:"name"`
	Title       string            `json:"title,omitempty"`
	Description string            `json:"description,omitempty"`
	Annotations map[string]string `json:"annotations,omitempty"`
	Tags        []string          `json:"tags,omitempty"`
}

// Write writes a document. The same document and options give the same bytes.
func Write(w io.Writer, d report.Document, opt report.Options) error {
	words, err := report.NewWording(d, opt)
	if err != nil {
		return err
	}
	x := &writer{d: d, w: words, names: newNames(), placed: map[string]placed{}}
	if d.Plan != nil {
		for i := range d.Plan.Waves {
			for k := range d.Plan.Waves[i].Placements {
				p := &d.Plan.Waves[i].Placements[k]
				x.placed[p.Application] = placed{p, d.Plan.Waves[i].Number}
			}
		}
	}
	x.all()
	return x.write(w)
}

type placed struct {
	*planner.Placement
	wave int
}

type writer struct {
	d       report.Document
	w       *report.Wording
	names   *names
	placed  map[string]placed
	unknown bool // the group of owners that are not known is needed
	list    []entity
}

func (x *writer) write(w io.Writer) error {
	b := bufio.NewWriter(w)
	_, _ = fmt.Fprintf(b, "# cloudfirst: %s\n", field.Line(x.w.AsOf())) // b keeps its first error for Flush
	if m := x.w.Marking(); m != "" {
		_, _ = fmt.Fprintf(b, "# %s\n", field.Line(m))
	}
	for _, e := range x.list {
		_, _ = b.WriteString("---\n")
		enc := json.NewEncoder(b)
		enc.SetIndent("", "  ")
		enc.SetEscapeHTML(false)
		if err := enc.Encode(e); err != nil {
			return fmt.Errorf("writing the Backstage catalog: %w", err)
		}
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing the Backstage catalog: %w", err)
	}
	return nil
}

func (x *writer) add(kind string, ref inventory.Ref, description string, spec map[string]any) *entity {
	e := entity{Version: "backstage.io/v1alpha1", Kind: kind, Spec: spec, Metadata: metadata{
		Name: x.names.name(ref), Title: field.Line(x.w.Name(ref)), Description: field.Text(description), Annotations: map[string]string{"cloudfirst/ref": field.Line(ref.String())},
	}}
	if m := x.w.Marking(); m != "" {
		e.Metadata.Annotations["cloudfirst/marking"] = field.Line(m)
	}
	x.list = append(x.list, e)
	return &x.list[len(x.list)-1]
}

func (x *writer) all() {
	inv := x.d.Inventory
	for _, a := range inv.Administrations {
		ref := inventory.Ref{Kind: inventory.KindAdministration, ID: a.ID}
		group := map[string]any{"type": "organization", "children": []string{}}
		if p, ok := a.Parent.Value(); ok && inv.Administration(p.ID) != nil && p.ID != a.ID {
			group["parent"] = x.group(p)
		}
		x.add("Group", ref, "", group).Metadata.Name = x.groupName(ref)
		x.add("Domain", ref, "", map[string]any{"owner": x.group(ref)})
	}
	for _, t := range inv.Teams {
		ref := inventory.Ref{Kind: inventory.KindTeam, ID: t.ID}
		group := map[string]any{"type": "team", "children": []string{}}
		if p, ok := t.Administration.Value(); ok && inv.Administration(p.ID) != nil {
			group["parent"] = x.group(p)
		}
		x.add("Group", ref, "", group).Metadata.Name = x.groupName(ref)
	}
	for _, db := range inv.Databases {
		ref := inventory.Ref{Kind: inventory.KindDatabase, ID: db.ID}
		x.add("Resource", ref, db.Engine.Or(""), map[string]any{"type": "database", "owner": x.ownerOfDatabase(db.ID)})
	}
	for _, e := range inv.Externals {
		ref := inventory.Ref{Kind: inventory.KindExternal, ID: e.ID}
		x.add("Component", ref, "", map[string]any{"type": "external", "lifecycle": "production", "owner": x.nobody()}).Metadata.Name = x.componentName(ref)
	}
	for _, a := range inv.Applications {
		x.application(a)
	}
	if x.unknown {
		x.list = append(x.list, entity{"backstage.io/v1alpha1", "Group", metadata{Name: "unknown"}, map[string]any{"type": "unknown", "children": []string{}}})
	}
}

// Groups are teams and administrations, and components are applications and externals: a prefix keeps those of one id apart.

func (x *writer) groupName(ref inventory.Ref) string {
	return x.names.name(inventory.Ref{Kind: "group", ID: string(ref.Kind) + "-" + ref.ID})
}

func (x *writer) group(ref inventory.Ref) string { return "group:default/" + x.groupName(ref) }

func (x *writer) componentName(ref inventory.Ref) string {
	if ref.Kind == inventory.KindExternal {
		return x.names.name(inventory.Ref{Kind: "component", ID: "external-" + ref.ID})
	}
	return x.names.name(inventory.Ref{Kind: "component", ID: ref.ID})
}

func (x *writer) nobody() string {
	x.unknown = true
	return "group:default/unknown"
}

func (x *writer) owner(a *inventory.Application) string {
	if ref, ok := a.Owner.Value(); ok && x.d.Inventory.Team(ref.ID) != nil {
		return x.group(ref)
	}
	if ref, ok := a.Administration.Value(); ok && x.d.Inventory.Administration(ref.ID) != nil {
		return x.group(ref)
	}
	return x.nobody()
}

// ownerOfDatabase is the owner of the first application that has it.
func (x *writer) ownerOfDatabase(id string) string {
	for _, a := range x.d.Inventory.Applications {
		if slices.ContainsFunc(a.Databases.Or(nil), func(r inventory.Ref) bool { return r.ID == id }) {
			return x.owner(a)
		}
	}
	return x.nobody()
}

func (x *writer) application(a *inventory.Application) {
	ref := inventory.Ref{Kind: inventory.KindApplication, ID: a.ID}
	owner := x.owner(a)
	system := map[string]any{"owner": owner}
	if admin, ok := a.Administration.Value(); ok && x.d.Inventory.Administration(admin.ID) != nil {
		system["domain"] = "domain:default/" + x.names.name(admin)
	}
	name := x.add("System", ref, a.Description.Or(""), system).Metadata.Name
	spec := map[string]any{"type": "service", "lifecycle": a.Stage.Or("production"), "owner": owner, "system": "system:default/" + name}
	if on := x.dependsOn(a); on != nil {
		spec["dependsOn"] = on
	}
	if apis := x.services(a, owner, name); apis != nil {
		spec["providesApis"] = apis
	}
	e := x.add("Component", ref, a.Description.Or(""), spec)
	e.Metadata.Name = x.componentName(ref)
	x.annotate(e, a.ID)
}

// annotate says what was found of an application.
func (x *writer) annotate(e *entity, id string) {
	note := func(key, value string) {
		if value != "" {
			e.Metadata.Annotations["cloudfirst/"+key] = field.Line(value)
		}
	}
	if r := x.d.Assessment.Application(id); r != nil {
		note("class", report.SystemClass(r.Class))
		note("best-verdict", x.w.Prospect(r.Prospect()))
		if r.Recommended != "" {
			note("recommended-target", x.w.Name(inventory.Ref{Kind: inventory.KindTarget, ID: r.Recommended}))
		}
	}
	if p, ok := x.placed[id]; ok {
		note("wave", strconv.Itoa(p.wave))
		note("cutover", p.Cutover.String())
	}
}

func (x *writer) dependsOn(a *inventory.Application) []string {
	var out []string
	for _, f := range a.Flows.Or(nil) {
		ref, ok := f.To.Value()
		if !ok || !x.d.Inventory.Has(ref) || ref.Kind == inventory.KindApplication && ref.ID == a.ID {
			continue
		}
		out = append(out, "component:default/"+x.componentName(ref))
	}
	for _, ref := range a.Databases.Or(nil) {
		if x.d.Inventory.Database(ref.ID) != nil {
			out = append(out, "resource:default/"+x.names.name(ref))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// services writes the services of an application as APIs, and returns their references.
func (x *writer) services(a *inventory.Application, owner, system string) []string {
	var out []string
	for _, s := range a.Services.Or(nil) {
		ref := inventory.Ref{Kind: "api", ID: a.ID + "-" + s.ID}
		text := strings.TrimSpace(field.Line(s.Protocol.Or("") + " " + s.Exposure.Or("")))
		if port, ok := s.Port.Value(); ok {
			text = strings.TrimSpace(text + " " + strconv.FormatInt(port, 10))
		}
		if text == "" {
			text = "-"
		}
		kind := field.Line(s.Protocol.Or(""))
		if kind == "" {
			kind = "unknown"
		}
		name := x.names.name(ref)
		x.list = append(x.list, entity{"backstage.io/v1alpha1", "API", metadata{Name: name, Title: field.Line(a.ID + " " + s.ID)}, map[string]any{
			"type": kind, "lifecycle": a.Stage.Or("production"), "owner": owner, "system": "system:default/" + system, "definition": text,
		}})
		out = append(out, "api:default/"+name)
	}
	return out
}
