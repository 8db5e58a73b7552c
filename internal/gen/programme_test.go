package gen

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestProgramme(t *testing.T) {
	inv := Programme(300, 1)
	again := Programme(300, 1)
	assert.Equal(t, inv.Digest(), again.Digest())
	other := Programme(300, 2)
	assert.NotEqual(t, inv.Digest(), other.Digest())
}
