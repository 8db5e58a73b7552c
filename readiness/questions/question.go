package questions

import (
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// Question is a fact worth asking for.
type Question struct {
	Fact         inventory.Path `json:"fact"`
	State        string         `json:"state"`            // left_out, unknown, bounded or conflict
	Reason       string         `json:"reason,omitempty"` // why it is unknown, as stated
	Ask          Party          `json:"ask"`
	Applications []string       `json:"applications"`     // it may matter to, sorted
	Verdicts     int            `json:"verdicts"`         // that wait for it, alone or with others
	Waves        int            `json:"waves,omitempty"`  // what Options.Waves counted
	Values       []Value        `json:"values,omitempty"` // that were tried
	Exhaustive   bool           `json:"exhaustive"`       // the fact can have no other value
	Evaluated    bool           `json:"evaluated"`        // false: the budget did not reach it, and the gains below are none
	Expected     Gain           `json:"expected"`         // of asking it alone: the mean over the values
	Guaranteed   Gain           `json:"guaranteed"`       // the worst of them, each figure by itself
	Set          int            `json:"set,omitempty"`    // number of the set it is to be asked in, from 1; 0: it is in none
}

// Set is some questions to ask together, after those of the sets before it.
type Set struct {
	Questions []inventory.Path `json:"questions"`
	Adds      Gain             `json:"adds"`  // mean over the completions drawn, given the answers to all sets before
	Worst     Gain             `json:"worst"` // of the completions drawn
	Total     Gain             `json:"total"` // with all sets before it
}

// Ranking is the questions in the order to ask them.
type Ranking struct {
	AsOf        inventory.Date `json:"as_of"`
	Questions   []Question     `json:"questions"` // those of the sets first, set by set
	Sets        []Set          `json:"sets"`
	Open        Gain           `json:"open"`        // what there is to settle: the most that all answers together can give
	Evaluations int            `json:"evaluations"` // done
	Complete    bool           `json:"complete"`    // the budget was enough for all questions and all sets asked for
}

// Question returns the question about a fact, or nil.
func (r *Ranking) Question(fact inventory.Path) *Question {
	for i := range r.Questions {
		if r.Questions[i].Fact == fact {
			return &r.Questions[i]
		}
	}
	return nil
}
