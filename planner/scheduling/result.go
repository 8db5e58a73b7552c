package scheduling

// Status says what is known at the end of a search.
type Status int

// The states of knowledge.
const (
	Unknown    Status = iota // nothing was found, and nothing was proved against it
	Feasible                 // a schedule was found
	Optimal                  // a schedule was found and proved to be shortest
	Infeasible               // there is no schedule, for the reason in Bounds
)

// String gives the state in a word.
func (s Status) String() string {
	return [...]string{"unknown", "feasible", "optimal", "infeasible"}[s]
}

// Result is what a search found and proved.
type Result struct {
	Status   Status
	Starts   []int // first period of every activity; nil if no schedule was found
	Makespan int   // the period before which everything has ended
	Lower    int   // no schedule ends before
	Proved   bool  // Makespan is Lower
	Bounds   []Bound
	Work     int64 // units spent
	Cut      bool  // the context ended the search, so that another run may find something else
}

// Bound is an argument that no schedule ends before Value. The greatest come first.
type Bound struct {
	Name     BoundName
	Value    int
	Resource int     // the resource it argues with, or -1
	Subset   []int   // the activities it argues with, or of a path in order
	Terms    []int64 // the arithmetic, as the name says
}

// BoundName says how a [Bound] argues.
type BoundName string
