package inventory

import (
	"math"
	"sort"
	"strconv"
	"strings"
	"time"
)

// Date is a day of the calendar, counted from 1 January 1970. The zero Date means none.
// (1 January 1970 itself cannot be stated; no inventory needs it.)
type Date int32

// ParseDate reads an ISO day such as 2026-10-31.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return 0, say("%q is not a date: write year-month-day, such as \"2026-10-31\"", s)
	}
	return DateOf(t), nil
}

// DateOf returns the day of t in t's own location.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// Time returns midnight UTC of the day.
func (d Date) Time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// Seconds returns the length in seconds, the base unit that rules see.
func (d Duration) Seconds() float64 { return float64(d) / 1000 }

// Days returns the length in whole days, rounded down.
func (d Duration) Days() int { return int(d / 86400e3) }

// AddDays returns the day n days later.
func (d Date) AddDays(n int) Date { return d + Date(n) }

// AddMonths returns the day n months later, as time.AddDate counts them.
func (d Date) AddMonths(n int) Date { return DateOf(d.Time().AddDate(0, n, 0)) }

// String returns the ISO form, or "" for the zero Date.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	return d.Time().Format(time.DateOnly)
}

// MarshalText writes the ISO form.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads the ISO form; empty text is the zero Date.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = 0
		return nil
	}
	v, err := ParseDate(string(b))
	*d = v
	return err
}

// Duration is a length of time in milliseconds.
type Duration int64

// Bytes is an amount of storage or memory in bytes.
type Bytes int64

// BitRate is a bandwidth in bits per second.
type BitRate int64

// Effort is work in person-days.
type Effort float64

// Capacity is work a team can give, in person-days per week.
type Capacity float64

// Growth is storage growth in bytes per day.
type Growth float64

// Volume is traffic in messages per day.
type Volume float64

type unit struct {
	name   string
	factor float64
}

// The units that may be written, per quantity. The first one in which a value prints without a fraction is used for writing.
var (
	durationUnits = []unit{{"weeks", 604800e3}, {"days", 86400e3}, {"h", 3600e3}, {"min", 60e3}, {"s", 1e3}, {"ms", 1}}
	byteUnits     = []unit{{"TiB", 1 << 40}, {"TB", 1e12}, {"GiB", 1 << 30}, {"GB", 1e9}, {"MiB", 1 << 20}, {"MB", 1e6}, {"KiB", 1 << 10}, {"kB", 1e3}, {"B", 1}}
	bitRateUnits  = []unit{{"Gbit/s", 1e9}, {"Mbit/s", 1e6}, {"kbit/s", 1e3}, {"bit/s", 1}}
	effortUnits   = []unit{{"person_days", 1}}
	capacityUnits = []unit{{"person_days/week", 1}}
	growthUnits   = []unit{{"GB/week", 1e9 / 7}, {"GB/day", 1e9}, {"MB/day", 1e6}, {"GB/month", 1e9 / 30}, {"B/day", 1}}
	volumeUnits   = []unit{{"messages/day", 1}, {"messages/hour", 24}, {"messages/month", 1.0 / 30}}
	singular      = map[string]string{"week": "weeks", "day": "days", "person_day": "person_days", "person_day/week": "person_days/week", "hours": "h", "hour": "h", "minutes": "min", "minute": "min", "message/day": "messages/day"}
)

// maxQuantity is the greatest quantity that may be stated, in its base unit: four exbibytes. Whole numbers are exact up to 1<<53.
const maxQuantity = 1 << 62

// parseQuantity reads "128 GiB" or "4h": a number, an optional space, a unit.
func parseQuantity(s string, units []unit) (float64, error) {
	i := 0
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.') {
		i++
	}
	n, err := strconv.ParseFloat(s[:i], 64)
	if err != nil {
		return 0, say("%q does not begin with a number: write a number and a unit, such as %q", s, "4 "+units[0].name)
	}
	name := strings.TrimSpace(s[i:])
	if full, ok := singular[name]; ok {
		name = full
	}
	for _, u := range units {
		if u.name != name {
			continue
		}
		if n*u.factor > maxQuantity {
			return 0, say("%q is too large", s)
		}
		return n * u.factor, nil
	}
	return 0, say("%q has no unit known here: use one of %s", s, unitNames(units))
}

func unitNames(units []unit) string {
	names := make([]string, len(units))
	for i, u := range units {
		names[i] = u.name
	}
	return strings.Join(names, ", ")
}

// formatQuantity writes v in the largest unit that needs at most three decimals to give v back exactly.
func formatQuantity(v float64, units []unit) string {
	ordered := append([]unit(nil), units...)
	sort.SliceStable(ordered, func(i, j int) bool { return ordered[i].factor > ordered[j].factor })
	for decimals := 0; decimals <= 3; decimals++ {
		scale := math.Pow10(decimals)
		for _, u := range ordered {
			n := v / u.factor
			rounded := math.Round(n*scale) / scale
			if n >= 1 && rounded*u.factor == v {
				return strconv.FormatFloat(rounded, 'f', -1, 64) + " " + u.name
			}
		}
	}
	last := ordered[len(ordered)-1]
	for _, u := range units {
		if u.factor == 1 {
			last = u
		}
	}
	return strconv.FormatFloat(v/last.factor, 'f', -1, 64) + " " + last.name
}

// String writes the duration with its unit, such as 4h.
func (d Duration) String() string {
	if d == 0 {
		return "0h"
	}
	for _, u := range durationUnits {
		if f := int64(u.factor); f > 0 && int64(d)%f == 0 {
			space := " "
			if u.name == "h" || u.name == "min" || u.name == "s" {
				space = ""
			}
			return strconv.FormatInt(int64(d)/f, 10) + space + u.name
		}
	}
	return strconv.FormatInt(int64(d), 10) + " ms"
}

// String writes the amount with its unit, such as 128 GiB.
func (b Bytes) String() string { return formatQuantity(float64(b), byteUnits) }

// String writes the bandwidth with its unit, such as 20 Mbit/s.
func (b BitRate) String() string { return formatQuantity(float64(b), bitRateUnits) }

// String writes the effort with its unit, such as 12 person_days.
func (e Effort) String() string { return formatQuantity(float64(e), effortUnits) }

// String writes the capacity with its unit, such as 9 person_days/week.
func (c Capacity) String() string { return formatQuantity(float64(c), capacityUnits) }

// String writes the growth with its unit, such as 6 GB/week.
func (g Growth) String() string { return formatQuantity(float64(g), growthUnits) }

// String writes the volume with its unit, such as 35000 messages/day.
func (v Volume) String() string { return formatQuantity(float64(v), volumeUnits) }
