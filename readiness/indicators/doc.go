// Package indicators counts what the public programme is measured by, per administration and in total: e-services by audience and
// online level, documents and delays cut since the year before, services online and hardly used, the maturity of registers against the year
// before, sites reached by fibre and 5G, and applications with a record that cloud was considered first.
//
// The themes are those of the Maroc Digital 2030 strategy as its public summaries name them; no official method was found, so the
// definitions are ours and stand with each field. Figures that decide something are in [Figures], all of them house figures.
//
// What is not known is counted apart and never guessed: every [Count] keeps those nobody can tell, and [Count.Share] gives the share
// at worst and at best. The year before is an earlier inventory of the same portfolio, not a column somebody remembers; a block is
// compared with the block of the same id.
//
// Everything is a pure function; slices are sorted as their fields say.
package indicators
