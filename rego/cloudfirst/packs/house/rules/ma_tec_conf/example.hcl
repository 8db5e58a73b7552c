# One system with addresses in its code, one without, one that nobody looked into, one bought as a service. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "permis" {
  # want MA-TEC-conf violated
  name                = "Permis"
  platform            = "virtual"
  hardcoded_addresses = true
}

application "courrier" {
  # want MA-TEC-conf satisfied
  name                = "Courrier"
  platform            = "container"
  hardcoded_addresses = false
}

application "archives" {
  # want MA-TEC-conf undetermined
  name     = "Archives"
  platform = "virtual"
}

application "messagerie" {
  # want MA-TEC-conf not_applicable
  name     = "Messagerie"
  platform = "saas"
}
