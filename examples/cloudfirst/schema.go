package main

import (
	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func newSchema() *cobra.Command {
	var completion bool
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of *.inv.json files, or what editors propose",
		Example: `  cloudfirst schema > inventory.schema.json
  cloudfirst schema --completion > completion.json`,
		Args: needs(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			text := inventory.JSONSchema()
			if completion {
				text = inventory.Completion()
			}
			_, err := cmd.OutOrStdout().Write(text)
			return err
		},
	}
	cmd.Flags().BoolVar(&completion, "completion", false, "print blocks, attributes, words and snippets for editors instead")
	return cmd
}
