package lint

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "renew rego/LINT.md")

func TestThePageIsFresh(t *testing.T) {
	const file = "../../rego/LINT.md"
	if *update {
		require.NoError(t, os.WriteFile(file, Page(), 0o600))
	}
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(text), string(Page()), "rego/LINT.md is stale: run go test ./policy/lint -update")
}
