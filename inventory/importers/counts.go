package importers

// Counts account for every row of a file: Rows = Header + Blank + Used + the sum of Dropped.
type Counts struct {
	Rows    int            `json:"rows"`              // read, the header included
	Header  int            `json:"header"`            // header rows, repeated ones included
	Blank   int            `json:"blank"`             // rows no cell of which holds more than blanks
	Used    int            `json:"used"`              // rows that gave at least one block or part of one
	Dropped map[string]int `json:"dropped,omitempty"` // rows that gave nothing, by reason, such as "no_name" or "template"
	Blocks  map[string]int `json:"blocks,omitempty"`  // pieces put, by kind of block
	Notes   int            `json:"notes_left_out"`    // notes beyond the limit
}

// Drop counts a row that gave nothing.
func (c *Counts) Drop(reason string) {
	if c.Dropped == nil {
		c.Dropped = map[string]int{}
	}
	c.Dropped[reason]++
}

// DroppedRows returns the number of rows dropped, over all reasons.
func (c Counts) DroppedRows() int {
	sum := 0
	for _, n := range c.Dropped {
		sum += n
	}
	return sum
}

// Balanced reports whether every row is accounted for exactly once.
func (c Counts) Balanced() bool { return c.Rows == c.Header+c.Blank+c.Used+c.DroppedRows() }
