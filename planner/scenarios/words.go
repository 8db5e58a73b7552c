package scenarios

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// words are the texts of the table.
var words = map[string]policy.Text{
	"scenario":  {En: "SCENARIO", Fr: "SCÉNARIO", Ar: "السيناريو"},
	"end":       {En: "END", Fr: "FIN", Ar: "النهاية"},
	"waves":     {En: "WAVES", Fr: "VAGUES", Ar: "الموجات"},
	"unplaced":  {En: "NO WAVE", Fr: "SANS VAGUE", Ar: "بلا موجة"},
	"risk":      {En: "LARGEST RISK", Fr: "RISQUE MAX", Ar: "أكبر خطر"},
	"early":     {En: "EARLY RISK", Fr: "RISQUE TÔT", Ar: "خطر مبكر"},
	"hybrid":    {En: "HYBRID WEEKS", Fr: "SEMAINES HYBRIDES", Ar: "أسابيع مختلطة"},
	"judged":    {En: "JUDGED", Fr: "BILAN", Ar: "الحكم"},
	"as_is":     {En: "(as it is)", Fr: "(tel quel)", Ar: "(كما هو)"},
	"none":      {En: "no plan exists", Fr: "aucun plan possible", Ar: "لا خطة ممكنة"},
	"unproven":  {En: "no plan found", Fr: "aucun plan trouvé", Ar: "لم يُعثر على خطة"},
	"choice":    {En: "to choose from", Fr: "à retenir", Ar: "للاختيار"},
	"dominated": {En: "no better than {0}", Fr: "pas mieux que {0}", Ar: "ليس أفضل من {0}"},
}

func word(lang, key string) string { return words[key].In(lang) }

// Rows is a table of outcomes with a heading, in English, French or Arabic.
func Rows(all []Outcome, lang string) [][]string {
	head := []string{}
	for _, key := range []string{"scenario", "end", "waves", "unplaced", "risk", "early", "hybrid", "judged"} {
		head = append(head, word(lang, key))
	}
	rows := [][]string{head}
	for i := range all {
		rows = append(rows, all[i].row(lang))
	}
	return rows
}

func (o *Outcome) row(lang string) []string {
	name := o.called(lang)
	switch {
	case o.Measures == nil && o.Unproven:
		return []string{name, "-", "-", "-", "-", "-", "-", word(lang, "unproven")}
	case o.Measures == nil:
		return []string{name, "-", "-", "-", "-", "-", "-", word(lang, "none")}
	}
	m := o.Measures
	judged := word(lang, "choice")
	if len(o.DominatedBy) > 0 {
		var names []string
		for _, n := range o.DominatedBy {
			names = append(names, (&Outcome{Name: n}).called(lang))
		}
		judged = strings.ReplaceAll(word(lang, "dominated"), "{0}", strings.Join(names, ", "))
	}
	end := m.End.String()
	if end == "" {
		end = "-"
	}
	return []string{
		name, end, strconv.Itoa(m.Waves), strconv.Itoa(m.Unplaced), strconv.FormatInt(m.LargestRisk, 10),
		fmt.Sprintf("%.1f", m.EarlyRisk), fmt.Sprintf("%.1f", m.HybridWeeks), judged,
	}
}

func (o *Outcome) called(lang string) string {
	if o.Name == "" {
		return word(lang, "as_is")
	}
	return o.Name
}
