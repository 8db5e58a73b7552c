package main

import (
	"errors"
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"
)

// nextFlag says which flag somebody may have meant, or where the flags are listed.
func nextFlag(cmd *cobra.Command, err error) error {
	next := errorf("%s --help lists the flags", cmd.CommandPath())
	var unknown *pflag.NotExistError
	if !errors.As(err, &unknown) || unknown.GetSpecifiedShortnames() != "" {
		return next
	}
	flags := map[string]bool{}
	take := func(f *pflag.Flag) {
		if !f.Hidden {
			flags["--"+f.Name] = true
		}
	}
	cmd.Flags().VisitAll(take)
	cmd.InheritedFlags().VisitAll(take)
	return nearestOf("--"+unknown.GetSpecifiedName(), flags, next)
}

// suggesting makes commands name the word that somebody may have meant with a flag which takes one of a few. What is far from all of them is left to
// the command, which lists them.
func suggesting(cmd *cobra.Command) {
	for _, c := range cmd.Commands() {
		suggesting(c)
	}
	run := cmd.RunE
	if run == nil {
		return
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := nearWords(cmd); err != nil {
			return err
		}
		return run(cmd, args)
	}
}

func nearWords(cmd *cobra.Command) (found error) {
	cmd.Flags().Visit(func(f *pflag.Flag) {
		words, value := choices[f.Name], f.Value.String()
		if found != nil || f.Name == "pack" || slices.Contains(words, value) { // anybody may have a pack that is called nearly as one of ours
			return
		}
		for _, word := range words {
			if 2*nearest.Distance(value, word, len(word)) < len(word) && found == nil {
				found = errorf("--%s cannot be %q: %w", f.Name, value, errorf("did you mean %s?", word))
			}
		}
	})
	return found
}
