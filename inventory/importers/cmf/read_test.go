package cmf_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/cmf"
)

const asOf = inventory.Date(20400)

// pieces keeps what an importer puts, in words.
type pieces struct {
	lines  []string
	blocks []any
}

func (p *pieces) Put(block any) error {
	p.blocks = append(p.blocks, block)
	p.lines = append(p.lines, strings.TrimPrefix(fmt.Sprintf("%T", block), "*inventory.")+facts(block))
	return nil
}

func facts(block any) string {
	var b strings.Builder
	for i := range inventory.Fields(block, "") {
		switch move, isMove := i.Value.(*inventory.Move); {
		case i.Field.IsObject() || i.State == inventory.LeftOut:
		case isMove:
			fmt.Fprintf(&b, " move{%s }", facts(move))
		case i.State == inventory.Known:
			fmt.Fprintf(&b, " %s=%v", i.Field.Name, i.Value)
		default:
			fmt.Fprintf(&b, " %s=%s(%s)", i.Field.Name, i.State, i.Detail.Reason)
		}
	}
	return b.String()
}

func options() cmf.Options {
	return cmf.Options{Origin: importers.Origin{File: "intake.csv", AsOf: asOf}}
}

func read(t *testing.T, data []byte, opt cmf.Options) (*pieces, importers.Result, error) {
	t.Helper()
	p := &pieces{}
	res, err := cmf.Read(context.Background(), bytes.NewReader(data), int64(len(data)), opt, p)
	if err == nil {
		require.True(t, res.Counts.Balanced(), "%+v", res.Counts)
	}
	return p, res, err
}

func notes(res importers.Result) string {
	var b strings.Builder
	for _, n := range res.Notes {
		b.WriteString(n.String() + "\n")
	}
	return b.String()
}

const form = `wave_name,app_name,server_name,server_os_family,server_os_version,server_fqdn,r_type,database_name,database_type,wave_start_time,wave_end_time,tags,private_ip
Vague 1,Paie,SRV-1,linux,redhat,srv-1.gov.example,Rehost,,,2026-11-01,2026-11-30,k=v;l=w,10.0.0.1
Vague 1,RH,SRV-2,windows,Windows 2019,,Retain,,,,,,
vague 1,Portail,srv-2,linux,,,TBC,portail-db,postgresql,,,,
,Archive,,,,,Relocate,,,,,,
`

func TestRead(t *testing.T) {
	p, res, err := read(t, []byte(form), options())
	require.NoError(t, err)
	require.Equal(t, []string{
		"Source kind=export file=intake.csv date=2025-11-08",
		"Server name=SRV-1 hostname=srv-1.gov.example os=linux redhat",
		"Application name=Paie hosted_on=[server.srv-1]",
		"Server name=SRV-2 os=Windows 2019",
		"Application name=RH hosted_on=[server.srv-2]",
		"Server name=srv-2 os=linux",
		"Database name=portail-db engine=postgresql",
		"Application name=Portail hosted_on=[server.srv-2] databases=[database.portail-db]",
		"Application name=Archive",
		"Application name=Paie move{ not_before=2026-11-01 not_after=2026-11-30 disposition=rehost }",
		"Application name=RH stays=Retain in the intake form move{ with=[application.paie] disposition=retain }",
		"Application name=Portail move{ with=[application.paie] disposition=unknown(TBC in the intake form) }",
		"Application name=Archive move{ disposition=relocate }",
	}, p.lines)
	require.Equal(t, 4, res.Counts.Used)
	for _, want := range []string{"row 2: kept here alone", "tags = k=v;l=w", "private_ip = 10.0.0.1"} {
		require.Contains(t, notes(res), want)
	}
	for _, b := range p.blocks[1:] {
		for i := range inventory.Fields(b, "") {
			if i.State == inventory.Known && !i.Field.IsObject() && i.Field.Name != "move" {
				require.Equal(t, "cmf", i.Detail.Source, "%T %s", b, i.Field.Name)
			}
		}
	}
}

