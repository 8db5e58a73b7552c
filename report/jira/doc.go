// Package jira writes the plan as a CSV file that Jira's CSV importer takes: waves are epics, applications are tasks below them.
//
//	Issue Id          numbers of the file, by which Parent and Link blocks refer to issues
//	Issue Type        Epic or Task
//	Summary           wave or application, at most 255 characters
//	Parent            the Issue Id of the wave's epic
//	Description       target, effort, reasons, what to do before go-live
//	Start date        of the wave
//	Due date          the cutover; of a wave its last day
//	Original estimate in seconds, eight hours a day
//	Labels            repeated: cloudfirst, the wave, the class, the target, the marking
//	Link blocks       repeated: the issues that cannot be done before this one
//
// # Importing
//
// The importer for administrators (System, External system import, CSV) makes hierarchies; the one for everybody cannot, and leaves Parent
// out. Map Issue Id and Parent to the fields of these names, and Link blocks to the link "blocks". Days are written yyyy-MM-dd: give that as
// the date format. Epics come first, since a parent must have been read before its children. The header is in English in every language, so
// that a saved mapping fits, and without punctuation, which the importer does not stand. There is no byte order mark, which it would take for a part of
// the first name: choose UTF-8.
//
// Importing twice makes every issue twice: Jira knows no key from outside. Atlassian recommends no more than 1,500 issues a file.
//
// Texts that a spreadsheet program would run as a formula have an apostrophe before them. Applications without a wave, capacities and freezes have
// no place.
package jira
