package mapping

import "github.com/cloudfirst-toolkit/cloudfirst/internal/nearest"

// didYouMean proposes the word that is most like one that nobody knows; "" when none is like it.
func didYouMean(word string, words []string) string {
	if best := nearest.Word(word, words); best != "" {
		return "did you mean " + best + "?"
	}
	return ""
}
