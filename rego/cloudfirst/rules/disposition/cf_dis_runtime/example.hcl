# An old runtime, a new one, and one of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "paie" {
  # want CF-DIS-RUNTIME spoken
  name        = "Paie"
  platform    = "virtual"
  source_code = "owned"
  runtime     = "java-8"
  runtime_eol = "2026-11-30"
}

application "guichet" {
  # want CF-DIS-RUNTIME satisfied
  name        = "Guichet"
  platform    = "virtual"
  source_code = "owned"
  runtime_eol = "2031-09-30"
}

application "archives" {
  # want CF-DIS-RUNTIME undetermined
  name        = "Archives"
  platform    = "virtual"
  source_code = "owned"
}
