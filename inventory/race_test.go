//go:build race

package inventory

// raceEnabled tells that the race detector slows everything down tenfold.
const raceEnabled = true