func TestWavesLeft(t *testing.T) {
	opt := options()
	opt.LeaveWaves = true
	p, res, err := read(t, []byte(form), opt)
	require.NoError(t, err)
	require.NotContains(t, strings.Join(p.lines, "\n"), "with=")
	require.Contains(t, notes(res), `wave_name: 3 cells`)
}

func TestFaultsByRowAndColumn(t *testing.T) {
	for name, c := range map[string]struct{ rows, note string }{
		"no name":         {"app_name,server_name,r_type\n,,Rehost\n", "row 2, app_name: the row names no application, no server and no database"},
		"no application":  {"app_name,server_name,r_type\n,S1,Rehost\n", "row 2, app_name: empty: what the row names belongs to no application"},
		"r_type":          {"app_name,r_type\nA,Move\n", `row 2, r_type: "Move" is no r_type`},
		"r_types differ":  {"app_name,r_type\nA,Rehost\nA,Retire\n", `row 3, r_type: "Retire" differs from "Rehost", which row 2 has`},
		"waves differ":    {"app_name,wave_name\nA,1\nA,2\n", `row 3, wave_name: "2" differs from "1"`},
		"family":          {"server_name,server_os_family\nS,aix\n", `row 2, server_os_family: "aix" is none of windows, linux`},
		"engine":          {"database_name,database_type\nD,sybase\n", `row 2, database_type: "sybase" is none of oracle`},
		"tags":            {"app_name,tags\nA,k=v;w\n", `row 2, tags: "w" is no tag`},
		"date":            {"app_name,wave_start_time\nA,01/02/2026\n", `row 2, wave_start_time: "01/02/2026" is not taken for a date`},
		"error":           {"app_name,r_type\nA,#REF!\n", "row 2, r_type: #REF! is an error of the spreadsheet"},
		"no title":        {"app_name,r_type\nA,Retire,x\n", "column C = x"},
		"own column":      {"app_name,r_type,budget\nA,,7\n", "row 2: kept here alone, for the inventory has no attribute for it: budget = 7"},
		"os alone":        {"app_name,server_os_family\nA,linux\n", "server_os_family = linux"},
		"title above":     {"Formulaire\napp_name,r_type\nA,Retire\n", ""},
		"repeated header": {"app_name,r_type\nA,Retire\napp_name,r_type\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			p, res, err := read(t, []byte(c.rows), options())
			require.NoError(t, err)
			require.Contains(t, notes(res), c.note)
			text := strings.Join(p.lines, "\n")
			if strings.HasSuffix(name, "differ") {
				require.NotContains(t, text, "move{", "neither is taken")
			}
			if name == "title above" {
				require.Equal(t, map[string]int{cmf.DropAboveHeader: 1}, res.Counts.Dropped)
			}
			if name == "repeated header" {
				require.Equal(t, 2, res.Counts.Header)
			}
		})
	}
}

// workbook makes an .xlsx file of sheets of rows.
func workbook(t testing.TB, sheets map[string][][]string, order ...string) []byte {
	t.Helper()
	f := excelize.NewFile()
	for _, name := range order {
		_, err := f.NewSheet(name)
		require.NoError(t, err)
		for i, row := range sheets[name] {
			require.NoError(t, f.SetSheetRow(name, fmt.Sprintf("A%d", i+1), &row))
		}
	}
	require.NoError(t, f.DeleteSheet("Sheet1"))
	var b bytes.Buffer
	require.NoError(t, f.Write(&b))
	return b.Bytes()
}

func TestWorkbook(t *testing.T) {
	data := workbook(t, map[string][][]string{
		"Servers":   {{"app_name", "server_name"}, {"Paie", "S1"}, {"", "S2"}},
		"Notes":     {{"Lisez-moi"}},
		"Databases": {{"app_name", "database_name"}, {"Paie", "D1"}},
	}, "Servers", "Notes", "Databases")
	p, res, err := read(t, data, options())
	require.NoError(t, err)
	require.Contains(t, p.lines, "Application name=Paie databases=[database.d1]")
	require.Contains(t, notes(res), "Servers row 3, app_name: empty")
	require.Contains(t, notes(res), "Notes: the sheet has no header of an intake form")
	require.Equal(t, 3, res.Counts.Used)

	_, _, err = read(t, workbook(t, map[string][][]string{"Notes": {{"x", "y"}}}, "Notes"), options())
	require.ErrorIs(t, err, cmf.ErrNoForm)
	_, _, err = read(t, data[:len(data)/2], options())
	require.ErrorIs(t, err, cmf.ErrDamaged)
}

