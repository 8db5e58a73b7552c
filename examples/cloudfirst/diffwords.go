package main

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness/change"
)

// diffTexts are the words that differences between results are said with.
var diffTexts = map[string]policy.Text{
	"verdict":        {En: "verdict of", Fr: "avis sur", Ar: "الحكم على"},
	"recommendation": {En: "recommendation of", Fr: "recommandation pour", Ar: "التوصية بشأن"},
	"class":          {En: "class of", Fr: "classe de", Ar: "صنف"},
	"score":          {En: "score of", Fr: "note de", Ar: "نقطة"},
	"finding":        {En: "finding of", Fr: "constat sur", Ar: "الملاحظة بشأن"},
	"measure":        {En: "measure of", Fr: "mesure de", Ar: "قياس"},
	"offer":          {En: "offer of", Fr: "offre de", Ar: "عرض"},
	"on":             {En: " on %s", Fr: " vers %s", Ar: " نحو %s"},

	"day":     {En: "day %s", Fr: "jour %s", Ar: "اليوم %s"},
	"model":   {En: "model %s", Fr: "modèle %s", Ar: "النموذج %s"},
	"rule":    {En: "rule %s", Fr: "règle %s", Ar: "القاعدة %s"},
	"data":    {En: "data %s", Fr: "données %s", Ar: "معطيات %s"},
	"choice":  {En: "choice %s", Fr: "choix %s", Ar: "الاختيار %s"},
	"program": {En: "the program", Fr: "le programme", Ar: "البرنامج"},
	"added":   {En: "added", Fr: "ajouté", Ar: "أضيف"},
	"removed": {En: "removed", Fr: "retiré", Ar: "حذف"},
	"turned":  {En: "%s, was %s", Fr: "%s, au lieu de %s", Ar: "%s، وكان %s"},
	"reworded": {
		En: "%s, said in another way", Fr: "%s, dit autrement", Ar: "%s، بصياغة أخرى",
	},

	"and":     {En: " and ", Fr: " et ", Ar: " و"},
	"or":      {En: ", or of ", Fr: ", ou de ", Ar: "، أو "},
	"more":    {En: "%d more", Fr: "%d de plus", Ar: "غيرها %d"},
	"fewer":   {En: ", perhaps of fewer", Fr: ", peut-être de moins", Ar: "، وربما أقل"},
	"nothing": {En: "nothing", Fr: "rien", Ar: "لا شيء"},

	"value violated":       {En: "violated", Fr: "manquement", Ar: "إخلال"},
	"value satisfied":      {En: "satisfied", Fr: "satisfait", Ar: "مستوفى"},
	"value waived":         {En: "waived", Fr: "dérogation", Ar: "استثناء"},
	"value undetermined":   {En: "undetermined", Fr: "indéterminé", Ar: "غير محسوم"},
	"value not_applicable": {En: "not applicable", Fr: "sans objet", Ar: "غير منطبق"},
	"value yes":            {En: "yes", Fr: "oui", Ar: "نعم"},
	"value no":             {En: "no", Fr: "non", Ar: "لا"},
	"value none":           {En: "none", Fr: "aucune", Ar: "لا شيء"},
	"value to":             {En: "to", Fr: "à", Ar: "إلى"},
	"value of":             {En: "of", Fr: "sur", Ar: "من"},
	"value until":          {En: "until", Fr: "jusqu’au", Ar: "إلى غاية"},
}

// cause names what differs: target.nuage-n1.key_custody: customer, was provider.
func (p phrases) cause(c *change.Cause) string {
	name := c.Name
	switch c.Kind {
	case change.FactChanged, change.TargetChanged:
	case change.ProgramChanged:
		return labelled(p.lang, p.t("program"), p.t("turned", c.New, c.Old))
	default:
		name = p.t(string(c.Kind), name)
	}
	switch {
	case c.Change != "changed":
		return labelled(p.lang, name, p.t(c.Change))
	case c.Old == c.New:
		return labelled(p.lang, name, p.t("reworded", c.New))
	case c.Kind == change.RuleChanged && c.Old == "":
		return labelled(p.lang, name, c.New)
	}
	return labelled(p.lang, name, p.t("turned", c.New, c.Old))
}

// key names a question: verdict of application.paie on nuage-n2. What it is about keeps the name that other commands take.
func (p phrases) key(k change.Key) string {
	parts := []string{p.t(string(k.Kind)) + " " + k.About.String()}
	for _, word := range []string{k.Part, string(k.Rule), k.Subject.String()} {
		if word != "" {
			parts = append(parts, p.named("dimension", p.named("component", word)))
		}
	}
	out := p.list(parts)
	if k.Target != "" {
		out += p.t("on", k.Target)
	}
	return out
}

var valueWord = regexp.MustCompile(`[a-z]+(?:_[a-z]+)*`)

// answer words what a result says to a question.
func (p phrases) answer(k change.Key, says string) string {
	switch {
	case says == "":
		return p.t("nothing")
	case k.Kind == change.Recommendation: // the id of a target
		return says
	}
	return valueWord.ReplaceAllStringFunc(says, func(word string) string {
		kind := "outcome"
		if k.Kind == change.Offer {
			kind = k.Part
		}
		if text, ok := p.texts["value "+word]; ok && p.named(kind, word) == word {
			return text.In(p.lang)
		}
		return strings.ReplaceAll(p.named(kind, word), "_", " ")
	})
}

// because says which causes explain a change, by the numbers they are listed under.
func (p phrases) because(b change.Because) string {
	var ways []string
	for _, c := range b.Alone {
		ways = append(ways, p.causes([]int{c}))
	}
	for _, set := range b.Together {
		ways = append(ways, p.causes(set))
	}
	out := strings.Join(ways, p.t("or"))
	if out == "" {
		out = p.causes(b.Needed)
	}
	if !b.Settled {
		out += p.t("fewer")
	}
	return out
}

// causes joins the numbers of causes, the first few of many.
func (p phrases) causes(set []int) string {
	const shown = 6
	var names []string
	for _, c := range set[:min(len(set), shown)] {
		names = append(names, fmt.Sprint(c+1))
	}
	if more := len(set) - shown; more > 0 {
		names = append(names, p.t("more", more))
	}
	return strings.Join(names, p.t("and"))
}
