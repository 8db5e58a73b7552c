package main

import (
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func newExportInventory() *cobra.Command {
	var s settings
	var out string
	cmd := &cobra.Command{
		Use:   "inventory DIR -o FILE",
		Short: "Write the inventory itself as one file, in HCL or JSON",
		Long: `Write the inventory itself as one file: in JSON when the name ends in .inv.json, in HCL when it ends in .inv.hcl. Templates, defaults,
locals and workspaces are written out; comments are not kept. The file loads to the same inventory.`,
		Example: `  cloudfirst export inventory inventory -o all.inv.json
  cloudfirst export inventory inventory -o merged.inv.hcl`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			encode := inventory.Encode
			switch {
			case strings.HasSuffix(out, inventory.SuffixJSON):
				encode = inventory.EncodeJSON
			case !strings.HasSuffix(out, inventory.Suffix):
				return errorf("export inventory needs -o FILE, a name that ends in %s or %s", inventory.Suffix, inventory.SuffixJSON)
			}
			inv, err := s.forExport(cmd, args[0])
			if err != nil {
				return err
			}
			if err := writeOut(out, func(w io.Writer) error { return encode(w, inv) }); err != nil {
				return err
			}
			return sayWrote(cmd, s.json, out)
		},
	}
	s.bindInventory(cmd)
	s.redact.bind(cmd)
	cmd.Flags().StringVarP(&out, "output", "o", "", "file to write (required)")
	return cmd
}
