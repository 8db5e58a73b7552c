package update

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/spool"
)

// edit compares the blocks that differ fact by fact, file by file, and writes the files that change.
func (im *run) edit(changes *spool.Spool) error {
	r, err := changes.Sorted()
	if err != nil {
		return err
	}
	defer r.Close()
	for more := r.Next(); more; {
		if err := im.ctx.Err(); err != nil {
			return err
		}
		file := int(binary.BigEndian.Uint32(r.Key()))
		here := map[inventory.Ref][]byte{} // of one file, which is small
		for more && int(binary.BigEndian.Uint32(r.Key())) == file {
			here[refOf(r.Key()[4:])] = slices.Clone(r.Value())
			more = r.Next()
		}
		if err := im.editFile(file, here); err != nil {
			return err
		}
	}
	return r.Err()
}

// patch replaces a piece of a file.
type patch struct {
	start, end int
	text       []byte
}

// editFile compares the blocks of one file.
func (im *run) editFile(file int, changes map[inventory.Ref][]byte) error {
	src, err := im.tree.again(file)
	if err != nil {
		return err
	}
	f := im.tree.files[file]
	var patches []patch
	_, diags, err := im.tree.reader.Read(f.name, src, func(b inventory.FileBlock) error {
		change, ok := changes[b.Ref]
		if !ok {
			return nil
		}
		p, err := im.editBlock(f, src, b, change)
		if p != nil {
			patches = append(patches, *p)
		}
		return err
	})
	if err = first(err, diagnosed(diags)); err != nil || len(patches) == 0 {
		return err
	}
	text := patched(src, patches)
	if len(text) > maxFileBytes {
		return fmt.Errorf("%s would become larger than %d bytes: split it and run the import again", f.name, maxFileBytes)
	}
	im.report.ChangedFiles = append(im.report.ChangedFiles, f.name)
	if im.stage == nil {
		return nil
	}
	return im.stage.write(f.name, text, true)
}

func diagnosed(d inventory.Diagnostics) error {
	if d.HasErrors() {
		return d
	}
	return nil
}

func patched(src []byte, patches []patch) []byte {
	slices.SortFunc(patches, func(a, b patch) int { return a.start - b.start })
	var out []byte
	done := 0
	for _, p := range patches {
		out = append(append(out, src[done:p.start]...), p.text...)
		done = p.end
	}
	return append(out, src[done:]...)
}

// editBlock compares one block and returns how its text changes; nil when it does not.
func (im *run) editBlock(f fileName, src []byte, b inventory.FileBlock, change []byte) (*patch, error) {
	if b.Open {
		d := Difference{What: Kept, Path: inventory.Path(b.Ref.String()), Text: "it names variables that have no value here: not compared"}
		im.tell(im.placed(f, b, differing{d, 0}))
		return nil, nil
	}
	c, err := im.compare(b, change)
	if err != nil {
		return nil, err
	}
	if len(c.edits) > 0 && f.fixed {
		c.refuse("the file is JSON or a link, and is not edited: it stays as it is")
	}
	for _, d := range c.differ {
		im.tell(im.placed(f, b, d))
	}
	if len(c.differ) == 0 && len(c.edits) == 0 {
		im.report.Unchanged++
	}
	if len(c.edits) == 0 {
		return nil, nil
	}
	old := src[b.Start:b.End]
	changed, diags := inventory.Apply(map[string][]byte{f.name: old}, c.edits...)
	if diags.HasErrors() {
		line := position(b).Line - 1
		for i := range diags {
			diags[i].Place.Line += line
		}
		return nil, fmt.Errorf("%s cannot be brought up to date: %w", b.Ref, diags)
	}
	text, ok := changed[f.name]
	if !ok {
		return nil, nil
	}
	return &patch{b.Start, b.End, text}, nil
}

// compare finds what to change in one block of a file.
func (im *run) compare(b inventory.FileBlock, change []byte) (*comparison, error) {
	enc, rest := cutBytes(change)
	now, err := inventory.ReadBlock(b.Ref.Kind, enc)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read again: %w", b.Ref, err)
	}
	var base any
	if enc, rest = cutBytes(rest); len(enc) > 0 {
		if base, err = inventory.ReadBlock(b.Ref.Kind, enc); err != nil {
			return nil, fmt.Errorf("the base of %s cannot be read: %w", b.Ref, err)
		}
	}
	c := &comparison{origin: im.origin, day: im.opt.Origin.AsOf, owned: b.Ref == inventory.Ref{Kind: inventory.KindSource, ID: im.origin}}
	for len(rest) > 0 {
		var source, enc []byte
		source, rest = cutBytes(rest)
		enc, rest = cutBytes(rest)
		c.heard(string(source), b.Ref, enc)
	}
	c.block(b.Ref, now, b.Block, base)
	return c, nil
}

// placed gives a difference its place.
func (im *run) placed(f fileName, b inventory.FileBlock, d differing) Difference {
	pos := d.pos
	if pos == 0 {
		pos = inventory.PosOf(b.Block)
	}
	d.File, d.Line = f.name, b.Position(pos).Line
	return d.Difference
}
