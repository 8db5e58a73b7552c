# One that is stuck, one that is not, and one of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "base-bureau" {
  # want CF-DIS-STUCK spoken
  name        = "Base de bureau"
  source_code = "none"
  runtime_eol = "2020-10-13"
}

application "progiciel" {
  # want CF-DIS-STUCK satisfied
  name        = "Progiciel"
  source_code = "vendor"
  runtime_eol = "2019-09-30"
}

application "archives" {
  # want CF-DIS-STUCK undetermined
  name        = "Archives"
  source_code = "none"
}
