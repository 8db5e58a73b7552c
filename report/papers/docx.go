package papers

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// DOCX writes the papers as a document of word processors (Office Open XML), to be completed there: A4, the draft's header and the
// marking on every page, each paper beginning on a new one.
func DOCX(w io.Writer, d *Dossier) error {
	x := docx{wording: shown(d)}
	z := zip.NewWriter(w)
	for _, f := range []struct{ name, text string }{
		{"[Content_Types].xml", docxTypes},
		{"_rels/.rels", docxRoot},
		{"word/_rels/document.xml.rels", docxParts},
		{"word/styles.xml", x.styles()},
		{"word/header1.xml", x.header()},
		{"word/footer1.xml", x.footer()},
		{"word/document.xml", x.document()},
	} {
		out, err := z.CreateHeader(&zip.FileHeader{Name: f.name, Method: zip.Deflate}) // without a time: the same papers, the same bytes
		if err != nil {
			return err
		}
		if _, err := io.WriteString(out, xml.Header+f.text); err != nil {
			return err
		}
	}
	return z.Close()
}

const (
	docxSpace = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	docxWord  = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	docxRel   = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

	docxTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="` + docxWord + `document.main+xml"/>` +
		`<Override PartName="/word/styles.xml" ContentType="` + docxWord + `styles+xml"/>` +
		`<Override PartName="/word/header1.xml" ContentType="` + docxWord + `header+xml"/>` +
		`<Override PartName="/word/footer1.xml" ContentType="` + docxWord + `footer+xml"/></Types>`
	docxRoot = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="` + docxRel + `officeDocument" Target="word/document.xml"/></Relationships>`
	docxParts = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="` + docxRel + `styles" Target="styles.xml"/>` +
		`<Relationship Id="rId2" Type="` + docxRel + `header" Target="header1.xml"/>` +
		`<Relationship Id="rId3" Type="` + docxRel + `footer" Target="footer1.xml"/></Relationships>`
)

// docx writes the parts of the document.
type docx struct{ wording }

func (x docx) rtl() bool { return x.d.Direction == "rtl" }

// escaped is a text as XML has it.
func escaped(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(clean(s))) // of a buffer, which takes everything
	return b.String()
}

// run is a piece of text with the properties of its characters.
func (x docx) run(s, properties string) string {
	if s == "" {
		return ""
	}
	if x.rtl() {
		properties += "<w:rtl/>"
	}
	return "<w:r><w:rPr>" + properties + `</w:rPr><w:t xml:space="preserve">` + unbroken(escaped(s)) + "</w:t></w:r>"
}

// unbroken keeps lines from breaking inside of a number such as 05-20, by the hyphen that word processors have for it.
func unbroken(s string) string {
	return hyphened.ReplaceAllStringFunc(s, func(number string) string {
		return strings.ReplaceAll(number, "-", `</w:t><w:noBreakHyphen/><w:t xml:space="preserve">`)
	})
}

// par is a paragraph of a style.
func (x docx) par(style string, runs ...string) string {
	p := `<w:pStyle w:val="` + style + `"/>`
	if x.rtl() {
		p += "<w:bidi/>"
	}
	return "<w:p><w:pPr>" + p + "</w:pPr>" + strings.Join(runs, "") + "</w:p>"
}

func (x docx) document() string {
	var b strings.Builder
	b.WriteString("<w:document " + docxSpace + "><w:body>")
	for i := range x.d.Papers {
		if i > 0 {
			b.WriteString(`<w:p><w:r><w:br w:type="page"/></w:r></w:p>`)
		}
		x.paper(&b, &x.d.Papers[i])
	}
	bidi := ""
	if x.rtl() {
		bidi = "<w:bidi/>"
	}
	b.WriteString(`<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>` +
		`<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="964" w:bottom="1020" w:left="964" w:header="567" w:footer="454" w:gutter="0"/>` + bidi +
		`</w:sectPr></w:body></w:document>`)
	return b.String()
}

func (x docx) paper(b *strings.Builder, paper *Paper) {
	b.WriteString(x.par("Title", x.run(paper.Title, "")))
	b.WriteString(x.par("Subtitle", x.run(paper.Subject, "")))
	b.WriteString(x.par("Small", x.run(x.origin(), "")))
	for _, n := range x.notices(paper) {
		b.WriteString(x.par("Small", x.run(n, "<w:i/><w:iCs/>")))
	}
	for n, s := range paper.Sections {
		b.WriteString(x.par("Heading1", x.run(strconv.Itoa(n+1)+". "+s.Title, "")))
		if s.Intro != "" {
			b.WriteString(x.par("Normal", x.run(s.Intro, "")))
		}
		if basis := x.basis(s); basis != "" {
			b.WriteString(x.par("Small", x.run(basis, "")))
		}
		for _, g := range s.Groups {
			x.items(b, g)
		}
	}
	b.WriteString(x.par("Heading1", x.run(paper.MissingTitle, "")))
	if len(paper.Missing) == 0 {
		b.WriteString(x.par("Normal", x.run(x.t("missing.none"), "")))
		return
	}
	rows := [][3]string{}
	for _, g := range paper.Missing {
		rows = append(rows, [3]string{x.cell(x.run(g.What, "")), x.cell(x.run(g.Why, "")), x.cell(x.run(g.Ask, ""))})
	}
	x.table(b, [3]string{x.t("col.what"), x.t("col.why"), x.t("col.ask")}, []int{4000, 3378, 2600}, rows, nil)
}

func (x docx) items(b *strings.Builder, g Group) {
	if len(g.Items) == 0 {
		return
	}
	if g.Title != "" {
		b.WriteString(x.par("Heading2", x.run(g.Title, "")))
	}
	rows := [][3]string{}
	fills := []string{}
	for _, i := range g.Items {
		rows = append(rows, [3]string{x.cell(x.run(i.Label, "")), x.content(i), x.cell(x.run(x.origins(i), soft))})
		fills = append(fills, map[State]string{Unknown: "FFF7DF", ToWrite: "FFF7DF", Doubtful: "EEF1FB"}[i.State])
	}
	x.table(b, [3]string{x.t("col.label"), x.t("col.value"), x.t("col.source")}, []int{3200, 4178, 2600}, rows, fills)
}

// soft is small and grey.
const soft = `<w:color w:val="55606C"/><w:sz w:val="16"/><w:szCs w:val="18"/>`

// content is what a person reads or fills in.
func (x docx) content(i Item) string {
	var out string
	if i.Blank() {
		out = x.par("Cell", x.run(blankLine, ""))
		if i.State == ToWrite {
			out += x.par("Cell", x.run(blankLine, ""))
		}
	} else {
		out = x.par("Cell", x.run(i.Value, ""))
	}
	var rest []string
	if s := x.mark(i); s != "" {
		rest = append(rest, x.run("["+s+"] ", "<w:b/><w:bCs/>"+soft))
	}
	if i.Note != "" {
		rest = append(rest, x.run(i.Note, soft))
	}
	if len(rest) > 0 && x.d.Kind == Note {
		return x.par("Cell", append([]string{x.run(i.Value+" ", "")}, rest...)...)
	}
	if len(rest) > 0 {
		out += x.par("Cell", rest...)
	}
	return out
}

func (x docx) cell(runs ...string) string { return x.par("Cell", runs...) }

// table writes rows of three cells below a head that is repeated on every page. Fills colour the second cell.
func (x docx) table(b *strings.Builder, head [3]string, widths []int, rows [][3]string, fills []string) {
	b.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/>`)
	if x.rtl() {
		b.WriteString("<w:bidiVisual/>")
	}
	b.WriteString(`<w:tblW w:w="9978" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>`)
	for _, w := range widths {
		fmt.Fprintf(b, `<w:gridCol w:w="%d"/>`, w)
	}
	b.WriteString(`</w:tblGrid>`)
	if x.d.Kind != Note { // one page has no room for it
		b.WriteString(`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`)
		for i, h := range head {
			x.box(b, widths[i], "F4F6F5", x.par("Cell", x.run(h, soft)))
		}
		b.WriteString("</w:tr>")
	}
	for n, row := range rows {
		b.WriteString(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
		for i, c := range row {
			fill := ""
			if i == 1 && n < len(fills) {
				fill = fills[n]
			}
			x.box(b, widths[i], fill, c)
		}
		b.WriteString("</w:tr>")
	}
	b.WriteString("</w:tbl>")
	b.WriteString(x.par("Gap"))
}

