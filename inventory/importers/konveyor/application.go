package konveyor

import (
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// application reads a row of type 1.
func (im *importer) application(row table.Row) (dropped string) {
	name := im.text(row, applicationName)
	if name == "" {
		im.note(row, applicationName, "the application has no name: the row is not read; name it")
		return DropNoName
	}
	node := im.apps.node(name)
	if first := im.apps.rows[node]; first > 0 {
		im.note(row, applicationName, "%q has a row of its own already, row %d: what they say is joined, and in conflict where it differs", table.Short(name), first)
	} else {
		im.apps.rows[node] = row.Number
	}
	app := im.piece(node, name)
	if text := im.text(row, description); text != "" {
		app.Description = said(im, text)
	}
	app.Owner = im.owner(row)
	im.tags(row, app)
	for _, at := range []int{comments, businessService, dependency, direction, binaryGroup, binaryArtifact, binaryVersion, binaryPackaging,
		repositoryType, repositoryURL, repositoryBranch, repositoryPath, contributors} {
		im.leave(row, at)
	}
	im.put(inventory.KindApplication, app)
	return ""
}

// piece begins a piece of an application.
func (im *importer) piece(node int, name string) *inventory.Application {
	return &inventory.Application{Block: inventory.Block{ID: im.apps.ids[node]}, Name: said(im, name)}
}

// said is a fact that the file states.
func said[T any](im *importer, v T) inventory.Fact[T] { return inventory.From(v, im.opt.Origin.ID) }

// text returns a cell that is written into the inventory.
func (im *importer) text(row table.Row, at int) string {
	text, changed := importers.Clean(im.shape.cell(row, at))
	if changed {
		im.note(row, at, "characters that cannot be seen were taken out of %q", table.Short(text))
	}
	return text
}

// leave accounts for a cell that is not read.
func (im *importer) leave(row table.Row, at int) {
	if text := im.shape.cell(row, at); text != "" {
		im.left.Add(row.Number, im.shape.titles[at], text)
	}
}

// owner makes a team of the person or group that owns an application. Its name is the whole cell, so that no mail address is lost;
// its id is made of the address, which tells two people of one name apart.
func (im *importer) owner(row table.Row) inventory.Fact[inventory.Ref] {
	text := im.text(row, owner)
	if text == "" {
		return inventory.Fact[inventory.Ref]{}
	}
	name := text
	if isPerson(text) {
		_, rest, _ := strings.Cut(text, "<")
		name, _, _ = strings.Cut(rest, ">")
	} else {
		im.note(row, owner, "%q is not of the form Name <mail>: it is kept as it stands", table.Short(text))
	}
	id, _ := im.teams.ID(strings.ToLower(name), name)
	ref := inventory.Ref{Kind: inventory.KindTeam, ID: id}
	if !im.putOnce[ref] {
		im.putOnce[ref] = true
		im.put(inventory.KindTeam, &inventory.Team{Block: inventory.Block{ID: id}, Name: said(im, text)})
	}
	return said(im, ref)
}

// tags reads the pairs of category and tag.
func (im *importer) tags(row table.Row, app *inventory.Application) {
	var kept map[place][]string
	for n := range im.shape.tags {
		at := im.shape.fixed + 2*n
		category, tag := im.pair(row, at)
		switch {
		case category == "" && tag == "":
			continue
		case category == "" || tag == "":
			im.note(row, at, "pair %d has a category without a tag or a tag without a category: %q", n+1, table.Short(category+tag))
			continue
		}
		where := placeOf(category)
		if where == nowhere {
			im.left.Add(row.Number, "tag of "+category, tag)
			continue
		}
		if kept == nil {
			kept = map[place][]string{}
		}
		kept[where] = append(kept[where], tag)
	}
	im.place(row, app, kept)
}

// pair returns the category and the tag in a position.
func (im *importer) pair(row table.Row, at int) (category, tag string) {
	get := func(i int) string {
		if i >= len(row.Cells) {
			return ""
		}
		text, _ := importers.Clean(table.Trim(row.Cells[i]))
		return text
	}
	return get(at), get(at + 1)
}

// place writes the tags that the inventory has an attribute for.
func (im *importer) place(row table.Row, app *inventory.Application, kept map[place][]string) {
	switch runtimes := kept[inRuntime]; {
	case len(runtimes) == 1:
		app.Runtime = said(im, runtimes[0])
	case len(runtimes) > 1:
		for _, r := range runtimes {
			im.left.Add(row.Number, "tag of Runtime, one of "+strconv.Itoa(len(runtimes)), r)
		}
	}
	var refs []inventory.Ref
	for _, engine := range kept[inDatabase] {
		id, _ := im.data.ID(app.ID+"\x00"+foldTag(engine), app.ID+" "+engine)
		im.put(inventory.KindDatabase, &inventory.Database{Block: inventory.Block{ID: id}, Engine: said(im, engine)})
		refs = append(refs, inventory.Ref{Kind: inventory.KindDatabase, ID: id})
	}
	if refs = distinct(refs); refs != nil {
		app.Databases = said(im, refs)
	}
	refs = nil
	for _, name := range kept[inSite] {
		id, _ := im.sites.ID(foldTag(name), name)
		ref := inventory.Ref{Kind: inventory.KindSite, ID: id}
		if !im.putOnce[ref] {
			im.putOnce[ref] = true
			im.put(inventory.KindSite, &inventory.Site{Block: inventory.Block{ID: id}, Name: said(im, name)})
		}
		refs = append(refs, ref)
	}
	if refs = distinct(refs); refs != nil {
		app.HostedOn = said(im, refs)
	}
}
