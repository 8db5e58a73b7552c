package planner

import (
	"fmt"
	"strconv"
	"strings"
)

// plain writes a number with at most two decimals and no trailing zeros.
func plain(v float64) string {
	s := strconv.FormatFloat(v, 'f', 2, 64)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// count writes a number of things, such as 1 wave or 2 waves.
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

func isAre(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}

// stretch names the waves from one to another, counted from 0 in code and from 1 in words.
func stretch(from, until int) string {
	if from >= until {
		return fmt.Sprintf("wave %d", from+1)
	}
	return fmt.Sprintf("waves %d to %d", from+1, until+1)
}

// list joins names, the first few of many.
func list(names []string) string {
	const shown = 5
	if len(names) > shown {
		return strings.Join(names[:shown], ", ") + fmt.Sprintf(" and %d more", len(names)-shown)
	}
	return strings.Join(names, ", ")
}

// waveList writes waves as ranges, numbered from 1: waves 1 to 3 and 5.
func waveList(waves []int) string {
	var parts []string
	for i := 0; i < len(waves); {
		j := i
		for j+1 < len(waves) && waves[j+1] == waves[j]+1 {
			j++
		}
		if i == j {
			parts = append(parts, strconv.Itoa(waves[i]+1))
		} else {
			parts = append(parts, fmt.Sprintf("%d to %d", waves[i]+1, waves[j]+1))
		}
		i = j + 1
	}
	word := "wave "
	if len(waves) > 1 {
		word = "waves "
	}
	return word + strings.Join(parts, ", ")
}
