// Package ics writes waves, cutovers and freezes as an iCalendar file (RFC 5545), which Outlook, Thunderbird, Google Calendar and phones import.
//
// Every event lasts whole days: a wave from its first to its last day, a cutover on its day, with target, effort, reasons and what is to be
// done before, a freeze with what it forbids.
//
// # Importing again
//
// An event keeps its UID from run to run: that of a wave is made from its programme and number, that of a cutover from the application, that
// of a freeze from its id. DTSTAMP, LAST-MODIFIED and SEQUENCE come from the day on which the facts are true, never from a clock: a plan of a later day
// replaces the events of an earlier one, and a calendar may pass over a second plan of the same day. What is no longer in the plan stays
// in calendars until somebody removes it; subscribing to the file's address instead of importing it does that by itself.
//
// # What has no place
//
// iCalendar knows no dependencies, capacities and reasons that programs could read; they stand in the descriptions. CLASS is CONFIDENTIAL for
// what is marked confidential or secret and PRIVATE for what is internal; the marking in words stands in each description.
package ics
