# A duplicate, a system in use, and one whose users nobody counted. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "courrier-ancien" {
  # want MA-TEC-value violated
  name         = "Courrier, ancienne version"
  users        = 3
  duplicate_of = application.courrier
}

application "courrier" {
  # want MA-TEC-value satisfied
  name         = "Courrier"
  users        = 250
  duplicate_of = "none"
}

application "archives" {
  # want MA-TEC-value undetermined
  name         = "Archives"
  duplicate_of = "none"
}
