package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func newCheck() *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "check DIR",
		Short: "Read the inventory and report every problem, nothing else",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			inv, err := load(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			stated, unknown, leftOut := 0, 0, 0
			for f := range inv.Facts() {
				switch f.State {
				case inventory.LeftOut:
					leftOut++
				case inventory.Unknown, inventory.Bounded, inventory.Conflict:
					unknown++
				default:
					stated++
				}
			}
			sum := map[string]int{
				"administrations": len(inv.Administrations), "sites": len(inv.Sites), "applications": len(inv.Applications),
				"datasets": len(inv.Datasets), "servers": len(inv.Servers), "targets": len(inv.Targets), "eservices": len(inv.EServices),
				"facts_stated": stated, "facts_unknown": unknown, "facts_left_out": leftOut,
			}
			if s.json {
				return json.NewEncoder(cmd.OutOrStdout()).Encode(sum)
			}
			fmt.Fprintf(cmd.OutOrStdout(), "no errors: %d applications, %d datasets and registers, %d servers, %d sites, %d targets; as of %s\n",
				sum["applications"], sum["datasets"], sum["servers"], sum["sites"], sum["targets"], inv.AsOf())
			fmt.Fprintf(cmd.OutOrStdout(), "facts: %d stated, %d unknown, imprecise or in conflict, %d not asked yet\n", stated, unknown, leftOut)
			return nil
		},
	}
	s.bind(cmd)
	return cmd
}
