package indicators

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// registers lists every measure of every register, and the same measure of the year before.
func (c *counting) registers(now Year, before *Year) {
	type key struct {
		ref   inventory.Ref
		scale string
	}
	earlier := map[key]Level{}
	if before != nil {
		for _, r := range before.Registers {
			for _, m := range r.Measures {
				earlier[key{r.Subject, m.Scale}] = level(m)
			}
		}
	}
	for _, r := range now.Registers {
		d := now.Inventory.Dataset(r.Subject)
		if d == nil {
			continue
		}
		for _, m := range r.Measures {
			old, compared := earlier[key{r.Subject, m.Scale}]
			row := Register{Register: r.Subject, Scale: m.Scale, Now: level(m), Before: old, Compared: compared}
			c.of(d.Steward, func(t *tally) { t.Registers = append(t.Registers, row) })
		}
	}
}

func level(m policy.Measure) Level { return Level{m.Lo, m.Hi, m.Of} }
