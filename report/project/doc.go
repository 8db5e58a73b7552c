// Package project writes the plan as Microsoft Project XML (MSPDI), which Microsoft Project, ProjectLibre and whatever else reads that format open.
//
// # What becomes what
//
//   - A wave is a summary task. An application is a task below it, from the first day of work on it to its cutover, which must be its
//     finish. Waves and cutovers are as the plan has them: opening the file moves nothing.
//   - What an application must come after, and what the plan says it waited for, are predecessors: finish to start where the other is cut over
//     before work begins, and finish to finish otherwise.
//   - Teams are resources; their units are the weekly capacity over the working days of a week. Assignments are the tasks of the inventory, and what is
//     left of the effort for the owner. A day has eight hours.
//   - The programme's calendar is the base calendar, with holidays and the days on which a feast may fall as exceptions. A freeze is
//     an exception of a calendar of its own, which the tasks have that it concerns. Work goes on in a freeze, and only the cutover may not
//     fall in it; so the length of a task is counted in the base calendar, and its finish is fixed.
//
// # What has no place
//
// Freezes that keep a share of capacity, skills, links, points of risk, and why a task is where it is: reasons stand in the notes.
// Applications without a wave are not in the file. The marking stands in the category of the project and in its title.
//
// # What was tried
//
// Order, types, lengths and values are checked against those that Microsoft documents of its schema of 2007, told anew in the tests, since the
// schema is not free to pass on. GNOME Planner's reader finds every task, day, effort, link and team; it takes no calendars, and has no
// constraint on a finish: it turns it into a start at the cutover, which moves tasks when Planner schedules anew. Microsoft Project itself and
// ProjectLibre could not be tried.
package project
