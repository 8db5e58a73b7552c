package scheduling

// DefaultWork is the budget of the zero [Options]: about a second of one core.
const DefaultWork = 1_000_000

// Options steers a search. The zero value is useful.
type Options struct {
	Work      int64  // work units to spend, of roughly a microsecond; 0 for DefaultWork
	Unlimited bool   // only the context ends the search, and what comes out depends on the computer
	Seed      uint64 // of all choices drawn
	Workers   int    // goroutines at once; 0 for GOMAXPROCS. The result is the same for any number
}

func (o Options) budget() int64 {
	switch {
	case o.Unlimited:
		return 1 << 60
	case o.Work <= 0:
		return DefaultWork
	}
	return o.Work
}
