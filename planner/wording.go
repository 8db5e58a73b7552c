package planner

import (
	"strconv"
	"strings"
)

// plain writes a number with at most two decimals and no trailing zeros.
func plain(v float64) string {
	s := strconv.FormatFloat(v, 'f', 2, 64)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// stretch names the waves from one to another as sentences take them, counted from 0 in code and from 1 in words.
func stretch(from, until int) string {
	if from >= until {
		return strconv.Itoa(from + 1)
	}
	return strconv.Itoa(from+1) + "-" + strconv.Itoa(until+1)
}

// waveList writes waves as sentences take them, neighbours as ranges: 1-3 5.
func waveList(waves []int) string {
	var parts []string
	for i := 0; i < len(waves); {
		j := i
		for j+1 < len(waves) && waves[j+1] == waves[j]+1 {
			j++
		}
		parts = append(parts, stretch(waves[i], waves[j]))
		i = j + 1
	}
	return strings.Join(parts, " ")
}

// togetherWith says what moves with others, the first few of many.
func togetherWith(names []string) Sentence {
	const shown = 5
	if len(names) > shown {
		return say("together.more", strings.Join(names[:shown], ", "), len(names)-shown)
	}
	return say("together", strings.Join(names, ", "))
}
