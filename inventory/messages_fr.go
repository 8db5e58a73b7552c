package inventory

// frenchMessages are the French words, by area.
var frenchMessages = []map[string]string{}
