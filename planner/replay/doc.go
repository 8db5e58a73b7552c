// Package replay holds what happened against what was planned, and says when it will end if it goes on like that.
//
// What happened is what the inventory states: the day an application moved on (move.moved_on), and its effort, which people correct to what it took.
// [Run] counts for every wave of a plan what was planned and what has moved, for every application how many days it slipped, and for every team how
// much of the work that was planned until the inventory's day is done: its throughput.
//
// # Forecast
//
// The forecast is a plan made again from that day, as [planner.Options].Previous, with the capacity of every team times its throughput. The
// range comes from the slowest and the fastest wave so far; a team that has not had any wave yet is taken as planned. Two waves are no
// statistic, and the range says no more than that it has been so.
//
// What is unknown stays unknown. A team of which nothing was planned so far has no throughput. Work counts as done when the application has moved:
// what is half done is not known. Where nothing has moved although it should have, there is no forecast, and that is said.
package replay
