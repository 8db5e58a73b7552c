package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// group is what the commands of one heading of the help are for.
type group struct {
	id, title string
	commands  []*cobra.Command
}

// groups are all commands, in the order in which a newcomer needs them.
func groups() []group {
	return []group{
		{"start", "Start", []*cobra.Command{newInit(), newImport(), newCheck(), newFmt(), newWatch()}},
		{"understand", "Understand", []*cobra.Command{
			newAssess(), newExplain(), newQuestions(), newAnswer(), newClassify(), newPortfolio(), newDispositions(), newMaturity(), newIndicators(),
			newMerge(),
		}},
		{"compare", "Compare", []*cobra.Command{newKeep(), newDiff(), newTrend(), newWhatIf()}},
		{"act", "Act", []*cobra.Command{newPlan(), newReport(), newPath(), newDossier(), newExport(), newAWS()}},
		{"write", "Write rules and weights", []*cobra.Command{newRules(), newPolicy(), newModel(), newWeights()}},
		{"about", "About the program", []*cobra.Command{newSchema(), newGenerate(), newMan(), newCompletion(), newVersion()}},
	}
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "cloudfirst",
		Short:         "Cloud First readiness and migration planning from an application inventory",
		Long:          longRoot,
		Example:       exampleRoot,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	for _, g := range groups() {
		root.AddGroup(&cobra.Group{ID: g.id, Title: g.title})
		for i, c := range g.commands {
			c.GroupID, c.Annotations = g.id, map[string]string{placeKey: fmt.Sprintf("%02d", i)}
			root.AddCommand(c)
		}
	}
	root.PersistentFlags().String("lang", fromEnvironment(), "language of help, messages and results: fr, ar or en")
	root.PersistentFlags().String(shareFlag, "", shareUsage)
	root.PersistentFlags().Bool(noProject, false, "leave the project file cloudfirst.hcl alone")
	root.AddCommand(topics()...)
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetHelpCommand(newHelp())
	root.InitDefaultHelpCmd()
	asGroup(root)
	completeNames(root)
	suggesting(root)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return errorf("%w: %w", flagError(err), nextFlag(cmd, err))
	})
	return root
}

// asGroup makes a command that only holds others print help when it stands alone, and name the nearest of them when a word is
// none of theirs.
func asGroup(group *cobra.Command) {
	group.Args = cobra.ArbitraryArgs
	group.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return cmd.Help()
		}
		cmd.SuggestionsMinimumDistance = 2
		next := errorf("%s --help lists the commands", cmd.CommandPath())
		if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
			next = errorf("did you mean %s?", cmd.CommandPath()+" "+strings.Join(near, ", "))
		}
		return errorf("no command is called %q: %w", args[0], next)
	}
}

// flagError words what the flag package says, so that it can be said in every language.
func flagError(err error) error {
	var unknown *pflag.NotExistError
	var missing *pflag.ValueRequiredError
	var wrong *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown) && unknown.GetSpecifiedShortnames() != "":
		return errorf("unknown flag: -%s", unknown.GetSpecifiedName())
	case errors.As(err, &unknown):
		return errorf("unknown flag: --%s", unknown.GetSpecifiedName())
	case errors.As(err, &missing):
		return errorf("--%s needs a value", missing.GetFlag().Name)
	case errors.As(err, &wrong):
		return errorf("--%s cannot be %q", wrong.GetFlag().Name, wrong.GetValue())
	}
	return err
}

// needs makes a command refuse any other number of arguments than the names say, and show how it is called.
func needs(names ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		what := strings.Join(names, ", ")
		switch {
		case len(args) == len(names):
			return nil
		case len(names) == 0:
			return errorf("%s takes no argument, and got %s: write %s", cmd.Name(), strings.Join(args, " "), cmd.UseLine())
		case len(args) > len(names):
			return errorf("%s takes %s and no more, and got %s: write %s", cmd.Name(), what, strings.Join(args, " "), cmd.UseLine())
		}
		return errorf("%s needs %s: write %s", cmd.Name(), what, cmd.UseLine())
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
