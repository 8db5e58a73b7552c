package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A proof that was not checked again is named; where all were, nothing is said.
func TestUncheckedBoundsAreNamed(t *testing.T) {
	for lang, want := range map[string]string{
		"en": "2 bounds whose proofs take too much work were not checked a second time: paths, packing.\n",
		"fr": "2 bornes dont les preuves demandent trop de travail n’ont pas été vérifiées une seconde fois : paths, packing.\n",
		"ar": "حدود لم يتحقق من برهانها مرة ثانية لأنه يتطلب عملا كثيرا: 2، وهي: paths، packing.\n",
	} {
		var out bytes.Buffer
		require.NoError(t, printUnchecked(&out, []string{"paths", "packing"}, lang))
		assert.Equal(t, want, out.String())
		out.Reset()
		require.NoError(t, printUnchecked(&out, nil, lang))
		assert.Empty(t, out.String())
	}
}
