package project

import "encoding/xml"

// The parts of MSPDI that are written, in the order in which its schema wants them.

type document struct {
	XMLName     xml.Name     `xml:"Project"`
	XMLNS       string       `xml:"xmlns,attr"`
	SaveVersion int          `xml:"SaveVersion"`
	Name        string       `xml:"Name"`
	Title       string       `xml:"Title"`
	Subject     string       `xml:"Subject"`
	Category    string       `xml:"Category,omitempty"`
	Company     string       `xml:"Company,omitempty"`
	FromStart   int          `xml:"ScheduleFromStart"`
	Start       string       `xml:"StartDate"`
	Finish      string       `xml:"FinishDate"`
	Currency    string       `xml:"CurrencyCode"`
	Calendar    int          `xml:"CalendarUID"`
	DayStart    string       `xml:"DefaultStartTime"`
	DayFinish   string       `xml:"DefaultFinishTime"`
	DayMinutes  int          `xml:"MinutesPerDay"`
	WeekMinutes int          `xml:"MinutesPerWeek"`
	MonthDays   int          `xml:"DaysPerMonth"`
	Calendars   []calendar   `xml:"Calendars>Calendar"`
	Tasks       []task       `xml:"Tasks>Task"`
	Resources   []resource   `xml:"Resources>Resource"`
	Assignments []assignment `xml:"Assignments>Assignment"`
}

type calendar struct {
	UID        int         `xml:"UID"`
	Name       string      `xml:"Name"`
	Base       int         `xml:"IsBaseCalendar"`
	Of         int         `xml:"BaseCalendarUID"`
	Days       []weekDay   `xml:"WeekDays>WeekDay"`
	Exceptions *exceptions `xml:"Exceptions,omitempty"`
}

type exceptions struct {
	List []exception `xml:"Exception"`
}

type weekDay struct {
	Type    int    `xml:"DayType"` // 1 is Sunday
	Working int    `xml:"DayWorking"`
	Times   *times `xml:"WorkingTimes,omitempty"`
}

type times struct {
	List []span `xml:"WorkingTime"`
}

type span struct {
	From string `xml:"FromTime"`
	To   string `xml:"ToTime"`
}

type exception struct {
	ByOccurrences int    `xml:"EnteredByOccurrences"`
	From          string `xml:"TimePeriod>FromDate"`
	To            string `xml:"TimePeriod>ToDate"`
	Occurrences   int    `xml:"Occurrences"`
	Name          string `xml:"Name"`
	Type          int    `xml:"Type"` // 1: daily
	Working       int    `xml:"DayWorking"`
}

type task struct {
	UID            int    `xml:"UID"`
	ID             int    `xml:"ID"`
	Name           string `xml:"Name"`
	Type           int    `xml:"Type"` // 1: fixed duration
	Null           int    `xml:"IsNull"`
	WBS            string `xml:"WBS"`
	Outline        string `xml:"OutlineNumber"`
	Level          int    `xml:"OutlineLevel"`
	Start          string `xml:"Start"`
	Finish         string `xml:"Finish"`
	Duration       string `xml:"Duration"`
	DurationFormat int    `xml:"DurationFormat"` // 7: days
	Work           string `xml:"Work,omitempty"`
	Estimated      int    `xml:"Estimated"`
	Milestone      int    `xml:"Milestone"`
	Summary        int    `xml:"Summary"`
	Constraint     int    `xml:"ConstraintType"` // 0: as soon as possible, 3: must finish on
	Calendar       int    `xml:"CalendarUID"`    // -1: that of the project
	ConstraintDate string `xml:"ConstraintDate,omitempty"`
	Notes          string `xml:"Notes,omitempty"`
	Links          []link `xml:"PredecessorLink"`
}

type link struct {
	UID       int `xml:"PredecessorUID"`
	Type      int `xml:"Type"` // 0: finish to finish, 1: finish to start
	Cross     int `xml:"CrossProject"`
	Lag       int `xml:"LinkLag"`
	LagFormat int `xml:"LagFormat"`
}

type resource struct {
	UID      int     `xml:"UID"`
	ID       int     `xml:"ID"`
	Name     string  `xml:"Name"`
	Type     int     `xml:"Type"` // 1: work
	Null     int     `xml:"IsNull"`
	MaxUnits float64 `xml:"MaxUnits"`
}

type assignment struct {
	UID      int     `xml:"UID"`
	Task     int     `xml:"TaskUID"`
	Resource int     `xml:"ResourceUID"`
	Finish   string  `xml:"Finish"`
	Start    string  `xml:"Start"`
	Units    float64 `xml:"Units"`
	Work     string  `xml:"Work"`
}
