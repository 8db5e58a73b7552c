package inventory

import (
	"bytes"
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// spot is where a top-level block stands in its file, from its word to its closing brace.
type spot struct {
	ref        Ref
	start, end int
}

// few is how many blocks are looked for by their id before any file is parsed.
const few = 16

func sortedNames[T any](m map[string]T) []string { return slices.Sorted(maps.Keys(m)) }

// locate finds the blocks to edit, by file and in the order of the file. When there are few, files that do not hold their ids are
// parsed only if a block is not found otherwise: its id may be written with escapes.
func (a *applying) locate() map[string][]spot {
	found := map[Ref]string{}
	spots := map[string][]spot{}
	var unread Diagnostics
	rounds := [][]string{nil, nil}
	for _, name := range sortedNames(a.files) {
		later := len(a.refs) <= few && !a.mentioned(a.files[name])
		rounds[btoi(later)] = append(rounds[btoi(later)], name)
	}
	for _, names := range rounds {
		if len(found) == len(a.refs) {
			break
		}
		for _, name := range names {
			here, diags := a.spotsOf(name)
			unread = append(unread, diags...)
			for _, s := range here {
				if first, twice := found[s.ref]; twice {
					a.fail(codeDuplicate, name, say("%s is declared twice, the first time in %s", s.ref, first),
						say("give one of the two another id before they are edited"))
				}
				found[s.ref] = name
			}
			if len(here) > 0 {
				spots[name] = here
			}
		}
	}
	a.reportMissing(found, unread)
	return spots
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// mentioned reports whether a file may hold one of the blocks to edit.
func (a *applying) mentioned(src []byte) bool {
	return slices.ContainsFunc(a.refs, func(r Ref) bool { return bytes.Contains(src, []byte(cmp.Or(r.ID, string(r.Kind)))) })
}

// reportMissing tells of blocks that no file holds; when files could not be read, of those instead.
func (a *applying) reportMissing(found map[Ref]string, unread Diagnostics) {
	missing := false
	for _, ref := range a.refs {
		if _, ok := found[ref]; ok {
			continue
		}
		missing = true
		if len(unread) > 0 {
			continue
		}
		name := ref.String()
		if ref == headerRef {
			name = "the inventory block"
		}
		a.fail(codeReference, "", say("no file holds %s, which is to be edited", name), say("correct the path, or add the block; files in JSON are not edited"))
	}
	if missing {
		a.diags = append(a.diags, unread...)
	}
}

// spotsOf finds the blocks to edit in one file.
func (a *applying) spotsOf(name string) ([]spot, Diagnostics) {
	src := a.files[name]
	if strings.HasSuffix(name, SuffixJSON) {
		return nil, nil // programs write JSON anew
	}
	if len(src) > maxFileBytes || guard(src) != nil {
		return nil, syntaxProblems(name, src)
	}
	text := bytes.TrimPrefix(src, byteOrderMark)
	shift := len(src) - len(text)
	file, problems := hclsyntax.ParseConfig(text, name, hcl.InitialPos)
	if problems.HasErrors() {
		return nil, syntaxProblems(name, src)
	}
	var out []spot
	for _, b := range file.Body.(*hclsyntax.Body).Blocks {
		ref := Ref{Kind: Kind(b.Type)}
		if len(b.Labels) > 0 {
			ref.ID = b.Labels[0]
		}
		if a.edits[ref] != nil {
			out = append(out, spot{ref, shift + b.TypeRange.Start.Byte, shift + b.CloseBraceRange.End.Byte})
		}
	}
	return out, nil
}
