package update

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/spool"
)

// Run brings an import into a directory. read gives the pieces of its blocks to the sink, as importers do; what they put is not kept.
// Everything is written, or nothing: when read, the context or a file gives an error, the directory is as it was. The same import into
// the same files gives the same bytes and the same report.
//
// It fails with [inventory.Diagnostics] when a file of the inventory has errors, with inventory.ErrNoDate when the origin has no day, and
// when the directory holds no inventory, several, or a workspace. Nobody else may write to the directory meanwhile.
func Run(ctx context.Context, opt Options, read func(importers.Sink) error) (*Report, error) {
	opt, err := opt.check()
	if err != nil {
		return nil, err
	}
	temp, err := os.MkdirTemp(opt.Temp, "cloudfirst-import-*")
	if err != nil {
		return nil, fmt.Errorf("update: cannot make a directory for sorting: %w", err)
	}
	defer func() { _ = os.RemoveAll(temp) }()
	im := &run{ctx: ctx, opt: opt, temp: temp, origin: opt.Origin.ID, form: inventory.BlockForm()}
	im.report.DryRun, im.report.NewFiles, im.report.ChangedFiles = opt.DryRun, []string{}, []string{}
	im.pieces = im.spool("pieces")
	if err := read(importers.SinkFunc(im.put)); err != nil {
		return nil, err
	}
	if err := im.finish(); err != nil {
		return nil, err
	}
	im.report.Origin = im.origin
	return &im.report, nil
}

// run is one import under way.
type run struct {
	ctx    context.Context
	opt    Options
	temp   string
	form   []byte
	origin string // id of the source block
	called string // as the importer calls it
	pieces *spool.Spool
	tree   *tree
	stage  *stage // nil in a dry run
	report Report
	buf    []byte
	puts   int
	sorts  int

	based      bool   // there is a base of the last import
	remembered memory // of names, by that base
	learned    memory // by this import
}

func (im *run) spool(name string) *spool.Spool { return spool.New(im.temp, name, im.opt.Room) }

func (im *run) tell(d Difference) { im.report.add(d, im.opt.MaxDifferences) }

// put takes a piece of a block.
func (im *run) put(block any) error {
	if im.puts++; im.puts%1024 == 0 && im.ctx.Err() != nil {
		return im.ctx.Err()
	}
	ref, ok := inventory.RefOf(block)
	if !ok || ref.ID == "" {
		return fmt.Errorf("update: a %T without an id is no block", block)
	}
	if ref.Kind == inventory.KindSource && im.called == "" {
		im.called = ref.ID
		if im.origin == "" {
			im.origin = ref.ID
		}
		if source, ok := block.(*inventory.Source); ok && im.opt.Origin.AsOf == 0 {
			im.opt.Origin.AsOf = source.Date.Or(0)
		}
	}
	if im.called != im.origin {
		inventory.Rename(block, im.rename(ref).ID, im.rename)
		ref = im.rename(ref)
	}
	im.buf = inventory.AppendBlock(im.buf[:0], block)
	return im.pieces.Add(keyOf(ref), im.buf)
}

// rename gives the import's source block the id that was asked for.
func (im *run) rename(ref inventory.Ref) inventory.Ref {
	if ref.Kind == inventory.KindSource && ref.ID == im.called {
		ref.ID = im.origin
	}
	return ref
}

// finish compares and writes what was put.
func (im *run) finish() (err error) {
	if im.called == "" {
		return errors.New("update: the import states no source block: every import says where it comes from")
	}
	if im.opt.Origin.AsOf == 0 {
		return fmt.Errorf("update: %w (set Options.Origin.AsOf to the day of the import)", inventory.ErrNoDate)
	}
	if im.tree, err = scan(im.ctx, im.opt.Dir, im.spool("files")); err != nil {
		return err
	}
	if !im.opt.DryRun {
		if im.stage, err = newStage(im.opt.Dir); err != nil {
			return err
		}
		defer func() { im.stage.discard(err == nil) }()
	}
	now, err := im.matched()
	if err != nil {
		return err
	}
	defer now.close()
	m, err := im.merge(now)
	if err != nil {
		return err
	}
	if err := im.edit(m.changes); err != nil {
		return err
	}
	return im.commit(m)
}

