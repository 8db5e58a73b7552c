package report

import "github.com/cloudfirst-toolkit/cloudfirst/policy"

// DimensionName is what a dimension of the score is called in the language of some options.
func DimensionName(d policy.Dimension, opt Options) (string, error) {
	return term("dimension."+d.String(), d.String(), opt)
}

// SeverityName is what a severity is called in the language of some options.
func SeverityName(s policy.Severity, opt Options) (string, error) {
	return term("severity."+s.String(), s.String(), opt)
}

// Term is what the reports call a word that files and rules use: of a confidence, severity, effect, outcome, component, dimension or of a
// component of hosting, such as location. A word that has no text stays as it is.
func Term(kind, word string, opt Options) (string, error) { return term(kind+"."+word, word, opt) }

// term is one word of the catalogue.
func term(id, fallback string, opt Options) (string, error) {
	w, err := newWords(opt.Lang)
	if err != nil {
		return "", err
	}
	return clean(w.or(id, fallback)), nil
}
