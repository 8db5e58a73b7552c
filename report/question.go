package report

import "github.com/cloudfirst-toolkit/cloudfirst/readiness"

// questionView is a question as people read it.
type questionView struct {
	Rank, Alone, Verdicts string
	Fact                  line
	Path, State, Reason   string
	Ask                   line
	Applications          line
	Search                string
}

// questions holds the ten most valuable questions, and the others.
type questions struct {
	First, More []questionView
	MoreLabel   line
	Limited     line
}

// Questions lists what to ask, the most valuable first.
func (p *page) Questions() questions {
	const first = 10
	all := p.doc.Assessment.Questions
	q := questions{Limited: p.limited(len(all), maxQuestions)}
	for i := range all[:min(len(all), maxQuestions)] {
		v := p.question(i, &all[i])
		if i < first {
			q.First = append(q.First, v)
		} else {
			q.More = append(q.More, v)
		}
	}
	if len(all) > first {
		q.MoreLabel = p.count("question.more", len(all)-first)
	}
	return q
}

func (p *page) question(i int, q *readiness.Question) questionView {
	v := questionView{
		Rank: p.n(i + 1), Alone: p.n(q.Alone), Verdicts: p.n(q.Verdicts),
		Fact: p.names.fact(q.Fact), Path: clean(string(q.Fact)), State: p.or("state."+q.State, clean(q.State)), Reason: clean(q.Reason),
		Ask: line{{text: p.t("question.nobody")}}, Applications: p.applications(q.Applications, 20),
	}
	if q.Ask.ID != "" {
		v.Ask = line{p.names.of(q.Ask)}
	}
	v.Search = clean(v.Path + " " + v.Fact.String() + " " + v.Ask.String())
	return v
}
