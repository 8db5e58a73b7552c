package author

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/util"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// Article is one article of a text, with the rules that carry it out or the reason why there is none.
type Article struct {
	Instrument string          `json:"instrument"` // such as "law 05-20"
	Article    string          `json:"article"`    // such as "art. 11"
	Rules      []policy.RuleID `json:"rules,omitempty"`
	Reason     string          `json:"no_rule_because,omitempty"`
}

// noRule begins the text that stands in the place of an article's rules.
const noRule = "no rule, because "

// Articles reads which rules speak for which article from the file controls/data.yaml of every pack, sorted by instrument and number of
// the article. The error lists everything wrong with the files: ids of rules that do not exist, and texts that give no reason.
func Articles(src Source, rules []policy.Rule) ([]Article, error) {
	var out []Article
	var wrong []string
	for _, pack := range packsOf(rules) {
		file := "cloudfirst/packs/" + pack + "/controls/data.yaml"
		if !src.exists(file) {
			file = "custom/" + pack + "/controls/data.yaml"
		}
		text, err := src.file(file)
		if err != nil {
			continue // a pack need not have the file
		}
		var instruments map[string]map[string]any
		if err := util.Unmarshal(text, &instruments); err != nil {
			return nil, fmt.Errorf("%s: %w", src.place(file), err)
		}
		for _, instrument := range util.KeysSorted(instruments) {
			for article, value := range instruments[instrument] {
				a := Article{Instrument: instrument, Article: article}
				for _, w := range a.read(value, rules) {
					wrong = append(wrong, fmt.Sprintf("%s: %s, %s: %s", src.place(file), instrument, article, w))
				}
				out = append(out, a)
			}
		}
	}
	if wrong != nil {
		slices.Sort(wrong)
		return nil, fmt.Errorf("%s", strings.Join(wrong, "\n"))
	}
	slices.SortStableFunc(out, func(a, b Article) int {
		if a.Instrument != b.Instrument {
			return strings.Compare(a.Instrument, b.Instrument)
		}
		if na, nb := a.number(), b.number(); na != nb {
			return na - nb
		}
		return strings.Compare(a.Article, b.Article)
	})
	return out, nil
}

// read takes a list of rules, or a text that says why there is none.
func (a *Article) read(value any, rules []policy.Rule) (wrong []string) {
	switch v := value.(type) {
	case string:
		reason, ok := strings.CutPrefix(v, noRule)
		if !ok || strings.TrimSpace(reason) == "" {
			return []string{fmt.Sprintf("write a list of rules, or a text that begins with %q", noRule)}
		}
		a.Reason = reason
	case []any:
		for _, x := range v {
			id := policy.RuleID(fmt.Sprint(x))
			if !slices.ContainsFunc(rules, func(r policy.Rule) bool { return r.Is(id) }) {
				wrong = append(wrong, fmt.Sprintf("there is no rule %s", id))
			}
			a.Rules = append(a.Rules, id)
		}
		if len(v) == 0 {
			wrong = append(wrong, fmt.Sprintf("name a rule, or write a text that begins with %q", noRule))
		}
	default:
		wrong = append(wrong, "write a list of rules, or a text")
	}
	return wrong
}

var numberForm = regexp.MustCompile(`\d+`)

// number is the article's own number, for the order of articles; what has none comes last.
func (a *Article) number() int {
	n, err := strconv.Atoi(numberForm.FindString(a.Article))
	if err != nil {
		return 1 << 30
	}
	return n
}

// WithoutArticle lists the rules whose source names a law or a decree that the articles are of, and that stand under none of its articles.
func WithoutArticle(articles []Article, rules []policy.Rule) []policy.RuleID {
	var out []policy.RuleID
	for _, r := range rules {
		known, found := false, false
		for _, a := range articles {
			binding := strings.HasPrefix(a.Instrument, "law ") || strings.HasPrefix(a.Instrument, "decree ")
			if binding && strings.Contains(r.Source.Instrument, a.Instrument) {
				known = true
				found = found || slices.ContainsFunc(a.Rules, r.Is)
			}
		}
		if known && !found {
			out = append(out, r.ID)
		}
	}
	return out
}
