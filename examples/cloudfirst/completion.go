package main

import (
	"fmt"
	"io"
	"io/fs"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

func newCompletion() *cobra.Command {
	return &cobra.Command{
		Use:       "completion bash|zsh|fish|powershell",
		Short:     "Print what makes a shell complete commands, flags and names of an inventory",
		Example:   "cloudfirst completion bash > cloudfirst.bash\ncloudfirst completion fish",
		Args:      needs("bash|zsh|fish|powershell"),
		ValidArgs: []string{"bash", "zsh", "fish", "powershell"},
		RunE: func(cmd *cobra.Command, args []string) error {
			root, w := cmd.Root(), cmd.OutOrStdout()
			write := map[string]func(io.Writer) error{
				"bash":       func(w io.Writer) error { return root.GenBashCompletionV2(w, true) },
				"zsh":        root.GenZshCompletion,
				"fish":       func(w io.Writer) error { return root.GenFishCompletion(w, true) },
				"powershell": root.GenPowerShellCompletionWithDesc,
			}[args[0]]
			if write == nil {
				return errorf("there is no completion for %s: use bash, zsh, fish or powershell", args[0])
			}
			return write(w)
		},
	}
}

// choices are the values of flags that take one of a few words.
var choices = map[string][]string{
	"lang":           spokenLanguages,
	"fail-on":        {"block", "high", "medium", "low", "info", "undetermined"},
	"min-confidence": {"low", "medium", "high"},
	"pack":           {"ma", "peer", "house", "eu_csf", "all"},
	"redact":         {"vital", "all"},
	"goal":           {"eligible", "conditional"},
	"weigh":          {"users"},
	"of":             {"inventory", "report", "plan"},
	"format":         {"text", "json", "sarif"},
}

// blockFlags are the flags that take the name of a block.
var blockFlags = map[string]inventory.Kind{"programme": inventory.KindProgramme, "target": inventory.KindTarget}

// completeNames gives every command below one what shells propose for its arguments and flags.
func completeNames(cmd *cobra.Command) {
	for _, c := range cmd.Commands() {
		completeNames(c)
	}
	for name, words := range choices {
		if cmd.LocalFlags().Lookup(name) != nil {
			_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
		}
	}
	for name, kind := range blockFlags {
		if cmd.LocalFlags().Lookup(name) != nil {
			_ = cmd.RegisterFlagCompletionFunc(name, func(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
				if len(args) == 0 {
					return nil, cobra.ShellCompDirectiveNoFileComp
				}
				return blocksOf(cmd, args[0], kind), cobra.ShellCompDirectiveNoFileComp
			})
		}
	}
	if cmd.ValidArgsFunction == nil && cmd.ValidArgs == nil && !cmd.HasSubCommands() {
		cmd.ValidArgsFunction = completeArgument
	}
}

// completeArgument proposes what the usage of a command calls its next argument.
func completeArgument(cmd *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
	words := strings.Fields(cmd.Use)[1:]
	if len(args) >= len(words) {
		return nil, cobra.ShellCompDirectiveDefault
	}
	what := words[len(args)]
	var out []string
	switch {
	case strings.HasPrefix(what, "DIR") && !strings.Contains(what, "FILE"):
		return nil, cobra.ShellCompDirectiveFilterDirs
	case len(args) == 0:
		return nil, cobra.ShellCompDirectiveDefault
	case strings.Contains(what, "WAVE") && wavelike.MatchString(begun):
		return wavesOf(cmd, args[0]), cobra.ShellCompDirectiveNoFileComp
	}
	for _, kind := range []inventory.Kind{inventory.KindApplication, inventory.KindTarget} {
		if strings.Contains(strings.ToLower(what), string(kind)) {
			out = append(out, blocksOf(cmd, args[0], kind)...)
		}
	}
	if strings.Contains(what, "RULE") {
		out = append(out, ruleNames()...)
	}
	if out == nil {
		return nil, cobra.ShellCompDirectiveDefault
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

// blocksOf lists the ids of an inventory's blocks of a kind; none when it cannot be read, for a shell has no place for errors.
func blocksOf(cmd *cobra.Command, dir string, kind inventory.Kind) []string {
	root, err := openRoot(dir)
	if err != nil {
		return nil
	}
	defer func() { _ = root.Close() }()
	inv, _, err := inventory.Load(cmd.Context(), plainFiles{root.FS()}, inventory.LoadOptions{})
	if err != nil || inv == nil {
		return nil
	}
	var ids []string
	switch kind {
	case inventory.KindApplication:
		for _, a := range inv.Applications {
			ids = append(ids, a.ID)
		}
	case inventory.KindTarget:
		for _, t := range inv.Targets {
			ids = append(ids, t.ID)
		}
	case inventory.KindProgramme:
		for _, p := range inv.Programmes {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

// wavelike is what nothing but a wave begins with.
var wavelike = regexp.MustCompile(`^[1-9]`)

// wavesOf lists the waves of the plan with their days; none when there is no plan. Planning takes as long as ever, so it is done only for whoever
// begins to write a number.
func wavesOf(cmd *cobra.Command, dir string) (numbers []string) {
	s := settings{lang: "en", confidence: "low"}
	d, err := assessed(cmd.Context(), dir, &s, io.Discard)
	if err != nil {
		return nil
	}
	if err := planned(cmd.Context(), &d, planner.Options{}); err != nil || d.Plan == nil {
		return nil
	}
	for _, w := range d.Plan.Waves {
		numbers = append(numbers, fmt.Sprintf("%d\t%s – %s", w.Number, w.Start, w.End))
	}
	return numbers
}

var ruleName = regexp.MustCompile(`(?m)^#\s+id: (\S+)$`)

// ruleNames reads the ids of the library's rules off their files: compiling them would keep the shell waiting.
func ruleNames() (ids []string) {
	_ = fs.WalkDir(rego.FS, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(p, ".rego") {
			return err
		}
		text, err := fs.ReadFile(rego.FS, p)
		for _, m := range ruleName.FindAllSubmatch(text, -1) {
			ids = append(ids, string(m[1]))
		}
		return err
	})
	slices.Sort(ids)
	return slices.Compact(ids)
}
