package main

import (
	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/modelfile"
)

func newModel() *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "model",
		Short: "What findings are worth in scores: print the default, or check a file",
		Long: `Prints the model that scores are made with: the points a violated rule takes by its severity, points of single rules, the weight of each
dimension in the overall score, and which kind of target is preferred among equally good ones. All of it is house judgement; none of it
changes where an application may go.`,
		Example: `  cloudfirst model > model.hcl
  cloudfirst model --model model.hcl
  cloudfirst assess inventory --model model.hcl`,
		Args: needs(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := s.openModel(); err != nil {
				return err
			}
			if s.json {
				return printJSON(cmd.OutOrStdout(), s.model)
			}
			_, err := cmd.OutOrStdout().Write(modelfile.Format(s.model))
			return err
		},
	}
	cmd.Flags().StringVar(&s.modelFile, "model", "", "file to check and print in place of the default")
	cmd.Flags().BoolVar(&s.json, "json", false, "print JSON on standard output")
	return cmd
}

// maxModel is how many bytes a model file may have.
const maxModel = 1 << 20

// openModel reads the model that --model names; without one, the default.
func (s *settings) openModel() error {
	s.model = readiness.DefaultModel()
	if s.modelFile == "" {
		return nil
	}
	src, err := readStream(s.modelFile, maxModel)
	if err != nil {
		return errorf("--model: %w: cloudfirst model > %s makes one", err, s.modelFile)
	}
	m, diags := modelfile.Parse(s.modelFile, src)
	if diags.HasErrors() {
		return errorf("--model: put right what is wrong with the file, then run again\n\n%w", diags)
	}
	s.model = m
	return nil
}
