package rvtools

import (
	"math"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// machine is a row of vInfo that becomes a server. A zero value is a fact that is left out.
type machine struct {
	name string
	identity
	hostname, power, os, firmware  string
	datacenter, cluster, host      string
	addresses                      []string
	vcpu                           int64
	memory, provisioned, used      inventory.Bytes
	disks                          inventory.Bytes // sum over vDisk
	disksUnread                    bool            // a disk of it has no readable size: the sum says nothing
	application, applicationOrigin string          // what a column or pattern says
	folder                         folder
}

// identity tells machines of one name apart.
type identity struct{ uuid, vmID, vcenter string }

// apart returns what an id can be told apart by: the VM ID, else the beginning of the VM UUID.
func (id identity) apart() string {
	if id.vmID != "" {
		return slug(id.vmID, "id")
	}
	if id.uuid != "" {
		return slug(id.uuid[:min(8, len(id.uuid))], "uuid")
	}
	return ""
}

// alias returns the machine's other name: the VM UUID, which is unique, else the VM ID, which is so in one vCenter.
func (id identity) alias() string {
	if id.uuid != "" {
		return id.uuid
	}
	return id.vmID
}

// maxMiB bounds sizes: 8 PiB in MiB is more than a machine has, and keeps every size exact.
const maxMiB = 1 << 33

// readMachine reads the columns that describe a machine; name and identity are known already.
func (im *importer) readMachine(h *header, row table.Row, m *machine) {
	m.hostname = strings.Clone(im.text(h, row, colDNS))
	m.datacenter = im.keep(im.text(h, row, colDatacenter))
	m.cluster = im.keep(im.text(h, row, colCluster))
	m.host = im.keep(im.text(h, row, colHost))
	im.address(h, row, colAddress, m)
	if m.os = im.text(h, row, colOSTools); m.os == "" {
		m.os = im.text(h, row, colOSConfig)
	}
	m.os = im.keep(m.os)
	m.power = im.word(h, row, colPower, map[string]string{"poweredon": "on", "poweredoff": "off", "suspended": "suspended"})
	m.firmware = im.word(h, row, colFirmware, map[string]string{"bios": "bios", "efi": "uefi", "uefi": "uefi"})
	m.vcpu = im.count(h, row, colCPUs)
	m.memory = im.size(h, row, colMemory)
	if m.provisioned = im.size(h, row, colProvisioned); m.provisioned == 0 {
		m.provisioned = im.size(h, row, colTotalDisk)
	}
	m.used = im.size(h, row, colInUse)
	m.folder = im.folder(h.raw(row, colFolder), m.datacenter)
	m.application, m.applicationOrigin = im.stated(h, row, m)
	m.application, m.applicationOrigin = im.keep(m.application), im.keep(m.applicationOrigin)
}

// stated returns the application that a column or pattern of the options finds, and where.
func (im *importer) stated(h *header, row table.Row, m *machine) (name, origin string) {
	if h.custom >= 0 && h.custom < len(row.Cells) {
		if name, _ = clean(row.Cells[h.custom]); name != "" && !spreadsheetErrors[name] {
			return name, `column "` + h.titles[h.custom] + `"`
		}
	}
	if im.opt.annotation != nil {
		if found := im.opt.annotation.FindStringSubmatch(h.raw(row, colAnnotation)); found != nil {
			if name, _ = clean(found[1]); name != "" {
				return name, "annotations"
			}
		}
	}
	if im.opt.name != nil {
		if found := im.opt.name.FindStringSubmatch(m.name); found != nil {
			if name, _ = clean(found[1]); name != "" {
				return name, "machine names"
			}
		}
	}
	return "", ""
}

// text returns a cell as an inventory can hold it. Error values of the spreadsheet, such as #REF!, are left out.
func (im *importer) text(h *header, row table.Row, c column) string {
	raw := h.raw(row, c)
	text, changed := clean(raw)
	switch {
	case changed:
		im.note(h.at, row.Number, h.title(c), "invisible characters were taken out of %q", text)
	case strings.HasPrefix(text, "#") && spreadsheetErrors[text]:
		im.note(h.at, row.Number, h.title(c), "%s is an error of the spreadsheet: left out", text)
		return ""
	}
	return text
}

var spreadsheetErrors = map[string]bool{
	"#N/A": true, "#REF!": true, "#VALUE!": true, "#NAME?": true, "#DIV/0!": true, "#NULL!": true, "#NUM!": true,
}

// word returns what a cell's word is in an inventory; other words are left out and noted.
func (im *importer) word(h *header, row table.Row, c column, words map[string]string) string {
	text := im.text(h, row, c)
	word, ok := words[strings.ToLower(text)]
	if text != "" && !ok {
		im.note(h.at, row.Number, h.title(c), "%q is not a word RVTools uses here: left out", text)
	}
	return word
}

// flag returns a yes or no; what is neither counts as not said, and is noted.
func (im *importer) flag(h *header, row table.Row, c column) bool {
	text := im.text(h, row, c)
	value, err := table.Bool(text)
	if text != "" && err != nil {
		im.note(h.at, row.Number, h.title(c), "%q is neither True nor False: taken as not said", text)
	}
	return value
}

// number returns a positive number; 0, and what is no number, are left out and noted.
func (im *importer) number(h *header, row table.Row, c column) float64 {
	text := im.text(h, row, c)
	if text == "" {
		return 0
	}
	read := parseNumber
	if row.IsNumber(h.Index(string(c))) {
		read = storedNumber
	}
	v, err := read(text)
	switch {
	case err != nil:
		im.note(h.at, row.Number, h.title(c), "%q cannot be used: %v: left out", text, err)
		return 0
	case v == 0:
		im.note(h.at, row.Number, h.title(c), "0 stands for not known: left out")
	}
	return v
}

func (im *importer) count(h *header, row table.Row, c column) int64 {
	v := im.number(h, row, c)
	if v != math.Trunc(v) || v > math.MaxInt32 {
		im.note(h.at, row.Number, h.title(c), "%q is not a plausible count: left out", h.raw(row, c))
		return 0
	}
	return int64(v)
}

// size reads mebibytes, which RVTools counts in under every header; a header that somebody gave another unit is believed.
func (im *importer) size(h *header, row table.Row, c column) inventory.Bytes {
	factor := 1.0
	if unit := h.Unit(string(c)); unit != "" {
		var known bool
		if factor, known = mebibytesIn[unit]; !known {
			im.note(h.at, row.Number, h.title(c), "%s is no unit of a size: left out", unit)
			return 0
		}
	}
	v := im.number(h, row, c) * factor
	if v > maxMiB {
		im.note(h.at, row.Number, h.title(c), "%q MiB is more than a machine can have: left out", h.raw(row, c))
		return 0
	}
	return inventory.Bytes(math.Round(v * (1 << 20)))
}

var mebibytesIn = map[string]float64{
	"KB": 1.0 / 1024, "KiB": 1.0 / 1024, "MB": 1, "MiB": 1, "GB": 1024, "GiB": 1024, "TB": 1 << 20, "TiB": 1 << 20,
}
