package rvtools

import (
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// folder is a place in a vCenter's tree of machines.
type folder struct {
	name   string // the last element that means something; "" when none does
	parent string // the element above it; "" at the top
	path   string // up to the name, as vCenter writes it, escapes undone
}

// systemFolders are the folders vCenter and everybody have: their names say nothing about an application.
var systemFolders = map[string]bool{
	"vm": true, "datacenters": true, "discoveredvirtualmachine": true, "discoveredvirtualmachines": true,
	"template": true, "templates": true, "vmtemplates": true, "vcls": true,
}

// unescape undoes how vCenter writes the characters that a path needs itself.
var unescape = strings.NewReplacer("%2f", "/", "%2F", "/", "%5c", `\`, "%5C", `\`, "%25", "%")

// folder returns the place a cell names. Machines of one folder share its texts.
func (im *importer) folder(path, datacenter string) folder {
	f := parseFolder(path, datacenter)
	return folder{im.keep(f.name), im.keep(f.parent), im.keep(f.path)}
}

// parseFolder reads a path such as /Rabat/vm/Finances/Paie. What stands above the folder vm is the datacenter's.
func parseFolder(path, datacenter string) folder {
	var elements []string
	for e := range strings.SplitSeq(path, "/") {
		if text, _ := clean(unescape.Replace(e)); text != "" {
			elements = append(elements, text)
		}
	}
	first := 0
	for i, e := range elements {
		if strings.EqualFold(e, "vm") {
			first = i + 1
			break
		}
	}
	if first == 0 && len(elements) > 0 && strings.EqualFold(elements[0], datacenter) {
		first = 1
	}
	last := len(elements) - 1
	for last >= first && systemFolders[table.Fold(elements[last])] {
		last--
	}
	if last < first {
		return folder{}
	}
	f := folder{name: elements[last], path: "/" + strings.Join(elements[:last+1], "/")}
	if last > first {
		f.parent = elements[last-1]
	}
	return f
}
