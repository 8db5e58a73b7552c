package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

const shortHelp = `cloudfirst says of every application of an administration how ready it is for the cloud, where it may be hosted under
Moroccan law and why, what is still unknown, and in which wave it moves.

start        cloudfirst init DIR                       a starter inventory, commented
             cloudfirst import TOOL FILE … -o DIR      an inventory from another tool's files, or one brought up to date
             cloudfirst check DIR                      every problem of an inventory, and what it holds
             cloudfirst fmt DIR                        its files in the canonical layout
understand   cloudfirst assess DIR                     where each application may go
             cloudfirst classify DIR                   its class, and what raised it
             cloudfirst portfolio DIR                  everything together: administrations, sectors, targets, providers
             cloudfirst questions DIR [-o FILE]        what to ask, most valuable first; as a form to fill in
             cloudfirst answer DIR FILE                the filled form back into the files
             cloudfirst dispositions DIR               what becomes of it: retire, retain, move, buy or rebuild
             cloudfirst maturity DIR                   levels of administrations and registers, and what the next one asks
             cloudfirst indicators DIR [--before OLD]  what the public programme is measured by
             cloudfirst explain DIR NAME               why; NAME is an application, a rule or the number of a wave
compare      cloudfirst keep DIR -o FILE               a result with all it was made from, to compare with later ones
             cloudfirst diff OLD NEW                   what is different, and because of which fact, rule or weight
             cloudfirst trend RESULT …                 how results develop over time
             cloudfirst whatif DIR                     who loses or gains a place if a provider, a relief or a link is lost
act          cloudfirst path DIR [APPLICATION [TARGET]] the least changes that make applications eligible
             cloudfirst plan DIR                       waves with dates, reasons and a proven bound
             cloudfirst plan compare OLD NEW           what is different between two plans
             cloudfirst plan whatif DIR                plans side by side: a team stronger, a freeze lifted, a later end
             cloudfirst plan replay DIR --plan FILE    what happened against what was planned, with a forecast
             cloudfirst report DIR -o html=FILE        everything in one page, for people without this tool
             cloudfirst export sheet DIR -o FILE       all facts as tables; export konveyor writes its CSV
write        cloudfirst policy                         rules of your own: new, test, docs, coverage, bench, impact
             cloudfirst model                          what findings are worth in scores, to change and use with --model
             cloudfirst weights DIR                    which ranks change when a number of that moves
about        cloudfirst rules                          the rules with source and article
             cloudfirst version                        versions and the digest of the rules

cloudfirst COMMAND --help lists a command's flags. Exit codes: 0 fine, 1 errors in the inventory, findings at the threshold
or no plan, 2 wrong use or unreadable input, 3 input over a limit, 4 internal error, 130 interrupted.
`

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "cloudfirst",
		Short:         "Cloud First readiness and migration planning from an application inventory",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(
		newInit(), newImport(), newExport(), newSchema(), newCheck(), newFmt(), newAssess(), newClassify(), newQuestions(), newExplain(), newPlan(), newReport(),
		newKeep(), newDiff(), newTrend(), newWhatIf(), newRules(), newIndicators(), newPath(), newModel(), newPolicy(), newGenerate(), newVersion(),
		newPortfolio(),
		newAnswer(),
		newDispositions(),
		newMaturity(),
		newWeights(),
	)
	root.PersistentFlags().String(shareFlag, "", shareUsage)
	asGroup(root, func() string { return shortHelp })
	root.SetHelpFunc(helpFunc(root))
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return fmt.Errorf("%w: %s --help lists the flags", err, cmd.CommandPath())
	})
	return root
}

// helpFunc prints the short help for the program itself and the usual one for its commands.
func helpFunc(root *cobra.Command) func(*cobra.Command, []string) {
	usual := root.HelpFunc()
	return func(cmd *cobra.Command, args []string) {
		if cmd == root {
			fmt.Fprint(cmd.OutOrStdout(), shortHelp)
			return
		}
		usual(cmd, args)
	}
}

// asGroup makes a command that only holds others print help when it stands alone, and name the nearest of them when a word is
// none of theirs.
func asGroup(group *cobra.Command, help func() string) {
	group.Args = cobra.ArbitraryArgs
	group.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			fmt.Fprint(cmd.OutOrStdout(), help())
			return nil
		}
		cmd.SuggestionsMinimumDistance = 2
		next := cmd.CommandPath() + " --help lists the commands"
		if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
			next = fmt.Sprintf("did you mean %s %s?", cmd.CommandPath(), strings.Join(near, " or "))
		}
		return fmt.Errorf("no command is called %q: %s", args[0], next)
	}
}

// needs makes a command refuse any other number of arguments than the names say, and show how it is called.
func needs(names ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		what := strings.Join(names, " and ")
		switch {
		case len(args) == len(names):
			return nil
		case len(names) == 0:
			return fmt.Errorf("%s takes no argument, and got %s: write %s", cmd.Name(), strings.Join(args, " "), cmd.UseLine())
		case len(args) > len(names):
			return fmt.Errorf("%s takes %s and no more, and got %s: write %s", cmd.Name(), what, strings.Join(args, " "), cmd.UseLine())
		}
		return fmt.Errorf("%s needs %s: write %s", cmd.Name(), what, cmd.UseLine())
	}
}

// needsOr is needs with one more argument that may be left out.
func needsOr(names ...string) cobra.PositionalArgs {
	all, short := needs(names...), needs(names[:len(names)-1]...)
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == len(names) {
			return all(cmd, args)
		}
		return short(cmd, args)
	}
}
