package update

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/spool"
)

// merged is what the comparison of all blocks leaves to be done.
type merged struct {
	w       *writer
	base    string       // the new base, in the stage
	changes *spool.Spool // blocks on which a file and the import differ, by file
}

// merge goes through the import, the files and the base of the last import side by side. New blocks are written, blocks that differ are
// kept to be compared fact by fact.
func (im *run) merge(now stream) (_ *merged, err error) {
	file, err := im.tree.stream()
	if err != nil {
		return nil, err
	}
	defer file.close()
	old, err := im.oldBase()
	if err != nil {
		return nil, err
	}
	defer old.b.close()
	others, err := otherBases(im.opt.Dir, stem(im.origin), im.form)
	if err != nil {
		return nil, err
	}
	defer func() {
		for _, o := range others {
			o.b.close()
		}
	}()
	m := &merged{w: newWriter(im.stage, im.origin, im.tree, im.opt.MaxFileBytes), changes: im.spool("changes")}
	var fresh *baseWriter
	if im.stage != nil {
		m.base = filepath.Join(im.stage.temp, "base.tmp")
		if fresh, err = newBaseWriter(m.base, im.form); err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, fresh.close()) }()
	}
	blocks := 0
	err = both(now, file, func(key, n, f []byte) error {
		if blocks++; blocks%1024 == 0 && im.ctx.Err() != nil {
			return im.ctx.Err()
		}
		b, before := old.at(key)
		if n == nil {
			if before {
				im.gone(key, file.at)
			}
			return nil
		}
		im.report.Blocks++
		if fresh != nil {
			if err := fresh.add(key, n); err != nil {
				return err
			}
		}
		switch {
		case f != nil && bytes.Equal(n, f):
			im.report.Unchanged++
			return nil
		case f != nil:
			return m.changes.Add(changeKey(file.at.file, key), change(n, b, others, key))
		case before:
			d := Difference{What: Kept, Path: inventory.Path(refOf(key).String()), Text: "it is no longer in the files, and is not written again"}
			im.tell(d)
			return nil
		}
		im.report.Added++
		block, err := inventory.ReadBlock(kindOf(key), n)
		if err != nil {
			return fmt.Errorf("%s cannot be read again: %w", refOf(key), err)
		}
		return m.w.add(block)
	})
	if err == nil && fresh != nil {
		err = im.learned.write(fresh)
	}
	if err == nil {
		err = m.w.flush()
	}
	return m, err
}

// gone reports a block of the base that the import no longer has.
func (im *run) gone(key []byte, at where) {
	im.tell(Difference{
		What: Gone, Path: inventory.Path(refOf(key).String()), File: im.tree.files[at.file].name, Line: at.line,
		Text: "the import no longer has it: it stays until a person removes it",
	})
}

// oldBase returns the base of the last import of this origin; an empty one when there is none that can be used.
func (im *run) oldBase() (*follower, error) {
	if !im.based {
		return &follower{b: nothing{}}, nil
	}
	b, err := openBase(filepath.Join(im.opt.Dir, baseName(im.origin)), im.form)
	if err != nil {
		return nil, err
	}
	n := followMoves(im.tree.moves)
	if len(n) == 0 {
		return &follower{b: b, more: b.next()}, nil
	}
	defer b.close()
	to := im.spool("base")
	if err := renamed(b, n, to, nil); err != nil {
		return nil, err
	}
	s, err := newJoined(to, im.origin, im.opt.Origin.AsOf, nil)
	if err != nil {
		return nil, err
	}
	return &follower{b: s, more: s.next()}, nil
}

// findBase finds out whether there is a base that can be used, and what it remembers of names. A directory without an inventory has none:
// what it was made for is gone.
func (im *run) findBase() {
	if im.tree.headers == 0 {
		return
	}
	names, err := checkBase(filepath.Join(im.opt.Dir, baseName(im.origin)), im.form)
	switch {
	case err == nil:
		im.based, im.remembered = true, names
	case !errors.Is(err, fs.ErrNotExist):
		const text = "the base of the last import (%s) is not used: %v; facts that differ are stated beside what the files say"
		im.report.BaseProblem = fmt.Sprintf(text, filepath.ToSlash(baseName(im.origin)), err)
	}
}

// changeKey sorts changes by file, and in it by kind and id.
func changeKey(file int, key []byte) []byte {
	return append(binary.BigEndian.AppendUint32(nil, uint32(file)), key...)
}

// change writes all that is needed to compare a block: what the import states, its base if any, and what other origins stated.
func change(now, base []byte, others []*follower, key []byte) []byte {
	v := appendBytes(nil, now)
	v = appendBytes(v, base)
	for _, o := range others {
		if b, ok := o.at(key); ok {
			v = appendBytes(v, []byte(o.origin))
			v = appendBytes(v, b)
		}
	}
	return v
}

func appendBytes(dst, b []byte) []byte {
	return append(binary.AppendUvarint(dst, uint64(len(b))), b...)
}

// cutBytes is the inverse of appendBytes.
func cutBytes(v []byte) (b, rest []byte) {
	size, n := binary.Uvarint(v)
	return v[n : n+int(size)], v[n+int(size):]
}
