package policy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

func TestSourceIn(t *testing.T) {
	for _, c := range []struct{ citation, fr, ar string }{
		{inventory.MarkingSource, "loi 05-20, art. 16 et 18", "القانون 05-20، المادتان 16 و18"},
		{"law 09-08, art. 12(1)(e)", "loi 09-08, art. 12(1)(e)", "القانون 09-08، المادة 12(1)(e)"},
		{"decree 2-24-921, art. 5, 1° and 2°", "décret 2-24-921, art. 5, 1° et 2°", "المرسوم 2-24-921، المادة 5، 1° و2°"},
		{"decree 2-24-921, arts. 5, 5° and 13", "décret 2-24-921, art. 5, 5° et 13", "المرسوم 2-24-921، المادتان 5، 5° و13"},
		{"law 05-20, arts. 20 to 24", "loi 05-20, art. 20 à 24", "القانون 05-20، المواد من 20 إلى 24"},
		{"law 09-08, art. 23(2) to (4)", "loi 09-08, art. 23(2) à (4)", "القانون 09-08، المادة 23(2) إلى (4)"},
		{"decree 2-24-921, art. 17 with art. 11 of law 05-20", "décret 2-24-921, art. 17 avec l’art. 11 de la loi 05-20", "المرسوم 2-24-921، المادة 17 مع المادة 11 من القانون 05-20"},
		{"decree 2-24-921 and law 05-20, arts. 17 and 18", "décret 2-24-921 et loi 05-20, art. 17 et 18", "المرسوم 2-24-921 والقانون 05-20، المادتان 17 و18"},
		{"order 3-17-25, annex", "arrêté 3-17-25, annexe", "القرار 3-17-25، الملحق"},
		{"instruction 12 of the ministry (fictitious)", "instruction 12 of the ministry (fictitious)", "instruction 12 of the ministry (fictitious)"},
	} {
		s := policy.SourceOf(c.citation)
		assert.Equal(t, c.fr, s.In("fr"))
		assert.Equal(t, c.ar, s.In("ar"))
		assert.Equal(t, c.citation, s.In("en"))
	}
}
