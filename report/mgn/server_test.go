package mgn

import (
	"net/http/httptest"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/awsfake"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/awscloud"
)

// reach opens a fake MGN.
func reach(t *testing.T, fake *awsfake.MGN) *Service {
	t.Helper()
	http := httptest.NewServer(fake)
	t.Cleanup(http.Close)
	for name, value := range map[string]string{
		"AWS_ENDPOINT_URL": http.URL, "AWS_ACCESS_KEY_ID": "tester", "AWS_SECRET_ACCESS_KEY": "testers-secret", "AWS_REGION": "eu-west-3",
		"AWS_EC2_METADATA_DISABLED": "true", "AWS_PROFILE": "", "AWS_CONFIG_FILE": filepath.Join(t.TempDir(), "none"),
		"AWS_SHARED_CREDENTIALS_FILE": filepath.Join(t.TempDir(), "none"),
	} {
		t.Setenv(name, value)
	}
	account, err := awscloud.Connect(t.Context(), awscloud.Options{Attempts: 3})
	require.NoError(t, err)
	return Open(account)
}
