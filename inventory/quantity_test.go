package inventory

import (
	"fmt"
	"math"
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestQuantitiesReadAndWrite(t *testing.T) {
	cases := []struct {
		text  string
		units []unit
		want  fmt.Stringer
		back  string
	}{
		{"4h", durationUnits, Duration(4 * 3600e3), "4h"},
		{"4 hours", durationUnits, Duration(4 * 3600e3), "4h"},
		{"90 min", durationUnits, Duration(90 * 60e3), "90min"},
		{"1 week", durationUnits, Duration(604800e3), "1 weeks"},
		{"40 ms", durationUnits, Duration(40), "40 ms"},
		{"1.5 s", durationUnits, Duration(1500), "1500 ms"},
		{"0h", durationUnits, Duration(0), "0h"},
		{"128 GiB", byteUnits, Bytes(128 << 30), "128 GiB"},
		{"2.4 TB", byteUnits, Bytes(2.4e12), "2400 GB"},
		{"0 B", byteUnits, Bytes(0), "0 B"},
		{"1025 B", byteUnits, Bytes(1025), "1025 B"},
		{"20 Mbit/s", bitRateUnits, BitRate(20e6), "20 Mbit/s"},
		{"12.5 person_days", effortUnits, Effort(12.5), "12.5 person_days"},
		{"0.5 person_days", effortUnits, Effort(0.5), "0.5 person_days"},
		{"9 person_days/week", capacityUnits, Capacity(9), "9 person_days/week"},
		{"6 GB/week", growthUnits, Growth(6 * (1e9 / 7)), "6 GB/week"},
		{"35000 messages/day", volumeUnits, Volume(35000), "35000 messages/day"},
	}
	for _, c := range cases {
		t.Run(c.text, func(t *testing.T) {
			n, err := parseQuantity(c.text, c.units)
			require.NoError(t, err)
			v := reflect.ValueOf(c.want)
			if v.CanInt() {
				assert.InDelta(t, float64(v.Int()), n, 0.5)
			} else {
				assert.InDelta(t, v.Float(), n, 1e-6)
			}
			assert.Equal(t, c.back, c.want.String())
		})
	}
}

func TestQuantitiesRefused(t *testing.T) {
	for text, want := range map[string]string{
		"":                    "does not begin with a number",
		"GiB":                 "does not begin with a number",
		"-4 GiB":              "does not begin with a number",
		"1.2.3 GiB":           "does not begin with a number",
		"1e3 GiB":             "no unit known here",
		"128":                 "no unit known here: use one of TiB, TB",
		"128 Gio":             "no unit known here",
		"128 GB/week":         "no unit known here",
		"٣ GiB":               "does not begin with a number",
		"9999999999999999 TB": "too large",
	} {
		t.Run(text, func(t *testing.T) {
			_, err := parseQuantity(text, byteUnits)
			assert.ErrorContains(t, err, want)
		})
	}
}

func TestQuantitiesComeBackExactly(t *testing.T) {
	integers := map[reflect.Type]bool{reflect.TypeFor[Duration](): true, reflect.TypeFor[Bytes](): true, reflect.TypeFor[BitRate](): true}
	for typ, q := range quantityTypes {
		t.Run(typ.Name(), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				v := reflect.New(typ).Elem()
				if integers[typ] {
					v.SetInt(rapid.Int64Range(0, 1<<53).Draw(t, "amount"))
				} else {
					v.SetFloat(rapid.Float64Range(0, maxQuantity).Draw(t, "amount"))
				}
				text := v.Interface().(fmt.Stringer).String()
				n, err := parseQuantity(text, q.units)
				require.NoError(t, err, text)
				if integers[typ] {
					require.Equal(t, v.Int(), int64(math.Round(n)), text)
				} else {
					require.Equal(t, v.Float(), n, text)
				}
			})
		})
	}
}

func TestDates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Date(rapid.Int32Range(-719162, 2932896).Filter(func(n int32) bool { return n != 0 }).Draw(t, "days")) // years 1 to 9999
		again, err := ParseDate(d.String())
		require.NoError(t, err)
		require.Equal(t, d, again)
		require.Equal(t, d, DateOf(d.Time()))
		require.Equal(t, d, d.AddDays(40).AddDays(-40))
		var unmarshalled Date
		text, err := d.MarshalText()
		require.NoError(t, err)
		require.NoError(t, unmarshalled.UnmarshalText(text))
		require.Equal(t, d, unmarshalled)
	})
	for _, s := range []string{"", "2026", "2026-13-01", "2026-02-30", "26-01-01", "2026-1-1", "2026-10-31T00:00:00Z", " 2026-10-31"} {
		_, err := ParseDate(s)
		assert.ErrorContains(t, err, "write year-month-day", s)
	}
	assert.Equal(t, "", Date(0).String())
	var none Date
	assert.NoError(t, none.UnmarshalText(nil))
	assert.Error(t, none.UnmarshalText([]byte("soon")))
	late := time.Date(2026, 10, 31, 23, 30, 0, 0, time.FixedZone("west", -5*3600))
	assert.Equal(t, "2026-10-31", DateOf(late).String(), "the day where the clock hangs")
	assert.Equal(t, "2027-03-03", DateOf(late).AddMonths(4).String(), "as time.AddDate counts them")
}

func TestDurationParts(t *testing.T) {
	assert.InDelta(t, 5400, Duration(90*60e3).Seconds(), 0)
	assert.Equal(t, 1, Duration(47*3600e3).Days())
}
