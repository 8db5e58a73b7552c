# One system installed by hand, one automated, one half known, one bought as a service. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "permis" {
  # want MA-TEC-auto violated
  name                   = "Permis"
  platform               = "virtual"
  automated_build        = false
  infrastructure_as_code = false
}

application "courrier" {
  # want MA-TEC-auto satisfied
  name                   = "Courrier"
  platform               = "container"
  automated_build        = true
  infrastructure_as_code = true
}

application "archives" {
  # want MA-TEC-auto undetermined
  name            = "Archives"
  platform        = "virtual"
  automated_build = true
}

application "messagerie" {
  # want MA-TEC-auto not_applicable
  name     = "Messagerie"
  platform = "saas"
}
