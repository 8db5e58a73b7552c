package rvtools

import (
	"bytes"
	"errors"
	"reflect"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// gatherer keeps the kinds and ids of what is put.
type gatherer struct{ put []string }

func (g *gatherer) Put(block any) error {
	v := reflect.ValueOf(block).Elem()
	g.put = append(g.put, v.Type().Name()+" "+v.FieldByName("ID").String())
	return nil
}

func TestStreamPutsEveryBlockOnce(t *testing.T) {
	src := workbook(t, grid{"vInfo", everyKindOfRow}, grid{"vDisk", "VM | Capacity MiB | VM ID\npaie-02 | 10 | vm-4\npaie-02 | 10 | vm-4\ngone | 1 | vm-99\n| 1 |\nVM | Capacity MiB | VM ID\npaie-01 | 5 | vm-1"})
	var g gatherer
	res, err := Stream(t.Context(), bytes.NewReader(src), int64(len(src)), Options{AsOf: exportDay, Administration: "AUL"}, &g)
	require.NoError(t, err)
	assert.Equal(t, []string{
		"Source rvtools", "Administration aul", "Site rabat", "Site casa", "Site fès-meknès",
		"Server paie-01-vm-1", "Server paie-02", "Server paie-01-vm-9", "Server dns-only-ma", "Server الأجور", "Server vm",
		"Application paie", "Application état-civil-الحالة-المدنية",
	}, g.put)
	assert.True(t, res.Counts.Balanced(), "%+v", res.Counts)
	assert.Equal(t, importers.Counts{
		Rows: 16 + 7, Header: 2 + 2, Blank: 1, Used: 6 + 2,
		Dropped: map[string]int{
			"before_header": 1, "placeholder_text": 1, "repeated": 1, "no_name": 1 + 1, "template": 2, "placeholder": 1, "unmatched": 1, "not_needed": 1,
		},
		Blocks: map[string]int{"source": 1, "administration": 1, "site": 3, "server": 6, "application": 2},
	}, res.Counts)
	want := mustRead(t, src, Options{Administration: "AUL"})
	assert.Equal(t, want.Notes, res.Notes, "Read says the same")
}

func TestStreamEndsWithTheSink(t *testing.T) {
	src := workbook(t, grid{"vInfo", everyKindOfRow})
	full := errors.New("the disk is full")
	for n := range 5 {
		_, err := Stream(t.Context(), bytes.NewReader(src), int64(len(src)), Options{AsOf: exportDay}, importers.SinkFunc(func(any) error {
			if n--; n < 0 {
				return full
			}
			return nil
		}))
		require.ErrorIs(t, err, full)
	}
}

func csvExport(t *testing.T, files map[string]string) *importers.Bundle {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	b, err := importers.OpenFolder(fsys, importers.Limits{})
	require.NoError(t, err)
	return b
}

func TestReadCSV(t *testing.T) {
	const info = "VM;Powerstate;Template;CPUs;Memory;In Use MB;Provisioned MB;VM UUID;Datacenter;Primary IP Address\r\n" +
		"paie;poweredOn;False;4;\"8\u00a0192\";1 024;2048;u1;Rabat;10.0.0.1\r\n\r\nrh;poweredOff;False;;4096;;;u2;Rabat;\r\n"
	const network = "VM;IPv4 Address;IPv6 Address;VM UUID\r\npaie;10.0.0.1, 192.168.1.5;fe80::1;u1\r\nrh;;fd00::7;u2\r\nrh;nowhere;;u2\r\n"
	for name, files := range map[string]map[string]string{
		"RVTools names": {"export/RVTools_tabvInfo.csv": info, "export/RVTools_tabvNetwork.csv": network, "export/RVTools_tabvCPU.csv": "VM;CPUs;VM UUID\r\nrh;2;u2\r\n", "readme.txt": "x"},
		"short names":   {"vinfo.CSV": info, "vNetwork.csv": network, "vCPU.csv": "VM,CPUs,VM UUID\nrh,2,u2\n"},
	} {
		t.Run(name, func(t *testing.T) {
			res, err := ReadCSV(t.Context(), csvExport(t, files), Options{AsOf: exportDay})
			require.NoError(t, err)
			requireSound(t, res)
			assert.Equal(t, 4, res.Counts.Rows)
			assert.Equal(t, 1, res.Counts.BlankRows)
			s := res.Inventory.Server("paie")
			assert.Equal(t, "8 GiB", s.Memory.Or(0).String())
			assert.Equal(t, "1 GiB", s.StorageUsed.Or(0).String())
			assert.Equal(t, []string{"10.0.0.1", "192.168.1.5"}, s.Addresses.Or(nil), "an address of the link alone says nothing")
			s = res.Inventory.Server("rh")
			assert.Equal(t, []string{"fd00::7"}, s.Addresses.Or(nil))
			assert.EqualValues(t, 2, s.VCPU.Or(0), "vCPU stands in for the empty cell of vInfo")
			assert.Contains(t, noteTexts(res.Notes), "etwork.csv row 4, IPv4 Address: \"nowhere\" is not an IP address: left out")
		})
	}
	res, err := ReadCSV(t.Context(), csvExport(t, map[string]string{"machines of march.csv": info}), Options{AsOf: exportDay})
	require.NoError(t, err, "a file alone is vInfo")
	assert.Equal(t, 2, res.Counts.Machines)
}

func TestReadCSVRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  string
		is    error
	}{
		"no vInfo":      {map[string]string{"vDisk.csv": "VM,Capacity MiB\nweb,1\n"}, `the tabs "vDisk.csv"`, ErrNoVInfo},
		"no header":     {map[string]string{"vInfo.csv": "a,b\nc,d\n"}, "looked for", ErrNoVInfo},
		"broken quotes": {map[string]string{"vInfo.csv": "VM,CPUs\nweb,1\n\"db\"x,2\n"}, "vInfo.csv row 3: cell 1 goes on after its closing quote", nil},
		"a workbook":    {map[string]string{"vInfo.csv": "PK\x03\x04"}, "it is a workbook", nil},
	} {
		_, err := ReadCSV(t.Context(), csvExport(t, c.files), Options{AsOf: exportDay})
		require.ErrorContains(t, err, c.want, name)
		if c.is != nil {
			require.ErrorIs(t, err, c.is, name)
		}
	}
}

