# One that nobody uses, one that stands by, and one whose users nobody counted. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "borne" {
  # want CF-DIS-UNUSED spoken
  name        = "Borne"
  users       = 0
  criticality = "low"
}

application "sirene" {
  # want CF-DIS-UNUSED satisfied
  name        = "Sirène"
  users       = 0
  criticality = "vital"
}

application "permis" {
  # want CF-DIS-UNUSED undetermined
  name        = "Permis"
  users       = unknown()
  criticality = "medium"
}
