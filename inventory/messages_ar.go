package inventory

// arabicMessages are the Arabic words, by area.
var arabicMessages = []map[string]string{}
