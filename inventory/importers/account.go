package importers

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// String tells how many rows there were and what became of them, such as: 12 rows: 1 header, 10 used, 1 no_key.
func (c Counts) String() string {
	parts := []string{fmt.Sprintf("%d header", c.Header), fmt.Sprintf("%d used", c.Used)}
	if c.Blank > 0 {
		parts = append(parts, fmt.Sprintf("%d blank", c.Blank))
	}
	for _, reason := range slices.Sorted(maps.Keys(c.Dropped)) {
		parts = append(parts, fmt.Sprintf("%d %s", c.Dropped[reason], reason))
	}
	return fmt.Sprintf("%d rows: %s", c.Rows, strings.Join(parts, ", "))
}

// Add adds the account of another file.
func (c *Counts) Add(o Counts) {
	c.Rows, c.Header, c.Blank, c.Used, c.Notes = c.Rows+o.Rows, c.Header+o.Header, c.Blank+o.Blank, c.Used+o.Used, c.Notes+o.Notes
	for _, pair := range []struct {
		to   *map[string]int
		from map[string]int
	}{{&c.Dropped, o.Dropped}, {&c.Blocks, o.Blocks}} {
		for k, n := range pair.from {
			if *pair.to == nil {
				*pair.to = map[string]int{}
			}
			(*pair.to)[k] += n
		}
	}
}
