# One system that keeps files, one that keeps nothing, one half known, one bought as a service. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "permis" {
  # want MA-TEC-state violated
  name        = "Permis"
  platform    = "virtual"
  stateless   = true
  local_files = true
}

application "courrier" {
  # want MA-TEC-state satisfied
  name        = "Courrier"
  platform    = "container"
  stateless   = true
  local_files = false
}

application "archives" {
  # want MA-TEC-state undetermined
  name        = "Archives"
  platform    = "virtual"
  stateless   = true
  local_files = unknown("développeur parti", "2026-09-02")
}

application "messagerie" {
  # want MA-TEC-state not_applicable
  name     = "Messagerie"
  platform = "saas"
}
