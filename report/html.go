package report

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

//go:embed html/*.tmpl html/css html/js html/vendor/*.js
var assets embed.FS

// HTML writes the document as one page that needs nothing else: no network, no font, no file. It holds French, Arabic and English and
// opens in the language of the options. Its Content-Security-Policy allows the page's own style and script by their digests, and nothing
// else, so that even a name out of an inventory could never run.
//
// The page is a viewer: the data stand in it once, and its script draws what the reader looks at. Without the script the summary and the
// table of all applications can still be read and printed.
func HTML(w io.Writer, d Document, opt Options) error {
	data, p, err := newPageData(d, opt)
	if err != nil {
		return err
	}
	text, err := json.Marshal(data)
	if err != nil {
		return fmt.Errorf("writing the page's data: %w", err)
	}
	tmpl, err := template.New("page.tmpl").ParseFS(assets, "html/*.tmpl")
	if err != nil {
		return fmt.Errorf("reading the page's templates: %w", err)
	}
	css, err := style()
	if err != nil {
		return err
	}
	script, err := script()
	if err != nil {
		return err
	}
	library := ""
	if data.Graph != nil {
		if library, err = graphLibrary(); err != nil {
			return err
		}
	}
	css += p.pageMargins()
	p.Style = template.CSS(css)
	p.Policy = "default-src 'none'; style-src " + digest(css) + "; script-src " + digest(script) + " " + digest(library) + "; base-uri 'none'; form-action 'none'"
	out := bufio.NewWriterSize(w, 1<<16)
	if err := tmpl.Execute(out, p); err != nil {
		return fmt.Errorf("writing the page: %w", err)
	}
	// What follows is no matter for the template: the data hold no "<", see json.Marshal, and the script is ours.
	// The library of the graph stands in the page as text; the script runs it when the graph is looked at.
	for _, s := range []string{`<script type="application/json" id="data">`, string(text), "</script>\n<script type=\"text/plain\" id=\"cytoscape\">", library, "</script>\n<script>", script, "</script>\n</body>\n</html>\n"} {
		_, _ = out.WriteString(s) // out keeps its first error for Flush
	}
	return out.Flush()
}

// graphLibrary is what draws the graph, see html/vendor.
func graphLibrary() (string, error) {
	text, err := assets.ReadFile("html/vendor/cytoscape.min.js")
	return string(bytes.TrimSpace(text)), err
}

// script is the page's script: the files the views are made with, the views, and at last what starts them. All stand in one function, so
// that they see each other and nothing else does.
func script() (string, error) {
	files, err := fs.Glob(assets, "html/js/*.js")
	if err != nil {
		return "", err
	}
	order := func(file string) int {
		switch name := path.Base(file); {
		case strings.HasPrefix(name, "core"):
			return 0
		case name == "main.js":
			return 2
		}
		return 1
	}
	slices.SortStableFunc(files, func(a, b string) int { return order(a) - order(b) })
	var b strings.Builder
	b.WriteString("\"use strict\";\n(() => {\n")
	for _, file := range files {
		text, err := assets.ReadFile(file)
		if err != nil {
			return "", err
		}
		b.Write(bytes.TrimSpace(text))
		b.WriteString("\n")
	}
	b.WriteString("})();\n")
	return b.String(), nil
}

// style is the page's style. The colours of the dark page stand in one file and hold twice: where the reader chose them, and where the
// computer is set to dark and the reader chose nothing.
func style() (string, error) {
	files, err := fs.Glob(assets, "html/css/*.css")
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, file := range files {
		text, err := assets.ReadFile(file)
		if err != nil {
			return "", err
		}
		if path.Base(file) == "b-dark.css" {
			fmt.Fprintf(&b, "@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=\"light\"]) {\n%s} }\n", text)
			fmt.Fprintf(&b, "@media screen { :root[data-theme=\"dark\"] {\n%s} }\n", text)
			continue
		}
		b.Write(text)
	}
	return b.String(), nil
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
