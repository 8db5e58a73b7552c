package rvtools

// Reason says why a row of vInfo that holds something is neither a machine, nor a template, a placeholder or a header.
type Reason string

// The reasons a row is dropped for.
const (
	BeforeHeader    Reason = "before_header"    // a title above the header row
	NoName          Reason = "no_name"          // neither VM nor DNS Name, VM ID or VM UUID says which machine it is
	PlaceholderText Reason = "placeholder_text" // the VM cell holds the text "VM", and no VM ID or VM UUID says otherwise
	Repeated        Reason = "repeated"         // the same machine again
)

// The reasons for which rows give nothing that only importers.Counts, which cover all tabs, list as such.
const (
	Template    Reason = "template"    // not a machine
	Placeholder Reason = "placeholder" // of Site Recovery Manager, not a machine
	NoHeader    Reason = "no_header"   // of a tab whose header row was not found
	Unmatched   Reason = "unmatched"   // of another tab: its machine is not in vInfo, or not told apart there
	NotNeeded   Reason = "not_needed"  // of another tab: vInfo says it already, or the inventory has no room for it
)

// Counts account for every row of the export.
type Counts struct {
	Rows         int            `json:"rows"` // stored in vInfo, the header included
	HeaderRows   int            `json:"header_rows"`
	BlankRows    int            `json:"blank_rows"` // no cell holds more than blanks
	Machines     int            `json:"machines"`   // servers of the inventory
	Templates    int            `json:"templates"`
	Placeholders int            `json:"placeholders"` // of Site Recovery Manager
	Dropped      map[Reason]int `json:"dropped,omitempty"`

	Disks               int `json:"disks"`                // rows of vDisk that name a machine
	DisksUnmatched      int `json:"disks_unmatched"`      // those whose machine is not in vInfo, or not told apart there
	Partitions          int `json:"partitions"`           // rows of vPartition that name a machine
	PartitionsUnmatched int `json:"partitions_unmatched"` // as for disks

	PoweredOff         int `json:"powered_off"` // machines with power = "off"
	Sites              int `json:"sites"`
	Applications       int `json:"applications"`        // candidates
	WithoutApplication int `json:"without_application"` // machines that no folder, column or pattern puts into one
	NotesLeftOut       int `json:"notes_left_out"`      // beyond Options.MaxNotes
}

// Balanced reports whether every row of vInfo is accounted for exactly once.
func (c Counts) Balanced() bool {
	return c.Rows == c.HeaderRows+c.BlankRows+c.Machines+c.Templates+c.Placeholders+c.DroppedRows()
}

// DroppedRows returns the number of rows dropped, over all reasons.
func (c Counts) DroppedRows() int {
	sum := 0
	for _, n := range c.Dropped {
		sum += n
	}
	return sum
}
