package inventory

// arabicMessages are the Arabic words by English format. Where the order of what goes into them differs, the verbs bear numbers.
var arabicMessages = []map[string]string{arabicReading, arabicValues, arabicPackages, arabicEdits, arabicCodes}
