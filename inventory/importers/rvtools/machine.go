package rvtools

import (
	"math"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// machine is a row of vInfo that becomes a server. A zero value is a fact that is left out.
type machine struct {
	row  int
	name string
	identity
	hostname, power, os, firmware  string
	datacenter, cluster            string
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
func (im *importer) readMachine(h *header, row int, cells []string, m *machine) {
	m.row = row
	m.hostname = im.text(h, row, cells, colDNS)
	m.datacenter = im.text(h, row, cells, colDatacenter)
	m.cluster = im.text(h, row, cells, colCluster)
	if m.os = im.text(h, row, cells, colOSTools); m.os == "" {
		m.os = im.text(h, row, cells, colOSConfig)
	}
	m.power = im.word(h, row, cells, colPower, map[string]string{"poweredon": "on", "poweredoff": "off", "suspended": "suspended"})
	m.firmware = im.word(h, row, cells, colFirmware, map[string]string{"bios": "bios", "efi": "uefi", "uefi": "uefi"})
	m.vcpu = im.count(h, row, cells, colCPUs)
	m.memory = im.size(h, row, cells, colMemory)
	if m.provisioned = im.size(h, row, cells, colProvisioned); m.provisioned == 0 {
		m.provisioned = im.size(h, row, cells, colTotalDisk)
	}
	m.used = im.size(h, row, cells, colInUse)
	m.folder = parseFolder(h.raw(cells, colFolder), m.datacenter)
	m.application, m.applicationOrigin = im.stated(h, row, cells, m)
}

// stated returns the application that a column or pattern of the options finds, and where.
func (im *importer) stated(h *header, row int, cells []string, m *machine) (name, origin string) {
	if name = im.text(h, row, cells, colApplication); name != "" {
		return name, `column "` + h.titles[colApplication] + `"`
	}
	if im.opt.annotation != nil {
		if found := im.opt.annotation.FindStringSubmatch(h.raw(cells, colAnnotation)); found != nil {
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
func (im *importer) text(h *header, row int, cells []string, c column) string {
	raw := h.raw(cells, c)
	text, changed := clean(raw)
	switch {
	case changed:
		im.notes.add(h.sheet, row, h.titles[c], "invisible characters were taken out of %q", text)
	case strings.HasPrefix(text, "#") && spreadsheetErrors[text]:
		im.notes.add(h.sheet, row, h.titles[c], "%s is an error of the spreadsheet: left out", text)
		return ""
	}
	return text
}

var spreadsheetErrors = map[string]bool{"#N/A": true, "#REF!": true, "#VALUE!": true, "#NAME?": true, "#DIV/0!": true, "#NULL!": true, "#NUM!": true}

// word returns what a cell's word is in an inventory; other words are left out and noted.
func (im *importer) word(h *header, row int, cells []string, c column, words map[string]string) string {
	text := im.text(h, row, cells, c)
	word, ok := words[strings.ToLower(text)]
	if text != "" && !ok {
		im.notes.add(h.sheet, row, h.titles[c], "%q is not a word RVTools uses here: left out", text)
	}
	return word
}

// flag returns a yes or no; what is neither counts as not said, and is noted.
func (im *importer) flag(h *header, row int, cells []string, c column) bool {
	text := im.text(h, row, cells, c)
	value, ok := parseBool(text)
	if text != "" && !ok {
		im.notes.add(h.sheet, row, h.titles[c], "%q is neither True nor False: taken as not said", text)
	}
	return value
}

// number returns a positive number; 0, and what is no number, are left out and noted.
func (im *importer) number(h *header, row int, cells []string, c column) float64 {
	text := im.text(h, row, cells, c)
	if text == "" {
		return 0
	}
	v, err := parseNumber(text)
	switch {
	case err != nil:
		im.notes.add(h.sheet, row, h.titles[c], "%q cannot be used: %v: left out", text, err)
		return 0
	case v == 0:
		im.notes.add(h.sheet, row, h.titles[c], "0 stands for not known: left out")
	}
	return v
}

func (im *importer) count(h *header, row int, cells []string, c column) int64 {
	v := im.number(h, row, cells, c)
	if v != math.Trunc(v) || v > math.MaxInt32 {
		im.notes.add(h.sheet, row, h.titles[c], "%q is not a plausible count: left out", h.raw(cells, c))
		return 0
	}
	return int64(v)
}

// size reads mebibytes, which RVTools counts in under every header.
func (im *importer) size(h *header, row int, cells []string, c column) inventory.Bytes {
	v := im.number(h, row, cells, c)
	if v > maxMiB {
		im.notes.add(h.sheet, row, h.titles[c], "%q MiB is more than a machine can have: left out", h.raw(cells, c))
		return 0
	}
	return inventory.Bytes(math.Round(v * (1 << 20)))
}
