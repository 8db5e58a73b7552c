package main

import (
	"cmp"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

func newKeep() *cobra.Command {
	var s settings
	var out string
	cmd := &cobra.Command{
		Use:   "keep DIR -o FILE",
		Short: "Save a result with all it was made from, to compare with later ones",
		Long: `Assess an inventory and keep the answers in one JSON file with all they were made from: the facts, the rules as text, the model, the
day. cloudfirst diff and cloudfirst trend read such files, years later too: what a later version answers is then told apart from what the
facts, the rules or the model changed.`,
		Example: `  cloudfirst keep inventory -o 2026-10.state.json
  cloudfirst diff 2026-10.state.json inventory`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if out == "" {
				return errorf("keep needs -o FILE, the file to write")
			}
			state, err := stateOf(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if err := writeOut(out, state.Write); err != nil {
				return err
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), keptResult{out, state.Digests})
			}
			w, n := cmd.OutOrStdout(), count(len(state.Answers), "answer")
			if state.Redacted {
				sayf(w, s.lang, "kept %s of what has no names any more on %s", n, state.Digests.AsOf)
			} else {
				sayf(w, s.lang, "kept %s of %s on %s", n, args[0], state.Digests.AsOf)
			}
			sayf(w, s.lang, "wrote %s", out)
			return nil
		},
	}
	s.bind(cmd)
	cmd.Flags().StringVarP(&out, "output", "o", "", "file to write (required)")
	return cmd
}

// stateOf is what a directory comes to, or what a file kept.
func stateOf(ctx context.Context, path string, s *settings, warn io.Writer) (*change.State, error) {
	if isFile(path) {
		state, err := keptState(path)
		if err == nil && s.redact.asked() && !state.Redacted {
			return nil, errorf("--redact: %s holds names: keep results with cloudfirst keep --redact --redact-key FILE", path)
		}
		if err != nil && s.redact.asked() {
			return nil, errorf("%s is no result that can be read: keep it again with cloudfirst keep --redact --redact-key FILE", path)
		}
		if err == nil && !state.Redacted {
			vaultOf(ctx).holds(state.Inventory, nil)
		}
		return state, err
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) && filepath.Ext(path) != "" {
		return nil, errorf("there is no file or directory %s: name the directory of an inventory, or a file that cloudfirst keep wrote", path)
	}
	engine, d, err := evaluated(ctx, path, s, warn)
	if err != nil {
		return nil, err
	}
	asm, err := readiness.Assess(d.Inventory, d.Policy.Classes, d.Policy, s.model)
	if err != nil {
		return nil, evaluation(err)
	}
	lib, err := engine.Library()
	if err != nil {
		return nil, err
	}
	return change.Record(d.Inventory, d.Policy, asm, lib, programVersion()), nil
}

func keptState(path string) (*change.State, error) {
	f, err := openRegular(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	state, err := change.Read(f)
	if err != nil {
		return nil, errorf("%s: %w", path, err)
	}
	return state, nil
}

// programVersion is the version of this program, as the module system knows it.
func programVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

// again makes evaluations of libraries that states kept.
func again(ctx context.Context, lib policy.Library) (readiness.Evaluate, error) {
	cfg, err := opa.Again(lib)
	if err != nil {
		return nil, err
	}
	e, err := compile(ctx, cfg)
	if err != nil {
		return nil, err
	}
	return remembering(e), nil
}

// excerptOfStates is the excerpt of several states: of the last one, marked as the strictest.
func excerptOfStates(states ...*change.State) excerpt {
	var out excerpt
	strict := []string{"", "public", "internal", "confidential", "secret"}
	for _, s := range states {
		e := excerptFrom(s.Inventory, s.Digests.Library)
		if s.Redacted {
			e.Marking, e.MarkingSource = s.Inventory.Header.Marking.Or(""), ""
		}
		if slices.Index(strict, e.Marking) < slices.Index(strict, out.Marking) {
			e.Marking = out.Marking
		}
		e.MarkingSource = cmp.Or(e.MarkingSource, out.MarkingSource)
		out = e
	}
	return out
}

// keptResult is the JSON of keep.
type keptResult struct {
	File    string            `json:"file"`
	Digests readiness.Digests `json:"digests"`
}
