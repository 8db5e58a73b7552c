package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

func newWhatIf() *cobra.Command {
	var s settings
	var set, only []string
	var all bool
	cmd := &cobra.Command{
		Use:   "whatif DIR [--set PATH=VALUE …]",
		Short: "What would happen if: which applications lose their only place, and which gain one",
		Long: `Ask what would happen if a provider lost its qualification, a target reached level 2, an offer of level 2 opened, a relief such as that
of article 17 ended, a site lost its links; or, with --set, if facts were other ones. Each question is answered by evaluating the
inventory as it would be. Those that take or give most applications their only place come first. Elements of a list are separated by
commas; the words unknown, not_applicable and nothing take a value away.`,
		Example: `  cloudfirst whatif inventory
  cloudfirst whatif inventory --all
  cloudfirst whatif inventory --set target.region-etrangere.key_custody=customer_morocco --set target.region-etrangere.support=MA`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			inv, engine, err := loaded(cmd.Context(), args[0], &s, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			eval := remembering(engine)
			rep, err := eval(cmd.Context(), inv)
			if err != nil {
				return evaluation(err)
			}
			scenarios, err := scenariosFor(inv, rep, &s, set, only)
			if err != nil {
				return err
			}
			effects, err := change.WhatIf(cmd.Context(), eval, inv, s.model, scenarios)
			if err != nil {
				return evaluation(err)
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), whatIfResult{excerptFrom(inv, engine.Digest()), effects})
			}
			return printEffects(cmd.OutOrStdout(), effects, s.lang, all || len(effects) == 1)
		},
	}
	s.bind(cmd)
	f := cmd.Flags()
	f.StringArrayVar(&set, "set", nil, "ask this question only: what if the fact at PATH were VALUE; may be repeated, for facts that change together")
	f.StringSliceVar(&only, "only", nil, "scenarios to evaluate, by their names (default: all)")
	f.BoolVar(&all, "all", false, "also list what is supposed and every verdict that changes; JSON always has all")
	return cmd
}

// scenariosFor lists the scenarios the flags ask for.
func scenariosFor(inv *inventory.Inventory, rep *policy.Report, flags *settings, set, only []string) ([]change.Scenario, error) {
	if len(set) > 0 {
		s := change.Scenario{ID: "set", Title: policy.Text{En: "what --set says", Fr: "ce que dit --set", Ar: "ما ورد في --set"}}
		for _, text := range set {
			path, value, ok := strings.Cut(text, "=")
			if !ok {
				return nil, errorf("--set %s: write PATH=VALUE, such as target.nuage.key_custody=customer_morocco", text)
			}
			at := inventory.Path(flags.calledFact(strings.TrimSpace(path)))
			if value = flags.calledFact(strings.TrimSpace(value)); flags.tells(value) {
				return nil, errorf("--set %s: the value holds a name that is to be taken out: use the one that takes its place, or leave --redact out", text)
			}
			c, err := inv.ChangeTo(at, textsOf(inv, at, value)...)
			if err != nil {
				return nil, errorf("--set %s: %w", text, err)
			}
			s.Changes = append(s.Changes, c)
		}
		return []change.Scenario{s}, nil
	}
	all := change.Scenarios(inv, rep)
	if len(only) == 0 {
		return all, nil
	}
	var out []change.Scenario
	for _, id := range only {
		i := slices.IndexFunc(all, func(s change.Scenario) bool { return s.ID == id })
		if i < 0 {
			var names []string
			for _, s := range all {
				names = append(names, s.ID)
			}
			return nil, errorf("--only %s: no scenario of this inventory has that name; there are %s", id, strings.Join(names, ", "))
		}
		out = append(out, all[i])
	}
	return out, nil
}

// textsOf cuts the value of a list at its commas.
func textsOf(inv *inventory.Inventory, path inventory.Path, value string) []string {
	if i, ok := inv.Fact(path); ok && strings.HasPrefix(i.Field.Type, "list of") {
		parts := strings.Split(value, ",")
		for n := range parts {
			parts[n] = strings.TrimSpace(parts[n])
		}
		return parts
	}
	return []string{value}
}

func printEffects(w io.Writer, effects []change.Effect, lang string, all bool) error {
	p := phrases{whatIfTexts, lang}
	if !all {
		rows := [][]string{p.head("head")}
		for _, e := range effects {
			rows = append(rows, []string{
				e.Scenario, fmt.Sprint(len(e.Lose)), fmt.Sprint(len(e.Gain)), fmt.Sprint(len(e.Closed)), fmt.Sprint(len(e.Opened)),
				fmt.Sprint(e.Worse), fmt.Sprint(e.Better), fmt.Sprintf("-%d +%d", e.Lower, e.Higher), e.Title.In(lang),
			})
		}
		if err := printTable(w, rows); err != nil {
			return err
		}
		fmt.Fprintln(w)
		for _, line := range []string{p.t("legend lose"), p.t("legend closed"), p.n("evaluated", len(effects))} {
			speak(w, lang, line+"\n")
		}
		return nil
	}
	for i, e := range effects {
		if i > 0 {
			fmt.Fprintln(w)
		}
		printEffect(w, e, p)
	}
	return nil
}

func printEffect(w io.Writer, e change.Effect, p phrases) {
	fmt.Fprintln(w, labelled(p.lang, e.Scenario, e.Title.In(p.lang)))
	for _, s := range e.Supposed {
		fmt.Fprintln(w, "  "+p.t("supposed", strings.ReplaceAll(strings.TrimSpace(s), "\n", "\n    ")))
	}
	for _, list := range []struct {
		what string
		ids  []string
	}{{"lose", e.Lose}, {"gain", e.Gain}, {"closed", e.Closed}, {"opened", e.Opened}} {
		if len(list.ids) > 0 {
			fmt.Fprintln(w, "  "+p.t(list.what, p.list(list.ids)))
		}
	}
	for _, v := range e.Verdicts {
		fmt.Fprintln(w, "  "+p.t("turn", v.Application, v.Target, p.outcome(v.Is), p.outcome(v.Was)))
	}
	if len(e.Verdicts)+e.Lower+e.Higher == 0 {
		fmt.Fprintln(w, "  "+p.t("nothing"))
		return
	}
	fmt.Fprintln(w, "  "+p.n("changed", len(e.Verdicts), e.Lower, e.Higher))
}

// outcome words an outcome; the invalid one is that of what is not there.
func (p phrases) outcome(o readiness.Outcome) string {
	if o == readiness.OutcomeInvalid {
		return p.t("absent")
	}
	return strings.ReplaceAll(p.named("outcome", o.String()), "_", " ")
}

// whatIfResult is the JSON of whatif.
type whatIfResult struct {
	excerpt
	Effects []change.Effect `json:"effects"`
}
