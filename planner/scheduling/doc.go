// Package scheduling finds when activities of a project run that share resources, and proves how early the project can end.
//
// It solves the resource-constrained project scheduling problem in plain integers: activities take whole periods and are not interrupted,
// hold amounts of resources while they run, follow each other with least lags, and lie in windows. The capacity of a resource may differ
// from period to period, so that a freeze or a holiday is a capacity of zero.
package scheduling
