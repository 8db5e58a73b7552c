# A service, virtual machines, and nobody knows what. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "messagerie" {
  # want CF-DIS-SAAS spoken
  name     = "Messagerie"
  platform = "saas"
}

application "archives" {
  # want CF-DIS-SAAS satisfied
  name     = "Archives"
  platform = "virtual"
}

application "permis" {
  # want CF-DIS-SAAS undetermined
  name     = "Permis"
  platform = unknown("plan perdu", "2026-09-02")
}