func TestOtherTabsStandInForEmptyCells(t *testing.T) {
	res := mustRead(t, workbook(t,
		grid{"vInfo", "VM | Memory | CPUs | Host | VM ID\nweb | | | esx1 | vm-1\ndb | 1024 | 2 | esx2 | vm-2"},
		grid{"vMemory", "VM | Size MiB | VM ID\nweb | 2048 | vm-1\ndb | 9999 | vm-2"},
		grid{"vHost", "Host | Datacenter | Cluster\nesx1 | Rabat | C1\nesx3 | Casa | C2"},
	), Options{})
	web, db := res.Inventory.Server("web"), res.Inventory.Server("db")
	assert.Equal(t, "2 GiB", web.Memory.Or(0).String())
	assert.Equal(t, "site.rabat", web.Site.Or(inventory.Ref{}).String())
	assert.Equal(t, "C1", web.Cluster.Or(""))
	assert.Equal(t, "1 GiB", db.Memory.Or(0).String(), "vInfo comes first")
	assert.False(t, db.Site.Known())
	assert.Equal(t, 1, res.Counts.Sites)
}

func TestUnitsInHeadersAreBelieved(t *testing.T) {
	s := mustRead(t, workbook(t, grid{"vInfo", "VM | CPUs | Memory (GB) | Provisioned TiB | In use (hours)\nweb | 2 | 4 | 1 | 7"}), Options{}).Inventory.Server("web")
	assert.Equal(t, "4 GiB", s.Memory.Or(0).String(), "RVTools counts in binary units")
	assert.Equal(t, "1 TiB", s.Storage.Or(0).String())
	assert.False(t, s.StorageUsed.Known())
}