func (x docx) box(b *strings.Builder, width int, fill, content string) {
	shade := ""
	if fill != "" {
		shade = `<w:shd w:val="clear" w:color="auto" w:fill="` + fill + `"/>`
	}
	fmt.Fprintf(b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr>%s</w:tc>`, width, shade, content)
}

func (x docx) header() string {
	return "<w:hdr " + docxSpace + ">" + x.par("Header", x.run(x.d.Draft, "<w:b/><w:bCs/>")) + x.marked() + "</w:hdr>"
}

func (x docx) marked() string {
	if x.d.Marking == "" {
		return ""
	}
	return x.par("Header", x.run(x.d.Marking, "<w:b/><w:bCs/>"))
}

func (x docx) footer() string {
	field := func(code string) string {
		return `<w:fldSimple w:instr="` + code + `"><w:r><w:t>1</w:t></w:r></w:fldSimple>`
	}
	return "<w:ftr " + docxSpace + ">" + x.par("Footer", field("PAGE"), x.run(" / ", ""), field("NUMPAGES")) + "</w:ftr>"
}

func (x docx) styles() string {
	lang := map[string]string{"fr": "fr-FR", "ar": "ar-MA", "en": "en-GB"}[x.d.Lang]
	var b strings.Builder
	b.WriteString("<w:styles " + docxSpace + `><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>` +
		`<w:sz w:val="20"/><w:szCs w:val="22"/><w:lang w:val="` + lang + `" w:bidi="ar-MA"/></w:rPr></w:rPrDefault></w:docDefaults>`)
	for _, s := range []struct{ id, name, par, run string }{
		{"Normal", "Normal", `<w:spacing w:after="80"/>`, ""},
		{"Title", "Title", `<w:spacing w:before="0" w:after="60"/>`, `<w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="32"/>`},
		{"Subtitle", "Subtitle", `<w:spacing w:before="0" w:after="60"/>`, `<w:b/><w:bCs/><w:sz w:val="23"/><w:szCs w:val="25"/>`},
		{"Heading1", "heading 1", `<w:keepNext/><w:spacing w:before="` + map[bool]string{true: "80", false: "280"}[x.d.Kind == Note] + `" w:after="40"/><w:outlineLvl w:val="0"/>`, `<w:b/><w:bCs/><w:sz w:val="23"/><w:szCs w:val="25"/>`},
		{"Heading2", "heading 2", `<w:keepNext/><w:spacing w:before="120" w:after="60"/><w:outlineLvl w:val="1"/>`, `<w:b/><w:bCs/><w:sz w:val="20"/><w:szCs w:val="22"/>`},
		{"Small", "Small", `<w:spacing w:after="40"/>`, `<w:color w:val="55606C"/><w:sz w:val="17"/><w:szCs w:val="19"/>`},
		{"Cell", "Cell", `<w:spacing w:before="20" w:after="20"/>`, `<w:sz w:val="18"/><w:szCs w:val="20"/>`},
		{"Gap", "Gap", `<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>`, ""},
		{"Header", "header", `<w:spacing w:after="20"/>`, `<w:sz w:val="17"/><w:szCs w:val="19"/>`},
		{"Footer", "footer", `<w:jc w:val="center"/>`, `<w:sz w:val="16"/><w:szCs w:val="18"/>`},
	} {
		first := ""
		if s.id == "Normal" {
			first = ` w:default="1"`
		}
		b.WriteString(`<w:style w:type="paragraph"` + first + ` w:styleId="` + s.id + `"><w:name w:val="` + s.name + `"/><w:pPr>` + s.par + `</w:pPr><w:rPr>` + s.run + `</w:rPr></w:style>`)
	}
	b.WriteString(`<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>`)
	for _, side := range []string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		b.WriteString(`<w:` + side + ` w:val="single" w:sz="4" w:space="0" w:color="C9D0D6"/>`)
	}
	b.WriteString(`</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`)
	return b.String()
}
