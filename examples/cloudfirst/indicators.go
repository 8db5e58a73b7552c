package main

import (
	"context"
	"fmt"
	"io"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/indicators"
)

func newIndicators() *cobra.Command {
	var s settings
	var before string
	figures := indicators.DefaultFigures()
	cmd := &cobra.Command{
		Use:     "indicators DIR",
		Short:   "What the public programme is measured by, per administration and in total",
		Example: "cloudfirst indicators inventory --before before",
		Long: `Counts e-services by audience and online level, services online and hardly used, sites with fibre and 5G, and applications with a
record that cloud was considered, per administration and in total. With --before, documents and delays cut are compared with an
earlier inventory. The maturity of registers is measured by rules of the pack house: add --pack all to see it.`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if figures.UnderUsedBelow < 0 || figures.UnderUsedBelow > 100 {
				return errorf("--under-used %d: use a share of 0 to 100 per cent", figures.UnderUsedBelow)
			}
			if before != "" {
				if err := s.redact.comparable(); err != nil {
					return err
				}
			}
			now, err := yearOf(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			var earlier *indicators.Year
			if before != "" {
				y, err := yearOf(cmd.Context(), before, &s, cmd.ErrOrStderr())
				if err != nil {
					return err
				}
				earlier = &y
			}
			got := indicators.Compute(now, earlier, figures)
			if s.json {
				return printJSON(cmd.OutOrStdout(), got)
			}
			return printIndicators(cmd.OutOrStdout(), now.Inventory, got)
		},
	}
	s.bind(cmd)
	cmd.Flags().StringVar(&before, "before", "", "directory of the inventory of the year before, to compare with")
	cmd.Flags().Int64Var(&figures.UnderUsedBelow, "under-used", figures.UnderUsedBelow, "share of requests that come online, in per cent, below which a service is under-used")
	return cmd
}

// yearOf loads an inventory, and has the registers measured when a rule does so.
func yearOf(ctx context.Context, dir string, s *settings, warn io.Writer) (indicators.Year, error) {
	_, d, err := evaluated(ctx, dir, s, warn)
	if err != nil {
		return indicators.Year{}, err
	}
	return indicators.Year{Inventory: d.Inventory, Registers: d.Policy.Registers}, nil
}

func printIndicators(w io.Writer, inv *inventory.Inventory, x *indicators.Indicators) error {
	since := ""
	if x.Before != 0 {
		since = " against " + x.Before.String()
	}
	if _, err := fmt.Fprintf(w, "Indicators on %s%s\n", x.AsOf, since); err != nil {
		return err
	}
	compared := x.Before != 0
	if err := printGroup(w, "All administrations", x.Total, compared); err != nil {
		return err
	}
	for _, g := range x.Administrations {
		name := "No administration stated"
		if a := inv.Administration(g.Administration.ID); a != nil {
			name = a.Name.Or(a.ID)
		}
		if err := printGroup(w, name, g, compared); err != nil {
			return err
		}
	}
	return nil
}

func printGroup(w io.Writer, name string, g indicators.Group, compared bool) error {
	if _, err := fmt.Fprintf(w, "\n%s\n", name); err != nil {
		return err
	}
	var rows [][]string
	for _, s := range g.Services {
		rows = append(rows, []string{"  e-services, " + or(s.Audience, "audience not stated") + ", " + levelWords(s.Level), fmt.Sprint(s.Services)})
	}
	if compared {
		rows = append(rows,
			[]string{"  documents asked", cutWords(g.Documents, "documents")},
			[]string{"  longest delays", cutWords(g.Delays, "days")})
	}
	rows = append(rows,
		[]string{"  online and hardly used", countWords(g.UnderUsed, "services online")},
		[]string{"  sites with fibre", countWords(g.Fibre, "sites")},
		[]string{"  sites with 5G", countWords(g.FiveG, "sites")},
		[]string{"  cloud considered first", countWords(g.CloudFirst, "applications")})
	for _, r := range g.Registers {
		rows = append(rows, []string{"  " + r.Register.String() + ", " + r.Scale, registerWords(r)})
	}
	return printTable(w, rows)
}

func or(s, fallback string) string {
	if s == "" {
		return fallback
	}
	return s
}

func levelWords(level int64) string {
	if level < 0 {
		return "level not stated"
	}
	return fmt.Sprintf("level %d", level)
}

// countWords says how many of how many, the share from worst to best, and of how many it is not known.
func countWords(c indicators.Count, what string) string {
	low, high, ok := c.Share()
	switch {
	case !ok:
		return "none to count"
	case low == high:
		return fmt.Sprintf("%d of %d %s, %s", c.Yes, c.Of, what, perCent(low))
	}
	return fmt.Sprintf("%d of %d %s, not known of %d: %s to %s", c.Yes, c.Of, what, c.Unknown, perCent(low), perCent(high))
}

func perCent(tenths int) string { return fmt.Sprintf("%d.%d %%", tenths/10, tenths%10) }

func cutWords(c indicators.Cut, what string) string {
	if c.Compared == 0 {
		return fmt.Sprintf("nothing to compare, not known of %d", c.Unknown)
	}
	return fmt.Sprintf("%d %s, %d before, in %d services; not known of %d", c.Now, what, c.Before, c.Compared, c.Unknown)
}

func registerWords(r indicators.Register) string {
	out := "level " + levelRange(r.Now)
	if r.Compared {
		out += ", " + levelRange(r.Before) + " before"
	}
	if trend := r.Trend(); trend != "" {
		out += ", " + trend
	}
	return out
}

func levelRange(l indicators.Level) string {
	return fmt.Sprintf("%s of %d", phrases{explainTexts, "en"}.levels(strconv.Itoa(l.Lo), strconv.Itoa(l.Hi)), l.Of)
}
