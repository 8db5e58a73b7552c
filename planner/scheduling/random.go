package scheduling

// random draws numbers by SplitMix64, whose results no release of Go changes.
type random struct{ state uint64 }

func newRandom(seed, stream uint64) *random {
	r := &random{seed ^ 0x6a09e667f3bcc909*(stream+1)}
	r.next()
	return r
}

func (r *random) next() uint64 {
	r.state += 0x9e3779b97f4a7c15
	z := r.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below draws a number from 0 to before n, which is positive and small.
func (r *random) below(n int) int {
	return int((r.next() >> 32) * uint64(n) >> 32)
}
