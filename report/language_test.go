package report

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func TestNumbers(t *testing.T) {
	en, fr, ar := words{"en"}, words{"fr"}, words{"ar"}
	assert.Equal(t, "1,234,567", en.n(1234567))
	assert.Equal(t, "1\u202f234", fr.n(1234))
	assert.Equal(t, "1.234", ar.n(1234))
	assert.Equal(t, "−40", en.n(-40))
	assert.Equal(t, "57,5", fr.f(57.5))
	assert.Equal(t, "60", en.f(60.04))
	assert.Equal(t, "−0.5", en.f(-0.5))
}

func TestPluralForms(t *testing.T) {
	ar := words{"ar"}
	for n, want := range map[int]string{1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 102: "other", 103: "few", 0: "other"} {
		assert.Equal(t, want, ar.form("one|two|few|many|other", n), n)
	}
	assert.Equal(t, "one", words{"fr"}.form("one|other", 0))
	assert.Equal(t, "other", words{"en"}.form("one|other", 0))
}

func TestDates(t *testing.T) {
	d, _ := inventory.ParseDate("2027-07-01")
	assert.Equal(t, "1\u00a0July\u00a02027", words{"en"}.date(d))
	assert.Equal(t, "1er\u00a0juillet\u00a02027", words{"fr"}.date(d))
	assert.Equal(t, "1\u00a0يوليوز\u00a02027", words{"ar"}.date(d))
	assert.Empty(t, words{"fr"}.date(0))
}

func TestSplitPath(t *testing.T) {
	for path, want := range map[inventory.Path]string{
		"application.permis.flow.paiement.encrypted": "application.permis|flow.paiement.encrypted",
		`server["10.0.0.1"].os`:                      `server["10.0.0.1"]|os`,
		`server["a]\".b"].os`:                        `server["a]\".b"]|os`,
		"application.permis":                         "|",
		"nonsense":                                   "|",
		`server["open`:                               "|",
	} {
		ref, attribute := splitPath(path)
		assert.Equal(t, want, ref.String()+"|"+attribute, path)
	}
}
