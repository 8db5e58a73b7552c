package konveyor

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// dependency reads a row of type 2: one application depends on another. Southbound, the application depends on the dependency;
// northbound, the dependency on the application.
func (im *importer) dependency(row table.Row) (dropped string) {
	if im.shape.fixed <= dependency {
		im.note(row, recordType, "the header has no columns for dependencies: the row is not read; add them as Konveyor's template has them")
		return DropRecordType
	}
	name, other := im.text(row, applicationName), im.text(row, dependency)
	if name == "" || other == "" {
		at := applicationName
		if name != "" {
			at = dependency
		}
		im.note(row, at, "a dependency needs the names of two applications: the row is not read; fill both in")
		return DropNoName
	}
	from, to := im.apps.node(name), im.apps.node(other)
	switch strings.ToLower(im.shape.cell(row, direction)) {
	case "southbound":
	case "northbound":
		from, to, name, other = to, from, other, name
	default:
		im.note(row, direction, "%q is no direction: write southbound when the application depends on the dependency, northbound for the opposite", table.Short(im.shape.cell(row, direction)))
		return DropDirection
	}
	if from == to {
		im.note(row, dependency, "%q depends on itself, which says nothing: the row is not read; name another application", table.Short(name))
		return DropSelf
	}
	for at := range im.shape.fixed {
		if at > applicationName && at != dependency && at != direction {
			im.leave(row, at)
		}
	}
	for at := im.shape.fixed; at < im.shape.width(); at += 2 {
		if category, tag := im.pair(row, at); category+tag != "" {
			im.left.Add(row.Number, "tag of "+category, tag)
		}
	}
	im.flow(row, from, to, name, other)
	return ""
}

// flow puts the flow as a piece of its application, and the other application with its name, for a row of its own may never come.
func (im *importer) flow(row table.Row, from, to int, name, other string) {
	im.apps.mention(from, row.Number)
	im.apps.mention(to, row.Number)
	if !im.apps.link(from, to) {
		im.note(row, dependency, "the dependency of %q on %q was stated above", table.Short(name), table.Short(other))
	}
	ref := inventory.Ref{Kind: inventory.KindApplication, ID: im.apps.ids[to]}
	app := im.piece(from, name)
	app.Flows = said(im, []*inventory.Flow{{Block: inventory.Block{ID: ref.ID}, To: said(im, ref)}})
	im.put(inventory.KindApplication, app)
	if im.apps.rows[to] == 0 {
		im.put(inventory.KindApplication, im.piece(to, other))
	}
}
