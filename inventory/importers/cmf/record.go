package cmf

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// The words the form has.
var (
	osFamilies = []string{"windows", "linux"}
	engines    = []string{"oracle", "mssql", "db2", "mysql", "postgresql"}
	stages     = []string{"production", "acceptance", "test", "development"}
)

// distributions are Linux by names that do not say so.
var distributions = []string{"debian", "ubuntu", "centos", "red hat", "rhel", "suse", "sles", "rocky", "fedora"}

// record reads a row with content.
func (im *importer) record(row table.Row) {
	app, server, database := im.text(row, appName), im.text(row, serverName), im.text(row, databaseName)
	if app == "" && server == "" && database == "" {
		im.note(row, appName, "the row names no application, no server and no database: it is not read; fill in %s, %s or %s", appName, serverName, databaseName)
		im.counts.Drop(DropNoName)
		return
	}
	im.counts.Used++
	var hosted, data []inventory.Ref
	if server != "" {
		hosted = []inventory.Ref{im.server(row, server)}
	} else {
		im.leave(row, serverOSFamily, serverOSVersion, serverFQDN)
	}
	if database != "" {
		data = []inventory.Ref{im.database(row, database)}
	} else {
		im.leave(row, databaseType)
	}
	if app != "" {
		im.application(row, app, hosted, data)
	} else {
		im.note(row, appName, "empty: what the row names belongs to no application; name it")
		im.leave(row, waveName, waveStart, waveEnd, environment, rType)
	}
	im.rest(row)
}

// text returns a cell that is written into the inventory. A spreadsheet's error is no text.
func (im *importer) text(row table.Row, key string) string {
	raw, _ := im.header.Get(row, key)
	text, changed := importers.Clean(unquoted(raw))
	if changed {
		im.note(row, key, "characters that cannot be seen were taken out of %q", table.Short(text))
	}
	if isSpreadsheetError(text) {
		im.note(row, key, "%s is an error of the spreadsheet: left out; correct the formula", text)
		return ""
	}
	return text
}

// unquoted takes away the apostrophe that keeps spreadsheet programs from running a text as a formula.
func unquoted(s string) string {
	rest, marked := strings.CutPrefix(s, "'")
	if first, _ := utf8.DecodeRuneInString(table.Trim(rest)); marked && strings.ContainsRune("=+-@＝＋－＠", first) {
		return rest
	}
	return s
}

func isSpreadsheetError(s string) bool {
	return slices.Contains([]string{"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"}, s)
}

// known is a fact that the form states; left out for the empty text.
func (im *importer) known(text string) inventory.Fact[string] {
	if text == "" {
		return inventory.Fact[string]{}
	}
	return said(im, text)
}

func said[T any](im *importer, v T) inventory.Fact[T] { return inventory.From(v, im.opt.Origin.ID) }

func (im *importer) server(row table.Row, name string) inventory.Ref {
	id, _ := im.servers.ID(strings.ToLower(name), name)
	family, version := im.text(row, serverOSFamily), im.text(row, serverOSVersion)
	if family != "" && !slices.Contains(osFamilies, strings.ToLower(family)) {
		im.note(row, serverOSFamily, "%q is none of %s: it is kept as it stands", table.Short(family), strings.Join(osFamilies, ", "))
	}
	os := strings.TrimSpace(family + " " + version)
	if saysFamily(strings.ToLower(version), strings.ToLower(family)) {
		os = version
	}
	if version == "" {
		os = family
	}
	im.put(inventory.KindServer, &inventory.Server{
		Block: inventory.Block{ID: id}, Name: said(im, name), Hostname: im.known(im.text(row, serverFQDN)), OS: im.known(os),
	})
	return inventory.Ref{Kind: inventory.KindServer, ID: id}
}

// saysFamily tells whether a version is the name of a whole system, so that the family adds nothing.
func saysFamily(version, family string) bool {
	begins := func(name string) bool { return strings.HasPrefix(version, name) }
	return begins(family) || family == "linux" && (strings.Contains(version, "linux") || slices.ContainsFunc(distributions, begins)) ||
		family == "windows" && strings.Contains(version, "windows")
}

func (im *importer) database(row table.Row, name string) inventory.Ref {
	id, _ := im.databases.ID(strings.ToLower(name), name)
	engine := im.text(row, databaseType)
	if engine != "" && !slices.Contains(engines, strings.ToLower(engine)) {
		im.note(row, databaseType, "%q is none of %s: it is kept as it stands", table.Short(engine), strings.Join(engines, ", "))
	}
	im.put(inventory.KindDatabase, &inventory.Database{Block: inventory.Block{ID: id}, Name: said(im, name), Engine: im.known(engine)})
	return inventory.Ref{Kind: inventory.KindDatabase, ID: id}
}

// leave accounts for cells that nothing can be made of in this row.
func (im *importer) leave(row table.Row, keys ...string) {
	for _, key := range keys {
		if text, ok := im.header.Get(row, key); ok {
			im.left.Add(row.Number, im.header.Title(key), text)
		}
	}
}

// rest accounts for the columns that are not read, and for cells without a title.
func (im *importer) rest(row table.Row) {
	titles := im.header.Titles()
	for _, i := range im.unread {
		if i >= len(row.Cells) {
			continue
		}
		text := table.Trim(row.Cells[i])
		if text == "" {
			continue
		}
		heading := titles[i]
		if heading == "" {
			heading = "column " + table.Letter(i+1)
		}
		if i == im.header.Index(tags) {
			im.checkTags(row, text)
		}
		im.left.Add(row.Number, heading, text)
	}
	for i := len(titles); i < len(row.Cells); i++ {
		if text := table.Trim(row.Cells[i]); text != "" {
			im.left.Add(row.Number, "column "+table.Letter(i+1), text)
		}
	}
}

// checkTags notes what is no list k=v;k=v.
func (im *importer) checkTags(row table.Row, text string) {
	for pair := range strings.SplitSeq(text, ";") {
		if pair = table.Trim(pair); pair != "" && strings.Index(pair, "=") < 1 {
			im.note(row, tags, "%q is no tag: write key=value, and a semicolon between two", table.Short(pair))
		}
	}
}
