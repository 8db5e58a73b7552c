package rvtools

import "testing"

// FuzzRead holds Read to its promise about foreign files: an error, or a result in which every row is accounted for.
func FuzzRead(f *testing.F) {
	small := workbook(f, grid{"vInfo", "VM | CPUs | Template | Folder\nweb | 2 | False | /D/vm/Paie\n\nVM | 1"},
		grid{"vDisk", "VM | Capacity MiB\nweb | 10"})
	f.Add(small)
	f.Add(workbook(f, grid{"vInfo", everyKindOfRow}))
	f.Add(small[:len(small)/2])
	f.Add(rawWorkbook(f, sheetHead+`<row r="2"><c r="A2"><v>1</v></c></row>`+sheetTail, ""))
	f.Add(rawWorkbook(f, sheetHead+`<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>`, "<sst/>"))
	f.Add([]byte("VM,CPUs\nweb,2\n"))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, src []byte) {
		res, err := read(src, Options{MaxBytes: 1 << 20, MaxRows: 1000, MaxNotes: 50, NamePattern: `^(\w+)-`})
		if err != nil {
			return
		}
		requireSound(t, res)
	})
}

// FuzzSheet does the same from inside the zip file, where a mutation does not break a checksum.
func FuzzSheet(f *testing.F) {
	f.Add(sheetHead+`<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>2</v></c></row>`+sheetTail, `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>web</t></si></sst>`)
	f.Add(sheetHead+`<row r="3"><c t="inlineStr"><is><r><t>a</t></r></is></c><c t="b"><v>1</v></c></row>`+sheetTail, "")
	f.Add(sheetHead+`<row><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>1E3</v></c><c t="d"><v>2026-01-01</v></c></row>`+sheetTail, "")
	f.Fuzz(func(t *testing.T, sheet, shared string) {
		res, err := read(rawWorkbook(t, sheet, shared), Options{MaxBytes: 1 << 20, MaxRows: 1000, MaxNotes: 50})
		if err != nil {
			return
		}
		requireSound(t, res)
	})
}
