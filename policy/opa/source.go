package opa

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"github.com/open-policy-agent/opa/v1/util"
)

// What the files of a library may be. OPA's parser and compiler have no limits of their own and cannot be interrupted, so what would take
// them long is refused before they see it.
const (
	maxFiles    = 20_000
	maxRuleFile = 128 << 10 // bytes
	maxDataFile = 1 << 20   // bytes
	maxLibrary  = 32 << 20  // bytes of all files
	maxNesting  = 32        // brackets inside one another
	maxBrackets = 10_000    // in one file of rules
	maxDepth    = 64        // of data
	maxData     = 100_000   // values in one file of data
)

// tooMuch is the error about a file that goes beyond what a library may hold.
func tooMuch(file, what string) error {
	return &LimitError{"library", file + " holds " + what, "split it, or write it more simply"}
}

// intake counts what is read.
type intake struct {
	files, bytes int
	sum          io.Writer // of all that was read
}

// isData reports whether a file holds data rather than rules.
func isData(p string) bool { return path.Base(p) == "data.yaml" || path.Base(p) == "data.json" }

// walk reads every .rego file, tests left out, and every file of data, which may hold so many bytes. label tells libraries apart in the sum.
func (in *intake) walk(fsys fs.FS, label string, mostData int, take func(p string, src []byte) error) error {
	return fs.WalkDir(fsys, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		rego := strings.HasSuffix(p, ".rego") && !strings.HasSuffix(p, "_test.rego")
		if !rego && !isData(p) {
			return nil
		}
		if !e.Type().IsRegular() { // opening a named pipe would wait for ever
			return fmt.Errorf("%s is not a regular file", p)
		}
		most := maxRuleFile
		if isData(p) {
			most = mostData
		}
		src, err := in.read(fsys, p, most)
		if err != nil {
			return err
		}
		_, _ = fmt.Fprintf(in.sum, "%s%s %d\n", label, p, len(src))
		_, _ = in.sum.Write(src)
		return take(p, src)
	})
}

// read reads one file, but never more of it than it may hold.
func (in *intake) read(fsys fs.FS, p string, most int) ([]byte, error) {
	if in.files++; in.files > maxFiles {
		return nil, tooMuch(path.Dir(p), fmt.Sprintf("more than %d files", maxFiles))
	}
	f, err := fsys.Open(p)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	src, err := io.ReadAll(io.LimitReader(f, int64(most)+1))
	if err != nil {
		return nil, err
	}
	if len(src) > most {
		return nil, tooMuch(p, fmt.Sprintf("more than %d bytes", most))
	}
	if in.bytes += len(src); in.bytes > maxLibrary {
		return nil, tooMuch("the library", fmt.Sprintf("more than %d bytes", maxLibrary))
	}
	return src, nil
}

// unmarked is a text as editors of every system mean it: without a byte order mark, its lines ended by a line feed alone. OPA finds no METADATA
// in any other.
func unmarked(src []byte) []byte {
	return bytes.ReplaceAll(bytes.TrimPrefix(src, []byte("\ufeff")), []byte("\r\n"), []byte("\n"))
}

// checkText looks at the brackets of a file of rules: what nests deeply is refused in one linear walk. Line breaks in texts do not matter,
// comments and texts are skipped.
func checkText(file string, src []byte) error {
	depth, all, templates := 0, 0, 0
	for i := 0; i < len(src); i++ {
		switch c := src[i]; c {
		case '#':
			for i < len(src) && src[i] != '\n' {
				i++
			}
		case '"', '`':
			if i > 0 && src[i-1] == '$' {
				templates++
			}
			for i++; i < len(src) && src[i] != c && (c == '`' || src[i] != '\n'); i++ {
				if c == '"' && src[i] == '\\' {
					i++
				}
			}
		case '(', '[', '{':
			all++
			if depth++; depth > maxNesting {
				return tooMuch(file, fmt.Sprintf("brackets nested more than %d deep", maxNesting))
			}
		case ')', ']', '}':
			depth--
		}
	}
	if all > maxBrackets || templates > maxBrackets/10 {
		return tooMuch(file, fmt.Sprintf("more than %d brackets", maxBrackets))
	}
	return nil
}

var (
	anchors = regexp.MustCompile(`(?m)(?:^|[\s\[\],{}:-])&([^\s\[\],{}]+)`)
	aliases = regexp.MustCompile(`(?m)(?:^|[\s\[\],{}:-])\*([^\s\[\],{}]+)`)
)

// readData reads a file of data. YAML's aliases are refused: with them a few lines stand for gigabytes.
func readData(file string, src []byte) (map[string]any, error) {
	named := map[string]bool{}
	for _, m := range anchors.FindAllSubmatch(src, -1) {
		named[string(m[1])] = true
	}
	for _, m := range aliases.FindAllSubmatch(src, -1) {
		if named[string(m[1])] {
			return nil, tooMuch(file, "the YAML alias *"+string(m[1][:min(len(m[1]), 40)]))
		}
	}
	if bytes.Count(src, []byte(","))+bytes.Count(src, []byte("\n")) > maxData {
		return nil, tooMuch(file, fmt.Sprintf("more than %d values", maxData))
	}
	if deep := deepest(src); deep > maxDepth {
		return nil, tooMuch(file, fmt.Sprintf("data nested more than %d deep", maxDepth))
	}
	var v any
	if err := util.Unmarshal(src, &v); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	obj, ok := v.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("%s: must hold an object", file)
	}
	left := maxData
	return obj, checkData(file, v, 0, &left)
}

// deepest is how deep a text of YAML or JSON nests at most: by brackets, or by lists begun on one line.
func deepest(src []byte) int {
	most, brackets, dashes, marks := 0, 0, 0, 0
	for _, c := range src {
		switch c {
		case '[', '{':
			brackets++
		case ']', '}':
			brackets--
		case '\n':
			dashes, marks = 0, 0
		case '-':
			dashes++
		case '?', ':':
			marks++
		case ' ':
			continue
		default:
			dashes = 0
		}
		most = max(most, brackets, dashes, marks/4)
	}
	return most
}

func checkData(file string, v any, depth int, left *int) error {
	if *left--; *left < 0 {
		return tooMuch(file, fmt.Sprintf("more than %d values", maxData))
	}
	if depth > maxDepth {
		return tooMuch(file, fmt.Sprintf("data nested more than %d deep", maxDepth))
	}
	switch v := v.(type) {
	case json.Number:
		if !narrowNumber(string(v)) {
			return tooMuch(file, fmt.Sprintf("a number of more than %d digits", maxNumber))
		}
	case []any:
		for _, x := range v {
			if err := checkData(file, x, depth+1, left); err != nil {
				return err
			}
		}
	case map[string]any:
		for _, k := range sortedKeys(v) {
			if err := checkData(file, v[k], depth+1, left); err != nil {
				return err
			}
		}
	}
	return nil
}

// outside says why a package or a place in data is not one that a user's pack may have.
func outside(file string, parts []string) error {
	if len(parts) > 1 && parts[0] == "custom" {
		return nil
	}
	return fmt.Errorf("%s stands at %s: rules beside the library stand under custom, such as custom.%s", file, strings.Join(append([]string{"data"}, parts...), "."), "mypack")
}
