package inventory

import "strings"

// didYouMean words a suggestion; the empty message when there is none.
func didYouMean(words []string) message {
	switch n := len(words); n {
	case 0:
		return message{}
	case 1:
		return say("did you mean %s?", words[0])
	default:
		return say("did you mean %s or %s?", strings.Join(words[:n-1], ", "), words[n-1])
	}
}

// wordsAre lists the words that a fact may have, behind a suggestion if there is one.
func wordsAre(suggestion message, words []string) message {
	list := strings.Join(words, ", ")
	if suggestion.empty() {
		return say("The words are %s", list)
	}
	return say("%s The words are %s", suggestion, list)
}

// maxListed is how many attributes a remedy lists; who wants to see more reads the reference.
const maxListed = 12

// attributesAre is the remedy for a name that is like no other.
func attributesAre(words []string) message {
	if len(words) > maxListed {
		return say("remove it; REFERENCE.md lists the attributes, such as %s", strings.Join(words[:maxListed], ", "))
	}
	return say("remove it; the attributes are %s", strings.Join(words, ", "))
}

// typeWords names a type of the schema for people.
func typeWords(typ string) message {
	if of, list := strings.CutPrefix(typ, "list of "); list {
		return say("list of %s", typeWords(of))
	}
	for _, m := range []message{
		say("string"), say("bool"), say("integer"), say("number"), say("date"), say("reference"), say("duration"), say("bytes"), say("bit rate"),
		say("effort"), say("capacity"), say("growth"), say("volume"), say("block"), say("blocks"), say("object"),
	} {
		if m.format == typ {
			return m
		}
	}
	return message{format: typ}
}
