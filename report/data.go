package report

import (
	"encoding/json"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// langs are the languages of the page's texts, in the order of every triple of the data.
var langs = []string{"en", "fr", "ar"}

// pageData is all the page's script knows. What is said often is written once, in a table, and named by its place there: blocks,
// facts, rules, texts, reasons and whole verdicts. A text is one string, or three where the languages differ.
type pageData struct {
	Lang       string               `json:"lang"` // the language the page opens in
	AsOf       inventory.Date       `json:"asOf"`
	Marking    *markingData         `json:"marking,omitempty"`
	Owner      any                  `json:"owner"`
	Currency   string               `json:"currency,omitempty"`
	Library    string               `json:"library"`
	Words      map[string]message   `json:"words"`      // the catalogue: [en, fr, ar]
	Attributes map[string]message   `json:"attributes"` // parts of the paths of facts in words
	Months     map[string][2]months `json:"months"`     // long and short
	Outcomes   []string             `json:"outcomes"`   // best first; outcomes are named by their place here
	Dimensions []string             `json:"dimensions"`
	Bands      []int                `json:"bands"` // lower ends of the colours of scores

	Texts   []any        `json:"texts"`
	Refs    [][3]any     `json:"refs"`  // kind, id, name as a place in texts
	Facts   [][2]any     `json:"facts"` // place of the block in refs, -1: the application at hand; path below it
	Rules   []ruleData   `json:"rules"`
	Reasons []any        `json:"reasons"` // [kind, rule, place in lists, more]
	Lists   []any        `json:"lists"`   // of missing facts
	Takes   []any        `json:"takes"`   // from scores: [dimension, points, certain, rule, subject, target]
	Parts   []any        `json:"parts"`   // of a verdict: [subject, outcome, [reason…]]…
	Leaning []any        `json:"leanings"`
	Targets []targetData `json:"targets"`
	Apps    []appData    `json:"apps"`

	Questions []any          `json:"questions"` // [fact, state, ask, alone, verdicts, [apps], reason]
	Plan      *planData      `json:"plan,omitempty"`
	Conflicts *conflictsData `json:"conflicts,omitempty"`
	Groups    *groupsData    `json:"groups,omitempty"`
	Maturity  []maturityData `json:"maturity,omitempty"`
	Change    *changeData    `json:"change,omitempty"`
	Freezes   []freezeData   `json:"freezes,omitempty"`
	Time      *timeData      `json:"time,omitempty"`
	Graph     *graphData     `json:"graph,omitempty"`
}

type months = []string

// MarshalJSON writes a message as [en, fr, ar].
func (m message) MarshalJSON() ([]byte, error) {
	return json.Marshal([3]string{m.en, frenchSpaces.Replace(m.fr), m.ar})
}

type markingData struct {
	Key   string `json:"key"`
	Text  string `json:"text"`
	ByLaw bool   `json:"byLaw,omitempty"`
}

// dataBuilder fills the tables of the data.
type dataBuilder struct {
	pages [3]*page // one in each language
	p     *page    // the one the page opens in
	doc   Document
	out   *pageData

	texts, lists, reasons, parts, takes, leanings *pool
	refs                                          map[inventory.Ref]int
	facts                                         map[[2]any]int
	rules                                         map[policy.RuleID]int
	targets                                       map[string]int
	self                                          string // the application at hand, whose facts are written without its name
}

// pool numbers values: equal ones get one number.
type pool struct {
	list  *[]any
	index map[string]int
}

func newPool(list *[]any) *pool {
	*list = []any{}
	return &pool{list, map[string]int{}}
}

func (t *pool) add(v any) int {
	key, err := json.Marshal(v)
	if err != nil {
		return -1
	}
	if i, ok := t.index[string(key)]; ok {
		return i
	}
	i := len(*t.list)
	t.index[string(key)] = i
	*t.list = append(*t.list, json.RawMessage(key))
	return i
}

// newPageData gathers what the page shows.
func newPageData(d Document, opt Options) (*pageData, *page, error) {
	b := &dataBuilder{refs: map[inventory.Ref]int{}, facts: map[[2]any]int{}, rules: map[policy.RuleID]int{}, targets: map[string]int{}}
	for i, lang := range langs {
		p, err := newPage(d, Options{Lang: lang})
		if err != nil {
			return nil, nil, err
		}
		b.pages[i] = p
	}
	p, err := newPage(d, opt)
	if err != nil {
		return nil, nil, err
	}
	b.p, b.doc = p, d
	b.out = &pageData{
		Lang: p.lang, AsOf: d.Assessment.AsOf, Currency: clean(d.Inventory.Header.Currency.Or("")), Library: p.Library, Words: map[string]message{}, Attributes: map[string]message{},
		Months: map[string][2]months{}, Bands: bands,
		Refs: [][3]any{}, Facts: [][2]any{}, Rules: []ruleData{}, Targets: []targetData{}, Apps: []appData{}, Questions: []any{},
	}
	b.lists, b.takes = newPool(&b.out.Lists), newPool(&b.out.Takes)
	b.texts, b.reasons, b.parts, b.leanings = newPool(&b.out.Texts), newPool(&b.out.Reasons), newPool(&b.out.Parts), newPool(&b.out.Leaning)
	b.header()
	b.rulesRun()
	b.hosting()
	b.applications()
	b.questions()
	b.plan()
	b.graph()
	if err := b.groups(); err != nil {
		return nil, nil, err
	}
	b.maturity()
	b.change()
	return b.out, p, nil
}

// header writes what all views need.
func (b *dataBuilder) header() {
	out := b.out
	for _, texts := range catalogues {
		for id, m := range texts {
			out.Words[id] = m
		}
	}
	for _, lang := range langs {
		out.Months[lang] = [2]months{monthNames[lang], shortMonths[lang]}
	}
	for _, o := range outcomes {
		out.Outcomes = append(out.Outcomes, o.String())
	}
	for _, d := range policy.Dimensions() {
		out.Dimensions = append(out.Dimensions, d.String())
	}
	out.Owner = b.text(func(p *page) string { return p.Owner })
	if m, byLaw := b.doc.Inventory.Marking(); m != "" {
		out.Marking = &markingData{Key: "marking." + m, Text: clean(m), ByLaw: byLaw}
	}
}

// text words something in the three languages and returns its place among the texts.
func (b *dataBuilder) text(say func(*page) string) int {
	t := [3]string{say(b.pages[0]), say(b.pages[1]), say(b.pages[2])}
	if t[0] == t[1] && t[1] == t[2] {
		return b.texts.add(t[0])
	}
	return b.texts.add(t)
}

// line is text for a line: its names and identifiers are set off by marks of direction, which the script turns into elements.
func (b *dataBuilder) line(say func(*page) line) int {
	return b.text(func(p *page) string { return say(p).marked() })
}

// marked writes the line with names between U+2068 and U+2069, identifiers and digits between U+2066 and U+2069. Nothing out of an
// inventory holds these, see clean.
func (l line) marked() string {
	var b strings.Builder
	for _, p := range l {
		switch p.role {
		case name, english:
			b.WriteString("\u2068" + clean(p.text) + "\u2069")
		case code, latin:
			b.WriteString("\u2066" + clean(p.text) + "\u2069")
		default:
			b.WriteString(p.text)
		}
	}
	return b.String()
}

// ref is the place of a block, -1 for none.
func (b *dataBuilder) ref(ref inventory.Ref) int {
	if ref == (inventory.Ref{}) {
		return -1
	}
	if i, ok := b.refs[ref]; ok {
		return i
	}
	i := len(b.out.Refs)
	b.refs[ref] = i
	name := b.text(func(p *page) string { return clean(p.names.text(ref)) })
	b.out.Refs = append(b.out.Refs, [3]any{string(ref.Kind), clean(ref.ID), name})
	return i
}

func (b *dataBuilder) refOf(kind inventory.Kind, id string) int {
	return b.ref(inventory.Ref{Kind: kind, ID: id})
}

// subject is ref, with -1 for the application at hand.
func (b *dataBuilder) subject(ref inventory.Ref) int {
	if ref.Kind == inventory.KindApplication && ref.ID == b.self {
		return -1
	}
	return b.ref(ref)
}

// fact is the place of a fact. A path nobody understands is written as it is.
func (b *dataBuilder) fact(path inventory.Path) int {
	ref, attribute := splitPath(path)
	key := [2]any{-2, clean(string(path))}
	if attribute != "" {
		key = [2]any{b.subject(ref), clean(attribute)}
		for part := range strings.SplitSeq(attribute, ".") {
			if m, ok := attributeWords(part); ok {
				b.out.Attributes[part] = m
			}
		}
	}
	if i, ok := b.facts[key]; ok {
		return i
	}
	i := len(b.out.Facts)
	b.facts[key] = i
	b.out.Facts = append(b.out.Facts, key)
	return i
}

func (b *dataBuilder) factList(paths []inventory.Path) []int {
	var out []int
	for _, p := range paths {
		out = append(out, b.fact(p))
	}
	return out
}
