package author

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Pack is a pack as a directory holds it.
type Pack struct {
	Name  string   // such as ma
	Own   bool     // one of the library's, below cloudfirst
	Rules []string // ids of its rules, sorted
}

// Packs lists the packs below the root of a source, which need not hold any: library packs first, then by name. Rules are found by their
// metadata as text, so that half-written ones count.
func Packs(root string) ([]Pack, error) {
	var out []Pack
	add := func(name string, own bool, folder string) error {
		ids, err := idsBelow(folder)
		if err == nil {
			out = append(out, Pack{name, own, ids})
		}
		return err
	}
	if _, err := os.Stat(filepath.Join(root, "cloudfirst", "rules")); err == nil {
		if err := add("core", true, filepath.Join(root, "cloudfirst", "rules")); err != nil {
			return nil, err
		}
	}
	for _, at := range []struct {
		folder string
		own    bool
	}{{filepath.Join(root, "cloudfirst", "packs"), true}, {filepath.Join(root, "custom"), false}} {
		entries, err := os.ReadDir(at.folder)
		if err != nil && !os.IsNotExist(err) {
			return nil, err
		}
		for _, e := range entries {
			if e.IsDir() {
				if err := add(e.Name(), at.own, filepath.Join(at.folder, e.Name())); err != nil {
					return nil, err
				}
			}
		}
	}
	return out, nil
}

var idLine = regexp.MustCompile(`(?m)^#\s+id:\s*"?([A-Za-z0-9-]+)"?`)

func idsBelow(folder string) ([]string, error) {
	var ids []string
	files := os.DirFS(folder)
	err := fs.WalkDir(files, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(p, ".rego") || strings.HasSuffix(p, "_test.rego") {
			return err
		}
		text, err := fs.ReadFile(files, p)
		if err != nil {
			return err
		}
		if m := idLine.FindSubmatch(text); m != nil {
			ids = append(ids, string(m[1]))
		}
		return nil
	})
	slices.Sort(ids)
	return ids, err
}

// NextID proposes the next free id of a pack: the number after the highest, behind the letters most ids begin with. A pack without
// rules begins with the letters of its name.
func (p Pack) NextID() string {
	prefix, most := strings.ToUpper(strings.ReplaceAll(p.Name, "_", "")), 0
	highest, counts := map[string]int{}, map[string]int{}
	for _, id := range p.Rules {
		i := strings.LastIndex(id, "-")
		digits := strings.TrimRightFunc(id[i+1:], func(r rune) bool { return r < '0' || r > '9' })
		n, err := strconv.Atoi(digits)
		if i < 0 || err != nil {
			continue
		}
		at := id[:i]
		counts[at]++
		highest[at] = max(highest[at], n)
		if counts[at] > most || counts[at] == most && at < prefix {
			prefix, most = at, counts[at]
		}
	}
	return fmt.Sprintf("%s-%02d", prefix, highest[prefix]+1)
}
