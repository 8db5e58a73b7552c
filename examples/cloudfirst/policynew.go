package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy/author"
)

func newPolicyNew() *cobra.Command {
	var s author.Scaffold
	var dir, like string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "new [ID]",
		Short: "Start a rule: rule.rego, rule_test.rego and example.hcl, and the pack when it is new",
		Long: `Start a rule that asks something of one attribute. Its tests and its example pass once the texts that begin with TODO are written;
until then every command lists them. Without an ID the next free one of the pack is taken. Nothing is overwritten.`,
		Example: `  cloudfirst policy new --pack eau --fact application.monitoring
  cloudfirst policy new EAU-02 --pack eau --fact application.platform --must-be virtual,container --effect deny
  cloudfirst policy new EAU-03 --pack eau --like MA-0520-09a`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				s.ID = args[0]
			}
			if err := placeScaffold(&s, dir); err != nil {
				return err
			}
			drafts, err := s.Drafts()
			if like != "" {
				drafts, err = likeRule(cmd, s, dir, like)
			}
			if err != nil {
				return err
			}
			files, err := author.Write(dir, drafts)
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), filesMade{files})
			}
			for _, f := range files {
				fmt.Fprintln(cmd.OutOrStdout(), f)
			}
			fmt.Fprintln(cmd.OutOrStdout())
			sayf(cmd.OutOrStdout(), langOf(cmd), "%s is started: write the texts that begin with TODO, then run cloudfirst policy test %s", s.ID, dir)
			return nil
		},
	}
	f := cmd.Flags()
	f.BoolVar(&asJSON, "json", false, "print JSON on standard output")
	f.StringVar(&s.Pack, "pack", "", "pack the rule belongs to; a new name starts a pack (default: the only one there is)")
	f.StringVar(&dir, "dir", "policies", "directory of the rules; packs lie in its folder custom")
	f.StringVar(&s.Effect, "effect", "", "deny, condition, before_wave, score, info, classify, require or dispose (default score)")
	f.StringVar(&s.Severity, "severity", "", "block, high, medium, low or info (default medium)")
	f.StringVar(&s.Dimension, "dimension", "", "aspect of readiness it belongs to (default organisation)")
	f.StringVar(&s.Fact, "fact", "", "attribute it reads, such as administration.vital (default "+author.DefaultFact+")")
	f.StringSliceVar(&s.Must, "must-be", nil, "values of the fact that are right, or the least number")
	f.StringVar(&like, "like", "", "start from a copy of this rule, its texts to be written again")
	return cmd
}

// placeScaffold fills in pack and id from what the directory holds.
func placeScaffold(s *author.Scaffold, dir string) error {
	packs, err := author.Packs(dir)
	if err != nil {
		return err
	}
	if s.Pack == "" {
		if len(packs) != 1 {
			return errorf("%s holds %s: say which one with --pack, or name a new one", dir, count(len(packs), "pack"))
		}
		s.Pack = packs[0].Name
	}
	pack := author.Pack{Name: s.Pack}
	i := slices.IndexFunc(packs, func(p author.Pack) bool { return p.Name == s.Pack })
	if i >= 0 {
		pack = packs[i]
	}
	s.Own, s.NewPack = pack.Own, i < 0
	if s.ID == "" {
		s.ID = pack.NextID()
	}
	return nil
}

// likeRule copies a rule of this program or of the directory, which need not hold any yet.
func likeRule(cmd *cobra.Command, s author.Scaffold, dir, like string) ([]author.Draft, error) {
	src := author.Embedded()
	if s.Own {
		var err error
		if src, err = author.Open(dir); err != nil {
			return nil, err
		}
	}
	e, err := compile(cmd.Context(), src.Config())
	if err != nil {
		return nil, ruleDefects(src, dir, err)
	}
	model, err := author.Find(e.Rules(), like)
	if err == nil {
		return s.Like(src, model)
	}
	own, openErr := author.Open(dir)
	if openErr != nil {
		return nil, errorf("--like: %w", err)
	}
	if e, err = compile(cmd.Context(), own.Config()); err != nil {
		return nil, ruleDefects(own, dir, err)
	}
	if model, err = author.Find(e.Rules(), like); err != nil {
		return nil, errorf("--like: %w", err)
	}
	return s.Like(own, model)
}