func TestErrors(t *testing.T) {
	_, _, err := read(t, []byte("a,b\n1,2\n"), options())
	require.ErrorIs(t, err, cmf.ErrNoForm)
	_, _, err = read(t, []byte("wave_name,tags\n1,2\n"), options())
	require.ErrorIs(t, err, cmf.ErrNoForm)
	require.ErrorContains(t, err, "none of the columns app_name, server_name and database_name")
	_, _, err = read(t, []byte(form), cmf.Options{})
	require.ErrorIs(t, err, inventory.ErrNoDate)
	opt := options()
	opt.MaxRows = 2
	_, _, err = read(t, []byte(form), opt)
	require.ErrorIs(t, err, cmf.ErrLimit)
	_, _, err = read(t, []byte("app_name,tags\n\"x,2\n"), options())
	require.ErrorIs(t, err, cmf.ErrDamaged)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = cmf.Read(ctx, strings.NewReader(form), int64(len(form)), options(), &pieces{})
	require.ErrorIs(t, err, context.Canceled)
	full := errors.New("disk full")
	_, err = cmf.Read(context.Background(), strings.NewReader(form), int64(len(form)), options(), importers.SinkFunc(func(any) error { return full }))
	require.ErrorIs(t, err, full)
}

// TestForeign reads the forms of the factory's own repository. It is skipped where they are not at hand.
func TestForeign(t *testing.T) {
	for file, want := range map[string]string{"cmf-intake-valid.csv": "Unit testing App 1", "cmf-intake-valid.xlsx": "Unit testing App 1-NEW"} {
		t.Run(file, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join("../../../../shared/samples/foreign", file))
			if errors.Is(err, os.ErrNotExist) {
				t.Skipf("%s is not at hand", file)
			}
			require.NoError(t, err)
			p, res, err := read(t, data, options())
			require.NoError(t, err)
			again, resAgain, err := read(t, data, options())
			require.NoError(t, err)
			require.Equal(t, p.lines, again.lines)
			require.Equal(t, res, resAgain)
			require.Equal(t, map[string]int{"source": 1, "server": 1, "application": 2}, res.Counts.Blocks)
			require.Contains(t, p.lines[len(p.lines)-1], "Application name="+want+" move{ disposition=rehost }")
			t.Log(strings.Join(p.lines, "\n"), "\n", notes(res))
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(form))
	f.Add([]byte("\xef\xbb\xbfapp_name;tags\r\nA;k=v\r\n"))
	f.Add([]byte("app_name\tserver_name\tr_type\nA\tS\tRetain\n"))
	f.Add(workbook(f, map[string][][]string{"S": {{"app_name", "server_name"}, {"A", "S"}}}, "S"))
	f.Fuzz(func(t *testing.T, data []byte) {
		opt := options()
		opt.MaxNotes, opt.MaxBytes = 5, 1<<20
		p, res, err := read(t, data, opt)
		if err != nil {
			return
		}
		sum := 0
		for _, n := range res.Counts.Blocks {
			sum += n
		}
		require.Equal(t, len(p.blocks), sum)
	})
}

func ExampleRead() {
	form := "app_name,server_name,r_type\nPaie,SRV-1,Rehost\n"
	day, _ := inventory.ParseDate("2026-10-31")
	sink := importers.SinkFunc(func(block any) error {
		fmt.Printf("%T%s\n", block, facts(block))
		return nil
	})
	res, err := cmf.Read(context.Background(), strings.NewReader(form), int64(len(form)), cmf.Options{Origin: importers.Origin{AsOf: day}}, sink)
	fmt.Println(res.Counts, err)
	// Output:
	// *inventory.Source kind=export date=2026-10-31
	// *inventory.Server name=SRV-1
	// *inventory.Application name=Paie hosted_on=[server.srv-1]
	// *inventory.Application name=Paie move{ disposition=rehost }
	// 2 rows: 1 header, 1 used <nil>
}
