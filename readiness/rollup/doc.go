// Package rollup sees a portfolio together: what is assessed of single applications, by administration, sector and audience of e-services
// and in total; which target would hold what; and how far everything hangs on few providers. Every number comes with the ids it counts.
//
// # Groups
//
// An application is in the group of its administration, of that administration's sector, and of the audience of every e-service that
// names it; where the inventory does not say, in the group without a key, which comes last. Groups by audience overlap.
//
// Scores stay intervals: Min is between the least low end and the least high end of the applications, Max likewise, and Mean is the mean of all, each
// application weighing the same ([Equal]) or as many as it has users ([Users]). Users that nobody counted are an interval too: the ends of the mean are
// the least and the greatest that any numbers of users within their bounds give. Ends are rounded outwards, to whole points.
//
// # Targets
//
// A placement is where an application is recommended to go, or else where it runs today: on a target that it names, or on the target whose site its
// servers stand in. What it needs is what its servers have, each server counted once; an application of which no server is stated needs
// nobody knows how much, and so do applications on databases without servers. Needs and prices are computed in whole numbers.
//
// # Concentration
//
// The share of a provider is that of the placements it holds: of all applications, of systems of class A or B, of e-services. The index is that
// of Herfindahl and Hirschman: the sum of the squared shares in per cent, 10,000 when one provider holds all. Targets whose
// provider is not stated count each as a provider of its own at the low end, and with the greatest provider at the high end.
//
// Everything is a pure function; slices are sorted as their fields say.
package rollup
