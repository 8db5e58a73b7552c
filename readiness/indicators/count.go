package indicators

// Answer is what one block says to a yes-or-no question.
type Answer uint8

// Answers. The zero value is DontKnow.
const (
	DontKnow Answer = iota
	No
	Yes
)

// Count is how many blocks answer yes, no, or nothing that can be told.
type Count struct {
	Of      int `json:"of"`
	Yes     int `json:"yes"`
	No      int `json:"no"`
	Unknown int `json:"unknown"`
}

// Share returns the share of yes in tenths of a per cent, from 0 to 1000: when all that is unknown turns out no, and when it turns
// out yes. ok is false when there is nothing to count.
func (c Count) Share() (low, high int, ok bool) {
	if c.Of == 0 {
		return 0, 0, false
	}
	return c.Yes * 1000 / c.Of, (c.Yes + c.Unknown) * 1000 / c.Of, true
}

func (c *Count) add(a Answer) {
	c.Of++
	switch a {
	case Yes:
		c.Yes++
	case No:
		c.No++
	default:
		c.Unknown++
	}
}

func answer(yes bool) Answer {
	if yes {
		return Yes
	}
	return No
}

// either is yes when one of the answers is, no when all are.
func either(answers ...Answer) Answer {
	out := No
	for _, a := range answers {
		switch a {
		case Yes:
			return Yes
		case DontKnow:
			out = DontKnow
		}
	}
	return out
}

// both is no when one of the answers is, yes when all are.
func both(answers ...Answer) Answer {
	out := Yes
	for _, a := range answers {
		switch a {
		case No:
			return No
		case DontKnow:
			out = DontKnow
		}
	}
	return out
}
