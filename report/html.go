package report

import (
	"bufio"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strconv"
	"strings"
)

//go:embed html
var assets embed.FS

// HTML writes the document as one page that needs nothing else: no network, no font, no file. Its Content-Security-Policy allows the
// page's own style and script by their digests, and nothing else, so that even a name out of an inventory could never run.
//
// The page tells at most 1,000 applications in its tables and 250 in full, and says where it leaves some out; its sums cover all.
func HTML(w io.Writer, d Document, opt Options) error {
	p, err := newPage(d, opt)
	if err != nil {
		return err
	}
	tmpl, err := template.New("page.tmpl").Funcs(template.FuncMap{"args": pair}).ParseFS(assets, "html/*.tmpl")
	if err != nil {
		return fmt.Errorf("reading the page's templates: %w", err)
	}
	style, err := assets.ReadFile("html/style.css")
	if err != nil {
		return err
	}
	script, err := assets.ReadFile("html/script.js")
	if err != nil {
		return err
	}
	css := string(style) + p.pageMargins()
	p.Style, p.Script = template.CSS(css), template.JS(script)
	p.Policy = "default-src 'none'; style-src " + digest(css) + "; script-src " + digest(string(script)) + "; base-uri 'none'; form-action 'none'"
	out := bufio.NewWriterSize(w, 1<<16)
	if err := tmpl.Execute(out, p); err != nil {
		return fmt.Errorf("writing the page: %w", err)
	}
	return out.Flush()
}

// pair hands a template two values, the page and one of its items.
func pair(p *page, item any) struct {
	Page *page
	Item any
} {
	return struct {
		Page *page
		Item any
	}{p, item}
}

// digest names an inline text in a Content-Security-Policy.
func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// pageMargins puts the marking at the top and at the foot of every printed page, and numbers the pages.
func (p *page) pageMargins() string {
	if p.Marking == "" {
		return "@page{@bottom-center{" + marginFont + "content:counter(page) \" / \" counter(pages)}}\n"
	}
	m := cssString(p.Marking)
	return "@page{@top-center{" + marginFont + "content:" + m + "}@bottom-center{" + marginFont + "content:" + m + " \" · \" counter(page) \" / \" counter(pages)}}\n"
}

const marginFont = "font:600 8pt system-ui,sans-serif;"

// cssString writes a string of the style sheet language in which only letters, digits and spaces stand for themselves.
func cssString(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		if r == ' ' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			b.WriteRune(r)
			continue
		}
		b.WriteString(`\` + strconv.FormatInt(int64(r), 16) + ` `)
	}
	b.WriteByte('"')
	return b.String()
}
