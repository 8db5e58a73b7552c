package main

import (
	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report/schema"
)

// fileSchemas are the schemas of files that other programs read.
var fileSchemas = map[string]func() []byte{"inventory": inventory.JSONSchema, "report": schema.Report, "plan": schema.Plan}

func newSchema() *cobra.Command {
	var completion bool
	file := "inventory"
	var results string
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of *.inv.json files, or what editors propose",
		Example: `  cloudfirst schema > inventory.schema.json
  cloudfirst schema --of report > report.schema.json
  cloudfirst schema --completion > completion.json
  cloudfirst schema --results "plan whatif"`,
		Args: needs(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if results != "" {
				made, err := resultSchema(results)
				if err != nil {
					return err
				}
				return printJSON(cmd.OutOrStdout(), made)
			}
			made := fileSchemas[file]
			if made == nil {
				return errorf("--of %s: use inventory, report or plan", file)
			}
			text := made()
			if completion {
				text = inventory.Completion()
			}
			_, err := cmd.OutOrStdout().Write(text)
			return err
		},
	}
	cmd.Flags().StringVar(&results, "results", "", "print the JSON Schema of what --json of this command prints instead")
	cmd.Flags().BoolVar(&completion, "completion", false, "print blocks, attributes, words and snippets for editors instead")
	cmd.Flags().StringVar(&file, "of", file, "which files to describe: inventory, report (those of -o json) or plan")
	return cmd
}
