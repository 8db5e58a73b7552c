package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/questions"
	"github.com/cloudfirst-toolkit/cloudfirst/report/questionnaire"
)

func newQuestions() *cobra.Command {
	var s settings
	var opt questions.Options
	var out string
	var top int
	var waves bool
	cmd := &cobra.Command{
		Use:   "questions DIR",
		Short: "What to ask next: the unknown facts in the order of what they settle, as a form too",
		Long: `Lists the facts nobody knows, in the order to ask for them. What an answer would settle is computed: every value a fact
may have is tried, and the rules are evaluated again. Facts that only settle something together come as one set.

With -o the questions are written as a form to fill in, one sheet for each team, administration or provider to ask; cloudfirst answer
takes it back into the files.`,
		Example: `  cloudfirst questions inventory
  cloudfirst questions inventory --lang fr -o questions.xlsx`,
		Args: needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkQuestions(top, opt, out); err != nil {
				return err
			}
			inv, engine, ranking, err := ranked(cmd.Context(), args[0], &s, opt, waves, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			switch {
			case out != "":
				return writeForm(cmd.OutOrStdout(), args[0], out, inv, ranking, questionnaire.Options{Lang: s.lang, Top: top})
			case s.json:
				return printJSON(cmd.OutOrStdout(), questionsResult{excerptFrom(inv, engine.Digest()), ranking})
			}
			return printQuestions(cmd.OutOrStdout(), s.lang, ranking, top, waves)
		},
	}
	s.bind(cmd)
	f := cmd.Flags()
	f.IntVar(&top, "top", 20, "how many to list, or to write with -o; 0 is all; JSON always has all")
	f.IntVar(&opt.Budget, "budget", 400, "evaluations at most; 1 tries nothing, and orders by what waits")
	f.IntVar(&opt.Ask, "sets", 10, "how many questions are chosen one after another, given the answers to those before; 0: none")
	f.BoolVar(&waves, "waves", false, "plan too, and count the applications that have no wave before a fact is known")
	f.StringVarP(&out, "output", "o", "", "form to write: a file that ends in .xlsx or .csv")
	return cmd
}

func checkQuestions(top int, opt questions.Options, out string) error {
	switch {
	case top < 0:
		return errorf("--top %d: use 0 for all, or how many to list", top)
	case opt.Budget < 1:
		return errorf("--budget %d: use 1 or more", opt.Budget)
	case opt.Ask < 0:
		return errorf("--sets %d: use 0 for none, or how many questions", opt.Ask)
	case out != "" && formOf(out) == nil:
		return errorf("-o %s: name a file that ends in .xlsx or .csv", out)
	}
	return nil
}

// ranked loads an inventory and puts its questions in order.
func ranked(ctx context.Context, dir string, s *settings, opt questions.Options, waves bool, warn io.Writer) (
	*inventory.Inventory, *opa.Engine, *questions.Ranking, error,
) {
	inv, engine, err := loaded(ctx, dir, s, warn)
	if err != nil {
		return nil, nil, nil, err
	}
	if opt.Ask == 0 {
		opt.Ask = -1
	}
	eval := remembering(engine)
	if waves {
		if opt.Waves, err = wavesWaiting(ctx, inv, eval, s.model); err != nil {
			return nil, nil, nil, err
		}
	}
	ranking, err := questions.Rank(ctx, inv, eval, s.model, opt)
	if err != nil && ctx.Err() == nil {
		err = evaluation(err)
	}
	return inv, engine, ranking, err
}

// formOf returns what writes a form into a file of this name, nil when nothing does.
func formOf(name string) func(io.Writer, *inventory.Inventory, *questions.Ranking, questionnaire.Options) error {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".xlsx":
		return questionnaire.XLSX
	case ".csv":
		return questionnaire.CSV
	}
	return nil
}

func writeForm(w io.Writer, dir, name string, inv *inventory.Inventory, r *questions.Ranking, opt questionnaire.Options) error {
	if err := writeOut(name, func(to io.Writer) error { return formOf(name)(to, inv, r, opt) }); err != nil {
		return err
	}
	n := len(r.Questions)
	if opt.Top > 0 {
		n = min(n, opt.Top)
	}
	sayf(w, opt.Lang, "wrote %s: %s; when it is filled in: cloudfirst answer %s %s", name, count(n, "question"), dir, name)
	if n < len(r.Questions) {
		sayf(w, opt.Lang, "%s more may be asked later: --top 0 writes all", count(len(r.Questions)-n, "question"))
	}
	return nil
}

func printQuestions(w io.Writer, lang string, r *questions.Ranking, top int, waves bool) error {
	if len(r.Questions) == 0 {
		sayf(w, lang, "no questions: no verdict, class or score waits for a fact")
		return nil
	}
	p := phrases{questionsTexts, lang}
	shown := r.Questions
	if top > 0 {
		shown = shown[:min(top, len(shown))]
	}
	if err := printTableBelow(w, questionTable(r, shown, waves, p)); err != nil {
		return err
	}
	fmt.Fprintln(w)
	for _, legend := range []string{"settles", "waiting", "state"} {
		speak(w, lang, p.t("legend "+legend)+"\n")
	}
	if n := len(r.Sets); n > 0 {
		asked := 0
		for _, s := range r.Sets {
			asked += len(s.Questions)
		}
		speak(w, lang, p.n("sets", asked, p.mean(r.Sets[n-1].Total.Verdicts), p.mean(r.Open.Verdicts))+"\n")
	}
	text := p.n("sum", len(r.Questions), r.Evaluations)
	if len(shown) < len(r.Questions) {
		text += phrase(lang, ", the first %d shown: --top 0 lists all", len(shown))
	}
	speak(w, lang, text+"\n")
	if !r.Complete {
		sayf(w, lang, "some were not tried: --budget allows more evaluations")
	}
	return nil
}

// questionTable puts the fact last: it can be long, and is never cut, for people copy it into the inventory.
func questionTable(r *questions.Ranking, shown []questions.Question, waves bool, p phrases) [][]string {
	rows := [][]string{p.head("head")}
	if waves {
		rows[0] = slices.Insert(rows[0], 6, p.t("no wave"))
	}
	for i, q := range shown {
		ask, set, settles, least := "-", "-", "?", "?"
		switch {
		case q.Ask.Ref != (inventory.Ref{}):
			ask = q.Ask.Ref.String()
		case q.Ask.Kind != "":
			ask = q.Ask.Kind
		}
		if q.Evaluated {
			settles, least = p.mean(q.Expected.Verdicts), p.mean(q.Guaranteed.Verdicts)
		}
		if q.Set > 0 {
			set = fmt.Sprint(q.Set)
			if s := r.Sets[q.Set-1]; len(s.Questions) > 1 {
				set += p.t("together", p.mean(s.Adds.Verdicts))
			}
		}
		row := []string{
			fmt.Sprint(i + 1), set, settles, least, fmt.Sprint(q.Verdicts), fmt.Sprint(len(q.Applications)), q.State, ask, string(q.Fact),
		}
		if waves {
			row = slices.Insert(row, 6, fmt.Sprint(q.Waves))
		}
		rows = append(rows, row)
	}
	return rows
}

// mean writes a mean with one decimal at most.
func (p phrases) mean(v float64) string {
	return p.number(strings.TrimSuffix(fmt.Sprintf("%.1f", v), ".0"))
}

// questionsResult is the JSON of questions.
type questionsResult struct {
	excerpt
	*questions.Ranking
}
