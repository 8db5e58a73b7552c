package planner

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// mostPlanBytes is the size up to which plans are read.
const mostPlanBytes = 256 << 20

// problemsShown is the number of problems that the error about a plan lists.
const problemsShown = 20

// Read reads a plan that was written as JSON: a plan itself, or an object that holds one under "plan", such as cloudfirst plan --json writes.
// Names it does not know inside the plan are an error, and so is a plan that cannot be one: every problem is listed with its place. What was
// written and is read again is the same plan.
func Read(r io.Reader) (*Plan, error) {
	text, err := io.ReadAll(io.LimitReader(r, mostPlanBytes+1))
	if err != nil {
		return nil, fmt.Errorf("cannot read the plan: %w", err)
	}
	if len(text) > mostPlanBytes {
		return nil, fmt.Errorf("the plan is larger than %d MiB: name the file that cloudfirst plan --json wrote", mostPlanBytes>>20)
	}
	text, err = planIn(text)
	if err != nil {
		return nil, err
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	p := &Plan{}
	if err := d.Decode(p); err != nil {
		return nil, fmt.Errorf("it holds no plan as cloudfirst plan --json writes it: %w", err)
	}
	if problems := p.problems(); len(problems) > 0 {
		if more := len(problems) - problemsShown; more > 0 {
			problems = append(problems[:problemsShown], fmt.Sprintf("and %d more", more))
		}
		return nil, errors.New("it holds no plan that could be: " + strings.Join(problems, "; "))
	}
	return p, nil
}

// planIn finds the plan in the text: all of it, or what stands under "plan".
func planIn(text []byte) ([]byte, error) {
	var outside map[string]json.RawMessage
	if err := json.Unmarshal(text, &outside); err != nil {
		return nil, fmt.Errorf("it is no JSON object: name a file that cloudfirst plan --json wrote: %w", err)
	}
	if inside, ok := outside["plan"]; ok {
		return inside, nil
	}
	if _, ok := outside["waves"]; ok {
		return text, nil
	}
	if _, ok := outside["conflicts"]; ok {
		return nil, errors.New("it says why no plan exists, and holds none")
	}
	return nil, errors.New(`it holds neither "plan" nor "waves": name a file that cloudfirst plan --json wrote`)
}

// problems lists what keeps it from being a plan.
func (p *Plan) problems() []string {
	var out []string
	wrong := func(place, format string, args ...any) { out = append(out, place+": "+fmt.Sprintf(format, args...)) }
	if p.AsOf == 0 {
		wrong("as_of", "the day of the facts is missing")
	}
	seen := map[string]string{}
	once := func(app, place string) {
		switch first, twice := seen[app]; {
		case app == "":
			wrong(place, "the application is missing")
		case twice:
			wrong(place, "%q stands in %s already", app, first)
		default:
			seen[app] = place
		}
	}
	var last inventory.Date
	for i, w := range p.Waves {
		place := fmt.Sprintf("waves[%d]", i)
		if w.Number != i+1 {
			wrong(place, "number %d: waves are numbered from 1 without gaps", w.Number)
		}
		if w.Start == 0 || w.End < w.Start || last != 0 && w.Start <= last {
			wrong(place, "from %q to %q: a wave ends after it starts, and starts after the one before", w.Start, w.End)
		}
		last = w.End
		for k, m := range w.Placements {
			at := fmt.Sprintf("%s.placements[%d]", place, k)
			once(m.Application, at)
			if m.Cutover < w.Start || m.Cutover > w.End {
				wrong(at, "cutover %q lies outside the wave", m.Cutover)
			}
			if m.Effort < 0 || m.Effort > mostEffort*1000 || m.Risk < 0 || m.Value < 0 || m.Risk > math.MaxInt32 || m.Value > math.MaxInt32 {
				wrong(at, "effort %g, risk %d, value %d: numbers that can be", m.Effort, m.Risk, m.Value)
			}
			for n, k := range m.Work {
				if k.From == 0 || k.Until < k.From || k.Latest != 0 && k.Latest < k.From || !(k.Effort >= 0) || !(k.Late >= 0) || k.Effort > mostEffort*1000 || k.Late > k.Effort {
					wrong(fmt.Sprintf("%s.work[%d]", at, n), "%g person-days from %q to %q, %g late: work that can be", k.Effort, k.From, k.Until, k.Late)
				}
			}
		}
	}
	for i, u := range p.Unplaced {
		once(u.Application, fmt.Sprintf("unplaced[%d]", i))
	}
	return out
}
