# A dead runtime, a new one, and one of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "etat-civil" {
  # want CF-DIS-OBSOLETE spoken
  name        = "État civil"
  criticality = "high"
  source_code = "owned"
  runtime_eol = "2013-12-31"
}

application "guichet" {
  # want CF-DIS-OBSOLETE satisfied
  name        = "Guichet"
  criticality = "high"
  source_code = "owned"
  runtime_eol = "2031-09-30"
}

application "archives" {
  # want CF-DIS-OBSOLETE undetermined
  name        = "Archives"
  criticality = "medium"
  source_code = "owned"
}
