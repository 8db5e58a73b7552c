package tell_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
)

var (
	wave  = tell.Text{En: "there is no wave %d: %s", Fr: "il n’y a pas de vague %d : %s", Ar: "لا توجد الموجة %d: %s"}
	inner = tell.Text{En: "look again", Fr: "regardez encore", Ar: "انظر مرة أخرى"}
)

func TestIn(t *testing.T) {
	err := error(tell.Errorf(wave, 3, tell.Errorf(inner)))
	assert.EqualError(t, err, "there is no wave 3: look again")
	assert.Equal(t, "il n’y a pas de vague 3 : regardez encore", tell.Of(err, "fr"))
	assert.Equal(t, "لا توجد الموجة 3: انظر مرة أخرى", tell.Of(err, "ar"))
	assert.Equal(t, err.Error(), tell.Of(err, "de"), "what is not spoken is English")
	assert.Equal(t, "plain", tell.Of(errors.New("plain"), "ar"))
	wrapped := fmt.Errorf("reading: %w", err)
	assert.Equal(t, wrapped.Error(), tell.Of(wrapped, "fr"), "nothing that is around an error is lost")
}

func TestMissingTranslationIsEnglish(t *testing.T) {
	assert.Equal(t, "only", tell.Text{En: "only"}.In("fr"))
}
