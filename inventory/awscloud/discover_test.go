package awscloud_test

import (
	"context"
	"fmt"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/awsfake"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/awscloud"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/importtest"
)

// connected reaches a fake account.
func connected(t *testing.T, cloud *awsfake.Cloud) *awscloud.Account {
	t.Helper()
	server := httptest.NewServer(cloud)
	t.Cleanup(server.Close)
	for name, value := range map[string]string{
		"AWS_ENDPOINT_URL": server.URL, "AWS_ACCESS_KEY_ID": "tester", "AWS_SECRET_ACCESS_KEY": "testers-secret", "AWS_REGION": "eu-west-3",
		"AWS_EC2_METADATA_DISABLED": "true", "AWS_PROFILE": "", "AWS_CONFIG_FILE": filepath.Join(t.TempDir(), "none"),
		"AWS_SHARED_CREDENTIALS_FILE": filepath.Join(t.TempDir(), "none"),
	} {
		t.Setenv(name, value)
	}
	account, err := awscloud.Connect(t.Context(), awscloud.Options{Attempts: 3})
	require.NoError(t, err)
	return account
}

func day(t *testing.T) inventory.Date {
	t.Helper()
	d, err := inventory.ParseDate("2026-10-31")
	require.NoError(t, err)
	return d
}

func discovered(t *testing.T, account *awscloud.Account, opt awscloud.Discovery) (*importtest.Collector, importers.Result) {
	t.Helper()
	opt.Origin.AsOf = day(t)
	var c importtest.Collector
	res, err := account.Discover(t.Context(), opt, &c)
	require.NoError(t, err)
	assert.Empty(t, c.Conflicts)
	return &c, res
}

// TestDiscover: everything of every page is there once, in order, grouped by its tag; what AWS does not say is not said.
func TestDiscover(t *testing.T) {
	account := connected(t, &awsfake.Cloud{Describe: awsfake.Sample(), Buckets: 3})
	c, res := discovered(t, account, awscloud.Discovery{Regions: []string{"all"}, Administration: "Agence Démo"})
	assert.Equal(t, 7, res.Counts.Rows)
	assert.Equal(t, map[string]int{"terminated": 1}, res.Counts.Dropped)
	assert.True(t, res.Counts.Balanced(), "%+v", res.Counts)
	inv, diags := c.Inventory(day(t))
	require.False(t, diags.HasErrors(), "%v", diags)

	app := inv.Application("guichet-unique")
	require.NotNil(t, app)
	hosts, _ := app.HostedOn.Value()
	assert.Equal(t, "[server.guichet-app server.guichet-web target.aws-eu-west-3]", fmt.Sprint(hosts))
	databases, _ := app.Databases.Value()
	assert.Equal(t, "[database.guichet]", fmt.Sprint(databases))
	assert.Equal(t, inventory.LeftOut, app.HostedSince.State(), "since when, AWS does not say")
	assert.Equal(t, "Agence Démo", inv.Administration("agence-démo").Name.Or(""))
	assert.Nil(t, inv.Application("gone"))

	s := inv.Server("guichet-app")
	assert.Equal(t, []any{int64(2), inventory.Bytes(8 << 30), inventory.Bytes(150 << 30), "on", "Windows", "x86_64"},
		[]any{s.VCPU.Or(0), s.Memory.Or(0), s.Storage.Or(0), s.Power.Or(""), s.OS.Or(""), s.Architecture.Or("")})
	addresses, _ := inv.Server("guichet-web").Addresses.Value()
	assert.Equal(t, []string{"10.0.0.1", "203.0.113.7"}, addresses)
	assert.Equal(t, "off", inv.Server("guichet-web").Power.Or(""))
	assert.Equal(t, inventory.Bytes(200<<30), inv.Databases[0].Size.Or(0))

	target := inv.Target("aws-eu-west-3")
	data, _ := target.Locations.Data.Value()
	assert.Equal(t, []string{"FR"}, data)
	assert.Equal(t, inventory.LeftOut, target.Operations.State())
	assert.Equal(t, inventory.LeftOut, target.Qualification.State())
	assert.Equal(t, inventory.LeftOut, inv.Target("aws-xx-moon-1").Locations.Data.State(), "no country is guessed")
	assert.Nil(t, inv.Target("aws-us-east-1"), "nothing runs there")
	notes := fmt.Sprint(res.Notes)
	for _, want := range []string{
		"2 machines and databases bear no tag of application or app", "(i-1, rapports)", "made on 2023-01-02", "3 buckets of S3", "region xx-moon-1: the country is not known",
		"region us-east-1: no instance and no database",
	} {
		assert.Contains(t, notes, want)
	}

	again, res2 := discovered(t, account, awscloud.Discovery{Regions: []string{"us-east-1", "xx-moon-1", "eu-west-3"}, Administration: "Agence Démo"})
	assert.Equal(t, c.Refs(), again.Refs(), "the order of the regions does not matter")
	assert.Equal(t, res, res2)
}

func TestDiscoverTags(t *testing.T) {
	account := connected(t, &awsfake.Cloud{Describe: awsfake.Sample()})
	c, _ := discovered(t, account, awscloud.Discovery{Tags: []string{"name"}})
	inv, diags := c.Inventory(day(t))
	require.False(t, diags.HasErrors(), "%v", diags)
	var ids []string
	for _, a := range inv.Applications {
		ids = append(ids, a.ID)
	}
	assert.Equal(t, []string{"guichet-app", "guichet-web"}, ids)
}

// TestDiscoverErrors: what is refused says where and what helps; what is refused for now is asked again.
func TestDiscoverErrors(t *testing.T) {
	discard := importers.SinkFunc(func(any) error { return nil })
	for _, operation := range []string{"DescribeInstances", "DescribeVolumes", "DescribeInstanceTypes", "DescribeDBInstances"} {
		describe := awsfake.Sample()
		describe.Deny = operation
		account := connected(t, &awsfake.Cloud{Describe: describe})
		_, err := account.Discover(t.Context(), awscloud.Discovery{Origin: importers.Origin{AsOf: day(t)}}, discard)
		assert.True(t, awscloud.IsKind(err, awscloud.Denied), "%s: %v", operation, err)
		assert.ErrorContains(t, err, "eu-west-3")
		assert.NotContains(t, err.Error(), "testers-secret")
	}
	describe := awsfake.Sample()
	describe.Slow = 2
	c, _ := discovered(t, connected(t, &awsfake.Cloud{Describe: describe}), awscloud.Discovery{})
	assert.True(t, slices.Contains(c.Refs(), inventory.Ref{Kind: inventory.KindServer, ID: "guichet-app"}))

	account := connected(t, &awsfake.Cloud{Describe: awsfake.Sample()})
	_, err := account.Discover(t.Context(), awscloud.Discovery{}, discard)
	assert.ErrorIs(t, err, inventory.ErrNoDate)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	_, err = account.Discover(ctx, awscloud.Discovery{Origin: importers.Origin{AsOf: day(t)}}, discard)
	assert.ErrorIs(t, err, context.Canceled)
}
