package mapping

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFrenchSheet(t *testing.T) {
	m := parsed(t, frenchMapping)
	for name, file := range map[string][]byte{"xlsx": frenchBook(t), "csv": asCSV(t, frenchRows)} {
		t.Run(name, func(t *testing.T) {
			text, res, err := gathered(t, m, file, Options{File: "parc." + name})
			require.NoError(t, err)
			t.Log(text, res)
		})
	}
}
