package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/awscloud"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

func newAWSDiscover() *cobra.Command {
	var i importing
	var opt awscloud.Discovery
	cmd := &cobra.Command{
		Use:   "discover -o DIR --as-of DATE",
		Short: "Take what already runs in an AWS account into an inventory, so that it is assessed too",
		Long: `Read the EC2 and RDS instances of an account, all pages of all regions that are named, and write them as servers, databases, hosting
targets and candidate applications: one for each value of the tags that name applications. What AWS does not say, such as since when an
application is hosted there and what data it holds, is left for people to state. Decree 2-24-921, article 18, sets existing cloud use of
sensitive systems and data a term. The account is only read; credentials come from the standard chain of the AWS SDK.` + aboutAgain,
		Example: `  cloudfirst aws discover -o inventory --as-of 2026-10-31 --region eu-west-3,eu-south-2
  cloudfirst aws discover -o inventory --as-of 2026-10-31 --region all --tag Projet --administration aul`,
		Args: needs(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			origin, err := i.start([]string{""})
			if err != nil {
				return err
			}
			origin.File = ""
			opt.Origin = origin
			return i.run(cmd, origin, func(ctx context.Context, sink importers.Sink) (importers.Result, error) {
				account, err := awscloud.Connect(ctx, awscloud.Options{})
				if err != nil {
					return importers.Result{}, err
				}
				return account.Discover(ctx, opt, sink)
			})
		},
	}
	i.bind(cmd)
	f := cmd.Flags()
	f.StringSliceVar(&opt.Regions, "region", nil, "regions to look at, or all (default: that of the AWS configuration)")
	f.StringSliceVar(&opt.Tags, "tag", nil, "keys of the tags that name applications, whatever their case, the first that is there counts (default application,app)")
	f.StringVar(&opt.Administration, "administration", "", "id or name of the administration the candidate applications belong to")
	return cmd
}
