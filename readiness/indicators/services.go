package indicators

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

func (c *counting) services(inv *inventory.Inventory, before *Year) {
	earlier := map[string]*inventory.EService{}
	if before != nil {
		for _, s := range before.Inventory.EServices {
			earlier[s.ID] = s
		}
	}
	for _, s := range inv.EServices {
		key := Services{Audience: s.Audience.Or(""), Level: s.OnlineLevel.Or(-1)}
		used, counts := c.underUsed(s)
		old := earlier[s.ID]
		c.of(s.Administration, func(t *tally) {
			t.services[key]++
			if counts {
				t.UnderUsed.add(used)
			}
			if old != nil {
				t.Documents.compare(documents(old), documents(s))
				t.Delays.compare(delay(old), delay(s))
			}
		})
	}
}

// underUsed says whether too few of a service's requests come online; the second result is false for a service that is certainly not
// online. A service without any request is under-used.
func (c *counting) underUsed(s *inventory.EService) (Answer, bool) {
	online := compared(s.OnlineLevel, c.figures.OnlineFrom)
	if online == No {
		return No, false
	}
	return both(online, c.fewOnline(s)), true
}

// fewOnline compares the requests that came online with the share asked of all requests, at the worst and the best ends of both.
// Requests that came online are among all requests.
func (c *counting) fewOnline(s *inventory.EService) Answer {
	allLow, allHigh := s.Requests.Bounds()
	onLow, onHigh := s.OnlineRequests.Bounds()
	few := func(online, all int64) bool {
		return all == 0 || float64(online)*100 < float64(all)*float64(c.figures.UnderUsedBelow)
	}
	var least int64
	if allLow != nil {
		least = *allLow
	}
	switch {
	case onHigh != nil && few(*onHigh, max(least, *onHigh)):
		return Yes
	case onLow != nil && allHigh != nil && !few(*onLow, *allHigh):
		return No
	}
	return DontKnow
}

// compared says whether a number is at least a threshold, from its bounds.
func compared(f inventory.Fact[int64], least int64) Answer {
	low, high := f.Bounds()
	switch {
	case low != nil && *low >= least:
		return Yes
	case high != nil && *high < least:
		return No
	}
	return DontKnow
}

// quantity is a number, and whether it is known.
type quantity struct {
	n     int64
	known bool
}

const day inventory.Duration = 24 * 60 * 60 * 1000

func documents(s *inventory.EService) quantity {
	list, ok := s.Documents.Value()
	return quantity{int64(len(list)), ok}
}

func delay(s *inventory.EService) quantity {
	d, ok := s.ProcessingTime.Value()
	return quantity{int64((d + day - 1) / day), ok}
}

func (c *Cut) compare(before, now quantity) {
	if !before.known || !now.known {
		c.Unknown++
		return
	}
	c.Compared++
	c.Before += before.n
	c.Now += now.n
}
