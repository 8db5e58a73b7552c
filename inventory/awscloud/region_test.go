package awscloud_test

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/awscloud"
)

// TestNoRegionSaysWhatToSet: without a region nothing is asked of anybody, and the error names the settings that the SDK reads.
func TestNoRegionSaysWhatToSet(t *testing.T) {
	for name, value := range map[string]string{
		"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_REGION": "", "AWS_DEFAULT_REGION": "", "AWS_PROFILE": "", "AWS_EC2_METADATA_DISABLED": "true",
		"AWS_CONFIG_FILE": filepath.Join(t.TempDir(), "none"), "AWS_SHARED_CREDENTIALS_FILE": filepath.Join(t.TempDir(), "none"),
	} {
		t.Setenv(name, value)
	}
	for _, region := range []string{"", "eu_west"} {
		for _, bucket := range []string{"dossiers", "b"} { // which the SDK finds fault with in other words
			account, err := awscloud.Connect(t.Context(), awscloud.Options{Region: region})
			require.NoError(t, err)
			_, err = account.Store().Stat(t.Context(), awscloud.Location{Bucket: bucket, Key: "parc"})
			var e *awscloud.Error
			require.True(t, errors.As(err, &e), "%v", err)
			assert.Equal(t, awscloud.NoRegion, e.Kind)
			assert.Equal(t, "no region is set, or what is set is none", e.Cause)
			require.ErrorContains(t, err, "set AWS_REGION, or region in the profile of ~/.aws/config that AWS_PROFILE names")
			assert.Contains(t, e.In("fr"), "aucune région n’est renseignée, ou ce qui l’est n’en est pas une : renseignez AWS_REGION")
		}
	}
}
