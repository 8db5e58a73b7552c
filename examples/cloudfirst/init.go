package main

import (
	"embed"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/spf13/cobra"
)

// starter is the inventory that init writes.
//
//go:embed starter
var starter embed.FS

func newInit() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "init DIR",
		Short:   "Write a starter inventory, commented",
		Example: "cloudfirst init new",
		Long: `Write a starter inventory with one block of every kind that matters first, and comments that say what to put in them.
DIR must not hold an inventory yet; it is made when there is none. No file is ever overwritten.`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			files, err := starterFiles()
			if err != nil {
				return &failure{exitInternal, err}
			}
			if err := makeInventory(args[0], files); err != nil {
				return err
			}
			var names []string
			for _, f := range files {
				names = append(names, filepath.Join(args[0], f.name))
			}
			w := cmd.OutOrStdout()
			if asJSON {
				return printJSON(w, filesMade{names})
			}
			for _, n := range names {
				fmt.Fprintf(w, "wrote %s\n", n)
			}
			_, err = fmt.Fprintf(w, "next: put your own facts in, and run cloudfirst check %s\n", args[0])
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the names of the files as JSON on standard output")
	return cmd
}

func starterFiles() ([]draft, error) {
	entries, err := fs.ReadDir(starter, "starter")
	if err != nil {
		return nil, err
	}
	var files []draft
	for _, e := range entries {
		text, err := starter.ReadFile("starter/" + e.Name())
		if err != nil {
			return nil, err
		}
		files = append(files, draft{e.Name(), text})
	}
	return files, nil
}
