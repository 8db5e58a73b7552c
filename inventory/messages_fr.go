package inventory

// frenchMessages are the French words by English format. Where the order of what goes into them differs, the verbs bear numbers.
var frenchMessages = []map[string]string{frenchReading, frenchValues, frenchPackages, frenchEdits, frenchCodes}