// matched returns the import in the order of its blocks, under the names that the inventory has for them.
func (im *run) matched() (stream, error) {
	if im.tree.index.Len() == 0 {
		return im.joined(nil)
	}
	im.findBase()
	im.learned = memory{}
	rounds := []names{followMoves(im.tree.moves)}
	if len(im.remembered) > 0 {
		n, err := im.round(rounds, im.remembered.still)
		if err != nil {
			return nil, err
		}
		rounds = append(rounds, n)
		for from := range n {
			im.learned[from] = im.remembered[from]
		}
	}
	found, err := im.round(rounds, im.match)
	if err != nil {
		return nil, err
	}
	im.report = Report{DryRun: im.report.DryRun, NewFiles: []string{}, ChangedFiles: []string{}, BaseProblem: im.report.BaseProblem}
	return im.joined(append(rounds, found))
}

// round finds names for the import as it is under the names found before.
func (im *run) round(before []names, find func(stream) (names, error)) (names, error) {
	s, err := im.joined(before)
	if err != nil {
		return nil, err
	}
	defer s.close()
	return find(s)
}

// joined returns the import with its pieces joined and its blocks renamed, one round after another. Of the last of three, people are told.
func (im *run) joined(rounds []names) (stream, error) {
	j, err := newJoined(im.pieces, im.origin, im.opt.Origin.AsOf, im.disagree)
	if err != nil {
		return nil, err
	}
	var s stream = j
	given := names{} // names of the last round, by the names they stand for
	for _, n := range rounds {
		if len(n) == 0 {
			continue
		}
		im.sorts++
		to := im.spool(fmt.Sprintf("names%d", im.sorts))
		err := renamed(s, n, to, func(from, is inventory.Ref, v []byte) { im.told(given, from, is, v) })
		s.close()
		if err != nil {
			return nil, err
		}
		if s, err = newJoined(to, im.origin, im.opt.Origin.AsOf, im.disagree); err != nil {
			return nil, err
		}
		clear(given)
		for from, is := range n {
			given[is] = from
		}
	}
	return s, nil
}

// told tells of a block under another name, and learns the name, unless it was known.
func (im *run) told(given names, from, is inventory.Ref, v []byte) {
	if _, moved := im.tree.moves[from]; moved {
		return
	}
	if k, known := im.learned[from]; known && k.id == is.ID {
		return
	}
	first := from
	if was, ok := given[from]; ok {
		if _, known := im.learned[was]; known {
			first = was
		}
	}
	im.learned[first] = known{id: is.ID, hash: hashOf(from.Kind, v)}
	im.tell(Difference{What: Renamed, Path: inventory.Path(is.String())}.with("the import calls it %s", from))
}

func (im *run) disagree(p inventory.Path) {
	im.tell(Difference{What: Disagree, Path: p, Text: "rows of the import state different values: all of them are stated"})
}

func (im *run) match(now stream) (names, error) {
	file, err := im.tree.stream()
	if err != nil {
		return nil, err
	}
	defer file.close()
	tokens := im.spool("tokens")
	defer func() { _ = tokens.Close() }()
	return match(now, file, tokens)
}

// commit moves everything to its place.
func (im *run) commit(m *merged) error {
	if im.tree.headers == 0 {
		im.report.NewFiles = append(im.report.NewFiles, headerName)
	}
	im.report.NewFiles = append(im.report.NewFiles, m.w.names...)
	if im.stage == nil {
		return nil
	}
	if im.tree.headers == 0 {
		if err := im.stage.write(headerName, header(im.opt.Origin.AsOf), false); err != nil {
			return err
		}
	}
	final := filepath.Join(im.opt.Dir, baseName(im.origin))
	if !equalFiles(m.base, final) {
		_, err := os.Stat(final)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err := im.stage.makeDirs(filepath.Dir(final)); err != nil {
			return err
		}
		im.stage.files = append(im.stage.files, staged{m.base, final, err == nil})
	}
	if err := im.ctx.Err(); err != nil {
		return err
	}
	return im.stage.commit()
}
